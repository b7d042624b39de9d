/** Protects who is called an expert, and why: scores and parts can be found again by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Likeness } from '../../../src/fingerprint/likeness.js';
import { rankLikeness, textIndexOf } from '../../../src/fingerprint/likeness.js';
import { MOST_VOTES, vote } from '../../../src/fingerprint/votes.js';

const output = (id: string, match: number): Likeness => ({
  id,
  match,
  words: match,
  similarity: 0,
  sharedConcepts: [],
});

describe('votes of outputs for their authors', () => {
  it('are the third power of the match, so that one close output outweighs many vague ones', () => {
    const ranked = vote(
      [output('close', 0.9), output('v1', 0.4), output('v2', 0.4), output('v3', 0.4)],
      new Map([
        ['close', ['ida']],
        ['v1', ['per', 'ida']],
        ['v2', ['per']],
        ['v3', ['per', 'per']],
      ]),
    );
    expect(ranked.map(({ id, score }) => [id, score])).toEqual([
      ['ida', 1],
      ['per', expect.closeTo((3 * 0.064) / (0.729 + 0.064), 8)],
    ]);
    expect(ranked[0]?.votes.map(({ id, contribution }) => [id, contribution])).toEqual([
      ['close', expect.closeTo(0.729 / 0.793, 8)],
      ['v1', expect.closeTo(0.064 / 0.793, 8)],
    ]);
  });

  it('are those of the best outputs only', () => {
    const many = Array.from({ length: MOST_VOTES + 5 }, (_, at) => output(`o${at}`, 1 - at / 1_000));
    const last = new Map([
      [`o${MOST_VOTES}`, ['late']],
      [`o${MOST_VOTES - 1}`, ['in time']],
    ]);
    expect(vote(many, last).map(({ id }) => id)).toEqual(['in time']);
  });

  it('add up: the first has 1, and the parts of everybody are a whole', () => {
    const outputs = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1 }), match: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
      {
        selector: ({ id }) => id,
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(
        outputs,
        fc.array(fc.subarray(['a', 'b', 'c']), { minLength: 12, maxLength: 12 }),
        (found, people) => {
          const authors = new Map(found.map(({ id }, at) => [id, people[at] ?? []]));
          const ranked = vote(
            found.map(({ id, match }) => output(id, match)),
            authors,
          );
          expect(new Set(ranked.map(({ id }) => id))).toEqual(new Set([...authors.values()].flat()));
          for (const [at, { score, votes }] of ranked.entries()) {
            if (at === 0) expect(score).toBe(1);
            expect(votes.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(1, 6);
          }
        },
      ),
    );
  });
});

describe('how an output matches', () => {
  const own = [
    { concept: 'urn:falls', weight: 1 },
    { concept: 'urn:trust', weight: 1 },
  ];

  it('is five sixths of its words and one sixth of its concepts', () => {
    const ranked = rankLikeness(
      own,
      [
        { id: 'both', score: 8, concepts: [['urn:falls', 1]] },
        { id: 'words', score: 10, concepts: [] },
        {
          id: 'concepts',
          concepts: [
            ['urn:falls', 0.5],
            ['urn:trust', 0.5],
          ],
        },
        { id: 'nothing', concepts: [['urn:other', 1]] },
      ],
      true,
    );
    expect(ranked.map(({ id, match }) => [id, match])).toEqual([
      ['words', expect.closeTo(5 / 6, 8)],
      ['both', expect.closeTo((5 * 0.8 + Math.SQRT1_2) / 6, 8)],
      ['concepts', expect.closeTo(1 / 6, 8)],
    ]);
    expect(ranked.find(({ id }) => id === 'concepts')?.sharedConcepts.map(({ contribution }) => contribution)).toEqual([
      expect.closeTo(0.5, 8),
      expect.closeTo(0.5, 8),
    ]);
  });

  it('is its concepts alone where there are no words, and what was found twice stands once', () => {
    const found = [
      { id: 'a', concepts: [['urn:falls', 1]] as [string, number][] },
      { id: 'a', score: 3, concepts: [['urn:falls', 1]] as [string, number][] },
    ];
    expect(rankLikeness(own, found, false)).toHaveLength(1);
    expect(rankLikeness(own, found, false)[0]?.match).toBeCloseTo(Math.SQRT1_2, 8);
    expect(rankLikeness(own, found, true)[0]?.words).toBe(1);
  });

  it('is looked for in the index of its language', () => {
    expect(['da', 'nl-BE', 'en', undefined].map(textIndexOf)).toEqual([
      'publication_text_danish',
      'publication_text_dutch',
      'publication_text_english',
      'publication_text_english',
    ]);
  });
});
