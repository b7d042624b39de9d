/** What a new version of a vocabulary changed, as a librarian asks for it. */
import type { ConceptRecord, LanguageText, VocabularyRecord } from './vocabulary.js';

/** A concept by URI and a label to read. */
export interface NamedConcept {
  readonly uri: string;
  readonly label: string;
}

export interface VocabularyChanges {
  readonly added: readonly NamedConcept[];
  readonly removed: readonly NamedConcept[];
  /** Preferred labels that are others now. */
  readonly renamed: readonly (NamedConcept & { readonly from: readonly string[]; readonly to: readonly string[] })[];
  /** Broader concepts that are others now. */
  readonly moved: readonly (NamedConcept & { readonly from: readonly string[]; readonly to: readonly string[] })[];
  /** Alternative and hidden labels, `added` and `removed`. */
  readonly synonyms: readonly (NamedConcept & {
    readonly added: readonly string[];
    readonly removed: readonly string[];
  })[];
  /** Concepts with other changes only: relations, mappings, definitions, notation. */
  readonly other: readonly NamedConcept[];
  /** How many concepts are as they were. */
  readonly unchanged: number;
}

export function vocabularyChanges(before: VocabularyRecord, after: VocabularyRecord): VocabularyChanges {
  const old = new Map(before.concepts.map((concept) => [concept.uri, concept]));
  const now = new Map(after.concepts.map((concept) => [concept.uri, concept]));
  const pairs = after.concepts.flatMap((concept) => {
    const was = old.get(concept.uri);
    return was === undefined || JSON.stringify(was) === JSON.stringify(concept) ? [] : [{ was, concept }];
  });
  const labelOf = (uri: string) => labelIn(now.get(uri) ?? old.get(uri)) ?? uri;
  const changes = pairs.map(({ was, concept }) => ({
    named: { uri: concept.uri, label: labelOf(concept.uri) },
    label: differences(texts(was.prefLabels), texts(concept.prefLabels)),
    broader: differences(was.broader.map(labelOf), concept.broader.map(labelOf)),
    synonyms: differences(
      texts([...was.altLabels, ...was.hiddenLabels]),
      texts([...concept.altLabels, ...concept.hiddenLabels]),
    ),
  }));
  const named = (concepts: readonly ConceptRecord[], without: ReadonlyMap<string, unknown>) =>
    concepts.filter(({ uri }) => !without.has(uri)).map(({ uri }) => ({ uri, label: labelOf(uri) }));
  const added = named(after.concepts, old);
  return {
    added,
    removed: named(before.concepts, now),
    renamed: changes.flatMap(({ named: each, label }) =>
      label === undefined ? [] : [{ ...each, from: label.removed, to: label.added }],
    ),
    moved: changes.flatMap(({ named: each, broader }) =>
      broader === undefined ? [] : [{ ...each, from: broader.removed, to: broader.added }],
    ),
    synonyms: changes.flatMap(({ named: each, synonyms }) =>
      synonyms === undefined ? [] : [{ ...each, ...synonyms }],
    ),
    other: changes
      .filter(({ label, broader, synonyms }) => [label, broader, synonyms].every((change) => change === undefined))
      .map(({ named: each }) => each),
    unchanged: after.concepts.length - added.length - pairs.length,
  };
}

function labelIn(concept: ConceptRecord | undefined): string | undefined {
  const labels = concept?.prefLabels ?? [];
  return (labels.find(({ language }) => language === 'en') ?? labels[0])?.text;
}

function texts(labels: readonly LanguageText[]): string[] {
  return labels.map(({ text, language }) => (language === undefined ? text : `${text} (${language})`));
}

/** Undefined where both hold the same. */
function differences(
  before: readonly string[],
  after: readonly string[],
): { added: string[]; removed: string[] } | undefined {
  const [old, now] = [new Set(before), new Set(after)];
  const added = [...now].filter((each) => !old.has(each));
  const removed = [...old].filter((each) => !now.has(each));
  return added.length + removed.length === 0 ? undefined : { added, removed };
}
