/** Groups of records that are one work. Clusters, not pairs: nothing is united over a third record that the others contradict. */
import { conflictingSlot } from '../../record/identity.js';
import { type Comparison, comparePublications } from './compare.js';
import { blockingKeys } from './keys.js';
import type { PublicationTraits } from './traits.js';

/** Two records by their index, `a < b`. */
export interface Link extends Comparison {
  readonly a: number;
  readonly b: number;
}

export interface Clustering {
  /** Every record in exactly one group; a group of one is a work that came once. */
  readonly groups: readonly (readonly number[])[];
  /** What united the groups. */
  readonly links: readonly Link[];
  /** Between groups, the strongest pair of each two. */
  readonly doubtful: readonly Link[];
  readonly versions: readonly Link[];
  readonly compared: number;
}

/** A key that more records have in common tells little; its records are compared with their neighbours in order only. */
const LARGEST_BLOCK = 60;
const NEIGHBOURS = 12;
/** Members of a group that a newcomer is compared with. */
const WITNESSES = 10;

/** No work is dated over so many years by its exporters, in as many ways: such a title heads a column, or one paper every year. */
const RECURRING_SPAN = 4;
const RECURRING_YEARS = 3;

/** Titles (their content keys) that come back over the years. */
export function recurringTitles(records: readonly PublicationTraits[]): Set<string> {
  const years = new Map<string, Set<number>>();
  for (const { title, year } of records) {
    if (year === undefined) continue;
    const known = years.get(title.contentKey);
    if (known === undefined) years.set(title.contentKey, new Set([year]));
    else known.add(year);
  }
  const recurring = [...years].filter(
    ([, all]) => all.size >= RECURRING_YEARS && Math.max(...all) - Math.min(...all) >= RECURRING_SPAN,
  );
  return new Set(recurring.map(([key]) => key));
}

export function clusterPublications(records: readonly PublicationTraits[]): Clustering {
  return new Clusters(records).result();
}

class Clusters {
  private readonly parent: number[];
  private readonly members: number[][];
  /** Says the same of equal records, so that the order of the input decides nothing. */
  private readonly signatures: string[];
  private readonly compared = new Map<number, Comparison>();
  private readonly recurring: ReadonlySet<string>;

  constructor(private readonly records: readonly PublicationTraits[]) {
    this.parent = records.map((_, index) => index);
    this.members = records.map((_, index) => [index]);
    this.signatures = records.map(signatureOf);
    this.recurring = recurringTitles(records);
  }

  result(): Clustering {
    const found: Link[] = [];
    for (const [a, b] of this.pairs()) {
      const comparison = this.compare(a, b);
      if (comparison.outcome !== 'new') found.push({ a, b, ...comparison });
    }
    found.sort((one, other) => other.points - one.points || order(this.pairSignature(one), this.pairSignature(other)));
    const links: Link[] = [];
    const refused: Link[] = [];
    for (const link of found.filter(({ outcome }) => outcome === 'same')) {
      if (this.root(link.a) === this.root(link.b)) continue;
      const against = this.against(this.root(link.a), this.root(link.b), link);
      if (against === undefined) {
        this.unite(link.a, link.b);
        links.push(link);
      } else
        refused.push({
          ...link,
          outcome: 'doubtful',
          score: Math.min(link.score, 0.49),
          because: [...link.because, against],
        });
    }
    const groups = this.members
      .filter((_, index) => this.parent[index] === index)
      .map((group) => [...group].sort((a, b) => a - b));
    return {
      groups: groups.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
      links,
      doubtful: this.between([...refused, ...found.filter(({ outcome }) => outcome === 'doubtful')]),
      versions: this.between(found.filter(({ outcome }) => outcome === 'version')),
      compared: this.compared.size,
    };
  }

  private *pairs(): Generator<[number, number]> {
    const blocks = new Map<string, number[]>();
    for (const [index, record] of this.records.entries())
      for (const key of blockingKeys(record)) {
        const block = blocks.get(key);
        if (block === undefined) blocks.set(key, [index]);
        else block.push(index);
      }
    for (const block of blocks.values()) {
      if (block.length < 2) continue;
      const isLarge = block.length > LARGEST_BLOCK;
      if (isLarge) block.sort((a, b) => order(this.signatures[a] ?? '', this.signatures[b] ?? ''));
      for (const [at, a] of block.entries())
        for (const b of block.slice(at + 1, isLarge ? at + 1 + NEIGHBOURS : undefined))
          if (a !== b && !this.compared.has(this.pairKey(a, b))) yield a < b ? [a, b] : [b, a];
    }
  }

  private pairKey(a: number, b: number): number {
    return Math.min(a, b) * this.records.length + Math.max(a, b);
  }

  private compare(a: number, b: number): Comparison {
    const key = this.pairKey(a, b);
    const known = this.compared.get(key);
    if (known !== undefined) return known;
    const [one, other] = [this.records[a], this.records[b]];
    if (one === undefined || other === undefined) throw new RangeError(`There is no record ${a} or ${b}.`);
    const recurring = this.recurring.has(one.title.contentKey) && this.recurring.has(other.title.contentKey);
    const comparison = comparePublications(one, other, recurring);
    this.compared.set(
      key,
      comparison.outcome === 'new' && !comparison.contradicted
        ? NOTHING
        : comparison.outcome === 'new'
          ? TWO
          : comparison,
    );
    return comparison;
  }

  private root(index: number): number {
    let at = index;
    for (let above = this.parent[at] ?? at; above !== at; above = this.parent[at] ?? at) at = above;
    return at;
  }

  private unite(a: number, b: number): void {
    const [one, other] = [this.root(a), this.root(b)];
    const [larger, smaller] =
      (this.members[one]?.length ?? 0) >= (this.members[other]?.length ?? 0) ? [one, other] : [other, one];
    this.parent[smaller] = larger;
    this.members[larger]?.push(...(this.members[smaller] ?? []));
  }

  /** Why these two groups are not one, although two of their members seem to be. */
  private against(one: number, other: number, { identified, titled }: Link): string | undefined {
    const [groupA, groupB] = [this.witnesses(one), this.witnesses(other)];
    if (!identified && !titled && groupA.length > 1 && groupB.length > 1) return 'each title stands in several records';
    const identifiers = (group: readonly number[]) => group.flatMap((index) => this.records[index]?.identifiers ?? []);
    const slot = conflictingSlot(identifiers(this.members[one] ?? []), identifiers(this.members[other] ?? []));
    if (slot !== undefined && !identified)
      return `records of the two groups have different ${slot === 'doi' ? 'DOIs' : `${slot} ids`}`;
    for (const a of groupA)
      for (const b of groupB) {
        const { outcome, contradicted } = this.compare(a, b);
        if (contradicted) return 'other records of the two groups contradict each other';
        if (outcome === 'version') return 'one group holds a preprint, the other its article';
      }
    return undefined;
  }

  private witnesses(root: number): number[] {
    const group = this.members[root] ?? [];
    if (group.length <= WITNESSES) return group;
    return [...group].sort((a, b) => order(this.signatures[a] ?? '', this.signatures[b] ?? '')).slice(0, WITNESSES);
  }

  private pairSignature({ a, b }: Link): string {
    return [this.signatures[a] ?? '', this.signatures[b] ?? ''].sort(order).join('\n');
  }

  /** The strongest link between each two groups. */
  private between(links: readonly Link[]): Link[] {
    const best = new Map<number, Link>();
    for (const link of links) {
      const [a, b] = [this.root(link.a), this.root(link.b)];
      if (a !== b && !best.has(this.pairKey(a, b))) best.set(this.pairKey(a, b), link);
    }
    return [...best.values()].sort((one, other) => one.a - other.a || one.b - other.b);
  }
}

const NOTHING: Comparison = {
  outcome: 'new',
  score: 0,
  points: 0,
  because: [],
  contradicted: false,
  titled: false,
  identified: false,
};
const TWO: Comparison = { ...NOTHING, contradicted: true };

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function signatureOf({ title, year, place, authors, identifiers, kind, venue }: PublicationTraits): string {
  const names = authors.slice(0, 5).map(({ family, given }) => `${family} ${given.join(' ')}`);
  return [
    title.key,
    year ?? '',
    place.volume ?? '',
    place.first ?? place.article ?? '',
    ...names,
    ...[...identifiers].sort(),
    kind.type,
    ...(venue.names[0] ?? []),
  ].join('|');
}
