import { z } from 'zod';
import { read, write } from '../neo4j/query.js';

export const nextRunNumber = read({
  name: 'nextRunNumber',
  kind: 'lookup',
  cypher: `OPTIONAL MATCH (s:GraphState {name: 'graph'}) RETURN coalesce(s.runs, 0) + 1 AS number`,
  row: z.object({ number: z.number() }),
  example: {},
});

export const writeRun = write({
  name: 'writeRun',
  kind: 'lookup',
  cypher: `
    MERGE (s:GraphState {name: 'graph'})
    ON CREATE SET s.revision = 0
    SET s.runs = $number
    MERGE (run:ImportRun {id: $id})
    ON CREATE SET run.startedAt = datetime()
    SET run.number = $number, run.actor = $actor, run.source = $source, run.trust = $trust, run.files = $files, run.status = 'RUNNING'`,
  row: z.object({}),
  example: { id: 'ImportRun:a', number: 1, actor: '', source: '' as string | null, trust: 50, files: [''] },
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
