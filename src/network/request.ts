/** What was asked for, with every argument in its range and every default in its place. */
import type { QueryCollaborationNetworkArgs } from '../graphql/generated/resolvers.js';
import { QueryError } from '../graphql/page.js';
import type { NetworkCounting, NetworkKind, NetworkNormalization } from './network.js';

export const MOST_NODES = 5_000;
const MOST_PARTS = 20;
const MOST_IDS = 1_000;
const MOST_RADIUS = 3;
/** What a seed may be: GraphQL's integers. */
const MOST_SEED = 2 ** 31 - 1;

export type Part =
  | { readonly kind: 'PEOPLE' | 'ORGANIZATIONS'; readonly ids: readonly string[] }
  | { readonly kind: 'UNIT' | 'MEMBERS'; readonly id: string }
  | { readonly kind: 'EGO'; readonly id: string; readonly radius: number };

export interface NetworkRequest {
  readonly kind: NetworkKind;
  readonly parts: readonly Part[];
  readonly outputs: QueryCollaborationNetworkArgs['outputs'] | null;
  readonly since: number | null;
  readonly until: number | null;
  readonly counting: NetworkCounting;
  readonly normalization: NetworkNormalization;
  readonly minStrength: number;
  readonly isolates: boolean;
  readonly maxNodes: number;
  readonly conceptsPerOutput: number;
  readonly clustering: {
    readonly resolution: number;
    readonly minSize: number;
    readonly iterations: number;
    readonly starts: number;
  };
  readonly seed: number;
}

/** @throws QueryError naming the argument that is out of its range */
export function requestOf(asked: QueryCollaborationNetworkArgs): NetworkRequest {
  const { since = null, until = null, clustering } = asked;
  if (since !== null && until !== null && since > until)
    throw outOfRange('since', `since (${since}) is after until (${until}).`);
  const parts = asked.of ?? [];
  if (parts.length > MOST_PARTS)
    throw tooMany('of', `of has ${parts.length} parts; at most ${MOST_PARTS} are allowed.`);
  if (parts.length === 0 && (asked.outputs ?? null) === null) {
    throw outOfRange(
      'of',
      'Name whom the network is about: give of (people, organizations, unit, membersOf, ego), outputs, or both.',
    );
  }
  return {
    kind: asked.kind,
    parts: parts.map(partOf),
    outputs: asked.outputs ?? null,
    since,
    until,
    counting: asked.counting ?? 'FRACTIONAL',
    normalization: asked.normalization ?? 'ASSOCIATION_STRENGTH',
    minStrength: within('minStrength', asked.minStrength ?? 0, 0, Number.MAX_SAFE_INTEGER),
    isolates: asked.isolates ?? false,
    maxNodes: within('maxNodes', asked.maxNodes ?? 300, 1, MOST_NODES),
    conceptsPerOutput: within('conceptsPerOutput', asked.conceptsPerOutput ?? 10, 2, 40),
    clustering: {
      resolution: within('clustering.resolution', clustering?.resolution ?? 1, 0.001, 100),
      minSize: within('clustering.minSize', clustering?.minSize ?? 1, 1, 1_000),
      iterations: within('clustering.iterations', clustering?.iterations ?? 10, 1, 100),
      starts: within('clustering.starts', clustering?.starts ?? 1, 1, 100),
    },
    seed: within('seed', asked.seed ?? 0, 0, MOST_SEED),
  };
}

type Selection = NonNullable<QueryCollaborationNetworkArgs['of']>[number];

function partOf({ people, organizations, unit, membersOf, ego }: Selection): Part {
  if (people != null) return { kind: 'PEOPLE', ids: fewEnough('of.people', people) };
  if (organizations != null) return { kind: 'ORGANIZATIONS', ids: fewEnough('of.organizations', organizations) };
  if (unit != null) return { kind: 'UNIT', id: unit };
  if (membersOf != null) return { kind: 'MEMBERS', id: membersOf };
  if (ego != null) return { kind: 'EGO', id: ego.of, radius: within('of.ego.radius', ego.radius ?? 1, 1, MOST_RADIUS) };
  throw outOfRange('of', 'A part of `of` names nothing; give people, organizations, unit, membersOf or ego.');
}

function fewEnough(argument: string, ids: readonly string[]): readonly string[] {
  if (ids.length <= MOST_IDS) return [...new Set(ids)];
  throw tooMany(
    argument,
    `${argument} has ${ids.length} ids; at most ${MOST_IDS} are allowed. Choose a unit, or search.`,
  );
}

function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw outOfRange(argument, `${argument} is ${value}; it must be from ${least} to ${most}.`);
}

export const outOfRange = (argument: string, text: string) => new QueryError('OUT_OF_RANGE', text, { argument });
const tooMany = (argument: string, text: string) => new QueryError('TOO_MANY_IDS', text, { argument });
