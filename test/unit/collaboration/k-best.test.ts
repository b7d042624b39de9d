import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TieGraph } from '../../../src/collaboration/paths/adjacency.js';
import type { ConsortiumRow } from '../../../src/collaboration/paths/consortia.js';
import { kBestPaths, type PathAnswer, type PathQuery } from '../../../src/collaboration/paths/k-best.js';
import type { TieRow } from '../../../src/collaboration/paths/tie-store.js';
import { everyPath } from './every-path.js';

const people = ['p', 'q', 'a', 'm', 'z', 'b', 'k', 'c'];
const person = fc.constantFrom(...people);
const year = fc.integer({ min: 2019, max: 2022 });
// Few amounts, so that equal costs, and with them ties broken by id, are common; far apart, so that detours pay.
const amount = fc.constantFrom(40, 1, 0.25, 0);

const tie: fc.Arbitrary<TieRow> = fc
  .record({
    pair: fc.uniqueArray(person, { minLength: 2, maxLength: 2 }),
    outputs: fc.array(fc.tuple(year, amount), { maxLength: 2 }),
    projects: fc.array(year, { maxLength: 1 }),
  })
  .map(({ pair: [a = '', b = ''], outputs, projects }) => ({
    a,
    b,
    years: outputs.map(([y]) => y),
    full: outputs.map(() => 1),
    fractional: outputs.map(([, value]) => value),
    projectYears: projects,
    projectFull: projects.map(() => 2),
  }));

const consortium: fc.Arbitrary<ConsortiumRow> = fc.record({
  id: fc.constantFrom('trial', 'atlas', 'survey', 'cohort', 'registry', 'panel'),
  year,
  members: fc.uniqueArray(person, { minLength: 2, maxLength: 6 }),
});

const query: fc.Arbitrary<PathQuery> = fc.record({
  from: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
  to: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
  k: fc.integer({ min: 1, max: 25 }),
  maxHops: fc.integer({ min: 1, max: 7 }),
  order: fc.constantFrom('HOPS_THEN_COST' as const, 'COST' as const),
  via: fc.constantFrom('OUTPUTS' as const, 'PROJECTS' as const, 'BOTH' as const, 'BOTH' as const),
  since: fc.option(year, { nil: undefined }),
  until: fc.option(year, { nil: undefined }),
  asOf: year,
  minStrength: fc.option(fc.constantFrom(0, 0.2, 0.9, 10), { nil: undefined }),
  avoid: fc.array(person, { maxLength: 1 }),
});

const ties = fc.array(tie, { maxLength: 22 });
const consortia = fc.uniqueArray(consortium, { selector: ({ id }) => id, maxLength: 3 });

function plain(answer: PathAnswer) {
  return answer.paths.map(({ people: along, hops, cost }) => ({
    people: along,
    consortia: hops.map((hop) => hop.consortium),
    cost,
  }));
}

const everything: PathQuery = { from: ['p'], to: ['q'], k: 25, maxHops: 8, order: 'COST', via: 'BOTH', asOf: 2022 };
const joint = (a: string, b: string, fractional = 1, y = 2022): TieRow => ({
  a,
  b,
  years: [y],
  full: [1],
  fractional: [fractional],
});

describe('the k best paths', () => {
  it('are those that walking every path finds, in both orders, with consortia, windows, weak ties left out and people to avoid', () => {
    fc.assert(
      fc.property(ties, consortia, query, (rows, outputs, asked) => {
        const answer = kBestPaths(TieGraph.build(rows, outputs), asked);
        expect(plain(answer)).toEqual(everyPath(rows, outputs, asked).slice(0, asked.k));
        expect(answer.truncated).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });

  it('are those that walking every path finds where people meet in many overlapping consortia and few ties', () => {
    const many = fc.uniqueArray(consortium, { selector: ({ id }) => id, minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 8 }), many, query, (rows, outputs, asked) => {
        const answer = kBestPaths(TieGraph.build(rows, outputs), asked);
        expect(plain(answer)).toEqual(everyPath(rows, outputs, asked).slice(0, asked.k));
      }),
      { numRuns: 1500 },
    );
  });

  it('are the same whatever the order in which the ties came', () => {
    fc.assert(
      fc.property(ties, consortia, query, (rows, outputs, asked) => {
        const unique = [...new Map(rows.map((row) => [[row.a, row.b].sort().join(), row])).values()];
        const turned = unique.map((row) => ({ ...row, a: row.b, b: row.a })).reverse();
        const one = kBestPaths(TieGraph.build(unique, outputs), asked);
        const two = kBestPaths(TieGraph.build(turned, [...outputs].reverse()), asked);
        expect(plain(two)).toEqual(plain(one));
      }),
      { numRuns: 200 },
    );
  });

  it('of equal cost stand in the order of the ids along them', () => {
    const middle = ['zoe', 'ann', 'mia'];
    const rows = middle.flatMap((id) => [joint('p', id), joint(id, 'q')]);
    const answer = kBestPaths(TieGraph.build(rows), { ...everything, k: 2 });
    expect(answer.paths.map((path) => path.people[1])).toEqual(['ann', 'mia']);
  });

  it('prefer few hops or low cost, as asked', () => {
    const graph = TieGraph.build([joint('p', 'q', 0.01), joint('p', 'm', 30), joint('m', 'q', 30)]);
    const first = (order: PathQuery['order']) => kBestPaths(graph, { ...everything, k: 1, order }).paths[0]?.people;
    expect(first('HOPS_THEN_COST')).toEqual(['p', 'q']);
    expect(first('COST')).toEqual(['p', 'm', 'q']);
  });

  it('find a dear path of few hops behind a cheap one of too many', () => {
    const chain = ['p', 'a', 'b', 'c', 'm'];
    const cheap = chain.slice(1).map((id, i) => joint(chain[i] ?? '', id, 50));
    const graph = TieGraph.build([...cheap, joint('p', 'm', 0.01), joint('m', 'q', 1)]);
    expect(kBestPaths(graph, { ...everything, maxHops: 2 }).paths.map((path) => path.people)).toEqual([
      ['p', 'm', 'q'],
    ]);
  });

  it('reach someone the dear and short way where the cheap way there leaves too few hops to go on', () => {
    const around = [joint('p', 'a', 40), joint('a', 'b', 40), joint('b', 'm', 40), joint('p', 'm'), joint('m', 'q', 0)];
    const best = (graph: TieGraph) => kBestPaths(graph, { ...everything, k: 1, maxHops: 4 }).paths[0]?.people;
    expect(best(TieGraph.build([...around, joint('m', 'c', 40), joint('c', 'q', 40)]))).toEqual(['p', 'm', 'c', 'q']);
    const trial = { id: 'trial', year: 2022, members: ['m', 'c'] };
    expect(best(TieGraph.build([...around, joint('c', 'q', 40)], [trial]))).toEqual(['p', 'm', 'c', 'q']);
  });

  it('cross no tie that is weaker than asked for, however few hops it would save', () => {
    const graph = TieGraph.build([joint('p', 'q', 0.1), joint('p', 'm', 1), joint('m', 'q', 1)]);
    const along = (minStrength?: number) =>
      kBestPaths(graph, { ...everything, k: 1, order: 'HOPS_THEN_COST', minStrength }).paths[0]?.people;
    expect([along(), along(0.1), along(0.11), along(1.01)]).toEqual([
      ['p', 'q'],
      ['p', 'q'],
      ['p', 'm', 'q'],
      undefined,
    ]);
  });

  it('tell of each hop how many outputs of the window make it, and since when', () => {
    const row = { a: 'p', b: 'q', years: [2018, 2020, 2021], full: [2, 1, 4], fractional: [1, 1, 1] };
    const graph = TieGraph.build([{ ...row, projectYears: [2019], projectFull: [1] }]);
    const tally = (asked: Partial<PathQuery>) =>
      kBestPaths(graph, { ...everything, k: 1, ...asked }).paths[0]?.hops[0]?.tally;
    expect(tally({})).toEqual({ outputs: 7, firstYear: 2018, hasProjects: true });
    expect(tally({ since: 2020, via: 'OUTPUTS' })).toEqual({ outputs: 5, firstYear: 2020, hasProjects: false });
    expect(tally({ via: 'PROJECTS' })).toEqual({ outputs: 0, firstYear: 0, hasProjects: true });
  });

  it('cross a consortium as one hop that says its strength, and not twice running', () => {
    const members = ['p', 'q', ...Array.from({ length: 299 }, (_, i) => `member ${i}`)];
    const graph = TieGraph.build([joint('p', 'm'), joint('m', 'q')], [{ id: 'trial', year: 2022, members }]);
    const { paths } = kBestPaths(graph, { ...everything, order: 'HOPS_THEN_COST', k: 25, maxHops: 2 });
    expect(paths.map((path) => path.people)).toEqual([
      ['p', 'q'],
      ['p', 'm', 'q'],
    ]);
    expect(paths[0]?.hops[0]).toMatchObject({ kind: 'CONSORTIUM', consortium: 'trial', strength: 1 / 300 });
  });

  it('beyond a consortium of a thousand that both belong to take no long search', () => {
    const members = ['p', 'q', ...Array.from({ length: 1000 }, (_, i) => `member ${i}`)];
    const rows = members.slice(1).map((id, i) => joint(members[i] ?? '', id, 0.2));
    const graph = TieGraph.build(rows, [{ id: 'trial', year: 2022, members }]);
    for (const order of ['HOPS_THEN_COST', 'COST'] as const) {
      const answer = kBestPaths(graph, { ...everything, order, k: 10, from: ['p'], to: ['member 500'], maxHops: 4 });
      expect(answer.paths).toHaveLength(10);
      expect(answer.explored).toBeLessThan(1_000_000);
    }
  });

  it('have no hops for someone who belongs to both ends', () => {
    const answer = kBestPaths(TieGraph.build([joint('p', 'q')]), { ...everything, from: ['p', 'x'], to: ['x', 'q'] });
    expect(answer.paths.map((path) => path.people)).toEqual([['x'], ['p', 'q']]);
  });

  it('say when the work allowed ran out, and are right as far as they go', () => {
    const ids = Array.from({ length: 40 }, (_, i) => `n${i}`);
    const rows = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => joint(a, b, (i % 7) + 1)));
    const graph = TieGraph.build(rows);
    const asked = { ...everything, from: ['n0'], to: ['n39'] };
    const whole = kBestPaths(graph, asked);
    const part = kBestPaths(graph, { ...asked, maxExplored: Math.floor(whole.explored / 2) });
    expect(whole.truncated).toBe(false);
    expect(part.truncated).toBe(true);
    expect(part.paths.length).toBeGreaterThan(0);
    expect(part.paths).toEqual(whole.paths.slice(0, part.paths.length));
    expect(part.explored).toBeLessThan(whole.explored);
  });

  it('end soon where the only way leads back through people already passed', () => {
    const clique = Array.from({ length: 60 }, (_, i) => `n${i}`);
    const rows = clique.flatMap((a, i) => clique.slice(i + 1).map((b) => joint(a, b)));
    const graph = TieGraph.build([...rows, joint('p', 'n0'), joint('p', 'm'), joint('m', 'q')]);
    const answer = kBestPaths(graph, { ...everything, from: ['n0'], to: ['q'], order: 'HOPS_THEN_COST' });
    expect(answer.paths.map((path) => path.people)).toEqual([['n0', 'p', 'm', 'q']]);
    expect(answer.explored).toBeLessThan(100_000);
  });

  it.each([{ k: 0 }, { k: 26 }, { k: 1.5 }, { maxHops: 0 }, { maxHops: 9 }])(
    'refuse %j, with the range allowed',
    (wrong) => {
      expect(() => kBestPaths(TieGraph.build([]), { ...everything, ...wrong })).toThrow(
        /must be a whole number from 1 to/,
      );
    },
  );
});
