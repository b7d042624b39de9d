/** RIS as reference managers and databases write it, read record by record. */
import type { Format, ReadRecord, TextSource } from '../format.js';
import { withUnixLines } from '../text-source.js';
import { publicationOf } from './publication.js';
import { RecordSplitter } from './split.js';

async function* read(text: TextSource): AsyncGenerator<ReadRecord> {
  const splitter = new RecordSplitter();
  for await (const piece of withUnixLines(text)) {
    for (const raw of splitter.push(piece)) yield publicationOf(raw);
  }
  for (const raw of splitter.end()) yield publicationOf(raw);
}

const withEnd = (raw: string): string => (/\nER {2}-[^\n]*$/.test(raw) ? raw : `${raw}\nER  - `);

export const ris: Format = {
  id: 'ris',
  label: 'RIS',
  extensions: ['.ris'],
  recognises(head, fileName) {
    if (/^[ \t]{0,8}TY {2}- ?\S/m.test(head)) return 0.95;
    if (/^[ \t]{0,8}TY[ \t]{0,6}-[ \t]{0,6}[A-Z]{3,6}[ \t]*$/m.test(head)) return 0.9;
    const isNamed = /\.ris(?:\.gz)?$/i.test(fileName);
    return isNamed && /^(?:[A-Z][A-Z0-9]) {2}- /m.test(head) && !/^PMID- /m.test(head) ? 0.7 : 0;
  },
  read,
  rejectFile: (raws) => `${raws.map(withEnd).join('\n\n')}\n`,
};
