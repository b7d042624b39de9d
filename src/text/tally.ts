/** Where does each concept stand, and how often? Places of labels, settled and counted by concept. */
import { chooseEntry, contextOf, type TextContext } from './disambiguate.js';
import type { ExtractionIndex } from './extraction-index.js';
import type { EvidenceField, Field } from './fields.js';
import type { LabelEntry } from './language-matcher.js';
import type { Match, Place } from './matcher.js';
import { endOfSentences } from './sentences.js';
import { isPartOfMeaning } from './vocabulary-graph.js';
import { LEAD_FACTOR, LEAD_SENTENCES, PART_OF_KEYWORD, PART_OF_TERM } from './weigh.js';

/** One place where a concept stands: `text.slice(start, end) === matchedText` in the field's text as it was given. */
export interface ConceptEvidence {
  readonly field: EvidenceField;
  /** Which keyword, from 0; for KEYWORD only. */
  readonly keyword?: number;
  /** UTF-16 indexes. */
  readonly start: number;
  readonly end: number;
  readonly matchedText: string;
  /** The label of the vocabulary that it matched, and its language (`und` if not stated). */
  readonly label: string;
  readonly language: string;
}

/** What the places of one concept add up to. */
export interface Tally {
  readonly occurrences: { title: number; keyword: number; abstract: number };
  /** Did any place hold a term (see `isTerm` in `labels.ts`), or did the authors choose it as a keyword? */
  isTerm: boolean;
  readonly evidence: ConceptEvidence[];
}

/** Makes the tallies, by concept position, in the order the concepts first appear. */
export function tally(
  fields: readonly Field[],
  index: ExtractionIndex,
  maxEvidence: number,
): ReadonlyMap<number, Tally> {
  const matches = fields.flatMap((field) => field.matches);
  const context = contextOf(matches, index);
  const tallies = new Map<number, Tally>();
  for (const field of fields) {
    const leadEnd = field.field === 'ABSTRACT' ? endOfSentences(field.text, LEAD_SENTENCES) : 0;
    for (const match of field.matches) {
      const amount = amountOf(field.field, match, leadEnd);
      for (const { place, entry, share } of settle(match, context, index)) {
        const isChosen = entry.isTerm || (field.field === 'KEYWORD' && match.whole);
        add(tallies, entry.concept, { field, place, entry, amount: amount * share, isTerm: isChosen, maxEvidence });
      }
    }
  }
  return tallies;
}

/** What one match says: its concept, and the concepts it is made of at half. If its own cannot be told, those in full. */
function settle(
  match: Match,
  context: TextContext,
  index: ExtractionIndex,
): { place: Place; entry: LabelEntry; share: number }[] {
  const outer = chooseEntry(match.candidates, context, index);
  const parts = match.parts.flatMap((place) => {
    const entry = chooseEntry(place.candidates, context, index);
    if (entry === undefined || (outer !== undefined && !isMeant(place, entry, outer, index))) return [];
    return [{ place, entry, share: outer === undefined ? 1 : PART_OF_TERM }];
  });
  return outer === undefined ? parts : [{ place: match, entry: outer, share: 1 }, ...parts];
}

/**
 * Does a term inside a longer one keep its meaning there? "General practice" in "AI in general practice" does, as terms of
 * several words do; one word does where the vocabulary links the two ("cancer" in "breast cancer", not "learning" in
 * "machine learning").
 */
function isMeant(part: Place, inner: LabelEntry, outer: LabelEntry, index: ExtractionIndex): boolean {
  if (inner.concept === outer.concept) return false;
  return part.words > 1 || isPartOfMeaning(index.concepts, outer.concept, inner.concept);
}

const COUNTED_AS = { TITLE: 'title', KEYWORD: 'keyword', ABSTRACT: 'abstract' } as const;

function amountOf(field: EvidenceField, match: Match, leadEnd: number): number {
  if (field === 'TITLE') return 1;
  if (field === 'KEYWORD') return match.whole ? 1 : PART_OF_KEYWORD;
  return match.start < leadEnd ? LEAD_FACTOR : 1;
}

interface Sighting {
  readonly field: Field;
  readonly place: Place;
  readonly entry: LabelEntry;
  readonly amount: number;
  readonly isTerm: boolean;
  readonly maxEvidence: number;
}

function add(tallies: Map<number, Tally>, concept: number, sighting: Sighting): void {
  const { field, place, entry, amount, isTerm, maxEvidence } = sighting;
  const known = tallies.get(concept);
  const sum = known ?? { occurrences: { title: 0, keyword: 0, abstract: 0 }, isTerm: false, evidence: [] };
  if (known === undefined) tallies.set(concept, sum);
  sum.occurrences[COUNTED_AS[field.field]] += amount;
  sum.isTerm ||= isTerm;
  if (sum.evidence.length < maxEvidence) sum.evidence.push(evidenceOf(field, place, entry));
}

export function evidenceOf(
  { field, keyword, text }: Field,
  { start, end }: Place,
  { label, language }: LabelEntry,
): ConceptEvidence {
  return {
    field,
    ...(keyword !== undefined && { keyword }),
    start,
    end,
    matchedText: text.slice(start, end),
    label,
    language,
  };
}
