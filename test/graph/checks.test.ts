/**
 * Protects `whorl check`: it is silent on a sound graph, and each rule finds what it is for. A rule that no case here breaks
 * fails the last test.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivedChecks } from '../../src/derive/derived-checks.js';
import { GRAPH_CHECKS, type Offender, runChecks, type Streams } from '../../src/graph/checks.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { scratch, unkept } from '../support/scratch.js';
import { seededDatabase } from '../support/seeded-database.js';
import { loadSmallWorld } from '../support/small-world.js';

const CHECKS = [...GRAPH_CHECKS, ...derivedChecks(100)];

/** The rule, how it is broken, what is said of the first offender. */
const BREAKS: readonly (readonly [title: string, breaking: string, detail: RegExp])[] = [
  [
    'Every contribution is by exactly one person or organisation.',
    'MATCH (:Contribution)-[by:BY]->() WITH by LIMIT 1 DELETE by',
    /by 0 people/,
  ],
  [
    'Every contribution is by exactly one person or organisation.',
    "MATCH (c:Contribution), (o:Organization {name: 'Other Hospital'}) WITH c, o LIMIT 1 CREATE (c)-[:BY]->(o)",
    /by 2 people/,
  ],
  [
    'Every contribution belongs to exactly one publication.',
    'MATCH ()-[h:HAS_CONTRIBUTION]->() WITH h LIMIT 1 DELETE h',
    /0 publications/,
  ],
  [
    'No two contributions of a publication stand at the same place.',
    "MATCH (:Publication {title: 'Readmission after surgery'})-[h:HAS_CONTRIBUTION]->() SET h.position = 2",
    /4 contributions stand at place 2/,
  ],
  [
    'No two contributions of a publication stand at the same place.',
    'MATCH ()-[h:HAS_CONTRIBUTION]->() WITH h LIMIT 1 REMOVE h.position',
    /no place/,
  ],
  [
    'The numbers of contributors and authors of a publication are those it has.',
    "MATCH (p:Publication {title: 'Readmission after surgery'}) SET p.authorCount = 17",
    /has 4 contributors and 4 authors, not 4 and 17/,
  ],
  [
    'What was measured belongs to an analysis that is kept, and is all of it (else: whorl analyze).',
    "CREATE (:Measures {key: 'PEOPLE|7|Person:a', run: 'PEOPLE|7'})",
    /belongs to no analysis/,
  ],
  [
    'What was measured belongs to an analysis that is kept, and is all of it (else: whorl analyze).',
    "CREATE (:Analysis {name: 'PEOPLE', run: 'PEOPLE|7', nodes: 3.0})",
    /measured 3, of which 0 are kept/,
  ],
  [
    'Concepts of outputs are those that decisions on them say.',
    "MATCH (p:Publication)-[:ABOUT]->(c:Concept) WITH p, c LIMIT 1 CREATE (:Curation {id: 'Curation:unkept', what: 'HIDE_CONCEPT', current: true, at: '2024-01-01T00:00:00Z', others: [c.id]})-[:CHANGES]->(p)",
    /Curation:unkept decided otherwise/,
  ],
  [
    'Keywords mean what decisions on them say.',
    "MATCH (k:Keyword {text: 'Surgery'}) SET k.decided = 'Curation:gone'",
    /decided was none/,
  ],
  ['Every entity has an id that begins with its label.', "MATCH (v:Venue) SET v.id = 'Person:' + v.id", /is a Venue/],
  ['Every entity has an id that begins with its label.', 'MATCH (v:Venue) REMOVE v.id', /is a Venue/],
  [
    'Every node has the properties that its kind must have.',
    'MATCH (o:Lab) REMOVE o.kind',
    /Organization without kind/,
  ],
  [
    'Every node has the properties that its kind must have.',
    "MATCH (s:SourceRecord) WITH s LIMIT 1 SET s.trust = 'much', s.order = null",
    /SourceRecord without trust, order, or of another type/,
  ],
  [
    'Every key that is sorted or searched by is made of what stands there now.',
    "MATCH (p:Publication {title: 'Surgery in small hospitals'}) SET p.publishedOn = '2020-02'",
    /dateKey should be 2020-02\W/,
  ],
  [
    'Every key that is sorted or searched by is made of what stands there now.',
    "MATCH (p:Person {name: 'Jane Doe'}) SET p.family = 'Smith'",
    /nameOrder should be smith\W+jane\W/,
  ],
  [
    'Every key that is sorted or searched by is made of what stands there now.',
    "MATCH (k:Keyword {text: 'Surgery'}) SET k.textOrder = 'z'",
    /sort key should be surgery\W/,
  ],
  [
    'Every identifier identifies at most one entity.',
    'MATCH (i:Identifier)-[:IDENTIFIES]->(:Publication) WITH i LIMIT 1 MATCH (l:Lab) CREATE (i)-[:IDENTIFIES]->(l)',
    /identifies 2 entities/,
  ],
  [
    'A person is a member if and only if ever in a lab.',
    "MATCH (p:Person {name: 'Ida Holm'}) REMOVE p:Member",
    /has been in a lab/,
  ],
  [
    'A person is a member if and only if ever in a lab.',
    "MATCH (p:Person {name: 'Jane Doe'}) SET p:Member",
    /has never been in a lab/,
  ],
  ['An organisation is a lab if and only if it is ours.', 'MATCH (l:Lab) SET l.ours = false', /is not ours/],
  ['An organisation is a lab if and only if it is ours.', 'MATCH (l:Lab) SET l:Partner', /is ours.*LabPartner/],
  [
    'No organisation is part of itself through others.',
    "MATCH (l:Lab), (u {name: 'Example University'}) CREATE (u)-[:PART_OF]->(l)",
    /PART_OF/,
  ],
  ['No organisation is part of itself through others.', 'MATCH (l:Lab) CREATE (l)-[:PART_OF]->(l)', /PART_OF/],
  [
    'No output is a version of itself through others.',
    'MATCH (a)-[:VERSION_OF]->(b) CREATE (b)-[:VERSION_OF]->(a)',
    /VERSION_OF/,
  ],
  [
    'Every source record is stored as it was hashed, and a current one describes exactly one entity.',
    "MATCH (s:SourceRecord) WHERE s.record CONTAINS 'Surgery in' SET s.record = replace(s.record, 'Surgery in', 'Surgery at')",
    /not the record that was hashed/,
  ],
  [
    'Every source record is stored as it was hashed, and a current one describes exactly one entity.',
    'MATCH (:SourceRecord)-[d:DESCRIBES]->(:Publication) WITH d LIMIT 1 DELETE d',
    /describes 0 entities/,
  ],
  [
    'Every source record is stored as it was hashed, and a current one describes exactly one entity.',
    "MATCH (s:SourceRecord) WITH s LIMIT 1 SET s.source = 'other'",
    /not its source and key/,
  ],
  [
    'No two current source records are of the same source and key.',
    'MATCH (a:SourceRecord), (b:SourceRecord) WHERE a.key < b.key WITH a, b LIMIT 1 SET a.identity = b.identity',
    /1 more of small\|/,
  ],
  [
    'Every entity is what its current source records and decisions add up to.',
    "MATCH (p:Publication {title: 'Surgery in small hospitals'}) SET p.volume = '7'",
    /stored otherwise than folded: volume/,
  ],
  [
    'Every entity is what its current source records and decisions add up to.',
    "MATCH (p:Publication) WITH p LIMIT 1 SET p.provenance = replace(p.provenance, 'small|', 'other|')",
    /come from other records than it says/,
  ],
  [
    'Every entity is what its current source records and decisions add up to.',
    "MATCH (l:Lab) SET l.stateHash = 'x'",
    /1 records add up to another state/,
  ],
  [
    'Every entity is what its current source records and decisions add up to.',
    'MATCH (s:SourceRecord)-[:DESCRIBES]->(:Publication) WITH s LIMIT 1 SET s.current = false',
    /no current source record/,
  ],
  [
    'Every entity is what its current source records and decisions add up to.',
    `MATCH (p:Project) CREATE (p)<-[:CHANGES]-(:Curation {id: 'Curation:a', what: 'CORRECT', current: true, at: datetime(), field: 'title', value: '"Another"'})`,
    /another state/,
  ],
  [
    'Nobody is kept whom nothing holds.',
    "CREATE (:Person:ExternalPerson {id: 'Person:lonely', name: 'Nobody', nameOrder: 'nobody|Person:lonely', provisional: false})",
    /Nobody/,
  ],
  [
    'An output counts if and only if it is no version of another.',
    'MATCH (p)-[:VERSION_OF]->() SET p.counted = true',
    /is a version of another and is counted/,
  ],
  ['Every reference to an output that is here is linked.', 'MATCH ()-[c:CITES]->() DELETE c', /cites doi:10.5555/],
  [
    'Every reference to an output that is here is linked.',
    'MATCH ()-[p:PRODUCED]->() DELETE p',
    /produced doi:10.5555/,
  ],
  [
    'Every reference to an output that is here is linked.',
    'MATCH ()-[v:VERSION_OF]->() DELETE v',
    /is a version of doi/,
  ],
  [
    'Every linked citation, version and project output is named by its source.',
    'MATCH (a)-[:CITES]->(b) CREATE (b)-[:CITES]->(a)',
    /which it does not name/,
  ],
  [
    'The weights of a fingerprint lie in (0, 1], the first is 1, and the ranks follow them from 1.',
    'MATCH ()-[a:ABOUT {rank: 1}]->() SET a.weight = 0.9',
    /the first weight is 0.9/,
  ],
  [
    'The weights of a fingerprint lie in (0, 1], the first is 1, and the ranks follow them from 1.',
    'MATCH ()-[a:ABOUT {rank: 1}]->() SET a.weight = 1.5',
    /not in \(0, 1\]/,
  ],
  [
    'The weights of a fingerprint lie in (0, 1], the first is 1, and the ranks follow them from 1.',
    'MATCH ()-[a:ABOUT {rank: 2}]->() SET a.rank = 3',
    /not 1, 2, 3/,
  ],
  [
    'A tie goes once from the smaller to the larger id.',
    'MATCH (a)-[t:COLLABORATED]->(b) CREATE (b)-[:COLLABORATED {years: [], full: [], fractional: []}]->(a)',
    /should begin there/,
  ],
  [
    'A tie goes once from the smaller to the larger id.',
    'MATCH (a)-[t:COLLABORATED]->(b) CREATE (a)-[:COLLABORATED {years: [], full: [], fractional: []}]->(b)',
    /has 2 ties/,
  ],
  [
    'The ties between people are those of their joint outputs and projects.',
    'MATCH (:Person)-[t:COLLABORATED]->(:Person) WITH t LIMIT 1 DELETE t',
    /is 0, should be/,
  ],
  [
    'The ties between people are those of their joint outputs and projects.',
    'MATCH (:Person)-[t:COLLABORATED]->(:Person) SET t.full = [n IN t.full | n + 1]',
    /full \d+ is/,
  ],
  [
    'The ties between people are those of their joint outputs and projects.',
    'MATCH (:Person)-[t:COLLABORATED]->(:Person) SET t.fractional = [n IN t.fractional | n + 0.000001]',
    /fractional \d+ is/,
  ],
  [
    'The ties between people are those of their joint outputs and projects.',
    'MATCH (:Person)-[t:COLLABORATED]->(:Person) SET t.projectYears = [], t.projectFull = []',
    /projects 20\d\d is 0, should be 1/,
  ],
  [
    'Every output counts for the units of its authors, those above them, its venue and its projects.',
    "MATCH (:Organization {name: 'Example University'})-[:HAS_YEAR]->()-[k:COUNTS]->() DELETE k",
    /not at all, should 0\.\d+ from below/,
  ],
  [
    'Every output counts for the units of its authors, those above them, its venue and its projects.',
    "MATCH (:Organization {name: 'Other Hospital'})-[:HAS_YEAR]->()-[k:COUNTS]->() SET k.share = 0.75",
    /0\.75, should 0\.\d+/,
  ],
  [
    'Every output counts for the units of its authors, those above them, its venue and its projects.',
    'MATCH (p)-[:VERSION_OF]->() MATCH (:Lab)-[:HAS_YEAR]->(r) CREATE (r)-[:COUNTS {share: 1.0, direct: true}]->(p)',
    /should not at all/,
  ],
  [
    'Every output counts for the units of its authors, those above them, its venue and its projects.',
    "MATCH (p:Publication {title: 'Readmission after surgery'}) SET p.unitCount = 5",
    /names 2 units, 5 are stored/,
  ],
  ['Every roll-up is the sum of the outputs it counts.', 'MATCH (r:YearRollup) SET r.outputs = 9', /9 are stored/],
  [
    'Every roll-up is the sum of the outputs it counts.',
    'MATCH (r:YearRollup) WHERE size(r.sums) > 0 SET r.sums = [n IN r.sums | n * 2]',
    /the sum of https:/,
  ],
  [
    'Every roll-up is the sum of the outputs it counts.',
    "CREATE (:YearRollup {key: 'x|2000', unit: 'x', year: 2000, outputs: 0, fractionalOutputs: 0.0})",
    /belongs to 0 units/,
  ],
  [
    'The ties between organisations are those of the outputs and projects they share.',
    'MATCH (a:Organization)-[t:COLLABORATED]->(b:Organization) WHERE size(t.projectYears) > 0 SET t.projectFull = [n IN t.projectFull | n + 1]',
    /projects 20\d\d is 2, should be 1/,
  ],
  [
    'The ties between organisations are those of the outputs and projects they share.',
    'MATCH (:Organization)-[t:COLLABORATED]->(:Organization) SET t.years = [y IN t.years | y - 1]',
    /20\d\d is \d, should be/,
  ],
  [
    'The ties between organisations are those of the outputs and projects they share.',
    "MATCH (l:Lab), (u {name: 'Example University'}) WITH CASE WHEN l.id < u.id THEN [l, u] ELSE [u, l] END AS ends WITH ends[0] AS a, ends[1] AS b CREATE (a)-[:COLLABORATED {years: [2023], full: [1], fractional: [1.0]}]->(b)",
    /is 1, should be 0/,
  ],
];

async function offendersOf(title: string, graph: Streams): Promise<Offender[]> {
  const check = CHECKS.find((each) => each.title === title);
  if (check === undefined) throw new Error(`There is no rule “${title}”`);
  const offenders: Offender[] = [];
  for await (const offender of check.offenders(graph)) offenders.push(offender);
  return offenders;
}

describe('the checks', () => {
  let database: Database;
  beforeAll(async () => {
    database = await seededDatabase();
  });
  afterAll(() => database.close());

  it('find nothing in the seeded graph', async () => {
    const report = await runChecks(database, CHECKS);
    expect(report.findings.filter((finding) => finding.offenders > 0)).toEqual([]);
    expect(report).toMatchObject({ ok: true, changedMeanwhile: false });
  });
});

describe('a check', () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshDatabase();
    const report = await loadSmallWorld(database);
    expect(report).toMatchObject({ new: 10, rejected: 0, doubtful: 0 });
  });
  afterAll(() => database.close());

  it('finds nothing in the small graph that the others break', async () => {
    const report = await runChecks(database, CHECKS);
    expect(report.findings.filter((finding) => finding.offenders > 0)).toEqual([]);
  });

  it.each(BREAKS)('%s (%s)', async (title, breaking, detail) => {
    const offenders = await unkept(database, breaking, (graph) => offendersOf(title, graph));
    expect(offenders.map((offender) => offender.detail).join('\n')).toMatch(detail);
  });

  it('is told with the number of all that break it and the first twenty', async () => {
    await scratch(
      database,
      "UNWIND range(1, 30) AS n CREATE (:Broken:Venue {id: 'Person:' + n, title: 't', titleOrder: 't', kind: 'OTHER'})",
    );
    try {
      const report = await runChecks(database, CHECKS);
      const finding = report.findings.find(
        ({ title }) => title === 'Every entity has an id that begins with its label.',
      );
      expect(report.ok).toBe(false);
      expect(finding).toMatchObject({ offenders: 30 });
      expect(finding?.examples).toHaveLength(20);
    } finally {
      await scratch(database, 'MATCH (b:Broken) DETACH DELETE b');
    }
  });

  it('that cannot read what is broken says so, and the others go on', async () => {
    await scratch(database, "MATCH (r:YearRollup) SET r.was = r.concepts, r.concepts = 'one'");
    try {
      const { findings } = await runChecks(database, CHECKS);
      const broken = findings.filter((finding) => finding.offenders > 0);
      expect(findings).toHaveLength(CHECKS.length);
      expect(broken).toMatchObject([{ examples: [{ detail: expect.stringMatching(/cannot be checked.*concepts/) }] }]);
    } finally {
      await scratch(database, 'MATCH (r:YearRollup) SET r.concepts = r.was REMOVE r.was');
    }
  });

  it('has a case here that it finds', () => {
    expect(new Set(BREAKS.map(([title]) => title))).toEqual(new Set(CHECKS.map((check) => check.title)));
  });
});
