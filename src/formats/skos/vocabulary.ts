/** A vocabulary out of drafts: which scheme it is, its concepts, and what nobody could say of it. */
import type { LanguageText, VocabularyRecord } from '../../record/vocabulary.js';
import { conceptsOf } from './concepts.js';
import type { Drafts } from './drafts.js';
import type { SkosLimits } from './limits.js';
import { schemeOf } from './scheme.js';
import type { VocabularyProblem, Warnings } from './warnings.js';

export interface VocabularyReading {
  /** Absent exactly when `rejected` says why: half a vocabulary would give wrong fingerprints in silence. */
  readonly vocabulary?: VocabularyRecord;
  readonly rejected?: VocabularyProblem;
  readonly warnings: readonly VocabularyProblem[];
}

/** What is said of a vocabulary from outside its files; it goes before what stands in them. */
export interface VocabularyHead {
  readonly titles?: readonly LanguageText[];
  readonly licence?: string;
  readonly version?: string;
  readonly citation?: string;
  readonly publisher?: string;
}

export interface VocabularyOptions {
  /** URI of the scheme to read, where the file has several, or none. */
  readonly scheme?: string;
  /** The scheme's URI if the file has none and none is asked for. */
  readonly defaultScheme?: string;
  readonly head?: VocabularyHead;
  /** Taken where neither the files nor `head` say anything. */
  readonly defaultHead?: VocabularyHead;
}

/** @param warnings what was noticed while the drafts were gathered */
export function vocabularyOf(
  drafts: Drafts,
  limits: SkosLimits,
  warnings: Warnings,
  options: VocabularyOptions = {},
): VocabularyReading {
  const reject = (reason: string): VocabularyReading => {
    const place = { ...(drafts.file !== undefined && { file: drafts.file }), line: 1 };
    return { rejected: { ...place, reason }, warnings: warnings.list() };
  };
  const wanted = options.scheme ?? (statesScheme(drafts) ? undefined : options.defaultScheme);
  const scheme = schemeOf(drafts, wanted, warnings) ?? commonScheme(drafts, warnings);
  if (scheme === undefined)
    return reject('no skos:ConceptScheme and no skos:inScheme; name the scheme’s URI, or add it to the file');
  const concepts = conceptsOf(drafts, limits, warnings);
  if (concepts.length === 0) return reject('no usable skos:Concept; a concept needs a URI and a skos:prefLabel');
  if (concepts.length > limits.concepts) return reject(tooManyConcepts(limits));
  const { head = {}, defaultHead = {} } = options;
  const titles = [head.titles, scheme.titles, defaultHead.titles].find((each) => (each?.length ?? 0) > 0) ?? [];
  return {
    vocabulary: { ...defaultHead, ...scheme, ...head, titles, concepts },
    warnings: warnings.list(),
  };
}

export const tooManyConcepts = (limits: SkosLimits): string =>
  `more than ${limits.concepts} concepts; split the vocabulary`;

function statesScheme({ nodes }: Drafts): boolean {
  for (const { types, links } of nodes.values()) if (types.has('scheme') || links.has('scheme')) return true;
  return false;
}

/** Where the URIs of all concepts begin alike: what a file without a scheme can be called. */
function commonScheme({ nodes }: Drafts, warnings: Warnings): Omit<VocabularyRecord, 'concepts'> | undefined {
  let common: string | undefined;
  for (const { uri, types } of nodes.values()) {
    if (!types.has('concept')) continue;
    if (common === undefined) common = uri;
    else while (!uri.startsWith(common)) common = common.slice(0, cutBefore(common));
  }
  const uri = common?.slice(0, cutBefore(common, common.length));
  // A host alone, or less, is nobody's vocabulary.
  if (uri === undefined || !/^(?:https?:\/\/[^/]+\/.|urn:[^:]+:.|(?!https?:|urn:)[a-z][a-z0-9+.-]*:.)/i.test(uri))
    return undefined;
  const scheme = uri.replace(/[/#:]$/, '');
  warnings.add({ line: 1 }, `no concept scheme in the file; taken as <${scheme}>, where its concepts’ URIs begin`);
  return { uri: scheme, titles: [] };
}

/** The length of a URI up to and with its last separator; shorter than `length` characters. */
function cutBefore(uri: string, length = uri.length - 1): number {
  return (
    Math.max(uri.lastIndexOf('/', length - 1), uri.lastIndexOf('#', length - 1), uri.lastIndexOf(':', length - 1)) + 1
  );
}
