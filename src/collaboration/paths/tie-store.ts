/** The ties themselves: who, and how much in which year. One growing pool of years in typed arrays, a range of it per tie. */

/** Joint work of two people, as the graph stores it. Arrays of one kind have equal length; all empty = no tie. */
export interface TieRow {
  readonly a: string;
  readonly b: string;
  /** Years with joint outputs, in any order. */
  readonly years: readonly number[];
  /** Joint outputs per year. */
  readonly full: readonly number[];
  /** Σ 1/(n−1) over the joint outputs of the year, n = contributors. */
  readonly fractional: readonly number[];
  readonly projectYears?: readonly number[];
  /** Joint projects per year. */
  readonly projectFull?: readonly number[];
}

/** A copy of `array` with room for at least `length` numbers, or `array` itself if it has the room; grows by doubling. */
export function withRoom<T extends Int32Array | Int16Array | Float64Array>(
  array: T,
  length: number,
  make: (length: number) => T,
): T {
  if (array.length >= length) return array;
  const larger = make(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}

const int32 = (length: number): Int32Array => new Int32Array(length);
const int16 = (length: number): Int16Array => new Int16Array(length);
const float64 = (length: number): Float64Array => new Float64Array(length);

const FIRST_ROOM = 1024;

/** Ties numbered from 0. Outputs of tie t stand in the pool at [start, middle), projects at [middle, end). */
export class TieStore {
  count = 0;
  a = int32(FIRST_ROOM);
  b = int32(FIRST_ROOM);
  start = int32(FIRST_ROOM);
  middle = int32(FIRST_ROOM);
  end = int32(FIRST_ROOM);
  years = int16(FIRST_ROOM);
  amounts = float64(FIRST_ROOM);
  /** Joint outputs of the year; a path's cost needs the fractional count only, networks count both. 0 for projects. */
  full = int32(FIRST_ROOM);
  /** Pool entries in use, and how many of them no tie points to any more. */
  poolSize = 0;
  garbage = 0;

  /** Appends a tie between the people numbered `a` and `b`. Returns its number. */
  add(a: number, b: number, row: TieRow): number {
    const tie = this.count++;
    this.a = withRoom(this.a, this.count, int32);
    this.b = withRoom(this.b, this.count, int32);
    this.start = withRoom(this.start, this.count, int32);
    this.middle = withRoom(this.middle, this.count, int32);
    this.end = withRoom(this.end, this.count, int32);
    this.a[tie] = a;
    this.b[tie] = b;
    this.#write(tie, row);
    return tie;
  }

  /** Gives an existing tie new years; empty arrays leave a tie that does not exist in any window. */
  replace(tie: number, row: TieRow): void {
    this.garbage += this.#length(tie);
    this.#write(tie, row);
  }

  /** Takes all years from a tie, so that it does not exist in any window. */
  clear(tie: number): void {
    this.garbage += this.#length(tie);
    this.end[tie] = this.start[tie] ?? 0;
    this.middle[tie] = this.start[tie] ?? 0;
  }

  isLive(tie: number): boolean {
    return this.#length(tie) > 0;
  }

  /** A new store with the living ties only, renumbered in the same order. */
  compacted(): TieStore {
    const store = new TieStore();
    for (let tie = 0; tie < this.count; tie++) {
      if (this.isLive(tie)) store.#copy(this, tie);
    }
    return store;
  }

  #length(tie: number): number {
    return (this.end[tie] ?? 0) - (this.start[tie] ?? 0);
  }

  #copy(from: TieStore, tie: number): void {
    const first = from.start[tie] ?? 0;
    const last = from.end[tie] ?? 0;
    const copy = this.add(from.a[tie] ?? 0, from.b[tie] ?? 0, NO_YEARS);
    this.#reserve(last - first);
    this.years.set(from.years.subarray(first, last), this.poolSize);
    this.amounts.set(from.amounts.subarray(first, last), this.poolSize);
    this.full.set(from.full.subarray(first, last), this.poolSize);
    this.middle[copy] = this.poolSize + (from.middle[tie] ?? 0) - first;
    this.poolSize += last - first;
    this.end[copy] = this.poolSize;
  }

  #write(tie: number, row: TieRow): void {
    this.start[tie] = this.poolSize;
    this.#append(row.years, row.fractional, row.full);
    this.middle[tie] = this.poolSize;
    this.#append(row.projectYears ?? [], row.projectFull ?? [], []);
    this.end[tie] = this.poolSize;
  }

  #append(years: readonly number[], amounts: readonly number[], full: readonly number[]): void {
    this.#reserve(years.length);
    for (let i = 0; i < years.length; i++) {
      this.years[this.poolSize] = years[i] ?? 0;
      this.amounts[this.poolSize] = amounts[i] ?? 0;
      this.full[this.poolSize] = full[i] ?? 0;
      this.poolSize++;
    }
  }

  #reserve(length: number): void {
    this.years = withRoom(this.years, this.poolSize + length, int16);
    this.amounts = withRoom(this.amounts, this.poolSize + length, float64);
    this.full = withRoom(this.full, this.poolSize + length, int32);
  }
}

const NO_YEARS: TieRow = { a: '', b: '', years: [], full: [], fractional: [] };

/** Throws if a row cannot be a tie; the message names the pair and says what is wrong. */
export function assertUsable(row: TieRow): void {
  const where = `Tie between "${row.a}" and "${row.b}"`;
  if (row.a === row.b) throw new Error(`${where}: a person has no tie with themselves; leave the row out.`);
  if (row.years.length !== row.fractional.length || row.years.length !== row.full.length) {
    throw new Error(`${where}: years, full and fractional must have equal length.`);
  }
  if ((row.projectYears?.length ?? 0) !== (row.projectFull?.length ?? 0)) {
    throw new Error(`${where}: projectYears and projectFull must have equal length.`);
  }
  for (const year of [...row.years, ...(row.projectYears ?? [])]) assertYear(year, where);
  for (const amount of [...row.fractional, ...(row.projectFull ?? [])]) {
    if (!(amount >= 0 && amount < Number.POSITIVE_INFINITY)) throw new Error(`${where}: ${amount} is not an amount.`);
  }
}

/** Throws unless `year` is a whole number that the pool can hold. */
export function assertYear(year: number, where: string): void {
  if (!Number.isInteger(year) || Math.abs(year) > 32_767) throw new Error(`${where}: ${year} is not a year.`);
}
