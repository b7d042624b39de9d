/** Protects the graph of ties that a process keeps: what writers change, a process knows within a second. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { kBestPaths } from '../../src/collaboration/paths/k-best.js';
import { TieGraph, type TieKind } from '../../src/collaboration/tie-graph.js';
import {
  bumpRevisionOfLostTies,
  writeTiesOfOrganizations,
  writeTiesOfPeople,
} from '../../src/derive/derive.queries.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';

const tie = (a: string, b: string, years: readonly number[]) => ({
  a,
  b,
  years,
  full: years.map(() => 1),
  fractional: years.map(() => 0.5),
  projectYears: [],
  projectFull: [],
});

describe('the ties a process keeps', () => {
  let database: Database;
  let ties: TieGraph;
  const statements: string[] = [];

  const run = (cypher: string) => database.driver.executeQuery(cypher);
  /** Writes as derivation does: changed ties carry the new revision. */
  async function change(
    rows: readonly ReturnType<typeof tie>[],
    others: readonly ReturnType<typeof tie>[] = [],
  ): Promise<void> {
    await database.transaction('test', async (tx) => {
      const revision = ++newest;
      if (rows.length > 0) await tx.write(writeTiesOfPeople, { rows, revision });
      if (others.length > 0) await tx.write(writeTiesOfOrganizations, { rows: others, revision });
    });
    await run(`MERGE (s:GraphState {name: 'graph'}) SET s.revision = ${newest}`);
  }
  let newest = 0;

  async function path(from: string, to: string, kind: TieKind = 'Person'): Promise<readonly string[] | undefined> {
    const graph = await ties.current(kind);
    return kBestPaths(graph, {
      from: [from],
      to: [to],
      k: 1,
      maxHops: 8,
      order: 'HOPS_THEN_COST',
      via: 'OUTPUTS',
      asOf: 2025,
      avoid: [...ties.departed],
    }).paths[0]?.people;
  }
  /** As long as a process may be behind; the clock stands still otherwise, however busy the machine is. */
  const aSecond = () => {
    clock += 1_000;
  };
  let clock = 0;

  beforeAll(async () => {
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    database = await freshDatabase({ onStatement: ({ name }) => statements.push(name) });
    await run(
      `UNWIND ['a', 'b', 'c', 'd'] AS name CREATE (:Person {id: 'Person:' + name}) CREATE (:Organization {id: 'Organization:' + name})`,
    );
    await change(
      [tie('Person:a', 'Person:b', [2020]), tie('Person:b', 'Person:c', [2021])],
      [tie('Organization:a', 'Organization:b', [2024])],
    );
    ties = new TieGraph(database, { consortiumLimit: 3 });
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await database.close();
  });

  it('are loaded once, however many ask at the same time', async () => {
    const answers = await Promise.all([
      path('Person:a', 'Person:c'),
      path('Person:a', 'Person:c'),
      path('Organization:a', 'Organization:b', 'Organization'),
    ]);
    expect(answers).toEqual([
      ['Person:a', 'Person:b', 'Person:c'],
      ['Person:a', 'Person:b', 'Person:c'],
      ['Organization:a', 'Organization:b'],
    ]);
    expect(statements.filter((name) => name === 'graphRevision')).toHaveLength(1);
    expect(await ties.newestYear('Person')).toBe(2021);
    expect(await ties.newestYear('Organization')).toBe(2024);
  });

  it('follow a new tie, a changed one and one that is gone', async () => {
    await change(
      [tie('Person:a', 'Person:c', [2022]), tie('Person:b', 'Person:c', [])],
      [tie('Organization:b', 'Organization:c', [2025])],
    );
    aSecond();
    expect(await path('Person:a', 'Person:c')).toEqual(['Person:a', 'Person:c']);
    expect(await path('Person:b', 'Person:c')).toEqual(['Person:b', 'Person:a', 'Person:c']);
    expect(await path('Organization:a', 'Organization:c', 'Organization')).toEqual([
      'Organization:a',
      'Organization:b',
      'Organization:c',
    ]);
    expect(await ties.newestYear('Person')).toBe(2022);
  });

  it('ask for changed ties only when the revision went on', async () => {
    statements.length = 0;
    aSecond();
    await path('Person:a', 'Person:b');
    await path('Person:a', 'Person:b');
    expect(statements).toEqual(['graphRevision']);
  });

  it('follow a consortium output that comes and goes', async () => {
    await run(`CREATE (p:Publication {id: 'Publication:x', counted: true, authorCount: 4, year: 2023})
      WITH p UNWIND ['a', 'b', 'c', 'd'] AS name MATCH (x:Person {id: 'Person:' + name})
      CREATE (p)-[:HAS_CONTRIBUTION]->(:Contribution {key: name, role: 'AUTHOR'})-[:BY]->(x)`);
    await change([]);
    aSecond();
    expect(await path('Person:a', 'Person:d')).toEqual(['Person:a', 'Person:d']);
    await run(`MATCH (p:Publication {id: 'Publication:x'}) SET p.counted = false`);
    await change([]);
    aSecond();
    expect(await path('Person:a', 'Person:d')).toBeUndefined();
  });

  it('leave out whoever left the graph, until a tie of theirs comes again', async () => {
    ties.forget(['Person:a']);
    expect(await path('Person:b', 'Person:c')).toBeUndefined();
    await change([tie('Person:a', 'Person:c', [2022])]);
    aSecond();
    expect(await path('Person:b', 'Person:c')).toEqual(['Person:b', 'Person:a', 'Person:c']);
  });

  it('are loaded anew when people went with their ties, who then come again without them', async () => {
    await change([tie('Person:a', 'Person:d', [2020])]);
    aSecond();
    expect(await path('Person:a', 'Person:d')).toEqual(['Person:a', 'Person:d']);
    await run(`MATCH (p:Person {id: 'Person:d'}) DETACH DELETE p CREATE (:Person {id: 'Person:d'})`);
    await database.transaction('test', (tx) => tx.write(bumpRevisionOfLostTies, {}));
    newest += 1;
    aSecond();
    expect(await path('Person:a', 'Person:d')).toBeUndefined();
  });

  it('are loaded anew when the graph was emptied and filled again', async () => {
    await run('MATCH ()-[t:COLLABORATED]->() DELETE t');
    newest = 0;
    await change([tie('Person:c', 'Person:d', [2010])]);
    aSecond();
    expect(await path('Person:a', 'Person:b')).toBeUndefined();
    expect(await path('Person:d', 'Person:c')).toEqual(['Person:d', 'Person:c']);
    expect(await ties.newestYear('Person')).toBe(2010);
  });
});
