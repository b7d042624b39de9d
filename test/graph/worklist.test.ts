/** Protects worklists: each lists exactly what lacks something, what improves most first, page by page, and nothing when all is well. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worklistPage } from '../../src/curation/worklist.js';
import { WORKLIST_KINDS } from '../../src/curation/worklist.queries.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { whorlFile, workspace } from '../support/importing.js';
import { executor, type Seeded } from '../support/seeded.js';
import { loadSmallVocabulary } from '../support/small-world.js';
import { walk } from '../support/walk.js';

const member = (key: string) => ({ person: key, affiliations: ['lab'] });
const article = (title: string, fields: object) => ({
  key: title.toLowerCase().replaceAll(' ', '-'),
  title,
  type: 'JOURNAL_ARTICLE',
  publishedOn: '2020',
  doi: `10.5555/${title.toLowerCase().replaceAll(' ', '-')}`,
  abstract: 'Surgery and readmission.',
  authors: [member('ida')],
  ...fields,
});

const RECORDS = whorlFile(
  {
    organizations: [
      { key: 'lab', name: 'Lab of Examples', ours: true, organizationKind: 'LAB', country: 'DK' },
      { key: 'nowhere', name: 'Institute of Nowhere', organizationKind: 'OTHER' },
    ],
    people: [
      { key: 'ida', name: 'Holm, Ida', memberships: ['lab'] },
      { key: 'per', name: 'Berg, Per', memberships: ['lab'] },
    ],
    publications: [
      article('Surgery in order', {}),
      article('Surgery without number by one', { doi: undefined }),
      article('Surgery without number by two', { doi: undefined, authors: [member('ida'), member('per')] }),
      article('A report needs no number about surgery', { doi: undefined, type: 'REPORT' }),
      article('Surgery without abstract', { abstract: undefined }),
      article('Nothing known of this', { abstract: 'Words that no vocabulary has.' }),
      article('Surgery by nobody in particular', {
        authors: [member('ida'), { name: 'Roe', affiliations: ['nowhere'] }],
      }),
      article('Surgery without unit', { authors: [{ person: 'per' }] }),
      article('Surgery of the future', { publishedOn: '2087-05' }),
    ],
  },
  'mend',
);

const EXPECTED = {
  NO_DOI: ['2 Surgery without number by two', '1 Surgery without number by one'],
  NO_ABSTRACT: ['1 Surgery without abstract'],
  NO_CONCEPT: ['1 Nothing known of this'],
  UNMATCHED_AUTHOR: ['1 Roe'],
  NO_UNIT: ['1 Surgery without unit'],
  NO_COUNTRY: ['1 Institute of Nowhere'],
  IMPOSSIBLE_DATE: ['1 2087-05: Surgery of the future'],
} as const;

describe('worklists', () => {
  let database: Database;
  let graph: Seeded;
  beforeAll(async () => {
    database = await freshDatabase();
    await loadSmallVocabulary(database);
    const files = await workspace(database);
    const report = await files.import({ 'mend.json': RECORDS });
    await files.close();
    expect(report).toMatchObject({ rejections: [], doubtful: 0, warnings: [] });
    graph = await executor(database);
  });
  afterAll(() => graph.close());

  it.each(WORKLIST_KINDS)('%s lists what lacks it, what improves most first', async (kind) => {
    const { nodes } = await worklistPage(database, { kind }, 2025);
    expect(nodes.map(({ gain, detail }) => `${gain} ${detail}`)).toEqual(EXPECTED[kind]);
  });

  it('go on where the page before ended', async () => {
    const query = `query($first: Int, $after: String) { worklist(kind: NO_DOI, first: $first, after: $after) {
      nodes { gain detail node { id __typename } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }`;
    const all = await walk(graph, query, ['worklist'], {}, 1);
    expect(all.map(({ gain, detail }) => `${String(gain)} ${String(detail)}`)).toEqual(EXPECTED.NO_DOI);
    expect(all.map(({ node }) => Reflect.get(Object(node), '__typename'))).toEqual(['Publication', 'Publication']);
  });

  it('refuse the cursor of another kind', async () => {
    const query = (kind: string, after = '') =>
      `{ worklist(kind: ${kind}, first: 1${after}) { pageInfo { endCursor } } }`;
    const { data } = await graph.execute(query('NO_DOI'), {});
    const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';
    const { errors } = await graph.execute(query('NO_COUNTRY', `, after: "${cursor}"`), {});
    expect(JSON.stringify(errors)).toContain('CURSOR_OF_ANOTHER_LIST');
  });

  it('take the year after the present one for possible: issues are dated ahead', async () => {
    const { nodes } = await worklistPage(database, { kind: 'IMPOSSIBLE_DATE' }, 2086);
    expect(nodes).toEqual([]);
  });
});
