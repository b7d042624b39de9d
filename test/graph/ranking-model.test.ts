/** Protects the ranking model of a graph: all processes find it, imports use it as a rebuild does, and the formula comes back. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FingerprinterCache, loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { storeRankingModel } from '../../src/derive/ranking-model.js';
import { rebuild } from '../../src/derive/rebuild.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { Lease } from '../../src/graph/lease.js';
import type { Database } from '../../src/neo4j/database.js';
import { modelShape, type RankingModel } from '../../src/text/ranking/model.js';
import { freshDatabase } from '../support/database.js';
import { ask } from '../support/importing.js';
import { loadSmallVocabulary, loadSmallWorld } from '../support/small-world.js';

async function rebuildWith(database: Database, model: RankingModel | undefined): Promise<void> {
  const lease = await Lease.take(database, { purpose: 'rebuild' });
  try {
    await storeRankingModel(lease, model);
    await rebuild(database, lease, 'fingerprints');
  } finally {
    await lease.release();
  }
}

const extractors = async (database: Database) =>
  (await ask(database, 'MATCH ()-[a:ABOUT]->() RETURN DISTINCT a.extractor AS extractor')).map((row) => row.extractor);

const weights = (database: Database) =>
  ask(
    database,
    'MATCH (p:Publication)-[a:ABOUT]->(c:Concept) RETURN p.title AS title, c.uri AS uri, a.weight AS weight ORDER BY title, uri',
  );

describe('the ranking model of a graph', () => {
  let database: Database;
  let model: RankingModel;
  beforeAll(async () => {
    database = await freshDatabase();
    model = modelShape.parse(JSON.parse(await readFile('models/general.json', 'utf8')));
    await loadSmallVocabulary(database);
    await rebuildWith(database, model);
    await loadSmallWorld(database, { vocabulary: false });
  });
  afterAll(() => database.close());

  it('ranks the concepts of what is imported from then on, and says so with each weight', async () => {
    expect(await extractors(database)).toEqual([`whorl-ranked-1:${model.version.slice(0, 12)}`]);
    expect((await weights(database)).length).toBeGreaterThan(2);
  });

  it('gives in a rebuild what it gave in the import', async () => {
    const { hash } = await canonicalHash(database);
    await rebuildWith(database, model);
    expect((await canonicalHash(database)).hash).toBe(hash);
  });

  it('is found by every process that makes fingerprints', async () => {
    const cache = new FingerprinterCache(database);
    expect((await cache.get()).ranker?.model.version).toBe(model.version);
  });

  it('goes when the formula is asked for again', async () => {
    const ranked = await weights(database);
    await rebuildWith(database, undefined);
    expect(await extractors(database)).toEqual(['whorl-lexical-1']);
    expect((await loadFingerprinter(database)).ranker).toBeUndefined();
    expect(await weights(database)).not.toEqual(ranked);
  });
});
