/** Identifiers of entities of any kind, batched over kinds. */
import DataLoader from 'dataloader';
import type { Reader } from '../neo4j/database.js';
import { IDENTIFIED_LABELS, IDENTIFIERS } from './identifier.queries.js';

// Keys of a source and former ids of merged entities are found by, but say nothing to the world.
const INTERNAL = /^(local|whorl):/;

/** Loads the identifier keys (`scheme:value`) of an entity by its id, sorted; without keys of sources and former ids. */
export function identifiersOf(reader: Reader): DataLoader<string, string[]> {
  return new DataLoader(async (ids) => {
    const found = new Map<string, string[]>();
    const reads = IDENTIFIED_LABELS.map(async (label) => {
      const keys = ids.filter((id) => id.startsWith(`${label}:`));
      if (keys.length === 0) return;
      for (const row of await reader.read(IDENTIFIERS[label], { keys })) found.set(row.key, shown(row.identifiers));
    });
    await Promise.all(reads);
    return ids.map((id) => found.get(id) ?? []);
  });
}

function shown(keys: readonly string[]): string[] {
  return keys.filter((key) => !INTERNAL.test(key)).sort();
}
