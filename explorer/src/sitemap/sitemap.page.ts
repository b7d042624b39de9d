/** For search engines: what they may read, and where every output is, one list a year (sitemaps.org, protocol 0.9). */
import { AddressesOfYearDocument, type AddressesOfYearQuery } from '../graphql/generated/graphql.js';
import { type FileAnswer, NotFound, type Page, type PageRequest } from '../http.js';
import { pathOf } from '../links.js';
import { yearOf, yearsOf } from '../pages/browse/years.js';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** The protocol's limit for one file. */
const MOST_ADDRESSES = 50_000;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

const file = (type: string, body: string): FileAnswer => ({
  kind: 'file',
  type: `${type}; charset=utf-8`,
  body,
  headers: { 'cache-control': 'public, max-age=3600' },
});

/** Searches and drawings lead to endless addresses; forms are for people. */
export const robotsPage: Page = {
  path: '/robots.txt',
  answer: async ({ origin }) =>
    file(
      'text/plain',
      [
        'User-agent: *',
        ...['/graphql', '/search', '/network', '/paths', '/matrix', '/compare', '/import', '/curation', '/sign-in'].map(
          (path) => `Disallow: ${path}`,
        ),
        `Sitemap: ${origin}/sitemap.xml`,
        '',
      ].join('\n'),
    ),
};

/** An index of one list for each year. */
export const sitemapPage: Page = {
  path: '/sitemap.xml',
  answer: async (request) => {
    const years = await yearsOf(request);
    const entries = years.map((year) => `<sitemap><loc>${request.origin}/sitemaps/${year}.xml</loc></sitemap>`);
    return xml('sitemapindex', entries);
  },
};

export const sitemapOfYearPage: Page = {
  path: '/sitemaps/:name',
  answer: async (request) => {
    const year = yearOf(request.params.name?.replace(/\.xml$/, ''));
    if (year === undefined) throw new NotFound(request.path);
    const ids = await idsOfYear(request, year);
    return xml(
      'urlset',
      ids.map((id) => `<url><loc>${escaped(`${request.origin}${pathOf(id)}`)}</loc></url>`),
    );
  },
};

async function idsOfYear({ ask }: PageRequest, year: number): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { publications }: AddressesOfYearQuery = await ask(AddressesOfYearDocument, { year, after });
    ids.push(...publications.nodes.map(({ id }) => id));
    after = publications.pageInfo.hasNextPage ? publications.pageInfo.endCursor : null;
  } while (after !== null && ids.length < MOST_ADDRESSES);
  return ids;
}

function xml(root: string, entries: readonly string[]): FileAnswer {
  return file(
    'application/xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</${root}>\n`,
  );
}
