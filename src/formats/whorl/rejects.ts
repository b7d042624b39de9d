import type { Chunk } from './chunk.js';

/**
 * The text of a rejected record, complete in itself: with its list and its source, so that rejects of several lists can stand in one
 * file. Records of JSON files become JSON lines.
 */
export function rawOf(chunk: Chunk, source: string | undefined): string {
  if (chunk.raw.trimStart().startsWith('{')) {
    const header = source === undefined ? '{"whorl": 1}' : `{"whorl": 1, "source": ${JSON.stringify(source)}}`;
    return chunk.chunk === 'header' ? chunk.raw : `${header}\n${chunk.raw}`;
  }
  const lines = source === undefined || chunk.chunk === 'header' ? [] : [`source: ${source}`];
  if (chunk.chunk !== 'header' && chunk.section !== undefined) lines.push(`${chunk.section}:`);
  return [...lines, chunk.raw].join('\n');
}

/** A file of the texts of rejected records; what several say alike in front of themselves is said once. */
export function joinRejects(raws: readonly string[]): string {
  const json = raws.some((raw) => raw.trimStart().startsWith('{'));
  const lines = json ? [] : ['whorl: 1'];
  const said = new Map<string, string>();
  for (const raw of raws) {
    let body = raw;
    for (let head = headOf(body); head !== undefined; head = headOf(body)) {
      if (said.get(head.name) !== head.line) {
        lines.push(head.line);
        // A list has to be opened again under another source, and in JSON a header line says everything.
        if (head.name === 'source') said.delete('list');
        said.set(head.name, head.line);
      }
      body = body.slice(head.line.length + 1);
    }
    if (body !== '') lines.push(body);
  }
  return `${lines.join('\n')}\n`;
}

/** The first line, if it is one that `rawOf` puts in front. */
function headOf(text: string): { name: string; line: string } | undefined {
  const end = text.indexOf('\n');
  const line = end < 0 ? '' : text.slice(0, end);
  if (/^\{"whorl": 1[,}]/.test(line)) return { name: 'header', line };
  if (/^source: /.test(line)) return { name: 'source', line };
  return /^(organizations|people|projects|publications):$/.test(line) ? { name: 'list', line } : undefined;
}
