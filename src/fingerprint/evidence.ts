/** Why a concept is in a fingerprint: its places in a text, or the outputs that bring it. */
import { pageSize } from '../graphql/page.js';
import type { PublicationEntity } from '../publication/publication.record.js';
import type { Context } from '../server/context.js';
import type { Extraction } from '../text/extract.js';
import { round9 } from '../text/weigh.js';
import { extractionOfText, sourceOf } from './fingerprint.js';
import { evidenceKey } from './fingerprint.loaders.js';
import type { FingerprintEntryEntity, FingerprintEvidenceEntity, FingerprintSubject } from './fingerprint.record.js';

const MOST_EVIDENCE = 50;

/** The first reasons for a concept. */
export async function evidenceOf(
  { conceptUri, subject }: FingerprintEntryEntity,
  first: number | null | undefined,
  context: Context,
): Promise<FingerprintEvidenceEntity[]> {
  const size = pageSize(first, 5, MOST_EVIDENCE);
  if (subject.kind === 'AGGREGATE') return outputsThatBring(conceptUri, subject, size, context);
  if (subject.kind === 'TEXT') return places(await extractionOfText(subject, context), conceptUri, null, size);
  const extraction = await context.loaders.extractionOf.load(subject.publication.id, context.fingerprinter);
  return places(extraction, conceptUri, subject.publication, size);
}

function places(
  extraction: Extraction | null,
  conceptUri: string,
  publication: PublicationEntity | null,
  size: number,
): FingerprintEvidenceEntity[] {
  const concept = extraction?.concepts.find(({ uri }) => uri === conceptUri);
  const words = (concept?.evidence ?? []).map(({ field, matchedText, label, start, end }) => ({
    ...NOTHING,
    publication,
    field,
    matchedText,
    label,
    start,
    end,
  }));
  const examples = (concept?.examples ?? []).map((example) => ({ ...NOTHING, publication, example }));
  return [...words, ...examples].slice(0, size);
}

const NOTHING = {
  publication: null,
  field: null,
  matchedText: null,
  label: null,
  start: null,
  end: null,
  contribution: null,
  example: null,
} as const;

async function outputsThatBring(
  conceptUri: string,
  subject: FingerprintSubject & { kind: 'AGGREGATE' },
  size: number,
  { loaders }: Context,
): Promise<FingerprintEvidenceEntity[]> {
  const { from = null, to = null, filter } = subject;
  const wanted = { source: sourceOf(subject), from, to, ...filter, size };
  const outputs = await loaders.evidenceOfSums.load(evidenceKey(subject.id, conceptUri), wanted);
  return outputs.map(({ publication, contribution }) => ({
    ...NOTHING,
    publication,
    contribution: round9(contribution),
  }));
}
