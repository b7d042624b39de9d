import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../src/text/key-phrase-features.js';
import { keyPhrases } from '../../../src/text/key-phrases.js';

const title = 'Shared decision making for elderly patients in rural clinics';
const abstract =
  'We studied how shared decision making works in rural clinics. The conversation aids were tested by twelve nurses, and a conversation aid was preferred by most of them. Waiting times were measured with the Tarnow scale.';

const texts = (found: ReturnType<typeof keyPhrases>) => found.map((phrase) => phrase.text);

describe('key phrases of a text', () => {
  const found = keyPhrases({ title, abstract, language: 'en' }, 50);
  const phrase = (text: string) => found.find((each) => each.text === text);

  it('are whole noun phrases rather than their parts or the verbs around them', () => {
    expect(texts(found.slice(0, 6))).toEqual(
      expect.arrayContaining(['Shared decision making', 'rural clinics', 'conversation aids']),
    );
    expect(texts(found).some((text) => /\b(?:studied|works|tested|were|the)\b/iu.test(text))).toBe(false);
  });

  it('count other inflections of the same words, with the place of each', () => {
    const aids = phrase('conversation aids');
    expect(aids?.count).toBe(2);
    expect(aids?.places.map(({ start, end }) => abstract.slice(start, end))).toEqual([
      'conversation aids',
      'conversation aid',
    ]);
    expect(phrase('conversation aid')).toBeUndefined();
  });

  it('stand in title and abstract, and a place says in which', () => {
    expect(phrase('rural clinics')?.places.map((place) => place.field)).toEqual(['TITLE', 'ABSTRACT']);
  });

  it('cross no function word and no punctuation', () => {
    const some = texts(
      keyPhrases({ abstract: 'Fluid balance, renal failure and the heart of a whale.', language: 'en' }, 50),
    );
    expect(some).toContain('renal failure');
    expect(some.some((text) => /balance renal|failure and|heart of/u.test(text))).toBe(false);
  });

  it('have a score whose parts sum up to its log odds', () => {
    for (const { score, parts } of found) {
      const sum = Object.values(parts).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(Math.log(score / (1 - score)), 5);
      expect(Object.keys(parts).every((part) => FEATURES.some((feature) => feature === part))).toBe(true);
    }
  });

  it('come in the language of the text', () => {
    const danish = keyPhrases({
      title: 'Kronisk smerte i almen praksis',
      abstract: 'Vi undersøgte, hvordan patienter med kronisk smerte bliver behandlet af de praktiserende læger.',
    });
    expect(danish[0]?.language).toBe('da');
    expect(texts(danish)).toEqual(expect.arrayContaining(['Kronisk smerte', 'almen praksis', 'praktiserende læger']));
    const dutch = keyPhrases({
      title: 'Chronische pijn in de huisartspraktijk',
      abstract: 'Wij hebben onderzocht hoe patiënten met chronische pijn door de huisarts worden behandeld.',
    });
    expect(dutch[0]?.language).toBe('nl');
    expect(texts(dutch)).toEqual(expect.arrayContaining(['Chronische pijn', 'huisartspraktijk']));
  });

  it('are none where there is no text', () => {
    expect(keyPhrases({})).toEqual([]);
    expect(keyPhrases({ title: 'of the and', abstract: '… — 12' })).toEqual([]);
  });

  it('are ranked, differ in their keys, and stand where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem({ maxCount: 30 }), (before, words) => {
        const text = `${before} ${words}`;
        const some = keyPhrases({ abstract: text }, 100);
        expect(new Set(some.map((each) => each.key)).size).toBe(some.length);
        for (const [at, { score, rank, places, count }] of some.entries()) {
          expect(rank).toBe(at + 1);
          expect(score).toBeGreaterThanOrEqual(some[at + 1]?.score ?? 0);
          expect(count).toBeGreaterThanOrEqual(places.length);
          for (const { start, end } of places) expect(text.slice(start, end).trim()).not.toBe('');
        }
      }),
    );
  });

  it('of a hostile text are found in time that grows with its length only', () => {
    const started = Date.now();
    for (const bad of [
      'a'.repeat(200_000),
      'a-'.repeat(100_000),
      'Ab. '.repeat(50_000),
      'renal failure '.repeat(14_000),
    ])
      keyPhrases({ abstract: bad });
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});
