import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, contentHash, stableId } from '../../../src/record/canonical.js';

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, item]) => [key, reversed(item)]));
}

describe('canonical JSON', () => {
  it('says what was said: parsing it gives the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is the same whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('is the same for what canonical JSON was parsed to', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('leaves absent what is absent, and holds the place of it in a list', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
    expect(canonicalJson([1, undefined, null])).toBe('[1,null,null]');
    expect(canonicalJson(undefined)).toBe('null');
  });

  it('keeps the order of lists, which means something', () => {
    expect(contentHash(['a', 'b'])).not.toBe(contentHash(['b', 'a']));
  });
});

describe('a stable id', () => {
  it('is made of what something is, and of nothing else', () => {
    expect(stableId('Person', 'orcid:1')).toBe(stableId('Person', 'orcid:1'));
    expect(stableId('Person', 'orcid:1')).toMatch(/^Person:[a-z2-7]{26}$/);
  });

  it('keeps apart parts that read the same when joined', () => {
    expect(stableId('Person', 'ab', 'c')).not.toBe(stableId('Person', 'a', 'bc'));
  });
});
