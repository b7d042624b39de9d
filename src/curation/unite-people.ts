/**
 * Unites all people whom the evidence makes one (docs/decisions/0012): a pass. Each union is a merge that somebody decided, with
 * its reasons; it is taken back by itself, or with all others of its pass.
 */
import { randomUUID } from 'node:crypto';
import type { Reader, WriteTransaction } from '../neo4j/database.js';
import { factsOf, haveCommon } from './apart.js';
import { type CurateOptions, CurationError, decide, knownId, labelOf } from './decide.js';
import { finishMerges, type StagedMerge, stageMerge } from './merge.js';
import { decisionIdOf, passIdOf } from './pass.js';
import { LEAST_SCORE, type PlanOptions, planUnions, type Union } from './plan-unions.js';

/** Merges of one transaction: what is derived from them is computed once. */
const AT_ONCE = 20;

export interface UniteOptions extends CurateOptions, Omit<PlanOptions, 'onGroup'> {
  readonly dryRun?: boolean | undefined;
  /** The surest so many; without it all. */
  readonly most?: number | undefined;
  /** Merges of one transaction. */
  readonly atOnce?: number | undefined;
  /** Told the id of the pass before anything is written: a pass that was killed is taken back by it too. */
  readonly onPass?: (pass: string) => void;
  /** Told after each group of names that was compared, and after each transaction. */
  readonly onProgress?: (what: 'compared' | 'united', done: number, total: number) => void;
  /** Told what was united as soon as that cannot be lost any more, or what would be. */
  readonly onUnions?: (unions: readonly MadeUnion[]) => void;
}

export interface MadeUnion extends Union {
  /** Id of the decision; null in a dry run. */
  readonly decision: string | null;
}

export interface UniteReport {
  /** Id of the pass, to take it back by; null if nothing was written. */
  readonly pass: string | null;
  readonly united: number;
  /** More than were asked for. */
  readonly more: number;
  /** Found to be two when they should have been united: meanwhile somebody else wrote. */
  readonly left: number;
}

/** @throws CurationError for a score out of range */
export async function unitePeople(options: UniteOptions): Promise<UniteReport> {
  const {
    database,
    leastScore,
    most = Number.POSITIVE_INFINITY,
    atOnce = AT_ONCE,
    dryRun,
    onPass,
    onProgress,
    onUnions,
  } = options;
  if (leastScore !== undefined && !(leastScore >= LEAST_SCORE && leastScore < 1))
    throw new CurationError('BAD_INPUT', `The least score is a number from ${LEAST_SCORE} to below 1.`, 'leastScore');
  const found = await planUnions(database, {
    leastScore,
    person: options.person === undefined ? undefined : await knownPerson(options.person, database),
    onGroup: (done, total) => onProgress?.('compared', done, total),
  });
  const wanted = found.slice(0, most);
  const more = found.length - wanted.length;
  if (dryRun === true) {
    onUnions?.(wanted.map((union) => ({ ...union, decision: null })));
    return { pass: null, united: wanted.length, more, left: 0 };
  }
  const pass = randomUUID();
  if (wanted.length > 0) onPass?.(passIdOf(pass));
  const united = new Set<string>();
  for (let start = 0; start < wanted.length; start += atOnce) {
    const some = wanted
      .slice(start, start + atOnce)
      .map((union, at) => ({ ...union, decision: decisionIdOf(pass, start + at) }));
    const made = await decide(options, (tx) => uniteSome(tx, some, united, options));
    for (const { from } of made) united.add(from);
    onUnions?.(made);
    onProgress?.('united', start + some.length, wanted.length);
  }
  const left = wanted.length - united.size;
  return { pass: united.size === 0 ? null : passIdOf(pass), united: united.size, more, left };
}

async function knownPerson(asked: string, reader: Reader): Promise<string> {
  const id = await knownId(reader, asked, 'person');
  if (labelOf(id) === 'Person') return id;
  throw new CurationError('BAD_INPUT', `${asked} is not the id of a person.`, 'person');
}

type NamedUnion = Union & { readonly decision: string };

/**
 * @param before those who became a part of somebody in this pass
 * @returns those that were made
 */
async function uniteSome(
  tx: WriteTransaction,
  unions: readonly NamedUnion[],
  before: ReadonlySet<string>,
  options: CurateOptions,
): Promise<NamedUnion[]> {
  const made: NamedUnion[] = [];
  const staged: StagedMerge[] = [];
  const part = new Set(before);
  for (const union of unions) {
    // Whoever was compared with somebody who stays apart has nothing to do with the others.
    if (union.through !== undefined && !part.has(union.through)) continue;
    const merge = await unitedOrLeft(tx, union, options);
    if (merge === undefined) continue;
    made.push(union);
    part.add(union.from);
    staged.push(merge);
  }
  if (staged.length > 0) await finishMerges(tx, staged, options);
  return made;
}

/** Undefined if they must not be one, as things are now; nothing is written then. */
async function unitedOrLeft(
  tx: WriteTransaction,
  union: NamedUnion,
  options: CurateOptions,
): Promise<StagedMerge | undefined> {
  const facts = await factsOf(tx, [union.into, union.from]);
  const [into, from] = [facts.get(union.into), facts.get(union.from)];
  if (into === undefined || from === undefined || haveCommon(into.marks, from.marks)) return undefined;
  try {
    return await stageMerge(tx, { id: union.decision, why: reasonOf(union, options.why), ...union }, options);
  } catch (error) {
    if (error instanceof CurationError) return undefined;
    throw error;
  }
}

function reasonOf({ score, because, through }: Union, why: string | undefined): string {
  const compared = through === undefined ? '' : `, compared with ${through}`;
  const evidence = `by evidence (${score.toFixed(3)}${compared}): ${because.join('; ')}`;
  return why === undefined ? evidence : `${why}; ${evidence}`;
}
