/**
 * Puts the mentions of a whole input together into people. Near-linear: only names that share a key are compared, within
 * groups of bounded size. The order of the input does not matter; what must not be together never is.
 */
import { agglomerate } from './agglomerate.js';
import { blockKeys } from './blocks.js';
import { compareNames, type NameComparison } from './compare-names.js';
import { chance, contradict, weigh } from './compare-people.js';
import type { Features } from './evidence.js';
import type { ParsedName } from './name.js';
import type { Input, Prepared } from './prepare.js';
import { WEIGHTS } from './weights.js';

/** Two groups of mentions by their first, and why they were put together, or nearly. */
export interface PersonJoin {
  readonly a: Prepared;
  readonly b: Prepared;
  /** 0 to 1: from 0.5 on groups are put together; 1 if an identifier decided. */
  readonly score: number;
}

export interface ClusteredPeople {
  /** Ascending by the first mention id. */
  readonly clusters: readonly PersonCluster[];
  /** Groups that stayed apart although little was missing, by their first mentions. */
  readonly doubtful: readonly PersonJoin[];
}

export interface PersonCluster {
  /** Ascending by mention id; the first id names the cluster. */
  readonly mentions: readonly Prepared[];
  readonly joins: readonly PersonJoin[];
}

export interface ClusterOptions {
  readonly weights?: Features;
  /** Average evidence from which groups are put together, for equal names and for names that only fit. */
  readonly equal?: number;
  readonly fitting?: number;
}

// Compared pairs grow with the square of these.
const MOST_OF_A_NAME = 250;
const MOST_OF_A_BLOCK = 200;
const SAMPLE = 5;
/** Groups whose score lies from here to 0.5 are doubtful. */
const DOUBTFUL_FROM = 0.2;

/**
 * Evidence from which groups are put together. Within one input equal names are nearly always one person, and names that
 * fit mostly: these are the logarithms of those odds (50 to 1, 7 to 1), turned round. See `bench/authors/README.md`.
 */
export const EQUAL_FROM = -4;
export const FITTING_FROM = -2;

interface Group {
  mentions: Prepared[];
  readonly names: Map<string, ParsedName>;
  /** What no two people have in common: the outputs they stand on, and what says that they are two. */
  readonly own: Set<string>;
  orcids: string[];
  joins: PersonJoin[];
}

export function clusterPeople(input: Input, options: ClusterOptions = {}): ClusteredPeople {
  return new Clustering(input, options).run();
}

class Clustering {
  private readonly weights: Features;
  private readonly equal: number;
  private readonly fitting: number;
  private readonly comparisons = new Map<ParsedName, Map<ParsedName, NameComparison>>();
  private readonly nameOf = new Map<string, ParsedName>();
  private readonly groupOf = new Map<Prepared, Group>();
  private readonly near: PersonJoin[] = [];

  constructor(
    private readonly input: Input,
    options: ClusterOptions,
  ) {
    this.weights = options.weights ?? WEIGHTS;
    this.equal = options.equal ?? EQUAL_FROM;
    this.fitting = options.fitting ?? FITTING_FROM;
  }

  run(): ClusteredPeople {
    const mentions = [...this.input.prepared].sort(byId);
    for (const mention of mentions) this.groupOf.set(mention, groupOfOne(mention));
    this.joinByIdentifier(mentions);
    for (const named of groupedBy(mentions, (entry) => [entry.mention.name.key])) this.joinNamesakes(named);
    for (const block of groupedBy(mentions, (entry) => blockKeys(entry.mention.name))) this.joinBlock(block);
    const groups = distinct(mentions.map((mention) => this.group(mention)));
    return { clusters: groups.map(({ mentions, joins }) => ({ mentions, joins })), doubtful: this.doubtful() };
  }

  /** What was near once and is still apart, each pair of groups once. */
  private doubtful(): PersonJoin[] {
    const pairs = new Map<string, PersonJoin>();
    for (const { a, b, score } of this.near) {
      const [x, y] = [this.group(a), this.group(b)];
      if (x === y || !this.mayJoin(x, y)) continue;
      const [first, second] = [firstOf(x), firstOf(y)].sort(byId);
      if (first === undefined || second === undefined) continue;
      const key = `${first.mention.id}\n${second.mention.id}`;
      if (score > (pairs.get(key)?.score ?? 0)) pairs.set(key, { a: first, b: second, score });
    }
    return [...pairs.values()].sort((x, y) => byId(x.a, y.a) || byId(x.b, y.b));
  }

  private group(mention: Prepared): Group {
    return this.groupOf.get(mention) ?? groupOfOne(mention);
  }

  private joinByIdentifier(mentions: readonly Prepared[]): void {
    for (const holders of groupedBy(mentions, (entry) => [...entry.deciding])) {
      const [first, ...others] = holders;
      for (const other of others) if (first !== undefined) this.unite(this.group(first), this.group(other), 1);
    }
  }

  /** Mentions with one written name: several people only if something speaks against one. */
  private joinNamesakes(named: readonly Prepared[]): void {
    if (named.length < 2) return;
    const groups = distinct(named.map((mention) => this.group(mention)));
    // Equal initials are only names that fit.
    const least = named[0]?.mention.name.full ? this.equal : this.fitting;
    for (let start = 0; start < groups.length; start += MOST_OF_A_NAME)
      this.join(groups.slice(start, start + MOST_OF_A_NAME), least);
  }

  /** Groups whose names fit each other. */
  private joinBlock(block: readonly Prepared[]): void {
    const groups = distinct(block.map((mention) => this.group(mention)));
    if (groups.length < 2) return;
    // The largest groups carry most evidence and most mentions.
    groups.sort((a, b) => b.mentions.length - a.mentions.length || byId(firstOf(a), firstOf(b)));
    for (let start = 0; start < groups.length; start += MOST_OF_A_BLOCK)
      this.join(groups.slice(start, start + MOST_OF_A_BLOCK), this.fitting);
  }

  private join(groups: readonly Group[], least: number): void {
    const sizes = groups.map((group) => group.mentions.length);
    const between = (a: number, b: number) => {
      const evidence = this.between(groups[a], groups[b]);
      if (evidence !== undefined) this.remember(groups[a], groups[b], chance(evidence - least));
      return evidence;
    };
    for (const { a, b, score } of agglomerate(sizes, between, least)) {
      const [into, from] = [groups[a], groups[b]];
      if (into !== undefined && from !== undefined) this.unite(into, from, chance(score - least));
    }
  }

  private remember(a: Group | undefined, b: Group | undefined, score: number): void {
    if (a === undefined || b === undefined || score < DOUBTFUL_FROM || score >= 0.5) return;
    this.near.push({ a: firstOf(a), b: firstOf(b), score });
  }

  /** Average evidence between two groups, over an even sample of each. */
  private between(a: Group | undefined, b: Group | undefined): number | undefined {
    if (a === undefined || b === undefined || !this.mayJoin(a, b)) return undefined;
    let sum = 0;
    let count = 0;
    for (const x of sampleOf(a.mentions)) {
      for (const y of sampleOf(b.mentions)) {
        const evidence = weigh(x, y, this.names(x.mention.name, y.mention.name), this.input, this.weights);
        if (evidence === undefined) return undefined;
        sum += evidence;
        count += 1;
      }
    }
    return sum / count;
  }

  private mayJoin(a: Group, b: Group): boolean {
    if (contradict(a.orcids, b.orcids)) return false;
    for (const x of a.names.values())
      for (const y of b.names.values()) if (this.names(x, y).relation === 'incompatible') return false;
    const [few, many] = a.own.size < b.own.size ? [a.own, b.own] : [b.own, a.own];
    for (const key of few) if (many.has(key)) return false;
    return true;
  }

  private names(a: ParsedName, b: ParsedName): NameComparison {
    const [x, y] = a.key < b.key ? [this.only(a), this.only(b)] : [this.only(b), this.only(a)];
    const known = this.comparisons.get(x) ?? new Map<ParsedName, NameComparison>();
    this.comparisons.set(x, known);
    const comparison = known.get(y) ?? compareNames(x, y);
    known.set(y, comparison);
    return comparison;
  }

  /** One object for each written name. */
  private only(name: ParsedName): ParsedName {
    const known = this.nameOf.get(name.key);
    if (known !== undefined) return known;
    this.nameOf.set(name.key, name);
    return name;
  }

  private unite(into: Group, from: Group, score: number): void {
    if (into === from || !this.mayJoin(into, from)) return;
    into.joins = [...into.joins, ...from.joins, { a: firstOf(into), b: firstOf(from), score }];
    into.mentions = [...into.mentions, ...from.mentions].sort(byId);
    into.orcids = [...new Set([...into.orcids, ...from.orcids])];
    for (const [key, name] of from.names) into.names.set(key, name);
    for (const key of from.own) into.own.add(key);
    for (const mention of from.mentions) this.groupOf.set(mention, into);
  }
}

function groupOfOne(mention: Prepared): Group {
  return {
    mentions: [mention],
    names: new Map([[mention.mention.name.key, mention.mention.name]]),
    own: new Set([mention.output.key, ...(mention.mention.apart ?? [])]),
    orcids: [...mention.orcids],
    joins: [],
  };
}

function firstOf(group: Group): Prepared {
  const [first] = group.mentions;
  if (first === undefined) throw new Error('a group without mentions');
  return first;
}

const byId = (a: Prepared, b: Prepared) => (a.mention.id < b.mention.id ? -1 : a.mention.id > b.mention.id ? 1 : 0);
const distinct = <T>(items: readonly T[]) => [...new Set(items)];

function sampleOf(mentions: readonly Prepared[]): Prepared[] {
  if (mentions.length <= SAMPLE) return [...mentions];
  const stride = mentions.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, index) => mentions[Math.floor(index * stride)]).filter(
    (mention) => mention !== undefined,
  );
}

/** Groups in the order of their keys, members in the order of the input. */
function groupedBy(mentions: readonly Prepared[], keysOf: (mention: Prepared) => readonly string[]): Prepared[][] {
  const groups = new Map<string, Prepared[]>();
  for (const mention of mentions) {
    for (const key of keysOf(mention)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [mention]);
      else group.push(mention);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
