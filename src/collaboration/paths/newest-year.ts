/** The newest year with joint outputs: what counts as now in a graph that knows no clock. */
import type { TieGraph } from './adjacency.js';

const known = new WeakMap<TieGraph, { readonly revision: number; readonly year: number }>();

/** 0 if no output has a year. Projects do not count: they may be planned for years to come. */
export function newestYearOf(graph: TieGraph): number {
  const found = known.get(graph);
  if (found?.revision === graph.revision) return found.year;
  const { ties, consortia } = graph;
  let year = 0;
  for (let tie = 0; tie < ties.count; tie++) {
    const end = ties.middle[tie] ?? 0;
    for (let at = ties.start[tie] ?? 0; at < end; at++) year = Math.max(year, ties.years[at] ?? 0);
  }
  for (const [at, members] of consortia.members.entries())
    if (members.length >= 2) year = Math.max(year, consortia.years[at] ?? 0);
  known.set(graph, { revision: graph.revision, year });
  return year;
}
