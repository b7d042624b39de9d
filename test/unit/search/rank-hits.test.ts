/** Protects the one order of many indexes, above all that a person's name finds the person. */
import { describe, expect, it } from 'vitest';
import { mergeHits, orderCompletions, weighHits } from '../../../src/search/rank-hits.js';

describe('hits of several kinds', () => {
  it('put the person whose name was typed first, however well concepts match', () => {
    const people = weighHits('EXTERNAL_PERSON', [
      { id: 'p1', score: 9 },
      { id: 'p2', score: 8 },
    ]);
    const concepts = weighHits('CONCEPT', [{ id: 'c1', score: 40 }]);
    const names: Readonly<Record<string, string>> = {
      p1: 'Anna Bergström Larsen',
      p2: 'Anna Bergström',
      c1: 'Bergström anna method',
    };
    const named = [...people, ...concepts].map((hit) => ({ ...hit, names: [names[hit.id] ?? ''] }));
    for (const typed of ['Anna Bergström', 'bergstrom, anna', 'ANNA BERGSTROM']) {
      expect(mergeHits(named, typed).map(({ id }) => id)).toEqual(['p2', 'p1', 'c1']);
    }
  });

  it('are comparable: the best of each kind has the weight of its kind', () => {
    const [best, second] = weighHits('PUBLICATION', [
      { id: 'b', score: 2 },
      { id: 'a', score: 8 },
    ]);
    expect(best).toMatchObject({ id: 'a', score: weighHits('PUBLICATION', [{ id: 'x', score: 0.1 }])[0]?.score });
    expect(second?.score).toBeCloseTo((best?.score ?? 0) / 4, 9);
  });

  it('of equal scores stand in the order of their ids', () => {
    const hits = [
      { id: 'b', score: 1 },
      { id: 'a', score: 1 },
    ];
    expect(weighHits('VENUE', hits).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('without any score do not divide by nothing', () => {
    expect(weighHits('VENUE', [{ id: 'a', score: 0 }])).toEqual([{ id: 'a', kind: 'VENUE', score: 0 }]);
  });
});

describe('completions', () => {
  const of = (...labels: readonly string[]) => labels.map((label) => ({ id: label, kind: 'CONCEPT' as const, label }));

  it('begin with what was typed before they only contain it; shorter ones first', () => {
    expect(orderCompletions(of('Home care', 'Carers of children', 'Care'), 'car').map(({ label }) => label)).toEqual([
      'Care',
      'Carers of children',
      'Home care',
    ]);
  });

  it('do not mind accents and capitals', () => {
    expect(orderCompletions(of('Via Østergård', 'Østergård Hansen'), 'osterg')[0]?.label).toBe('Østergård Hansen');
  });

  it('put members before other people and concepts', () => {
    const all = [
      ...of('Ida'),
      { id: 'm', kind: 'MEMBER' as const, label: 'Ida Storm' },
      { id: 'e', kind: 'EXTERNAL_PERSON' as const, label: 'Ida Li' },
    ];
    expect(orderCompletions(all, 'ida').map(({ kind }) => kind)).toEqual(['MEMBER', 'EXTERNAL_PERSON', 'CONCEPT']);
  });
});
