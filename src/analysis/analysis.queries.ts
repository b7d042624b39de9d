/**
 * Stored analyses. Measures stand by themselves, named by the analysis and the id of whoever was measured: no relationship
 * that a merge, an undo or a deletion would have to know of. Whoever is not there any more, or is shown nowhere, is left
 * out where they are read.
 */
import { z } from 'zod';
import { noKeys, noRows, read, write } from '../neo4j/query.js';
import {
  ANALYSED,
  type Analysed,
  analysisShape,
  type Measures,
  measuresShape,
  RANKED_BY,
  type RankedBy,
  type StoredAnalysis,
} from './analysis.record.js';

const none = z.object({});

const STALE = `coalesce(COLLECT { MATCH (s:GraphState {name: 'graph'}) RETURN s.revision }[0], 0) <> a.revision AS stale`;

export const analysesByName = read({
  name: 'analysesByName',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (a:Analysis {name: key})
    RETURN key, a {.*} AS analysis, ${STALE}`,
  row: z.object({ key: z.string(), analysis: analysisShape, stale: z.boolean() }),
  example: noKeys(),
});

export const measuresByEntity = read({
  name: 'measuresByEntity',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (a:Analysis {name: CASE WHEN key STARTS WITH 'Person:' THEN 'PEOPLE' ELSE 'ORGANIZATIONS' END})
    MATCH (m:Measures {key: a.run + '|' + key})
    RETURN key, m {.*} AS measures, ${STALE}`,
  row: z.object({ key: z.string(), measures: measuresShape, stale: z.boolean() }),
  example: noKeys(),
});

const rankingPage = (label: string, measure: RankedBy) =>
  read({
    name: `${label.toLowerCase()}RankedBy${measure.toLowerCase()}`,
    kind: 'page',
    cypher: `
      MATCH (m:Measures) WHERE m.${RANKED_BY[measure]} > $after AND m.${RANKED_BY[measure]} < $end
        AND exists { MATCH (n:${label}) WHERE n.id = m.id }
      WITH m ORDER BY m.${RANKED_BY[measure]} LIMIT toInteger($size)
      RETURN m {.*} AS measures, m.${RANKED_BY[measure]} AS sortKey`,
    row: z.object({ measures: measuresShape, sortKey: z.string() }),
    example: { after: 'PEOPLE|1|', end: 'PEOPLE|1|~', size: 21 },
  });

const rankings = (label: string) => ({
  DEGREE: rankingPage(label, 'DEGREE'),
  STRENGTH: rankingPage(label, 'STRENGTH'),
  PAGE_RANK: rankingPage(label, 'PAGE_RANK'),
  BETWEENNESS: rankingPage(label, 'BETWEENNESS'),
});

/** The highest of a measure first. */
export const RANKINGS = {
  PEOPLE: rankings(ANALYSED.PEOPLE),
  ORGANIZATIONS: rankings(ANALYSED.ORGANIZATIONS),
};

const countOf = (label: string) =>
  read({
    name: `${label.toLowerCase()}Measured`,
    kind: 'wholeGraph',
    cypher: `
      MATCH (m:Measures {run: $run}) WHERE exists { MATCH (n:${label}) WHERE n.id = m.id }
      RETURN count(m) AS count`,
    row: z.object({ count: z.number() }),
    example: { run: 'PEOPLE|1' },
  });

/** How many of those who were measured are still there. */
export const MEASURED = { PEOPLE: countOf(ANALYSED.PEOPLE), ORGANIZATIONS: countOf(ANALYSED.ORGANIZATIONS) };

// ---- writing ----

/** What is stored of one that was measured, beside what is shown: its keys. */
export type MeasuresRow = Measures & {
  readonly key: string;
  readonly run: string;
} & Readonly<Record<(typeof RANKED_BY)[RankedBy], string>>;

export const writeMeasures = write({
  name: 'writeMeasures',
  // Part of a walk over the whole graph: a map of any properties makes the planner careful (Eager), over a batch at most.
  kind: 'wholeGraph',
  cypher: `UNWIND $rows AS row CREATE (m:Measures) SET m = row`,
  row: none,
  example: noRows<MeasuresRow>(),
});

const someAnalysis: { name: Analysed; properties: Partial<StoredAnalysis> } = { name: 'PEOPLE', properties: {} };

/** From here on readers see the new measures, all at once. */
export const writeAnalysis = write({
  name: 'writeAnalysis',
  // Part of a walk over the whole graph: a map of any properties makes the planner careful (Eager), over a batch at most.
  kind: 'wholeGraph',
  cypher: `MERGE (a:Analysis {name: $name}) SET a = $properties, a.name = $name`,
  row: none,
  example: someAnalysis,
});

/** Measures of other analyses of the same: earlier ones, and some that ended before they were whole. */
export const deleteOtherMeasures = write({
  name: 'deleteOtherMeasures',
  kind: 'wholeGraph',
  cypher: `
    MATCH (m:Measures) WHERE m.run STARTS WITH $prefix AND m.run <> $run
    WITH m LIMIT 5000
    DELETE m
    RETURN count(*) AS deleted`,
  row: z.object({ deleted: z.number() }),
  example: { prefix: 'PEOPLE|', run: 'PEOPLE|1' },
});

export const deleteAnalysis = write({
  name: 'deleteAnalysis',
  kind: 'lookup',
  cypher: `MATCH (a:Analysis {name: $name}) DELETE a`,
  row: none,
  example: { name: 'PEOPLE' },
});
