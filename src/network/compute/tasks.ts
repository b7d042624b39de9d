/** What takes processor time, as one function of plain values: run in place when it is little, else in a thread. */
import type { Adjacency } from './adjacency.js';
import { type ClusterSettings, clustersOf } from './clusters.js';
import { type LayoutSettings, layoutOf, layoutRounds, type Places } from './layout.js';
import { type PathMeasures, pathMeasures } from './shortest-paths.js';

export interface Tasks {
  paths: { readonly asked: { readonly graph: Adjacency; readonly sources: Int32Array }; readonly answer: PathMeasures };
  clusters: {
    readonly asked: { readonly graph: Adjacency; readonly settings: ClusterSettings };
    readonly answer: Int32Array;
  };
  layout: { readonly asked: { readonly graph: Adjacency; readonly settings: LayoutSettings }; readonly answer: Places };
}
export type TaskName = keyof Tasks;

export type TaskFunctions = { readonly [N in TaskName]: (asked: Tasks[N]['asked']) => Tasks[N]['answer'] };

export const TASKS: TaskFunctions = {
  paths: ({ graph, sources }) => pathMeasures(graph, sources),
  clusters: ({ graph, settings }) => clustersOf(graph, settings),
  layout: ({ graph, settings }) => layoutOf(graph, settings),
};

/** About how many steps a task takes; some hundred of them take a microsecond. */
export const STEPS: { readonly [N in TaskName]: (asked: Tasks[N]['asked']) => number } = {
  paths: ({ graph, sources }) => sources.length * (graph.size + graph.neighbours.length),
  // Measured: a start of ten iterations takes about a microsecond a link.
  clusters: ({ graph, settings }) =>
    10 * settings.starts * settings.iterations * (graph.size + graph.neighbours.length),
  layout: ({ graph, settings }) => 4 * graph.size * graph.size * layoutRounds(graph, settings.layout).allowed,
};
