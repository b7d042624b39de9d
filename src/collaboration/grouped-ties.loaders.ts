/** Batched reads of collaborators of whom no ties are stored. */
import DataLoader from 'dataloader';
import { DEFAULT_CONSORTIUM_LIMIT } from '../derive/derive.js';
import type { Reader } from '../neo4j/database.js';
import { LoadersByArguments } from '../neo4j/loader.js';
import type { CollaboratorRow } from './collaboration.record.js';
import { asTies, type Grouping } from './grouped-ties.js';
import { CO_AUTHORS_BY, COLLABORATORS_OF_ORGANIZATION_BY, consortiumCoAuthors } from './grouped-ties.queries.js';

/** Outputs of consortia whose authors are added; each may have thousands. */
export const MOST_CONSORTIA = 20;

/** Ties that are not stored, by the id of whose they are. */
export function groupedTies(reader: Reader): LoadersByArguments<Grouping, CollaboratorRow[]> {
  return new LoadersByArguments(
    ({ by, affiliation, today }) =>
      new DataLoader(async (keys: readonly string[]) => {
        const parameters = { limit: DEFAULT_CONSORTIUM_LIMIT, today };
        const people = keys.filter((id) => id.startsWith('Person:'));
        const others = keys.filter((id) => !id.startsWith('Person:'));
        const rows = await Promise.all([
          people.length === 0 || by === 'PERSON'
            ? []
            : reader.read(CO_AUTHORS_BY[affiliation][by], { ...parameters, keys: people }),
          others.length === 0 || (by !== 'PERSON' && by !== 'COUNTRY')
            ? []
            : reader.read(COLLABORATORS_OF_ORGANIZATION_BY[by], { ...parameters, keys: others }),
        ]);
        const byKey = asTies(rows.flat());
        return keys.map((key) => byKey.get(key) ?? []);
      }),
  );
}

/** Joint outputs of consortia, which make no ties, as ties. */
export function consortiumTies(reader: Reader): DataLoader<string, CollaboratorRow[]> {
  return new DataLoader(async (keys) => {
    const limits = { limit: DEFAULT_CONSORTIUM_LIMIT, most: MOST_CONSORTIA };
    const byKey = asTies(await reader.read(consortiumCoAuthors, { keys, ...limits }));
    return keys.map((key) => byKey.get(key) ?? []);
  });
}
