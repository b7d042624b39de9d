/**
 * The best way to a target from the end of a path already begun: A* (Hart, Nilsson, Raphael 1968) guided by `Bounds`, which
 * grow in step with the search, so that both together do about the work of a search from two sides.
 */
import { type Bounds, ROLE } from './bounds.js';
import type { KeyScheme } from './keys.js';
import { Labels, NONE } from './labels.js';
import { Layers } from './layers.js';
import { NumberHeap } from './number-heap.js';
import { ABSENT, type Weights } from './weights.js';

/** Paths that begin with `prefix` (not closed by a target) and do not go on to anyone in `bans`. */
export interface Branch {
  /** Empty: paths begin with anyone of `from`. */
  readonly prefix: readonly number[];
  /** Key of the prefix. */
  readonly key: number;
  readonly bans: ReadonlySet<number>;
  /** The consortium that the last hop of the prefix crosses, or −1: the next hop must not cross it again. */
  readonly crossed: number;
}

/** What a search has to know of its question. */
export interface Question {
  readonly weights: Weights;
  readonly scheme: KeyScheme;
  readonly roles: Uint8Array;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly maxHops: number;
}

/** A whole path as people's numbers. */
export interface Found {
  readonly people: readonly number[];
  readonly key: number;
}

export class Search {
  /** Hops looked at. */
  work = 0;
  readonly #labels: Labels;
  readonly #inside = new NumberHeap();
  readonly #outside = new NumberHeap();
  readonly #inPrefix: Uint8Array;
  readonly #inCrossed: Uint8Array;
  readonly #crossings: Int32Array;
  #layers: Layers | undefined;

  constructor(
    private readonly question: Question,
    private readonly bounds: Bounds,
    private readonly mostWork: number,
  ) {
    const { graph } = question.weights;
    this.#labels = new Labels(graph.ids);
    this.#inPrefix = new Uint8Array(graph.ids.length);
    this.#inCrossed = new Uint8Array(graph.ids.length);
    this.#crossings = new Int32Array(graph.consortia.ids.length);
  }

  /** True if the search and its bounds have done all the work they may. */
  get isExhausted(): boolean {
    return this.explored > this.mostWork;
  }

  /** Hops looked at by the search and by what guides it. */
  get explored(): number {
    return this.work + this.bounds.work + (this.#layers?.work ?? 0);
  }

  /** A key that no path of the branch can be below; infinite if it has no path. */
  lowerBound(branch: Branch): number {
    this.#begin(branch, false);
    this.#leave(branch);
    return this.#lowest();
  }

  /** The best path of the branch (of equal ones that whose ids come first); undefined if there is none, or work ran out. */
  best(branch: Branch): Found | undefined {
    // Without regard to hops a search keeps one label a person. Its answer is the answer if it is short enough.
    const found = this.#run(branch, false);
    if (found === undefined || found.people.length - 1 <= this.question.maxHops) return found;
    return this.#run(branch, true);
  }

  #run(branch: Branch, limited: boolean): Found | undefined {
    this.#begin(branch, limited);
    const goal = this.#reachGoal();
    this.#leave(branch);
    if (goal === NONE) return undefined;
    const people = this.#labels.peopleAlong(goal);
    return { people: [...branch.prefix.slice(0, -1), ...people], key: this.#labels.key[goal] ?? 0 };
  }

  #begin(branch: Branch, limited: boolean): void {
    const { from, to, maxHops, roles, weights } = this.question;
    if (limited) this.#layers ??= new Layers(weights, roles, to, maxHops);
    this.#labels.restart(limited);
    this.#inside.clear();
    this.#outside.clear();
    this.#crossings.fill(NONE);
    for (const person of branch.prefix) this.#inPrefix[person] = 1;
    const root = branch.prefix.at(-1);
    if (root === undefined) {
      for (const person of from) if (!branch.bans.has(person)) this.#reach(person, 0, 0, NONE);
      return;
    }
    this.#expandRoot(root, branch);
  }

  #leave(branch: Branch): void {
    for (const person of branch.prefix) this.#inPrefix[person] = 0;
  }

  /** What waits outside moves inside as soon as its person is settled, since its bound is known to be lower then. */
  #growBounds(): void {
    const person = this.bounds.grow();
    for (const label of this.#labels.waitingOf(person)) this.#open(label);
  }

  #reachGoal(): number {
    const { scheme, roles } = this.question;
    while (!this.isExhausted) {
      // The radius is one of the two sides of the search; the side that has done less goes on.
      if (this.bounds.work < this.work && !this.bounds.isComplete) this.#growBounds();
      if (this.#lowest() > scheme.highest) return NONE;
      const label = this.#takeLowest();
      this.#labels.done[label] = 1;
      if (this.#labels.isSuperseded(label)) continue;
      if (roles[this.#labels.person[label] ?? 0] === ROLE.TO) return this.#firstOfEqualGoals(label);
      this.#expand(label);
    }
    return NONE;
  }

  /** Labels with the same lowest key that are left when a goal is taken are goals too: others have a smaller way so far. */
  #firstOfEqualGoals(goal: number): number {
    const key = this.#labels.key[goal] ?? 0;
    let first = goal;
    while (this.#inside.topKey === key) {
      const other = this.#inside.pop();
      if (this.#labels.comesFirst(other, first)) first = other;
    }
    return first;
  }

  /** The lowest key that any path through an open label can have. */
  #lowest(): number {
    while (this.#outside.size > 0 && this.bounds.isSettled(this.#labels.person[this.#outside.topItem] ?? 0)) {
      this.#outside.pop();
    }
    return Math.min(this.#inside.topKey, this.#outside.topKey + this.bounds.radius);
  }

  /** Of labels with equal bounds the one with the shorter way comes first: then ways to a label are complete when it is taken. */
  #takeLowest(): number {
    const outside = this.#outside.topKey + this.bounds.radius;
    const inside = this.#inside.topKey;
    const fromOutside = outside < inside || (outside === inside && this.#outside.topKey < this.#inside.topSecond);
    return fromOutside ? this.#outside.pop() : this.#inside.pop();
  }

  #open(label: number): void {
    const person = this.#labels.person[label] ?? 0;
    const key = this.#labels.key[label] ?? 0;
    if (this.bounds.isSettled(person)) this.#inside.push(key + this.bounds.at(person), key, label);
    else this.#outside.push(key, 0, label);
  }

  #reach(person: number, key: number, hops: number, before: number): void {
    if (key + this.bounds.at(person) > this.question.scheme.highest) return;
    const label = this.#labels.add(person, key, hops, before);
    if (label !== NONE) this.#open(label);
  }

  /** The same for someone reached by a hop: not again through the prefix or `from`, nor too far from the targets. */
  #hopTo(person: number, key: number, hops: number, before: number): void {
    const role = this.question.roles[person];
    if (role === ROLE.AVOIDED || role === ROLE.FROM || this.#inPrefix[person] === 1) return;
    if (this.#labels.limited) {
      const least = this.#layers?.at(person) ?? 0;
      if (hops + least > this.question.maxHops) return;
    }
    this.#reach(person, key, hops, before);
  }

  #expand(label: number): void {
    const { weights, scheme } = this.question;
    const person = this.#labels.person[label] ?? 0;
    const key = (this.#labels.key[label] ?? 0) + scheme.perHop;
    const hops = (this.#labels.hops[label] ?? 0) + 1;
    const size = weights.arcsOf(person);
    const { arcPeople, arcCosts } = weights;
    for (let arc = 0; arc < size; arc++) {
      this.#hopTo(arcPeople[arc] ?? 0, key + scheme.perUnit * (arcCosts[arc] ?? 0), hops, label);
    }
    this.work += size + 1;
    for (const consortium of weights.graph.consortia.of(person)) {
      const cost = weights.consortiumCost(consortium);
      if (cost === ABSENT || this.#isCrossedAsWell(consortium, label)) continue;
      this.#crossings[consortium] = label;
      this.#cross(consortium, key + scheme.perUnit * cost, hops, label);
    }
  }

  #cross(consortium: number, key: number, hops: number, label: number): void {
    const members = this.question.weights.graph.consortia.members[consortium] ?? [];
    for (const member of members) this.#hopTo(member, key, hops, label);
    this.work += members.length;
  }

  /** True if a consortium was crossed from a label that is as good as this one: crossing it again reaches nobody better. */
  #isCrossedAsWell(consortium: number, label: number): boolean {
    const earlier = this.#crossings[consortium] ?? NONE;
    if (earlier === NONE) return false;
    const labels = this.#labels;
    const key = labels.key[label] ?? 0;
    const earlierKey = labels.key[earlier] ?? 0;
    if (earlierKey === key) return !labels.comesFirst(label, earlier);
    return earlierKey < key && (!labels.limited || (labels.hops[earlier] ?? 0) <= (labels.hops[label] ?? 0));
  }

  /** First hop after the prefix. It is not remembered as a crossing, since it may not reach the banned. */
  #expandRoot(root: number, branch: Branch): void {
    const { weights, scheme } = this.question;
    const { consortia } = weights.graph;
    const label = this.#labels.add(root, branch.key, branch.prefix.length - 1, NONE);
    this.#labels.done[label] = 1;
    const key = branch.key + scheme.perHop;
    const hops = branch.prefix.length;
    const crossedMembers = consortia.members[branch.crossed] ?? [];
    for (const member of crossedMembers) this.#inCrossed[member] = 1;
    const size = weights.arcsOf(root);
    for (let arc = 0; arc < size; arc++) {
      const person = weights.arcPeople[arc] ?? 0;
      const cost = weights.arcCosts[arc] ?? 0;
      if (branch.bans.has(person) || this.#isWithinCrossed(person, branch.crossed, cost, NONE)) continue;
      this.#hopTo(person, key + scheme.perUnit * cost, hops, label);
    }
    this.work += size + 1;
    for (const consortium of consortia.of(root)) {
      const cost = weights.consortiumCost(consortium);
      if (cost === ABSENT || consortium === branch.crossed) continue;
      for (const member of consortia.members[consortium] ?? []) {
        this.work++;
        if (branch.bans.has(member) || this.#isWithinCrossed(member, branch.crossed, cost, consortium)) continue;
        this.#hopTo(member, key + scheme.perUnit * cost, hops, label);
      }
    }
    for (const member of crossedMembers) this.#inCrossed[member] = 0;
  }

  /** True if the crossed consortium leads to that member for less than the given hop: then it is the hop between the two. */
  #isWithinCrossed(person: number, crossed: number, cost: number, consortium: number): boolean {
    return this.#inCrossed[person] === 1 && this.question.weights.consortiumBeats(crossed, cost, consortium);
  }
}
