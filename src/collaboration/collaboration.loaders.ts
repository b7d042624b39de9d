/** Batched reads of ties and of the joint work behind them, one set a request. */
import DataLoader from 'dataloader';
import { DEFAULT_CONSORTIUM_LIMIT } from '../derive/derive.js';
import { groupedByKey } from '../neo4j/by-key.js';
import type { Reader } from '../neo4j/database.js';
import { LoadersByArguments, manyByKey, oneByKey } from '../neo4j/loader.js';
import type { ProjectEntity } from '../project/project.record.js';
import type { PublicationEntity } from '../publication/publication.record.js';
import {
  COLLABORATORS,
  CONSORTIUM_COUNTS,
  HOP_OUTPUTS,
  type HopRow,
  hopProjects,
  peopleOfOrganizations,
} from './collaboration.queries.js';
import type { HopKind, Years } from './collaboration.record.js';

/** People an organisation stands for in a path; of a larger one only these are known. */
export const MOST_PEOPLE = 20_000;

export type HopArguments = Years & { readonly size: number };

export function collaborationLoaders(reader: Reader) {
  const people = manyByKey(reader, COLLABORATORS.Person, {});
  const organizations = manyByKey(reader, COLLABORATORS.Organization, {});
  const members = new LoadersByArguments((window: Years) =>
    oneByKey(reader, peopleOfOrganizations, { ...window, most: MOST_PEOPLE }),
  );
  return {
    /** The ties of a person or an organisation, by its id. */
    tiesOf: { load: (id: string) => (isPerson(id) ? people : organizations).load(id) },
    /** How many outputs of a person or an organisation make no pairwise ties. */
    consortiumCountOf: new LoadersByArguments((window: Years) => consortiumCounts(reader, window)),
    /** Ids of whoever wrote as part of an organisation; none if it is not there. */
    peopleOfOrganization: { load: async (id: string, window: Years) => (await members.load(id, window))?.people ?? [] },
    /** The joint outputs of a hop, newest first; the key is `hopKey`. */
    outputsOfHop: new LoadersByArguments<HopArguments & { kind: HopKind }, PublicationEntity[]>(({ kind, ...wanted }) =>
      entitiesOfHops(async (rows) =>
        reader.read(HOP_OUTPUTS[kind], { rows, ...wanted, limit: DEFAULT_CONSORTIUM_LIMIT }),
      ),
    ),
    /** The joint projects of a hop between people, newest first. */
    projectsOfHop: new LoadersByArguments<HopArguments, ProjectEntity[]>((wanted) =>
      entitiesOfHops((rows) => reader.read(hopProjects, { rows, ...wanted })),
    ),
  };
}

export const isPerson = (id: string) => id.startsWith('Person:');

/** The ends of a hop whichever way it is gone; of a person and an organisation the person comes first. Ids hold no space. */
export function hopKey(from: string, to: string): string {
  const personLast = isPerson(to) && !isPerson(from);
  return personLast || (isPerson(to) === isPerson(from) && to < from) ? `${to} ${from}` : `${from} ${to}`;
}

function entitiesOfHops<E>(read: (rows: HopRow[]) => Promise<{ key: string; entity: E }[]>): DataLoader<string, E[]> {
  return new DataLoader(async (keys) => {
    const rows = await read(
      keys.map((key) => ({ key, a: key.slice(0, key.indexOf(' ')), b: key.slice(key.indexOf(' ') + 1) })),
    );
    const byKey = groupedByKey(rows);
    return keys.map((key) => (byKey.get(key) ?? []).map(({ entity }) => entity));
  });
}

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
