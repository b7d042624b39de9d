/** Batched reads of stored analyses, one set a request. */
import { decodeCursor, listName, pageOf, pageSize } from '../graphql/page.js';
import type { Reader } from '../neo4j/database.js';
import { oneByKey } from '../neo4j/loader.js';
import { analysesByName, MEASURED, measuresByEntity, RANKINGS } from './analysis.queries.js';
import type { Analysed, AnalysisEntity, MeasuresEntity, MeasuresPage, RankedBy } from './analysis.record.js';

export interface RankingRequest {
  readonly by: RankedBy;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export function analysisLoaders(reader: Reader) {
  const analyses = oneByKey(reader, analysesByName, {});
  const measures = oneByKey(reader, measuresByEntity, {});
  return {
    analysisOf: {
      load: async (of: Analysed): Promise<AnalysisEntity | null> => {
        const row = await analyses.load(of);
        return row === null ? null : { ...row.analysis, stale: row.stale };
      },
    },
    /** What was measured of a person or an organisation, by its id. */
    measuresOf: {
      load: async (id: string): Promise<MeasuresEntity | null> => {
        const row = await measures.load(id);
        return row === null ? null : { ...row.measures, stale: row.stale };
      },
    },
    rankingPage: (analysis: AnalysisEntity, request: RankingRequest) => rankingPage(reader, analysis, request),
  };
}

/** Those who were measured and are still there, the highest first; of equal ones by id. */
async function rankingPage(
  reader: Reader,
  { name: of, run, stale }: AnalysisEntity,
  { by, first, after: cursor }: RankingRequest,
): Promise<MeasuresPage> {
  const size = pageSize(first);
  // A cursor of an analysis that was made again is one of another list.
  const name = listName('ranking', run, by);
  const after = decodeCursor(name, cursor);
  const rows = await reader.read(RANKINGS[of][by], { after: after ?? `${run}|`, end: `${run}|~`, size: size + 1 });
  return pageOf(name, rows, size, {
    after,
    keyOf: ({ sortKey }) => sortKey,
    nodeOf: ({ measures }): MeasuresEntity => ({ ...measures, stale }),
    totalCount: async () => (await reader.read(MEASURED[of], { run }))[0]?.count ?? 0,
  });
}
