import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayName,
  familyKey,
  foldText,
  invertedName,
  isFullName,
  nameForm,
  orderKey,
  titleKey,
  yearOf,
} from '../../../src/record/keys.js';
import { processorTime } from '../../support/processor-time.js';

describe('title keys', () => {
  it.each([
    ['Danish letters', 'Ældre på Ærø: høje øer', 'AEldre pa AEro: hoje oer'],
    ['capitals and punctuation', 'Deep learning – a review (2nd ed.)', 'DEEP LEARNING: A REVIEW [2ND ED]'],
    ['straight and curly apostrophes', "Alzheimer's disease", 'Alzheimer’s disease'],
    ['composed and decomposed accents', 'Résumé naïf', 'Re\u0301sume\u0301 nai\u0308f'],
    ['hyphens and white space', 'e-health  and\tcare', 'e health and care'],
  ])('are the same for %s', (_, a, b) => {
    expect(titleKey(a)).toBe(titleKey(b));
    expect(titleKey(a)).not.toBe('');
  });

  it.each([
    ['Greek', 'Η Ελλάδα'],
    ['Cyrillic', 'Война и мир'],
    ['Chinese', '机器学习'],
    ['Arabic', 'الذكاء'],
    ['Japanese', 'にほん'],
  ])('are not empty for titles in %s', (_, title) => {
    expect(titleKey(title)).toMatch(/^[a-z0-9]+$/);
  });

  it('keep apart what differs in a Greek letter', () => {
    expect(titleKey('α-blockers')).not.toBe(titleKey('β-blockers'));
  });

  it('are empty for a title of punctuation only', () => {
    expect(titleKey('— … ?!')).toBe('');
  });

  it('are letters and digits, at most 200, and the same for a title that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
        const key = titleKey(title);
        expect(key).toMatch(/^[a-z0-9]{0,200}$/);
        expect(titleKey(foldText(title))).toBe(key);
        expect(titleKey(title.normalize('NFD'))).toBe(titleKey(title.normalize('NFC')));
      }),
    );
  });
});

describe('a name stands for one person by itself', () => {
  it.each([
    'Jean-Luc',
    'J. Luc',
    'J Luc',
    'Jean L.',
    'Jo',
    'MARIA',
    'JEAN-LUC',
    'Ælfrida',
    '明',
    '小明',
    'Γιώργος',
    "D'Arcy",
  ])('when a given name is written out: %s', (given) => {
    expect(isFullName({ family: 'Picard', given })).toBe(true);
  });

  it.each(['J', 'J.', 'J. L.', 'J.L.', 'J.-L.', 'J-L', 'J L', 'JL', 'JLM', 'JL M', 'Chr.', 'Yu. I.', 'Θ.', 'Ø', '-'])(
    'not when it is initials or shortened: %s',
    (given) => {
      expect(isFullName({ family: 'Picard', given })).toBe(false);
    },
  );

  it('not without a given name, and not when its parts are unknown', () => {
    expect(isFullName({ family: 'Picard' })).toBe(false);
    expect(isFullName({ literal: 'Jean-Luc Picard' })).toBe(false);
  });

  it('not when the family name has no letter', () => {
    expect(isFullName({ family: '-', given: 'Jean-Luc' })).toBe(false);
  });

  it('in linear time, also for 300 capitals', () => {
    const spent = processorTime();
    isFullName({ family: 'A', given: `${'A. '.repeat(99)}!` });
    isFullName({ family: 'A', given: `${'A'.repeat(299)}!` });
    expect(spent()).toBeLessThan(100);
  });
});

describe('the forms of a name', () => {
  const name = { given: 'Wouter', particle: 'van der', family: 'Duinhoven', suffix: 'Jr.' };

  it('are shown with the given name first and sorted with the family name first', () => {
    expect(displayName(name)).toBe('Wouter van der Duinhoven Jr.');
    expect(invertedName(name)).toBe('van der Duinhoven, Wouter Jr.');
  });

  it('fall back to the whole where there are no parts', () => {
    expect(displayName({ literal: 'Plato' })).toBe('Plato');
    expect(invertedName({ literal: 'Plato' })).toBe('Plato');
    expect(familyKey({ literal: 'Ann Østergaard' })).toBe('ostergaard');
  });

  it('are looked up without regard to accents, case and full stops', () => {
    expect(nameForm({ given: 'J. L.', family: 'Søe' })).toBe(nameForm({ given: 'j l', family: 'SOE' }));
  });
});

it('what has no name sorts after everything that has one', () => {
  expect(orderKey('…', 'a') > orderKey('Zebra', 'b')).toBe(true);
  expect(orderKey('Ærø', 'a')).toBe('aero\ta');
});

it('the year of a date is its first four digits', () => {
  expect(yearOf('2023-04-05')).toBe(2023);
  expect(yearOf(undefined)).toBeUndefined();
});
