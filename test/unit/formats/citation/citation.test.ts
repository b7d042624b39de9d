/** Citations as text: what citeproc writes (made by scripts/citations-expected.ts), and the rules that no single example shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  CITATION_LOCALES,
  citationHtml,
  citationLocale,
  citationText,
} from '../../../../src/formats/citation/index.js';
import { initialsOf, pagesShortened, pagesWithDash } from '../../../../src/formats/citation/parts.js';
import { ourHtml, STYLES } from '../../../support/csl.js';
import { differs } from './differences.js';
import { ITEMS, item, person } from './items.js';

const byStyle = z.partialRecord(z.enum(STYLES), z.object({ en: z.string(), da: z.string(), nl: z.string() }));
const expected = z
  .record(z.string(), byStyle)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'citations.json'), 'utf8')));

describe('citations', () => {
  it('has what citeproc writes of every item in every style, but for the differences', () => {
    expect(Object.keys(expected)).toEqual(Object.keys(ITEMS));
    for (const [name, texts] of Object.entries(expected))
      expect(Object.keys(texts)).toEqual(STYLES.filter((style) => !differs(name, style)));
  });

  it.each(STYLES.flatMap((style) => CITATION_LOCALES.map((locale) => ({ style, locale }))))(
    '$style in $locale is as expected',
    ({ style, locale }) => {
      const names = Object.keys(ITEMS).filter((name) => !differs(name, style));
      const written = Object.entries(ITEMS)
        .filter(([name]) => !differs(name, style))
        .map(([, cited]) => ourHtml(cited, style, locale));
      expect(written).toEqual(names.map((name) => expected[name]?.[style]?.[locale]));
    },
  );

  it.each(Object.entries(ITEMS))('says the same as text and as HTML: %s', (_, cited) => {
    for (const style of STYLES) {
      const text = citationHtml(cited, style, 'da').replace(/<[^>]*>/g, '');
      expect(text.replaceAll('&amp;', '&')).toBe(citationText(cited, style, 'da'));
    }
  });

  it.each([
    ['article in press', 'VANCOUVER', 'Holm J. Coming soon. J Made-up Care. Forthcoming.'],
    ['article in press', 'HARVARD', 'Holm, J. (in press) ‘Coming soon’, Journal of Made-up Care.'],
    [
      'article with a number',
      'HARVARD',
      'Holm, J.P., Bakker, L. and O’Neill, S., Jr. (2020) ‘Does continuity matter?’, Journal of Made-up Care, 11, e1004. Available at: https://doi.org/10.1234/jmc.2020.e1004.',
    ],
    ['patent', 'HARVARD', 'Dahl, K. (2014) ‘Device for listening’. KM 123456.'],
    [
      'report',
      'APA',
      'Klitmark Health Agency. (2021). Vaccination in the region, 2020 (No. 14). https://example.org/reports/14',
    ],
    ['without author and date', 'VANCOUVER', 'A short history of queues. Tide Press.'],
  ] as const)('where it differs from citeproc: %s in %s', (name, style, text) => {
    expect(differs(name, style)).toBe(true);
    expect(citationText(ITEMS[name], style, 'en')).toBe(text);
  });
});

describe('citations as HTML', () => {
  const hostile = item({
    type: 'BOOK',
    title: '<script>alert(1)</script> & <i onclick="x">so</i> on\u{E008}javascript:alert(1)\u{E009}',
    authors: [person('<b>Bad', '"Ida')],
    publisher: '<img src=x>',
    publishedOn: '2020',
    url: 'javascript:alert(2)',
  });

  it.each(STYLES)('has no element but our own in %s, and links to the web only', (style) => {
    const html = citationHtml(hostile, style, 'en');
    expect(html.match(/<[^>]*>/g)?.filter((tag) => !/^<\/?(?:i|b|sub|sup)>$/.test(tag)) ?? []).toEqual([]);
    expect(html).toContain('&lt;b&gt;');
  });

  it('links the DOI to its resolver and an address to itself', () => {
    expect(citationHtml(ITEMS.article, 'IEEE', 'en')).toContain(
      'doi: <a href="https://doi.org/10.1234/jmc.2021.0012">10.1234/jmc.2021.0012</a>.',
    );
    expect(citationHtml(ITEMS.report, 'APA', 'en')).toContain(
      '<a href="https://example.org/reports/14">https://example.org/reports/14</a>',
    );
  });

  it('drops the markup of titles from plain text', () => {
    const marked = item({ type: 'BOOK', title: 'On <em>E. coli</em> in H<sub>2</sub>O', publishedOn: '2020' });
    expect(citationText(marked, 'APA', 'en')).toBe('On E. coli in H2O. (2020).');
    expect(citationHtml(marked, 'APA', 'en')).toBe('<i>On </i>E. coli<i> in H<sub>2</sub>O</i>. (2020).');
  });
});

const authors = (count: number) =>
  Array.from({ length: count }, (_, at) => person(`Name${String.fromCharCode(65 + at)}`, 'Ida'));
const by = (count: number) => item({ type: 'BOOK', title: 'T', authors: authors(count), publishedOn: '2020' });

describe('long lists of authors', () => {
  it('names 20 authors in APA, and of 21 the first 19 and the last', () => {
    const twenty = citationText(by(20), 'APA', 'en');
    expect(twenty).toContain('NameS, I., & NameT, I. (2020)');
    const more = citationText(by(21), 'APA', 'en');
    expect(more).toContain('NameS, I., … NameU, I. (2020)');
    expect(more).not.toContain('NameT');
    expect(more).not.toContain('&');
  });

  it('names six authors in Vancouver, and of seven the first six', () => {
    expect(citationText(by(6), 'VANCOUVER', 'en')).toContain('NameE I, NameF I. T.');
    expect(citationText(by(7), 'VANCOUVER', 'en')).toContain('NameE I, NameF I, et al. T.');
  });

  it('names three authors in Harvard, and of four the first', () => {
    expect(citationText(by(3), 'HARVARD', 'en')).toContain('NameA, I., NameB, I. and NameC, I. (2020)');
    expect(citationText(by(4), 'HARVARD', 'en')).toContain('NameA, I. et al. (2020)');
  });
});

describe('pieces of citations', () => {
  it.each([
    ['Anne-Marie J.', 'A-M J'],
    ['JP', 'J P'],
    ['J.P.', 'J P'],
    ['Ida', 'I'],
    ['IDA-LISE', 'I-L'],
    ['øjvind', 'Ø'],
    ['', ''],
  ])('takes the initials of %j as %j', (given, initials) => {
    expect(
      initialsOf(given)
        .map(({ letter, hyphen }) => (hyphen ? '-' : ' ') + letter)
        .join('')
        .trim(),
    ).toBe(initials);
  });

  it.each([
    ['335-344', '335-44'],
    ['12--19', '12-9'],
    ['S12–S15', 'S12-5'],
    ['99-101', '99-101'],
    ['7', '7'],
    ['e12, e15', 'e12, e15'],
    ['100-100', '100-0'],
  ])('shortens the pages %s to %s', (pages, short) => {
    expect(pagesShortened(pages)).toBe(short);
  });

  it('writes pages with en dashes, of several ranges too', () => {
    expect(pagesWithDash('1-3, 7 -- 9')).toBe('1–3, 7–9');
  });

  it('leaves the marks at the end of a title as they are', () => {
    const asked = item({ type: 'BOOK', title: 'Who asks?', publishedOn: '2001' });
    expect(citationText(asked, 'APA', 'en')).toBe('Who asks? (2001).');
    expect(citationText({ ...asked, title: 'A title.' }, 'APA', 'en')).toBe('A title. (2001).');
  });

  it('makes a link of a DOI with characters that would end one', () => {
    const old = item({
      type: 'BOOK',
      title: 'T',
      publishedOn: '1998',
      doi: '10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2',
    });
    expect(citationText(old, 'APA', 'en')).toMatch(
      /https:\/\/doi\.org\/10\.1002\/\(sici\)1097-0258\(19980815\)17:15%3C1661::aid-sim968%3E3\.0\.co;2-2$/,
    );
  });

  it('is one line, whatever the title holds', () => {
    expect(citationText(item({ type: 'BOOK', title: 'Two\nlines' }), 'HARVARD', 'en')).not.toContain('\n');
  });

  it.each([
    ['da-DK', 'da'],
    ['NL', 'nl'],
    ['en_GB', 'en'],
    ['de', undefined],
    ['', undefined],
  ])('takes the locale %j as %j', (tag, locale) => {
    expect(citationLocale(tag)).toBe(locale);
  });
});
