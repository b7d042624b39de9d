/**
 * Protects what `whorl analyze` keeps: it is read and ranked as it was measured, is told as stale once the graph has
 * changed, shows nobody who is not to be shown, and is in nothing's way.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { analyze, DEFAULT_REQUEST } from '../../src/analysis/analyze.js';
import { NoGraphDataScienceError } from '../../src/analysis/measure.js';
import { forget } from '../../src/analysis/store.js';
import { suppressPerson } from '../../src/curation/person-privacy.js';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { Lease } from '../../src/graph/lease.js';
import { undoImport } from '../../src/import/undo.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { askOne, type Workspace, whorlFile, workspace } from '../support/importing.js';
import { keepMeasures } from '../support/measured.js';
import { executor, type Seeded } from '../support/seeded.js';
import { loadSmallWorld } from '../support/small-world.js';

let database: Database;
let graph: Seeded;
let files: Workspace;

beforeEach(async () => {
  database = await freshDatabase();
  await loadSmallWorld(database);
  graph = await executor(database);
  files = await workspace(database);
});
afterEach(async () => {
  await files.close();
  await graph.close();
});

const measures = z.object({
  entity: z.object({ id: z.string(), measures: z.object({ pageRank: z.number(), stale: z.boolean() }) }),
  stale: z.boolean(),
  degree: z.number(),
  strength: z.number(),
  pageRank: z.number(),
  betweenness: z.number(),
  component: z.number(),
  componentSize: z.number(),
  community: z.number(),
  communitySize: z.number(),
  similar: z.array(z.object({ entity: z.object({ id: z.string() }), similarity: z.number() })),
});
const page = z.object({
  totalCount: z.number(),
  truncated: z.boolean(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ degree: z.number() }) })),
  nodes: z.array(measures),
});
const answer = z.object({
  analysis: z.object({ stale: z.boolean(), nodes: z.number(), ranking: page }).loose().nullable(),
});

const ONE = 'measures { pageRank stale }';
const QUERY = `query($of: Analysed, $by: RankedBy, $first: Int, $after: String) { analysis(of: $of) {
  of analysedAt stale revision library counting since until seed damping resolution betweennessSample nodes ties
  components largestComponent communities largestCommunity modularity
  ranking(by: $by, first: $first, after: $after) {
    totalCount truncated pageInfo { hasNextPage endCursor } edges { cursor node { degree } }
    nodes { entity { id ... on Person { ${ONE} } ... on Organization { ${ONE} } } stale degree strength pageRank betweenness
      component componentSize community communitySize similar(first: 2) { entity { id } similarity } }
  } } }`;

async function analysis(variables: Record<string, unknown> = {}) {
  const { data, errors } = await graph.execute(QUERY, variables);
  expect(errors).toEqual([]);
  return answer.parse(data).analysis;
}

async function ranking(variables: Record<string, unknown> = {}) {
  const found = await analysis(variables);
  if (found === null) throw new Error('There is no analysis.');
  return found.ranking;
}

describe('an analysis', () => {
  it('is null before the first, and everybody without measures', async () => {
    expect(await analysis()).toBeNull();
    const { data, errors } = await graph.execute('{ people(first: 1) { nodes { measures { degree } } } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({ people: { nodes: [{ measures: null }] } });
  });

  it('is told with how it was made', async () => {
    const kept = await keepMeasures(database);
    const { run: _, name, similarKept: _kept, similarFrom: _from, ...told } = kept;
    expect(await analysis()).toMatchObject({ ...told, of: name, stale: false });
  });

  it.each(['DEGREE', 'STRENGTH', 'PAGE_RANK', 'BETWEENNESS'] as const)(
    'ranks by %s, the highest first, page by page, everybody once',
    async (by) => {
      const { nodes } = await keepMeasures(database);
      const field = {
        DEGREE: 'degree',
        STRENGTH: 'strength',
        PAGE_RANK: 'pageRank',
        BETWEENNESS: 'betweenness',
      } as const;
      const seen: { id: string; value: number }[] = [];
      for (let after: string | null = null; ; ) {
        const shown: z.infer<typeof page> = await ranking({ by, first: 3, after });
        expect(shown.totalCount).toBe(nodes);
        expect(shown.edges.map(({ node }) => node.degree)).toEqual(shown.nodes.map(({ degree }) => degree));
        seen.push(...shown.nodes.map((each) => ({ id: each.entity.id, value: each[field[by]] })));
        if (!shown.pageInfo.hasNextPage) break;
        after = shown.pageInfo.endCursor;
      }
      expect(seen).toHaveLength(nodes);
      expect(new Set(seen.map(({ value }) => value)).size).toBeGreaterThan(2);
      expect(seen).toEqual([...seen].sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1)));
    },
  );

  it('shows of each what was measured, and who is similar, the most similar first', async () => {
    await keepMeasures(database);
    const { nodes } = await ranking({ by: 'PAGE_RANK' });
    expect(nodes[2]).toEqual({
      entity: { id: nodes[2]?.entity.id, measures: { pageRank: 1 / 3, stale: false } },
      stale: false,
      degree: 2,
      strength: 2 / 3,
      pageRank: 1 / 3,
      betweenness: 0.2,
      component: 1,
      componentSize: nodes.length,
      community: 1,
      communitySize: Math.ceil(nodes.length / 2),
      similar: [
        { entity: { id: nodes[1]?.entity.id }, similarity: 0.9 },
        { entity: { id: nodes[0]?.entity.id }, similarity: 0.8 },
      ],
    });
  });

  it('of organisations stands beside that of people', async () => {
    const people = await keepMeasures(database, 'PEOPLE');
    const organizations = await keepMeasures(database, 'ORGANIZATIONS');
    expect(await ranking({ of: 'PEOPLE' })).toMatchObject({ totalCount: people.nodes });
    const { nodes, totalCount } = await ranking({ of: 'ORGANIZATIONS' });
    expect(totalCount).toBe(organizations.nodes);
    expect(nodes.map(({ entity }) => entity.id)).toEqual(nodes.map(() => expect.stringMatching(/^Organization:/)));
  });

  it('made again takes the place of the one before, and leaves nothing of it', async () => {
    const before = await keepMeasures(database);
    const { edges } = await ranking({ first: 1 });
    const after = await keepMeasures(database, 'PEOPLE', (same) => ({ ...same, degree: 100 }));
    expect(after.run).not.toBe(before.run);
    expect((await ranking()).nodes.map(({ degree }) => degree)).toEqual(Array(after.nodes).fill(100));
    expect(await askOne(database, 'MATCH (m:Measures) RETURN count(m)')).toBe(after.nodes);
    const { errors } = await graph.execute(QUERY, { after: edges[0]?.cursor });
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_OF_ANOTHER_LIST' } }]);
  });

  it('can be forgotten, the other one stays', async () => {
    await keepMeasures(database, 'PEOPLE');
    const organizations = await keepMeasures(database, 'ORGANIZATIONS');
    const lease = await Lease.take(database, { purpose: 'test' });
    await forget(lease, 'PEOPLE');
    await lease.release();
    expect(await analysis()).toBeNull();
    expect(await askOne(database, 'MATCH (m:Measures) RETURN count(m)')).toBe(organizations.nodes);
  });

  it('costs the same round trips for one who is asked for as for many', async () => {
    await keepMeasures(database);
    const statements = async (first: number) =>
      graph.countStatements(
        `{ analysis { ranking(first: ${first}) { nodes { entity { id ... on Person { ${ONE} } } similar { entity { id } } } } } }`,
      );
    expect(await statements(6)).toEqual(await statements(2));
  });
});

describe('measures when the graph goes on', () => {
  it('are told as stale after an import, and fresh again when they are made again', async () => {
    await keepMeasures(database);
    const report = await files.import({
      'a.json': whorlFile(
        { publications: [{ key: 'n', title: 'Another output', authors: ['Holm, Ida', 'Berg, Per van der'] }] },
        'more',
      ),
    });
    expect(report).toMatchObject({ new: 1 });
    const found = await analysis();
    expect(found).toMatchObject({ stale: true });
    expect(found?.ranking.nodes.map((each) => [each.stale, each.entity.measures.stale])).toEqual(
      found?.ranking.nodes.map(() => [true, true]),
    );
    await keepMeasures(database);
    expect(await analysis()).toMatchObject({ stale: false });
  });

  it('show nobody who asked to be shown nowhere: not by themselves, not as similar, not in the count', async () => {
    const { nodes } = await keepMeasures(database);
    const hidden = (await ranking({ by: 'PAGE_RANK' })).nodes[1]?.entity.id ?? '';
    await suppressPerson(hidden, { database, fingerprinter: await loadFingerprinter(database), actor: 'test' });
    const found = await ranking({ first: 100 });
    expect(found.totalCount).toBe(nodes - 1);
    expect(found.nodes).toHaveLength(nodes - 1);
    expect(JSON.stringify(found)).not.toContain(hidden);
  });

  it('are in the way of nothing: an undo takes the people out, the hash knows nothing of measures', async () => {
    const before = await canonicalHash(database);
    const report = await files.import({
      'a.json': whorlFile(
        { publications: [{ key: 'n', title: 'Far from all others', authors: ['Quorbel, Zyxwa', 'Zulmark, Yttra'] }] },
        'more',
      ),
    });
    expect(report).toMatchObject({ new: 1 });
    const { nodes } = await keepMeasures(database);
    await undoImport(String(report.run), { database, actor: 'test', fingerprinter: await loadFingerprinter(database) });
    expect(await canonicalHash(database)).toMatchObject({ hash: before.hash });
    expect(await ranking({ first: 100 })).toMatchObject({ totalCount: nodes - 2 });
    expect(await askOne(database, 'MATCH (m:Measures) RETURN count(m)')).toBe(nodes);
  });
});

describe('a server without the library', () => {
  it('is told what it lacks and what to do, and nothing is changed', async () => {
    await keepMeasures(database);
    await expect(analyze(database, 'PEOPLE', DEFAULT_REQUEST)).rejects.toThrow(NoGraphDataScienceError);
    await expect(analyze(database, 'PEOPLE', DEFAULT_REQUEST)).rejects.toThrow(
      /Install it on that server[\s\S]*NEO4J_URI/,
    );
    expect(await analysis()).toMatchObject({ library: 'made up' });
  });
});
