/** Outputs with too many contributors for pairwise ties: kept as lists of members, crossed by a path as one hop. */
import { assertYear } from './tie-store.js';

/** An output with many contributors. Fewer than two members = no such output any more. */
export interface ConsortiumRow {
  readonly id: string;
  readonly year: number;
  readonly members: readonly string[];
}

/** Consortium outputs numbered from 0, and which of them a person belongs to. */
export class Consortia {
  readonly ids: string[] = [];
  readonly years: number[] = [];
  /** Members by consortium number, each once; empty for a consortium that was removed. */
  readonly members: Int32Array[] = [];
  readonly #indexOf = new Map<string, number>();
  readonly #ofPerson = new Map<number, number[]>();

  /** The consortia of a person. */
  of(person: number): readonly number[] {
    return this.#ofPerson.get(person) ?? NONE;
  }

  /** Adds, replaces or removes one consortium; `members` are people's numbers. */
  set(row: ConsortiumRow, members: readonly number[]): void {
    assertYear(row.year, `Consortium output "${row.id}"`);
    const consortium = this.#intern(row.id);
    for (const person of this.members[consortium] ?? []) this.#leave(person, consortium);
    const unique = [...new Set(members)];
    const kept = unique.length < 2 ? [] : unique;
    this.years[consortium] = row.year;
    this.members[consortium] = Int32Array.from(kept);
    for (const person of kept) this.#join(person, consortium);
  }

  #intern(id: string): number {
    const known = this.#indexOf.get(id);
    if (known !== undefined) return known;
    const consortium = this.ids.length;
    this.#indexOf.set(id, consortium);
    this.ids.push(id);
    return consortium;
  }

  #join(person: number, consortium: number): void {
    const list = this.#ofPerson.get(person);
    if (list === undefined) this.#ofPerson.set(person, [consortium]);
    else list.push(consortium);
  }

  #leave(person: number, consortium: number): void {
    const rest = this.of(person).filter((other) => other !== consortium);
    this.#ofPerson.set(person, rest);
  }
}

const NONE: readonly number[] = [];
