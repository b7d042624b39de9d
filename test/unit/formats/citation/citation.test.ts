/** Citations as text: a table checked by hand against the styles' manuals, and the rules that no single example shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { citationLocale, citationText } from '../../../../src/formats/citation/index.js';
import { initialsOf, pagesShortened, pagesWithDash } from '../../../../src/formats/citation/parts.js';
import { ITEMS, item, person } from './items.js';

const styles = z.strictObject({ APA: z.string(), VANCOUVER: z.string(), HARVARD: z.string() });
const table = z.record(z.string(), z.object({ en: styles, da: styles.optional(), nl: styles.optional() }));
const expected = table.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'citations.json'), 'utf8')));

const cases = Object.entries(ITEMS).flatMap(([name, cited]) => {
  const { en, da, nl } = expected[name] ?? {};
  return Object.entries({ en, da, nl }).flatMap(([language, texts]) => {
    const locale = citationLocale(language) ?? 'en';
    return texts === undefined
      ? []
      : (['APA', 'VANCOUVER', 'HARVARD'] as const).map((style) => ({ name, style, locale, cited, text: texts[style] }));
  });
});

describe('citations', () => {
  it('has expectations in English for every item', () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(ITEMS).sort());
    expect(cases.length).toBeGreaterThan(100);
  });

  it.each(cases)('$name: $style in $locale', ({ cited, style, locale, text }) => {
    expect(citationText(cited, style, locale)).toBe(text);
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
    expect(more).toContain('NameS, I., . . . NameU, I. (2020)');
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
