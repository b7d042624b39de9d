/** Batched reads of the joint work behind the hops of paths, one set a request. */
import DataLoader from 'dataloader';
import { DEFAULT_CONSORTIUM_LIMIT } from '../derive/derive.js';
import { groupedByKey } from '../neo4j/by-key.js';
import type { Reader } from '../neo4j/database.js';
import { LoadersByArguments, oneByKey } from '../neo4j/loader.js';
import type { ProjectEntity } from '../project/project.record.js';
import type { PublicationEntity } from '../publication/publication.record.js';
import { isPerson } from './collaboration.loaders.js';
import type { Years } from './collaboration.record.js';
import { conceptsOfPeople, HOP_OUTPUTS, HOP_PROJECTS, type HopRow, peopleOfOrganizations } from './paths.queries.js';
import type { HopKind } from './paths.record.js';

/** People an organisation stands for in a path; of a larger one only these are known. */
export const MOST_PEOPLE = 20_000;

export type HopArguments = Years & { readonly size: number };

const limit = DEFAULT_CONSORTIUM_LIMIT;

export function pathLoaders(reader: Reader) {
  const members = new LoadersByArguments((window: Years) =>
    oneByKey(reader, peopleOfOrganizations, { ...window, most: MOST_PEOPLE }),
  );
  return {
    /** Ids of whoever wrote as part of an organisation; none if it is not there. */
    peopleOfOrganization: { load: async (id: string, window: Years) => (await members.load(id, window))?.people ?? [] },
    /** The joint outputs of a hop, newest first; the key is `hopKey`. */
    outputsOfHop: new LoadersByArguments<HopArguments & { kind: HopKind }, PublicationEntity[]>(({ kind, ...wanted }) =>
      entitiesOfHops(async (rows) => reader.read(HOP_OUTPUTS[kind], { rows, ...wanted, limit })),
    ),
    /** The joint projects of a hop, newest first. */
    projectsOfHop: new LoadersByArguments<HopArguments & { kind: Exclude<HopKind, 'AFFILIATION'> }, ProjectEntity[]>(
      ({ kind, ...wanted }) => entitiesOfHops((rows) => reader.read(HOP_PROJECTS[kind], { rows, ...wanted, limit })),
    ),
    /** Ids of those of some concepts that each of some people wrote about. */
    conceptsWrittenAbout: async (people: readonly string[], concepts: readonly string[]) =>
      new Map(
        (await reader.read(conceptsOfPeople, { keys: [...people], concepts: [...concepts] })).map((row) => [
          row.key,
          row.concepts,
        ]),
      ),
  };
}

/**
 * The ends of a hop, whichever way it is gone. Ids hold no space. The end to read from comes first: of a person and an
 * organisation the person, of two of a kind the one with fewer ties, who mostly has fewer outputs too.
 */
export function hopKey(from: string, to: string, tiesOf: (id: string) => number): string {
  if (isPerson(from) !== isPerson(to)) return isPerson(from) ? `${from} ${to}` : `${to} ${from}`;
  const [own, others] = [tiesOf(from), tiesOf(to)];
  return own < others || (own === others && from < to) ? `${from} ${to}` : `${to} ${from}`;
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
