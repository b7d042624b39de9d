/**
 * Concepts of several vocabularies that mean the same (skos:exactMatch, owl:sameAs) are one: found by the labels of all of them,
 * shown as one of them. Shown is the one whose vocabulary comes first in order of URI; a vocabulary's own concepts are never taken
 * together, however others map them, since it tells them apart itself.
 */
import type { ConceptRecord, LanguageText, VocabularyRecord } from '../record/vocabulary.js';

export interface ConceptGroup {
  /** What it is shown as, with the labels and links of all; links lead to what their targets are shown as. */
  readonly concept: ConceptRecord;
  /** URI of the vocabulary of the concept shown. */
  readonly vocabulary: string;
  /** URIs of all, the one shown first; the others in order of vocabulary. */
  readonly members: readonly string[];
}

interface Entry {
  readonly concept: ConceptRecord;
  readonly vocabulary: string;
}

/** In order of the URI shown. A URI that stands in two vocabularies is taken from the first, in order of vocabulary URI. */
export function conceptGroups(vocabularies: Iterable<VocabularyRecord>): ConceptGroup[] {
  const entries = new Map<string, Entry>();
  for (const { uri: vocabulary, concepts } of [...vocabularies].sort((a, b) => compare(a.uri, b.uri)))
    for (const concept of concepts) if (!entries.has(concept.uri)) entries.set(concept.uri, { concept, vocabulary });
  const groups = new Groups(entries);
  for (const [uri, { concept }] of [...entries].sort(([a], [b]) => compare(a, b)))
    for (const other of concept.exactMatch ?? []) if (entries.has(other)) groups.unite(uri, other);
  return [...entries.keys()]
    .filter((uri) => groups.shownAs(uri) === uri)
    .map((uri) => groupOf(uri, groups, entries))
    .sort((a, b) => compare(a.concept.uri, b.concept.uri));
}

/** Which concepts are one. Most stand alone and cost nothing. */
class Groups {
  private readonly members = new Map<string, readonly string[]>();

  constructor(private readonly entries: ReadonlyMap<string, Entry>) {}

  /** Is nothing mapped at all? Then no link has to be looked at. */
  get areNone(): boolean {
    return this.members.size === 0;
  }

  of(uri: string): readonly string[] {
    return this.members.get(uri) ?? [uri];
  }

  shownAs(uri: string): string {
    return this.members.get(uri)?.[0] ?? uri;
  }

  unite(a: string, b: string): void {
    if (this.shownAs(a) === this.shownAs(b)) return;
    const all = [...this.of(a), ...this.of(b)];
    if (new Set(all.map((uri) => this.vocabularyOf(uri))).size < all.length) return;
    all.sort((x, y) => compare(this.vocabularyOf(x), this.vocabularyOf(y)) || compare(x, y));
    for (const uri of all) this.members.set(uri, all);
  }

  private vocabularyOf(uri: string): string {
    return this.entries.get(uri)?.vocabulary ?? '';
  }
}

function groupOf(uri: string, groups: Groups, entries: ReadonlyMap<string, Entry>): ConceptGroup {
  const members = groups.of(uri);
  const alone = members.length === 1 ? entries.get(uri) : undefined;
  if (alone !== undefined && groups.areNone) return { ...alone, members };
  const own = members.map((member) => entries.get(member)).filter((entry) => entry !== undefined);
  const [shown] = own;
  if (shown === undefined) throw new Error(`there is no concept ${uri}`);
  const links = (of: (concept: ConceptRecord) => readonly string[]) => [
    ...new Set(own.flatMap(({ concept }) => of(concept)).map((target) => groups.shownAs(target))),
  ];
  const labels = (of: (concept: ConceptRecord) => readonly LanguageText[]) =>
    distinct(own.flatMap(({ concept }) => of(concept)));
  const broader = links((concept) => concept.broader);
  const related = links((concept) => concept.related);
  return {
    concept: {
      ...shown.concept,
      prefLabels: labels((concept) => concept.prefLabels),
      altLabels: labels((concept) => concept.altLabels),
      hiddenLabels: labels((concept) => concept.hiddenLabels),
      broader: broader.filter((target) => target !== uri),
      related: related.filter((target) => target !== uri),
    },
    vocabulary: shown.vocabulary,
    members,
  };
}

function distinct(labels: readonly LanguageText[]): readonly LanguageText[] {
  return [...new Map(labels.map((label) => [`${label.language ?? ''} ${label.text}`, label])).values()];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
