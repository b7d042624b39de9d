/** A pass: many decisions of one moment, which can be taken back together. The ids of its decisions begin with its own. */
import { decisionsOfPass } from './curation.queries.js';
import { type CurateOptions, CurationError } from './decide.js';
import { revertDecision } from './revert.js';

const PASS = 'CurationPass:';
const DECISION = 'Curation:';

/** Wide enough for all passes; ids are ordered as the decisions were made. */
const DIGITS = 9;

export const isPass = (id: string): boolean => id.startsWith(PASS);

export const passIdOf = (name: string): string => `${PASS}${name}`;

/** @param at which of the pass's decisions, from 0 */
export const decisionIdOf = (name: string, at: number): string =>
  `${DECISION}${name}.${String(at).padStart(DIGITS, '0')}`;

/** The pass in which a decision was made; undefined if it was made by itself. */
export function passOf(decision: string): string | undefined {
  const end = decision.indexOf('.');
  return end < 0 ? undefined : passIdOf(decision.slice(DECISION.length, end));
}

export interface RevertPassOptions extends CurateOptions {
  /** At most so many decisions; without it all. */
  readonly most?: number | undefined;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface RevertedPass {
  readonly pass: string;
  readonly reverted: number;
  /** Decisions that still hold. */
  readonly left: number;
  /** Why some could not be taken back. */
  readonly inTheWay: readonly { readonly decision: string; readonly message: string }[];
}

/**
 * Takes back what holds of a pass, the newest decision first, each in its own transaction: run again, it goes on. What later
 * decisions build on stays.
 */
export async function revertPass(pass: string, options: RevertPassOptions): Promise<RevertedPass> {
  const { database, most = Number.POSITIVE_INFINITY, onProgress } = options;
  const prefix = `${DECISION}${pass.slice(PASS.length)}.`;
  const decisions = isPass(pass) && pass.length > PASS.length ? await database.read(decisionsOfPass, { prefix }) : [];
  if (decisions.length === 0) throw new CurationError('NOT_FOUND', `There is no pass ${pass}.`, 'pass');
  const current = decisions.flatMap(({ id, current }) => (current ? [id] : [])).sort();
  if (current.length === 0)
    throw new CurationError('ALREADY_DECIDED', `All of ${pass} was taken back already.`, 'pass');
  const some = current.reverse().slice(0, most);
  const inTheWay: { decision: string; message: string }[] = [];
  for (const [at, decision] of some.entries()) {
    try {
      await revertDecision(decision, options, pass);
    } catch (error) {
      if (!(error instanceof CurationError)) throw error;
      inTheWay.push({ decision, message: error.message });
    }
    onProgress?.(at + 1, some.length);
  }
  const reverted = some.length - inTheWay.length;
  return { pass, reverted, left: current.length - reverted, inTheWay };
}
