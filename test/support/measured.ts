/** Measures as `whorl analyze` would keep them, without the library that makes them: the ways they are read need no more. */
import type { Analysed, Measures, StoredAnalysis } from '../../src/analysis/analysis.record.js';
import { DEFAULT_REQUEST } from '../../src/analysis/analyze.js';
import { store } from '../../src/analysis/store.js';
import { graphRevision } from '../../src/derive/derive.queries.js';
import { Lease } from '../../src/graph/lease.js';
import type { Database } from '../../src/neo4j/database.js';
import { ask } from './importing.js';

/** Measures for everybody who is there, made up from the place in the order of ids; everybody is like the two before. */
export async function keepMeasures(
  database: Database,
  of: Analysed = 'PEOPLE',
  change: (measures: Measures, at: number) => Measures = (same) => same,
): Promise<StoredAnalysis> {
  const label = of === 'PEOPLE' ? 'Person' : 'Organization';
  const ids = (await ask(database, `MATCH (n:${label}) RETURN n.id AS id ORDER BY id`)).map(({ id }) => String(id));
  const [state] = await database.read(graphRevision, {});
  const measures = ids.map((id, at) => {
    const similarIds = ids.slice(Math.max(0, at - 2), at).reverse();
    return change(
      {
        id,
        degree: at % 7,
        strength: at / 3,
        pageRank: 1 / (at + 1),
        betweenness: (at % 10) / 10,
        component: 1,
        componentSize: ids.length,
        community: (at % 2) + 1,
        communitySize: Math.ceil(ids.length / 2),
        similarIds,
        similarities: similarIds.map((_, place) => 0.9 - place / 10),
      },
      at,
    );
  });
  const lease = await Lease.take(database, { purpose: 'test' });
  try {
    return await store(lease, {
      analysis: {
        ...DEFAULT_REQUEST,
        name: of,
        library: 'made up',
        revision: state?.revision ?? 0,
        nodes: ids.length,
        ties: 3,
        components: 1,
        largestComponent: ids.length,
        communities: 2,
        largestCommunity: Math.ceil(ids.length / 2),
        modularity: 0.25,
      },
      measures,
    });
  } finally {
    await lease.release();
  }
}
