/** Pairs of our units, or of their members, that work on the same and have no output together. */
import { pageSize, QueryError } from '../graphql/page.js';
import type { Context } from '../server/context.js';
import { similarity, type WeightedConcept } from '../text/similarity.js';
import { decidedSum } from './decided-concepts.js';
import { COMPARED } from './experts.queries.js';
import type { UnrealisedCollaborationsEntity, UnrealisedPairEntity } from './fingerprint.record.js';
import { sharedEntities } from './likeness.js';
import { sumOfParts } from './selection.js';

/** All pairs of so many are compared, 44,850 of them: about a second. */
const MOST_COMPARED = 300;
const MOST_MIN_OUTPUTS = 1_000;

interface Asked {
  readonly unit?: 'LAB' | 'PERSON' | null | undefined;
  readonly within?: string | null | undefined;
  readonly minOutputs?: number | null | undefined;
  readonly first?: number | null | undefined;
}

/** Somebody who is compared with the others. */
export interface Side {
  readonly id: string;
  readonly fingerprint: readonly WeightedConcept[];
  /** Ids of those with whom there is nothing to realise: joint outputs, or one is part of the other. */
  readonly known: ReadonlySet<string>;
}

/** Null when `within` is not there. */
export async function unrealisedCollaborations(
  asked: Asked,
  context: Context,
): Promise<UnrealisedCollaborationsEntity | null> {
  const size = pageSize(asked.first, 20, 100);
  const rows = await comparedOf(asked, context);
  if (rows === null) return null;
  const compared = rows.slice(0, MOST_COMPARED);
  const sides = await Promise.all(compared.map((row) => sideOf(row, asked.unit ?? 'LAB', context)));
  const pairs = unrealisedPairs(sides);
  return {
    pairs: await asEntities(pairs.slice(0, size), sides, asked.unit ?? 'LAB', context),
    totalCount: pairs.length,
    compared: compared.length,
    truncated: rows.length > MOST_COMPARED,
  };
}

async function comparedOf(
  { unit, within, minOutputs }: Asked,
  { loaders, reader }: Context,
): Promise<{ id: string; kin: string[] }[] | null> {
  const least = minOutputs ?? 3;
  if (least < 1 || least > MOST_MIN_OUTPUTS)
    throw new QueryError('OUT_OF_RANGE', `minOutputs is ${least}; it must be from 1 to ${MOST_MIN_OUTPUTS}.`, {
      argument: 'minOutputs',
    });
  const queries = COMPARED[unit ?? 'LAB'];
  const wanted = { minOutputs: least, most: MOST_COMPARED + 1 };
  if (within == null) return reader.read(queries.all, wanted);
  const organization = await loaders.organizationById.load(within);
  return organization === null ? null : reader.read(queries.within, { ...wanted, within: organization.id });
}

async function sideOf(
  { id, kin }: { readonly id: string; readonly kin: readonly string[] },
  unit: 'LAB' | 'PERSON',
  { loaders }: Context,
): Promise<Side> {
  const [parts, ties] = await Promise.all([
    loaders.fingerprintParts[unit === 'LAB' ? 'Organization' : 'Person'].load(id),
    loaders.tiesOf.load(id),
  ]);
  const joint = ties.filter(({ full }) => full.some((outputs) => outputs > 0)).map(({ other }) => other);
  const { concepts } = await decidedSum(id, sumOfParts(parts, {}).concepts, loaders);
  return { id, fingerprint: concepts, known: new Set([...kin, ...joint]) };
}

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly similarity: number;
}

/** The pairs that share concepts and do not know each other, most alike first, ties by ids; `a` has the smaller id. */
export function unrealisedPairs(sides: readonly Side[]): Pair[] {
  const inOrder = [...sides]
    .sort((x, y) => (x.id < y.id ? -1 : 1))
    .map((side) => ({ ...side, vector: unitVector(side) }));
  const pairs: Pair[] = [];
  for (const [at, a] of inOrder.entries())
    for (const b of inOrder.slice(at + 1)) {
      if (a.known.has(b.id) || b.known.has(a.id)) continue;
      const cosine = dot(a.vector, b.vector);
      if (cosine > 0) pairs.push({ a: a.id, b: b.id, similarity: cosine });
    }
  return pairs.sort((x, y) => y.similarity - x.similarity || (x.a + x.b < y.a + y.b ? -1 : 1));
}

/** Weights by concept, of length 1. */
function unitVector({ fingerprint }: Side): Map<string, number> {
  const length = Math.hypot(...fingerprint.map(({ weight }) => weight));
  return new Map(fingerprint.map(({ concept, weight }) => [concept, weight / length]));
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [concept, weight] of few) sum += weight * (many.get(concept) ?? 0);
  return sum;
}

async function asEntities(
  pairs: readonly Pair[],
  sides: readonly Side[],
  unit: 'LAB' | 'PERSON',
  { loaders }: Context,
): Promise<UnrealisedPairEntity[]> {
  const byId = new Map(sides.map((side) => [side.id, side.fingerprint]));
  const load = (id: string) => (unit === 'LAB' ? loaders.organizationById.load(id) : loaders.personById.load(id));
  const loaded = pairs.map(async ({ a, b }) => {
    const compared = similarity(byId.get(a) ?? [], byId.get(b) ?? []);
    return {
      ...{ a: await load(a), b: await load(b) },
      ...{ similarity: compared.similarity, sharedConcepts: sharedEntities(compared.shared) },
    };
  });
  return (await Promise.all(loaded)).flatMap(({ a, b, ...rest }) =>
    a === null || b === null ? [] : [{ a, b, ...rest }],
  );
}
