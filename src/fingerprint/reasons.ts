/** Why two are alike, in a sentence for readers; the data behind it stands beside it in the answer. */
import type { Context } from '../server/context.js';
import type { SharedConceptEntity } from './fingerprint.record.js';
import { requireConcept } from './requirements.js';

/** Concepts that a sentence names. */
const MOST_NAMED = 3;
/** Below this, some words in common are no reason. */
const TELLING_WORDS = 0.3;

export interface Grounds {
  /** Labels, the greatest part first. */
  readonly concepts: readonly string[];
  /** How well the words match, 0 to 1; absent where words do not count. */
  readonly words?: number;
  /** Names of authors of both. */
  readonly authors?: readonly string[];
  /** Outputs together; absent where that is not asked. */
  readonly joint?: number;
}

/** One sentence: `Both are about Falls, Nurses and Trust; their titles and abstracts use the same words; both are by A. Holm.` */
export function reasonOf({ concepts, words, authors = [], joint }: Grounds): string {
  const clauses = [
    ...(concepts.length > 0 ? [`both are about ${listed(concepts.slice(0, MOST_NAMED))}`] : []),
    ...(words !== undefined && words >= TELLING_WORDS ? ['their titles and abstracts use the same words'] : []),
    ...(words !== undefined && words > 0 && words < TELLING_WORDS && concepts.length === 0
      ? ['their titles and abstracts have some words in common']
      : []),
    ...(authors.length > 0 ? [`both are by ${listed(shortened(authors))}`] : []),
    ...(joint !== undefined ? [jointClause(joint)] : []),
  ];
  const sentence = clauses.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function jointClause(joint: number): string {
  if (joint === 0) return 'no output together';
  return joint === 1 ? 'one output together' : `${joint} outputs together`;
}

function shortened(names: readonly string[]): string[] {
  return names.length <= MOST_NAMED
    ? [...names]
    : [...names.slice(0, MOST_NAMED - 1), `${names.length - MOST_NAMED + 1} others`];
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Labels of the first shared concepts. */
export async function labelsOf(shared: readonly SharedConceptEntity[], context: Context): Promise<string[]> {
  const first = shared.slice(0, MOST_NAMED);
  return Promise.all(first.map(async ({ conceptUri }) => (await requireConcept(conceptUri, context)).defaultLabel));
}
