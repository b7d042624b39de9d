/**
 * Protects the promise that what is derived on write is what a computation over the whole graph gives: a file is imported
 * again and again, each time with something else changed in it, and after each import every check must hold.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivedChecks } from '../../src/derive/derived-checks.js';
import { rebuild } from '../../src/derive/rebuild.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { GRAPH_CHECKS, runChecks } from '../../src/graph/checks.js';
import { Lease } from '../../src/graph/lease.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { loadSmallWorld } from '../support/small-world.js';

/** Each step changes what the steps before it left: from, to. */
const STEPS: readonly (readonly [what: string, from: string | RegExp, to: string])[] = [
  ['an author goes', '  - {person: per, affiliations: [lab]}\n  - {name: "Doe, Jane"', '  - {name: "Doe, Jane"'],
  [
    'another author comes, twice by the same name',
    '  - {name: "Q. Roe"}\n  venue',
    '  - {name: "Q. Roe"}\n  - {name: "Q. Roe"}\n  venue',
  ],
  ['the authors change places', /authors:\n( {2}- .*\n)( {2}- .*\n)/g, 'authors:\n$2$1'],
  ['an output moves to another year', 'publishedOn: 2023-04-04', 'publishedOn: 2021'],
  ['an output loses its date', 'publishedOn: 2020-01\n', '\n'],
  [
    'an author moves to another place',
    '{name: "Doe, Jane", affiliations: [hospital]}',
    '{name: "Doe, Jane", affiliations: [university]}',
  ],
  ['an affiliation goes', '{name: "Doe, Jane", affiliations: [university]}', '{name: "Doe, Jane"}'],
  ['a lab leaves its university', ', partOf: university', ''],
  [
    'a university becomes part of a hospital',
    'organizationKind: UNIVERSITY,',
    'organizationKind: UNIVERSITY, partOf: hospital,',
  ],
  ['and the lab part of it', 'organizationKind: LAB', 'organizationKind: LAB, partOf: university'],
  ['a circle is asked for and refused', 'organizationKind: HOSPITAL,', 'organizationKind: HOSPITAL, partOf: lab,'],
  ['a lab is no longer ours', 'ours: true, ', ''],
  ['and is again', 'name: Lab of Examples, ', 'name: Lab of Examples, ours: true, '],
  ['someone leaves the lab for good', '"Berg, Per van der", memberships: lab', '"Berg, Per van der"'],
  ['a preprint is no version any more', '  versionOf: ["doi:10.5555/article"]\n', ''],
  [
    'another output is one',
    'title: A note without a date\n',
    'title: A note without a date\n  versionOf: ["doi:10.5555/earlier"]\n',
  ],
  [
    'two outputs are versions of each other',
    'title: Surgery in small hospitals\n',
    'title: Surgery in small hospitals\n  versionOf: ["doi:10.5555/preprint"]\n',
  ],
  [
    'and the other of the first',
    'title: Being admitted again after an operation\n',
    'title: Being admitted again after an operation\n  versionOf: ["doi:10.5555/earlier"]\n',
  ],
  ['an output changes its DOI', 'doi: 10.5555/earlier', 'doi: 10.5555/later'],
  ['a citation goes', '  cites: ["doi:10.5555/earlier"]\n', ''],
  [
    'a project ends earlier and has another member',
    'to: 2022\n  people: [ida, per]',
    'to: 2020\n  people: [ida, "Doe, Jane"]',
  ],
  [
    'a hospital takes no part in a project any more, another lab does',
    '{organization: hospital, role: partner}',
    '{organization: Second Lab}',
  ],
  [
    'the other lab is part of another hospital, and both take part',
    'partOf: lab, country: NL}\n',
    'partOf: lab, country: BE}\n- {key: second, name: Second Lab, partOf: third}\n- {key: third, name: Third Hospital}\n',
  ],
  ['the other lab moves to the first hospital', 'partOf: third}', 'partOf: hospital}'],
  [
    'it leaves, and what it was part of becomes part of its former one',
    'name: Second Lab, partOf: hospital}\n- {key: third, name: Third Hospital}',
    'name: Second Lab, partOf: university}\n- {key: third, name: Third Hospital, partOf: hospital}',
  ],
  ['a project lasts longer', 'to: 2020\n  people', 'to: 2023\n  people'],
  ['a project names another output', 'publications: ["doi:10.5555/article"]', 'publications: ["doi:10.5555/preprint"]'],
  [
    'a text speaks of something else',
    'abstract: We followed people after surgery. Readmission was common.',
    'abstract: We asked people about care.',
  ],
  ['keywords and venue go', / {2}venue: .*\n {2}keywords: .*\n/g, ''],
  [
    'everyone is an editor',
    /\{person: ida, affiliations: \[lab\]\}/g,
    '{person: ida, affiliations: [lab], role: EDITOR}',
  ],
];

describe('after an import in which', () => {
  let database: Database;
  let text = '';
  beforeAll(async () => {
    database = await freshDatabase();
    await loadSmallWorld(database, {
      edit: (records) => {
        text = records;
        return records;
      },
    });
  });
  afterAll(() => database.close());

  it.each(STEPS)('%s, every check holds', async (_, from, to) => {
    const edited = text.replace(from, to);
    expect(edited).not.toBe(text);
    text = edited;
    const report = await loadSmallWorld(database, { edit: () => text });
    expect(report.rejections).toEqual([]);
    expect(report.changed).toBeGreaterThan(0);
    const { findings } = await runChecks(database, [...GRAPH_CHECKS, ...derivedChecks(100)]);
    expect(findings.filter((finding) => finding.offenders > 0)).toEqual([]);
  });

  it('all this happened, a rebuild changes nothing', async () => {
    const before = await canonicalHash(database);
    const lease = await Lease.take(database, { purpose: 'rebuild' });
    await rebuild(database, lease, 'references');
    await lease.release();
    expect(await canonicalHash(database)).toEqual(before);
  });
});
