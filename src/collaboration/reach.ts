/** How many people are how many hops from somebody, and the nearest of them by name. */
import { pageSize } from '../graphql/page.js';
import type { Context } from '../server/context.js';
import { MOST_HOPS } from './find-paths.js';
import {
  amongThePresent,
  avoidedNodes,
  endOf,
  nodesOf,
  searched,
  type TiesAsked,
  tiesWanted,
  windowOf,
  within,
} from './path-question.js';
import { COST_UNITS } from './paths/cost.js';
import { reachOf } from './paths/near.js';
import type { ReachAtHopsEntity, ReachEntity, ReachedEntity } from './paths.record.js';

const MOST_TOLD = 20;

interface ReachAsked extends TiesAsked {
  readonly of: string;
  readonly maxHops?: number | null | undefined;
  readonly first?: number | null | undefined;
}

interface Near {
  readonly id: string;
  readonly through: string;
  readonly cost: number;
}

interface Layer {
  readonly people: number;
  readonly strongest: readonly Near[];
}

/** Null if there is nobody to start from. @throws QueryError if an argument is out of its range */
export async function reach(asked: ReachAsked, context: Context): Promise<ReachEntity | null> {
  const wanted = tiesWanted(asked);
  const maxHops = within('maxHops', asked.maxHops ?? 3, MOST_HOPS);
  const size = pageSize(asked.first, 5, MOST_TOLD);
  const { loaders, tieGraph } = context;
  const asOf = wanted.asOf ?? (await tieGraph.newestYear('Person'));
  const of = await endOf(asked.of, loaders);
  if (of === null) return null;
  const [own, avoid] = await Promise.all([
    nodesOf(of, 'Person', loaders, wanted.years),
    avoidedNodes(wanted, 'Person', new Set([of]), loaders),
  ]);
  const { answer } = await amongThePresent(
    'Person',
    context,
    (graph, departed): Layer[] => {
      const { weights, avoided, numbersOf } = searched(graph, windowOf(wanted, asOf), [...avoid, ...departed]);
      // One layer more tells whether there is anybody further.
      return reachOf(weights, avoided, numbersOf(own), maxHops + 1).map((layer) => ({
        people: layer.length,
        strongest: layer.slice(0, size).map(({ person, through, cost }) => ({
          id: weights.graph.ids[person] ?? '',
          through: weights.graph.ids[through] ?? '',
          cost: cost / COST_UNITS,
        })),
      }));
    },
    (layers) =>
      layers.slice(0, maxHops).flatMap(({ strongest }) => strongest.flatMap(({ id, through }) => [id, through])),
  );
  const shown = answer.slice(0, maxHops);
  return {
    hops: await Promise.all(shown.map((layer, at) => toldLayer(layer, at + 1, context))),
    people: shown.reduce((sum, { people }) => sum + people, 0),
    asOf,
    truncated: answer.length > maxHops,
  };
}

async function toldLayer({ people, strongest }: Layer, hops: number, { loaders }: Context): Promise<ReachAtHopsEntity> {
  const told = await Promise.all(
    strongest.map(async ({ id, through, cost }): Promise<ReachedEntity[]> => {
      const [person, before] = await Promise.all([loaders.personById.load(id), loaders.personById.load(through)]);
      return person === null ? [] : [{ person, through: hops === 1 ? null : before, cost }];
    }),
  );
  const shown = told.flat();
  return { hops, people, strongest: shown, truncated: people > shown.length };
}
