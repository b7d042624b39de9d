/** Loaders of the rows `{ key, entity }`: what a caller gets is the entity itself, or null. */
import type { Reader } from './database.js';
import { manyByKey, oneByKey } from './loader.js';
import type { Query } from './query.js';

type EntityQuery<E> = Query<{ keys: readonly string[] }, { key: string; entity: E }>;

/** Loads the one entity of each key, or null; batched like every DataLoader. */
export function entityByKey<E>(reader: Reader, query: EntityQuery<E>): { load(key: string): Promise<E | null> } {
  const rows = oneByKey(reader, query, {});
  return { load: async (key) => (await rows.load(key))?.entity ?? null };
}

/** Loads the entities of each key in the order of the statement; none is []. */
export function entitiesByKey<E>(reader: Reader, query: EntityQuery<E>): { load(key: string): Promise<E[]> } {
  const rows = manyByKey(reader, query, {});
  return { load: async (key) => (await rows.load(key)).map((row) => row.entity) };
}
