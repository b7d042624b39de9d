/** Batched reads of ties, one set a request. */
import DataLoader from 'dataloader';
import { DEFAULT_CONSORTIUM_LIMIT } from '../derive/derive.js';
import type { Reader } from '../neo4j/database.js';
import { LoadersByArguments, manyByKey } from '../neo4j/loader.js';
import { COLLABORATORS, CONSORTIUM_COUNTS } from './collaboration.queries.js';
import type { Years } from './collaboration.record.js';
import { consortiumTies, groupedTies } from './grouped-ties.loaders.js';
import { newestYear } from './grouped-ties.queries.js';

export function collaborationLoaders(reader: Reader) {
  const people = manyByKey(reader, COLLABORATORS.Person, {});
  const organizations = manyByKey(reader, COLLABORATORS.Organization, {});
  let newest: Promise<number> | undefined;
  return {
    /** The ties of a person or an organisation, by its id. */
    tiesOf: { load: (id: string) => (isPerson(id) ? people : organizations).load(id) },
    /** Collaborators of whom no ties are stored, by the id of whose they are. */
    groupedTiesOf: groupedTies(reader),
    /** Joint outputs of consortia of a person, as ties. */
    consortiumTiesOf: consortiumTies(reader),
    /** The newest year of an output in the graph, read once; 0 before the first. */
    newestYear: () => {
      newest ??= reader.read(newestYear, {}).then(([row]) => row?.year ?? 0);
      return newest;
    },
    /** How many outputs of a person or an organisation make no pairwise ties. */
    consortiumCountOf: new LoadersByArguments((window: Years) => consortiumCounts(reader, window)),
  };
}

export const isPerson = (id: string) => id.startsWith('Person:');

function consortiumCounts(reader: Reader, window: Years): DataLoader<string, number> {
  return new DataLoader(async (ids) => {
    const parameters = { ...window, limit: DEFAULT_CONSORTIUM_LIMIT };
    const reads = (['Person', 'Organization'] as const).map((label) => {
      const keys = ids.filter((id) => id.startsWith(`${label}:`));
      return keys.length === 0 ? [] : reader.read(CONSORTIUM_COUNTS[label], { ...parameters, keys });
    });
    const byKey = new Map((await Promise.all(reads)).flat().map((row) => [row.key, row.outputs]));
    return ids.map((id) => byKey.get(id) ?? 0);
  });
}
