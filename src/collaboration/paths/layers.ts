/** How many hops are needed at least: breadth-first layers around the targets, used where cheap paths may be too long. */
import { ROLE } from './bounds.js';
import { ABSENT, type Weights } from './weights.js';

/** Hops looked at before the layers end; everyone not reached by then counts as in the layer that was not finished. */
const MOST_WORK = 200_000;

export class Layers {
  /** Hops looked at. */
  work = 0;
  readonly #hops: Int8Array;
  readonly #crossed: Uint8Array;
  #outside = 1;

  /** Makes layers up to `depth` hops, fewer if `mostWork` runs out. */
  constructor(
    private readonly weights: Weights,
    private readonly roles: Uint8Array,
    targets: readonly number[],
    depth: number,
    private readonly mostWork: number = MOST_WORK,
  ) {
    this.#hops = new Int8Array(roles.length).fill(-1);
    this.#crossed = new Uint8Array(weights.graph.consortia.ids.length);
    for (const target of targets) this.#hops[target] = 0;
    let layer: readonly number[] = targets;
    while (this.#outside <= depth && layer.length > 0) {
      layer = this.#next(layer);
      if (this.work >= this.mostWork) break;
      this.#outside++;
    }
  }

  /** A path from a person to a target has at least this many hops. */
  at(person: number): number {
    const hops = this.#hops[person] ?? -1;
    return hops < 0 ? this.#outside : hops;
  }

  #next(layer: readonly number[]): number[] {
    const next: number[] = [];
    for (const person of layer) {
      if (this.work >= this.mostWork) break;
      if (this.roles[person] === ROLE.FROM) continue;
      const size = this.weights.arcsOf(person);
      for (let arc = 0; arc < size; arc++) this.#reach(this.weights.arcPeople[arc] ?? 0, next);
      this.work += size;
      for (const consortium of this.weights.graph.consortia.of(person)) this.#cross(consortium, next);
    }
    return next;
  }

  #cross(consortium: number, next: number[]): void {
    if (this.#crossed[consortium] === 1 || this.weights.consortiumCost(consortium) === ABSENT) return;
    this.#crossed[consortium] = 1;
    const members = this.weights.graph.consortia.members[consortium] ?? [];
    for (const member of members) this.#reach(member, next);
    this.work += members.length;
  }

  #reach(person: number, next: number[]): void {
    if ((this.#hops[person] ?? 0) >= 0 || this.roles[person] === ROLE.AVOIDED) return;
    this.#hops[person] = this.#outside;
    next.push(person);
  }
}
