/** What all compared programs give: subjects for the test part, and how long that took. */
import type { IndexedRecord } from './medline.js';

export interface System {
  readonly name: string;
  readonly isOurs: boolean;
  /** Record id to notations, heaviest first, without repetitions. At least the first 100, where it finds so many. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** Processor time for the whole test part; models and vocabulary loaded before. */
  readonly seconds: number;
  readonly trainingSeconds?: number | undefined;
  /** The program's own figures for the same suggestions with all headings, to check ours by. */
  readonly ownFigures?: { readonly 'F1@5': number; readonly 'NDCG@10': number } | undefined;
}

/** Processor time of all threads (the collector of unused memory too), so that other programs on the machine count little. */
export function timed<T>(work: () => T): { value: T; seconds: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (user + system) / 1e6 };
}

/** Calls for each record in turn and takes the time. The first records are done twice, so that code is compiled when it counts. */
export function suggested(
  records: readonly IndexedRecord[],
  notationsFor: (record: IndexedRecord) => readonly string[],
): Pick<System, 'found' | 'seconds'> {
  for (const record of records.slice(0, 50)) notationsFor(record);
  const { value, seconds } = timed(() => new Map(records.map((record) => [record.id, notationsFor(record)])));
  return { found: value, seconds };
}
