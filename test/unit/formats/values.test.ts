/** The small readers all formats share: dates, languages, names, plain text; and LaTeX. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLatex } from '../../../src/formats/bibtex/latex.js';
import { readDate } from '../../../src/formats/dates.js';
import { readLanguage } from '../../../src/formats/languages.js';
import { displayName, readName } from '../../../src/formats/names.js';
import { plainLine, plainParagraphs, subscript, superscript } from '../../../src/formats/plain-text.js';
import { partialDate, personName } from '../../../src/record/record.js';

describe('a written date', () => {
  it.each([
    ['2019', '2019'],
    ['2019-03', '2019-03'],
    ['2019-03-25', '2019-03-25'],
    ['2019/3/5', '2019-03-05'],
    ['20190325', '2019-03-25'],
    ['2019-03-25T10:00:00Z', '2019-03-25'],
    ['25.03.2019', '2019-03-25'],
    ['12 March 2012', '2012-03-12'],
    ['2012 Mar 16', '2012-03-16'],
    ['March 5th, 2007', '2007-03-05'],
    ['okt. 2015', '2015-10'],
    ['maj 2015', '2015-05'],
    ['Spring 2004', '2004'],
    ['1997/2001', '1997'],
    ['2001?', '2001'],
    ['c1999', '1999'],
    ['[2003]', '2003'],
    ['1980ff', '1980'],
  ])('%s is %s', (written, date) => {
    expect(readDate(written)).toEqual({ date });
  });

  it.each(['', 'n.d.', '///', 'unknown'])('%j is none, without a complaint', (written) => {
    expect(readDate(written)).toEqual({});
  });

  it.each(['99', 'soon', '0000', '9999-01-01'])('%j is none, and said', (written) => {
    expect(readDate(written).problem).toMatch(/year/);
  });

  it('that can be read in two ways gives the year and says so', () => {
    expect(readDate('04/05/2019')).toEqual({ date: '2019', problem: expect.stringContaining('two ways') });
    expect(readDate('2019-02-30')).toEqual({ date: '2019-02', problem: expect.stringContaining('no 2019-02-30') });
    expect(readDate('in press')).toEqual({ inPress: true });
  });

  it('of any kind gives a valid date or none', () => {
    const scraps = fc
      .array(fc.constantFrom('2019', '3', '13', '30', '-', '/', ' ', 'May', 'x', '0', '.'), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(scraps, fc.string()), (written) => {
        const { date } = readDate(written);
        if (date !== undefined) expect(partialDate.safeParse(date).success).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a written language', () => {
  it.each([
    ['English', 'en'],
    ['eng', 'en'],
    ['en_GB', 'en-GB'],
    ['en-US', 'en-US'],
    ['american', 'en-US'],
    ['ngerman', 'de'],
    ['Dansk', 'da'],
    ['dut', 'nl'],
    ['Danish; English', 'da'],
    ['langfrench', 'fr'],
    ['Klingonese', undefined],
    ['', undefined],
  ])('%j is %s', (written, tag) => {
    expect(readLanguage(written)).toBe(tag);
  });
});

describe('a name in one text', () => {
  it.each([
    ['Smith, John Q.', { family: 'Smith', given: 'John Q.' }],
    ['van den Hoven, null', { particle: 'van den', family: 'Hoven' }],
    ['van de Schoot, Rens', { particle: 'van de', family: 'Schoot', given: 'Rens' }],
    ['Schoot, Rens van de', { particle: 'van de', family: 'Schoot', given: 'Rens' }],
    ['King, Martin Luther, Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['King, Jr., Martin Luther', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Jane Doe', { family: 'Doe', given: 'Jane' }],
    ['G. Kalbe', { family: 'Kalbe', given: 'G.' }],
    ['Liu R.', { family: 'Liu', given: 'R.' }],
    ['de Jong A. B.', { particle: 'de', family: 'Jong', given: 'A. B.' }],
    ['Ludwig van Beethoven', { particle: 'van', family: 'Beethoven', given: 'Ludwig' }],
    ['Plato', { family: 'Plato' }],
    ['王小明', { family: '王小明' }],
  ])('%s is a person', (written, name) => {
    expect(readName(written)).toEqual({ person: name });
  });

  it.each([
    'DARE Study Group',
    'European Commission',
    'Council on Cardiopulmonary, Critical Care, Perioperative and Resuscitation',
    'Things Inc.',
  ])('%s is a group', (written) => {
    expect(readName(written)).toEqual({ organization: written });
  });

  it('of any kind gives a valid name or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(fc.constantFrom('van', 'Doe', ',', 'J.', 'Jr', ' ', 'ß'), { maxLength: 9 })
            .map((parts) => parts.join(' ')),
        ),
        (written) => {
          const name = readName(written.slice(0, 60));
          if (name === undefined || !('person' in name)) return;
          expect(personName.safeParse(name.person).success).toBe(true);
          expect(displayName(name.person)).not.toBe('');
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('text with markup', () => {
  it.each([
    ['p < 0.05 and x > 3', 'p < 0.05 and x > 3'],
    ['a<br/>b', 'a b'],
    ['<i>E. coli</i> &amp; CO<sub>2</sub>', 'E. coli & CO₂'],
    ['10<sup>-3</sup> and 4<sup>th</sup>', '10⁻³ and 4th'],
    ['&eacute;&Aring;&#248;&#x2014;&nbsp;&unknown;', 'éÅø— &unknown;'],
    ['&#150;', '–'],
    ['&amp;lt;i&amp;gt;x', 'x'],
    ['<mml:math><mml:mi>x</mml:mi></mml:math>', 'x'],
    ['nai\u0308ve na\u0131\u0308ve', 'naïve naïve'],
    ['soft\u00adhyphen, zero\u200bwidth,\u00a0wide', 'softhyphen, zerowidth, wide'],
    ['a\u0000b\u0007c', 'abc'],
  ])('%j becomes %j', (written, plain) => {
    expect(plainLine(written)).toBe(plain);
  });

  it('keeps its paragraphs where they are wanted', () => {
    expect(plainParagraphs('<jats:p>One</jats:p>\n\n<jats:p>Two</jats:p>')).toBe('One\nTwo');
  });

  it('has super- and subscripts where Unicode has them', () => {
    expect([superscript('2+'), superscript('th'), subscript('12'), subscript('max')]).toEqual([
      '²⁺',
      'th',
      '₁₂',
      'max',
    ]);
  });

  it('of any kind becomes plain text once for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const plain = plainLine(written.replaceAll('&', ''));
        expect(plain).toBe(plain.normalize('NFC').trim());
        expect(plainLine(plain)).toBe(plain);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('LaTeX', () => {
  it.each([
    ['{\\AA}se', 'Åse'],
    ['na{\\"\\i}ve na\\"{\\i}ve na\\"{i}ve', 'naïve naïve naïve'],
    ["\\'{E}\\'e\\`a\\^o\\~n\\=a\\.z\\u{g}\\v{s}\\H{o}\\c{c}\\k{a}\\r{a}\\d{a}", 'Éééàôñāżğšőçąåạ'.replace('éé', 'é')],
    ['\\o re, {\\O}re, \\ss{}, \\L\\l', 'øre, Øre, ß, Łł'],
    ['10--20 --- a~b', '10–20 — a b'],
    ["``quoted'' and `single'", "“quoted” and ‘single'"],
    ['Ad{\\-d}i{\\-s}on', 'Addison'],
    ['Cu$_2$O at $10^{-3}$, $H_{max}$', 'Cu₂O at 10⁻³, Hmax'],
    ['$\\alpha \\leq \\frac{1}{2}$ and $\\sqrt{x}$', 'α ≤ 1/2 and √x'],
    ['It costs $5 and $6', 'It costs $5 and $6'],
    ['100\\% \\& more \\_ \\# \\$', '100% & more _ # $'],
    ['\\textit{E. coli} {\\em is} \\emph{small}', 'E. coli is small'],
    ['\\textsuperscript{13}C H\\textsubscript{2}O', '¹³C H₂O'],
    ['\\url{http://a.b/c_d~e}', 'http://a.b/c_d~e'],
    ['\\href{http://a.b}{the text}', 'the text'],
    ["?`Por qu\\'e?", '¿Por qué?'],
    ['snake_case and x^2 outside', 'snake_case and x^2 outside'],
  ])('%s reads %s', (written, text) => {
    expect(decodeLatex(written)).toEqual({ text, unknown: [] });
  });

  it('names the commands it does not know and keeps their text', () => {
    expect(decodeLatex('a \\foo{bar} b')).toEqual({ text: 'a bar b', unknown: ['\\foo'] });
  });

  it('of any kind does not throw', () => {
    const scraps = fc.array(
      fc.constantFrom(
        '\\',
        '{',
        '}',
        '$',
        '^',
        '_',
        '~',
        '"',
        "'",
        '`',
        'a',
        'i',
        ' ',
        '\\i',
        '\\frac',
        '\\url',
        '|',
        '-',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        scraps.map((parts) => parts.join('')),
        (written) => {
          expect(typeof decodeLatex(written).text).toBe('string');
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
