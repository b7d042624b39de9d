/**
 * Who is tied to whom, small enough to search in the process: compressed sparse rows (one sorted list of neighbours per
 * person, all lists in one typed array), an overlay for ties that came later, and the consortium outputs.
 *
 * 60,000 people with a million ties of one or two years each take about 65 MB (measured).
 */
import { Consortia, type ConsortiumRow } from './consortia.js';
import { clearEarlierDuplicates, makeRows, type Rows, tieInRows } from './rows.js';
import { assertUsable, type TieRow, TieStore } from './tie-store.js';

/** The overlay is merged into the rows when it holds more ties than this, or than a share of all ties. */
const OVERLAY_TIES = 20_000;
const OVERLAY_SHARE = 1 / 16;

/** An undirected graph of people. People are numbered in the order in which they were first named. */
export class TieGraph {
  ties = new TieStore();
  readonly consortia = new Consortia();
  readonly ids: string[] = [];
  /** Ties added since the rows were made: person → [neighbour, tie, neighbour, tie …]. */
  readonly overlay = new Map<number, number[]>();
  /** Counts changes; what was computed from the graph is good for one revision. */
  revision = 0;
  readonly #indexOf = new Map<string, number>();
  #rows: Rows = makeRows(this.ties, 0);
  #overlayTies = 0;

  /**
   * Builds the graph. If a pair stands in several rows, the last one counts.
   * @throws Error naming the row, if a row is not usable (a tie with oneself, arrays of unequal length, not a year).
   */
  static build(rows: Iterable<TieRow>, consortia: Iterable<ConsortiumRow> = []): TieGraph {
    const graph = new TieGraph();
    graph.#append(rows);
    graph.#setConsortia(consortia);
    return graph;
  }

  /** The ties that are not in the overlay. */
  get rows(): Rows {
    return this.#rows;
  }

  /** A person's number, or undefined for someone who has no tie. */
  indexOf(id: string): number | undefined {
    return this.#indexOf.get(id);
  }

  /**
   * Applies changed ties and consortium outputs: each row replaces what was known of its pair or output. A tie with empty
   * arrays, or a consortium with fewer than two members, is removed. Costs about a microsecond a row, and now and then a
   * merge of the overlay. Throws like `build`, then none or some of the rows are applied: build anew.
   */
  applyChanges(rows: readonly TieRow[], consortia: readonly ConsortiumRow[] = []): void {
    this.revision++;
    const limit = Math.max(OVERLAY_TIES, this.ties.count * OVERLAY_SHARE);
    if (rows.length > limit) {
      this.#append(rows);
    } else {
      for (const row of rows) this.#change(row);
      if (this.#overlayTies > limit || this.ties.garbage > Math.max(limit, this.ties.poolSize / 2)) this.#rebuildRows();
    }
    this.#setConsortia(consortia);
  }

  /** The tie between two people, living or not, or −1. */
  tieBetween(person: number, other: number): number {
    const tie = tieInRows(this.#rows, person, other);
    if (tie >= 0) return tie;
    const later = this.overlay.get(person) ?? [];
    for (let i = 0; i < later.length; i += 2) if (later[i] === other) return later[i + 1] ?? -1;
    return -1;
  }

  #intern(id: string): number {
    const known = this.#indexOf.get(id);
    if (known !== undefined) return known;
    const person = this.ids.length;
    this.#indexOf.set(id, person);
    this.ids.push(id);
    return person;
  }

  #setConsortia(rows: Iterable<ConsortiumRow>): void {
    for (const row of rows) {
      this.consortia.set(
        row,
        row.members.map((id) => this.#intern(id)),
      );
    }
  }

  #change(row: TieRow): void {
    assertUsable(row);
    const a = this.#intern(row.a);
    const b = this.#intern(row.b);
    const tie = this.tieBetween(a, b);
    if (tie >= 0) {
      this.ties.replace(tie, row);
      return;
    }
    const added = this.ties.add(a, b, row);
    if (!this.ties.isLive(added)) return;
    this.#overlayTies++;
    this.#extend(a, b, added);
    this.#extend(b, a, added);
  }

  #extend(person: number, other: number, tie: number): void {
    const list = this.overlay.get(person);
    if (list === undefined) this.overlay.set(person, [other, tie]);
    else list.push(other, tie);
  }

  #append(rows: Iterable<TieRow>): void {
    for (const row of rows) {
      assertUsable(row);
      this.ties.add(this.#intern(row.a), this.#intern(row.b), row);
    }
    this.#rebuildRows();
  }

  #rebuildRows(): void {
    this.#rows = makeRows(this.ties, this.ids.length);
    // Of several ties of one pair the last counts, even if it says that there is none: so the dead are dropped afterwards.
    if (clearEarlierDuplicates(this.ties, this.#rows) || this.ties.garbage > 0) {
      this.ties = this.ties.compacted();
      this.#rows = makeRows(this.ties, this.ids.length);
    }
    this.overlay.clear();
    this.#overlayTies = 0;
  }
}
