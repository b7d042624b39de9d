/** The ranking model of the graph: one for all processes, changed only together with all fingerprints (`whorl rebuild fingerprints --model`). */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Lease } from '../graph/lease.js';
import { storedRankingModel, writeRankingModel } from '../graph/ranking-model.queries.js';
import type { Database } from '../neo4j/database.js';
import { modelShape, type RankingModel } from '../text/ranking/model.js';

/** @param model none: fingerprints are made by the formula from now on */
export async function storeRankingModel(lease: Lease, model: RankingModel | undefined): Promise<void> {
  const packed = model === undefined ? null : gzipSync(JSON.stringify(model)).toString('base64');
  await lease.transaction('storeRankingModel', (tx) =>
    tx.write(writeRankingModel, { packed, version: model?.version ?? null }),
  );
}

export async function loadRankingModel(database: Database): Promise<RankingModel | undefined> {
  const [stored] = await database.read(storedRankingModel, {});
  if (stored?.packed == null) return undefined;
  return modelShape.parse(JSON.parse(gunzipSync(Buffer.from(stored.packed, 'base64')).toString('utf8')));
}
