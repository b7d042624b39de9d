/** Protects curation in the browser: what is decided by forms is decided in the graph, is told, and can be taken back; by curators only. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.js';
import { chromiumPath, launchBrowser, visit } from '../support/browser.js';
import { freshDatabase } from '../support/database.js';
import { startTestServer, type TestServer } from '../support/http.js';
import { ask, askOne, type Workspace, whorlFile, workspace } from '../support/importing.js';
import { loadSmallVocabulary } from '../support/small-world.js';

const TITLES = [
  'Telephone calls after discharge',
  'Readmission from nursing homes at night',
  'Stairs as a measure of frailty',
];

let database: Database;
let files: Workspace;
let server: TestServer;
let curator: string;
beforeAll(async () => {
  database = await freshDatabase();
  await loadSmallVocabulary(database);
  files = await workspace(database);
  await files.import(
    {
      'a.json': whorlFile({
        organizations: [{ key: 'lab', name: 'Laboratory of Examples', ours: true }],
        people: [
          {
            key: 'i',
            name: 'Holm, Ida',
            nameVariants: ['Ida Berg'],
            memberships: [{ organization: 'lab', from: '2010' }],
          },
        ],
        publications: TITLES.map((title, at) => ({
          key: `a${at}`,
          title,
          publishedOn: '2021',
          publisher: 'First Press',
          type: 'JOURNAL_ARTICLE',
          authors: ['Quorbel, Z.', { person: 'i', affiliations: ['lab'] }],
        })),
      }),
    },
    { source: 'library' },
  );
  await files.import(
    {
      'b.json': whorlFile({
        publications: TITLES.map((title, at) => ({
          key: `b${at}`,
          title,
          publisher: 'Second Press',
          type: 'JOURNAL_ARTICLE',
          pages: `${at + 1}-9`,
          authors: ['Quorbel, Z.'],
        })),
      }),
    },
    { source: 'other' },
  );
  server = await startTestServer(database);
  curator = `whorl-token=${server.curator}`;
});
afterAll(async () => {
  await server.stop();
  await files.close();
  await database.close();
});

const get = async (path: string, cookie = curator) => {
  const answer = await fetch(`${server.url}${path}`, { headers: { cookie }, redirect: 'manual' });
  return { status: answer.status, html: await answer.text() };
};
const post = async (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { cookie: curator, origin: server.url, ...headers },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  return { status: answer.status, location: answer.headers.get('location') ?? '', html: await answer.text() };
};
const idOf = async (cypher: string) => String(await askOne(database, cypher));
const openPairs = () => askOne(database, "MATCH (d:DoubtfulMatch) WHERE d.order > '' RETURN count(d)");
const PAGES = [
  '/curation',
  '/curation/worklists/no-doi',
  '/curation/duplicates',
  '/curation/people',
  '/curation/keywords',
  '/curation/vocabulary',
  '/curation/decisions',
];

describe('the pages of curation', () => {
  it('are for curators only, and take no decision from others or from other sites', async () => {
    for (const path of PAGES) {
      expect((await get(path, '')).status, path).toBe(401);
      expect((await get(path, `whorl-token=${server.viewer}`)).status, path).toBe(403);
      expect((await get(path)).status, path).toBe(200);
      for (const headers of [{ cookie: '' }, { cookie: `whorl-token=${server.viewer}` }])
        expect((await post(path, { do: 'unite' }, headers)).status, path).toBeGreaterThanOrEqual(401);
      expect((await post(path, { do: 'unite' }, { origin: 'https://evil.example' })).status, path).toBe(403);
    }
    expect((await get('/curation/worklists/no-such')).status).toBe(404);
    expect((await get('/curation/duplicates/none')).status).toBe(404);
  });

  it('speak three languages', async () => {
    expect((await get('/curation?lang=da')).html).toContain('Resultater uden DOI');
    expect((await get('/curation?lang=nl')).html).toContain('Resultaten zonder DOI');
  });

  it('count what there is to do', async () => {
    const { html } = await get('/curation');
    expect(html).toMatch(/Outputs without a DOI<\/a>[\s\S]{0,200}<td class="number">6</);
    expect(html).toMatch(/Organisations without a country<\/a>[\s\S]{0,200}<td class="number">1</);
  });
});

describe('a worklist', () => {
  it('is mended on the spot, and the mending taken back from there', async () => {
    const path = '/curation/worklists/no-country';
    const lab = await idOf('MATCH (o:Organization) RETURN o.id');
    const wrong = await post(path, { entity: lab, value: 'Denmark' });
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain('A country has two letters');
    expect(wrong.html).toContain('value="Denmark"');
    expect(wrong.html).toContain('aria-invalid');
    const right = await post(path, { entity: lab, value: 'dk' });
    expect(right.status).toBe(303);
    expect(await idOf('MATCH (o:Organization) RETURN o.country')).toBe('DK');
    const after = await get(right.location);
    expect(after.html).toContain('Done, and kept as a decision.');
    expect(after.html).toContain('Nothing is left to do here.');
    const did = /name="revert" value="([^"]+)"/.exec(after.html)?.[1] ?? '';
    const back = await post(path, { revert: did });
    expect((await get(back.location)).html).toContain('It has been taken back.');
    expect((await get(path)).html).toContain('Laboratory of Examples');
  });

  it('takes a DOI as people paste it, beside the identifiers that are there', async () => {
    const id = await idOf(`MATCH (p:Publication {title: '${TITLES[2]}'}) WHERE p.year = 2021 RETURN p.id`);
    const path = '/curation/worklists/no-doi';
    const { html } = await get(path);
    const form = html.slice(html.indexOf(`value="${id}"`));
    const known = /name="known" value="([^"]+)"/.exec(form.slice(0, form.indexOf('</form>')))?.[1];
    const done = await post(path, {
      entity: id,
      value: 'https://doi.org/10.5555/ABC.1',
      ...(known !== undefined && { known }),
    });
    expect(done.status).toBe(303);
    const keys = await ask(database, 'MATCH (p:Publication {id: $id})<-[:IDENTIFIES]-(i) RETURN i.key AS key', { id });
    expect(keys.map(({ key }) => key)).toContain('doi:10.5555/abc.1');
    const wrong = await post(path, { entity: id, value: 'not a doi' });
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain('This is no DOI.');
  });

  it('adds a concept by its name, and says which names are near when there is none', async () => {
    const id = await idOf(`MATCH (p:Publication {title: '${TITLES[2]}'}) WHERE p.year = 2021 RETURN p.id`);
    const path = '/curation/worklists/no-concept';
    const none = await post(path, { entity: id, value: 'No such thing at all' });
    expect([none.status, none.html.includes('No concept is called')]).toEqual([400, true]);
    const { body } = await server.post('{ concepts(first: 1) { nodes { id label } } }');
    const [concept] = JSON.parse(JSON.stringify(body.data)).concepts.nodes;
    expect((await post(path, { entity: id, value: concept.label.toUpperCase() })).status).toBe(303);
    const about = await server.post(
      'query($id: ID!) { publication(by: { id: $id }) { fingerprint { entries { concept { id } } } } }',
      { variables: { id } },
    );
    expect(JSON.stringify(about.body.data)).toContain(concept.id);
  });
});

describe('two outputs that may be one', () => {
  const pairOf = (title: string) =>
    idOf(`MATCH (d:DoubtfulMatch)-[:BETWEEN]->(p:Publication {title: '${title}'}) RETURN DISTINCT d.id`);

  it('stand side by side with their differences in words, and why they may be one', async () => {
    const { html } = await get('/curation/duplicates');
    expect(html).toContain('3 open pairs');
    const pair = await get(`/curation/duplicates/${encodeURIComponent(await pairOf(TITLES[0] ?? ''))}`);
    expect(pair.html).toContain('same title');
    expect(pair.html).toMatch(/Publisher<span class="state">different/);
    expect(pair.html).toMatch(/Title<span class="state">same/);
    expect(pair.html).toMatch(/Pages<span class="state">only one has it/);
  });

  it('are united with the values that were chosen, and the next pair comes', async () => {
    const title = TITLES[0] ?? '';
    const rows = await ask(
      database,
      'MATCH (p:Publication {title: $title}) RETURN p.id AS id, p.publisher AS publisher',
      { title },
    );
    const stays = String(rows.find(({ publisher }) => publisher === 'Second Press')?.id);
    const first = String(rows.find(({ publisher }) => publisher === 'First Press')?.id);
    const path = `/curation/duplicates/${encodeURIComponent(await pairOf(title))}`;
    const done = await post(path, { do: 'unite', into: stays, 'choose-publisher': first, why: 'the same calls' });
    expect(done.status).toBe(303);
    expect(done.location).toMatch(/^\/curation\/duplicates\/.+/);
    expect(
      await ask(
        database,
        'MATCH (p:Publication {title: $title}) RETURN p.id AS id, p.publisher AS publisher, p.pages AS pages, p.year AS year',
        { title },
      ),
    ).toEqual([{ id: stays, publisher: 'First Press', pages: '1-9', year: 2021 }]);
    const decisions = await get(`/curation/decisions?entity=${encodeURIComponent(stays)}`);
    expect(decisions.html).toContain('united');
    expect(decisions.html).toContain('the same calls');
  });

  it('are kept apart, and that is taken back by the list of decisions', async () => {
    const title = TITLES[1] ?? '';
    const path = `/curation/duplicates/${encodeURIComponent(await pairOf(title))}`;
    const before = await openPairs();
    const done = await post(path, { do: 'apart' });
    expect(done.status).toBe(303);
    expect(await openPairs()).not.toBe(before);
    const again = await post(path, { do: 'apart' });
    expect(again.status).toBe(400);
    expect(again.html).toContain('already');
    const output = await idOf(`MATCH (p:Publication {title: '${title}'}) RETURN p.id LIMIT 1`);
    const list = `/curation/decisions?entity=${encodeURIComponent(output)}`;
    const decision = /name="revert" value="([^"]+)"/.exec((await get(list)).html)?.[1] ?? '';
    expect((await post(list, { revert: decision })).status).toBe(303);
    expect(await openPairs()).toBe(before);
  });
});

describe('the tools for a person', () => {
  const ida = () => idOf("MATCH (p:Member {family: 'Holm'}) RETURN p.id");
  const pathOf = (id: string) => `/curation/people/${encodeURIComponent(id.split(':')[1] ?? '')}`;

  it('are found by name, and tell who may be the same', async () => {
    const { html } = await get('/curation/people?name=holm');
    expect(html).toContain(pathOf(await ida()));
    const person = await get(pathOf(await ida()));
    expect(person.html).toContain('What this person did');
    expect(person.html).toContain(TITLES[1]);
    expect((await get('/curation/people/none')).status).toBe(404);
    expect((await get('/curation/people?surely=1')).status).toBe(200);
  });

  it('reject and claim a contribution', async () => {
    const person = await ida();
    const output = await idOf(`MATCH (p:Publication {title: '${TITLES[1]}'}) WHERE p.year = 2021 RETURN p.id`);
    const isHers = () =>
      askOne(
        database,
        'MATCH (p:Publication {id: $output})-[:HAS_CONTRIBUTION]->()-[:BY]->(w:Person {id: $person}) RETURN count(*)',
        { output, person },
      );
    expect(await isHers()).toBe(1);
    expect((await post(pathOf(person), { reject: `2 ${output}` })).status).toBe(303);
    expect(await isHers()).toBe(0);
    const look = await get(`${pathOf(person)}/claim?claim=${encodeURIComponent(output)}`);
    expect(look.html).toContain('This is the person');
    const claimed = await post(`${pathOf(person)}/claim?claim=${encodeURIComponent(output)}`, {
      publication: output,
      position: '2',
    });
    expect(claimed.status).toBe(303);
    expect(await isHers()).toBe(1);
    expect((await get(`${pathOf(person)}/claim?claim=nothing`)).html).toContain('No output is found by that.');
  });

  it('hide a former name, and show nobody nowhere by mistake', async () => {
    const person = await ida();
    expect((await get(pathOf(person))).html).toContain('Ida Berg');
    expect((await post(pathOf(person), { do: 'hide-name', name: 'Ida Berg' })).status).toBe(303);
    expect((await get(pathOf(person))).html).not.toContain('Ida Berg');
    const unsure = await post(pathOf(person), { do: 'suppress' });
    expect(unsure.status).toBe(400);
    expect(unsure.html).toContain('Tick the box');
    const none = await post(pathOf(person), { do: 'split' });
    expect(none.html).toContain('Choose one of them.');
    const gone = await post(pathOf(person), { do: 'suppress', sure: '1' });
    expect(gone.location).toMatch(/^\/curation\/people\?did=/);
    expect((await get(pathOf(person))).status).toBe(404);
    const did = /did=([^&]+)/.exec(gone.location)?.[1] ?? '';
    expect((await post('/curation/people', { revert: decodeURIComponent(did) })).status).toBe(303);
    expect((await get(pathOf(person))).status).toBe(200);
  });
});

describe.skipIf(chromiumPath === undefined)('a curator at the keyboard', () => {
  it('reviews by single keys that can be switched off and are silent in fields, under the policy, and axe finds nothing', async () => {
    const browser = await launchBrowser();
    try {
      const visited = await visit(browser, `${server.url}/sign-in?to=%2Fcuration%2Fduplicates`);
      const { page } = visited;
      await page.locator('#token').fill(server.curator);
      await page.keyboard.press('Enter');
      await page.locator('.pairs').waitFor();
      // Keys are heard once the scripts of the page have run, which its load waits for.
      await page.waitForLoadState('load');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.locator('table.review').waitFor();
      await page.waitForLoadState('load');
      const pair = page.url();

      await page.keyboard.press('j');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toMatch(/^choose-/);
      await page.locator('#why').fill('');
      await page.locator('#why').pressSequentially('usual');
      expect(await page.locator('#why').inputValue()).toBe('usual');
      expect(page.url()).toBe(pair);

      await page.locator('[data-shortcuts] summary').click();
      await page.locator('[data-shortcuts-on]').uncheck();
      await page.keyboard.press('a');
      expect(page.url()).toBe(pair);
      await page.reload();
      await page.locator('[data-shortcuts] summary').click();
      expect(await page.locator('[data-shortcuts-on]').isChecked()).toBe(false);
      await page.locator('[data-shortcuts-on]').check();

      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      const findings: string[] = [];
      for (const path of [
        pair,
        ...PAGES.map((one) => server.url + one),
        `${server.url}/import`,
        `${server.url}/sign-in`,
      ]) {
        await page.goto(path);
        await page.evaluate(axe);
        const found = await page.evaluate(
          'axe.run().then(({violations}) => violations.map(({id, nodes}) => id + " " + nodes[0].html))',
        );
        if (Array.isArray(found)) findings.push(...found.map((one) => `${path}: ${one}`));
      }
      expect(findings).toEqual([]);

      await page.goto(pair);
      await page.keyboard.press('a');
      await page.getByText('Done, and kept as a decision.').waitFor();
      expect({ outside: visited.outside, violations: visited.violations }).toEqual({ outside: [], violations: [] });
    } finally {
      await browser.close();
    }
  });
});
