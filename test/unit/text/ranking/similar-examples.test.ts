import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExampleText, nearest, SimilarExamples } from '../../../../src/text/ranking/similar-examples.js';

const text = (stems: Record<string, number>, concepts: Record<number, number> = {}): ExampleText => ({
  stems: new Map(Object.entries(stems)),
  concepts: new Map(Object.entries(concepts).map(([concept, places]) => [Number(concept), places])),
});

/** Each word in two of twenty texts at most, so that none is too common to count. */
const TEXTS = [
  text({ gout: 2, joint: 1 }, { 3: 4 }),
  text({ gout: 1, diet: 3 }),
  text({ diet: 1, joint: 1 }, { 3: 1 }),
  ...Array.from({ length: 17 }, (_, at) => text({ [`word${at >> 1}`]: 1 })),
];

/** The formula by hand, all pairs of words. */
function cosine(a: ExampleText, b: ExampleText, all: readonly ExampleText[]): number {
  const parts = (each: ExampleText) => {
    const found = new Map<string, number>();
    for (const [stem, count] of each.stems) {
      const df = all.filter((other) => other.stems.has(stem)).length;
      if (df >= 2 && df <= all.length / 5) found.set(stem, (1 + Math.log(count)) * Math.log(all.length / df));
    }
    for (const [concept, count] of each.concepts) {
      const df = all.filter((other) => other.concepts.has(concept)).length;
      if (df > 0) found.set(`concept ${concept}`, (1 + Math.log(count)) * Math.log(1 + all.length / df));
    }
    return found;
  };
  const [left, right] = [parts(a), parts(b)];
  const length = (of: Map<string, number>) =>
    Math.sqrt([...of.values()].reduce((sum, value) => sum + value * value, 0));
  const dot = [...left].reduce((sum, [key, value]) => sum + value * (right.get(key) ?? 0), 0);
  return dot === 0 ? 0 : dot / length(left) / length(right);
}

describe('nearness', () => {
  const similar = new SimilarExamples(TEXTS);

  it('is the cosine of the formula', () => {
    const asked = [...TEXTS, text({ gout: 5, unknown: 2 }, { 3: 2, 9: 1 })];
    for (const each of asked) {
      const found = similar.nearnessTo(each);
      for (const [at, other] of TEXTS.entries()) expect(found[at]).toBeCloseTo(cosine(each, other, TEXTS), 6);
    }
  });

  it('is 1 of a text to itself', () => {
    for (const at of [0, 1, 2]) expect(similar.nearnessTo(TEXTS[at] ?? text({}))[at]).toBeCloseTo(1, 6);
  });
});

describe('nearest', () => {
  it('finds what sorting everything finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (values, most) => {
          const all = values
            .map((nearness, example) => ({ example, nearness }))
            .filter(({ nearness, example }) => nearness > 0 && example % 3 !== 1)
            .sort((a, b) => b.nearness - a.nearness || a.example - b.example);
          const among = [...values.keys()].filter((example) => example % 3 !== 1);
          expect(nearest(Float64Array.from(values), most, among)).toEqual(all.slice(0, most));
        },
      ),
    );
  });
});
