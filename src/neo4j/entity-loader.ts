/** Loaders of the rows `{ key, entity }`: what a caller gets is the entity itself, or null. */
import type { Reader } from './database.js';
import { manyByKey, oneByKey } from './loader.js';
import type { Query } from './query.js';

type EntityQuery<E> = Query<{ keys: readonly string[] }, { key: string; entity: E }>;

export interface EntityLoader<E> {
  load(key: string): Promise<E | null>;
}

/** Loads the one entity of each key, or null; batched like every DataLoader. */
export function entityByKey<E>(reader: Reader, query: EntityQuery<E>): EntityLoader<E> {
  const rows = oneByKey(reader, query, {});
  return { load: async (key) => (await rows.load(key))?.entity ?? null };
}

/** Loads the entities of each key, sorted here: a statement that sorts holds the rows of all keys at once. */
export function entitiesByKey<E>(
  reader: Reader,
  query: EntityQuery<E>,
  compare: (a: E, b: E) => number,
): { load(key: string): Promise<E[]> } {
  const rows = manyByKey(reader, query, {});
  return { load: async (key) => (await rows.load(key)).map((row) => row.entity).sort(compare) };
}

/** Loads by the first loader, and what it does not have by the second under another key. */
export function firstFound<E>(
  first: EntityLoader<E>,
  second: EntityLoader<E>,
  keyOfSecond: (key: string) => string,
): EntityLoader<E> {
  return { load: async (key) => (await first.load(key)) ?? second.load(keyOfSecond(key)) };
}

/** Compares by a text in the order of its code units, as the database compares sort keys. */
export function byText<E>(textOf: (entity: E) => string): (a: E, b: E) => number {
  return (a, b) => {
    const [left, right] = [textOf(a), textOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
}
