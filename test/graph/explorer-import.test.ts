/** Protects imports in the browser: planned first, shown while they run, reported, taken back, and for curators only. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.js';
import { chromiumPath, launchBrowser, visit } from '../support/browser.js';
import { freshDatabase } from '../support/database.js';
import { startTestServer, type TestServer } from '../support/http.js';
import { askOne } from '../support/importing.js';

const BIB = `@article{good1, title = {Fear of falling among older people}, author = {Lund, Anna}, year = {2020}, journal = {Journal of Examples}}
@article{good2, title = {Telephone calls after discharge}, author = {Holm, Ida}, year = {2021}}
@article{bad, author = {Dahl, Dorte}, year = {2022}}
`;

let database: Database;
let server: TestServer;
let curator: string;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startTestServer(database);
  curator = `whorl-token=${server.curator}`;
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

const get = (path: string, cookie = curator) =>
  fetch(`${server.url}${path}`, { headers: { cookie }, redirect: 'manual' });

const post = (path: string, body: FormData | URLSearchParams, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { cookie: curator, origin: server.url, ...headers },
    body,
    redirect: 'manual',
  });

function fileForm(files: Readonly<Record<string, string>>, fields: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, text] of Object.entries(files)) form.append('files', new Blob([text]), name);
  return form;
}

/** The address of a page once what is under way on it is done. */
async function settled(start: string): Promise<{ path: string; html: string }> {
  let path = start;
  for (let tries = 0; tries < 300; tries++) {
    const answer = await get(path);
    const html = await answer.text();
    const to = answer.headers.get('location');
    if (to !== null) path = to;
    else if (!html.includes('data-import-job="RUNNING"')) return { path, html };
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${path} was not done in time.`);
}

async function planned(form: FormData): Promise<{ path: string; html: string }> {
  const answer = await post('/import', form);
  expect(answer.status).toBe(303);
  return settled(answer.headers.get('location') ?? '');
}

const outputs = () => askOne(database, 'MATCH (p:Publication) RETURN count(p)');
const countOf = (html: string, outcome: string) => new RegExp(`data-count="${outcome}">([\\d,]+)<`).exec(html)?.[1];

describe('the pages of imports', () => {
  it('say to everybody else which role is needed and how to get it', async () => {
    for (const path of ['/import', '/import/runs', '/import/runs/1', '/import/jobs/x']) {
      const nobody = await get(path, '');
      expect(nobody.status, path).toBe(401);
      expect(await nobody.text()).toContain('Sign in with a token of a curator.');
      const viewer = await get(path, `whorl-token=${server.viewer}`);
      expect(viewer.status, path).toBe(403);
      expect(await viewer.text()).toContain('with the role VIEWER');
    }
  });

  it('take no files from others, nor from pages of other sites', async () => {
    const form = () => fileForm({ 'a.bib': BIB });
    expect((await post('/import', form(), { cookie: '' })).status).toBe(401);
    expect((await post('/import', form(), { cookie: `whorl-token=${server.viewer}` })).status).toBe(403);
    expect((await post('/import', form(), { origin: 'https://evil.example' })).status).toBe(403);
  });

  it('plan, download what was rejected, import, and take back', async () => {
    const plan = await planned(fileForm({ 'library.bib': BIB }, { source: 'library', trust: '60' }));
    expect(plan.html).toContain('Nothing has been written yet.');
    expect(['read', 'new', 'rejected'].map((outcome) => countOf(plan.html, outcome))).toEqual(['3', '2', '1']);
    expect(plan.html).toContain('library.bib:3');
    expect(await outputs()).toBe(0);

    const file = await get(`${plan.path}/rejected/1`);
    expect(file.headers.get('content-disposition')).toContain('library.rejected.bib');
    const text = await file.text();
    expect(text).toContain('@article{bad');
    expect(text).not.toContain('good1');

    const begun = await post(plan.path, new URLSearchParams({ do: 'import' }));
    const run = await settled(begun.headers.get('location') ?? '');
    expect(run.path).toMatch(/^\/import\/runs\/1\?job=/);
    expect(['new', 'rejected'].map((outcome) => countOf(run.html, outcome))).toEqual(['2', '1']);
    expect(run.html).toContain('What is next');
    expect(await outputs()).toBe(2);

    const again = await planned(fileForm({ 'library.bib': BIB }, { source: 'library' }));
    expect(again.html).toContain('Everything is here already');

    const look = await (await get('/import/runs/1?undo=look')).text();
    expect(look).toContain('2 source records go');
    expect(await outputs()).toBe(2);
    const undone = await post('/import/runs/1', new URLSearchParams({ do: 'undo' }));
    expect(await undone.text()).toContain('It has been taken back:');
    expect(await outputs()).toBe(0);
    const runs = await (await get('/import/runs')).text();
    expect(runs).toContain('taken back');
  });

  it('name what is in the way of taking an import back', async () => {
    for (const title of ['Fear of falling', 'Fear of falls']) {
      const plan = await planned(
        fileForm({ 'a.bib': `@article{k, title={${title}}, author={Lund, Anna}, year={2020}}` }, { source: 's' }),
      );
      await settled((await post(plan.path, new URLSearchParams({ do: 'import' }))).headers.get('location') ?? '');
    }
    const refused = await post('/import/runs/2', new URLSearchParams({ do: 'undo' }));
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('href="/import/runs/3"');
  });

  it('tell what is wrong beside the field, and keep what was written', async () => {
    const nothing = await post('/import', fileForm({}, { source: 'x' }));
    expect(nothing.status).toBe(400);
    expect(await nothing.text()).toContain('No file was chosen.');
    const empty = await post('/import', fileForm({ 'empty.bib': '' }));
    expect(await empty.text()).toContain('empty.bib: The file is empty.');
    const source = await post('/import', fileForm({ 'a.bib': BIB }, { source: 'Not A Name' }));
    const html = await source.text();
    expect(html).toContain('value="Not A Name"');
    expect(html).toContain('aria-invalid');
    const trust = await post('/import', fileForm({ 'a.bib': BIB }, { trust: 'much' }));
    expect(await trust.text()).toContain('trust is from 0 to 100');
    const broken = await post('/import', new URLSearchParams(), { 'content-type': 'multipart/form-data' });
    expect(broken.status).toBe(400);
    const cut = await fetch(`${server.url}/import`, {
      method: 'POST',
      headers: { cookie: curator, origin: server.url, 'content-type': 'multipart/form-data; boundary=b' },
      body: '--b\r\ncontent-disposition: form-data; name="files"; filename="a.bib"\r\n\r\n@article{',
    });
    expect(cut.status).toBe(400);
  });

  it('say what to do when an import is not known any more', async () => {
    const answer = await get('/import/jobs/00000000-0000-4000-8000-000000000000');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Import the files again');
  });

  it('show how far a long import is, and stop it', async () => {
    const many = Array.from(
      { length: 6000 },
      (_, at) =>
        `@article{m${at}, title={Output number ${at} about thing ${at * 7}}, author={Lund, Anna}, year={2020}}`,
    ).join('\n');
    const begun = await post('/import', fileForm({ 'many.bib': many }));
    const path = begun.headers.get('location') ?? '';
    const running = await (await get(path)).text();
    expect(running).toContain('data-import-job="RUNNING"');
    expect(running).toMatch(/<progress id="share" max="1" value="[\d.]+"/);
    expect(running).toContain('<noscript><meta http-equiv="refresh"');
    await post(path, new URLSearchParams({ do: 'cancel' }));
    expect((await settled(path)).html).toContain('This was stopped.');
  });
});

describe('an import under way, through the API', () => {
  const JOB = `state dryRun actor files fileIds source trust startedAt finishedAt share waitsFor message
    counts { read new same changed doubtful rejected } run { number } report { read } rejectFiles { name text }`;
  const START = `mutation($files: [ID!]!) { startImport(input: { files: $files, trust: 70 }, dryRun: true) { userErrors { code path } job { id ${JOB} } } }`;

  it('is told to curators only, and is done in the end', async () => {
    const sent = await fetch(`${server.url}/import/files?name=b.bib`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.curator}` },
      body: BIB,
    });
    const { id: file } = JSON.parse(await sent.text());
    const refused = await server.post(START, { variables: { files: [file] }, token: server.viewer });
    expect(refused.body.data?.startImport).toEqual({ job: null, userErrors: [{ code: 'FORBIDDEN', path: [] }] });
    const begun = await server.post(START, { variables: { files: [file] }, token: server.curator });
    const { job } = JSON.parse(JSON.stringify(begun.body.data?.startImport));
    expect(job).toMatchObject({ state: 'RUNNING', dryRun: true, actor: 'tester', files: ['b.bib'], trust: 70 });
    const ASK = `query($id: ID!) { importJob(id: $id) { ${JOB} } }`;
    const stranger = await server.post(ASK, { variables: { id: job.id } });
    expect(stranger.body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    await settled(`/import/jobs/${job.id}`);
    const done = await server.post(ASK, { variables: { id: job.id }, token: server.curator });
    expect(done.body.data?.importJob).toMatchObject({
      state: 'DONE',
      share: 1,
      counts: { read: 3, rejected: 1 },
      report: { read: 3 },
      rejectFiles: [{ name: 'b.rejected.bib', text: expect.stringContaining('@article{bad') }],
    });
    const none = await server.post('mutation { cancelImport(job: "none") { job { id } userErrors { code path } } }', {
      token: server.curator,
    });
    expect(none.body.data?.cancelImport).toEqual({ job: null, userErrors: [{ code: 'NOT_FOUND', path: ['job'] }] });
  });
});

describe.skipIf(chromiumPath === undefined)('a librarian with a keyboard', () => {
  it('signs in, plans an import, watches it, imports and reads what is next', async () => {
    const browser = await launchBrowser();
    try {
      const visited = await visit(browser, `${server.url}/import`);
      const { page } = visited;
      const tabTo = async (selector: string) => {
        for (let presses = 0; presses < 80; presses++) {
          if (
            await page
              .locator(selector)
              .first()
              .evaluate((element) => element === document.activeElement)
          )
            return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`${selector} is not reached by Tab.`);
      };
      await tabTo('main a.button');
      await page.keyboard.press('Enter');
      await page.locator('#token').waitFor();
      await tabTo('#token');
      await page.keyboard.insertText(server.curator);
      await page.keyboard.press('Enter');
      await page.locator('#source').waitFor();
      await tabTo('#source');
      await page.keyboard.type('keyboard');
      await page.locator('#files').setInputFiles({
        name: 'key.bib',
        mimeType: 'text/plain',
        buffer: Buffer.from(BIB.replaceAll('falling', 'stumbling')),
      });
      await tabTo('form[data-import-form] button');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'What this import would do' }).waitFor();
      await page.locator('button[value=import]').waitFor();
      await tabTo('button[value=import]');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'What is next' }).waitFor();
      expect({ outside: visited.outside, violations: visited.violations }).toEqual({ outside: [], violations: [] });
    } finally {
      await browser.close();
    }
  });
});
