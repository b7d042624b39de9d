import type { Problem } from '../format.js';

/** A vocabulary's file cannot be read on: `problem` says where and why. */
export class UnreadableVocabulary extends Error {
  override readonly name = 'UnreadableVocabulary';

  constructor(readonly problem: Problem) {
    super(problem.reason);
  }
}
