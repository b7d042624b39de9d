/** What forbids to take a run back: later runs and decisions that build on it. */

import type { Reader } from '../neo4j/database.js';
import { type BeforeImage, beforeImage, entitiesOf } from './before.js';
import { currentIds, successorsOf } from './current-ids.js';
import { beforeImageById, DECISIONS_SINCE, RUNS_TOUCHING, runsSince, runToUndo } from './undo.queries.js';

export interface Obstacles {
  /** Ids of the runs, in order. */
  readonly runs: readonly string[];
  /** Ids of the decisions, the newest first: the order in which they can be taken back. */
  readonly decisions: readonly string[];
}

const AT_ONCE = 1_000;
const LABELS = ['Publication', 'Person', 'Organization', 'Project', 'Venue', 'Keyword'] as const;

export interface Undoable {
  readonly id: string;
  readonly number: number;
  readonly startedAt: string;
  /** Ids of the images that are left, the newest first. */
  readonly images: readonly string[];
}

/** The image of a batch; absent if it was taken back meanwhile. */
export async function readImage(reader: Reader, id: string): Promise<BeforeImage | undefined> {
  const [row] = await reader.read(beforeImageById, { id });
  return row === undefined ? undefined : beforeImage.parse(JSON.parse(row.image));
}

export async function findObstacles(reader: Reader, run: Undoable): Promise<Obstacles> {
  const since = { since: run.startedAt };
  const later = await reader.read(runsSince, { ...since, number: run.number });
  const touched = new Set<string>();
  const successors = new Set<string>();
  for (const id of run.images) {
    const image = await readImage(reader, id);
    for (const entity of image === undefined ? [] : entitiesOf(image)) touched.add(entity);
    // What it would be put back to may have become a part of something else.
    if (image !== undefined)
      for (const successor of (await currentIds(reader, [...image.changed, ...image.gone])).values())
        if (successor !== undefined) successors.add(successor);
  }
  for (const successor of await successorsOf(reader, [...touched])) successors.add(successor);
  const runs = new Set<string>();
  for (const label of LABELS) {
    const own = [...touched].filter((id) => id.startsWith(`${label}:`));
    for (let start = 0; start < own.length; start += AT_ONCE) {
      const ids = own.slice(start, start + AT_ONCE);
      if (later.length > 0)
        for (const row of await reader.read(RUNS_TOUCHING[label], { ids, number: run.number })) runs.add(row.run);
    }
  }
  const decisions = await decisionsSince(reader, new Set([...touched, ...successors]), run.startedAt);
  // A later run may have changed an entity that its own records no longer speak of.
  for (const { id } of later) if (!runs.has(id) && (await changedAny(reader, id, touched))) runs.add(id);
  const number = (id: string) => Number(id.slice(id.indexOf(':') + 1));
  return { runs: [...runs].sort((a, b) => number(a) - number(b)), decisions };
}

async function decisionsSince(reader: Reader, entities: ReadonlySet<string>, since: string): Promise<string[]> {
  const found = new Map<string, string>();
  for (const label of ['Publication', 'Person', 'Organization', 'Project', 'Keyword'] as const) {
    const own = [...entities].filter((id) => id.startsWith(`${label}:`));
    for (let start = 0; start < own.length; start += AT_ONCE) {
      const ids = own.slice(start, start + AT_ONCE);
      for (const { decision, at } of await reader.read(DECISIONS_SINCE[label], { ids, since })) found.set(decision, at);
    }
  }
  return [...found].sort(([, a], [, b]) => (a < b ? 1 : -1)).map(([id]) => id);
}

async function changedAny(reader: Reader, run: string, entities: ReadonlySet<string>): Promise<boolean> {
  const [row] = await reader.read(runToUndo, { id: run });
  for (const { id } of row?.images ?? []) {
    const image = await readImage(reader, id);
    if (image !== undefined && entitiesOf(image).some((entity) => entities.has(entity))) return true;
  }
  return false;
}
