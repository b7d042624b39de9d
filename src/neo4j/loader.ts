/**
 * The only two makers of DataLoaders. Keys are deduplicated before the statement, answers re-indexed after it, one Bolt
 * round trip a batch; a field with arguments makes one loader per set of arguments.
 */
import DataLoader from 'dataloader';
import type { Reader } from './database.js';
import type { Parameters, Query } from './query.js';

/** Loads the one row of each key; a missing key is null. The statement returns the key as `key`. */
export function oneByKey<A extends Parameters, R extends { key: string }>(
  reader: Reader,
  query: Query<A & { keys: readonly string[] }, R>,
  parameters: A,
): DataLoader<string, R | null> {
  return new DataLoader(async (keys) => {
    const rows = await reader.read(query, { ...parameters, keys });
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** Loads all rows of each key, in the order of the statement; a missing key is []. The statement returns the key as `key`. */
export function manyByKey<A extends Parameters, R extends { key: string }>(
  reader: Reader,
  query: Query<A & { keys: readonly string[] }, R>,
  parameters: A,
): DataLoader<string, R[]> {
  return new DataLoader(async (keys) => {
    const rows = await reader.read(query, { ...parameters, keys });
    const byKey = new Map<string, R[]>(keys.map((key) => [key, []]));
    for (const row of rows) byKey.get(row.key)?.push(row);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}

/** Loaders of one statement, one for each set of arguments it is asked with, for the life of a request. */
export class LoadersByArguments<A, V> {
  private readonly loaders = new Map<string, DataLoader<string, V>>();

  constructor(private readonly make: (argumentsOfField: A) => DataLoader<string, V>) {}

  load(key: string, argumentsOfField: A): Promise<V> {
    const name = JSON.stringify(argumentsOfField);
    let loader = this.loaders.get(name);
    if (loader === undefined) {
      loader = this.make(argumentsOfField);
      this.loaders.set(name, loader);
    }
    return loader.load(key);
  }
}
