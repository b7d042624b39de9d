/** Compressed sparse rows: the neighbours of every person, list after list in one typed array. */
import type { TieStore } from './tie-store.js';

/** Neighbours of person p: `neighbours[offsets[p] .. offsets[p + 1])`, ascending; `ties` holds the tie of each. */
export interface Rows {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly ties: Int32Array;
}

/** Rows of all ties in the store, dead ones included. Linear in people and ties. */
export function makeRows(store: TieStore, people: number): Rows {
  return transposed(unsortedRows(store, people));
}

/** The tie between two people, or −1. Logarithmic in the person's neighbours. */
export function tieInRows(rows: Rows, person: number, other: number): number {
  let low = rows.offsets[person] ?? 0;
  let high = (rows.offsets[person + 1] ?? low) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows.neighbours[middle] ?? 0;
    if (found === other) return rows.ties[middle] ?? -1;
    if (found < other) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Clears all but the last of several ties between the same two people. True if there were any. */
export function clearEarlierDuplicates(store: TieStore, rows: Rows): boolean {
  let any = false;
  for (let person = 0; person + 1 < rows.offsets.length; person++) {
    const end = rows.offsets[person + 1] ?? 0;
    for (let arc = (rows.offsets[person] ?? 0) + 1; arc < end; arc++) {
      if (rows.neighbours[arc] !== rows.neighbours[arc - 1]) continue;
      store.clear(rows.ties[arc - 1] ?? 0);
      any = true;
    }
  }
  return any;
}

function unsortedRows(store: TieStore, people: number): Rows {
  const offsets = new Int32Array(people + 1);
  for (let tie = 0; tie < store.count; tie++) {
    count(offsets, store.a[tie] ?? 0);
    count(offsets, store.b[tie] ?? 0);
  }
  for (let person = 0; person < people; person++)
    offsets[person + 1] = (offsets[person] ?? 0) + (offsets[person + 1] ?? 0);
  const rows = { offsets, neighbours: new Int32Array(store.count * 2), ties: new Int32Array(store.count * 2) };
  const next = offsets.slice();
  for (let tie = 0; tie < store.count; tie++) {
    const a = store.a[tie] ?? 0;
    const b = store.b[tie] ?? 0;
    put(rows, next, a, b, tie);
    put(rows, next, b, a, tie);
  }
  return rows;
}

/** The graph is undirected, so its transpose has the same lists; filling it person by person leaves them sorted. */
function transposed(rows: Rows): Rows {
  const { offsets } = rows;
  const sorted = { offsets, neighbours: new Int32Array(rows.ties.length), ties: new Int32Array(rows.ties.length) };
  const next = offsets.slice();
  for (let person = 0; person + 1 < offsets.length; person++) {
    const end = offsets[person + 1] ?? 0;
    for (let arc = offsets[person] ?? 0; arc < end; arc++) {
      put(sorted, next, rows.neighbours[arc] ?? 0, person, rows.ties[arc] ?? 0);
    }
  }
  return sorted;
}

function count(offsets: Int32Array, person: number): void {
  offsets[person + 1] = (offsets[person + 1] ?? 0) + 1;
}

function put(rows: Rows, next: Int32Array, person: number, neighbour: number, tie: number): void {
  const arc = next[person] ?? 0;
  next[person] = arc + 1;
  rows.neighbours[arc] = neighbour;
  rows.ties[arc] = tie;
}
