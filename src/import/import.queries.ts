import { z } from 'zod';
import { read, write } from '../neo4j/query.js';
import { importRunShape } from './import.record.js';

export const nextRunNumber = read({
  name: 'nextRunNumber',
  kind: 'lookup',
  cypher: `OPTIONAL MATCH (s:GraphState {name: 'graph'}) RETURN coalesce(s.runs, 0) + 1 AS number`,
  row: z.object({ number: z.number() }),
  example: {},
});

// Parameters are not named as the properties they set: all lie in one map, and the planner would take care not to read what it has just written.
export const writeRun = write({
  name: 'writeRun',
  kind: 'lookup',
  cypher: `
    MERGE (s:GraphState {name: 'graph'})
    ON CREATE SET s.revision = 0
    SET s.runs = $runNumber
    MERGE (run:ImportRun {id: $id})
    ON CREATE SET run.startedAt = datetime()
    SET run.number = $runNumber, run.actor = $by, run.source = $from, run.trust = $weight, run.files = $names, run.status = 'RUNNING'`,
  row: z.object({}),
  example: { id: 'ImportRun:a', runNumber: 1, by: '', from: '' as string | null, weight: 50, names: [''] },
});

export const finishRun = write({
  name: 'finishRun',
  kind: 'lookup',
  cypher: `
    MATCH (run:ImportRun {id: $id})
    SET run.status = $status, run.finishedAt = datetime(), run.report = $report`,
  row: z.object({}),
  example: { id: 'ImportRun:a', status: 'DONE', report: '{}' },
});

const runProjection = `
  run {.id, .number, .actor, .source, .files, .status, startedAt: toString(run.startedAt), finishedAt: toString(run.finishedAt), .undoneBy, undoneAt: toString(run.undoneAt), .report,
       recordCount: COUNT { (run)-[:BROUGHT]->() }}`;

export const importRunsById = read({
  name: 'importRunsById',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (run:ImportRun {id: key})
    RETURN key, ${runProjection} AS run`,
  row: z.object({ key: z.string(), run: importRunShape }),
  example: { keys: ['ImportRun:1'] },
});

/** Newest first, by the index on the moment they began. */
export const newestImportRuns = read({
  name: 'newestImportRuns',
  kind: 'page',
  cypher: `
    MATCH (run:ImportRun) WHERE run.startedAt > datetime({epochMillis: 0})
    WITH run ORDER BY run.startedAt DESC LIMIT toInteger($size)
    RETURN ${runProjection} AS run`,
  row: z.object({ run: importRunShape }),
  example: { size: 20 },
});

/** Counted from the count store, whatever the size of the graph. */
export const isGraphEmpty = read({
  name: 'isGraphEmpty',
  kind: 'wholeGraph',
  cypher: `MATCH (s:SourceRecord) RETURN count(s) = 0 AS empty`,
  row: z.object({ empty: z.boolean() }),
  example: {},
});
