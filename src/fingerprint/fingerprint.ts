/** Fingerprints as they are asked for: of an output, of a person or unit, of a text. */
import { fingerprintOfText } from '../derive/fingerprints.js';
import { conceptId } from '../graph/vocabulary.js';
import type { AuthorPosition, PublicationGroup, PublicationType } from '../graphql/generated/resolvers.js';
import { pageSize, QueryError } from '../graphql/page.js';
import { type PublicationEntity, typesOfGroups } from '../publication/publication.record.js';
import type { Context } from '../server/context.js';
import type { Extraction } from '../text/extract.js';
import { decidedSum, hiddenOfPublication } from './decided-concepts.js';
import type {
  FingerprintEntity,
  FingerprintEntryEntity,
  FingerprintSubject,
  OutputFilter,
} from './fingerprint.record.js';
import { type FingerprintPart, PART_SOURCES, type PartSource } from './parts.queries.js';
import { heavyEnough, type RankedConcept, rankConcepts, type SumWindow, sumOfParts } from './selection.js';

const MOST_CONCEPTS = 100;
const MOST_TEXT = 100_000;
/** Places of concepts in pasted text that an answer can show. */
const MOST_EVIDENCE = 50;

/** What may be left out of a fingerprint. */
export interface Leaving {
  readonly first?: number | null | undefined;
  readonly minWeight?: number | null | undefined;
  readonly vocabulary?: string | null | undefined;
}

/** Which outputs are added up. */
export interface Outputs {
  readonly includeSubunits?: boolean | null | undefined;
  readonly types?: readonly PublicationType[] | null | undefined;
  readonly groups?: readonly PublicationGroup[] | null | undefined;
  readonly authorPosition?: AuthorPosition | null | undefined;
}

export type SumArguments = Leaving & SumWindow & Outputs;

export const EVERY_OUTPUT: OutputFilter = { types: null, position: 'ANY' };

/** The fingerprint of an output, as it was computed when the output was written. */
export async function fingerprintOfPublication(
  publication: PublicationEntity,
  leaving: Leaving,
  context: Context,
): Promise<FingerprintEntity> {
  const stored = await context.loaders.conceptsOfPublication.load(publication.id);
  const ranked = rankConcepts(stored?.concepts ?? []);
  return {
    ...(await shown(ranked, leaving, { kind: 'PUBLICATION', publication }, context)),
    outputs: 1,
    truncated: false,
    basis: publication.fingerprintBasis,
    snapshot: stored?.snapshot ?? 0,
    hidden: () => hiddenOfPublication(publication.id, context),
  };
}

/** The fingerprint of a person, organisation, venue or project: a sum over its outputs. */
export async function fingerprintOfSum(id: string, asked: SumArguments, context: Context): Promise<FingerprintEntity> {
  const { from, to, includeSubunits } = asked;
  const subject = {
    kind: 'AGGREGATE',
    id,
    from: from ?? undefined,
    to: to ?? undefined,
    includeSubunits: includeSubunits ?? true,
    filter: filterOf(asked),
  } as const;
  const { parts, truncated } = await partsOf(subject, context);
  const { concepts, outputs } = sumOfParts(parts, asked);
  const decided = await decidedSum(id, concepts, context.loaders);
  return {
    ...(await shown(decided.concepts, asked, subject, context)),
    outputs,
    truncated,
    basis: null,
    snapshot: (await context.fingerprinter()).statistics?.snapshot ?? 0,
    hidden: async () => decided.hidden,
  };
}

/** Both types and groups: outputs of either. Null is everything, an empty list nothing. */
function filterOf({ types, groups, authorPosition }: Outputs): OutputFilter {
  const position = authorPosition ?? 'ANY';
  if (types == null && groups == null) return { types: null, position };
  return { types: [...new Set([...(types ?? []), ...typesOfGroups(groups ?? [])])].sort(), position };
}

/** The parts of a sum: stored ones, unless only some outputs of a year are wanted. */
export async function partsOf(
  subject: FingerprintSubject & { kind: 'AGGREGATE' },
  { loaders }: Context,
): Promise<{ readonly parts: readonly FingerprintPart[]; readonly truncated: boolean }> {
  const { id, from = null, to = null, filter } = subject;
  const source = sourceOf(subject);
  if (filter.types === null && filter.position === 'ANY')
    return { parts: await loaders.fingerprintParts[source].load(id), truncated: false };
  const parts = await loaders.fingerprintRows.load(id, { source, from, to, ...filter });
  return { parts, truncated: parts.some(({ cut }) => cut) };
}

/** Where the parts of a sum come from. */
export function sourceOf({
  id,
  includeSubunits,
}: {
  readonly id: string;
  readonly includeSubunits: boolean;
}): PartSource {
  const label = id.slice(0, id.indexOf(':'));
  if (label === 'Organization' && !includeSubunits) return 'DIRECT';
  return PART_SOURCES.find((source) => source === label) ?? 'Project';
}

/** The fingerprint of pasted text; nothing is read from the graph but the vocabularies. */
export async function fingerprintOfPastedText(
  {
    text,
    title,
    language,
    first,
  }: {
    readonly text: string;
    readonly title?: string | null | undefined;
    readonly language?: string | null | undefined;
    readonly first?: number | null | undefined;
  },
  context: Context,
): Promise<FingerprintEntity> {
  const subject = textSubject({ text, title, language });
  const extraction = await extractionOfText(subject, context);
  const ranked = rankConcepts(extraction.concepts.map(({ uri, weight }) => [uri, weight]));
  return {
    ...(await shown(ranked, { first }, subject, context)),
    outputs: 0,
    truncated: false,
    basis: extraction.basis,
    snapshot: extraction.snapshot ?? 0,
  };
}

/** @throws QueryError if it is too long */
export function textSubject({
  text,
  title,
  language,
}: {
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly language?: string | null | undefined;
}): FingerprintSubject & { kind: 'TEXT' } {
  const length = Math.max(text.length, title?.length ?? 0);
  if (length > MOST_TEXT) {
    throw new QueryError(
      'TEXT_TOO_LONG',
      `The text has ${length} characters; at most ${MOST_TEXT} are read. Send an abstract or a chapter.`,
      { argument: 'text' },
    );
  }
  return { kind: 'TEXT', text, title: title ?? undefined, language: language ?? undefined };
}

// The concepts of one text are asked for their evidence one by one: it is read once for them all.
const extractions = new WeakMap<FingerprintSubject, Promise<Extraction>>();

/** The concepts of pasted text with their places. */
export function extractionOfText(
  subject: FingerprintSubject & { kind: 'TEXT' },
  context: Context,
): Promise<Extraction> {
  const known = extractions.get(subject);
  if (known !== undefined) return known;
  const { text, title, language } = subject;
  const input = { abstract: text, ...(title !== undefined && { title }), ...(language !== undefined && { language }) };
  const extraction = context
    .fingerprinter()
    .then((fingerprinter) => fingerprintOfText(input, fingerprinter, MOST_EVIDENCE));
  extractions.set(subject, extraction);
  return extraction;
}

async function shown(
  ranked: readonly RankedConcept[],
  { first, minWeight, vocabulary }: Leaving,
  subject: FingerprintSubject,
  context: Context,
): Promise<Pick<FingerprintEntity, 'entries' | 'totalCount'>> {
  const size = pageSize(first, 20, MOST_CONCEPTS);
  const kept = await inVocabulary(heavyEnough(ranked, minWeight), vocabulary, context);
  return { entries: entriesOf(kept.slice(0, size), subject), totalCount: kept.length };
}

/** Concepts of a fingerprint as the API tells them. */
export function entriesOf(ranked: readonly RankedConcept[], subject: FingerprintSubject): FingerprintEntryEntity[] {
  return ranked.map(({ concept, ...numbers }) => ({ ...numbers, conceptUri: concept, subject }));
}

async function inVocabulary(
  ranked: readonly RankedConcept[],
  vocabulary: string | null | undefined,
  context: Context,
): Promise<readonly RankedConcept[]> {
  const uris = ranked.map(({ concept }) => concept);
  const own = new Set(await conceptsInVocabulary(uris, vocabulary, context));
  return ranked.filter(({ concept }) => own.has(concept));
}

/** Those of the concepts (URIs) that are in a vocabulary (its URI); all if none is named. */
export async function conceptsInVocabulary(
  uris: readonly string[],
  vocabulary: string | null | undefined,
  { loaders }: Context,
): Promise<readonly string[]> {
  if (vocabulary == null) return uris;
  const own = await Promise.all(
    uris.map(async (uri) =>
      (await loaders.vocabularyUrisOfConcept.load(conceptId(uri))).some(({ entity }) => entity === vocabulary),
    ),
  );
  return uris.filter((_, at) => own[at]);
}
