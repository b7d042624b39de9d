/**
 * How two people or organisations are connected: the ends, the graph to search, and the paths as hops.
 *
 * Two people are searched among people, two organisations among organisations. Of a person and an organisation the path
 * goes to the nearest person of the organisation and ends with one more hop, which costs nothing, from that person to it.
 */
import type { PathsReason } from '../graphql/generated/resolvers.js';
import type { Context } from '../server/context.js';
import { isPerson } from './collaboration.loaders.js';
import { explain } from './no-path.js';
import { affiliationHop, hopEntity } from './path-hops.js';
import {
  amongThePresent,
  avoidedNodes,
  endHops,
  endOf,
  nodesOf,
  noSuchEnd,
  type PathSearch,
  standsForOthers,
  type TiesAsked,
  tiesWanted,
  windowOf,
  within,
} from './path-question.js';
import { kBestPaths, type Path, type PathAnswer } from './paths/k-best.js';
import type { PathOrder } from './paths/keys.js';
import { MOST_PEOPLE } from './paths.loaders.js';
import type { CollaborationHopEntity, CollaborationPathEntity, CollaborationPathsEntity } from './paths.record.js';
import type { TieKind } from './tie-graph.js';

const MOST_PATHS = 10;
export const MOST_HOPS = 8;

export interface PathsAsked extends TiesAsked {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number | null | undefined;
  readonly k?: number | null | undefined;
  readonly order?: PathOrder | null | undefined;
}

/** Starts reading what the hops of a path rest on, before it is known whether all on it are still there. */
export type Prefetch = (hops: readonly CollaborationHopEntity[]) => void;

/** @throws QueryError if an argument is out of its range */
export async function findPaths(
  asked: PathsAsked,
  context: Context,
  prefetch: Prefetch = () => {},
): Promise<CollaborationPathsEntity> {
  const wanted = {
    ...tiesWanted(asked),
    maxHops: within('maxHops', asked.maxHops ?? 6, MOST_HOPS),
    k: within('k', asked.k ?? 3, MOST_PATHS),
    order: asked.order ?? ('HOPS_THEN_COST' as const),
  };
  const { tieGraph, loaders } = context;
  const [from, to] = await Promise.all([asked.from, asked.to].map((written) => quickEnd(written, context)));
  const kind: TieKind = from != null && to != null && !isPerson(from) && !isPerson(to) ? 'Organization' : 'Person';
  const asOf = wanted.asOf ?? (await tieGraph.newestYear(kind));
  const nothing = (reason: PathsReason, explanation: string) => ({
    paths: [],
    asOf,
    truncated: false,
    reason,
    explanation,
    tooTight: [],
  });
  if (from == null || to == null) return nothing('NOT_FOUND', noSuchEnd(from == null ? asked.from : asked.to));
  if (from === to) return nothing('SAME', 'Both ends are the same.');
  const [fromNodes, toNodes, avoid] = await Promise.all([
    nodesOf(from, kind, loaders, wanted.years),
    nodesOf(to, kind, loaders, wanted.years),
    avoidedNodes(wanted, kind, new Set([from, to]), loaders),
  ]);
  const search: PathSearch = {
    ...wanted,
    kind,
    asOf,
    avoid,
    from: { id: from, nodes: fromNodes },
    to: { id: to, nodes: toNodes },
  };
  const answer = await searchAmongThePresent(search, context, prefetch);
  if (answer.paths.length === 0 && !(await areCurrent([asked.from, asked.to], context)))
    return findPaths(asked, context, prefetch);
  const paths = answer.paths.map((path) => pathEntity(path, search));
  return { paths, asOf, ...(await outcome(answer, search, context)) };
}

/**
 * Somebody with ties is taken for present without asking the database: whoever stands on a path is looked up anyway, and
 * where there is no path, `areCurrent` asks.
 */
async function quickEnd(written: string, { tieGraph, loaders }: Context): Promise<string | null> {
  if (
    isPerson(written) &&
    !tieGraph.departed.has(written) &&
    (await tieGraph.current('Person')).indexOf(written) !== undefined
  )
    return written;
  return endOf(written, loaders);
}

/** False if somebody who was taken for present goes by another id by now, or is gone: then they are known to have left. */
async function areCurrent(written: readonly string[], { tieGraph, loaders }: Context): Promise<boolean> {
  const people = written.filter((id) => isPerson(id) && !tieGraph.departed.has(id));
  const gone = await Promise.all(
    people.map(async (id) => ((await loaders.personById.load(id))?.id === id ? [] : [id])),
  );
  tieGraph.forget(gone.flat());
  return gone.flat().length === 0;
}

async function searchAmongThePresent(search: PathSearch, context: Context, prefetch: Prefetch): Promise<PathAnswer> {
  const { answer, missing } = await amongThePresent(
    search.kind,
    context,
    (graph, departed) => searchOnce(search, [...search.avoid, ...departed], graph),
    ({ paths }) => paths.flatMap(({ people }) => people),
    ({ paths }) => prefetch(paths.flatMap((path) => pathEntity(path, search).hops)),
  );
  if (missing.size === 0) return answer;
  return {
    ...answer,
    paths: answer.paths.filter(({ people }) => !people.some((id) => missing.has(id))),
    truncated: true,
  };
}

function searchOnce(search: PathSearch, avoid: readonly string[], graph: Parameters<typeof kBestPaths>[0]): PathAnswer {
  const { from, to, k, order, asOf } = search;
  const hops = hopsBetween(search);
  const answer = kBestPaths(graph, {
    ...windowOf(search, asOf),
    from: from.nodes,
    to: to.nodes,
    k,
    maxHops: Math.max(1, hops),
    order,
    avoid,
  });
  return { ...answer, paths: answer.paths.filter((path) => path.hops.length <= hops) };
}

const hopsBetween = (search: PathSearch) => search.maxHops - endHops(search);

export function pathEntity(
  { people, hops, cost }: Path,
  search: Pick<PathSearch, 'kind' | 'from' | 'to' | 'via' | 'years'>,
): CollaborationPathEntity {
  const { from, to, years } = search;
  const all = [
    ...(standsForOthers(from) ? [affiliationHop(from.id, people[0] ?? '', years)] : []),
    ...hops.map((hop) => hopEntity(hop, search)),
    ...(standsForOthers(to) ? [affiliationHop(people.at(-1) ?? '', to.id, years)] : []),
  ];
  return { hops: all, length: all.length, cost };
}

async function outcome(
  { paths, truncated }: PathAnswer,
  search: PathSearch,
  context: Context,
): Promise<Pick<CollaborationPathsEntity, 'truncated' | 'reason' | 'explanation' | 'tooTight'>> {
  const limit = (explanation: string) => ({ truncated: true, reason: 'LIMIT' as const, explanation, tooTight: [] });
  if (truncated) return limit('The search reached its limit of work. Ask for fewer hops or paths, or for fewer years.');
  const cut = [search.from, search.to].find(({ nodes }) => nodes.length >= MOST_PEOPLE);
  if (cut !== undefined) return limit(`Only ${MOST_PEOPLE} people of ${cut.id} were looked at.`);
  if (paths.length > 0) return { truncated: false, reason: null, explanation: null, tooTight: [] };
  return { truncated: false, ...(await explain(search, context)) };
}
