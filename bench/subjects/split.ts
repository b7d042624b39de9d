/** Which records a system may learn from and which it is measured on. The same for everybody, in every run. */
import { createHash } from 'node:crypto';
import type { IndexedRecord } from './medline.js';

/** Part of every hash: another word, another split. This one is the published one. */
export const SPLIT_SEED = 'whorl-1';
export const TEST_RECORDS = 500;

export interface Split {
  readonly train: readonly IndexedRecord[];
  readonly test: readonly IndexedRecord[];
}

/**
 * Records in order of the SHA-256 (hex) of seed + id; the first 500 are kept out. No generator whose state depends on the
 * order or the number of records: a record that is added or lost moves no other record but one at the border.
 */
export function splitOf(records: readonly IndexedRecord[], seed: string = SPLIT_SEED): Split {
  const inOrder = records
    .map((record) => ({ record, hash: createHash('sha256').update(`${seed}${record.id}`).digest('hex') }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ record }) => record);
  return { test: inOrder.slice(0, TEST_RECORDS), train: inOrder.slice(TEST_RECORDS) };
}
