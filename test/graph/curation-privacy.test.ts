/**
 * Protects people who asked for it: a former name, or a whole person, is shown by nothing that the API can be asked for,
 * and is still known when it is imported. The operations are made from the schema: a new field is asked for too.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimContribution } from '../../src/curation/claim.js';
import { correctField } from '../../src/curation/curate.js';
import type { CurateOptions } from '../../src/curation/decide.js';
import { hideName, suppressPerson } from '../../src/curation/person-privacy.js';
import { revertDecision } from '../../src/curation/revert.js';
import { derivedChecks } from '../../src/derive/derived-checks.js';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { GRAPH_CHECKS, runChecks } from '../../src/graph/checks.js';
import { undoImport } from '../../src/import/undo.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { everyOutlet } from '../support/every-outlet.js';
import { ask, askOne, type Workspace, whorlFile, workspace } from '../support/importing.js';
import { keepMeasures } from '../support/measured.js';
import { executor, type Seeded } from '../support/seeded.js';
import { loadSmallVocabulary } from '../support/small-world.js';

const FORMATS = ['BIBTEX', 'RIS', 'CSL_JSON', 'CSV', 'JSON_LD', 'WHORL'];
const CITATIONS = ['style: APA', 'style: VANCOUVER', 'style: HARVARD', 'format: BIBTEX', 'format: RIS'];

let database: Database;
let files: Workspace;
let graph: Seeded;
let options: CurateOptions;

const ORCID = '0000-0002-1825-0097';
/** What nobody else is called. */
const TELLING = ['quorbel', 'zyxwa', ORCID];

const LAB = { key: 'lab', name: 'Lab of Examples', ours: true, country: 'DK' };
const PERSON = {
  key: 'z',
  name: 'Quorbel, Zyxwa',
  orcid: ORCID,
  nameVariants: ['Quorbel, Z.'],
  urls: ['https://people.example/quorbel'],
  memberships: 'lab',
};
const bring = (person: object = PERSON, source = 'library', abstract = 'About readmission.') =>
  files.import(
    {
      'a.json': whorlFile({
        organizations: [LAB],
        people: [person, { key: 'i', name: 'Holm, Ida', memberships: 'lab' }],
        projects: [
          {
            key: 'p',
            title: 'Prediction of readmission',
            from: '2020',
            people: ['z', 'i'],
            publications: ['doi:10.5555/one'],
          },
        ],
        publications: [
          {
            key: 'one',
            title: 'Readmission after surgery',
            doi: '10.5555/one',
            publishedOn: '2020',
            abstract,
            keywords: ['Surgery'],
            venue: { title: 'Journal of Examples' },
            authors: [
              { person: 'z', affiliations: ['lab'] },
              { person: 'i', affiliations: ['lab'] },
            ],
          },
          {
            key: 'two',
            title: 'Telephone calls after the discharge of older people',
            publishedOn: '2021',
            authors: ['Quorbel, Z.', 'Holm, Ida'],
            cites: ['doi:10.5555/one'],
          },
          {
            key: 'three',
            title: 'Readmission of older people at home',
            publishedOn: '2022',
            type: 'PREPRINT',
            versionOf: ['doi:10.5555/one'],
            authors: ['Quorbel, Zyxwa', 'Dahl, Dorte'],
          },
        ],
      }),
    },
    { source },
  );

let person: string;
const idOf = async (cypher: string) => String(await askOne(database, cypher));

beforeEach(async () => {
  database = await freshDatabase();
  files = await workspace(database);
  graph = await executor(database, { limited: false });
  await loadSmallVocabulary(database);
  options = { database, fingerprinter: await loadFingerprinter(database), actor: 'librarian' };
  await bring();
  // A doubtful pair with one of the outputs.
  await files.import(
    {
      'b.json': whorlFile({
        publications: [
          { key: 'x', title: 'Telephone calls after the discharge of older people', authors: ['Quorbel, Z.'] },
        ],
      }),
    },
    { source: 'other' },
  );
  person = await idOf('MATCH (p:Member) WHERE p.family = "Quorbel" RETURN p.id');
  await keepMeasures(database);
});
afterEach(async () => {
  await files.close();
  await graph.close();
});

const hash = async () => (await canonicalHash(database)).hash;
async function whatIsWrong() {
  const { findings } = await runChecks(database, [...GRAPH_CHECKS, ...derivedChecks(100)]);
  return findings.filter((finding) => finding.offenders > 0);
}

/** People of the same short name are others until somebody says that they are not. */
async function claimNamesakes(): Promise<void> {
  for (const { id, position } of await ask(
    database,
    "MATCH (p:Publication)-[h:HAS_CONTRIBUTION]->(c)-[:BY]->(w:Person) WHERE c.family = 'Quorbel' AND w.id <> $person RETURN p.id AS id, h.position AS position",
    { person },
  ))
    await claimContribution({ publication: String(id), position: Number(position) + 1, person }, options);
}

async function outlets() {
  const one = await idOf('MATCH (p:Publication) WHERE p.title = "Readmission after surgery" RETURN p.id');
  const lab = await idOf('MATCH (o:Lab) RETURN o.id');
  const ida = await idOf('MATCH (p:Member) WHERE p.family = "Holm" RETURN p.id');
  const pair = await idOf('MATCH (d:DoubtfulMatch) RETURN d.id LIMIT 1');
  const ids = async (label: string) =>
    (await ask(database, `MATCH (n:${label}) RETURN n.id AS id LIMIT 4`)).map((row) => String(row.id));
  const [venue = '', project = '', concept = ''] = [
    ...(await ids('Venue')).slice(0, 1),
    ...(await ids('Project')).slice(0, 1),
    ...(await ids('Concept')).slice(0, 1),
  ];
  const words = ['quorbel', 'zyxwa', 'Quorbel, Zyxwa', 'readmission'];
  const named = [...words.map((word) => `query: "${word}", first: 5`), 'first: 5'];
  const kinds = 'NO_DOI NO_ABSTRACT NO_CONCEPT NO_UNIT IMPOSSIBLE_DATE UNMATCHED_AUTHOR NO_COUNTRY'.split(' ');
  return everyOutlet({
    root: {
      node: [`id: "${person}"`],
      nodes: [`ids: ["${person}", "${one}"]`],
      resolve: [`identifier: "${ORCID}"`, `identifier: "${person}"`],
      search: words.map((word) => `query: "${word}"`),
      suggest: ['quo', 'zyx', 'read'].map((prefix) => `prefix: "${prefix}"`),
      analysis: ['of: PEOPLE'],
      collaborationPaths: [`from: "${ida}", to: "${person}"`, `from: "${ida}", to: "${lab}"`],
      conflictsOfInterest: [
        `people: ["${ida}"], candidates: ["${person}"], policy: {rules: {outputYears: 50, organizationYears: 50}}`,
        `people: ["${person}"], candidates: ["${ida}"], policy: {rules: {outputYears: 50}}`,
      ],
      team: [
        `on: {concepts: ["${concept}"]}`,
        `on: {concepts: ["${concept}"]}, apartFrom: ["${ida}"], policy: {rules: {outputYears: 50}}`,
      ],
      collaborationMatrix: [
        'rows: {of: LABS}, columns: {of: PARTNERS}',
        'rows: {of: ORGANIZATIONS}, columns: {of: YEARS}',
      ],
      collaborationNetwork: [
        'kind: PEOPLE, outputs: {}, isolates: true',
        `kind: PEOPLE, of: [{people: ["${person}", "${ida}"]}], isolates: true`,
        `kind: PEOPLE, of: [{unit: "${lab}"}, {membersOf: "${lab}"}], isolates: true`,
        `kind: PEOPLE, of: [{ego: {of: "${ida}", radius: 3}}]`,
        `kind: ORGANIZATIONS, of: [{people: ["${person}", "${ida}"]}], isolates: true`,
        'kind: BIBLIOGRAPHIC_COUPLING, outputs: {}, isolates: true',
      ],
      groupDistance: [`from: ["${ida}"], to: ["${person}"]`, `from: ["${ida}"], to: ["${lab}"]`],
      introductions: [`from: "${ida}"`, `from: "${ida}", to: "${person}"`, `from: "${person}"`],
      reach: [`of: "${ida}"`, `of: "${lab}"`],
      concept: [`by: {id: "${concept}"}`],
      concepts: ['first: 5'],
      vocabularies: [''],
      decisions: [`entity: "${person}"`, `entity: "${one}"`],
      sourceRecords: [`entity: "${one}"`, `entity: "${person}"`],
      doubtfulPair: [`id: "${pair}"`],
      doubtfulPairs: ['first: 5'],
      doubtfulKeywords: ['first: 5'],
      vocabularyCandidates: ['minOutputs: 1, first: 5'],
      doubtfulPeople: [`person: "${person}"`, `person: "${ida}"`],
      fingerprintOf: ['text: "Readmission after surgery"'],
      compareFingerprints: [`a: "${person}", b: "${ida}"`],
      fingerprintTrend: [`of: "${person}"`, `of: "${ida}"`],
      experts: [
        'on: {text: "Readmission after surgery"}',
        `on: {concepts: ["${concept}"]}, within: "${lab}"`,
        `on: {publication: "${one}"}, excluding: {authors: false}`,
      ],
      unrealisedCollaborations: ['unit: PERSON, minOutputs: 1', `unit: PERSON, within: "${lab}", minOutputs: 1`],
      importRun: ['id: "ImportRun:1"'],
      importFormats: [''],
      importJob: ['id: "none"'],
      importRuns: ['first: 5'],
      keywords: named,
      organization: [`by: {id: "${lab}"}`],
      lab: [`by: {id: "${lab}"}`],
      partner: [`by: {id: "${lab}"}`],
      labs: named,
      partners: named,
      person: [`by: {id: "${person}"}`, `by: {orcid: "${ORCID}"}`, `by: {id: "${ida}"}`],
      people: named,
      members: [...named, `filter: {organization: "${lab}"}, first: 5`],
      project: [`id: "${project}"`],
      projects: named,
      publication: [`by: {id: "${one}"}`],
      publications: [...named, `filter: {person: "${person}"}, first: 5`],
      venue: [`id: "${venue}"`],
      venues: named,
      worklist: kinds.map((kind) => `kind: ${kind}, first: 5`),
    },
    fields: {
      'Publication.export': FORMATS.map((format) => `format: ${format}`),
      'Publication.citation': CITATIONS,
      'CollaborationNetwork.files': ['JSON', 'CSV', 'GRAPHML', 'VOSVIEWER_TEXT'].map((format) => `format: ${format}`),
    },
    nodes: {
      Publication: await ids('Publication'),
      Member: [person, ida],
      ExternalPerson: await ids('ExternalPerson'),
      Lab: [lab],
      Project: [project],
      Venue: [venue],
      Keyword: await ids('Keyword'),
    },
  });
}

/** Operations whose answers, without what was asked, hold one of the words. */
async function tellingOperations(operations: readonly string[], words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const operation of operations) {
    const { data, errors } = await graph.execute(operation);
    for (const error of errors) {
      // What needs a role is refused to the public; anything else would mean that the outlet was not looked at.
      if (error.extensions?.code !== 'UNAUTHENTICATED') throw new Error(`${error.message}: ${operation}`);
    }
    const answer = JSON.stringify(data ?? null).toLowerCase();
    if (words.some((word) => answer.includes(word.toLowerCase()))) found.push(operation);
  }
  return found;
}

describe('a person who is shown nowhere', () => {
  it('is in no answer to anything that can be asked', async () => {
    await claimNamesakes();
    const { operations, forgotten } = await outlets();
    expect(forgotten).toEqual([]);
    const before = await tellingOperations(operations, TELLING);
    expect(before.length).toBeGreaterThan(40);
    const hashBefore = await hash();
    const { id } = await suppressPerson(person, options);
    // Paths are found in a graph of ties that a process holds for a second.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await tellingOperations(before, [...TELLING, person])).toEqual([]);
    expect(await whatIsWrong()).toEqual([]);
    await revertDecision(id, options);
    expect(await hash()).toBe(hashBefore);
    expect(await whatIsWrong()).toEqual([]);
    expect((await tellingOperations(before.slice(0, 20), TELLING)).length).toBe(20);
  }, 240_000);

  it('is known when imported again, and no second one is made', async () => {
    await suppressPerson(person, options);
    const before = await hash();
    await bring();
    expect(await hash()).toBe(before);
    await bring({ ...PERSON, degrees: 'PhD' }, 'library', 'About readmission, again.');
    await bring(PERSON, 'third');
    await files.import(
      {
        'd.json': whorlFile({
          publications: [
            { key: 'n', title: 'A new output on readmission', authors: [{ name: 'Quorbel, Zyxwa' }, 'Holm, Ida'] },
          ],
        }),
      },
      { source: 'fourth' },
    );
    const telling = await ask(
      database,
      "MATCH (p:Person) WHERE p.family = 'Quorbel' AND p.given = 'Zyxwa' RETURN p.id AS id",
    );
    expect(telling).toEqual([]);
    expect(
      await askOne(database, 'MATCH (:SuppressedPerson {id: $person})<-[:BY]-(c) RETURN count(c)', { person }),
    ).toBe(3);
    expect(await whatIsWrong()).toEqual([]);
    const { data } = await graph.execute(
      '{ publications(query: "new output", first: 5) { nodes { contributions(first: 5) { totalCount nodes { nameAsWritten position } } citation } } }',
    );
    expect(JSON.stringify(data)).not.toMatch(/quorbel/i);
    expect(data).toMatchObject({
      publications: {
        nodes: [{ contributions: { totalCount: 1, nodes: [{ nameAsWritten: 'Ida Holm', position: 2 }] } }],
      },
    });
  });

  it('is meant by a short name that nobody else is known by, and another is not hidden with them', async () => {
    await suppressPerson(person, options);
    const authors = ['Quorbel, Z.', { name: 'Quorbel, Z.', orcid: '0000-0001-5109-3700' }, 'Holm, Ida'];
    await files.import(
      {
        'd.json': whorlFile({
          publications: authors.map((author, at) => ({
            key: `n${at}`,
            title: `A new output on wards, ${['north', 'south', 'west'][at]}`,
            authors: [author, 'Dahl, Dorte'],
          })),
        }),
      },
      { source: 'fifth' },
    );
    const { data } = await graph.execute(
      '{ publications(query: "new output wards", first: 5, orderBy: TITLE) { nodes { contributions(first: 5) { nodes { nameAsWritten } } } } }',
    );
    const shown = (...names: string[]) => ({
      contributions: { nodes: names.map((nameAsWritten) => ({ nameAsWritten })) },
    });
    expect(data).toEqual({
      publications: {
        nodes: [shown('Dorte Dahl'), shown('Z. Quorbel', 'Dorte Dahl'), shown('Ida Holm', 'Dorte Dahl')],
      },
    });
    expect(await whatIsWrong()).toEqual([]);
  });

  it('is in the way of undoing the import that brought the person', async () => {
    const { id } = await suppressPerson(person, options);
    expect((await undoImport('ImportRun:1', options)).inTheWay.decisions).toContain(id);
  });
});

describe('a former name that is hidden', () => {
  const RENAMED = { ...PERSON, name: 'Lund, Anna', nameVariants: ['Quorbel, Zyxwa', 'Quorbel, Z.'], urls: [] };
  beforeEach(async () => {
    await bring(RENAMED);
  });

  it('is in no answer, not even on old outputs, where the person stands by the name of today', async () => {
    await claimNamesakes();
    const { operations } = await outlets();
    const before = await tellingOperations(operations, ['quorbel', 'zyxwa']);
    expect(before.length).toBeGreaterThan(20);
    const hashBefore = await hash();
    const { id } = await hideName({ person, name: 'Quorbel, Zyxwa' }, options);
    expect(await tellingOperations(before, ['quorbel', 'zyxwa'])).toEqual([]);
    expect(await whatIsWrong()).toEqual([]);
    const { data } = await graph.execute(
      '{ publications(query: "surgery", first: 5) { nodes { citation contributions(first: 1) { nodes { nameAsWritten } } } } }',
    );
    expect(data).toMatchObject({
      publications: { nodes: [{ contributions: { nodes: [{ nameAsWritten: 'Anna Lund' }] } }] },
    });
    expect(JSON.stringify(data)).toContain('Lund');
    await revertDecision(id, options);
    expect(await hash()).toBe(hashBefore);
  }, 240_000);

  it('still finds the person, and no source brings it back', async () => {
    await hideName({ person, name: 'Quorbel, Zyxwa' }, options);
    await bring(PERSON, 'old library', 'About readmission, once more.');
    await files.import(
      {
        'd.json': whorlFile({
          publications: [{ key: 'n', title: 'A new output on readmission', authors: ['Quorbel, Zyxwa'] }],
        }),
      },
      { source: 'fourth' },
    );
    expect(
      await askOne(
        database,
        'MATCH (p:Publication)-[:HAS_CONTRIBUTION]->()-[:BY]->(w) WHERE p.title STARTS WITH "A new" RETURN w.id',
      ),
    ).toBe(person);
    expect(
      await ask(database, 'MATCH (p:Person {id: $person}) RETURN p.name AS name, p.nameVariants AS others', { person }),
    ).toEqual([{ name: 'Anna Lund', others: [] }]);
    expect(await whatIsWrong()).toEqual([]);
  });

  it('that is the only one known of somebody merely mentioned is refused, naming what can be done', async () => {
    const mentioned = await idOf('MATCH (p:Person) WHERE p.name = "Dorte Dahl" RETURN p.id');
    const refused = hideName({ person: mentioned, name: 'Dahl, Dorte' }, options);
    await expect(refused).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringMatching(/Import a record of the person.* or show the person nowhere \(suppress\)\.$/),
    });
  });

  it('must be a former one: what is shown is corrected first', async () => {
    await expect(hideName({ person, name: 'Lund, Anna' }, options)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await correctField({ entity: person, field: 'name', value: { family: 'Berg', given: 'Anna' } }, options);
    await hideName({ person, name: 'Lund, Anna' }, options);
    expect(await askOne(database, 'MATCH (p:Person {id: $person}) RETURN p.name', { person })).toBe('Anna Berg');
  });
});
