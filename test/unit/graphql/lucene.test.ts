/** Protects queries of users: no character has a meaning of its own, and completions meet the index as it folds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allWords, anyWords, beginningOfWords } from '../../../src/graphql/lucene.js';

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
