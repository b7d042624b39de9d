/** Protects what one publication shows: how it is named, who contributed, its versions, citations, records and sources. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type PublicationFact, publicationFacts } from '../support/publication-facts.js';
import { type Seeded, seeded } from '../support/seeded.js';
import { at, walk } from '../support/walk.js';

const DOI = '10.1186/s12913-023-09324-8';

describe('a publication', () => {
  let graph: Seeded;
  let facts: PublicationFact[];
  beforeAll(async () => {
    graph = await seeded();
    facts = await publicationFacts(graph.database);
  });
  afterAll(() => graph.close());

  const one = async (fields: string, by: object = { doi: DOI }) => {
    const { data, errors } = await graph.execute(`query($by: PublicationBy!) { publication(by: $by) { ${fields} } }`, {
      by,
    });
    expect(errors).toEqual([]);
    return at(data, 'publication');
  };

  it('is found by its DOI in any writing, by any identifier, and by its id', async () => {
    const id = at(await one('id'), 'id');
    expect(id).toMatch(/^Publication:/);
    for (const by of [
      { doi: `https://doi.org/${DOI.toUpperCase()}` },
      { doi: `doi:${DOI}` },
      { identifier: DOI },
      { id },
    ])
      expect([by, await one('id', by)]).toEqual([by, { id }]);
  });

  it.each([{ id: 'Publication:none' }, { doi: '10.9999/none' }, { identifier: 'wos:000123456700001' }])(
    'is null for %o',
    async (by) => {
      expect(await one('id', by)).toBeNull();
    },
  );

  it('has the type line of a portal', async () => {
    expect(await one('type { type groupKind group kind }')).toEqual({
      type: {
        type: 'JOURNAL_ARTICLE',
        groupKind: 'JOURNAL',
        group: 'Contribution to journal',
        kind: 'Journal article',
      },
    });
  });

  it.each([
    ['{ publication(by: { doi: "nonsense" }) { id } }', 'doi'],
    ['{ publication(by: { pmid: "12x" }) { id } }', 'pmid'],
    ['{ publication(by: { identifier: "" }) { id } }', 'identifier'],
    ['{ venue(id: "1472-6964") { id } }', 'id'],
    ['{ resolve(identifier: "0000-0002-1825-0098") { id } }', 'identifier'],
  ])('is not looked for by what cannot be an identifier: %s', async (query, argument) => {
    const { errors } = await graph.execute(query);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_IDENTIFIER', argument } });
  });

  it('is null where anything is looked for by what nothing here has', async () => {
    const query = '{ a: resolve(identifier: "Publication:none") { id } b: resolve(identifier: "10.5555/none") { id } }';
    expect(await graph.execute(query)).toMatchObject({ data: { a: null, b: null }, errors: [] });
  });

  it('gives its contributions in their order from 1, page after page, and by role', async () => {
    const query = `query($first: Int, $after: String) { publication(by: { doi: "${DOI}" }) { contributions(first: $first, after: $after) {
      nodes { position nameAsWritten role by { __typename ... on Person { name } } affiliations { name } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } } }`;
    const all = await walk(graph, query, ['publication', 'contributions'], {}, 2);
    expect(all.length).toBeGreaterThan(3);
    expect(all.map(({ position }) => position)).toEqual(all.map((_, index) => index + 1));
    const editors = at(await one('contributions(roles: [EDITOR]) { totalCount nodes { role } }'), 'contributions');
    expect(editors).toEqual({ totalCount: 0, nodes: [] });
    const authors = at(
      await one('contributions(roles: [AUTHOR, EDITOR]) { totalCount }'),
      'contributions',
      'totalCount',
    );
    expect(authors).toBe(all.filter(({ role }) => role === 'AUTHOR').length);
  });

  it('keeps keywords in the order of the authors, and links only to addresses', async () => {
    const shown = z.object({
      urls: z.array(z.string()),
      doi: z.string(),
      identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })),
    });
    const { urls, doi, identifiers } = shown.parse(await one('urls doi identifiers { scheme value }'));
    for (const url of urls) expect(url).toMatch(/^https?:\/\//);
    expect(doi).toBe(DOI);
    expect(identifiers).toContainEqual({ scheme: 'doi', value: DOI });
    expect(identifiers.filter(({ scheme }) => scheme === 'local' || scheme === 'whorl')).toEqual([]);
  });

  it('cites and is cited by the same outputs, newest first', async () => {
    const citing = facts.filter(({ cites }) => cites.length > 1).slice(0, 10);
    expect(citing.length).toBeGreaterThan(3);
    const newestFirst = (ids: readonly string[]) =>
      facts
        .filter(({ id }) => ids.includes(id))
        .sort((a, b) => (a.newest > b.newest ? -1 : 1))
        .map(({ id }) => ({ id }));
    for (const { id, cites } of citing) {
      expect(at(await one('cites(first: 100) { nodes { id } }', { id }), 'cites', 'nodes')).toEqual(newestFirst(cites));
      const cited = cites[0] ?? '';
      const by = facts.filter((other) => other.cites.includes(cited)).map((other) => other.id);
      expect(at(await one('citedBy(first: 100) { totalCount nodes { id } }', { id: cited }), 'citedBy')).toEqual({
        totalCount: by.length,
        nodes: newestFirst(by),
      });
    }
  });

  it('knows the other versions of its work, whichever end one starts from', async () => {
    const versions = facts.filter(({ versionOf }) => versionOf.length > 0);
    expect(versions.length).toBeGreaterThan(0);
    const ids = z.object({ versions: z.array(z.object({ id: z.string() })) });
    for (const { id, versionOf } of versions.slice(0, 10)) {
      const published = versionOf[0] ?? '';
      expect(ids.parse(await one('versions { id }', { id })).versions).toContainEqual({ id: published });
      expect(ids.parse(await one('versions { id }', { id: published })).versions).toContainEqual({ id });
    }
  });

  it('is cited in every style and language, and as records', async () => {
    const fields = ['APA', 'VANCOUVER', 'HARVARD', 'MLA', 'CHICAGO', 'IEEE'].flatMap((style) =>
      ['en', 'da', 'nl'].map((locale) => `${style}_${locale}: citation(style: ${style}, locale: "${locale}")`),
    );
    const texts = z.record(z.string(), z.string()).parse(await one(fields.join(' ')));
    for (const [name, text] of Object.entries(texts))
      expect([name, text]).toEqual([name, expect.stringContaining(DOI)]);
    // Styles without words of their own write the same in two languages.
    for (const locale of ['en', 'da', 'nl'])
      expect(new Set(Object.entries(texts).flatMap(([name, text]) => (name.endsWith(locale) ? [text] : []))).size).toBe(
        6,
      );
    const records = z
      .object({ bibtex: z.string(), ris: z.string(), csl: z.string() })
      .parse(await one('bibtex: citation(format: BIBTEX) ris: citation(format: RIS) csl: citation(format: CSL_JSON)'));
    expect(records.bibtex).toMatch(/^@article\{[a-z0-9]+,\n/);
    expect(records.ris).toMatch(/^TY {2}- JOUR\r\n/);
    expect(JSON.parse(records.csl)).toMatchObject([{ DOI, type: 'article-journal' }]);
  });

  it('says of every field which record it came from, and when', async () => {
    const origins = z.object({
      provenance: z.array(
        z.object({
          field: z.string(),
          source: z.string(),
          place: z.string(),
          importedAt: z.iso.datetime({ offset: true }),
        }),
      ),
    });
    const { provenance } = origins.parse(await one('provenance { field source place importedAt }'));
    expect(provenance.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['title', 'contributions', 'identifiers']),
    );
    for (const { place } of provenance) expect(place).toMatch(/\.yaml:\d+$/);
  });
});

describe('venues and keywords', () => {
  let graph: Seeded;
  let facts: PublicationFact[];
  beforeAll(async () => {
    graph = await seeded();
    facts = await publicationFacts(graph.database);
  });
  afterAll(() => graph.close());

  it.each([
    ['venues', 'title', 'venue'],
    ['keywords', 'text', 'keyword'],
  ] as const)('%s come by name, each with its outputs', async (list, name, link) => {
    const query = `query($first: Int, $after: String) { ${list}(first: $first, after: $after) { nodes { id ${name} publications(first: 3) { totalCount nodes { id } } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }`;
    const shape = z.object({
      id: z.string(),
      publications: z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })) }),
    });
    const all = (await walk(graph, query, [list], {}, 100)).map((node) => shape.parse(node));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(20);
    for (const { id, publications } of all) {
      const own = facts.filter((one) => one[link].includes(id)).sort((a, b) => (a.newest > b.newest ? -1 : 1));
      expect([id, publications]).toEqual([
        id,
        { totalCount: own.length, nodes: own.slice(0, 3).map((one) => ({ id: one.id })) },
      ]);
    }
  });

  it('find a venue by its ISSN, in any writing, and by its id', async () => {
    const { data } = await graph.execute('{ venues(first: 100) { nodes { id title identifiers { scheme value } } } }');
    const nodes = z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })),
        }),
      )
      .parse(at(data, 'venues', 'nodes'));
    const known = nodes.flatMap(({ id, identifiers }) =>
      identifiers.filter(({ scheme }) => scheme === 'issn').map(({ value }) => ({ id, value })),
    );
    expect(known.length).toBeGreaterThan(0);
    for (const { id, value } of known.slice(0, 3)) {
      for (const written of [value, `issn:${value}`, id]) {
        const found = await graph.execute('query($id: String!) { venue(id: $id) { id } }', { id: written });
        expect([written, found.data]).toEqual([written, { venue: { id } }]);
      }
    }
    const nowhere = `{ a: venue(id: "Venue:${'a'.repeat(26)}") { id } b: venue(id: "1234-5679") { id } }`;
    expect(await graph.execute(nowhere)).toMatchObject({ data: { a: null, b: null }, errors: [] });
  });

  it('find a keyword by its words and the concept it means', async () => {
    const { data, errors } = await graph.execute(
      '{ keywords(query: "general practice", first: 3) { totalCount nodes { text concept { label } } } }',
    );
    expect(errors).toEqual([]);
    expect(at(data, 'keywords', 'nodes')).toContainEqual({
      // The spelling of whoever came first stands for all.
      text: expect.stringMatching(/^general practice$/i),
      concept: { label: 'General practice' },
    });
  });
});
