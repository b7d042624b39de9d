/**
 * Unites all people whom the evidence makes one (docs/decisions/0012): a pass. Each union is a merge that somebody decided, with
 * its reasons; it is taken back by itself, or with all others of its pass.
 */
import type { Reader } from '../neo4j/database.js';
import { factsOf, haveCommon } from './apart.js';
import { CurationError, knownId, labelOf } from './decide.js';
import { LEAST_SCORE, type PlanOptions, planUnions, type Union } from './plan-unions.js';
import { type MadeMerge, type PassOptions, type PassReport, runPass } from './run-pass.js';

export interface UniteOptions extends PassOptions<Union>, Omit<PlanOptions, 'onGroup'> {
  /** Told after each group of names that was compared. */
  readonly onCompared?: (done: number, total: number) => void;
}
export type MadeUnion = MadeMerge<Union>;

/** @throws CurationError for a score out of range */
export async function unitePeople(options: UniteOptions): Promise<PassReport> {
  const { database, leastScore, person, onCompared } = options;
  if (leastScore !== undefined && !(leastScore >= LEAST_SCORE && leastScore < 1))
    throw new CurationError('BAD_INPUT', `The least score is a number from ${LEAST_SCORE} to below 1.`, 'leastScore');
  const unions = await planUnions(database, {
    leastScore,
    person: person === undefined ? undefined : await knownPerson(person, database),
    ...(onCompared !== undefined && { onGroup: onCompared }),
  });
  return runPass(unions, { mayUnite, reasonOf }, options);
}

async function knownPerson(asked: string, reader: Reader): Promise<string> {
  const id = await knownId(reader, asked, 'person');
  if (labelOf(id) === 'Person') return id;
  throw new CurationError('BAD_INPUT', `${asked} is not the id of a person.`, 'person');
}

async function mayUnite(reader: Reader, union: Union): Promise<boolean> {
  const facts = await factsOf(reader, [union.into, union.from]);
  const [into, from] = [facts.get(union.into), facts.get(union.from)];
  return into !== undefined && from !== undefined && !haveCommon(into.marks, from.marks);
}

function reasonOf({ score, because, through }: Union): string {
  const compared = through === undefined ? '' : `, compared with ${through}`;
  return `by evidence (${score.toFixed(3)}${compared}): ${because.join('; ')}`;
}
