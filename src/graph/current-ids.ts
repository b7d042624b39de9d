/** Images name entities by the ids they had; since then some were merged into others, and some are gone. */
import type { Reader } from '../neo4j/database.js';
import type { EntityImage } from './before.js';
import { EXISTING } from './before.queries.js';
import { entitiesByIdentifier } from './mentions.queries.js';
import { FORMER_ID } from './merge-image.js';

const AT_ONCE = 1_000;

/** For each id that is no longer in use the one to use instead; undefined: none. */
export type CurrentIds = ReadonlyMap<string, string | undefined>;

/** @param coming ids that will be there */
export async function currentIds(
  reader: Reader,
  images: readonly EntityImage[],
  coming: ReadonlySet<string> = new Set(),
): Promise<CurrentIds> {
  const own = new Set(images.map((image) => image.id));
  const all = [...new Set(images.flatMap(namedIn))].filter((id) => !coming.has(id) && !own.has(id));
  const found = await existingIds(reader, all);
  const missing = all.filter((id) => !found.has(id));
  const current = new Map<string, string | undefined>(missing.map((id) => [id, undefined]));
  for (const [id, successor] of await successors(reader, missing)) current.set(id, successor);
  return current;
}

/** Those of the ids that are in use. */
export async function existingIds(reader: Reader, all: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const label of ['Publication', 'Person', 'Organization', 'Project'] as const) {
    const ids = all.filter((id) => id.startsWith(`${label}:`));
    for (let start = 0; start < ids.length; start += AT_ONCE)
      for (const { id } of await reader.read(EXISTING[label], { ids: ids.slice(start, start + AT_ONCE) }))
        found.add(id);
  }
  return found;
}

/** What those of them became that were merged into others. */
export async function successorsOf(reader: Reader, ids: readonly string[]): Promise<string[]> {
  return (await successors(reader, ids)).map(([, successor]) => successor);
}

async function successors(reader: Reader, ids: readonly string[]): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const keys = ids.slice(start, start + AT_ONCE).map((id) => FORMER_ID + id);
    for (const { key, id } of await reader.read(entitiesByIdentifier, { keys }))
      found.push([key.slice(FORMER_ID.length), id]);
  }
  return found;
}

function namedIn(image: EntityImage): string[] {
  return [
    ...image.contributions.flatMap(({ who, affiliations }) => [who, ...affiliations.map((row) => row.id)]),
    ...image.projects,
    ...[...image.memberships, ...image.parents, ...image.partnerships].map((row) => row.organization),
    ...image.involvements.map((row) => row.other),
  ];
}

export function withCurrentIds(image: EntityImage, current: CurrentIds): EntityImage {
  if (current.size === 0) return image;
  const now = (id: string): string[] => {
    const instead = current.has(id) ? current.get(id) : id;
    return instead === undefined ? [] : [instead];
  };
  const related = <R extends { readonly organization: string }>(rows: readonly R[]) =>
    rows.flatMap((row) => now(row.organization).map((organization) => ({ ...row, organization })));
  return {
    ...image,
    contributions: image.contributions.flatMap((row) =>
      now(row.who).map((who) => ({
        ...row,
        who,
        affiliations: row.affiliations.flatMap((entry) => now(entry.id).map((id) => ({ ...entry, id }))),
      })),
    ),
    projects: image.projects.flatMap(now),
    memberships: related(image.memberships),
    parents: related(image.parents),
    partnerships: related(image.partnerships),
    involvements: image.involvements.flatMap((row) => now(row.other).map((other) => ({ ...row, other }))),
  };
}
