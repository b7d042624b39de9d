/**
 * Phrases of many outputs that no concept covers: what a vocabulary may lack. Key phrases and author keywords of the newest outputs
 * are counted, each once an output; memory is bounded, however many outputs are looked through.
 */
import type { Reader } from '../neo4j/database.js';
import type { ExtractionIndex } from '../text/extraction-index.js';
import { unitsOf } from '../text/key-phrase-units.js';
import { keyPhrases } from '../text/key-phrases.js';
import { mapKeyword } from '../text/keywords.js';
import { languageOf } from '../text/languages.js';
import { tokenize } from '../text/tokenize.js';
import { outputsByDate } from './vocabulary-candidates.queries.js';

const AT_ONCE = 500;
/** Key phrases of an output that count, and from which score: the first five are mostly what it is about. */
const PHRASES = 5;
const LEAST_SCORE = 0.3;
/** Phrases counted at a time; beyond, those of one output are forgotten. */
const MOST_COUNTED = 300_000;
const EXAMPLES = 3;
/** Concepts of its outputs that are remembered of a phrase, to name the nearest. */
const CONCEPTS = 12;

export interface VocabularyCandidateEntity {
  /** As most outputs write it. */
  readonly text: string;
  readonly language: string | null;
  readonly outputs: number;
  /** On how many of them the authors gave it as a keyword. */
  readonly asKeyword: number;
  /** Ids of the newest outputs. */
  readonly examples: readonly string[];
  /** URI of a concept whose label it holds, else of the one that its outputs are about most often. */
  readonly nearest: string | null;
}

export interface VocabularyCandidatesEntity {
  readonly candidates: readonly VocabularyCandidateEntity[];
  readonly lookedThrough: number;
  readonly totalCount: number;
  /** Whether there are older outputs that were not looked through. */
  readonly truncated: boolean;
}

export interface CandidateOptions {
  readonly first: number;
  readonly minOutputs: number;
  /** Outputs to look through, the newest. */
  readonly lookThrough: number;
  readonly onProgress?: (done: number) => void;
}

interface Counted {
  readonly texts: Map<string, number>;
  readonly language: string | undefined;
  outputs: number;
  asKeyword: number;
  readonly examples: string[];
  readonly concepts: Map<string, number>;
}

/** The phrases by number of outputs, then by how often they are keywords, then by text. */
export async function vocabularyCandidates(
  reader: Reader,
  index: ExtractionIndex,
  { first, minOutputs, lookThrough, onProgress }: CandidateOptions,
): Promise<VocabularyCandidatesEntity> {
  const counted = new Map<string, Counted>();
  let before: string | undefined = '~'; // after every year
  let lookedThrough = 0;
  while (before !== undefined && lookedThrough < lookThrough) {
    const size = Math.min(AT_ONCE, lookThrough - lookedThrough);
    const rows: readonly OutputRow[] = await reader.read(outputsByDate, { before, size });
    for (const row of rows) if (row.counted) countOutput(counted, row, index);
    if (counted.size > MOST_COUNTED) forgetRare(counted);
    lookedThrough += rows.length;
    onProgress?.(lookedThrough);
    before = rows.length < size ? undefined : rows.at(-1)?.dateKey;
  }
  const found = [...counted.values()].filter(({ outputs }) => outputs >= minOutputs).map((each) => told(each, index));
  found.sort((a, b) => b.outputs - a.outputs || b.asKeyword - a.asKeyword || (a.text < b.text ? -1 : 1));
  return {
    candidates: found.slice(0, first),
    lookedThrough,
    totalCount: found.length,
    truncated: before !== undefined,
  };
}

type OutputRow = (typeof outputsByDate.row)['_output'];

function countOutput(counted: Map<string, Counted>, row: OutputRow, index: ExtractionIndex): void {
  const { id, title, abstract, language: declared, keywords, concepts } = row;
  const language = languageOf(tokenize(`${title} ${abstract ?? ''}`), declared ?? undefined);
  const given = { title, ...(abstract !== null && { abstract }), ...(language !== undefined && { language }) };
  const phrases = new Map<string, { text: string; isKeyword: boolean }>();
  for (const { key, text, score } of keyPhrases(given, PHRASES))
    if (score >= LEAST_SCORE) phrases.set(key, { text, isKeyword: false });
  for (const text of keywords) phrases.set(keyOf(text, language), { text, isKeyword: true });
  for (const [key, { text, isKeyword }] of phrases) {
    const known = counted.get(key);
    if (known === undefined && mapKeyword(text, language, index) !== undefined) continue;
    const entry = known ?? empty(language);
    counted.set(key, entry);
    entry.outputs += 1;
    if (isKeyword) entry.asKeyword += 1;
    bump(entry.texts, text);
    if (entry.examples.length < EXAMPLES) entry.examples.push(id);
    for (const concept of concepts)
      if (entry.concepts.size < CONCEPTS || entry.concepts.has(concept)) bump(entry.concepts, concept);
  }
}

/** As `keyPhrases` makes the keys of phrases. */
const keyOf = (text: string, language: string | undefined) =>
  unitsOf(text, language)
    .map((unit) => unit.key)
    .join(' ');

const empty = (language: string | undefined): Counted => ({
  texts: new Map(),
  language,
  outputs: 0,
  asKeyword: 0,
  examples: [],
  concepts: new Map(),
});

const bump = (counts: Map<string, number>, name: string) => void counts.set(name, (counts.get(name) ?? 0) + 1);

function forgetRare(counted: Map<string, Counted>): void {
  for (const [key, { outputs }] of counted) if (outputs === 1) counted.delete(key);
}

function told(
  { texts, language, outputs, asKeyword, examples, concepts }: Counted,
  index: ExtractionIndex,
): VocabularyCandidateEntity {
  const text = mostFrequent(texts) ?? '';
  return {
    text,
    language: language ?? null,
    outputs,
    asKeyword,
    examples,
    nearest: conceptInside(text, language, index) ?? mostFrequent(concepts) ?? null,
  };
}

const mostFrequent = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];

/** The concept with the longest label inside a phrase; of two as long, of the later one, which the words before describe. */
function conceptInside(text: string, language: string | undefined, index: ExtractionIndex): string | undefined {
  const matches = index.matcher.match(tokenize(text), language === undefined ? undefined : [language]);
  const longest = [...matches].sort((a, b) => b.words - a.words || b.start - a.start)[0];
  const at = longest?.candidates[0]?.concept;
  return at === undefined ? undefined : index.concepts[at]?.uri;
}
