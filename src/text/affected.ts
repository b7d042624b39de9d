/**
 * Which texts can get another fingerprint when vocabularies change? Those that hold a label, old or new, of a concept that changed
 * or stands near one that did. A fingerprint follows from the labels found in its text and from where their concepts stand
 * (depth, neighbours), so every other text keeps its own: a test holds that against extraction itself.
 */
import type { VocabularyRecord } from '../record/vocabulary.js';
import { type ConceptGroup, conceptGroups } from './concept-groups.js';
import { buildIndex, type ExtractionIndex } from './extraction-index.js';
import { type ExtractionInput, fieldsOf } from './fields.js';

export interface Affected {
  /** How many concepts changed, or stand near one that did. */
  readonly concepts: number;
  mayDiffer(input: ExtractionInput): boolean;
}

export function affectedBy(before: readonly VocabularyRecord[], after: readonly VocabularyRecord[]): Affected {
  const [old, now] = [byUri(conceptGroups(before)), byUri(conceptGroups(after))];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
    (uri) => lineOf(old.get(uri)) !== lineOf(now.get(uri)),
  );
  const near = new Set([...around(changed, old), ...around(changed, now)]);
  const indexes = [indexOf(near, old), indexOf(near, now)];
  return {
    concepts: near.size,
    mayDiffer: (input) =>
      near.size > 0 && indexes.some((index) => fieldsOf(input, index).some(({ matches }) => matches.length > 0)),
  };
}

type Groups = ReadonlyMap<string, ConceptGroup>;

const byUri = (groups: readonly ConceptGroup[]): Groups => new Map(groups.map((group) => [group.concept.uri, group]));

/** Everything of a concept that a fingerprint can follow from. */
function lineOf(group: ConceptGroup | undefined): string {
  if (group === undefined) return '';
  const { prefLabels, altLabels, hiddenLabels, broader, related } = group.concept;
  const labels = [prefLabels, altLabels, hiddenLabels].map((list) =>
    list.map(({ text, language }) => `${language ?? ''} ${text}`).sort(),
  );
  return JSON.stringify([
    labels,
    [...broader].sort(),
    [...related].sort(),
    group.vocabulary,
    [...group.members].sort(),
  ]);
}

/** The concepts themselves, all above and below them, and those related to any of these. */
function around(changed: readonly string[], groups: Groups): Set<string> {
  const narrower = new Map<string, string[]>();
  const related = new Map<string, string[]>();
  for (const [uri, { concept }] of groups) {
    for (const above of concept.broader) push(narrower, above, uri);
    for (const other of concept.related) push(related, other, uri);
  }
  const near = new Set([
    ...reached(changed, (uri) => groups.get(uri)?.concept.broader ?? []),
    ...reached(changed, (uri) => narrower.get(uri) ?? []),
  ]);
  for (const uri of [...near])
    for (const other of [...(groups.get(uri)?.concept.related ?? []), ...(related.get(uri) ?? [])]) near.add(other);
  return near;
}

function reached(from: readonly string[], next: (uri: string) => readonly string[]): Set<string> {
  const found = new Set(from);
  // A set that grows while it is walked is walked to its end.
  for (const uri of found) for (const other of next(uri)) found.add(other);
  return found;
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function indexOf(uris: ReadonlySet<string>, groups: Groups): ExtractionIndex {
  const concepts = [...uris].map((uri) => groups.get(uri)?.concept).filter((concept) => concept !== undefined);
  return buildIndex([{ uri: 'https://whorl.example/changed', titles: [], concepts }]);
}
