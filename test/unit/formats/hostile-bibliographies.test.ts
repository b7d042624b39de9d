/**
 * Small files made to hang or exhaust a reader. Each is read in about a second, in constant depth, to its end; several
 * of these hang well-known parsers for more than fifteen seconds.
 */
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/formats/bibtex/index.js';
import { cslJson } from '../../../src/formats/csl-json/index.js';
import { COMMON as COLUMNS } from '../../../src/formats/csv/columns.js';
import { csv } from '../../../src/formats/csv/index.js';
import { VENDORS } from '../../../src/formats/csv/vendors/index.js';
import { detectFormat } from '../../../src/formats/detect.js';
import { endnote } from '../../../src/formats/endnote/index.js';
import { ROWS as ENDNOTE } from '../../../src/formats/endnote/mapping.js';
import type { Format } from '../../../src/formats/format.js';
import { medline } from '../../../src/formats/medline/index.js';
import { ROWS as MEDLINE } from '../../../src/formats/medline/mapping.js';
import { ris } from '../../../src/formats/ris/index.js';
import { wos } from '../../../src/formats/wos/index.js';
import { ROWS as WOS } from '../../../src/formats/wos/mapping.js';
import { processorTime } from '../../support/processor-time.js';
import { readAll } from './reading.js';

/** Of processor time, and generous. A reader that is not linear takes minutes on these. */
const BUDGET_MS = 5_000;

function many(count: number, text: (index: number) => string, separator = ''): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(separator);
}

const field = (value: string) =>
  `@article{a, title = {${value}}, author = {${value}}, year = {${value}}, url = {${value}}}`;
const tagged = (...lines: readonly string[]) => `TY  - JOUR\nTI  - T\n${lines.join('')}ER  - \n`;

const nbib = (...lines: readonly string[]) => `PMID- 90000001\nTI  - T\n${lines.join('')}`;
const enw = (...lines: readonly string[]) => `%0 Journal Article\n%T T\n${lines.join('')}`;
const isi = (...lines: readonly string[]) => `FN ISI Export Format\nPT J\nTI T\n${lines.join('')}ER\n`;
/** A table of one row whose columns, in the table of that vendor, hold the value. */
function table(signature: readonly string[], columns: readonly string[], value: string): string {
  const header = [...new Set([...signature, 'title', 'authors', 'year', 'doi', ...columns])];
  // One row has the value many times.
  const cell = value.slice(0, 10_000);
  const cells = header.map((name) => (columns.includes(name) ? cell : name === 'authors' ? 'Doe J.; Roe R.' : 'T'));
  return `${header.join(',')}\n${cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\n`;
}
const tagsOf = (rows: readonly { from: readonly string[] }[]) => [...new Set(rows.flatMap(({ from }) => from))];

const FIELDS = {
  csv: ['authors', 'doi', 'page start', 'issn', 'date', 'pmid', 'document type', 'keywords', 'link', 'isbn'],
  bibtex:
    'title author editor journal booktitle year month day pages volume publisher edition keywords doi issn isbn url eprint note abstract language howpublished school type unique-id orcid-numbers'.split(
      ' ',
    ),
  ris: 'TI T2 JF JO AU A2 ED AD M1 M2 C1 AI PT PG C2 C3 C5 AB KW PY DA SP EP SN DO UR L1 L4 U1 AN M3 N1 LA ET VL C7 J9 NL'.split(
    ' ',
  ),
  'csl-json':
    'title container-title author abstract keyword page DOI ISSN ISBN URL issued language note genre edition PMID'.split(
      ' ',
    ),
};

/** One record for each field of each format that holds the value. */
function everyField(value: string): { format: Format; text: string }[] {
  return [
    ...FIELDS.bibtex.map((name) => ({ format: bibtex, text: `@article{a, title = {T}, ${name} = {${value}}}` })),
    ...FIELDS.ris.map((tag) => ({ format: ris, text: tagged('AU  - Doe, Jane\n', `${tag}  - ${value}\n`) })),
    ...tagsOf(MEDLINE).map((tag) => ({
      format: medline,
      text: nbib('FAU - Doe, Jane\n', `${tag.padEnd(4)}- ${value.replaceAll('\n', '\n      ')}\n`),
    })),
    ...tagsOf(ENDNOTE).map((tag) => ({ format: endnote, text: enw('%A Doe, Jane\n', `%${tag} ${value}\n`) })),
    ...tagsOf(WOS).map((tag) => ({ format: wos, text: isi(`${tag} ${value}\n`, 'AF Doe, Jane\n') })),
    ...VENDORS.map(({ signature, table: { rows } }) => ({
      format: csv,
      text: table(signature, tagsOf(rows.slice(0, -COLUMNS.length)).slice(0, 20), value),
    })),
    { format: csv, text: table([], FIELDS.csv, value) },
    ...FIELDS['csl-json'].map((name) => ({ format: cslJson, text: JSON.stringify([{ type: 'book', [name]: value }]) })),
  ];
}

const ATTACKS: readonly (readonly [string, Format, string])[] = [
  [
    '20,000 authors in BibTeX',
    bibtex,
    `@article{a, title={T}, author={${many(20_000, (index) => `Given von der Family${index}`, ' and ')}}}`,
  ],
  ['48 KB of backslashes', bibtex, field('\\'.repeat(48_000))],
  [
    'strings that double',
    bibtex,
    `@string{s0 = "xxxxxxxxxx"}\n${many(60, (index) => `@string{s${index + 1} = s${index} # s${index}}\n`)}@article{a, title = s60}`,
  ],
  ['195 KB of @', bibtex, '@'.repeat(195_000)],
  ['lines of @', bibtex, '@\n'.repeat(100_000)],
  ['entries that never close', bibtex, '@a{b,\n'.repeat(50_000)],
  ['entries in entries on one line', bibtex, '@a{b,'.repeat(60_000)],
  [
    '300 KB of commas',
    bibtex,
    `@article{a,${','.repeat(300_000)} title = {${','.repeat(300_000)}}, author = {${','.repeat(300_000)}}}`,
  ],
  ['100,000 braces deep', bibtex, field(`${'{'.repeat(100_000)}x${'}'.repeat(100_000)}`)],
  ['braces that only open', bibtex, `@article{a, title = {${'{'.repeat(200_000)}`],
  ['braces that only close', bibtex, `@article{a, title = ${'}'.repeat(200_000)}`],
  ['quotation marks', bibtex, `@article{a, title = ${'"'.repeat(200_000)}}`],
  ['50,000 joined pieces', bibtex, `@article{a, title = ${many(50_000, () => '"aaaaaaaaaaaaaaaaaaaaaaaa"', ' # ')}}`],
  ['50,000 fields', bibtex, `@article{a, ${many(50_000, (index) => `f${index} = {v}`, ', ')}}`],
  ['accents on accents', bibtex, field("\\'".repeat(100_000))],
  ['accents in accents', bibtex, field(`${"\\'{".repeat(50_000)}${'}'.repeat(50_000)}`)],
  ['fractions in fractions', bibtex, field('\\frac{'.repeat(30_000))],
  ['superscripts in superscripts', bibtex, field(`$${'^{'.repeat(60_000)}$`)],
  ['dollars', bibtex, field('$'.repeat(100_000))],
  ['entities', bibtex, field('&amp;'.repeat(40_000))],
  ['tags that never close', bibtex, field('<p '.repeat(80_000))],
  ['HTML comments that never close', bibtex, field('<!--'.repeat(60_000))],
  ['spaces', bibtex, field(`${' '.repeat(300_000)}x`)],
  ['line ends', bibtex, field(`${'\n'.repeat(300_000)}x`)],
  ['ands', bibtex, `@article{a, title = {T}, author = {${' and '.repeat(60_000)}}}`],
  ['comment lines', bibtex, '%\n'.repeat(150_000)],
  ['one endless comment line', bibtex, '%'.repeat(500_000)],
  [
    'parents in a circle',
    bibtex,
    many(
      2_000,
      (index) =>
        `@book{k${index}, title = {T}, crossref = {k${(index + 1) % 2_000}}, xdata = {${many(20, (of) => `k${(index * 7 + of) % 2_000}`, ',')}}}\n`,
    ),
  ],
  [
    '20,000 children without parents',
    bibtex,
    many(20_000, (index) => `@inproceedings{k${index}, title = {T}, crossref = {none}}\n`),
  ],
  ['closing brackets behind a DOI', bibtex, `@article{a, title = {T}, doi = {10.5555/x${')'.repeat(100_000)}}}`],
  ['20,000 authors in RIS', ris, tagged(many(20_000, (index) => `AU  - Family${index}, G.\n`))],
  ['50,000 TY lines', ris, 'TY  - JOUR\n'.repeat(50_000)],
  ['50,000 keywords', ris, tagged(many(50_000, (index) => `KW  - k${index}\n`))],
  ['50,000 addresses', ris, tagged(many(50_000, (index) => `UR  - http://example.org/${index}\n`))],
  ['50,000 notes', ris, tagged(many(50_000, (index) => `N1  - n${index}\n`))],
  ['200,000 lines of one value', ris, `TY  - JOUR\nTI  - T\n${'x\n'.repeat(200_000)}`],
  ['one line of 3 MB', ris, 'x'.repeat(3_000_000)],
  ['a record of 6 MB', ris, tagged(`AB  - ${'x'.repeat(100)}\n`.repeat(60_000))],
  ['20,000 authors with addresses in MEDLINE', medline, nbib(many(20_000, (at) => `FAU - F${at}, G\nAD  - L${at}\n`))],
  ['a record of 6 MB in MEDLINE', medline, nbib(`OT  - ${'x'.repeat(100)}\n`.repeat(60_000))],
  ['200,000 lines of one value in MEDLINE', medline, nbib('AB  - x\n', '      x\n'.repeat(200_000))],
  ['50,000 records without a title in MEDLINE', medline, 'PMID- 1\n'.repeat(50_000)],
  ['20,000 authors in EndNote', endnote, enw(many(20_000, (at) => `%A F${at}, G\n`))],
  ['50,000 types in EndNote', endnote, '%0 Book\n'.repeat(50_000)],
  ['one line of 3 MB in EndNote', endnote, enw(`%X ${'x'.repeat(3_000_000)}\n`)],
  [
    '20,000 authors and one address in Web of Science',
    wos,
    isi(
      many(20_000, (at) => `AF F${at}, G\n`),
      `C1 [${many(5_000, (at) => `F${at}, G`, '; ')}] Lab.\n`,
    ),
  ],
  ['20,000 brackets in Web of Science', wos, isi('AF Doe, Jane\n', `C1 ${'['.repeat(20_000)}\n`)],
  ['50,000 references in Web of Science', wos, isi(many(50_000, (at) => `CR X, DOI 10.5555/${at}\n`))],
  ['a table of 50,000 empty rows', wos, `PT\tAU\tAF\tTI\tSO\n${'\t\t\t\t\n'.repeat(50_000)}`],
  ['a row of 100,000 tabs', wos, `PT\tAU\tAF\tTI\tSO\n${'\t'.repeat(100_000)}x\n`],
  [
    '20,000 authors in a cell',
    csv,
    `eid,source title,authors,title\n1,S,"${many(20_000, (at) => `F${at} G.`, '; ')}",T\n`,
  ],
  ['300 KB of commas in a table', csv, `title,author,year\n${','.repeat(300_000)}\n`],
  ['300 KB of commas as a header', csv, `${','.repeat(300_000)}\n`],
  ['100,000 quotes in a table', csv, `title,author,year\n${'"\n'.repeat(100_000)}`],
  ['a quote that is never closed', csv, `title,author,year\n"${'x\n'.repeat(20_000)}`],
  ['50,000 fields in blocks', csv, `"TITLE","T"\n"SOURCE","S"\n${'"ABSTRACT","A"\n'.repeat(50_000)}`],
  ['200,000 brackets deep', cslJson, '['.repeat(200_000)],
  ['100,000 objects deep', cslJson, '{"a":'.repeat(100_000)],
  ['a string of backslashes', cslJson, `["${'\\'.repeat(200_000)}`],
  ['100,000 numbers', cslJson, `[${many(100_000, () => '1', ',')}]`],
  [
    '20,000 authors in CSL-JSON',
    cslJson,
    `[{"type":"book","title":"T","author":[${many(20_000, (index) => `{"family":"F${index}"}`, ',')}]}]`,
  ],
  ['30,000 lists that never close', cslJson, '[{'.repeat(30_000)],
];

describe('hostile files', () => {
  it.each(ATTACKS)('%s: read to the end in time', async (_, format, text) => {
    const spent = processorTime();
    const records = await readAll(format, text);
    detectFormat(text.slice(0, 65_536), 'file');
    expect(spent()).toBeLessThan(BUDGET_MS);
    for (const { rejected, record } of records) expect((rejected === undefined) !== (record === undefined)).toBe(true);
  });

  const UNITS = [
    ' ',
    '\n',
    '\n ',
    '\t',
    ',',
    ', ',
    '.',
    ';',
    '; ',
    '-',
    '--',
    '*',
    '/',
    '@',
    'a@',
    '1',
    '1 ',
    '1-',
    '10.',
    '$5 ',
    'a ',
    ' and ',
    '{}',
    '(',
    '<a',
    '&',
    '=',
    '~',
    '%',
    "'",
    'é',
    'http://',
  ];

  it.each(UNITS)('50,000 characters of %j in any field: read in time', async (unit) => {
    const value = `x${unit.repeat(Math.ceil(50_000 / unit.length))}x`;
    const spent = processorTime();
    for (const { format, text } of everyField(value)) {
      const [read] = await readAll(format, text);
      expect(read?.record ?? read?.rejected).toBeDefined();
    }
    expect(spent()).toBeLessThan(2 * BUDGET_MS);
  });

  it('keeps all of 20,000 authors and says what it cuts beyond', async () => {
    const text = `@article{a, title = {T}, author = {${many(20_010, (index) => `Family${index}, G.`, ' and ')}}}`;
    const [read] = await readAll(bibtex, text);
    expect(read?.record?.kind === 'publication' && read.record.contributions.length).toBe(20_000);
    expect(read?.warnings.map(({ reason }) => reason)).toEqual(['only the first 20000 of 20010 were kept']);
  });

  it('does not expand strings without end, and says so', async () => {
    const text = `@string{s0 = "xxxxxxxxxx"}\n${many(30, (index) => `@string{s${index + 1} = s${index} # s${index}}\n`)}@article{a, title = {T}, note = s30}`;
    const read = await readAll(bibtex, text);
    expect(read.filter(({ rejected }) => rejected?.reason.includes('grows over'))).not.toEqual([]);
    expect(read.at(-1)?.record).toBeDefined();
  });

  it('takes no key of JSON for a property of every object', async () => {
    const read = await readAll(
      cslJson,
      '[{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "type": "book", "title": "T"}]',
    );
    expect(read[0]?.record).toBeDefined();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('rejects a record that is longer than the limit and goes on behind it', async () => {
    const long = `@article{long, title = {T}, abstract = {${'x'.repeat(4_100_000)}}}`;
    const read = await readAll(bibtex, `${long}\n@article{next, title = {Next}}`);
    expect(read.map(({ key, rejected }) => [key, rejected !== undefined])).toEqual([
      ['long', true],
      ['next', false],
    ]);
  });
});
