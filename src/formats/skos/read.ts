/**
 * A vocabulary from SKOS in Turtle or N-Triples.
 *
 * Source: SKOS Reference (W3C 2009), with the labels of SKOS-XL. What SKOS leaves open is settled here: narrower becomes
 * broader, related becomes symmetric, links to concepts outside the file and links that close a cycle are left out, and so
 * are deprecated concepts and those without a preferred label; each with a warning. Lists come sorted: the order of the
 * statements in the file changes nothing.
 */
import type { TextSource } from '../format.js';
import { addStatement, type Drafts, newDrafts } from './drafts.js';
import { SKOS_LIMITS, type SkosLimits } from './limits.js';
import type { Statement } from './statement.js';
import { turtleStatements } from './turtle.js';
import { UnreadableVocabulary } from './unreadable.js';
import { tooManyConcepts, type VocabularyReading, vocabularyOf } from './vocabulary.js';
import { type VocabularyProblem, Warnings } from './warnings.js';

export interface SkosOptions {
  /** URI of the scheme to read, where the file has several, or none. */
  readonly scheme?: string;
  readonly limits?: Partial<SkosLimits>;
}

/**
 * Reads a whole vocabulary, from one text or from several that make it up (concepts may link across them; lines count
 * within each). Never throws for bad data; only if a text itself fails.
 */
export async function readSkosTurtle(
  text: TextSource | readonly TextSource[],
  options: SkosOptions = {},
): Promise<VocabularyReading> {
  const limits = { ...SKOS_LIMITS, ...options.limits };
  const warnings = new Warnings(limits.warnings);
  const drafts = newDrafts();
  const rejected = await gather(Symbol.asyncIterator in text ? [text] : text, drafts, limits);
  if (rejected !== undefined) return { rejected, warnings: warnings.list() };
  return vocabularyOf(drafts, limits, warnings, options.scheme === undefined ? {} : { scheme: options.scheme });
}

/** Why reading had to stop, if it had to. */
async function gather(
  texts: readonly TextSource[],
  drafts: Drafts,
  limits: SkosLimits,
): Promise<VocabularyProblem | undefined> {
  for (const [at, text] of texts.entries()) {
    try {
      await addStatements(drafts, turtleStatements(text, limits), limits);
    } catch (error) {
      if (!(error instanceof UnreadableVocabulary)) throw error;
      const { line, reason } = error.problem;
      return { line, reason: texts.length === 1 ? reason : `part ${at + 1} of ${texts.length}: ${reason}` };
    }
  }
  return undefined;
}

/** @throws UnreadableVocabulary also when there are too many nodes */
export async function addStatements(
  drafts: Drafts,
  statements: AsyncIterable<Statement>,
  limits: SkosLimits,
): Promise<void> {
  for await (const statement of statements) {
    addStatement(drafts, statement);
    // A file may name more nodes than it has concepts (labels, collections): twice is room enough.
    if (drafts.nodes.size + drafts.labelTexts.size > 4 * limits.concepts || drafts.nodes.size > 2 * limits.concepts)
      throw new UnreadableVocabulary({ line: statement.line, reason: tooManyConcepts(limits) });
  }
}
