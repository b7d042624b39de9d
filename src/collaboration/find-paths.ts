/**
 * How two people or organisations are connected: the ends, the graph to search, and the paths as hops.
 *
 * Two people are searched among people, two organisations among organisations. Of a person and an organisation, the
 * organisation stands for everybody who wrote as part of it or of anything below it: the path goes to the nearest of them
 * and ends with one more hop, which costs nothing, from that person to the organisation.
 */
import { QueryError } from '../graphql/page.js';
import { parseIdentifier } from '../identifiers/index.js';
import type { Context, Loaders } from '../server/context.js';
import { isPerson, MOST_PEOPLE } from './collaboration.loaders.js';
import type {
  CollaborationHopEntity,
  CollaborationPathEntity,
  CollaborationPathsEntity,
  HopKind,
  Years,
} from './collaboration.record.js';
import type { Via } from './paths/cost.js';
import { kBestPaths, type Path, type PathAnswer } from './paths/k-best.js';
import type { PathOrder } from './paths/keys.js';
import type { TieKind } from './tie-graph.js';

const MOST_PATHS = 10;
const MOST_HOPS = 8;
const MOST_AVOIDED = 1_000;
/** A path may cross somebody who left the graph since the ties were read; so often it is looked for again. */
const MOST_TRIES = 5;

export interface PathsAsked {
  readonly from: string;
  readonly to: string;
  readonly via?: readonly ('OUTPUTS' | 'PROJECTS')[] | null | undefined;
  readonly maxHops?: number | null | undefined;
  readonly k?: number | null | undefined;
  readonly since?: number | null | undefined;
  readonly until?: number | null | undefined;
  readonly orderBy?: PathOrder | null | undefined;
  readonly asOf?: number | null | undefined;
  readonly avoid?: readonly string[] | null | undefined;
}

/** One end, and the nodes of the graph it stands for. */
interface End {
  readonly id: string;
  readonly nodes: readonly string[];
}

interface Search {
  readonly kind: TieKind;
  readonly from: End;
  readonly to: End;
  readonly avoid: readonly string[];
  readonly via: Via;
  readonly years: Years;
  readonly maxHops: number;
  readonly k: number;
  readonly order: PathOrder;
  readonly asOf: number;
}

/** @throws QueryError if an argument is out of its range */
export async function findPaths(asked: PathsAsked, context: Context): Promise<CollaborationPathsEntity> {
  const checked = check(asked);
  const { tieGraph, loaders } = context;
  const [from, to] = await Promise.all([endOf(asked.from, loaders), endOf(asked.to, loaders)]);
  const kind: TieKind = from !== null && to !== null && !isPerson(from) && !isPerson(to) ? 'Organization' : 'Person';
  const asOf = asked.asOf ?? (await tieGraph.newestYear(kind));
  const nothing = (reason: string) => ({ paths: [], asOf, truncated: false, reason });
  if (from === null || to === null)
    return nothing(
      `There is no person, lab or partner with the id or identifier ${from === null ? asked.from : asked.to}.`,
    );
  if (from === to) return nothing('Both ends are the same.');
  const nodesOf = async (id: string) =>
    kind === 'Person' && !isPerson(id) ? loaders.peopleOfOrganization.load(id, checked.years) : [id];
  const [fromNodes, toNodes] = await Promise.all([nodesOf(from), nodesOf(to)]);
  const avoid = await avoided(asked.avoid ?? [], kind, new Set([from, to]), loaders, checked.years);
  const search = {
    ...checked,
    kind,
    asOf,
    avoid,
    from: { id: from, nodes: fromNodes },
    to: { id: to, nodes: toNodes },
  };
  const answer = await searchAmongThePresent(search, context);
  const paths = answer.paths.map((path) => pathEntity(path, search));
  return { paths, asOf, ...outcome(answer, search) };
}

function check({ via, maxHops, k, since, until, orderBy, avoid }: PathsAsked) {
  const within = (name: string, value: number, most: number) => {
    if (value >= 1 && value <= most) return value;
    throw new QueryError('OUT_OF_RANGE', `${name} is ${value}; it must be from 1 to ${most}.`, { argument: name });
  };
  const kinds = new Set(via ?? ['OUTPUTS']);
  if (kinds.size === 0)
    throw new QueryError('OUT_OF_RANGE', 'via is empty; give OUTPUTS, PROJECTS or both.', { argument: 'via' });
  if (since != null && until != null && since > until) {
    throw new QueryError('OUT_OF_RANGE', `since (${since}) is after until (${until}).`, { argument: 'since' });
  }
  if ((avoid ?? []).length > MOST_AVOIDED)
    throw new QueryError('TOO_MANY_IDS', `avoid takes at most ${MOST_AVOIDED} ids.`, { argument: 'avoid' });
  const only: Via = kinds.has('OUTPUTS') ? 'OUTPUTS' : 'PROJECTS';
  return {
    via: kinds.size === 2 ? ('BOTH' as const) : only,
    maxHops: within('maxHops', maxHops ?? 6, MOST_HOPS),
    k: within('k', k ?? 3, MOST_PATHS),
    years: { since: since ?? null, until: until ?? null },
    order: orderBy ?? ('HOPS_THEN_COST' as const),
  };
}

/** The current id of a person or organisation; null if there is none. */
async function endOf(written: string, loaders: Loaders): Promise<string | null> {
  if (isPerson(written)) return (await loaders.personById.load(written))?.id ?? null;
  if (written.startsWith('Organization:')) return (await loaders.organizationById.load(written))?.id ?? null;
  const key = parseIdentifier(written)?.key;
  if (key === undefined) return null;
  const [person, organization] = await Promise.all([
    loaders.personByIdentifier.load(key),
    loaders.organizationByIdentifier.load(key),
  ]);
  return person?.id ?? organization?.id ?? null;
}

/** The nodes no path may pass: among people, an organisation stands for its people. The ends themselves stay. */
async function avoided(
  ids: readonly string[],
  kind: TieKind,
  ends: ReadonlySet<string>,
  loaders: Loaders,
  years: Years,
): Promise<string[]> {
  const nodes = ids.map((id) =>
    kind === 'Person' && id.startsWith('Organization:') ? loaders.peopleOfOrganization.load(id, years) : [id],
  );
  return (await Promise.all(nodes)).flat().filter((id) => !ends.has(id));
}

/** Searches, and searches again without whoever turns out to have left the graph. */
async function searchAmongThePresent(search: Search, { tieGraph, loaders }: Context): Promise<PathAnswer> {
  const entities = search.kind === 'Person' ? loaders.personById : loaders.organizationById;
  for (let tries = 1; ; tries++) {
    const answer = await searchOnce(
      search,
      [...search.avoid, ...tieGraph.departed],
      await tieGraph.current(search.kind),
    );
    const ids = [...new Set(answer.paths.flatMap(({ people }) => people))];
    const present = await Promise.all(ids.map(async (id) => (await entities.load(id))?.id === id));
    const missing = ids.filter((_, at) => !present[at]);
    if (missing.length === 0) return answer;
    tieGraph.forget(missing);
    if (tries === MOST_TRIES)
      return {
        ...answer,
        paths: answer.paths.filter(({ people }) => !people.some((id) => missing.includes(id))),
        truncated: true,
      };
  }
}

function searchOnce(search: Search, avoid: readonly string[], graph: Parameters<typeof kBestPaths>[0]): PathAnswer {
  const { from, to, via, years, maxHops, k, order, asOf } = search;
  // One hop of the path is the last one, to the organisation.
  const hops = maxHops - endHops(from) - endHops(to);
  // Year 0 is that of outputs without one: outside every window.
  const since = years.since ?? (years.until === null ? undefined : 1);
  const answer = kBestPaths(graph, {
    from: from.nodes,
    to: to.nodes,
    k,
    maxHops: Math.max(1, hops),
    order,
    via,
    since,
    until: years.until ?? undefined,
    asOf,
    avoid,
  });
  return { ...answer, paths: answer.paths.filter((path) => path.hops.length <= hops) };
}

const standsForOthers = ({ id, nodes }: End) => nodes.length !== 1 || nodes[0] !== id;
const endHops = (end: End) => (standsForOthers(end) ? 1 : 0);

function pathEntity({ people, hops, cost }: Path, { kind, from, to, via, years }: Search): CollaborationPathEntity {
  const shared = { byOutputs: via !== 'PROJECTS', byProjects: via !== 'OUTPUTS', years };
  const hopKind: HopKind = kind === 'Person' ? 'PEOPLE' : 'ORGANIZATIONS';
  const between = hops.map((hop) => ({
    kind: hopKind,
    fromId: hop.from,
    toId: hop.to,
    cost: hop.cost,
    strength: hop.strength,
    consortiumId: hop.consortium ?? null,
    ...shared,
  }));
  const affiliation = (fromId: string, toId: string): CollaborationHopEntity => ({
    kind: 'AFFILIATION',
    fromId,
    toId,
    cost: 0,
    strength: 1,
    consortiumId: null,
    byOutputs: true,
    byProjects: false,
    years,
  });
  const all = [
    ...(standsForOthers(from) ? [affiliation(from.id, people[0] ?? '')] : []),
    ...between,
    ...(standsForOthers(to) ? [affiliation(people.at(-1) ?? '', to.id)] : []),
  ];
  return { hops: all, length: all.length, cost };
}

function outcome(
  { paths, truncated }: PathAnswer,
  { from, to, kind, maxHops }: Search,
): { truncated: boolean; reason: string | null } {
  const cut = [from, to].find(({ nodes }) => nodes.length >= MOST_PEOPLE);
  if (truncated)
    return {
      truncated,
      reason: 'The search reached its limit of work. Ask for fewer hops or paths, or for fewer years.',
    };
  if (cut !== undefined) return { truncated: true, reason: `Only ${MOST_PEOPLE} people of ${cut.id} were looked at.` };
  if (paths.length > 0) return { truncated: false, reason: null };
  const empty = [from, to].find(({ nodes }) => nodes.length === 0);
  if (empty !== undefined) return { truncated: false, reason: `Nobody wrote as part of ${empty.id} in these years.` };
  const whom = kind === 'Person' ? 'people' : 'organisations';
  return {
    truncated: false,
    reason: `No chain of at most ${maxHops} hops between ${whom} joins the two in these years.`,
  };
}
