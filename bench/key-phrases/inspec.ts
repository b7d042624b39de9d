/** Inspec: 2,000 abstracts of computer science and engineering, each with the terms that professional indexers gave it. */
import { join } from 'node:path';
import type { ByteSource } from '../../src/formats/guess-encoding.js';
import { zipMembers } from '../../src/formats/zip.js';
import { keyOf } from './evaluate.js';

export interface Document {
  readonly id: number;
  readonly title: string;
  readonly abstract: string;
  /** Keys of the indexers' terms. */
  readonly gold: ReadonlySet<string>;
}

/** All documents, in order of their number. */
export async function inspec(corpora: string): Promise<Document[]> {
  const texts = new Map<number, string>();
  const keys = new Map<number, string>();
  for await (const member of zipMembers(join(corpora, 'bench/keyphrase/Inspec.zip'), 'Inspec.zip')) {
    const [, folder, number] = /\/(docsutf8|keys)\/(\d+)\.(?:txt|key)$/u.exec(member.name) ?? [];
    const into = folder === 'docsutf8' ? texts : keys;
    if (number !== undefined) into.set(Number(number), await contentOf(member.bytes));
    await member.close();
  }
  return [...texts]
    .sort(([a], [b]) => a - b)
    .map(([id, text]) => ({ id, ...partsOf(text), gold: termsOf(keys.get(id) ?? '') }));
}

async function contentOf(bytes: ByteSource): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes()) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const clean = (lines: readonly string[]) => lines.join(' ').replace(/\s+/gu, ' ').trim();

/** The title ends where the line ends with a carriage return, or where the next one is not indented. */
function partsOf(text: string): { title: string; abstract: string } {
  const lines = text.split('\n');
  let end = 1;
  while (end < lines.length && lines[end]?.startsWith('\t') && !lines[end - 1]?.endsWith('\r')) end += 1;
  return { title: clean(lines.slice(0, end)), abstract: clean(lines.slice(end)) };
}

/** One term a line; inside a term a tab stands where a line was broken. */
function termsOf(text: string): Set<string> {
  return new Set(text.split('\n').flatMap((line) => (line.trim() === '' ? [] : keyOf(line))));
}
