/** Protects the first page a newcomer reads: the query it shows gives, word for word, the answer it shows. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Seeded, seeded } from '../support/seeded.js';

const readme = readFileSync('README.md', 'utf8');
const block = (mark: string) =>
  new RegExp(`<!-- ${mark} -->\\s*\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

describe('the README', () => {
  let graph: Seeded;
  beforeAll(async () => {
    graph = await seeded();
  });
  afterAll(() => graph.close());

  it('shows the real answer of its query', async () => {
    const { data, errors } = await graph.execute(block('query'));
    expect(errors).toEqual([]);
    expect(JSON.parse(block('answer'))).toEqual(JSON.parse(JSON.stringify(data)));
  });

  it('asks what the first acceptance of the project asks', async () => {
    const { data } = await graph.execute(
      '{ resolve(identifier: "10.1186/s12913-023-09324-8") { ... on Publication { title fingerprint(first: 5) { entries { weight concept { label } } } } } }',
    );
    expect(JSON.parse(JSON.stringify(data)).resolve.fingerprint.entries[0].weight).toBe(1);
  });
});
