/** Protects the pages to read: what each shows, in three languages, without scripts, with every state in its address. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/http.js';
import { type Seeded, seeded } from '../support/seeded.js';
import { at } from '../support/walk.js';

const DOI = '10.1186/s12913-023-09324-8';

let graph: Seeded;
let server: TestServer;
beforeAll(async () => {
  graph = await seeded();
  server = await startTestServer(graph.database);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

/** The text of a page as a reader sees it: without elements, white space as one blank. */
const readable = (html: string) =>
  html
    .replace(/^.*<main[^>]*>/s, '')
    .replace(/<details class="by-graphql".*$/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

async function open(path: string, status = 200): Promise<{ readonly html: string; readonly text: string }> {
  const answer = await fetch(`${server.url}${path}`, { redirect: 'manual' });
  const html = await answer.text();
  expect([path, answer.status]).toEqual([path, status]);
  return { html, text: readable(html) };
}

async function ask(query: string, ...path: readonly string[]): Promise<string> {
  const { data, errors } = await graph.execute(query);
  expect(errors).toEqual([]);
  return String(at(data, ...path));
}

const publicationPath = async () =>
  `/publications/${(await ask(`{ publication(by: { doi: "${DOI}" }) { id } }`, 'publication', 'id')).split(':')[1]}`;

describe('the page of a publication', () => {
  it('shows what the page of a research portal shows', async () => {
    const { text, html } = await open(`${await publicationPath()}?lang=en`);
    for (const words of [
      'Contribution to journal › Journal article › Research › peer-reviewed',
      'Patient perspectives on data sharing',
      '1 citation',
      '(Scopus)',
      '44 downloads',
      'Background: Due to more elderly',
      'Original language English',
      'Article number 335',
      'BMC Health Services Research',
      'Issue 1',
      'Number of pages 10',
      'Published – 4 April 2023',
      '© 2023. The Author(s).',
      'Patient-GP relationship',
      'General practice 100%',
      'Where each value came from',
    ])
      expect(text).toContain(words);
    expect(html).toContain(`href="https://doi.org/${DOI}"`);
  });

  it.each([
    ['da', 'Bidrag til tidsskrift › Tidsskriftartikel › Forskning › fagfællebedømt', 'Udgivet – 4. april 2023'],
    [
      'nl',
      'Bijdrage aan tijdschrift › Tijdschriftartikel › Onderzoek › collegiaal getoetst',
      'Verschenen – 4 april 2023',
    ],
  ])('speaks %s and tells the language of the title', async (language, typeLine, published) => {
    const { text, html } = await open(`${await publicationPath()}?lang=${language}`);
    expect(text).toContain(typeLine);
    expect(text).toContain(published);
    expect(html).toMatch(/<h1 lang="en">/);
  });

  it('sorts its concepts by the alphabet when the address says so, each with its reasons', async () => {
    const { html } = await open(`${await publicationPath()}?lang=en&sort=alphabet`);
    const bars = html.slice(html.indexOf('class="bars"'));
    const labels = [...bars.slice(0, bars.indexOf('</ol>')).matchAll(/<li><a [^>]*>([^<]*)<\/a><svg/g)].map(
      ([, label = '']) => label,
    );
    expect(labels.length).toBeGreaterThan(5);
    expect(labels).toEqual([...labels].sort(new Intl.Collator('en-GB').compare));
    expect(readable(html)).toContain('in the abstract');
  });

  it('tells why other outputs are similar', async () => {
    const { text } = await open(`${await publicationPath()}?lang=da`);
    expect(text).toMatch(/Fælles begreber \(\d+\): /);
  });

  it('is not there for an id that nothing has', async () => {
    const { text } = await open('/publications/none?lang=nl', 404);
    expect(text).toContain('Hier is niets');
  });
});
