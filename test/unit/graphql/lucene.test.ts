/** Protects queries of users: no character has a meaning of its own, and completions meet the index as it folds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allWords, anyWords, beginningOfWords, looserQueries } from '../../../src/graphql/lucene.js';

describe('words of users', () => {
  it('must all occur', () => {
    expect(allWords('Falls in  OLDER people')).toBe('+falls +in +older +people');
  });

  it('mean themselves, whatever they hold', () => {
    expect(allWords('title:"x" AND (a OR -b)')).toBe('+title +x +and +a +or +b');
    expect(allWords('covid-19')).toBe('+covid\\-19');
  });

  it('may be none', () => {
    expect(allWords(' *?~ ')).toBe('');
    expect(beginningOfWords('...')).toBe('');
  });

  it('never let an unescaped operator through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const term of allWords(text).split(' ').filter(Boolean))
          expect(term).toMatch(/^\+([^\\+!(){}[\]^"~*?:/&|]|\\.)+$/u);
      }),
    );
  });
});

describe('the beginning of a word', () => {
  it('is folded as the index folds words, since it is looked up as it stands', () => {
    expect(beginningOfWords('Lasse Bøgesk')).toBe('+lasse +bogesk*');
    expect(beginningOfWords('Ægir')).toBe('+aegir*');
    expect(beginningOfWords('Müll')).toBe('+mull*');
  });

  it('is left alone in other scripts', () => {
    expect(beginningOfWords('Αθήν')).toBe('+αθήν*');
  });

  it('is looked for behind a hyphen too', () => {
    expect(beginningOfWords('covid-1')).toBe('+covid +1*');
  });
});

describe('any words of a text', () => {
  it('are each looked up once, those of the title first, then the most frequent, without the syntax of Lucene', () => {
    expect(anyWords('Falls (at home)', 'Nurses saw falls. Nurses? "AND" +home*')).toBe('falls home at nurses saw and');
    expect(anyWords('', '?! - a')).toBe('');
  });

  it('are so many at most', () => {
    const text = Array.from({ length: 500 }, (_, at) => `word${at}`).join(' ');
    expect(anyWords('title', text).split(' ')).toHaveLength(200);
  });
});

describe('a query that nothing has all the words of', () => {
  const isFunctionWord = (word: string) => ['for', 'the'].includes(word);

  it('is asked with words much like these, then with words missing, down to half', () => {
    expect(looserQueries('Labs for infections', isFunctionWord)).toEqual([
      '(+(labs^4 labs~1) +(infections^4 infections~2))',
      '(+labs +infections)',
      '(+labs) (+infections)',
    ]);
    expect(looserQueries('a1 b1 c1', isFunctionWord)).toEqual([
      '(+a1 +b1 +c1)',
      '(+a1 +b1 +c1)',
      '(+a1 +b1) (+a1 +c1) (+b1 +c1)',
    ]);
  });

  it('looks for fuzzy words as the index has them: folded, and cut at hyphens', () => {
    expect(looserQueries('Møllevang-Åkjær', isFunctionWord)[0]).toBe('(+(møllevang\\-åkjær^4 mollevang~2 akjaer~1))');
  });

  it('is not asked again where there is no word, and stays small with many', () => {
    expect(looserQueries('for the', isFunctionWord)).toEqual([]);
    const many = looserQueries(Array.from({ length: 40 }, (_, at) => `word${at}`).join(' '), isFunctionWord);
    expect(many).toHaveLength(6);
    expect(Math.max(...many.map((query) => query.split(' ').length))).toBeLessThanOrEqual(70 * 4);
  });
});
