/** How alike the fingerprints of two entities are, of whatever kind each is. */
import { pageSize } from '../graphql/page.js';
import type { Context } from '../server/context.js';
import { distinctive, similarity } from '../text/similarity.js';
import { decidedSum } from './decided-concepts.js';
import { EVERY_OUTPUT, entriesOf } from './fingerprint.js';
import type {
  DistinctiveConceptEntity,
  FingerprintComparisonEntity,
  FingerprintSubject,
} from './fingerprint.record.js';
import { type RankedConcept, rankConcepts, sumOfParts } from './selection.js';

interface Side {
  readonly ranked: readonly RankedConcept[];
  readonly subject: FingerprintSubject;
}

interface Years {
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
}

/** Null when either is not there, or is nothing that has a fingerprint. */
export async function compareFingerprints(
  {
    a,
    b,
    first,
    ...years
  }: { readonly a: string; readonly b: string; readonly first?: number | null | undefined } & Years,
  context: Context,
): Promise<FingerprintComparisonEntity | null> {
  const size = pageSize(first, 20, 100);
  const [sideA, sideB] = await Promise.all([sideOf(a, years, context), sideOf(b, years, context)]);
  if (sideA === null || sideB === null) return null;
  const compared = similarity(sideA.ranked, sideB.ranked);
  const only = (side: Side, concepts: readonly { readonly concept: string }[]) => {
    const names = new Set(concepts.slice(0, size).map(({ concept }) => concept));
    return entriesOf(
      side.ranked.filter(({ concept }) => names.has(concept)),
      side.subject,
    );
  };
  return {
    similarity: compared.similarity,
    shared: compared.shared.slice(0, size).map(({ concept, contribution, ...shared }) => ({
      conceptUri: concept,
      weightA: shared.a,
      weightB: shared.b,
      contribution,
    })),
    onlyA: only(sideA, compared.onlyA),
    onlyB: only(sideB, compared.onlyB),
    distinctiveA: distinctiveOf(sideA, sideB, size),
    distinctiveB: distinctiveOf(sideB, sideA, size),
  };
}

function distinctiveOf(own: Side, other: Side, size: number): DistinctiveConceptEntity[] {
  return distinctive(own.ranked, other.ranked)
    .slice(0, size)
    .map(({ concept, times, ...rest }) => ({ conceptUri: concept, times: times ?? null, ...rest }));
}

async function sideOf(id: string, years: Years, context: Context): Promise<Side | null> {
  const { loaders } = context;
  switch (id.slice(0, Math.max(0, id.indexOf(':')))) {
    case 'Publication': {
      const publication = await loaders.publicationByAnyId.load(id);
      if (publication === null) return null;
      const stored = await loaders.conceptsOfPublication.load(publication.id);
      return { ranked: rankConcepts(stored?.concepts ?? []), subject: { kind: 'PUBLICATION', publication } };
    }
    case 'Person':
      return sumSide(await loaders.personById.load(id), 'Person', years, context);
    case 'Organization':
      return sumSide(await loaders.organizationById.load(id), 'Organization', years, context);
    case 'Project':
      return sumSide(await loaders.projectById.load(id), 'Project', years, context);
    case 'Venue':
      return sumSide(await loaders.venueByAnyId.load(id), 'Venue', years, context);
    default:
      return null;
  }
}

async function sumSide(
  entity: { readonly id: string } | null,
  source: 'Person' | 'Organization' | 'Project' | 'Venue',
  { from, to }: Years,
  { loaders }: Context,
): Promise<Side | null> {
  if (entity === null) return null;
  const { id } = entity;
  const { concepts } = sumOfParts(await loaders.fingerprintParts[source].load(id), { from, to });
  return {
    ranked: (await decidedSum(id, concepts, loaders)).concepts,
    subject: {
      kind: 'AGGREGATE',
      id,
      from: from ?? undefined,
      to: to ?? undefined,
      includeSubunits: true,
      filter: EVERY_OUTPUT,
    },
  };
}
