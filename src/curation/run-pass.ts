/** Makes many merges in one pass: a bounded number in a transaction, each checked again by what the graph says at that moment. */
import { randomUUID } from 'node:crypto';
import type { Reader, WriteTransaction } from '../neo4j/database.js';
import { type CurateOptions, CurationError, decide } from './decide.js';
import { finishMerges, type StagedMerge, stageMerge } from './merge.js';
import { decisionIdOf, passIdOf } from './pass.js';

/** What is derived from the merges of one transaction is computed once. */
const AT_ONCE = 20;

/** One entity that is to become a part of another one. */
export interface PlannedMerge {
  readonly into: string;
  readonly from: string;
  /** What the one who goes was compared with, if not with the one who stays. */
  readonly through?: string;
}

export type MadeMerge<M extends PlannedMerge> = M & {
  /** Id of the decision; null in a dry run. */
  readonly decision: string | null;
};

export interface PassOptions<M extends PlannedMerge> extends CurateOptions {
  readonly dryRun?: boolean | undefined;
  /** The first so many; without it all. */
  readonly most?: number | undefined;
  /** Merges of one transaction. */
  readonly atOnce?: number | undefined;
  /** Told the id of the pass before anything is written: a pass that was killed is taken back by it too. */
  readonly onPass?: (pass: string) => void;
  /** Told what was united as soon as that cannot be lost any more, or what would be. */
  readonly onUnions?: (unions: readonly MadeMerge<M>[]) => void;
  /** Told after each transaction. */
  readonly onUnited?: (done: number, total: number) => void;
}

export interface PassReport {
  /** Id of the pass, to take it back by; null if nothing was written. */
  readonly pass: string | null;
  readonly united: number;
  /** More than were asked for. */
  readonly more: number;
  /** Found to be two when they should have been united: meanwhile somebody else wrote. */
  readonly left: number;
}

/** What only the kind of the pass knows. */
export interface PassKind<M extends PlannedMerge> {
  /** Whether the two may be one as the graph is now. */
  readonly mayUnite: (reader: Reader, merge: M) => Promise<boolean>;
  /** Why, for the record. */
  readonly reasonOf: (merge: M) => string;
}

/** @param planned in the order in which they can be made */
export async function runPass<M extends PlannedMerge>(
  planned: readonly M[],
  kind: PassKind<M>,
  options: PassOptions<M>,
): Promise<PassReport> {
  const { most = Number.POSITIVE_INFINITY, atOnce = AT_ONCE, dryRun, onPass, onUnions, onUnited } = options;
  const wanted = planned.slice(0, most);
  const more = planned.length - wanted.length;
  if (dryRun === true) {
    onUnions?.(wanted.map((merge) => ({ ...merge, decision: null })));
    return { pass: null, united: wanted.length, more, left: 0 };
  }
  const pass = randomUUID();
  if (wanted.length > 0) onPass?.(passIdOf(pass));
  const united = new Set<string>();
  for (let start = 0; start < wanted.length; start += atOnce) {
    const some = wanted
      .slice(start, start + atOnce)
      .map((merge, at) => ({ ...merge, decision: decisionIdOf(pass, start + at) }));
    const made = await decide(options, (tx) => uniteSome(tx, some, united, kind, options));
    for (const { from } of made) united.add(from);
    onUnions?.(made);
    onUnited?.(start + some.length, wanted.length);
  }
  const left = wanted.length - united.size;
  return { pass: united.size === 0 ? null : passIdOf(pass), united: united.size, more, left };
}

type Named<M> = M & { readonly decision: string };

/**
 * @param before those who became a part of somebody in this pass
 * @returns those that were made
 */
async function uniteSome<M extends PlannedMerge>(
  tx: WriteTransaction,
  merges: readonly Named<M>[],
  before: ReadonlySet<string>,
  kind: PassKind<M>,
  options: CurateOptions,
): Promise<Named<M>[]> {
  const made: Named<M>[] = [];
  const staged: StagedMerge[] = [];
  const part = new Set(before);
  for (const merge of merges) {
    // Whoever was compared with somebody who stays apart has nothing to do with the others.
    if (merge.through !== undefined && !part.has(merge.through)) continue;
    const done = await stagedOrLeft(tx, merge, kind, options);
    if (done === undefined) continue;
    made.push(merge);
    part.add(merge.from);
    staged.push(done);
  }
  if (staged.length > 0) await finishMerges(tx, staged, options);
  return made;
}

/** Undefined if they must not be one, as things are now; nothing is written then. */
async function stagedOrLeft<M extends PlannedMerge>(
  tx: WriteTransaction,
  merge: Named<M>,
  { mayUnite, reasonOf }: PassKind<M>,
  options: CurateOptions,
): Promise<StagedMerge | undefined> {
  if (!(await mayUnite(tx, merge))) return undefined;
  const reason = reasonOf(merge);
  const why = options.why === undefined ? reason : `${options.why}; ${reason}`;
  try {
    return await stageMerge(tx, { id: merge.decision, why, into: merge.into, from: merge.from }, options);
  } catch (error) {
    if (error instanceof CurationError) return undefined;
    throw error;
  }
}
