/** Protects the console in a real browser: our own files only, a strict policy, every example runs. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchBrowser, visit } from '../support/browser.js';
import { startTestServer, type TestServer } from '../support/http.js';
import { exampleOperations } from '../support/operations.js';
import { type Seeded, seeded } from '../support/seeded.js';

describe.skipIf(chromiumPath === undefined)('the console at /graphql', () => {
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

  it('opens on the examples and runs the first, without an outside request under the policy', async () => {
    const browser = await launchBrowser();
    try {
      const visited = await visit(browser, `${server.url}/graphql`);
      const { page } = visited;
      await page.getByRole('button', { name: /Execute query/ }).waitFor();
      await page.locator('.graphiql-query-editor .view-lines').getByText('PublicationPage').waitFor();
      expect(await page.getByRole('tab').count()).toBe(exampleOperations().length);
      await page.getByRole('button', { name: /Execute query/ }).click();
      await page.locator('.result-window .view-lines').getByText('"publication"').first().waitFor();
      expect({ outside: visited.outside, errors: visited.errors, violations: visited.violations }).toEqual({
        outside: [],
        errors: [],
        violations: [],
      });
    } finally {
      await browser.close();
    }
  });

  it('leaves programs that ask the same address alone', async () => {
    const answer = await fetch(`${server.url}/graphql?query={__typename}`, {
      headers: { accept: '*/*', 'apollo-require-preflight': 'true' },
    });
    expect(await answer.json()).toMatchObject({ data: { __typename: 'Query' } });
  });
});

describe('the examples of the console', () => {
  let graph: Seeded;
  beforeAll(async () => {
    graph = await seeded();
  });
  afterAll(() => graph.close());

  it.each(exampleOperations().map((operation) => [operation.name, operation] as const))(
    '%s finds something on the demonstration graph',
    async (_name, { query, variables }) => {
      const { data, errors } = await graph.execute(query, variables);
      expect(errors).toEqual([]);
      for (const [field, value] of Object.entries(data ?? {})) expect(value, field).not.toBeNull();
      expect(JSON.stringify(data)).not.toMatch(/"(nodes|paths|entries)":\[\]/);
    },
  );
});
