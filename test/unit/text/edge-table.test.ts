import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EdgeTable } from '../../../src/text/edge-table.js';

describe('a table of edges', () => {
  it('finds what a map finds, whatever was put in, also after it has grown', () => {
    const edge = fc.tuple(fc.nat(400), fc.nat(60), fc.nat(2 ** 30));
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 3_000, size: 'max' }), (edges) => {
        const table = new EdgeTable();
        const map = new Map<string, number>();
        for (const [node, stem, next] of edges) {
          table.set(node, stem, next);
          map.set(`${node} ${stem}`, next);
        }
        for (let node = 0; node <= 400; node += 7) {
          for (let stem = 0; stem <= 60; stem += 1)
            expect(table.get(node, stem)).toBe(map.get(`${node} ${stem}`) ?? -1);
        }
      }),
      { numRuns: 20 },
    );
  });
});
