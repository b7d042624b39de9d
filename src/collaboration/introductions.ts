/**
 * Who could introduce somebody. The best intermediary is the one over whom the two hops cost least, by the cost of paths:
 * so both ties must be strong and recent, and the weaker of them decides most.
 */
import type { ConceptEntity } from '../concept/concept.record.js';
import { pageSize, QueryError } from '../graphql/page.js';
import type { Context } from '../server/context.js';
import { hopEntity } from './path-hops.js';
import {
  amongThePresent,
  avoidedNodes,
  endOf,
  nodesOf,
  noSuchEnd,
  searched,
  type TiesAsked,
  type TiesWanted,
  tiesWanted,
  windowOf,
} from './path-question.js';
import { COST_UNITS } from './paths/cost.js';
import { hopOf } from './paths/k-best.js';
import { atTwoHops, type Between, between, type Found, type Introducible } from './paths/near.js';
import type { Connection, Weights } from './paths/weights.js';
import type { CollaborationHopEntity, IntroductionEntity, IntroductionsEntity } from './paths.record.js';

const MOST_INTRODUCTIONS = 50;
const MOST_CONCEPTS = 10;
/** Of everybody at two hops, the nearest are looked at for concepts. */
const MOST_LOOKED_AT = 1_000;

interface IntroductionsAsked extends TiesAsked {
  readonly from: string;
  readonly to?: string | null | undefined;
  readonly concepts?: readonly string[] | null | undefined;
  readonly first?: number | null | undefined;
}

interface Question {
  readonly wanted: TiesWanted & { readonly asOf: number };
  readonly from: readonly string[];
  readonly to: readonly string[] | undefined;
  readonly avoid: readonly string[];
  readonly concepts: readonly ConceptEntity[];
  readonly size: number;
}

/** A way as it is told, with who stands on it. */
interface Way {
  readonly person: string;
  readonly by: string;
  readonly first: CollaborationHopEntity;
  readonly second: CollaborationHopEntity;
  readonly cost: number;
  readonly intermediaries: number;
}

interface Ways {
  readonly ways: readonly Way[];
  readonly truncated: boolean;
  readonly direct: CollaborationHopEntity | null;
}

/** @throws QueryError if an argument is out of its range */
export async function introductions(asked: IntroductionsAsked, context: Context): Promise<IntroductionsEntity> {
  const ties = tiesWanted(asked);
  const size = pageSize(asked.first, 10, MOST_INTRODUCTIONS);
  const asOf = ties.asOf ?? (await context.tieGraph.newestYear('Person'));
  const nothing = (explanation: string): IntroductionsEntity => ({
    introductions: [],
    totalCount: 0,
    truncated: false,
    direct: null,
    asOf,
    explanation,
  });
  const { loaders } = context;
  const [from, to] = await Promise.all([
    endOf(asked.from, loaders),
    asked.to == null ? undefined : endOf(asked.to, loaders),
  ]);
  if (from === null) return nothing(noSuchEnd(asked.from));
  if (to === null) return nothing(noSuchEnd(asked.to ?? ''));
  if (from === to) return nothing('Both are the same.');
  const concepts = await conceptsAsked(asked.concepts ?? [], to !== undefined, context);
  const [fromPeople, toPeople, avoid] = await Promise.all([
    nodesOf(from, 'Person', loaders, ties.years),
    to === undefined ? undefined : nodesOf(to, 'Person', loaders, ties.years),
    avoidedNodes(ties, 'Person', new Set([from, ...(to === undefined ? [] : [to])]), loaders),
  ]);
  const question = { wanted: { ...ties, asOf }, from: fromPeople, to: toPeople, avoid, concepts, size };
  return answerTo(question, context);
}

async function conceptsAsked(
  ids: readonly string[],
  hasTarget: boolean,
  { loaders }: Context,
): Promise<readonly ConceptEntity[]> {
  if (ids.length === 0) return [];
  if (hasTarget)
    throw new QueryError(
      'BAD_INPUT',
      'concepts choose whom one would meet; with to that is known. Leave one of them out.',
      {
        argument: 'concepts',
      },
    );
  if (ids.length > MOST_CONCEPTS)
    throw new QueryError('TOO_MANY_IDS', `concepts takes at most ${MOST_CONCEPTS} ids.`, { argument: 'concepts' });
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => ({ id, concept: await loaders.conceptById.load(id) })),
  );
  return found.map(({ id, concept }) => {
    if (concept !== null) return concept;
    throw new QueryError('NOT_FOUND', `There is no concept with the id ${id.slice(0, 100)}.`, { argument: 'concepts' });
  });
}

async function answerTo(question: Question, context: Context): Promise<IntroductionsEntity> {
  const { wanted, concepts, size } = question;
  let covered: ReadonlyMap<string, readonly string[]> = new Map();
  const { answer, missing } = await amongThePresent(
    'Person',
    context,
    (graph, departed): Ways => {
      const scope = searched(graph, windowOf(wanted, wanted.asOf), [...question.avoid, ...departed]);
      return waysOf(question, scope);
    },
    ({ ways }) => (concepts.length === 0 ? ways.slice(0, size).flatMap(({ person, by }) => [person, by]) : []),
  );
  let ways = answer.ways;
  let { truncated } = answer;
  if (concepts.length > 0) {
    const candidates = ways.slice(0, MOST_LOOKED_AT);
    truncated ||= candidates.length < ways.length;
    covered = await context.loaders.conceptsWrittenAbout(
      candidates.map(({ person }) => person),
      concepts.map(({ id }) => id),
    );
    ways = candidates.filter(({ person }) => covered.get(person)?.length === concepts.length);
  }
  const shown = ways.filter(({ person, by }) => !missing.has(person) && !missing.has(by)).slice(0, size);
  return {
    introductions: await entitiesOf(shown, concepts, context),
    totalCount: ways.length,
    truncated: truncated || ways.length > shown.length,
    direct: answer.direct,
    asOf: wanted.asOf,
    explanation: explanationOf(question, answer, ways.length),
  };
}

function waysOf({ wanted, from, to }: Question, scope: ReturnType<typeof searched>): Ways {
  const { weights, avoided, numbersOf } = scope;
  const kind = 'Person' as const;
  const hop = (a: number, b: number, connection: Connection) =>
    hopEntity(hopOf(weights, a, b, connection), { ...wanted, kind });
  const told = (way: Between, intermediaries: number): Way => ({
    person: weights.graph.ids[way.to] ?? '',
    by: weights.graph.ids[way.by] ?? '',
    first: hop(way.from, way.by, way.first),
    second: hop(way.by, way.to, way.second),
    cost: way.cost / COST_UNITS,
    intermediaries,
  });
  if (to === undefined) {
    const { found, truncated }: Found<Introducible> = atTwoHops(weights, avoided, numbersOf(from));
    return { ways: found.map(({ way, ways }) => told(way, ways)), truncated, direct: null };
  }
  const { found, truncated } = between(weights, avoided, numbersOf(from), numbersOf(to));
  const direct = directTie(weights, numbersOf(from), numbersOf(to));
  return {
    ways: found.map((way) => told(way, found.length)),
    truncated,
    direct: direct === undefined ? null : hop(...direct),
  };
}

/** The cheapest connection that the two have already. */
function directTie(
  weights: Weights,
  from: readonly number[],
  to: readonly number[],
): [number, number, Connection] | undefined {
  // Two organisations share people more often than not; of people it is one look.
  if (from.length !== 1 || to.length !== 1) return undefined;
  const [a = 0, b = 0] = [from[0], to[0]];
  const connection = weights.connection(a, b);
  return connection === undefined ? undefined : [a, b, connection];
}

async function entitiesOf(
  ways: readonly Way[],
  concepts: readonly ConceptEntity[],
  { loaders }: Context,
): Promise<IntroductionEntity[]> {
  const found = await Promise.all(
    ways.map(async ({ person, by, first, second, cost, intermediaries }) => {
      const [met, introducing] = await Promise.all([loaders.personById.load(person), loaders.personById.load(by)]);
      if (met === null || introducing === null) return [];
      const strength = Math.min(first.strength, second.strength);
      return [{ person: met, by: introducing, first, second, strength, cost, intermediaries, concepts }];
    }),
  );
  return found.flat();
}

function explanationOf({ from, to, concepts }: Question, { ways, truncated }: Ways, shown: number): string | null {
  if (truncated) return 'The search reached its limit of work: there may be better ones. Ask for fewer years.';
  if (shown > 0) return null;
  if (from.length === 0 || to?.length === 0) return 'Nobody wrote as part of the organisation in these years.';
  if (to !== undefined)
    return 'Nobody has a tie to both that passes the filters. collaborationPaths tells longer ways.';
  return ways.length > 0 && concepts.length > 0
    ? `Of the ${Math.min(ways.length, MOST_LOOKED_AT)} nearest people at two hops nobody wrote about all of these concepts.`
    : 'Nobody is at two hops with ties that pass the filters.';
}
