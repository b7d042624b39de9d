/** Protects the pages to read: what each shows, in three languages, without scripts, with every state in its address. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chromiumPath, launchBrowser, visit } from '../support/browser.js';
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

/** Addresses of links whose text is as given; white space does not matter. */
const linksOf = (html: string, text: string): string[] =>
  [...html.matchAll(/<a ([^>]*)>(.*?)<\/a>/gs)]
    .filter(([, , inner = '']) => inner.replace(/<[^>]*>/g, '').trim() === text)
    .map(([, attributes = '']) => (/href="([^"]*)"/.exec(attributes)?.[1] ?? '').replaceAll('&amp;', '&'));

const countOf = (text: string): number => Number(/([\d,.]+) (?:outputs|resultater|resultaten)/.exec(text)?.[1]);

describe('the search', () => {
  it('keeps its state in links: a facet narrows it, its chip takes the filter out again', async () => {
    const start = await open('/search?lang=en&q=general+practice');
    const total = countOf(start.text);
    expect(total).toBeGreaterThan(20);
    const [facet = ''] = linksOf(start.html, 'Doctoral thesis');
    expect(facet).toContain('q=general+practice');
    const narrowed = await open(facet);
    expect(countOf(narrowed.text)).toBeLessThan(total);
    expect(narrowed.html).toContain('aria-label="Filters that are on"');
    const [chip = ''] = linksOf(narrowed.html, 'Doctoral thesis ×Remove');
    expect(countOf((await open(chip)).text)).toBe(total);
  });

  it('names what it is filtered by, whatever kind it is', async () => {
    const id = await ask('{ resolve(identifier: "local:demonstration/lab-learning") { id } }', 'resolve', 'id');
    const name = await ask(`{ lab(by: { id: "${id}" }) { name } }`, 'lab', 'name');
    const { html } = await open(`/search?lang=nl&organization=${encodeURIComponent(id)}&from=2020&to=2022`);
    expect(linksOf(html, `${name} ×Verwijderen`)).toHaveLength(1);
    expect(linksOf(html, '2020–2022 ×Verwijderen')).toHaveLength(1);
  });

  it('goes forth and back through its pages', async () => {
    const first = await open('/search?lang=en');
    const [next = ''] = linksOf(first.html, 'Next →');
    const second = await open(next);
    expect(second.text).toContain('Page 2');
    const [third = ''] = linksOf(second.html, 'Next →');
    const [back = ''] = linksOf((await open(third)).html, '← Previous');
    const titles = (html: string) => [...html.matchAll(/class="output-title" href="([^"?]*)/g)].map(([, href]) => href);
    expect(titles((await open(back)).html)).toEqual(titles(second.html));
    expect(titles(second.html).filter((href) => titles(first.html).includes(href))).toEqual([]);
    const [again = ''] = linksOf(second.html, '← Previous');
    expect(titles((await open(again)).html)).toEqual(titles(first.html));
  });

  it('finds people, labs and concepts beside outputs', async () => {
    const { html } = await open('/search?lang=en&q=general+practice');
    expect(linksOf(html, 'General practice').some((href) => href.startsWith('/concepts/'))).toBe(true);
    expect(linksOf(html, 'Research Unit of General Practice')[0]).toMatch(/^\/labs\//);
  });

  it('says so when only some of the words are found, and helps when none are', async () => {
    const relaxed = await open('/search?lang=en&q=general+practice+xylophones');
    expect(relaxed.text).toContain('No output has all the words.');
    expect(relaxed.html).toContain('class="output-title"');
    const nothing = await open('/search?lang=da&q=xqzwv');
    expect(nothing.text).toContain('Færre ord finder mere');
  });

  it('leaves out what is no value of a filter instead of failing', async () => {
    const { text } = await open('/search?lang=en&type=NONSENSE&openAccess=%3Cb%3E&from=abc&order=UP&language=%24');
    expect(countOf(text)).toBeGreaterThan(100);
  });
});

describe.skipIf(chromiumPath === undefined)('suggestions while one types', () => {
  it('open the page of a suggestion by the keyboard alone, and keep the text on Escape', async () => {
    const browser = await launchBrowser();
    try {
      const { page, errors, violations, outside } = await visit(browser, `${server.url}/search?lang=nl`);
      const field = page.getByRole('combobox').first();
      await field.focus();
      await page.keyboard.type('general pract');
      await page.getByRole('option').first().waitFor();
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      expect([await field.getAttribute('aria-expanded'), await field.inputValue()]).toEqual(['false', 'general pract']);
      await page.keyboard.press('ArrowDown');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      const active = await field.getAttribute('aria-activedescendant');
      expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/(concepts|labs|partners|publications|keywords)\/[^?]+\?lang=nl$/);
      expect({ outside, violations, errors: errors.filter((text) => !text.includes('404')) }).toEqual({
        outside: [],
        violations: [],
        errors: [],
      });
    } finally {
      await browser.close();
    }
  });
});

/** Where the page of an entity of the demonstration institute is, by its key in the seed. */
async function demonstration(key: string): Promise<string> {
  return (
    (await ask(`{ resolve(identifier: "local:demonstration/${key}") { id } }`, 'resolve', 'id')).split(':')[1] ?? ''
  );
}

describe('the page of a person', () => {
  const busiest = async () => {
    const { data } = await graph.execute(
      '{ members(first: 20) { nodes { id name publications(first: 1) { totalCount } } } }',
    );
    const nodes = at(data, 'members', 'nodes');
    expect(Array.isArray(nodes)).toBe(true);
    const shown = z
      .array(z.object({ id: z.string(), name: z.string(), publications: z.object({ totalCount: z.number() }) }))
      .parse(nodes)
      .sort((a, b) => b.publications.totalCount - a.publications.totalCount);
    return z.object({ id: z.string(), name: z.string() }).parse(shown[0]);
  };

  it('shows roles, outputs by year and type, fingerprint, collaborators, and the ways on', async () => {
    const { id, name } = await busiest();
    const { html, text } = await open(`/people/${id.split(':')[1]}?lang=en`);
    for (const words of [
      name,
      'Roles Current',
      'Outputs per year',
      'Works with',
      'People with a similar fingerprint',
      'How the subjects changed',
    ])
      expect(text).toContain(words);
    for (const [path, key] of [
      ['/network', 'of-id'],
      ['/paths', 'from-id'],
      ['/compare', 'a'],
    ] as const)
      expect(html).toMatch(new RegExp(`href="${path}\\?[^"]*${key}=${encodeURIComponent(id)}`));
  });

  it('narrows its outputs to a year and its fingerprint to years, by the address', async () => {
    const { id } = await busiest();
    const path = `/people/${id.split(':')[1]}?lang=da`;
    const year = await open(`${path}&year=2024`);
    expect(year.text).toContain('Resultater fra 2024');
    const [whole, some] = [await open(path), await open(`${path}&from=2024&to=2024`)];
    const rests = ({ text }: { text: string }) => /Af (ét|[\d.]+) resultat(?:er)?\./.exec(text)?.[1];
    expect(rests(some)).not.toBe(rests(whole));
  });

  it('tells curators alone what is missing', async () => {
    const { id } = await busiest();
    const path = `${server.url}/people/${id.split(':')[1]}?lang=en`;
    expect(await (await fetch(path)).text()).not.toContain('What is missing');
  });
});

describe('the pages of labs and partners', () => {
  it('lead from a wrong folder, and from /organizations, to the right one', async () => {
    const id = await demonstration('lab-learning');
    for (const wrong of [`/organizations/${id}`, `/partners/${id}?lang=nl&year=2024`]) {
      const answer = await fetch(`${server.url}${wrong}`, { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([302, wrong.replace(/^\/\w+/, '/labs')]);
    }
  });

  it('show members, partners, outputs and subjects of a lab', async () => {
    const { text } = await open(`/labs/${await demonstration('lab-learning')}?lang=nl`);
    for (const words of [
      'Huidige leden',
      'Partners naar gezamenlijke resultaten',
      'Resultaten per jaar',
      'Vingerafdruk',
      'Onderdeel van',
    ])
      expect(text).toContain(words);
  });

  it('show one year whole, by type, to be printed', async () => {
    const { text, html } = await open(`/labs/${await demonstration('lab-learning')}?lang=en&year=2024`);
    const [, count] = /Outputs of 2024 \((\d+)\)/.exec(text) ?? [];
    expect(Number(count)).toBeGreaterThan(3);
    expect(html.match(/class="output-title"/g)?.length).toBe(Number(count));
    expect(text).toMatch(/Journal article \(\d+\)/);
  });
});

describe('the pages of concepts, vocabularies, keywords, venues and projects', () => {
  const conceptPath = async () => {
    const uri = 'https://whorl.example/vocabulary/starter/general-practice';
    return `/concepts/${(await ask(`{ concept(by: { uri: "${uri}" }) { id } }`, 'concept', 'id')).split(':')[1]}`;
  };

  it('show a concept in its languages, who works on it, and what stands beside it', async () => {
    const { text, html } = await open(`${await conceptPath()}?lang=da`);
    for (const words of ['Almen praksis dansk', 'General practice engelsk', 'Huisartsgeneeskunde nederlandsk'])
      expect(text).toContain(words);
    for (const words of [
      'Snævrere begreber',
      'Hvem skriver mest om det',
      'Begreber ved siden af',
      'Resultater pr. år',
      'CC0 1.0',
    ])
      expect(text).toContain(words);
    expect(html).toContain('<h1>Almen praksis</h1>');
  });

  it('lead from a concept to its vocabulary, where its concepts can be searched', async () => {
    const [vocabulary = ''] = linksOf((await open(`${await conceptPath()}?lang=en`)).html, 'Whorl starter vocabulary');
    const { html } = await open(`${vocabulary}&q=general+practice`);
    expect(linksOf(html, 'General practice')[0]).toMatch(/^\/concepts\//);
  });

  it('show what a keyword means', async () => {
    const { data } = await graph.execute('{ keywords(query: "general practice", first: 1) { nodes { id } } }');
    const { nodes } = z.object({ nodes: z.array(z.object({ id: z.string() })) }).parse(at(data, 'keywords'));
    const { text } = await open(`/keywords/${nodes[0]?.id.split(':')[1]}?lang=nl`);
    expect(text).toContain('Het betekent het begrip Huisartsgeneeskunde');
  });

  it.each([
    ['venues', 'Outputs per year'],
    ['projects', 'Period'],
  ])('show one of the %s with its outputs and fingerprint', async (list, words) => {
    const { data } = await graph.execute(`{ ${list}(first: 1) { nodes { id title } } }`);
    const { nodes } = z
      .object({ nodes: z.array(z.object({ id: z.string(), title: z.string() })) })
      .parse(at(data, list));
    const { text } = await open(`/${list}/${nodes[0]?.id.split(':')[1]}?lang=en`);
    for (const one of [nodes[0]?.title, words, 'Fingerprint', 'Outputs (']) expect(text).toContain(one);
  });
});

describe('the lists', () => {
  it.each(['/people', '/people?all=true', '/partners', '/projects', '/concepts', '/venues'])(
    '%s can be gone through forth and back',
    async (path) => {
      const lang = path.includes('?') ? '&lang=en' : '?lang=en';
      const first = await open(`${path}${lang}`);
      const [next] = linksOf(first.html, 'Next →');
      const entries = (html: string) => html.slice(html.indexOf('class="plain-list entries"'), html.indexOf('</main>'));
      expect(entries(first.html).match(/<li>/g)?.length).toBeGreaterThan(3);
      if (next === undefined) return;
      const second = await open(next);
      const [back = ''] = linksOf(second.html, '← Previous');
      expect(readable(`<main>${entries((await open(back)).html)}`)).toBe(readable(`<main>${entries(first.html)}`));
      expect(entries(second.html)).not.toBe(entries(first.html));
    },
  );

  it('show labs as the tree that they are, and those that are searched for as a list', async () => {
    const tree = await open('/labs?lang=en');
    expect(tree.html).toMatch(/<ul class="tree">.*<ul class="tree">.*<ul class="tree">/s);
    const found = await open('/labs?lang=en&q=diagnosis');
    expect(found.html).not.toContain('class="tree"');
    expect(found.text).toContain('Early Diagnosis Lab');
  });

  it('say so when nothing matches', async () => {
    expect((await open('/venues?lang=nl&q=xqzwv')).text).toContain('Niets gevonden.');
  });
});

describe('what is not there', () => {
  it.each([
    'people',
    'labs',
    'partners',
    'organizations',
    'concepts',
    'vocabularies',
    'keywords',
    'venues',
    'projects',
  ])('is told in the frame of the site: /%s/none', async (folder) => {
    const { text, html } = await open(`/${folder}/none?lang=da`, 404);
    expect(text).toContain('Her er ikke noget');
    expect(html).toContain('class="site-header"');
  });
});

describe('the comparison of two fingerprints', () => {
  it('is drawn for two labs: what both are about, and what one is much more about', async () => {
    const ids = await Promise.all(['lab-learning', 'lab-diagnosis'].map(demonstration));
    const [a, b] = ids.map((id) => `Organization:${id}`);
    const { text, html } = await open(`/compare?a=${a}&b=${b}&lang=en`);
    for (const words of ['Concepts of both', 'Much more of', 'Alike by', 'only here']) expect(text).toContain(words);
    expect(html.match(/class="bar-a"/g)?.length).toBe(html.match(/class="bar-b"/g)?.length);
    expect(html.match(/class="bar-a"/g)?.length).toBeGreaterThan(3);
  });

  it('is asked for without scripts: words are looked for, a link chooses', async () => {
    const looked = await open(`/compare?lang=nl&b=Organization:${await demonstration('lab-learning')}&qa=diagnosis`);
    const [choose = ''] = linksOf(looked.html, 'Vesterhav Early Diagnosis Lab');
    expect(choose).toContain('b=Organization');
    expect((await open(choose)).text).toContain('Begrippen van beide');
  });

  it('says so where nothing has the id', async () => {
    expect((await open('/compare?a=Person:none&lang=da')).text).toContain('Her findes ikke noget med dette id.');
  });
});

describe('the first page, the page about the data, and the look-up of identifiers', () => {
  it('say what is here and lead to it', async () => {
    const outputs = Number(
      await ask(
        '{ publications(first: 1, filter: { countedOnly: true }) { totalCount } }',
        'publications',
        'totalCount',
      ),
    );
    const { text, html } = await open('/?lang=en');
    expect(text).toContain(`${outputs} outputs`);
    for (const path of ['/search', '/people', '/labs', '/partners', '/projects', '/concepts'])
      expect(html).toContain(`href="${path}?lang=en"`);
  });

  it.each([
    ['en', 'How fingerprints are made', 'Last imports'],
    ['da', 'Sådan laves fingeraftryk', 'Seneste importer'],
    ['nl', 'Hoe vingerafdrukken worden gemaakt', 'Laatste imports'],
  ])(
    'tell in %s how fingerprints are made, and from which vocabularies and imports',
    async (language, how, imports) => {
      const { text } = await open(`/about?lang=${language}`);
      for (const words of [how, imports, 'CC0 1.0', 'https://whorl.example/vocabulary/starter'])
        expect(text).toContain(words);
    },
  );

  it('lead from any identifier to the page of what carries it', async () => {
    const id = await demonstration('lab-learning');
    for (const [identifier, path] of [
      [`https://doi.org/${DOI.toUpperCase()}`, await publicationPath()],
      [`Organization:${id}`, `/labs/${id}`],
    ] as const) {
      const answer = await fetch(`${server.url}/resolve?identifier=${encodeURIComponent(identifier)}`, {
        redirect: 'manual',
      });
      expect([answer.status, answer.headers.get('location')]).toEqual([302, path]);
    }
    expect((await open('/resolve?lang=en&identifier=10.5555%2Fnone', 404)).text).toContain(
      'Nothing here carries 10.5555/none.',
    );
    expect((await open('/resolve?lang=da&identifier=0000-0002-1825-0098', 400)).text).toContain('se efter slåfejl');
  });
});

describe('what a page weighs', () => {
  it('is at most 60 KB for a publication with its scripts and styles, compressed', async () => {
    const { html } = await open(`${await publicationPath()}?lang=en`);
    const files = [...html.matchAll(/(?:src|href)="(\/explorer\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(files.length).toBeGreaterThan(2);
    const bytes = await Promise.all(
      files.map(
        async (path) => gzipSync(Buffer.from(await (await fetch(`${server.url}${path}`)).arrayBuffer())).length,
      ),
    );
    expect(gzipSync(html).length + bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(60 * 1024);
  });
});
