/** Protects undo as the API offers it: who may, what is told, and that refusals are data. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { type Workspace, whorlFile, workspace } from '../support/importing.js';
import { executor, type Seeded } from '../support/seeded.js';

const CURATOR = { name: 'librarian', role: 'CURATOR' } as const;
const UNDO = `mutation($run: ID!, $dryRun: Boolean) { undoImport(run: $run, dryRun: $dryRun) {
  userErrors { code message path } runsInTheWay { id } decisionsInTheWay
  report { dryRun recordsRemoved recordsReopened entitiesRemoved entitiesRestored run { id status undoneBy undoneAt recordCount } } } }`;

describe('undoImport', () => {
  let database: Database;
  let files: Workspace;
  let graph: Seeded;
  beforeAll(async () => {
    database = await freshDatabase();
    files = await workspace(database);
    graph = await executor(database);
    for (const title of ['Fear of falling', 'Fear of falls'])
      await files.import({
        'a.json': whorlFile({ publications: [{ key: 'a', title, authors: ['Lund, Anna'] }] }, 'library'),
      });
  });
  afterAll(async () => {
    await files.close();
    await graph.close();
  });
  const undo = async (run: string, actor?: typeof CURATOR | { name: string; role: 'VIEWER' }, dryRun = false) => {
    const { data, errors } = await graph.execute(UNDO, { run, dryRun }, actor);
    expect(errors).toEqual([]);
    return data?.undoImport;
  };

  it('needs a token of the role CURATOR', async () => {
    expect(await undo('ImportRun:2')).toMatchObject({ report: null, userErrors: [{ code: 'UNAUTHENTICATED' }] });
    const viewer = await undo('ImportRun:2', { name: 'guest', role: 'VIEWER' });
    expect(viewer).toMatchObject({ report: null, userErrors: [{ code: 'FORBIDDEN' }] });
  });

  it('names the runs in the way', async () => {
    expect(await undo('ImportRun:1', CURATOR)).toMatchObject({
      report: null,
      userErrors: [{ code: 'IN_THE_WAY', path: ['run'], message: expect.stringContaining('ImportRun:2') }],
      runsInTheWay: [{ id: 'ImportRun:2' }],
      decisionsInTheWay: [],
    });
  });

  it('tells what it would do, and does it', async () => {
    const planned = await undo('ImportRun:2', CURATOR, true);
    expect(planned).toMatchObject({
      report: {
        dryRun: true,
        recordsRemoved: 1,
        recordsReopened: 1,
        entitiesRemoved: 0,
        entitiesRestored: 1,
        run: { status: 'DONE', undoneBy: null },
      },
    });
    expect(await undo('ImportRun:2', CURATOR)).toMatchObject({
      report: { dryRun: false, run: { status: 'UNDONE', undoneBy: 'librarian', recordCount: 0 } },
      userErrors: [],
    });
    const { data } = await graph.execute('{ publications(first: 5) { nodes { title } } }');
    expect(data?.publications).toEqual({ nodes: [{ title: 'Fear of falling' }] });
  });
});
