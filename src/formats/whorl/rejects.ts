import type { Chunk } from './chunk.js';

/**
 * The text of a rejected record, complete in itself: with its list and its source, so that rejects of several lists can stand in
 * one file. A piece that could not be kept gives an empty text.
 */
export function rawOf(chunk: Chunk, source: string | undefined): string {
  const { raw, form } = chunk;
  if (raw === '' || chunk.chunk === 'header') return form === 'yaml' ? raw : '';
  const header = `{"whorl": 1${source === undefined ? '' : `, "source": ${JSON.stringify(source)}`}`;
  if (form === 'json-lines') return `${header}}\n${raw}`;
  if (form === 'json') return chunk.section === undefined ? raw : `${header}, "${chunk.section}": [\n${raw}\n]}`;
  const list = chunk.section === undefined ? [] : [`${chunk.section}:`];
  return [...(source === undefined ? [] : [`source: ${source}`]), ...list, raw].join('\n');
}

/** A file of the texts of rejected records; what several say alike in front of themselves is said once. */
export function joinRejects(raws: readonly string[]): string {
  const kept = raws.filter((raw) => raw !== '');
  const lines = kept.some((raw) => raw.trimStart().startsWith('{')) ? [] : ['whorl: 1'];
  const said = new Map<string, string>();
  for (const raw of kept) {
    const { heads, body } = parted(raw);
    for (const { name, line } of heads) {
      if (said.get(name) === line) continue;
      lines.push(line);
      // Under another source a list has to be opened again.
      if (name === 'source') said.delete('list');
      said.set(name, line);
    }
    // A piece outside the lists ends the list before it.
    if (!heads.some(({ name }) => name === 'list')) said.delete('list');
    lines.push(body);
  }
  return `${lines.join('\n')}\n`;
}

interface Head {
  readonly name: string;
  readonly line: string;
}

function parted(raw: string): { heads: readonly Head[]; body: string } {
  const heads: Head[] = [];
  let body = raw;
  for (let head = headOf(body); head !== undefined; head = headOf(body)) {
    heads.push(head);
    body = body.slice(head.line.length + 1);
  }
  return { heads, body };
}

/** The first line, if it is one that `rawOf` puts in front. */
function headOf(text: string): Head | undefined {
  const end = text.indexOf('\n');
  const line = end < 0 ? '' : text.slice(0, end);
  if (/^\{"whorl": 1(, "source": "[a-z0-9-]+")?\}$/.test(line)) return { name: 'header', line };
  if (/^source: /.test(line)) return { name: 'source', line };
  return /^(organizations|people|projects|publications):$/.test(line) ? { name: 'list', line } : undefined;
}
