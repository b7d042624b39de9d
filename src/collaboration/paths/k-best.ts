/**
 * The k best paths between people: Yen's algorithm (1971, doi:10.1287/mnsc.17.11.712) in Lawler's form (1972): each path
 * found splits the paths not yet seen into branches that do not overlap, and the best of all branches is the next path.
 * A branch is searched only when its lower bound comes up, so most are never searched.
 *
 * What counts as a path. It is named by its people, all different, so two people are joined by one hop, their cheapest
 * connection. It leaves `from` once and reaches `to` once: nobody between the ends belongs to either. It does not cross the
 * same consortium in two hops running, because the consortium joins the first to the last of the three already. Someone
 * who belongs to both `from` and `to` is a path without hops.
 */
import type { TieGraph } from './adjacency.js';
import { Bounds, ROLE } from './bounds.js';
import { COST_UNITS, type Via } from './cost.js';
import { keyScheme, MOST_HOPS, type PathOrder } from './keys.js';
import { type Branch, type Found, type Question, Search } from './search.js';
import { type Connection, type Tally, type Weights, weightsOf } from './weights.js';

export const MOST_PATHS = 25;

/** Hops looked at before the search gives up: about half a second. */
export const DEFAULT_MAX_EXPLORED = 5_000_000;

export interface PathQuery {
  /** Ids of people; those of a lab for the lab. Ids without ties are allowed. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** 1 to 25. */
  readonly k: number;
  /** 1 to 8. */
  readonly maxHops: number;
  /** Fewest hops first, then lowest cost; or lowest cost first, then fewest hops. Equal paths stand in the order of their ids. */
  readonly order: PathOrder;
  readonly via: Via;
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  /** The year that recency is measured from. */
  readonly asOf: number;
  /** Ties weaker than this are not crossed. */
  readonly minStrength?: number | undefined;
  /** People that no path may contain. */
  readonly avoid?: readonly string[] | undefined;
  readonly maxExplored?: number | undefined;
}

export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly kind: 'TIE' | 'CONSORTIUM';
  /** The consortium output that joins the two. */
  readonly consortium?: string;
  readonly strength: number;
  /** In (0, 1]. */
  readonly cost: number;
  /** The joint work of the tie; of a consortium there is one output. */
  readonly tally: Tally;
}

export interface Path {
  /** Ids along the path; one id for a path without hops. */
  readonly people: readonly string[];
  readonly hops: readonly Hop[];
  readonly cost: number;
}

export interface PathAnswer {
  /** Best first. If `truncated`, still the best ones, but there may be more. */
  readonly paths: readonly Path[];
  /** True if the work allowed ran out before k paths were found. */
  readonly truncated: boolean;
  /** Hops looked at. */
  readonly explored: number;
}

/**
 * Finds the k best paths, exactly, and always the same ones for the same ties in whatever order they came.
 * @throws RangeError if k or maxHops is out of range.
 */
export function kBestPaths(graph: TieGraph, query: PathQuery): PathAnswer {
  assertWithin('k', query.k, MOST_PATHS);
  assertWithin('maxHops', query.maxHops, MOST_HOPS);
  const avoided = new Set(query.avoid);
  const to = new Set(query.to.filter((id) => !avoided.has(id)));
  const from = new Set(query.from.filter((id) => !avoided.has(id)));
  const shared = [...from].filter((id) => to.has(id)).sort(byId);
  const paths: Path[] = shared.slice(0, query.k).map((id) => ({ people: [id], hops: [], cost: 0 }));
  const question = makeQuestion(graph, query, { from, to, avoided });
  if (paths.length === query.k || question.from.length === 0 || question.to.length === 0) {
    return { paths, truncated: false, explored: 0 };
  }
  return new Enumeration(question, query.maxExplored ?? DEFAULT_MAX_EXPLORED).take(paths, query.k);
}

interface Ends {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly avoided: ReadonlySet<string>;
}

function makeQuestion(graph: TieGraph, query: PathQuery, ends: Ends): Question {
  const roles = new Uint8Array(graph.ids.length);
  const mark = (ids: Iterable<string>, role: number): number[] => {
    const people: number[] = [];
    for (const id of ids) {
      const person = graph.indexOf(id);
      if (person === undefined) continue;
      roles[person] = role;
      people.push(person);
    }
    return people;
  };
  const from = mark(ends.from, ROLE.FROM).filter((person) => !ends.to.has(graph.ids[person] ?? ''));
  const to = mark(ends.to, ROLE.TO).filter((person) => !ends.from.has(graph.ids[person] ?? ''));
  mark(ends.avoided, ROLE.AVOIDED);
  for (const id of ends.from) if (ends.to.has(id)) mark([id], ROLE.AVOIDED);
  const { via, since, until, asOf, minStrength, order, maxHops } = query;
  const weights = weightsOf(graph, { via, since, until, asOf, minStrength });
  return { weights, scheme: keyScheme(order, maxHops), roles, from, to, maxHops };
}

/** A branch that waits: with a lower bound of its paths, or with its best path. */
interface Candidate {
  readonly key: number;
  readonly branch: Branch;
  readonly found?: Found;
}

class Enumeration {
  readonly #bounds: Bounds;
  readonly #search: Search;
  /** Sorted, best last. */
  readonly #waiting: Candidate[] = [];

  constructor(
    private readonly question: Question,
    mostWork: number,
  ) {
    const { weights, scheme, roles, to } = question;
    this.#bounds = new Bounds(weights, scheme, roles, to);
    this.#search = new Search(question, this.#bounds, mostWork);
  }

  take(paths: Path[], k: number): PathAnswer {
    this.#wait({ key: 0, branch: { prefix: [], key: 0, bans: new Set(), crossed: -1 } });
    while (paths.length < k) {
      const next = this.#waiting.pop();
      if (next === undefined) break;
      if (next.found === undefined) {
        const found = this.#search.best(next.branch);
        if (this.#search.isExhausted) break;
        if (found !== undefined) this.#wait({ key: found.key, branch: next.branch, found });
        continue;
      }
      const path = describe(this.question.weights, next.found);
      if (path !== undefined) paths.push(path);
      if (paths.length < k) this.#split(next.branch, next.found.people);
    }
    const explored = this.#search.explored;
    return { paths, truncated: this.#search.isExhausted && paths.length < k, explored };
  }

  /** The branch without its best path: the paths that leave it at its first hop after the prefix, at its second … */
  #split(branch: Branch, people: readonly number[]): void {
    const { weights, scheme, maxHops } = this.question;
    const own = branch.prefix.length;
    this.#waitFor({ ...branch, bans: new Set(branch.bans).add(people[own] ?? 0) });
    let { key, crossed } = branch;
    for (let length = own + 1; length < people.length && length <= maxHops; length++) {
      const last = people[length - 1] ?? 0;
      const prefix = people.slice(0, length);
      if (prefix.indexOf(last) < length - 1) return;
      if (length > 1) {
        const hop = weights.connection(people[length - 2] ?? 0, last);
        if (hop === undefined || (hop.consortium >= 0 && hop.consortium === crossed)) return;
        key += scheme.perHop + scheme.perUnit * hop.cost;
        crossed = hop.consortium;
      }
      this.#waitFor({ prefix, key, bans: new Set([people[length] ?? 0]), crossed });
    }
  }

  #waitFor(branch: Branch): void {
    const key = this.#search.lowerBound(branch);
    if (key <= this.question.scheme.highest) this.#wait({ key, branch });
  }

  #wait(candidate: Candidate): void {
    let low = 0;
    let high = this.#waiting.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#waiting[middle];
      if (other !== undefined && this.#isBetter(candidate, other)) low = middle + 1;
      else high = middle;
    }
    this.#waiting.splice(low, 0, candidate);
  }

  /** At equal keys branches not searched yet go first, since they may hold a path whose ids come first. */
  #isBetter(one: Candidate, two: Candidate): boolean {
    if (one.key !== two.key) return one.key < two.key;
    if (one.found === undefined || two.found === undefined) return one.found === undefined;
    const { ids } = this.question.weights.graph;
    for (const [place, person] of one.found.people.entries()) {
      const other = two.found.people[place];
      if (person !== other) return (ids[person] ?? '') < (ids[other ?? -1] ?? '');
    }
    return false;
  }
}

/** The path with its hops; undefined if it is none: someone stands in it twice, or it crosses a consortium twice running. */
function describe(weights: Weights, found: Found): Path | undefined {
  if (new Set(found.people).size < found.people.length) return undefined;
  const { ids } = weights.graph;
  const people = found.people.map((person) => ids[person] ?? '');
  const hops: Hop[] = [];
  let cost = 0;
  let crossed = -1;
  for (let place = 1; place < people.length; place++) {
    const connection = weights.connection(found.people[place - 1] ?? 0, found.people[place] ?? 0);
    if (connection === undefined || (crossed >= 0 && connection.consortium === crossed)) return undefined;
    crossed = connection.consortium;
    cost += connection.cost;
    hops.push(hopOf(weights, found.people[place - 1] ?? 0, found.people[place] ?? 0, connection));
  }
  return { people, hops, cost: cost / COST_UNITS };
}

/** One hop as it is told. */
export function hopOf(weights: Weights, from: number, to: number, { consortium, strength, cost }: Connection): Hop {
  const { ids, consortia } = weights.graph;
  const ends = { from: ids[from] ?? '', to: ids[to] ?? '', strength, cost: cost / COST_UNITS };
  if (consortium < 0) return { ...ends, kind: 'TIE', tally: weights.tally(from, to) };
  const firstYear = consortia.years[consortium] ?? 0;
  return {
    ...ends,
    kind: 'CONSORTIUM',
    consortium: consortia.ids[consortium] ?? '',
    tally: { outputs: 1, firstYear, hasProjects: false },
  };
}

function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function assertWithin(name: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw new RangeError(`${name} must be a whole number from 1 to ${most}, not ${value}.`);
  }
}
