/** Groups as a library numbers them, numbered so that the same groups always have the same numbers. */

export interface NumberedGroup {
  /** From 1, the largest first; of equal ones the one with the smallest id. */
  readonly number: number;
  readonly size: number;
}

/** @returns by the number the library gave */
export function numberGroups(
  members: Iterable<{ readonly id: string; readonly group: number }>,
): ReadonlyMap<number, NumberedGroup> {
  const groups = new Map<number, { group: number; size: number; first: string }>();
  for (const { id, group } of members) {
    const known = groups.get(group);
    if (known === undefined) groups.set(group, { group, size: 1, first: id });
    else {
      known.size++;
      if (id < known.first) known.first = id;
    }
  }
  const sorted = [...groups.values()].sort((a, b) => b.size - a.size || (a.first < b.first ? -1 : 1));
  return new Map(sorted.map(({ group, size }, at) => [group, { number: at + 1, size }]));
}
