/**
 * A vocabulary from SKOS in Turtle or N-Triples.
 *
 * Source: SKOS Reference (W3C 2009), with the labels of SKOS-XL. What SKOS leaves open is settled here: narrower becomes
 * broader, related becomes symmetric, links to concepts outside the file and links that close a cycle are left out, and so
 * are deprecated concepts and those without a preferred label; each with a warning. Lists come sorted: the order of the
 * statements in the file changes nothing.
 */
import type { VocabularyRecord } from '../../record/vocabulary.js';
import type { Problem, TextSource } from '../format.js';
import { conceptsOf } from './concepts.js';
import { addStatement, type Drafts, newDrafts } from './drafts.js';
import { SKOS_LIMITS, type SkosLimits } from './limits.js';
import { schemeOf } from './scheme.js';
import { statementsOf, TurtleError } from './turtle.js';
import { Warnings } from './warnings.js';

export interface SkosReading {
  /** Absent exactly when `rejected` says why: half a vocabulary would give wrong fingerprints in silence. */
  readonly vocabulary?: VocabularyRecord;
  readonly rejected?: Problem;
  readonly warnings: readonly Problem[];
}

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
): Promise<SkosReading> {
  const limits = { ...SKOS_LIMITS, ...options.limits };
  const warnings = new Warnings(limits.warnings);
  const drafts = newDrafts();
  const rejected = await gather(Symbol.asyncIterator in text ? [text] : text, drafts, limits);
  if (rejected !== undefined) return { rejected, warnings: warnings.list() };
  const scheme = schemeOf(drafts, options.scheme, warnings);
  if (scheme === undefined) {
    const reason = 'no skos:ConceptScheme and no skos:inScheme; name the scheme’s URI, or add it to the file';
    return { rejected: { line: 1, reason }, warnings: warnings.list() };
  }
  const concepts = conceptsOf(drafts, limits, warnings);
  if (concepts.length === 0) {
    const reason = 'no usable skos:Concept; a concept needs a URI and a skos:prefLabel';
    return { rejected: { line: 1, reason }, warnings: warnings.list() };
  }
  if (concepts.length > limits.concepts) return { rejected: tooMany(1, limits), warnings: warnings.list() };
  return { vocabulary: { ...scheme, concepts }, warnings: warnings.list() };
}

/** Why reading had to stop, if it had to. */
async function gather(texts: readonly TextSource[], drafts: Drafts, limits: SkosLimits): Promise<Problem | undefined> {
  for (const [at, text] of texts.entries()) {
    try {
      for await (const statement of statementsOf(text, limits)) {
        addStatement(drafts, statement);
        // A file may name more nodes than it has concepts (labels, collections): twice is room enough.
        if (drafts.nodes.size > 2 * limits.concepts) return tooMany(statement.line, limits);
      }
    } catch (error) {
      if (!(error instanceof TurtleError)) throw error;
      const { line, reason } = error.problem;
      return { line, reason: texts.length === 1 ? reason : `part ${at + 1} of ${texts.length}: ${reason}` };
    }
  }
  return undefined;
}

function tooMany(line: number, limits: SkosLimits): Problem {
  return { line, reason: `more than ${limits.concepts} concepts; split the vocabulary` };
}
