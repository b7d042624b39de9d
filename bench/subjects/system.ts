/** What all compared programs give: subjects for the test part, and how long that took. */
import type { IndexedRecord } from './medline.js';

export interface System {
  readonly name: string;
  readonly isOurs: boolean;
  /** Record id to notations, heaviest first, without repetitions. At least the first 100, where it finds so many. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** Of one core, for the whole test part; models and vocabulary loaded before. */
  readonly seconds: number;
  readonly trainingSeconds?: number | undefined;
  /** The program's own figures for the same suggestions with all headings, to check ours by. */
  readonly ownFigures?: { readonly 'F1@5': number; readonly 'NDCG@10': number } | undefined;
}

/** Calls for each record in turn and takes the time. The first records are done twice, so that code is compiled when it counts. */
export function suggested(
  records: readonly IndexedRecord[],
  notationsFor: (record: IndexedRecord) => readonly string[],
): Pick<System, 'found' | 'seconds'> {
  for (const record of records.slice(0, 50)) notationsFor(record);
  const started = performance.now();
  const found = new Map(records.map((record) => [record.id, notationsFor(record)]));
  return { found, seconds: (performance.now() - started) / 1000 };
}
