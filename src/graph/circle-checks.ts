/** Finds circles where there must be none: in the hierarchy of organisations, and among versions of one work. */
import type { Offender, Streams } from './checks.js';
import { hierarchyEdges, versionEdges } from './record-checks.queries.js';

export const circularHierarchy = (database: Streams) => circular(database.stream(hierarchyEdges, {}), 'PART_OF');
export const circularVersions = (database: Streams) => circular(database.stream(versionEdges, {}), 'VERSION_OF');

/**
 * The nodes that stand on a circle, or between two. What has no way out, and then what nothing leads to, is taken away
 * until nothing more goes (Kahn 1962): linear, and blind to how many ways there are. The edges are held in memory: both
 * kinds are few beside the outputs.
 */
async function* circular(edges: AsyncIterable<{ from: string; to: string }>, type: string): AsyncGenerator<Offender> {
  const onwards = new Map<string, Set<string>>();
  const back = new Map<string, Set<string>>();
  for await (const { from, to } of edges) {
    add(onwards, from, to);
    add(back, to, from);
  }
  peel(onwards, back);
  peel(back, onwards);
  for (const [id, next] of onwards) {
    if (next.size > 0) yield { id, detail: `is ${type} ${[...next].join(', ')}, and through it of itself` };
  }
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}

/** Takes away every node that has no edge in `forward`, and those that have none left because of it. */
function peel(forward: Map<string, Set<string>>, backward: Map<string, Set<string>>): void {
  const ends = [...backward.keys()].filter((id) => (forward.get(id)?.size ?? 0) === 0);
  for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
    for (const before of backward.get(id) ?? []) {
      const left = forward.get(before);
      left?.delete(id);
      if (left?.size === 0) ends.push(before);
    }
    backward.delete(id);
  }
}
