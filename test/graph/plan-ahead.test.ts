/** Protects the first small import after a large one: none of its statements is left to be planned then. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { planAhead } from '../../src/import/plan-ahead.js';
import { freshDatabase } from '../support/database.js';

describe('planning ahead', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());

  it('plans what a single output needs, keywords and people and ties among it, and writes nothing', async () => {
    const plan = vi.spyOn(database, 'plan');
    const { nodesCreated } = database.counters;
    await planAhead(database);
    const planned = plan.mock.calls.map(([{ name }]) => name);
    expect(planned).toEqual(
      expect.arrayContaining([
        'candidatesByTitle',
        'writePublications',
        'writeKeywordsOf',
        'writeContributionsOfPerson',
        'writeTiesOfPerson',
        'writeAbout',
      ]),
    );
    expect(new Set(planned).size).toBe(planned.length);
    expect(database.counters.nodesCreated).toBe(nodesCreated);
  });
});
