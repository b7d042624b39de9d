import type { RecordKind } from '../../record/record.js';
import { didYouMean } from './did-you-mean.js';
import type { Parsed, Value } from './value.js';

/** The lists of a file, and the kind of record in each. */
export const SECTIONS: ReadonlyMap<string, RecordKind> = new Map([
  ['organizations', 'organization'],
  ['people', 'person'],
  ['projects', 'project'],
  ['publications', 'publication'],
]);

export const HEADER_FIELDS: ReadonlySet<string> = new Set(['whorl', 'source', 'description']);

/** How the piece is written: a reject has to be written the same way. */
export type WrittenAs = 'yaml' | 'json' | 'json-lines';

/** A field of the header; it holds for what follows it. */
export interface HeaderChunk {
  readonly chunk: 'header';
  readonly form: WrittenAs;
  readonly line: number;
  readonly name: string;
  readonly value: Value;
  readonly raw: string;
}

/** One record as it stands in the file. */
export interface ItemChunk {
  readonly chunk: 'item';
  readonly form: WrittenAs;
  readonly line: number;
  /** The list it stands in; absent in JSON lines, where the record's own `kind` says. */
  readonly section?: string;
  readonly parsed: Parsed;
  /** The line of a place in `parsed`. */
  readonly lineAt: (at: number) => number;
  /** Reads the same text again with exact places: JSON is read without them, which is ten times as fast. */
  readonly relocate?: () => Parsed;
  readonly raw: string;
}

/** A piece of the file that is neither. */
export interface StrayChunk {
  readonly chunk: 'stray';
  readonly form: WrittenAs;
  readonly line: number;
  readonly section?: string;
  readonly reason: string;
  readonly raw: string;
}

export type Chunk = HeaderChunk | ItemChunk | StrayChunk;

/** The line of `at` in a text that starts on `line`. */
export function lineCounter(text: string, line: number): (at: number) => number {
  return (at) => {
    let count = line;
    for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) count += 1;
    return count;
  };
}

/** What is wrong with a field of the file that is neither header nor list. */
export function misplaced(name: string): string {
  if (SECTIONS.has(name)) return `the records of "${name}" must each start on a line of their own with "- "`;
  const known = [...SECTIONS.keys(), ...HEADER_FIELDS];
  const synonym = MEANT_LISTS.get(name.toLowerCase());
  const guess = synonym === undefined ? didYouMean(name, known) : `: did you mean "${synonym}"?`;
  return `a file has no part "${name.slice(0, 60)}"${guess || `; it has ${known.join(', ')}`}`;
}

/** What people call our lists. */
const MEANT_LISTS: ReadonlyMap<string, string> = new Map([
  ['persons', 'people'],
  ['members', 'people'],
  ['researchers', 'people'],
  ['labs', 'organizations'],
  ['partners', 'organizations'],
  ['units', 'organizations'],
  ['articles', 'publications'],
  ['papers', 'publications'],
  ['outputs', 'publications'],
  ['works', 'publications'],
]);
