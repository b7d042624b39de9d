/**
 * Who wrote what matches best: outputs vote for their authors (data fusion over ranked outputs, Macdonald and Ounis 2006,
 * CombSUM), with the third power of their match:
 *
 *     score(person) = Σ match³ over the person's outputs, divided by that of the best person
 *
 * The power makes one close output outweigh many vague ones; 3 was chosen on one half of 600 papers whose authors were to
 * be found, and measured on the other (`bench/experts`).
 */
import { round9 } from '../text/weigh.js';
import type { Vote } from './fingerprint.record.js';
import type { Likeness } from './likeness.js';

/** The power of a match that votes. */
export const VOTE_POWER = 3;
/** The best outputs, which vote. */
export const MOST_VOTES = 200;

export interface Voted {
  /** Id of the person. */
  readonly id: string;
  /** (0, 1]; the first is 1. */
  readonly score: number;
  /** The greatest part first. */
  readonly votes: readonly Vote[];
}

/**
 * @param outputs best first; the first 200 vote
 * @param authors ids of people by id of the output; who is to be left out is left out here
 */
export function vote(outputs: readonly Likeness[], authors: ReadonlyMap<string, readonly string[]>): Voted[] {
  const byPerson = new Map<string, { sum: number; outputs: Likeness[] }>();
  for (const output of outputs.slice(0, MOST_VOTES)) {
    for (const id of new Set(authors.get(output.id) ?? [])) {
      const own = byPerson.get(id) ?? { sum: 0, outputs: [] };
      own.sum += output.match ** VOTE_POWER;
      own.outputs.push(output);
      byPerson.set(id, own);
    }
  }
  const top = [...byPerson.values()].reduce((most, { sum }) => Math.max(most, sum), 0);
  return [...byPerson]
    .map(([id, own]) => ({
      id,
      score: round9(own.sum / top),
      votes: own.outputs.map((output) => ({ ...output, contribution: round9(output.match ** VOTE_POWER / own.sum) })),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
