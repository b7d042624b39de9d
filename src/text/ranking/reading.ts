/**
 * What a text says of every concept that may be meant: found labels with all their readings, settled or not, and labels
 * whose words stand in one sentence. Counts and places only; what they are worth is for the ranking to say.
 */
import { chooseEntry, contextOf } from '../disambiguate.js';
import type { ExtractionIndex } from '../extraction-index.js';
import { type ExtractionInput, type Field, fieldsOf } from '../fields.js';
import type { Place } from '../matcher.js';
import { sentenceEnds } from '../sentences.js';
import { type ConceptEvidence, evidenceOf } from '../tally.js';
import { contentStem, type LooseLabels } from './loose-labels.js';

/** What stands in a text of one concept. */
export interface Sighting {
  /** Places by field; a keyword that only holds the label counts half. */
  title: number;
  abstract: number;
  keyword: number;
  /** First and last place in the abstract, 0 to 1; a place in the title is −0.1; 1.2 and −0.2 if nowhere. */
  first: number;
  last: number;
  /** Is a preferred label among them? */
  preferred: boolean;
  /** Words and characters of the longest place; 0 if no label stands there as it is. */
  words: number;
  characters: number;
  /** Fewest concepts that share one of the labels. */
  readings: number;
  /** Do all places lie inside longer labels? */
  isInside: boolean;
  /** Is it what an ambiguous label means here, as far as the text tells? */
  isSettled: boolean;
  /** Different labels. */
  labels: readonly string[];
  /** Sentences that hold all words of a label; the title is one. */
  loose: number;
  looseTitle: number;
  readonly evidence: ConceptEvidence[];
}

export interface Reading {
  /** By position of the concept. */
  readonly sightings: ReadonlyMap<number, Sighting>;
  /** Content words by stem; a place in the title counts three times, one in a keyword twice. */
  readonly stems: ReadonlyMap<string, number>;
  /** UTF-16 units of the abstract. */
  readonly length: number;
  readonly fields: readonly Field[];
}

const STEM_COUNTS = { TITLE: 3, KEYWORD: 2, ABSTRACT: 1 } as const;
const PART_OF_KEYWORD = 0.5;

export function readText(
  input: ExtractionInput,
  index: ExtractionIndex,
  loose: ReadonlyMap<string, LooseLabels>,
  maxEvidence = 0,
): Reading {
  const fields = fieldsOf(input, index);
  const sightings = new Map<number, Sighting>();
  const stems = new Map<string, number>();
  const length = input.abstract?.length ?? 0;
  const context = contextOf(
    fields.flatMap((field) => field.matches),
    index,
  );
  for (const field of fields) {
    const look = (place: Place, isInside: boolean, isWhole: boolean) => {
      const meant = chooseEntry(place.candidates, context, index)?.concept;
      const amount = field.field === 'KEYWORD' && !isWhole ? PART_OF_KEYWORD : 1;
      see(sightings, { field, place, isInside, meant, amount, length, maxEvidence });
    };
    for (const match of field.matches) {
      look(match, false, match.whole);
      for (const part of match.parts) look(part, true, false);
    }
    readSentences(field, loose, sightings, stems);
  }
  return { sightings, stems, length, fields };
}

interface Sight {
  readonly field: Field;
  readonly place: Place;
  readonly isInside: boolean;
  readonly meant: number | undefined;
  readonly amount: number;
  readonly length: number;
  readonly maxEvidence: number;
}

function see(sightings: Map<number, Sighting>, sight: Sight): void {
  const { field, place, isInside, meant, maxEvidence } = sight;
  const { candidates } = place;
  const readings = candidates.length < 2 ? candidates.length : new Set(candidates.map(({ concept }) => concept)).size;
  for (const [at, entry] of candidates.entries()) {
    const sighting = sightingOf(sightings, entry.concept);
    sighting.preferred ||= entry.kind === 'PREFERRED';
    if (!sighting.labels.includes(entry.label)) sighting.labels = [...sighting.labels, entry.label];
    // Of several labels of one concept the first counts.
    if (at > 0 && candidates.findIndex(({ concept }) => concept === entry.concept) < at) continue;
    count(sighting, sight);
    sighting.isInside &&= isInside;
    sighting.isSettled ||= meant === entry.concept;
    sighting.readings = Math.min(sighting.readings, readings);
    if (sighting.evidence.length < maxEvidence) sighting.evidence.push(evidenceOf(field, place, entry));
  }
}

function count(sighting: Sighting, { field, place, amount, length }: Sight): void {
  sighting.words = Math.max(sighting.words, place.words);
  sighting.characters = Math.max(sighting.characters, place.end - place.start);
  if (field.field === 'KEYWORD') sighting.keyword += amount;
  else if (field.field === 'TITLE') {
    sighting.title += 1;
    sighting.first = IN_TITLE;
  } else {
    const at = place.start / Math.max(1, length);
    sighting.abstract += 1;
    sighting.first = Math.min(sighting.first, at);
    sighting.last = Math.max(sighting.last, at);
  }
}

const IN_TITLE = -0.1;
const NOWHERE = { first: 1.2, last: -0.2 } as const;
const MANY = 9;
// Most sightings are loose and have none: a text has some sixty.
const NO_LABELS: readonly string[] = [];

function sightingOf(sightings: Map<number, Sighting>, concept: number): Sighting {
  const known = sightings.get(concept);
  if (known !== undefined) return known;
  const sighting: Sighting = {
    title: 0,
    abstract: 0,
    keyword: 0,
    ...NOWHERE,
    preferred: false,
    words: 0,
    characters: 0,
    readings: MANY,
    isInside: true,
    isSettled: false,
    labels: NO_LABELS,
    loose: 0,
    looseTitle: 0,
    evidence: [],
  };
  sightings.set(concept, sighting);
  return sighting;
}

/** Counts the content words, and the labels whose words stand in one sentence of prose. */
function readSentences(
  field: Field,
  loose: ReadonlyMap<string, LooseLabels>,
  sightings: Map<number, Sighting>,
  stems: Map<string, number>,
): void {
  const language = field.language ?? 'en';
  const labels = loose.get(language);
  const amount = STEM_COUNTS[field.field];
  let sentence: string[] = [];
  const flush = () => {
    if (field.field !== 'KEYWORD') {
      labels?.in(sentence, (concept) => {
        const sighting = sightingOf(sightings, concept);
        sighting.loose += 1;
        if (field.field === 'TITLE') sighting.looseTitle += 1;
      });
    }
    sentence = [];
  };
  const ends = field.field === 'ABSTRACT' ? sentenceEnds(field.text)[Symbol.iterator]() : undefined;
  let end = ends?.next().value ?? Number.POSITIVE_INFINITY;
  for (const word of field.words) {
    while (word.start >= end) {
      flush();
      end = ends?.next().value ?? Number.POSITIVE_INFINITY;
    }
    const stem = contentStem(word, language);
    if (stem === undefined) continue;
    sentence.push(stem);
    stems.set(stem, (stems.get(stem) ?? 0) + amount);
  }
  flush();
}
