/** Protects that an address leads to the unit or partner that stands in it, and not to another one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { ask, type Workspace, whorlFile, workspace } from '../support/importing.js';

const ORGANIZATIONS = whorlFile(
  {
    organizations: [
      { key: 'lab', name: 'Unit for Examples', ours: true, organizationKind: 'LAB', partOf: ['nordby'] },
      {
        key: 'nordby',
        name: 'University of Nordby',
        aliases: [{ name: 'Nordby Universitet' }],
        acronym: 'UNB',
        country: 'DK',
        identifiers: ['ror:03yrm5c26'],
      },
      { key: 'medicine', name: 'Department of Medicine', country: 'DK' },
    ],
  },
  'org',
);

const ADDRESSES: readonly (readonly [string, string, string])[] = [
  [
    'the unit before its university',
    'Unit for Examples, University of Nordby, 8000 Nordby, Denmark',
    'Unit for Examples',
  ],
  ['a partner by its name in other spelling', 'Dept. of Statistics, Univ. Nordby, Denmark', 'University of Nordby'],
  ['a partner by an alias', 'Institut for Statistik, Nordby Universitet', 'University of Nordby'],
  ['a partner by its ROR in the text', 'Somewhere https://ror.org/03yrm5c26', 'University of Nordby'],
  ['a partner by its acronym and country', 'Section for Statistics, UNB, Denmark', 'University of Nordby'],
  ['nobody by an acronym alone', 'Section for Statistics, UNB', 'Section for Statistics, UNB'],
  ['nobody in another country', 'Faculty X, University of Nordby, Norway', 'Faculty X, University of Nordby, Norway'],
  ['nobody by a name that many have', 'Department of Medicine, Elsewhere', 'Department of Medicine, Elsewhere'],
];

describe('an affiliation', () => {
  let database: Database;
  let files: Workspace;
  beforeAll(async () => {
    database = await freshDatabase();
    files = await workspace(database);
    await files.import({ 'organizations.json': ORGANIZATIONS });
    const publications = ADDRESSES.map(([title, address]) => ({
      title: `About ${title}`,
      publishedOn: '2020',
      authors: [{ name: 'Holm, Ida', affiliations: [address] }],
    }));
    await files.import({ 'publications.json': whorlFile({ publications }) });
  });
  afterAll(async () => {
    await files.close();
    await database.close();
  });

  it.each(ADDRESSES)('means %s', async (title, _, expected) => {
    const rows = await ask(
      database,
      'MATCH (:Publication {title: $title})-[:HAS_CONTRIBUTION]->()-[:AFFILIATED_WITH]->(o) RETURN o.name AS name',
      { title: `About ${title}` },
    );
    expect(rows).toEqual([{ name: expected }]);
  });

  it('counts the output for the unit and for what the unit is a part of', async () => {
    const rows = await ask(
      database,
      "MATCH (o:Organization)-[:HAS_YEAR]->(r:YearRollup {year: 2020}) WHERE o.name IN ['Unit for Examples', 'University of Nordby'] RETURN o.name AS name, r.outputs AS outputs ORDER BY name",
    );
    expect(rows).toEqual([
      { name: 'Unit for Examples', outputs: 1 },
      { name: 'University of Nordby', outputs: 5 },
    ]);
  });
});
