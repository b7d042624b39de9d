/** Fingerprints as they are asked for: of an output, of a person or unit, of a text. */
import { fingerprintOfText } from '../derive/fingerprints.js';
import { conceptId } from '../graph/vocabulary.js';
import { pageSize, QueryError } from '../graphql/page.js';
import type { PublicationEntity } from '../publication/publication.record.js';
import type { Context } from '../server/context.js';
import type { Extraction } from '../text/extract.js';
import { PART_SOURCES, type PartSource } from './fingerprint.queries.js';
import type { FingerprintEntity, FingerprintEntryEntity, FingerprintSubject } from './fingerprint.record.js';
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

export type SumArguments = Leaving & SumWindow & { readonly includeSubunits?: boolean | null | undefined };

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
    basis: publication.fingerprintBasis,
    snapshot: stored?.snapshot ?? 0,
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
  } as const;
  const { concepts, outputs } = sumOfParts(await context.loaders.fingerprintParts[sourceOf(subject)].load(id), asked);
  return {
    ...(await shown(concepts, asked, subject, context)),
    outputs,
    basis: null,
    snapshot: (await context.fingerprinter()).statistics?.snapshot ?? 0,
  };
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
  const length = Math.max(text.length, title?.length ?? 0);
  if (length > MOST_TEXT) {
    throw new QueryError(
      'TEXT_TOO_LONG',
      `The text has ${length} characters; at most ${MOST_TEXT} are read. Send an abstract or a chapter.`,
      { argument: 'text' },
    );
  }
  const subject = { kind: 'TEXT', text, title: title ?? undefined, language: language ?? undefined } as const;
  const extraction = await extractionOfText(subject, context);
  const ranked = rankConcepts(extraction.concepts.map(({ uri, weight }) => [uri, weight]));
  return {
    ...(await shown(ranked, { first }, subject, context)),
    outputs: 0,
    basis: extraction.basis,
    snapshot: extraction.snapshot ?? 0,
  };
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
  return ranked.map(({ concept, weight, rank, share }) => ({ conceptUri: concept, weight, rank, share, subject }));
}

async function inVocabulary(
  ranked: readonly RankedConcept[],
  vocabulary: string | null | undefined,
  { loaders }: Context,
): Promise<readonly RankedConcept[]> {
  if (vocabulary == null) return ranked;
  const own = await Promise.all(
    ranked.map(async ({ concept }) => (await loaders.vocabularyOfConcept.load(conceptId(concept)))?.uri === vocabulary),
  );
  return ranked.filter((_, at) => own[at]);
}
