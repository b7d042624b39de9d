import type { TextSource } from '../format.js';
import { type Chunk, HEADER_FIELDS, lineCounter, misplaced, SECTIONS } from './chunk.js';
import { MAX_YAML_ITEM } from './limits.js';
import { type Line, linesOf } from './lines.js';
import { parseYaml } from './yaml-value.js';

/** Lines that belong together: a record of a list, or a field at the left margin with what is indented below it. */
interface Block {
  readonly line: number;
  /** Indentation of the dash for a record; absent for a field of the file. */
  readonly indent?: number;
  readonly section?: string;
  readonly lines: string[];
  size: number;
  cut: boolean;
}

const SECTION_LINE = /^(["']?)([A-Za-z]+)\1[ \t]*:[ \t]*(?:#.*)?$/;

/**
 * Splits a YAML file into header fields and records by indentation alone, so that a file of any size needs the memory of its
 * largest record, line numbers are exact, and a broken record ends where the next dash stands.
 */
export async function* yamlChunks(text: TextSource): AsyncGenerator<Chunk> {
  let section: string | undefined;
  let indent: number | undefined;
  let block: Block | undefined;
  for await (const line of linesOf(text, MAX_YAML_ITEM)) {
    const margin = marginOf(line.text);
    if (margin === undefined) {
      if (block !== undefined) append(block, line);
      continue;
    }
    const dash = section !== undefined && isDash(line.text, margin) && margin === (indent ?? margin);
    if (!dash && (margin > 0 || isDash(line.text, 0)) && block !== undefined) {
      append(block, line);
      continue;
    }
    yield* finished(block);
    block = undefined;
    if (dash) {
      indent = margin;
      block = append({ line: line.number, indent: margin, section, lines: [], size: 0, cut: false }, line);
    } else if (!/^(---|\.\.\.|%)/.test(line.text)) {
      section = sectionOf(line.text);
      indent = undefined;
      if (section === undefined) block = append({ line: line.number, lines: [], size: 0, cut: false }, line);
    }
  }
  yield* finished(block);
}

function* finished(block: Block | undefined): Generator<Chunk> {
  const chunk = block === undefined ? undefined : chunkOf(block);
  if (chunk !== undefined) yield chunk;
}

/** How far a line is indented; nothing for an empty line or a comment. */
function marginOf(text: string): number | undefined {
  let margin = 0;
  while (text[margin] === ' ') margin += 1;
  const rest = text[margin];
  return rest === undefined || rest === '#' || text.trim() === '' ? undefined : margin;
}

function isDash(text: string, at: number): boolean {
  const next = text[at + 1];
  return text[at] === '-' && (next === undefined || next === ' ' || next === '\t');
}

function sectionOf(text: string): string | undefined {
  const name = SECTION_LINE.exec(text)?.[2];
  return name !== undefined && SECTIONS.has(name) ? name : undefined;
}

function append(block: Block, line: Line): Block {
  block.size += line.text.length + 1;
  block.cut ||= line.cut || block.size > MAX_YAML_ITEM;
  if (!block.cut) block.lines.push(line.text);
  return block;
}

function chunkOf(block: Block): Chunk | undefined {
  const { line, section } = block;
  const raw = block.lines.join('\n').trimEnd();
  if (block.cut) {
    const reason = `this ${section === undefined ? 'part' : 'record'} is longer than ${MAX_YAML_ITEM} characters; divide it, or write it as JSON`;
    return { chunk: 'stray', form: 'yaml', line, section, reason, raw: `# ${reason}` };
  }
  if (block.indent === undefined) return fieldOfFile(line, raw);
  // The dash becomes a blank: the record is then a YAML text of its own, with its columns as they stand in the file.
  const text = `${raw.slice(0, block.indent)} ${raw.slice(block.indent + 1)}`;
  return {
    chunk: 'item',
    form: 'yaml',
    line,
    section: section ?? '',
    parsed: parseYaml(text),
    lineAt: lineCounter(text, line),
    raw,
  };
}

/** A field at the left margin; nothing for a list that is empty. */
function fieldOfFile(line: number, raw: string): Chunk | undefined {
  const parsed = parseYaml(raw);
  if (!parsed.ok)
    return { chunk: 'stray', form: 'yaml', line: lineCounter(raw, line)(parsed.at), reason: parsed.reason, raw };
  const [name, value] = parsed.value.kind === 'map' ? ([...parsed.value.entries][0] ?? []) : [];
  if (name === undefined || value === undefined) {
    return {
      chunk: 'stray',
      form: 'yaml',
      line,
      reason: 'this stands outside every list; put it under organizations:, people:, projects: or publications:',
      raw,
    };
  }
  if (SECTIONS.has(name) && value.kind === 'list' && value.items.length === 0) return undefined;
  if (HEADER_FIELDS.has(name)) return { chunk: 'header', form: 'yaml', line, name, value, raw };
  return { chunk: 'stray', form: 'yaml', line, reason: misplaced(name), raw };
}
