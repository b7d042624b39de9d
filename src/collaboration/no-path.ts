/** Why there is no path: found by searching again, without regard to hops, and without each filter in turn. */
import type { PathFilter, PathsReason } from '../graphql/generated/resolvers.js';
import type { Context } from '../server/context.js';
import { endHops, nodesOf, type PathSearch, windowOf } from './path-question.js';
import type { TieGraph } from './paths/adjacency.js';
import { fewestHops } from './paths/breadth.js';
import { Weights } from './paths/weights.js';

export interface NoPath {
  readonly reason: PathsReason;
  readonly explanation: string;
  readonly tooTight: readonly PathFilter[];
}

type Filters = Pick<PathSearch, 'via' | 'years' | 'minStrength' | 'avoid'>;

interface Loosened {
  readonly filter: PathFilter;
  readonly name: string;
  readonly without: Filters;
}

export async function explain(search: PathSearch, context: Context): Promise<NoPath> {
  const empty = [search.from, search.to].find(({ nodes }) => nodes.length === 0);
  if (empty !== undefined) return nobody(empty.id, search, context);
  const graph = await context.tieGraph.current(search.kind);
  const { departed } = context.tieGraph;
  const hops = (filters: Filters) => hopsWith(filters, search, graph, departed);
  const open = hops({ via: 'BOTH', years: { since: null, until: null }, minStrength: undefined, avoid: [] });
  if (open === undefined) return differentComponents(search);
  const passing = hops(search);
  const loosened = loosenings(search).map((each) => ({ ...each, hops: hops(each.without) }));
  const near = loosened.filter((each) => each.hops !== undefined && each.hops <= search.maxHops);
  const tooTight = near.map(({ filter }) => filter);
  const instead = near.map((each) => `without ${each.name} they are ${counted(each.hops ?? 0)} apart`);
  if (passing !== undefined) {
    const says = `No chain of at most ${counted(search.maxHops)} joins the two; the shortest has ${passing}`;
    return { reason: 'TOO_MANY_HOPS', explanation: sentence([says, ...instead]), tooTight };
  }
  if (tooTight.length > 0)
    return {
      reason: 'FILTERS_TOO_TIGHT',
      explanation: sentence(['No chain passes the filters', ...instead]),
      tooTight,
    };
  return farther(search, loosened, open);
}

/** No single filter keeps them so near: perhaps one keeps a longer chain, or all of them together. */
function farther(
  search: PathSearch,
  loosened: readonly (Loosened & { readonly hops: number | undefined })[],
  open: number,
): NoPath {
  const names = loosened.map(({ name }) => name);
  const single = loosened.filter((each) => each.hops !== undefined);
  if (single.length > 0) {
    const says = single.map((each) => `without ${each.name} they are ${counted(each.hops ?? 0)} apart`);
    return {
      reason: 'FILTERS_TOO_TIGHT',
      explanation: sentence(['No chain passes the filters', ...says, `maxHops is ${search.maxHops}`]),
      tooTight: single.map(({ filter }) => filter),
    };
  }
  const says = `without all of ${names.join(', ')} they are ${counted(open)} apart`;
  return {
    reason: 'FILTERS_TOO_TIGHT',
    explanation: sentence(['No chain passes the filters', says]),
    tooTight: loosened.map(({ filter }) => filter),
  };
}

function differentComponents({ kind }: PathSearch): NoPath {
  const what = kind === 'Person' ? 'people' : 'organisations';
  return {
    reason: 'DIFFERENT_COMPONENTS',
    explanation: `No chain of ${what}, however long, joins the two: they are in different components of the graph.`,
    tooTight: [],
  };
}

async function nobody(id: string, { years, kind }: PathSearch, { loaders }: Context): Promise<NoPath> {
  const open = { since: null, until: null };
  const ever = years.since === null && years.until === null ? [] : await nodesOf(id, kind, loaders, open);
  const name = (await loaders.organizationById.load(id))?.name ?? id;
  return {
    reason: 'NOBODY',
    explanation:
      ever.length === 0
        ? `Nobody wrote as part of ${name}.`
        : `Nobody wrote as part of ${name} in these years; without since and until ${ever.length} did.`,
    tooTight: [
      ...(ever.length > 0 && years.since !== null ? (['SINCE'] as const) : []),
      ...(ever.length > 0 && years.until !== null ? (['UNTIL'] as const) : []),
    ],
  };
}

function hopsWith(filters: Filters, search: PathSearch, graph: TieGraph, departed: ReadonlySet<string>) {
  const avoided = new Uint8Array(graph.ids.length);
  for (const id of [...filters.avoid, ...departed]) {
    const person = graph.indexOf(id);
    if (person !== undefined) avoided[person] = 1;
  }
  const numbers = (ids: readonly string[]) =>
    ids.map((id) => graph.indexOf(id)).filter((person) => person !== undefined);
  // Not those that are kept for the next question: whoever asks for no path asks for something else next.
  const weights = new Weights(graph, windowOf({ ...search, ...filters }, search.asOf));
  const hops = fewestHops(weights, avoided, numbers(search.from.nodes), numbers(search.to.nodes));
  return hops === undefined ? undefined : hops + endHops(search);
}

function loosenings(search: PathSearch): Loosened[] {
  const { via, years, minStrength, avoid } = search;
  const own: Filters = { via, years, minStrength, avoid };
  const all: (Loosened | false)[] = [
    via !== 'BOTH' && { filter: 'VIA', name: `via (${via})`, without: { ...own, via: 'BOTH' } },
    years.since !== null && {
      filter: 'SINCE',
      name: `since (${years.since})`,
      without: { ...own, years: { ...years, since: null } },
    },
    years.until !== null && {
      filter: 'UNTIL',
      name: `until (${years.until})`,
      without: { ...own, years: { ...years, until: null } },
    },
    minStrength !== undefined && {
      filter: 'MIN_STRENGTH',
      name: `minStrength (${minStrength})`,
      without: { ...own, minStrength: undefined },
    },
    avoid.length > 0 && { filter: 'AVOIDING', name: 'avoiding', without: { ...own, avoid: [] } },
  ];
  return all.filter((each) => each !== false);
}

const counted = (hops: number) => (hops === 1 ? '1 hop' : `${hops} hops`);
const sentence = (parts: readonly string[]) => `${parts.join('; ')}.`;
