/** From arguments to a network: choose, find the links, name the nodes, cut what is too much. */
import { DEFAULT_CONSORTIUM_LIMIT } from '../derive/derive.js';
import type { QueryCollaborationNetworkArgs } from '../graphql/generated/resolvers.js';
import type { Reader } from '../neo4j/database.js';
import { countryName } from '../record/country.js';
import type { Context } from '../server/context.js';
import { round9 } from '../text/weigh.js';
import { networkAmongOutputs } from './among-outputs.js';
import { type Admits, cutIsolates, networkAmongTies } from './among-ties.js';
import { type Choice, choose, hasTies } from './choose.js';
import type { NetworkCut, NetworkKind, NetworkNode } from './network.js';
import { labs, NAMES, stateOfData } from './network.queries.js';
import type { Raw } from './raw.js';
import { type NetworkRequest, requestOf } from './request.js';
import { type BareLink, type NamedNode, ShownNetwork } from './shown.js';

/** Links that a network may have. */
const MOST_LINKS = 100_000;

/** @throws QueryError if an argument is out of its range, or names nobody */
export async function collaborationNetwork(
  asked: QueryCollaborationNetworkArgs,
  context: Context,
): Promise<ShownNetwork> {
  const request = requestOf(asked);
  const choice = await choose(request, context);
  const [raw, asOf, [state]] = await Promise.all([
    rawNetwork(choice, request, context),
    context.tieGraph.newestYear('Person'),
    context.reader.read(stateOfData, {}),
  ]);
  const names = await namesOf(raw, request.kind, context.reader);
  // Who left the graph since the ties were read has no name, and is not shown.
  if (request.kind === 'PEOPLE') context.tieGraph.forget(raw.nodes.flatMap(({ id }) => (names.has(id) ? [] : [id])));
  const egos = new Set(choice.egos.map(({ id }) => id));
  const { nodes, links, cuts } = shownPart(raw, names, request, egos);
  const facts = {
    selection: choice.selection,
    outputs: outputsInWords(request),
    consortiumLimit: DEFAULT_CONSORTIUM_LIMIT,
    asOf,
    revision: state?.revision ?? 0,
    dataDate: state?.day ?? null,
  };
  return new ShownNetwork(nodes, links, request, facts, [...choice.cuts, ...raw.cuts, ...cuts], raw, context.reader);
}

async function rawNetwork(choice: Choice, request: NetworkRequest, { reader, tieGraph }: Context): Promise<Raw> {
  const fromOutputs = choice.outputs !== null || !hasTies(request.kind);
  if (fromOutputs && choice.egos.length === 0)
    return networkAmongOutputs(choice, request, reader, DEFAULT_CONSORTIUM_LIMIT);
  const graph = await tieGraph.current(request.kind === 'PEOPLE' ? 'Person' : 'Organization');
  const among = { admits: await admitted(request.kind, choice, reader), departed: tieGraph.departed };
  const near = networkAmongTies(graph, choice, request, among);
  // Of an ego the neighbours are found by all joint outputs; their links then count those that were asked for.
  if (!fromOutputs) return near;
  const nodes = near.nodes.map(({ id }) => id);
  const counted = await networkAmongOutputs({ ...choice, nodes }, request, reader, DEFAULT_CONSORTIUM_LIMIT);
  return { ...counted, cuts: [...near.cuts, ...counted.cuts] };
}

/** Which organisations may be nodes; an ego may always. */
async function admitted(kind: NetworkKind, { egos }: Choice, reader: Reader): Promise<Admits> {
  if (kind !== 'LABS' && kind !== 'PARTNERS') return () => true;
  const ours = new Set((await reader.read(labs, {})).map(({ id }) => id));
  const always = new Set(egos.map(({ id }) => id));
  return (id) => always.has(id) || ours.has(id) === (kind === 'LABS');
}

const LABELS = {
  PEOPLE: 'Person',
  LABS: 'Organization',
  PARTNERS: 'Organization',
  ORGANIZATIONS: 'Organization',
  CONCEPTS: 'Concept',
  BIBLIOGRAPHIC_COUPLING: 'Publication',
  CO_CITATION: 'Publication',
} as const satisfies Record<Exclude<NetworkKind, 'COUNTRIES'>, keyof typeof NAMES>;
const NODE_KINDS = { Person: 'PERSON', Concept: 'CONCEPT', Publication: 'OUTPUT' } as const;

async function namesOf({ nodes }: Raw, kind: NetworkKind, reader: Reader): Promise<Map<string, NamedNode>> {
  if (kind === 'COUNTRIES') {
    return new Map(
      nodes.map(({ id }) => {
        const code = id.slice('Country:'.length);
        return [id, { id, label: countryName(code), kind: 'COUNTRY', year: null }];
      }),
    );
  }
  const label = LABELS[kind];
  const rows = await reader.read(NAMES[label], { keys: nodes.map(({ id }) => id) });
  const kindOf = (ours: boolean): NetworkNode['kind'] =>
    label === 'Organization' ? (ours ? 'LAB' : 'PARTNER') : NODE_KINDS[label];
  return new Map(rows.map(({ ours, ...row }) => [row.id, { ...row, kind: kindOf(ours) }]));
}

/** Nodes with names and links in their final order, strongest first. */
function shownPart(
  raw: Raw,
  names: ReadonlyMap<string, NamedNode>,
  { counting, isolates }: NetworkRequest,
  egos: ReadonlySet<string>,
): { nodes: NamedNode[]; links: BareLink[]; cuts: NetworkCut[] } {
  const named = raw.nodes.map(({ id }) => names.get(id));
  const strengthOf = (link: Raw['links'][number]) => (counting === 'FULL' ? link.full : link.fractional);
  const present = raw.links.filter(({ a, b }) => named[a] !== undefined && named[b] !== undefined);
  const idsOf = ({ a, b }: { a: number; b: number }) =>
    [raw.nodes[a]?.id ?? '', raw.nodes[b]?.id ?? ''].sort().join(' ');
  if (present.length > MOST_LINKS)
    present.sort((a, b) => strengthOf(b) - strengthOf(a) || (idsOf(a) < idsOf(b) ? -1 : 1));
  const kept = present.slice(0, MOST_LINKS);
  const sums = new Float64Array(raw.nodes.length);
  for (const link of kept) for (const at of [link.a, link.b]) sums[at] = (sums[at] ?? 0) + strengthOf(link);
  const order = named.flatMap((node, at) =>
    node === undefined ? [] : [{ node, at, strength: round9(sums[at] ?? 0) }],
  );
  const shown = isolates ? order : order.filter(({ strength, node }) => strength > 0 || egos.has(node.id));
  shown.sort((a, b) => b.strength - a.strength || (a.node.id < b.node.id ? -1 : 1));
  const place = new Map(shown.map(({ at }, index) => [at, index]));
  const links = kept
    .map((link): BareLink => {
      const [a, b] = [place.get(link.a) ?? 0, place.get(link.b) ?? 0];
      const { full: outputs, firstYear, lastYear } = link;
      return { a: Math.min(a, b), b: Math.max(a, b), strength: strengthOf(link), outputs, firstYear, lastYear };
    })
    .sort((a, b) => b.strength - a.strength || a.a - b.a || a.b - b.b);
  return {
    nodes: shown.map(({ node }) => node),
    links,
    cuts: [...cutIsolates(order.length - shown.length, ' to those shown'), ...cutLinks(present.length)],
  };
}

function cutLinks(found: number): NetworkCut[] {
  if (found <= MOST_LINKS) return [];
  const text = `Only the strongest ${MOST_LINKS} of ${found} links are shown. Ask for stronger links (minStrength) or fewer nodes (maxNodes).`;
  return [{ reason: 'MOST_LINKS', text, nodes: 0, links: found - MOST_LINKS, truncates: true }];
}

function outputsInWords({ outputs }: NetworkRequest): string | null {
  if (outputs === null || outputs === undefined) return null;
  const words = (outputs.query ?? '').trim();
  const conditions = Object.entries(outputs.filter ?? {}).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`${name} ${JSON.stringify(value)}`],
  );
  return [...(words === '' ? [] : [`with the words ${JSON.stringify(words)}`]), ...conditions].join(', ') || 'all';
}
