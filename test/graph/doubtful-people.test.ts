/** Protects the list of people who may be one: found with reasons over all spellings, never against what is certain. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doubtfulPeople, doubtfulPeopleOf, likeliest } from '../../src/curation/doubtful-people.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { ask, whorlFile, workspace } from '../support/importing.js';
import { executor, type Seeded } from '../support/seeded.js';

const TEAM = ['Holm, Bent', 'Krog, Clara'];
let count = 0;
const output = (title: string, first: object | string, others: readonly (object | string)[] = TEAM) => ({
  title,
  type: 'JOURNAL_ARTICLE',
  publishedOn: `${2010 + count++}`,
  venue: 'Journal of Care',
  keywords: ['nursing homes', 'sleep'],
  authors: [first, ...others],
});

const RECORDS = whorlFile({
  publications: [
    output('Night shifts and sleep in nursing homes', 'Lindqvist, Annemarie'),
    output('Night shifts and fatigue in nursing homes', 'Lindqvist, A.'),
    output('Sleep of nurses in nursing homes at night', 'Lindqvist, Anne-Marie'),
    output('Soil acidity of northern pine forests', 'Lindqvist, Arne', ['Wood, Xenia']),
    output('Walking groups in nursing homes', { name: 'Sørensen, Eva', identifiers: ['orcid:0000-0002-1825-0097'] }),
    output('Walking alone in nursing homes', { name: 'Soerensen, Eva', identifiers: ['orcid:0000-0001-5109-3700'] }),
    output('Meals in nursing homes', 'Berg, Ida', ['Berg, I.']),
  ],
});

describe('people who may be one', () => {
  let database: Database;
  let graph: Seeded;
  const names = new Map<string, string>();

  beforeAll(async () => {
    database = await freshDatabase();
    const files = await workspace(database);
    await files.import({ 'all.json': RECORDS });
    await files.close();
    for (const { id, name } of await ask(database, 'MATCH (p:Person) RETURN p.id AS id, p.name AS name'))
      names.set(String(id), String(name));
    graph = await executor(database);
  });
  afterAll(() => graph.close());

  const idOf = (name: string) => [...names].find(([, known]) => known === name)?.[0] ?? '';
  const named = ({ a, b }: { readonly a: string; readonly b: string }) =>
    [names.get(a) ?? a, names.get(b) ?? b].sort().join(' = ');
  async function all() {
    const pairs = [];
    for await (const pair of doubtfulPeople(database)) pairs.push(pair);
    return pairs.sort(likeliest);
  }

  it('are found by initials and other spellings, with reasons', async () => {
    const pairs = await all();
    const lindqvists = pairs.filter((pair) => named(pair).includes('Lindqvist'));
    const together = new Set(lindqvists.flatMap(({ a, b }) => [names.get(a), names.get(b)]));
    expect(together).toEqual(new Set(['A. Lindqvist', 'Anne-Marie Lindqvist', 'Annemarie Lindqvist']));
    for (const { because, score } of lindqvists) {
      expect(because).toContain('they share co-authors');
      expect(score).toBeGreaterThan(0.5);
    }
  });

  it('are not two with different ORCIDs, nor two on one output', async () => {
    const pairs = (await all()).map(named);
    expect(pairs.filter((pair) => /S(ø|oe)rensen|Berg/.test(pair))).toEqual([]);
  });

  it('are the same asked for one person as for all', async () => {
    const id = idOf('A. Lindqvist');
    const own = (await doubtfulPeopleOf(database, id)).map(named).sort();
    const among = (await all()).filter(({ a, b }) => a === id || b === id).map(named);
    expect(own.length).toBeGreaterThan(0);
    for (const pair of among) expect(own).toContain(pair);
  });

  it('are told by the API with an output of each', async () => {
    const { data, errors } = await graph.execute(
      'query($person: ID!) { doubtfulPeople(person: $person, first: 1) { score because people { name } outputs { title } } }',
      { person: idOf('A. Lindqvist') },
    );
    expect(errors).toEqual([]);
    expect(data?.doubtfulPeople).toEqual([
      {
        score: expect.any(Number),
        because: expect.arrayContaining(['they publish in the same venue']),
        people: expect.arrayContaining([{ name: 'A. Lindqvist' }]),
        outputs: [{ title: expect.any(String) }, { title: expect.any(String) }],
      },
    ]);
    const nobody = await graph.execute('{ doubtfulPeople(person: "Person:nobody") { score } }');
    expect(nobody).toMatchObject({ data: { doubtfulPeople: [] }, errors: [] });
  });
});
