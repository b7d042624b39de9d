/**
 * Takes an import run back as a unit: batch by batch, the newest first, each put back to what it found
 * (docs/decisions/0013). What was taken back is no longer kept, so an undo that was interrupted is called again.
 */
import { DEFAULT_CONSORTIUM_LIMIT, derive } from '../derive/derive.js';
import { bumpRevisionOfLostTies } from '../derive/derive.queries.js';
import type { Fingerprinter } from '../derive/fingerprints.js';
import type { BeforeImage } from '../graph/before.js';
import { Lease } from '../graph/lease.js';
import { findObstacles, type Obstacles, readImage, type Undoable } from '../graph/obstacles.js';
import { removeMade, takeBack } from '../graph/take-back.js';
import { deleteBeforeImage, markRunUndone, runToUndo } from '../graph/undo.queries.js';
import type { Database } from '../neo4j/database.js';

export interface UndoOptions {
  readonly database: Database;
  readonly fingerprinter: Fingerprinter;
  /** Who takes it back, for the record. */
  readonly actor: string;
  readonly dryRun?: boolean | undefined;
  readonly consortiumLimit?: number | undefined;
  /** How many batches are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly onWait?: (holder: string) => void;
}

export type UndoRefusal = 'NOT_FOUND' | 'ALREADY_UNDONE' | 'NOT_KEPT' | 'IN_THE_WAY';

export interface UndoReport {
  readonly run: string;
  readonly dryRun: boolean;
  /** Why nothing was done, and what to do. */
  readonly refused?: { readonly code: UndoRefusal; readonly message: string };
  /** What builds on the run, if that is why. */
  readonly inTheWay: Obstacles;
  /** Source records that go, and superseded ones that are current again. */
  readonly recordsRemoved: number;
  readonly recordsReopened: number;
  /** Entities that go, by label, and those that are as they were. */
  readonly entitiesRemoved: Readonly<Record<string, number>>;
  readonly entitiesRestored: number;
}

const NOTHING: Obstacles = { runs: [], decisions: [] };
/** So many are named in a message. */
const MOST_NAMED = 20;

export async function undoImport(run: string, options: UndoOptions): Promise<UndoReport> {
  const { database, onWait } = options;
  if (options.dryRun === true) {
    const looked = await look(run, options);
    if (!('images' in looked)) return looked;
    const tally = new Tally();
    for (const id of looked.images) {
      const image = await readImage(database, id);
      if (image !== undefined) tally.add(image);
    }
    return { ...emptyReport(run, true), ...tally.counts() };
  }
  // What is refused in any case needs no lease.
  const looked = await look(run, options);
  if (!('images' in looked)) return looked;
  const lease = await Lease.take(database, { purpose: 'undo', ...(onWait !== undefined && { onWait }) });
  try {
    const found = await look(run, options);
    return 'images' in found ? await takeAllBack(run, found, lease, options) : found;
  } finally {
    // What cannot be released ends by itself.
    await lease.release().catch(() => undefined);
  }
}

async function look(run: string, options: UndoOptions): Promise<Undoable | UndoReport> {
  const { database, dryRun = false } = options;
  const refuse = (code: UndoRefusal, message: string, inTheWay = NOTHING): UndoReport => ({
    ...emptyReport(run, dryRun),
    refused: { code, message },
    inTheWay,
  });
  const [found] = await database.read(runToUndo, { id: run });
  if (found === undefined) return refuse('NOT_FOUND', `There is no import run ${run}.`);
  if (found.status === 'UNDONE') return refuse('ALREADY_UNDONE', `${run} has been taken back already.`);
  if (found.brought && found.images.length === 0)
    return refuse('NOT_KEPT', `${run} was made by a version of Whorl that did not keep what it found before.`);
  const images = [...found.images].sort((a, b) => b.number - a.number).map((image) => image.id);
  const toUndo = { id: run, number: found.number, startedAt: found.startedAt, images };
  const inTheWay = await findObstacles(database, toUndo);
  if (inTheWay.runs.length + inTheWay.decisions.length === 0) return toUndo;
  return refuse('IN_THE_WAY', messageOf(run, inTheWay), inTheWay);
}

function messageOf(run: string, { runs, decisions }: Obstacles): string {
  const named = [...decisions, ...[...runs].reverse()];
  const more = named.length > MOST_NAMED ? ` and ${named.length - MOST_NAMED} more` : '';
  return (
    `${run} cannot be taken back by itself: what it brought is described, mentioned or decided on by ` +
    `${named.slice(0, MOST_NAMED).join(', ')}${more}. Take these back first, in this order.`
  );
}

async function takeAllBack(run: string, { images }: Undoable, lease: Lease, options: UndoOptions): Promise<UndoReport> {
  const { database, fingerprinter, consortiumLimit = DEFAULT_CONSORTIUM_LIMIT, actor, onProgress } = options;
  const tally = new Tally();
  const mark = (status: 'UNDOING' | 'UNDONE') =>
    lease.transaction('markRunUndone', async (tx) => {
      await tx.write(markRunUndone, { id: run, status, actor });
      // Whom the run had made may come again, by the same ids and without the ties they had.
      if (status === 'UNDONE') await tx.write(bumpRevisionOfLostTies, {});
    });
  await mark('UNDOING');
  for (const [at, id] of images.entries()) {
    const image = await readImage(database, id);
    if (image !== undefined) {
      await lease.transaction('undoBatch', async (tx) => {
        const taken = await takeBack(tx, image);
        await derive(tx, taken.touched, { fingerprinter, consortiumLimit });
        removeMade(tx, taken);
        tx.queue(deleteBeforeImage, { id });
      });
      tally.add(image);
    }
    onProgress?.(at + 1, images.length);
  }
  await mark('UNDONE');
  return { ...emptyReport(run, false), ...tally.counts() };
}

function emptyReport(run: string, dryRun: boolean): UndoReport {
  return {
    run,
    dryRun,
    inTheWay: NOTHING,
    recordsRemoved: 0,
    recordsReopened: 0,
    entitiesRemoved: {},
    entitiesRestored: 0,
  };
}

/** A batch may change again what another one of the run made or changed: it is counted once. */
class Tally {
  private removed = 0;
  private reopened = 0;
  private readonly made = new Set<string>();
  private readonly restored = new Set<string>();

  add({ brought, again, closed, changed, gone, made }: BeforeImage): void {
    this.removed += brought.length + again.filter((record) => !record.current).length;
    this.reopened += closed.length;
    for (const { id } of [...changed, ...gone]) this.restored.add(id);
    for (const id of made) this.made.add(id);
  }

  counts() {
    const entitiesRemoved: Record<string, number> = {};
    for (const id of this.made) {
      const label = id.slice(0, id.indexOf(':'));
      entitiesRemoved[label] = (entitiesRemoved[label] ?? 0) + 1;
    }
    const entitiesRestored = [...this.restored].filter((id) => !this.made.has(id)).length;
    return { recordsRemoved: this.removed, recordsReopened: this.reopened, entitiesRemoved, entitiesRestored };
  }
}
