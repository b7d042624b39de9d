import DataLoader from 'dataloader';
import type { Reader } from '../neo4j/database.js';
import { oneByKey } from '../neo4j/loader.js';
import { importRunsById } from './import.queries.js';
import type { ImportRunEntity } from './import.record.js';

export function importLoaders(reader: Reader) {
  const rows = oneByKey(reader, importRunsById, {});
  return {
    importRunById: new DataLoader<string, ImportRunEntity | null>(async (ids) =>
      (await rows.loadMany(ids)).map((row) => (row instanceof Error || row === null ? null : row.run)),
    ),
  };
}
