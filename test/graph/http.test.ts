/** Protects what programs and browsers meet: GraphQL over HTTP, limits, masking, caching, other origins, tokens, health. */
import { request } from 'node:http';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Database } from '../../src/neo4j/database.js';
import { startTestServer, type TestServer } from '../support/http.js';
import { type Seeded, seeded } from '../support/seeded.js';

const PORTAL = 'https://portal.example.org';
const PAGE = '{ publications(first: 2) { nodes { title } } }';

let graph: Seeded;
let server: TestServer;
beforeAll(async () => {
  graph = await seeded();
  server = await startTestServer(graph.database, [PORTAL]);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${server.url}/graphql`,
    fetchFn: (input: string, init: RequestInit) => fetch(input, init),
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s: no error',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      // Notices and warnings are SHOULDs: Apollo answers 400 to GET without its CSRF header, and refuses with 4xx what may be 200.
      expect(result.status, JSON.stringify(result)).not.toBe('error');
    },
  );
});

describe('limits', () => {
  it.each([0, -5, 101, 100_000])('refuse first: %i by name', async (first) => {
    const { body } = await server.post(`{ publications(first: ${first}) { totalCount } }`);
    expect(body.errors?.[0]?.extensions?.code).toBe('PAGE_SIZE_OUT_OF_RANGE');
    expect(body.errors?.[0]?.message).toContain('from 1 to 100');
  });

  it('take first: null for the default', async () => {
    const { body } = await server.post('{ publications(first: null) { nodes { id } } }');
    expect(body.errors).toBeUndefined();
    expect(body.data?.publications).toMatchObject({ nodes: { length: 20 } });
  });

  it('tell the price of every query', async () => {
    const { body } = await server.post('{ publications(first: 10) { nodes { title venue { title } } } }');
    expect(body.extensions?.cost).toEqual({ requested: 1 + 10 + 10, limit: 25_000 });
  });

  it('refuse a query over budget before it runs, with its price and the part to blame', async () => {
    const { body, status } = await server.post(
      '{ publications(first: 100) { nodes { title citedBy(first: 100) { nodes { title citedBy(first: 100) { nodes { id } } } } } } }',
    );
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'COST_EXCEEDED', cost: { limit: 25_000 } });
    expect(body.errors?.[0]?.message).toMatch(/costs \d+ points.*publications/);
    expect(body.data).toBeUndefined();
  });

  it('do not let a negative page size make a query free', async () => {
    const { body } = await server.post('{ publications(first: -5) { nodes { id venue { title } } } }');
    expect(Number(Reflect.get(Object(body.extensions?.cost), 'requested'))).toBeGreaterThan(0);
  });

  it('refuse deep queries', async () => {
    const deep = (levels: number): string =>
      levels === 0 ? 'id' : `citedBy(first: 1) { nodes { ${deep(levels - 1)} } }`;
    const { body, status } = await server.post(`{ publications(first: 1) { nodes { ${deep(10)} } } }`);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions?.code).toBe('TOO_DEEP');
  });

  it('count fragments in the depth', async () => {
    const { body } = await server.post(
      `query { publications(first: 1) { nodes { ...A } } }
       ${'ABCDEFGHI'
         .split('')
         .map(
           (name, at, all) =>
             `fragment ${name} on Publication { citedBy(first: 1) { nodes { ${all[at + 1] === undefined ? 'id' : `...${all[at + 1]}`} } } }`,
         )
         .join('\n')}`,
    );
    expect(body.errors?.[0]?.extensions?.code).toBe('TOO_DEEP');
  });

  it('refuse many aliases', async () => {
    const { body } = await server.post(
      `{ ${Array.from({ length: 61 }, (_, at) => `a${at}: node(id: "Publication:x") { id }`).join(' ')} }`,
    );
    expect(body.errors?.[0]?.extensions?.code).toBe('TOO_MANY_ALIASES');
  });

  it('refuse documents of many tokens', async () => {
    const { status } = await server.post(`{ publications { nodes { ${'id '.repeat(4_000)} } } }`);
    expect(status).toBe(400);
  });

  it('refuse a large body', async () => {
    const { status, body } = await server.post(`{ __typename } # ${'x'.repeat(300_000)}`);
    expect(status).toBe(413);
    expect(body.errors?.[0]?.message).toContain('larger than');
  });

  it('refuse too many ids', async () => {
    const { body } = await server.post(`query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, {
      variables: { ids: Array.from({ length: 101 }, () => 'Publication:x') },
    });
    expect(body.errors?.[0]?.extensions?.code).toBe('TOO_MANY_IDS');
  });

  it('let the console ask for the whole schema', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { body } = await server.post(getIntrospectionQuery());
    expect(body.errors).toBeUndefined();
  });
});

describe('errors', () => {
  it('tell a syntax error without a stack', async () => {
    const { body, status } = await server.post('{ publications( }');
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toMatch(/stacktrace|node_modules/);
  });

  it('answer a broken JSON body with a sentence', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{ "query": ',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ message: 'The request body is not valid JSON.' }] });
  });

  it('mask faults and name them by a request id', async () => {
    const nowhere = Database.open({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' });
    const broken = await startTestServer(nowhere);
    const { body, headers } = await broken.post('{ publications { nodes { id } } }');
    await broken.stop();
    await nowhere.close();
    expect(JSON.stringify(body)).not.toMatch(/neo4j|bolt|stack|pool/i);
    expect(body.errors?.[0]?.extensions?.code).toMatch(/INTERNAL_SERVER_ERROR|DATABASE_UNAVAILABLE/);
    expect(body.extensions?.requestId).toBe(headers.get('x-request-id'));
  });

  it('refuse a cursor of another list', async () => {
    const { body } = await server.post('{ publications(first: 1) { pageInfo { endCursor } } }');
    const cursor = JSON.parse(JSON.stringify(body.data)).publications.pageInfo.endCursor;
    const other = await server.post(`{ publications(first: 1, orderBy: TITLE, after: "${cursor}") { nodes { id } } }`);
    expect(other.body.errors?.[0]?.extensions?.code).toBe('CURSOR_OF_ANOTHER_LIST');
    const junk = await server.post('{ publications(first: 1, after: "junk") { nodes { id } } }');
    expect(junk.body.errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
  });
});

/** As a browser asks again; `fetch` of Node would add that it wants no cached answer. */
function statusOfRevalidation(etag: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = {
      'apollo-require-preflight': 'true',
      accept: 'application/json',
      origin: PORTAL,
      'if-none-match': etag,
    };
    request(`${server.url}/graphql?query=${encodeURIComponent(PAGE)}`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('browsers', () => {
  const get = (headers: Record<string, string>) =>
    fetch(`${server.url}/graphql?query=${encodeURIComponent(PAGE)}`, {
      headers: { accept: 'application/json', ...headers },
    });

  it('cannot be made to ask by a page of another site', async () => {
    expect((await get({ 'content-type': 'text/plain' })).status).toBe(400);
    const form = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
  });

  it('of the portal named in CORS_ORIGINS may read answers, with an ETag that saves the second one', async () => {
    const first = await get({ 'apollo-require-preflight': 'true', origin: PORTAL });
    expect(first.status).toBe(200);
    expect(first.headers.get('access-control-allow-origin')).toBe(PORTAL);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    expect(await statusOfRevalidation(etag)).toBe(304);
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: PORTAL,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBe(PORTAL);
  });

  it('of other origins may not', async () => {
    const answer = await get({ 'apollo-require-preflight': 'true', origin: 'https://elsewhere.example' });
    expect(answer.headers.get('access-control-allow-origin')).not.toBe('https://elsewhere.example');
    expect(answer.headers.get('access-control-allow-origin')).not.toBe('*');
  });

  it('get compressed answers', async () => {
    const answer = await fetch(`${server.url}/schema.graphql`, { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });

  it('get a policy that allows our own files only', async () => {
    const policy = (await fetch(`${server.url}/health/live`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:/);
  });
});

describe('health', () => {
  it('is live and ready', async () => {
    expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${server.url}/health/ready`)).json()).toEqual({ status: 'ready' });
  });
});

describe('imports through the API', () => {
  const BIBTEX =
    '@article{seen2024, title = {A paper seen through the interface of programs}, author = {Holm, Asta}, year = {2024}}';
  const send = (token?: string, body: string = BIBTEX) =>
    fetch(`${server.url}/import/files?name=library.bib`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/octet-stream',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
    });
  const PLAN = `mutation($files: [ID!]!) { planImport(input: { files: $files }) {
    report { dryRun read new same changed doubtful rejected warningCount run { id } rejections { file line key field reason } warnings { file line key field reason } }
    userErrors { code message path } } }`;

  it('need a token, and the role', async () => {
    expect((await send()).status).toBe(401);
    expect((await send('nonsense.token.here')).status).toBe(401);
    expect((await send(server.viewer)).status).toBe(403);
  });

  it('refuse an empty file', async () => {
    expect((await send(server.curator, '')).status).toBe(400);
  });

  it('plan what a file would do, without writing', async () => {
    const sent = await send(server.curator);
    expect(sent.status).toBe(201);
    const { id, name } = z.object({ id: z.string(), name: z.string() }).parse(await sent.json());
    expect(name).toBe('library.bib');
    const { body } = await server.post(PLAN, { variables: { files: [id] }, token: server.curator });
    expect(body.errors).toBeUndefined();
    expect(body.data?.planImport).toMatchObject({
      report: { dryRun: true, read: 1, new: 1, rejected: 0, run: null },
      userErrors: [],
    });
    const { body: after } = await server.post(
      '{ publications(query: "seen through the interface of programs") { totalCount } }',
    );
    expect(after.data?.publications).toEqual({ totalCount: 0 });
  });

  it('tell expected failures as data', async () => {
    const without = await server.post(PLAN, { variables: { files: ['x'] } });
    expect(without.body.data?.planImport).toMatchObject({ report: null, userErrors: [{ code: 'UNAUTHENTICATED' }] });
    const viewer = await server.post(PLAN, { variables: { files: ['x'] }, token: server.viewer });
    expect(viewer.body.data?.planImport).toMatchObject({ userErrors: [{ code: 'FORBIDDEN' }] });
    const missing = await server.post(PLAN, { variables: { files: ['../../etc/passwd'] }, token: server.curator });
    expect(missing.body.data?.planImport).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'files', '0'] }],
    });
    const none = await server.post(PLAN, { variables: { files: [] }, token: server.curator });
    expect(none.body.data?.planImport).toMatchObject({ userErrors: [{ code: 'BAD_INPUT' }] });
  });
});
