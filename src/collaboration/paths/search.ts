/**
 * The best way to a target from the end of a path already begun: A* (Hart, Nilsson, Raphael 1968) guided by `Bounds`, which
 * grow in step with the search, so that both together do about the work of a search from two sides.
 *
 * Nodes are people, then consortia, then the consortia once more for the first hop, which must not reach the banned.
 */
import { type Bounds, ROLE } from './bounds.js';
import type { KeyScheme } from './keys.js';
import { Labels, NONE } from './labels.js';
import { Layers } from './layers.js';
import { OpenList } from './open-list.js';
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

/** People from an end to the other; someone may stand in it twice, then it is no path, but no path of the branch is better. */
export interface Found {
  readonly people: readonly number[];
  readonly key: number;
}

export class Search {
  /** Hops looked at. */
  work = 0;
  readonly #labels: Labels;
  readonly #open: OpenList;
  readonly #inPrefix: Uint8Array;
  readonly #inCrossed: Uint8Array;
  readonly #people: number;
  readonly #consortia: number;
  #layers: Layers | undefined;
  #branch: Branch = { prefix: [], key: 0, bans: new Set(), crossed: NONE };

  constructor(
    private readonly question: Question,
    private readonly bounds: Bounds,
    private readonly mostWork: number,
  ) {
    const { graph } = question.weights;
    this.#people = graph.ids.length;
    this.#consortia = graph.consortia.ids.length;
    this.#labels = new Labels(graph.ids, this.#people + 2 * this.#consortia);
    this.#open = new OpenList(bounds);
    this.#inPrefix = new Uint8Array(this.#people);
    this.#inCrossed = new Uint8Array(this.#people);
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
    this.#end();
    return this.#open.lowest;
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
    this.#end();
    if (goal === NONE) return undefined;
    const people = this.#labels.peopleAlong(goal);
    return { people: [...branch.prefix.slice(0, -1), ...people], key: this.#labels.key[goal] ?? 0 };
  }

  #begin(branch: Branch, limited: boolean): void {
    const { from, to, maxHops, roles, weights } = this.question;
    if (limited) this.#layers ??= new Layers(weights, roles, to, maxHops);
    this.#branch = branch;
    this.#labels.restart(limited);
    this.#open.clear();
    for (const person of branch.prefix) this.#inPrefix[person] = 1;
    this.#markCrossed(1);
    const root = branch.prefix.at(-1);
    if (root !== undefined) this.#expandRoot(root);
    else for (const person of from) if (!branch.bans.has(person)) this.#reach(person, 0, 0, NONE);
  }

  #end(): void {
    for (const person of this.#branch.prefix) this.#inPrefix[person] = 0;
    this.#markCrossed(0);
  }

  #markCrossed(mark: number): void {
    for (const member of this.#membersOf(this.#branch.crossed)) this.#inCrossed[member] = mark;
  }

  #reachGoal(): number {
    const { scheme, roles } = this.question;
    while (!this.isExhausted) {
      // The radius is one of the two sides of the search; the side that has done less goes on.
      if (this.bounds.work < this.work && !this.bounds.isComplete) this.#growBounds();
      if (this.#open.lowest > scheme.highest) return NONE;
      const label = this.#open.take();
      this.#labels.done[label] = 1;
      if (this.#labels.isSuperseded(label)) continue;
      const node = this.#labels.node[label] ?? 0;
      if (node >= this.#people) this.#expandConsortium(node, label);
      else if (roles[node] === ROLE.TO) return this.#firstOfEqualGoals(label);
      else this.#expandPerson(node, label);
    }
    return NONE;
  }

  #growBounds(): void {
    for (const node of this.bounds.grow()) {
      this.#moveInside(node);
      if (node >= this.#people) this.#moveInside(node + this.#consortia);
    }
  }

  #moveInside(node: number): void {
    for (const label of this.#labels.waitingOf(node)) {
      this.#open.settle(label, this.#boundNode(node), this.#labels.key[label] ?? 0, node < this.#people);
    }
  }

  /** The bounds know a consortium once. */
  #boundNode(node: number): number {
    return node >= this.#people + this.#consortia ? node - this.#consortia : node;
  }

  /** Labels with the same lowest key that are left when a goal is taken are goals too: others have a smaller way so far. */
  #firstOfEqualGoals(goal: number): number {
    const key = this.#labels.key[goal] ?? 0;
    let first = goal;
    while (this.#open.lowest === key) {
      const other = this.#open.take();
      if (this.#labels.comesFirst(other, first)) first = other;
    }
    return first;
  }

  #reach(node: number, key: number, hops: number, before: number): void {
    const boundNode = this.#boundNode(node);
    if (key + this.bounds.at(boundNode) > this.question.scheme.highest) return;
    const label = this.#labels.add(node, key, hops, before);
    if (label !== NONE) this.#open.add(label, boundNode, key, node < this.#people);
  }

  /** Reaches someone by a hop: not again through the prefix or `from`, nor too far from the targets. */
  #hopTo(person: number, key: number, hops: number, before: number): void {
    const role = this.question.roles[person];
    if (role === ROLE.AVOIDED || role === ROLE.FROM || this.#inPrefix[person] === 1) return;
    if (this.#labels.limited && hops + (this.#layers?.at(person) ?? 0) > this.question.maxHops) return;
    this.#reach(person, key, hops, before);
  }

  #expandPerson(person: number, label: number): void {
    const { weights, scheme } = this.question;
    const key = (this.#labels.key[label] ?? 0) + scheme.perHop;
    const hops = (this.#labels.hops[label] ?? 0) + 1;
    const size = weights.arcsOf(person);
    const { arcPeople, arcCosts } = weights;
    for (let arc = 0; arc < size; arc++) {
      this.#hopTo(arcPeople[arc] ?? 0, key + scheme.perUnit * (arcCosts[arc] ?? 0), hops, label);
    }
    const consortia = weights.graph.consortia.of(person);
    this.work += size + consortia.length + 1;
    const leadsBack = this.#leadsBack(person, label);
    for (const consortium of consortia) {
      const cost = weights.consortiumCost(consortium);
      if (cost === ABSENT || consortium === leadsBack) continue;
      this.#reach(this.#people + consortium, key + scheme.perUnit * cost, hops, label);
    }
  }

  /**
   * The consortium that a way must not cross next, or NONE: it came by it straight from the prefix, and would go on only to
   * those whom the consortium joins to the prefix already.
   */
  #leadsBack(person: number, label: number): number {
    if (!this.#labels.isRestricted(label)) return NONE;
    return this.question.weights.connection(this.#branch.prefix.at(-1) ?? NONE, person)?.consortium ?? NONE;
  }

  #expandConsortium(node: number, label: number): void {
    const isFirstHop = node >= this.#people + this.#consortia;
    const consortium = this.#boundNode(node) - this.#people;
    const key = this.#labels.key[label] ?? 0;
    const hops = this.#labels.hops[label] ?? 0;
    const before = this.#labels.before[label] ?? NONE;
    const members = this.#membersOf(consortium);
    this.work += members.length;
    for (let i = 0; i < members.length; i++) {
      const member = members[i] ?? 0;
      if (isFirstHop && this.#isBarred(member, this.question.weights.consortiumCost(consortium), consortium)) continue;
      this.#hopTo(member, key, hops, before);
    }
  }

  #expandRoot(root: number): void {
    const { weights, scheme } = this.question;
    const { prefix, crossed } = this.#branch;
    const hops = prefix.length;
    const label = this.#labels.add(root, this.#branch.key, hops - 1, NONE);
    this.#labels.done[label] = 1;
    const consortia = weights.graph.consortia.of(root);
    if (this.#mayLeadBack(consortia)) this.#labels.restrictAfter(label);
    const key = this.#branch.key + scheme.perHop;
    const size = weights.arcsOf(root);
    const { arcPeople, arcCosts } = weights;
    for (let arc = 0; arc < size; arc++) {
      const person = arcPeople[arc] ?? 0;
      const cost = arcCosts[arc] ?? 0;
      if (!this.#isBarred(person, cost, NONE)) this.#hopTo(person, key + scheme.perUnit * cost, hops, label);
    }
    this.work += size + consortia.length + 1;
    for (const consortium of consortia) {
      const cost = weights.consortiumCost(consortium);
      if (cost === ABSENT || consortium === crossed) continue;
      this.#reach(this.#people + this.#consortia + consortium, key + scheme.perUnit * cost, hops, label);
    }
  }

  /** True if a consortium joins the prefix's last person to the banned, so that a way might cross it twice to reach them. */
  #mayLeadBack(ofRoot: readonly number[]): boolean {
    if (ofRoot.length === 0) return false;
    if (this.#branch.crossed !== NONE) return true;
    const own = new Set(ofRoot);
    const { consortia } = this.question.weights.graph;
    for (const banned of this.#branch.bans) if (consortia.of(banned).some((other) => own.has(other))) return true;
    return false;
  }

  /** True if the first hop must not lead to someone: banned, or joined by the crossed consortium for less than this hop. */
  #isBarred(person: number, cost: number, consortium: number): boolean {
    if (this.#branch.bans.has(person)) return true;
    return (
      this.#inCrossed[person] === 1 && this.question.weights.consortiumBeats(this.#branch.crossed, cost, consortium)
    );
  }

  #membersOf(consortium: number): Int32Array {
    return this.question.weights.graph.consortia.members[consortium] ?? NOBODY;
  }
}

const NOBODY = new Int32Array(0);
