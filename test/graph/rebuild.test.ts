/**
 * Protects `whorl rebuild`: on a graph that is right it changes nothing, and it mends whatever happened to derived data.
 * Together with the checks this proves that increments and a rebuild give the same.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivedChecks } from '../../src/derive/derived-checks.js';
import { type RebuildTarget, rebuild } from '../../src/derive/rebuild.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { GRAPH_CHECKS, runChecks } from '../../src/graph/checks.js';
import { Lease, LeaseError } from '../../src/graph/lease.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { scratch } from '../support/scratch.js';
import { seededDatabase } from '../support/seeded-database.js';
import { loadSmallVocabulary, loadSmallWorld } from '../support/small-world.js';

async function rebuilt(database: Database, what: RebuildTarget) {
  const lease = await Lease.take(database, { purpose: 'rebuild' });
  try {
    return await rebuild(database, lease, what);
  } finally {
    await lease.release();
  }
}

const hashOf = async (database: Database) => (await canonicalHash(database)).hash;

async function findings(database: Database) {
  const report = await runChecks(database, [...GRAPH_CHECKS, ...derivedChecks(100)]);
  return report.findings.filter((finding) => finding.offenders > 0);
}

describe('a rebuild of the seeded graph', () => {
  let database: Database;
  beforeAll(async () => {
    database = await seededDatabase();
  });
  afterAll(() => database.close());

  it('of references, ties and roll-ups gives what the import gave', async () => {
    const before = await hashOf(database);
    // References are followed by ties and roll-ups.
    const { steps } = await rebuilt(database, 'references');
    expect(Object.keys(steps)).toEqual([
      'references of outputs',
      'references of projects',
      'ties of people',
      'joint projects of organisations',
      'counts of outputs',
      'roll-ups',
      'ties of organisations',
    ]);
    expect(steps['references of outputs']).toBeGreaterThan(600);
    expect(await hashOf(database)).toBe(before);
  });
});

describe('a rebuild', () => {
  let database: Database;
  let original: string;
  beforeAll(async () => {
    database = await freshDatabase();
    await loadSmallWorld(database);
    original = await hashOf(database);
  });
  afterAll(() => database.close());

  it.each<[RebuildTarget, string, string]>([
    ['ties', 'ties that are gone', 'MATCH (:Person)-[t:COLLABORATED]->(:Person) DELETE t'],
    [
      'ties',
      'ties with wrong years',
      'MATCH (:Person)-[t:COLLABORATED]->(:Person) SET t.years = [1950], t.full = [1], t.fractional = [1.0], t.projectYears = []',
    ],
    [
      'ties',
      'a tie of people who share nothing',
      "MATCH (a:Person {name: 'Q. Roe'}), (b:Person {name: 'Q. Roe'}) WHERE a.id < b.id CREATE (a)-[:COLLABORATED {years: [2000], full: [1], fractional: [1.0], projectYears: [], projectFull: []}]->(b)",
    ],
    [
      'ties',
      'ties against the direction and second ones',
      'MATCH (a:Person)-[t:COLLABORATED]->(b) CREATE (b)-[x:COLLABORATED]->(a), (a)-[y:COLLABORATED]->(b) SET x = properties(t), y = properties(t)',
    ],
    [
      'ties',
      'people whom nothing holds',
      "CREATE (:Person:ExternalPerson {id: 'Person:lonely', name: 'Nobody', nameOrder: 'nobody|Person:lonely', provisional: false})",
    ],
    [
      'ties',
      'joint projects of organisations that are gone or wrong',
      'MATCH (a:Organization)-[t:COLLABORATED]->(b:Organization) SET t.projectYears = CASE WHEN size(t.projectYears) > 0 THEN [] ELSE [1950] END, t.projectFull = CASE WHEN size(t.projectFull) > 0 THEN [] ELSE [3] END',
    ],
    [
      'ties',
      'a joint project of a lab and what it is part of',
      "MATCH (l:Lab), (u {name: 'Example University'}) WITH CASE WHEN l.id < u.id THEN [l, u] ELSE [u, l] END AS ends WITH ends[0] AS a, ends[1] AS b CREATE (a)-[:COLLABORATED {years: [], full: [], fractional: [], projectYears: [2020], projectFull: [1]}]->(b)",
    ],
    ['rollups', 'roll-ups that are gone', 'MATCH (r:YearRollup) DETACH DELETE r'],
    [
      'rollups',
      'wrong sums',
      'MATCH (r:YearRollup) SET r.outputs = 5, r.fractionalOutputs = 0.5, r.concepts = [], r.sums = []',
    ],
    [
      'rollups',
      'roll-ups that count nothing',
      "MATCH (l:Lab) CREATE (l)-[:HAS_YEAR]->(:YearRollup {key: l.id + '|1950', unit: l.id, year: 1950, outputs: 3, fractionalOutputs: 1.0})",
    ],
    [
      'rollups',
      'outputs counted where they do not belong',
      "MATCH (p:Publication {title: 'A note without a date'}), (:Lab)-[:HAS_YEAR]->(r) SET p.unitCount = 3 CREATE (r)-[:COUNTS {share: 1.0, direct: true}]->(p)",
    ],
    [
      'rollups',
      'wrong ties of organisations',
      'MATCH (:Organization)-[t:COLLABORATED]->(:Organization) SET t.years = [1950, 2023], t.full = [1, 1], t.fractional = [1.0, 1.0]',
    ],
    [
      'rollups',
      'ties of organisations against the direction and second ones',
      'MATCH (a:Organization)-[t:COLLABORATED]->(b) CREATE (b)-[x:COLLABORATED]->(a), (a)-[y:COLLABORATED]->(b) SET x = properties(t), y = properties(t)',
    ],
    [
      'properties',
      'match keys made by other rules',
      "MATCH (p:Publication) SET p.matchTitle = null, p.matchPeople = 'x'",
    ],
    ['references', 'links that are gone', 'MATCH ()-[r:CITES|VERSION_OF|PRODUCED]->() DELETE r'],
    [
      'references',
      'links that nobody claims, and what counts because of them',
      "MATCH (a:Publication {title: 'Surgery in small hospitals'}), (b:Publication {title: 'A note without a date'}) SET a.counted = false CREATE (a)-[:VERSION_OF]->(b), (b)-[:CITES]->(a)",
    ],
    [
      'all',
      'everything derived gone at once',
      'MATCH (:Publication)-[r:CITES|VERSION_OF|ABOUT]->() DELETE r WITH count(r) AS links MATCH ()-[t:COLLABORATED]->() DELETE t WITH count(t) AS ties MATCH (r:YearRollup) DETACH DELETE r',
    ],
  ])('of %s mends %s', async (what, _, breaking) => {
    await scratch(database, breaking);
    const broken = await hashOf(database);
    await rebuilt(database, what);
    expect(broken).not.toBe(original);
    expect(await findings(database)).toEqual([]);
    // `all` weighs fingerprints anew; here nothing was left to count, so that weights are as at first.
    expect(await hashOf(database)).toBe(original);
  });

  it('stamps a tie that is no more, so that readers who follow revisions see it go', async () => {
    const [pair] = await scratch(
      database,
      "MATCH (a:Person {name: 'Q. Roe'}), (b:Person {name: 'Q. Roe'}) WHERE a.id < b.id CREATE (a)-[:COLLABORATED {years: [2000], full: [1], fractional: [1.0], projectYears: [], projectFull: [], revision: 0}]->(b) RETURN a.id AS a, b.id AS b",
    );
    await rebuilt(database, 'ties');
    const [tie] = await scratch(
      database,
      'MATCH (:Person {id: $a})-[t:COLLABORATED]->(:Person {id: $b}), (s:GraphState) RETURN t.years AS years, t.outputs AS outputs, t.revision > 0 AS stamped',
      pair,
    );
    expect(tie).toEqual({ years: [], outputs: 0, stamped: true });
  });

  it('leaves ties that are right unstamped', async () => {
    const newest = () => scratch(database, 'MATCH ()-[t:COLLABORATED]->() RETURN max(t.revision) AS revision');
    const before = await newest();
    await rebuilt(database, 'ties');
    expect(await newest()).toEqual(before);
  });

  it('whose lease was lost writes nothing', async () => {
    const lease = await Lease.take(database, { purpose: 'rebuild' });
    await scratch(database, 'MATCH (l:WriteLease) SET l.fencing = l.fencing + 1');
    await scratch(database, 'MATCH (r:YearRollup) SET r.outputs = r.outputs + 1');
    const broken = await hashOf(database);
    await expect(rebuild(database, lease, 'rollups')).rejects.toThrow(LeaseError);
    expect(await hashOf(database)).toBe(broken);
    await scratch(database, "MATCH (l:WriteLease) SET l.until = 0, l.holder = ''");
    await rebuilt(database, 'rollups');
    expect(await hashOf(database)).toBe(original);
    await lease.release().catch(() => undefined);
  });
});

describe('a rebuild of fingerprints', () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshDatabase();
    await loadSmallWorld(database, { vocabulary: false });
    await loadSmallVocabulary(database);
  });
  afterAll(() => database.close());

  it('finds the concepts of a vocabulary that came after the outputs, and maps keywords to them', async () => {
    const about = 'MATCH (:Publication)-[a:ABOUT]->(c) RETURN count(a) AS about';
    const mapped =
      'MATCH (k:Keyword)-[:MAPS_TO]->(c:Concept) RETURN k.text AS keyword, c.label AS concept ORDER BY keyword';
    expect(await scratch(database, about)).toEqual([{ about: 0 }]);
    const report = await rebuilt(database, 'fingerprints');
    expect(report).toMatchObject({ snapshot: 1, steps: { fingerprints: 4, keywords: 2 } });
    expect(await scratch(database, mapped)).toEqual([
      { keyword: 'Readmission', concept: 'Readmission' },
      { keyword: 'Surgery', concept: 'Surgery' },
    ]);
    expect(await findings(database)).toEqual([]);
  });

  it('counts anew each time, and every weight names the count it was made with', async () => {
    const report = await rebuilt(database, 'fingerprints');
    expect(report.snapshot).toBe(2);
    const rows = await scratch(
      database,
      `MATCH (s:CorpusSnapshot {number: 2})
       RETURN toInteger(s.documents) AS documents, [at IN range(0, size(s.concepts) - 1) | [s.concepts[at], toInteger(s.frequencies[at])]] AS counted,
         COLLECT { MATCH ()-[a:ABOUT]->() RETURN DISTINCT toInteger(a.snapshot) } AS named`,
    );
    expect(rows).toEqual([
      {
        documents: 4,
        counted: [
          ['https://vocabulary.example/readmission', 1],
          ['https://vocabulary.example/surgery', 2],
        ],
        named: [2],
      },
    ]);
    expect(await findings(database)).toEqual([]);
  });
});
