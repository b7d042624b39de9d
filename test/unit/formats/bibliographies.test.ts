/**
 * What holds for each reader of bibliographies: the fixture pairs, and that pieces, rejects and arbitrary text do no harm.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/formats/bibtex/index.js';
import { cslJson } from '../../../src/formats/csl-json/index.js';
import { csv } from '../../../src/formats/csv/index.js';
import { endnote } from '../../../src/formats/endnote/index.js';
import type { Format, ReadRecord } from '../../../src/formats/format.js';
import { medline } from '../../../src/formats/medline/index.js';
import { ris } from '../../../src/formats/ris/index.js';
import { wos } from '../../../src/formats/wos/index.js';
import { bibliographicRecord } from '../../../src/record/record.js';
import { fixturePairs, readAll, summary } from './reading.js';

/** Scraps of a format: put together at random they make nearly right files, which arbitrary text never does. */
const SCRAPS: Readonly<Record<string, readonly string[]>> = {
  bibtex: [
    ...[
      '@article{k,',
      '@book{',
      '@string{s = ',
      '@comment{',
      '@inproceedings(x,',
      '@xdata{p,',
      'crossref = {k},',
      'xdata={p},',
      '}',
      '{',
      '"',
      '#',
      ',',
      '=',
    ],
    ...[
      'title = {A title},',
      'author = {Doe, Jane and van Dyk, Bo},',
      'year = 2001',
      '\n',
      '\n\n',
      '\r\n',
      '\\"',
      "\\'",
      '\\',
      '$',
      '^',
      '_',
      '~',
      '%',
      'and',
      ' s ',
      '@',
    ],
  ],
  ris: [
    ...[
      'TY  - JOUR\n',
      'TY  - BOOK\r\n',
      'TY - CHAP\n',
      'ER  - \n',
      'ER  -\n',
      'TI  - A title\n',
      'AU  - Doe, Jane\n',
      'PY  - 2001/13/40/x\n',
      'SN  - 1472-6963\n',
    ],
    ...[
      'DO  - 10.5555/x\n',
      'KW  - a\n',
      'AD  - Doe, Jane: Lab\n',
      'going on\n',
      '\n',
      '\r',
      'XX  - y\n',
      '  ',
      'TY',
      '-',
      'N1  - note\n',
      'SP  - 1\n',
      'EP  - 2\n',
    ],
  ],
  'csl-json': [
    ...[
      '[',
      ']',
      '{',
      '}',
      ',',
      ':',
      '"',
      '"type":"book"',
      '"title":"A title"',
      '"author":[{"family":"Doe"}]',
      '"items":[',
      '{"type":"book","title":"T"}',
      '\n',
      '\\',
      '\\"',
      '1',
      'null',
      ' ',
    ],
    ...['"issued":{"date-parts":[[2001,2]]}', '"DOI":"10.5555/x"', '"references":'],
  ],
  medline:
    'PMID- 90000001\n|PMID-|TI  - A title\n|      goes on\n|FAU - Doe, Jane\n|AU  - Doe J\n|AD  - Lab\n|AUID- ORCID: x\n|OWN - NLM\n|PT  - Review\n|DP  - 2001 Mar\n|DEP - 20010399\n|BTI - A book\n|AID - 10.5555/x [doi]\n|AID - [doi]\n|\n|\r|  |XX  - y\n|- '.split(
      '|',
    ),
  endnote:
    '%0 Book\n|%0\n|%A Doe, Jane\n|%T A title\n|%+ Lab\n|%K a\n|goes on\n|%8 May\n|%D 2001\n|%P 1-2\n|%@ 1472-6963\n|%R x\n|%\n|%%\n|\n|\r| '.split(
      '|',
    ),
  csv: 'Authors,Title,Year,Source title,EID\n|"TITLE","A"\n|"AUTHOR NAMES","Doe J."\n|title;author;year\n|"|""|,|;|\t|Doe J., Roe R.|A title|2001|2-s2.0-90000001|\n|\r|x'.split(
    '|',
  ),
  wos: 'PT J\n|PT B\n|AU Doe, J\n|AF Doe, Jane\n|   goes on\n|TI A title\n|C1 [Doe, Jane] Lab.\n|C1 [\n|RP Doe, J, Lab.\n|OI Doe/\n|DT Book\n|SO X\n|PD MAR 1\n|PY 2001\n|ER\n|EF\n|FN x\n|PT\tAU\tTI\tSO\tDT\n|\t|;|\n|\r'.split(
    '|',
  ),
};

function isRecordOrRejection(record: ReadRecord): boolean {
  return (record.record === undefined) !== (record.rejected === undefined);
}

describe.each<[string, Format]>([
  ['bibtex', bibtex],
  ['ris', ris],
  ['csl-json', cslJson],
  ['medline', medline],
  ['endnote', endnote],
  ['wos', wos],
  ['csv', csv],
])('%s', (id, format) => {
  const pairs = fixturePairs(id);
  const scraps = fc.array(fc.constantFrom(...(SCRAPS[id] ?? [])), { maxLength: 60 }).map((parts) => parts.join(''));
  const anything = fc.oneof(
    scraps,
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(...pairs.map((pair) => pair.text)),
  );

  it.each(pairs)('reads: $title', async ({ text, expected }) => {
    expect(summary(await readAll(format, text))).toEqual(expected);
  });

  it.each(pairs)('reads it alike in small pieces and with other line ends: $title', async ({ text, expected }) => {
    for (const size of [1, 7, 100]) expect(summary(await readAll(format, text, size))).toEqual(expected);
    expect(summary(await readAll(format, text.replaceAll('\n', '\r\n'), 13))).toEqual(expected);
    expect(summary(await readAll(format, text.replaceAll('\n', '\r'), 13))).toEqual(expected);
  });

  it('recognises its fixtures, and none of the others', () => {
    const isOwn = ({ text }: { text: string }) => format.recognises(text, `x${format.extensions[0]}`) > 0.5;
    const isTaken = ({ text }: { text: string }) => format.recognises(text, 'x') > 0.2;
    const foreign = Object.keys(SCRAPS)
      .filter((other) => other !== id)
      .flatMap(fixturePairs);
    expect(pairs.filter((pair) => !isOwn(pair)).map(({ title }) => title)).toEqual([]);
    expect(foreign.filter(isTaken).map(({ title }) => title)).toEqual([]);
  });

  it('yields valid records or rejections, in the order of the file, whatever it reads', async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.integer({ min: 1, max: 50 }), async (text, size) => {
        const records = await readAll(format, text, size);
        const lines = records.map((record) => record.line);
        expect(records.every(isRecordOrRejection)).toBe(true);
        expect(lines).toEqual([...lines].sort((one, other) => one - other));
        for (const { record } of records)
          if (record !== undefined) expect(bibliographicRecord.parse(record)).toEqual(record);
        expect(records).toEqual(await readAll(format, text));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the text of every record, so that a file of the rejected ones can be read again', async () => {
    for (const { title, text } of pairs) {
      const records = await readAll(format, text);
      const used = records.filter((record) => record.record !== undefined);
      const again = await readAll(format, format.rejectFile(used.map((record) => record.raw)));
      expect([title, again.length]).toEqual([title, used.length]);
    }
  });
});

describe('records between records', () => {
  const title = fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 })
    .map((text) => `T ${text.replace(/[^A-Za-z0-9 ]/g, '')}`.replace(/ +/g, ' ').trim());
  const damage = fc.constantFrom('title = {Open {brace,', 'title = "Open', '{{{{', 'author = {\\{}', 'x', '}');

  it('of BibTeX survive any damage in one of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(title, { minLength: 2, maxLength: 6 }),
        damage,
        fc.nat(),
        async (titles, broken, nth) => {
          const at = nth % titles.length;
          const entries = titles.map(
            (text, index) =>
              `@article{key${index},\n  title = {${text}},\n  ${index === at ? broken : 'year = 2000'}\n}`,
          );
          const read = await readAll(bibtex, entries.join('\n\n'));
          const intact = titles.filter((_, index) => index !== at);
          const kept = read
            .filter(({ key }) => key !== `key${at}`)
            .map(({ record }) => (record?.kind === 'publication' ? record.title : undefined));
          expect(kept).toEqual(intact);
        },
      ),
    );
  });
});
