/** One planned output: everything but its words. */
import type { Language } from './pattern.js';
import type { Person } from './roster.js';
import type { WorkType } from './shares.js';
import type { DesignId } from './words/design.js';
import type { Topic } from './words/topic.js';

/** Someone of the consortium who is known by name only. */
export interface NamedAuthor {
  readonly given: string;
  readonly family: string;
  readonly affiliation: string;
}

export interface Work {
  readonly type: WorkType;
  readonly date: string;
  readonly topic: Topic;
  /** Of a co-author from another lab: lends techniques and a keyword. */
  readonly second?: Topic;
  readonly design: DesignId;
  readonly authors: readonly Person[];
  readonly supervisors: readonly Person[];
  readonly namedAuthors: readonly NamedAuthor[];
  readonly groupAuthor?: string;
  readonly language: Language;
  /** The output this is a preprint of, a correction of, or a retraction of. */
  readonly about?: Work;
}
