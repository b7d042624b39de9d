/** B-cubed over measured mentions (Bagga and Baldwin 1998) and pairwise measures. */

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoresOf(right: number, found: number, wanted: number): Scores {
  const precision = found === 0 ? 0 : right / found;
  const recall = wanted === 0 ? 0 : right / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** For each mention the share of its group that is its person, and of its person that is in its group; averaged. */
export function bCubed(truth: ReadonlyMap<string, string>, groupOf: ReadonlyMap<string, string>): Scores {
  const people = new Map<string, number>();
  const groups = new Map<string, number>();
  const both = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  const bothKey = (mention: string, person: string) => `${person}\n${groupOf.get(mention) ?? mention}`;
  for (const [mention, person] of truth) {
    count(people, person);
    count(groups, groupOf.get(mention) ?? mention);
    count(both, bothKey(mention, person));
  }
  let precision = 0;
  let recall = 0;
  for (const [mention, person] of truth) {
    const shared = both.get(bothKey(mention, person)) ?? 0;
    precision += shared / (groups.get(groupOf.get(mention) ?? mention) ?? 1);
    recall += shared / (people.get(person) ?? 1);
  }
  const [p, r] = [precision / truth.size, recall / truth.size];
  return { precision: p, recall: r, f1: (2 * p * r) / (p + r) };
}
