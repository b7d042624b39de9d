/**
 * Protects the canonical hash: the same for graphs that hold the same (whatever their ids, runs and moments), another for
 * any difference in what they hold. The proofs of idempotence, resumption and undo rest on it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { DigestSet } from '../../src/graph/digest-set.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { scratch, unkept } from '../support/scratch.js';
import { loadSmallWorld } from '../support/small-world.js';

const title = (text: string) => `(p:Publication {title: '${text}'})`;
const article = title('Readmission after surgery');
const earlier = title('Surgery in small hospitals');

/** What is no part of what the graph holds. */
const SAME: readonly (readonly [what: string, cypher: string])[] = [
  ['runs and moments', "MATCH (r:ImportRun) SET r.number = 99, r.startedAt = datetime('2001-01-01T00:00:00Z')"],
  ['the order of records', 'MATCH (s:SourceRecord) SET s.order = s.order + 1000'],
  ['where in a file a record stood', "MATCH (s:SourceRecord) SET s.place = 'elsewhere:1'"],
  ['superseded records', "CREATE (:SourceRecord {key: 'old', identity: 'small|old', current: false, record: '{}'})"],
  ['revisions', 'MATCH ()-[t:COLLABORATED]->() SET t.revision = 777'],
  [
    'ties without years',
    "MATCH (a:Person {name: 'Q. Roe'}), (b:Person {name: 'Ida Holm'}) WITH a, b LIMIT 1 CREATE (a)-[:COLLABORATED {years: [], full: [], fractional: [], projectYears: [], projectFull: []}]->(b)",
  ],
  ['who holds the lease', 'MATCH (l:WriteLease) SET l.fencing = 12345'],
  [
    'the ids of people',
    "MATCH (p:Person) SET p.id = 'Person:' + reverse(substring(p.id, 7)), p.nameOrder = 'x|' + p.id",
  ],
  [
    'the ids of keywords',
    "MATCH (k:Keyword) SET k.id = 'Keyword:' + reverse(substring(k.id, 8)), k.textOrder = 'x|' + k.id",
  ],
  [
    'the ids of publications',
    `MATCH (p:Publication)
     WITH p, p.id AS old, 'Publication:' + reverse(substring(p.id, 12)) AS new
     SET p.id = new, p.dateKey = 'x' + new, p.dateKeyAscending = 'y' + new, p.titleOrder = 'z' + new
     WITH p, old, new MATCH (p)-[:HAS_CONTRIBUTION]->(c) SET c.key = replace(c.key, old, new)`,
  ],
  [
    'the ids of organisations, venues and projects',
    `MATCH (n:Organization|Venue|Project)
     WITH n, n.id AS old, split(n.id, ':')[0] + ':' + reverse(split(n.id, ':')[1]) AS new
     SET n.id = new
     WITH n, old, new OPTIONAL MATCH (n)-[:HAS_YEAR]->(r) SET r.unit = new, r.key = replace(r.key, old, new)
     WITH DISTINCT n, old, new OPTIONAL MATCH (n)-[m:MEMBER_OF|PARTNERS_WITH]-() SET m.key = 'other'`,
  ],
];

/** What is. */
const OTHER: readonly (readonly [what: string, cypher: string])[] = [
  ['a title', `MATCH ${article} SET p.title = 'Readmission before surgery'`],
  ['an abstract', `MATCH ${article} SET p.abstract = null`],
  ['a name', "MATCH (p:Person {name: 'Jane Doe'}) SET p.given = 'Janet'"],
  ['a label', "MATCH (p:Person {name: 'Jane Doe'}) SET p:Member"],
  ['the order of authors', `MATCH ${article}-[h:HAS_CONTRIBUTION]->() SET h.position = 3 - h.position`],
  ['an author', `MATCH ${article}-[:HAS_CONTRIBUTION {position: 0}]->()-[by:BY]->() DELETE by`],
  [
    'which of two people of one name an author is',
    `MATCH ${article}-[:HAS_CONTRIBUTION {position: 3}]->(c)-[by:BY]->(roe) MATCH (other:Person {name: roe.name}) WHERE other <> roe DELETE by CREATE (c)-[:BY]->(other)`,
  ],
  ['an affiliation', `MATCH ${article}-[:HAS_CONTRIBUTION]->()-[a:AFFILIATED_WITH]->() WITH a LIMIT 1 DELETE a`],
  ['an identifier', 'MATCH (:Identifier)-[i:IDENTIFIES]->(:Venue) DELETE i'],
  ['a membership', "MATCH ()-[m:MEMBER_OF]->() WITH m LIMIT 1 SET m.role = 'Guest'"],
  ['the hierarchy', 'MATCH ()-[r:PART_OF]->() DELETE r'],
  ['a funder', 'MATCH ()-[f:FUNDED_BY]->() DELETE f'],
  ['a role in a project', "MATCH ()-[i:INVOLVES]->(:Organization) SET i.role = 'guest'"],
  ['a keyword', `MATCH ${article}-[k:HAS_KEYWORD]->() WITH k LIMIT 1 DELETE k`],
  ['what a keyword means', 'MATCH ()-[m:MAPS_TO]->() WITH m LIMIT 1 DELETE m'],
  ['a venue', `MATCH ${earlier}-[v:PUBLISHED_IN]->() DELETE v`],
  ['a citation', 'MATCH ()-[c:CITES]->() DELETE c'],
  [
    'a reference that waits for its other end',
    `MATCH ${earlier} CREATE (p)-[:REFERS_TO {kind: 'CITES'}]->(:Identifier {key: 'doi:10.5555/none'})`,
  ],
  ['a source record', 'MATCH (s:SourceRecord)-[:DESCRIBES]->(:Project) SET s.current = false'],
  ['how far a source is trusted', 'MATCH (s:SourceRecord)-[:DESCRIBES]->(:Project) SET s.trust = 51'],
  [
    'a decision',
    `MATCH ${article} CREATE (p)<-[:CHANGES]-(:Curation {id: 'Curation:a', what: 'CORRECT', who: 'a', why: 'b', current: true, field: 'title', value: '"x"'})`,
  ],
  ['a weight', 'MATCH ()-[a:ABOUT]->() WITH a LIMIT 1 SET a.weight = 0.123'],
  ['a tie', 'MATCH ()-[t:COLLABORATED]->() WITH t LIMIT 1 SET t.full = [7]'],
  ['a roll-up', 'MATCH (r:YearRollup) WITH r LIMIT 1 SET r.outputs = r.outputs + 1'],
  ['what a roll-up counts', 'MATCH (:YearRollup)-[k:COUNTS]->() WITH k LIMIT 1 SET k.share = 0.111'],
  ['whether an output counts', `MATCH ${article} SET p.counted = false`],
  ['a concept', "MATCH (c:Concept {label: 'Surgery'}) SET c.label = 'Operations'"],
];

describe('the canonical hash', () => {
  let database: Database;
  let original: string;
  beforeAll(async () => {
    database = await freshDatabase();
    await loadSmallWorld(database);
    original = (await canonicalHash(database)).hash;
  });
  afterAll(() => database.close());

  const hashAfter = (cypher: string) => unkept(database, cypher, async (graph) => (await canonicalHash(graph)).hash);

  it('is a SHA-256', () => {
    expect(original).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(SAME)('does not depend on %s', async (_, cypher) => {
    expect(await hashAfter(cypher)).toBe(original);
  });

  it.each(OTHER)('changes with %s', async (_, cypher) => {
    expect(await hashAfter(cypher)).not.toBe(original);
  });

  it('stays when the same file is imported again', async () => {
    expect(await loadSmallWorld(database)).toMatchObject({ new: 0, changed: 0, same: 10 });
    expect((await canonicalHash(database)).hash).toBe(original);
  });

  it('is refused for a graph that is written to meanwhile', async () => {
    const meanwhile = {
      read: database.read.bind(database),
      stream: ((query, parameters) => {
        void scratch(database, 'MATCH (s:GraphState) SET s.revision = s.revision + 1');
        return database.stream(query, parameters);
      }) satisfies Database['stream'],
    };
    await expect(canonicalHash(meanwhile)).rejects.toThrow(/written to while it was hashed/);
  });

  it('is the same in another database that the same file was imported into', async () => {
    await database.close();
    database = await freshDatabase();
    await loadSmallWorld(database);
    expect((await canonicalHash(database)).hash).toBe(original);
  });

  it('differs when the file says otherwise', async () => {
    await database.close();
    database = await freshDatabase();
    await loadSmallWorld(database, { edit: (records) => records.replace('Surgery in small', 'Surgery in large') });
    expect((await canonicalHash(database)).hash).not.toBe(original);
  });
});

describe('a set of digests', () => {
  const hashOf = (lines: readonly string[]) => {
    const set = new DigestSet();
    for (const line of lines) set.add(line);
    return set.hash();
  };
  const lines = Array.from({ length: 20_000 }, (_, at) => `line ${at}`);

  it('has the same hash in any order', () => {
    expect(hashOf([...lines].reverse())).toBe(hashOf(lines));
  });

  it('has another hash with a line less, a line more, or a line twice', () => {
    const hashes = [lines, lines.slice(1), [...lines, 'one more'], [...lines, 'line 0']].map(hashOf);
    expect(new Set(hashes).size).toBe(4);
  });
});
