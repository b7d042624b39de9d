/** Protects `whorl vocabulary add mesh` as a librarian types it: fetched from a server as NLM has it, put into the graph, updated from there, taken away. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { register as registerAdd } from '../../src/cli/vocabulary-add.js';
import { register as registerList } from '../../src/cli/vocabulary-list.js';
import { register as registerRemove } from '../../src/cli/vocabulary-remove.js';
import { register as registerUpdate } from '../../src/cli/vocabulary-update.js';
import { loadConfig } from '../../src/config.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { type Workspace, whorlFile, workspace } from '../support/importing.js';

const FIXTURE = readFileSync('test/unit/formats/fixtures/vocabulary/desc2031.xml', 'utf8');
const YEAR = new Date().getFullYear();

describe('whorl vocabulary add mesh', () => {
  let database: Database;
  let space: Workspace;
  let server: Server;
  let base = '';
  /** What the server has, by file name. */
  const files = new Map<string, Buffer>();
  const asked: string[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    space = await workspace(database);
    server = createServer((request, response) => {
      const name = request.url?.slice(1) ?? '';
      asked.push(name);
      const body = files.get(name);
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/gzip' });
      response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(async () => {
    await space.close();
    await database.close();
    await new Promise((resolve) => server.close(resolve));
  });

  async function run(...words: string[]): Promise<{ out: string; err: string }> {
    const { uri, user, password } = inject('neo4j');
    const said = { out: '', err: '' };
    const program = new Command('whorl').exitOverride();
    const context = {
      config: loadConfig({
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
        WHORL_MESH_URL: `${base}/desc{year}.gz`,
        WHORL_PRIVATE_ADDRESSES: '1',
      }),
      out: (text: string): void => {
        said.out += text;
      },
      err: (text: string): void => {
        said.err += text;
      },
    };
    for (const register of [registerAdd, registerList, registerUpdate, registerRemove]) register(program, context);
    await program.parseAsync(['vocabulary', ...words], { from: 'user' });
    return said;
  }

  it('fetches the newest there is, and outputs are about its headings at once', async () => {
    const output = {
      key: 'a',
      doi: '10.5555/mint',
      title: 'Kitchen mints in the garden',
      type: 'JOURNAL_ARTICLE',
      publishedOn: '2021',
    };
    const report = await space.import({ 'one.json': whorlFile({ publications: [output] }, 'test') });
    expect(report.rejections).toEqual([]);
    files.set(`desc${YEAR}.gz`, gzipSync(FIXTURE));
    const { out, err } = await run('add', 'mesh');
    expect(asked).toEqual([`desc${YEAR + 1}.gz`, `desc${YEAR}.gz`]);
    expect(err).toContain(`fetching ${base}/desc${YEAR}.gz`);
    expect(out).toMatch(/^Medical Subject Headings 20\d\d: \d+ concepts added; 1 of 1 outputs indexed again/);
    const listed = await run('list');
    expect(listed.out).toContain('Medical Subject Headings');
    expect(listed.out).toContain('Courtesy of the U.S. National Library of Medicine');
  });

  it('is brought up to date from where it came', async () => {
    files.set(`desc${YEAR}.gz`, gzipSync(FIXTURE.replaceAll('Mints, Kitchen', 'Mints, Table')));
    const { out } = await run('update', 'mesh');
    expect(out).toContain('Mints, Table');
  });

  it('says what to do where the server has none', async () => {
    files.clear();
    await expect(run('add', 'mesh')).rejects.toThrow(
      `there is no MeSH of ${YEAR + 1}, ${YEAR} or ${YEAR - 1}; look for its address`,
    );
  });
});
