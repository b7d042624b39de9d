import type { Format, ReadOptions, ReadRecord, TextSource } from '../format.js';
import { peekText } from '../text-source.js';
import type { Chunk, HeaderChunk } from './chunk.js';
import { jsonChunks } from './json-items.js';
import { readItem } from './read-item.js';
import { SOURCE } from './references.js';
import { joinRejects, rawOf } from './rejects.js';
import { UsedKeys } from './used-keys.js';
import { yamlChunks } from './yaml-items.js';

/** Our own import format, described in `docs/import-format.md`: YAML, JSON, or JSON lines. */
export const whorl: Format = {
  id: 'whorl',
  label: 'Whorl YAML / JSON',
  extensions: ['.yaml', '.yml', '.json', '.jsonl'],
  recognises,
  read,
  rejectFile: joinRejects,
};

function recognises(head: string): number {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('{')) return /"whorl"\s*:\s*"?\d/.test(text) ? 1 : 0;
  for (const line of text.split(/\r\n|\n|\r/, 1_000)) {
    if (/^["']?whorl["']?[ \t]*:/.test(line)) return 1;
    // Only header fields, comments and document marks may stand before it.
    if (!/^(\s|#|$|---|%|["']?(source|description)["']?[ \t]*:)/.test(line)) return 0;
  }
  return 0;
}

/** What the header has said so far, and the keys met. */
class File {
  source: string | undefined;
  /** Set when the header says that we cannot read the file. */
  unreadable = false;
  readonly keys = new UsedKeys();

  /** Takes a header field; gives what is wrong with it. */
  header({ name, value }: HeaderChunk): string | undefined {
    const text = value.kind === 'text' ? value.text.trim() : '';
    if (name === 'whorl' && text !== '1') {
      this.unreadable = true;
      return `this file is written in version "${text.slice(0, 20)}" of the format; this program reads version 1`;
    }
    if (name !== 'source') return undefined;
    this.source = SOURCE.test(text) ? text : undefined;
    return this.source === undefined
      ? `"${text.slice(0, 60)}" cannot be the name of a source: small letters, digits and hyphens, at most 100`
      : undefined;
  }
}

async function* read(text: TextSource, options: ReadOptions = {}): AsyncGenerator<ReadRecord> {
  const file = new File();
  const { head, text: whole } = await peekText(text, 1_000);
  const json = /^[\s\uFEFF]*[{[]/.test(head);
  for await (const chunk of json ? jsonChunks(whole) : yamlChunks(whole)) {
    const record = readChunk(chunk, file, options);
    if (record !== undefined) yield record;
    if (file.unreadable) return;
  }
}

function readChunk(chunk: Chunk, file: File, options: ReadOptions): ReadRecord | undefined {
  const declared = file.source === undefined ? {} : { source: file.source };
  const raw = rawOf(chunk, file.source);
  if (chunk.chunk === 'header') {
    const wrong = file.header(chunk);
    return wrong === undefined ? undefined : rejection(chunk.line, wrong, raw, chunk.name);
  }
  if (chunk.chunk === 'stray') return { ...rejection(chunk.line, chunk.reason, raw), ...declared };
  const item = readItem(chunk, options.source ?? file.source);
  return { ...file.keys.check(item, file.source), ...declared, raw };
}

function rejection(line: number, reason: string, raw: string, field?: string): ReadRecord {
  return {
    line,
    rejected: field === undefined ? { line, reason } : { line, field, reason },
    warnings: [],
    unmapped: [],
    raw,
  };
}
