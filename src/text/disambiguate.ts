/**
 * Which concept does an ambiguous label mean here? The one whose surroundings are in the text.
 *
 * Each candidate is scored by what else was found in the text without doubt:
 *   4 if another label of the candidate itself stands there, 2 for each of its broader, narrower or related concepts,
 *   1 for each concept that shares a broader concept with it.
 * The highest score wins. On a tie the only candidate that is *called* so (preferred label) wins, else the only one with an
 * alternative label; else the place is left out: no concept is better than a wrong one.
 */
import type { ExtractionIndex } from './extraction-index.js';
import type { LabelEntry } from './language-matcher.js';
import type { Match } from './matcher.js';

const OWN_LABEL = 4;
const NEIGHBOUR = 2;
const SIBLING = 1;

/** What the unambiguous places of a text say. Positions of concepts. */
export interface TextContext {
  readonly found: ReadonlySet<number>;
  /** How many of the found concepts have this broader concept. */
  readonly foundUnder: ReadonlyMap<number, number>;
}

export function contextOf(matches: Iterable<Match>, index: ExtractionIndex): TextContext {
  const found = new Set<number>();
  for (const { candidates } of matches) {
    const [first] = candidates;
    if (first !== undefined && candidates.every((each) => each.concept === first.concept)) found.add(first.concept);
  }
  const foundUnder = new Map<number, number>();
  for (const at of found) {
    for (const parent of index.concepts[at]?.broader ?? []) foundUnder.set(parent, (foundUnder.get(parent) ?? 0) + 1);
  }
  return { found, foundUnder };
}

/** The entry a place stands for, or undefined when it cannot be told. */
export function chooseEntry(
  candidates: readonly LabelEntry[],
  context: TextContext,
  index: ExtractionIndex,
): LabelEntry | undefined {
  if (candidates.length === 1) return candidates[0];
  const concepts = [...new Set(candidates.map((each) => each.concept))];
  const scores = concepts.map((concept) => contextScore(concept, context, index));
  const best = Math.max(...scores);
  const leaders = new Set(concepts.filter((_, at) => scores[at] === best));
  return onlyConcept(
    candidates.filter((each) => leaders.has(each.concept)),
    concepts.length > 1,
  );
}

/** The best-ranked entry if all that compete are of one concept; with `byKind`, kinds are asked in order: PREFERRED first. */
export function onlyConcept(entries: readonly LabelEntry[], byKind: boolean): LabelEntry | undefined {
  const [first] = ranked(entries);
  if (first === undefined) return undefined;
  const rivals = byKind ? entries.filter((each) => each.kind === first.kind) : entries;
  return rivals.every((each) => each.concept === first.concept) ? first : undefined;
}

const KIND_ORDER = { PREFERRED: 0, ALTERNATIVE: 1, HIDDEN: 2 } as const;

function ranked(entries: readonly LabelEntry[]): LabelEntry[] {
  return [...entries].sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || (a.label < b.label ? -1 : 1));
}

function contextScore(at: number, { found, foundUnder }: TextContext, index: ExtractionIndex): number {
  const concept = index.concepts[at];
  if (concept === undefined) return 0;
  const neighbours = new Set(
    [...concept.broader, ...concept.narrower, ...concept.related].filter((each) => found.has(each)),
  );
  const self = found.has(at) ? 1 : 0;
  const siblings = concept.broader.reduce((sum, parent) => sum + (foundUnder.get(parent) ?? 0) - self, 0);
  return OWN_LABEL * self + NEIGHBOUR * neighbours.size + SIBLING * siblings;
}
