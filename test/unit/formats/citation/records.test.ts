/** Citations as records: what our own readers make of them is what was cited. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLatex } from '../../../../src/formats/bibtex/escape.js';
import { bibtex } from '../../../../src/formats/bibtex/index.js';
import { citationKey } from '../../../../src/formats/bibtex/write.js';
import {
  type CitationItem,
  type CitationName,
  type CitationRecord,
  citationRecord,
} from '../../../../src/formats/citation/index.js';
import { cslJson } from '../../../../src/formats/csl-json/index.js';
import type { Format } from '../../../../src/formats/format.js';
import { plainLine } from '../../../../src/formats/plain-text.js';
import { ris } from '../../../../src/formats/ris/index.js';
import { displayName, foldText } from '../../../../src/record/keys.js';
import { PUBLICATION_TYPES, type PublicationRecord } from '../../../../src/record/record.js';
import { readAll } from '../reading.js';
import { group, ITEMS, item, person } from './items.js';

const FORMATS: readonly (readonly [CitationRecord, Format])[] = [
  ['BIBTEX', bibtex],
  ['RIS', ris],
  ['CSL_JSON', cslJson],
];

async function readBack(cited: CitationItem, kind: CitationRecord, format: Format): Promise<PublicationRecord> {
  const [read, ...more] = await readAll(format, citationRecord(cited, kind));
  expect(more).toEqual([]);
  const record = read?.record;
  if (record?.kind !== 'publication') throw new Error(`not read: ${JSON.stringify(read)}`);
  return record;
}

const cited = ({ family, given, literal }: CitationName) =>
  family === undefined ? (literal ?? '') : [given, family].filter(Boolean).join(' ');

const peopleOf = (record: PublicationRecord) =>
  record.contributions
    .filter(({ role }) => role === 'AUTHOR' || role === 'INVENTOR')
    .map(({ person: one, organization }) =>
      one?.name === undefined ? (organization?.name ?? '') : displayName({ ...one.name, suffix: undefined }),
    );

// Texts as the graph holds them: what our own normalisation leaves as it is.
const text = (characters: string) =>
  fc
    .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 40 })
    .map((list) => plainLine(list.join('')))
    .filter((line) => /^[\p{L}\d]/u.test(line) && /\p{L}/u.test(line) && plainLine(line) === line);
const title = text('abcdeKLMøÆß日é 0123 {}&%$#_~^\\`\'"-–.,:;?!()[]@=+*/|');
const word = fc
  .tuple(fc.constantFrom(...'ABDKMØÅÉ'), fc.array(fc.constantFrom(...'abdeimnorsøåé'), { minLength: 2, maxLength: 9 }))
  .map(([first, rest]) => first + rest.join(''));
const family = fc.oneof(
  word,
  fc.tuple(word, word).map(([a, b]) => `${a}-${b}`),
  word.map((name) => `van der ${name}`),
  word.map((name) => `de ${name}`),
);
const given = fc.oneof(
  word,
  fc.tuple(word, word).map(([a, b]) => `${a} ${b}`),
  word.map((name) => `${name} A.`),
);
const name = fc.oneof(
  { arbitrary: fc.tuple(family, given).map(([f, g]) => person(f, g)), weight: 5 },
  { arbitrary: word.map((one) => group(`${one} Study Group`)), weight: 1 },
);
const date = fc
  .date({ min: new Date('1700-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const doi = fc
  .array(fc.constantFrom(...'abc019._-/()'), { minLength: 1, maxLength: 20 })
  .map((suffix) => `10.1234/a${suffix.join('').replace(/\(|\)/g, 'p')}9`);

const anItem = fc
  .record({
    type: fc.constantFrom(...PUBLICATION_TYPES),
    title,
    authors: fc.array(name, { minLength: 1, maxLength: 5 }),
    publishedOn: fc.tuple(date, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length)),
    doi,
    volume: fc.option(fc.constantFrom('1', '12', 'B4'), { nil: undefined }),
    pages: fc.option(fc.constantFrom('1-9', 'e12', '335-344'), { nil: undefined }),
    publisher: fc.option(title, { nil: undefined }),
    container: fc.option(
      title.map((one) => ({ title: one, kind: 'JOURNAL' as const })),
      { nil: undefined },
    ),
  })
  .map((fields) => item(fields));

describe.each(FORMATS)('%s', (kind, format) => {
  it('is read back with the same title, year, authors and DOI, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(anItem, async (one) => {
        const record = await readBack(one, kind, format);
        expect(record.title).toBe(one.title);
        expect(record.publishedOn?.slice(0, 4)).toBe(one.publishedOn?.slice(0, 4));
        expect(peopleOf(record)).toEqual(one.authors.map(cited));
        expect(record.identifiers).toContain(`doi:${one.doi}`);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(ITEMS))(
    'keeps title, authors, pages, volume and venue of: %s',
    async (_, one: CitationItem) => {
      const record = await readBack(one, kind, format);
      expect(record.title).toBe(one.title);
      expect(peopleOf(record)).toEqual(one.authors.map(cited));
      expect(record.publishedOn?.slice(0, 4)).toBe(one.publishedOn?.slice(0, 4));
      if (one.pages !== undefined) expect(record.pages ?? record.articleNumber).toBe(one.pages.replace('--', '-'));
      expect(record.volume).toBe(one.volume);
      if (one.container?.kind === 'JOURNAL') expect(record.venue?.title).toBe(one.container.title);
    },
  );
});

describe('a BibTeX entry', () => {
  it('has the whole of it, escaped', () => {
    const entry = citationRecord(
      item({
        type: 'BOOK',
        title: 'R&D at 50% of $10 {net} #1_a',
        authors: [person('Smith', 'Ann'), group('Care and Cure Ltd')],
        publishedOn: '2020-03',
        publisher: 'A & B',
        url: 'https://example.org/a_b?c=1&d=2#e',
      }),
      'BIBTEX',
    );
    expect(entry).toBe(
      [
        '@book{smith2020net,',
        '  author       = {Smith, Ann and {Care and Cure Ltd}},',
        '  title        = {{R\\&D at 50\\% of \\$10 \\textbraceleft{}net\\textbraceright{} \\#1\\_a}},',
        '  publisher    = {A \\& B},',
        '  year         = 2020,',
        '  month        = mar,',
        '  url          = {https://example.org/a_b?c=1&d=2#e}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('escapes what LaTeX reads as a command, and no letter', () => {
    expect(escapeLatex("\\ ~ ^ ` {x} Ærø -- ''")).toBe(
      "\\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\textasciigrave{} \\textbraceleft{}x\\textbraceright{} Ærø -{}- '{}'",
    );
  });

  it('has a key of family name, year and first telling word', () => {
    expect(citationKey(ITEMS.article)).toBe('sorensen2021waiting');
    expect(citationKey(item({ type: 'BOOK', title: 'The of and', authors: [group('WHO')] }))).toBe('whondthe');
    expect(citationKey(item({ type: 'BOOK', title: '???' }))).toBe('anonymousnd');
  });

  it('has a key that BibTeX can read, whatever the item', () => {
    fc.assert(
      fc.property(anItem, (one) => {
        expect(citationKey(one)).toMatch(/^[a-z0-9]+$/);
        expect(citationKey(one)).toBe(citationKey({ ...one }));
        expect(
          citationKey(one).startsWith(
            foldText(one.authors[0]?.family ?? one.authors[0]?.literal ?? '').replaceAll(' ', ''),
          ),
        ).toBe(true);
      }),
    );
  });
});

describe('a RIS record', () => {
  it('begins with its type, ends with ER, and has CRLF line ends', () => {
    const record = citationRecord(ITEMS.chapter, 'RIS');
    expect(record.startsWith('TY  - CHAP\r\nAU  - Lund, Eva\r\nA2  - Berg, Nina Sofie\r\n')).toBe(true);
    expect(record.endsWith('\r\nER  - \r\n')).toBe(true);
    expect(record.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('a CSL-JSON item', () => {
  it('has the variables of the specification', () => {
    expect(JSON.parse(citationRecord(ITEMS.article, 'CSL_JSON'))).toEqual([
      {
        id: 'Publication:test',
        type: 'article-journal',
        title: 'Waiting times in general practice: a cohort study',
        author: [
          { family: 'Sørensen', given: 'Anne-Marie J.' },
          { family: 'van der Berg', given: 'Pieter' },
        ],
        'container-title': 'Journal of Made-up Care',
        'container-title-short': 'J Made-up Care',
        issued: { 'date-parts': [[2021, 3, 5]] },
        volume: '12',
        issue: '3',
        page: '335-344',
        DOI: '10.1234/jmc.2021.0012',
      },
    ]);
  });
});
