/**
 * How deep does a concept stand in its vocabulary, and who are its neighbours? Positions instead of URIs, for speed.
 */
import type { ConceptRecord } from '../record/vocabulary.js';

export interface ConceptNode {
  /** Steps to the nearest top concept: 0 is a top. A concept that stands alone, neither broader nor narrower, has depth 1. */
  readonly depth: number;
  readonly broader: readonly number[];
  readonly narrower: readonly number[];
  readonly related: readonly number[];
}

/** A lone concept is neither general nor specific: nothing above it, but nothing under it either. */
const LONE_DEPTH = 1;

/** One node a concept, in the order given. Links to unknown concepts are passed over, a relation holds both ways, cycles do no harm. */
export function conceptNodes(
  concepts: readonly ConceptRecord[],
  positions: ReadonlyMap<string, number>,
): ConceptNode[] {
  const toPositions = (uris: readonly string[]) =>
    uris.map((uri) => positions.get(uri)).filter((at) => at !== undefined);
  const broader = concepts.map((concept) => toPositions(concept.broader));
  const narrower: number[][] = concepts.map(() => []);
  broader.forEach((parents, child) => {
    for (const parent of parents) narrower[parent]?.push(child);
  });
  const related = concepts.map((concept) => new Set(toPositions(concept.related)));
  related.forEach((others, at) => {
    for (const other of others) related[other]?.add(at);
  });
  const depths = depthsOf(broader, narrower);
  return concepts.map((_, at) => ({
    depth: depths[at] ?? 0,
    broader: broader[at] ?? [],
    narrower: narrower[at] ?? [],
    related: [...(related[at] ?? [])],
  }));
}

/** Breadth first from the tops, so the shortest way counts where there are several. */
function depthsOf(broader: readonly (readonly number[])[], narrower: readonly (readonly number[])[]): number[] {
  const depths: number[] = broader.map(() => -1);
  const queue: number[] = [];
  broader.forEach((parents, at) => {
    if (parents.length > 0) return;
    depths[at] = 0;
    queue.push(at);
  });
  for (const at of queue) {
    for (const child of narrower[at] ?? []) {
      if (depths[child] !== -1) continue;
      depths[child] = (depths[at] ?? 0) + 1;
      queue.push(child);
    }
  }
  // What no top reaches stands on a cycle that a reader should have cut: as good as a top.
  return depths.map((depth, at) => {
    if (depth > 0) return depth;
    return (broader[at]?.length ?? 0) + (narrower[at]?.length ?? 0) === 0 ? LONE_DEPTH : 0;
  });
}

/** Steps up in which a broader concept still says something of a narrower one. */
const NEAR = 3;

/** Is `other` broader than `at` within a few steps, or related to it? */
export function isPartOfMeaning(nodes: readonly ConceptNode[], at: number, other: number): boolean {
  if (nodes[at]?.related.includes(other)) return true;
  let above = new Set(nodes[at]?.broader);
  for (let step = 1; step <= NEAR && above.size > 0; step += 1) {
    if (above.has(other)) return true;
    above = new Set([...above].flatMap((each) => nodes[each]?.broader ?? []));
  }
  return false;
}
