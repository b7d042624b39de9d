/** Protects what programs read of an output: tags in the page, links in headers, forms by type and by suffix. */
import { readFileSync } from 'node:fs';
import { loadFromString } from 'html-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer, type TestServer } from '../support/http.js';
import { type Seeded, seeded } from '../support/seeded.js';

const output = z.object({
  id: z.string(),
  title: z.string(),
  doi: z.string().nullable(),
  volume: z.string().nullable(),
  issue: z.string().nullable(),
  pages: z.string().nullable(),
  publishedOn: z.string().nullable(),
  language: z.string().nullable(),
  publisher: z.string().nullable(),
  type: z.object({ type: z.string() }),
  venue: z.object({ title: z.string(), kind: z.string() }).nullable(),
  contributions: z.object({ nodes: z.array(z.object({ role: z.string(), nameAsWritten: z.string() })) }),
});
type Output = z.infer<typeof output>;
const FIELDS =
  'id title doi volume issue pages publishedOn language publisher type { type } venue { title kind } contributions(first: 100) { nodes { role nameAsWritten } }';

let graph: Seeded;
let server: TestServer;
let outputs: readonly Output[];
let article: Output;
beforeAll(async () => {
  graph = await seeded();
  server = await startTestServer(graph.database);
  const kinds = ['JOURNAL_ARTICLE', 'CONFERENCE_PAPER', 'BOOK_CHAPTER', 'BOOK', 'DOCTORAL_THESIS', 'REPORT', 'DATASET'];
  const some = kinds.map(
    (kind) => `${kind}: publications(first: 3, filter: { types: [${kind}] }) { nodes { ${FIELDS} } }`,
  );
  const answers = await Promise.all(some.map((field) => graph.execute(`{ ${field} }`)));
  outputs = answers.flatMap(({ data }) =>
    Object.values(z.record(z.string(), z.object({ nodes: z.array(output) })).parse(data)).flatMap(({ nodes }) => nodes),
  );
  const found = outputs.find(({ doi, type }) => doi !== null && type.type === 'JOURNAL_ARTICLE');
  if (found === undefined) throw new Error('The demonstration graph has no article with a DOI.');
  article = found;
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

const pathOf = ({ id }: Output) => `/publications/${id.slice('Publication:'.length)}`;
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${server.url}${path}`, { headers, method });
const html = async (one: Output) => (await get(pathOf(one), { accept: 'text/html' })).text();
const listOf = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const isAuthor = ({ role }: { readonly role: string }) => role === 'AUTHOR' || role === 'INVENTOR';

describe('tags in the page of an output', () => {
  it('are of several types', () => {
    expect(new Set(outputs.map(({ type }) => type.type)).size).toBeGreaterThanOrEqual(4);
  });

  it('of Highwire Press give the same record to an independent parser', async () => {
    for (const one of outputs) {
      const { highwirePress: tags } = await loadFromString(await html(one));
      const authors = one.contributions.nodes.filter(isAuthor).map(({ nameAsWritten }) => nameAsWritten);
      expect(tags.title).toBe(one.title);
      expect(listOf(tags.author)).toEqual(authors);
      expect(tags.publication_date).toBe(one.publishedOn?.replaceAll('-', '/'));
      expect(tags.doi).toBe(one.doi ?? undefined);
      expect(tags.volume).toBe(one.volume ?? undefined);
      expect(tags.language).toBe(one.language ?? undefined);
      const container = [tags.journal_title, tags.conference_title, tags.inbook_title].filter(Boolean);
      expect(container).toEqual(one.venue === null ? [] : [one.venue.title]);
      if (one.pages?.includes('-')) expect(`${tags.firstpage}-${tags.lastpage}`).toBe(one.pages.replace('–', '-'));
      if (one.type.type === 'DOCTORAL_THESIS' && one.publisher !== null)
        expect(tags.dissertation_institution).toBe(one.publisher);
      expect(tags.abstract_html_url).toBe(`${server.url}${pathOf(one)}`);
    }
  });

  it('of Dublin Core too', async () => {
    for (const one of outputs) {
      const { dublinCore: tags } = await loadFromString(await html(one));
      expect(tags.title).toBe(one.title);
      expect(listOf(tags.creator)).toEqual(
        one.contributions.nodes.filter(isAuthor).map(({ nameAsWritten }) => nameAsWritten),
      );
      expect(tags.date).toBe(one.publishedOn ?? undefined);
      if (one.doi !== null) expect(listOf(tags.identifier)).toContain(`https://doi.org/${one.doi}`);
    }
  });

  it('of schema.org use its types and terms only', async () => {
    const declared = readFileSync(new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url), 'utf8');
    const types = new Set([...declared.matchAll(/"@type": "(\w+)"/g)].map(([, name]) => name));
    const terms = new Set([...declared.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, name]) => name));
    expect(types.size).toBeGreaterThan(500);
    let seen = 0;
    const check = (value: unknown): void => {
      if (Array.isArray(value)) {
        for (const each of value) check(each);
        return;
      }
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inside] of Object.entries(value)) {
        if (key === '@type') expect(types, `${inside} is no type of schema.org`).toContain(inside);
        else if (!key.startsWith('@')) expect(terms, `${key} is no term of schema.org`).toContain(key);
        seen += 1;
        check(inside);
      }
    };
    for (const one of outputs) {
      const [, block = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(await html(one)) ?? [];
      const data = z
        .object({ '@context': z.literal('https://schema.org'), '@graph': z.array(z.unknown()) })
        .parse(JSON.parse(block));
      expect(data['@graph'][0]).toMatchObject({ name: one.title });
      check(data['@graph']);
    }
    expect(seen).toBeGreaterThan(100);
  });

  it('are followed by citations in six styles and links to records', async () => {
    const page = await html(article);
    for (const name of ['APA', 'Vancouver', 'Harvard', 'MLA', 'Chicago', 'IEEE'])
      expect(page).toContain(`<summary>${name}</summary>`);
    for (const suffix of ['.bib', '.ris', '.json']) expect(page).toContain(`href="${pathOf(article)}${suffix}"`);
  });
});

describe('typed links', () => {
  it('stand in the header of GET and of HEAD alike', async () => {
    const [got, head] = await Promise.all([get(pathOf(article)), get(pathOf(article), {}, 'HEAD')]);
    const link = got.headers.get('link') ?? '';
    expect(head.headers.get('link')).toBe(link);
    expect(await head.text()).toBe('');
    expect(link).toContain(`<https://doi.org/${article.doi}>; rel="cite-as"`);
    expect(link).toContain('<https://schema.org/AboutPage>; rel="type"');
    expect(link).toContain('<https://schema.org/ScholarlyArticle>; rel="type"');
    expect(link).toContain(`<${server.url}${pathOf(article)}.bib>; rel="describedby"; type="application/x-bibtex"`);
    expect(link).toContain(`<${server.url}${pathOf(article)}/linkset>; rel="linkset"`);
  });

  it('are a linkset too, and each record that they name can be had', async () => {
    const answer = await get(`${pathOf(article)}/linkset`);
    expect(answer.headers.get('content-type')).toMatch(/^application\/linkset\+json/);
    const target = z.array(z.object({ href: z.string(), type: z.string().optional() }));
    const { linkset } = z
      .object({
        linkset: z.tuple([z.object({ anchor: z.string(), 'cite-as': target, type: target, describedby: target })]),
      })
      .parse(await answer.json());
    expect(linkset[0].anchor).toBe(`${server.url}${pathOf(article)}`);
    expect(linkset[0].describedby).toHaveLength(4);
    for (const { href, type = '' } of linkset[0].describedby)
      expect((await fetch(href)).headers.get('content-type')).toMatch(`${type};`);
    expect((await get('/publications/nosuch/linkset')).status).toBe(404);
  });
});

describe('the address of an output', () => {
  it.each([
    ['text/html', 'text/html', '<!doctype html>'],
    ['*/*', 'text/html', '<!doctype html>'],
    ['application/vnd.citationstyles.csl+json', 'application/vnd.citationstyles.csl+json', '{'],
    ['application/x-bibtex', 'application/x-bibtex', '@article{'],
    ['application/x-research-info-systems', 'application/x-research-info-systems', 'TY  - JOUR'],
    ['application/ld+json', 'application/ld+json', '{"@context":"https://schema.org"'],
    ['application/json', 'application/json', '['],
    ['text/x-bibliography', 'text/x-bibliography', ''],
    ['text/html;q=0.2, application/x-bibtex;q=0.9', 'application/x-bibtex', '@article{'],
  ])('gives %s as %s', async (accept, type, start) => {
    const answer = await get(pathOf(article), { accept });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(`${type};`);
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept,');
    const body = await answer.text();
    expect(body.startsWith(start)).toBe(true);
    expect(body).toContain(article.doi);
  });

  it.each([
    ['.bib', 'application/x-bibtex', '@article{'],
    ['.ris', 'application/x-research-info-systems', 'TY  - JOUR'],
    ['.json', 'application/vnd.citationstyles.csl+json', '['],
    ['.jsonld', 'application/ld+json', '{"@context"'],
  ])('with the suffix %s gives a file, whatever is accepted', async (suffix, type, start) => {
    const answer = await get(`${pathOf(article)}${suffix}`, { accept: 'text/html' });
    expect(answer.headers.get('content-type')).toMatch(`${type};`);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
    expect((await answer.text()).startsWith(start)).toBe(true);
  });

  it('cites in the style and language asked for', async () => {
    const cite = async (params: string) =>
      (await get(pathOf(article), { accept: `text/x-bibliography${params}` })).text();
    const [apa, ieee, danish] = await Promise.all([cite(''), cite('; style=ieee'), cite('; style=ieee; locale=da-DK')]);
    expect(apa).toMatch(/https:\/\/doi\.org\/\S+\n$/);
    expect(ieee).toContain(`doi: ${article.doi}.`);
    expect(danish).not.toBe(ieee);
  });

  it('lists what there is where nothing fits, and says in a line what is wrong', async () => {
    const none = await get(pathOf(article), { accept: 'image/png' });
    expect(none.status).toBe(406);
    expect(await none.text()).toContain('application/x-bibtex\n');
    const style = await get(pathOf(article), { accept: 'text/x-bibliography; style=nature' });
    expect([style.status, await style.text()]).toEqual([406, expect.stringContaining('style=chicago')]);
    const locale = await get(pathOf(article), { accept: 'text/x-bibliography; locale=tlh' });
    expect([locale.status, await locale.text()]).toEqual([400, expect.stringContaining('en, da, nl')]);
    const missing = await get('/publications/nosuch.bib');
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, expect.stringContaining('text/plain')]);
  });
});

describe('every output by links alone', () => {
  const located = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);

  it('is in a sitemap that robots are told of, unless it has no date', async () => {
    const robots = await (await get('/robots.txt')).text();
    expect(robots).toContain(`Sitemap: ${server.url}/sitemap.xml\n`);
    const index = await get('/sitemap.xml');
    expect(index.headers.get('content-type')).toMatch(/^application\/xml/);
    const addresses = new Set<string>();
    for (const list of located(await index.text()))
      for (const address of located(await (await fetch(list)).text())) addresses.add(address);
    const { data } = await graph.execute('{ publications(first: 1, filter: { years: { from: 1 } }) { totalCount } }');
    const { publications } = z.object({ publications: z.object({ totalCount: z.number() }) }).parse(data);
    expect(addresses.size).toBe(publications.totalCount);
    expect(addresses).toContain(`${server.url}${pathOf(article)}`);
  });

  it('is found by browsing its year', async () => {
    const year = article.publishedOn?.slice(0, 4);
    expect(await (await get('/browse/years')).text()).toContain(`href="/browse/years/${year}"`);
    let address: string | undefined = `/browse/years/${year}`;
    let found = false;
    while (address !== undefined && !found) {
      const page: string = await (await get(address)).text();
      found = page.includes(`href="${pathOf(article)}"`);
      address = /<a href="([^"]+)" rel="next[^"]*"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(found).toBe(true);
    expect((await get('/browse/years/soon')).status).toBe(404);
  });
});
