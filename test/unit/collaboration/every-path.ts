/** The oracle of the path search: walks every simple path of a small graph, without a data structure of the product. */
import type { ConsortiumRow } from '../../../src/collaboration/paths/consortia.js';
import {
  COST_UNITS,
  consortiumStrength,
  costInUnits,
  decay,
  isInWindow,
  PROJECT_STRENGTH,
  type Window,
} from '../../../src/collaboration/paths/cost.js';
import type { PathQuery } from '../../../src/collaboration/paths/k-best.js';
import type { TieRow } from '../../../src/collaboration/paths/tie-store.js';

interface Connection {
  readonly consortium: string | undefined;
  readonly units: number;
}

export interface PlainPath {
  readonly people: readonly string[];
  readonly consortia: readonly (string | undefined)[];
  readonly cost: number;
}

/** All that `kBestPaths` may return for the query, in its order, not cut at k. */
export function everyPath(ties: readonly TieRow[], consortia: readonly ConsortiumRow[], query: PathQuery): PlainPath[] {
  const usable = (id: string) => !(query.avoid ?? []).includes(id);
  const from = new Set(query.from.filter(usable));
  const to = new Set(query.to.filter(usable));
  const people = new Set([...ties.flatMap((tie) => [tie.a, tie.b]), ...consortia.flatMap((output) => output.members)]);
  const found: { people: string[]; units: number; consortia: (string | undefined)[] }[] = [];

  const walk = (path: string[], units: number, crossed: (string | undefined)[]): void => {
    const last = path.at(-1) ?? '';
    if (to.has(last)) {
      found.push({ people: [...path], units, consortia: crossed });
      return;
    }
    if (path.length > query.maxHops) return;
    for (const next of people) {
      if (path.includes(next) || from.has(next) || !usable(next)) continue;
      const hop = cheapest(ties, consortia, last, next, query);
      if (hop === undefined || (hop.consortium !== undefined && hop.consortium === crossed.at(-1))) continue;
      walk([...path, next], units + hop.units, [...crossed, hop.consortium]);
    }
  };
  for (const start of from) walk([start], 0, []);

  const hopsFirst = query.order === 'HOPS_THEN_COST';
  found.sort((a, b) => {
    const hops = a.people.length - b.people.length;
    const cost = a.units - b.units;
    return (hopsFirst ? hops || cost : cost || hops) || compareLists(a.people, b.people);
  });
  return found.map(({ people: along, units, consortia: crossed }) => ({
    people: along,
    consortia: crossed,
    cost: units / COST_UNITS,
  }));
}

function cheapest(
  ties: readonly TieRow[],
  consortia: readonly ConsortiumRow[],
  a: string,
  b: string,
  window: Window,
): Connection | undefined {
  const options: Connection[] = [];
  const isStrong = (strength: number) => strength >= (window.minStrength ?? 0);
  const tie = ties.findLast((row) => (row.a === a && row.b === b) || (row.a === b && row.b === a));
  const strength = tie === undefined ? undefined : strengthOf(tie, window);
  if (strength !== undefined && isStrong(strength))
    options.push({ consortium: undefined, units: costInUnits(strength) });
  for (const { id, year, members } of consortia) {
    if (window.via === 'PROJECTS' || !isInWindow(year, window)) continue;
    if (!members.includes(a) || !members.includes(b)) continue;
    const size = new Set(members).size;
    const weak = consortiumStrength(size, year, window.asOf);
    if (isStrong(weak)) options.push({ consortium: id, units: costInUnits(weak) });
  }
  options.sort((one, two) => one.units - two.units || compare(one.consortium ?? '', two.consortium ?? ''));
  return options[0];
}

function strengthOf(row: TieRow, window: Window): number | undefined {
  const outputs = row.years.map((year, i) => ({ year, amount: row.fractional[i] ?? 0 }));
  const projects = (row.projectYears ?? []).map((year, i) => ({
    year,
    amount: (row.projectFull?.[i] ?? 0) * PROJECT_STRENGTH,
  }));
  const counted = [...(window.via === 'PROJECTS' ? [] : outputs), ...(window.via === 'OUTPUTS' ? [] : projects)].filter(
    ({ year }) => isInWindow(year, window),
  );
  if (counted.length === 0) return undefined;
  return counted.reduce((sum, { year, amount }) => sum + amount * decay(year, window.asOf), 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [i, item] of a.entries()) {
    const order = compare(item, b[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
