import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockKeys } from '../../../../src/matching/person/blocks.js';
import { compareNames } from '../../../../src/matching/person/compare-names.js';
import { parseName } from '../../../../src/matching/person/name.js';
import type { PersonName } from '../../../../src/record/record.js';

/** `Family, Given`, or a name without parts. */
function name(text: string): PersonName {
  const [family = '', given] = text.split(',').map((part) => part.trim());
  return given === undefined ? { literal: family } : { family, given };
}

const compare = (a: string, b: string) => compareNames(parseName(name(a)), parseName(name(b)));
const meet = (a: string, b: string) =>
  blockKeys(parseName(name(a))).some((key) => blockKeys(parseName(name(b))).includes(key));

const EQUAL = [
  ['Holm, Anna', 'HOLM, Anna', 'capitals'],
  ['Sørensen, Åse', 'Sorensen, Ase', 'letters of the north without their marks'],
  ['García-Márquez, José', 'Garcia Marquez, Jose', 'a hyphen and accents'],
  ['van der Berg, Piet', 'Berg, Piet', 'particles left out'],
  ['DeVries, Wim', 'De Vries, Wim', 'a particle written together'],
  ['Wang, Xiao-Ming', 'Wang, Xiaoming', 'a hyphen between syllables'],
  ['Wang, Xiao Ming', 'Wang, Xiaoming', 'a space between syllables'],
  ['王小明', 'Wang, Xiaoming', 'Chinese signs, family name first'],
  ['歐陽小明', '欧阳, 小明', 'a Chinese family name of two signs'],
  ["O'Neill, Sean", 'ONeill, Seán', 'an apostrophe'],
  ['Holm, Anna B.', 'Holm, Anna', 'a further initial on one side'],
  ['Holm, Anna Birgit', 'Holm, Anna B.', 'a further name and its initial'],
  ['Tefera Abebe, Solomon', 'Abebe, Solomon Tefera', 'words cut in another place'],
  ['Ana Lima', 'Lima, Ana', 'no parts against parts'],
] as const;

const INITIALS = [
  ['Holm, A.', 'Holm, Anna', 'an initial'],
  ['Holm, AB', 'Holm, Anna Birgit', 'initials in capitals without full stops'],
  ['Durand, J.-P.', 'Durand, Jean-Pierre', 'initials with a hyphen'],
  ['Wang, XM', 'Wang, Xiaoming', 'initials of syllables'],
  ['Holm, A', 'Holm, A B', 'initials on both sides'],
  ['Иванов, Ю.', 'Ivanov, Yury', 'a Cyrillic initial'],
] as const;

const VARIANT = [
  ['Smith, Bill', 'Smith, William', 'a nickname'],
  ['Müller, Jörg', 'Mueller, Joerg', 'umlauts written out'],
  ['Ivanov, Yury', 'Ivanov, Iurii', 'two transliterations'],
  ['Иванов, Юрий', 'Ivanov, Yuri', 'Cyrillic and Latin letters'],
  ['Nakamura, Hanako', 'Hanako, Nakamura', 'family and given name in the other order'],
  ['Garcia Lopez, Maria', 'Garcia, Maria', 'one of two family names'],
  ['Bradley, S. Thomas', 'Bradley, Thomas', 'known by the second name'],
  ['Petersen, Christian', 'Petersen, Chr', 'a shortened name'],
  ['Christensen, Katharina', 'Christensen, Katarina', 'a letter less'],
  ['Παπαδόπουλος, Γιώργος', 'Papadopoulos, Giorgos', 'Greek and Latin letters'],
] as const;

const INCOMPATIBLE = [
  ['Holm, Anna', 'Holm, Berit', 'other given names'],
  ['Holm, A B', 'Holm, A C', 'other second initials'],
  ['Holm, Anna B', 'Holm, Anna Carla', 'an initial and another second name'],
  ['Wang, Wei', 'Wang, Weiming', 'a syllable more'],
  ['Wang, Yu', 'Wang, Yan', 'other syllables'],
  ['Smith, John', 'Smith, Joan', 'short names one letter apart'],
  ['Lee, J', 'Li, J', 'other short family names'],
  ['Wood, Mark, Jr', 'Woods, Mark', 'other family names'],
  ['Abbott, Bill', 'Abbot-Ward, William', 'a guess at the family name and a guess at the given name'],
  ['王小明', '王小红', 'Chinese names that differ in one sign'],
] as const;

describe('two names', () => {
  it.each(EQUAL)('%s and %s can be one: %s', (a, b) => {
    expect(['equal', 'variant']).toContain(compare(a, b).relation);
    expect(compare(a, b)).toEqual(compare(b, a));
    expect(meet(a, b)).toBe(true);
  });

  it.each(EQUAL.slice(0, 6))('%s and %s are equal', (a, b) => {
    expect(compare(a, b)).toMatchObject({ relation: 'equal', because: [] });
  });

  it.each(INITIALS)('%s and %s agree by initials: %s', (a, b) => {
    expect(compare(a, b).relation).toBe('initials');
    expect(meet(a, b)).toBe(true);
  });

  it.each(VARIANT)('%s and %s are variants: %s', (a, b) => {
    expect(['variant', 'equal']).toContain(compare(a, b).relation);
    expect(compare(b, a)).toEqual(compare(a, b));
    expect(meet(a, b)).toBe(true);
  });

  it.each(INCOMPATIBLE)('%s and %s are two people: %s', (a, b) => {
    expect(compare(a, b).relation).toBe('incompatible');
  });

  it('tells a father from a son', () => {
    const [senior, junior] = [
      { family: 'Wood', given: 'Mark', suffix: 'Sr.' },
      { family: 'Wood', given: 'Mark', suffix: 'Jr' },
    ];
    expect(compareNames(parseName(senior), parseName(junior)).relation).toBe('incompatible');
    expect(compareNames(parseName(senior), parseName({ family: 'Wood', given: 'Mark' })).relation).toBe('equal');
  });

  it('says what it made equal', () => {
    expect(compare('Smith, Bill', 'Smith, William').because).toEqual(['bill and william are forms of one name']);
    expect(compare('Holm, A.', 'Holm, Anna').because).toEqual(['anna is shortened to an initial']);
  });

  it('reads a name in capitals as a name, and capitals beside a name as initials', () => {
    expect(parseName({ family: 'HOLM', given: 'ANNA' }).full).toBe(true);
    expect(parseName({ family: 'WANG', given: 'LI' }).full).toBe(true);
    expect(parseName({ family: 'Holm', given: 'AB' }).given).toEqual([
      { text: 'a', initial: true },
      { text: 'b', initial: true },
    ]);
  });

  it('has no opinion on a name without letters', () => {
    expect(compare('?, ?', '?, ?').relation).toBe('incompatible');
  });

  const word = fc.constantFrom(
    'Anna',
    'A',
    'Bo',
    'AB',
    'Wei',
    'Xiaoming',
    'José',
    'Юрий',
    '明',
    'Jean-Pierre',
    'de',
    "O'Neill",
  );
  const someName = fc.record({
    family: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    given: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  });

  it('compares the same in both directions', () => {
    fc.assert(
      fc.property(someName, someName, (a, b) => {
        expect(compareNames(parseName(a), parseName(b))).toEqual(compareNames(parseName(b), parseName(a)));
      }),
      { numRuns: 500 },
    );
  });

  it('never finds a name incompatible with itself, and meets it', () => {
    fc.assert(
      fc.property(someName, (a) => {
        expect(compareNames(parseName(a), parseName(a)).relation).not.toBe('incompatible');
        expect(blockKeys(parseName(a)).length).toBeGreaterThan(0);
      }),
    );
  });

  it('takes any text for a name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (family, given) => {
          expect(() => blockKeys(parseName({ family: family || 'x', given }))).not.toThrow();
        },
      ),
    );
  });
});
