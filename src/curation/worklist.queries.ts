/**
 * What is missing or cannot be right, what improves most first. Each statement walks all of a kind, on purpose: a worklist is
 * asked for now and then, and a stored one would have to be kept right by every write.
 */
import { z } from 'zod';
import { type Parameters, type Query, read } from '../neo4j/query.js';
import { type WorklistEntity, worklistEntity } from './worklist.record.js';

export interface WorklistParameters extends Parameters {
  /** The entries after this one: less gain, or the same and a greater id. Null for the first page. */
  readonly afterGain: number | null;
  readonly afterId: string | null;
  readonly limit: number;
  /** The year in which it is asked. */
  readonly year: number;
}

interface Worklist {
  readonly name: string;
  /** From a MATCH to a WHERE; `e` is the entity. */
  readonly match: string;
  readonly gain: string;
  readonly detail: string;
}

const MEMBERS = 'COUNT { MATCH (e)-[:HAS_CONTRIBUTION]->(:Contribution)-[:BY]->(m:Member) RETURN DISTINCT m }';

/** Kinds of output that publishers and repositories register. */
const USUALLY_REGISTERED = [
  'JOURNAL_ARTICLE',
  'REVIEW_ARTICLE',
  'EDITORIAL',
  'LETTER',
  'CONFERENCE_PAPER',
  'BOOK',
  'BOOK_CHAPTER',
  'PREPRINT',
  'DATASET',
]
  .map((type) => `'${type}'`)
  .join(', ');

export interface WorklistQueries {
  readonly page: Query<WorklistParameters, WorklistEntity>;
  readonly count: Query<{ year: number }, { count: number }>;
}

function queriesOf({ name, match, gain, detail }: Worklist): WorklistQueries {
  return {
    page: read({
      name: `worklist${name}`,
      kind: 'wholeGraph',
      cypher: `
        ${match}
        WITH e, ${gain} AS gain
        WHERE $afterId IS NULL OR gain < $afterGain OR (gain = $afterGain AND e.id > $afterId)
        RETURN e.id AS id, gain, ${detail} AS detail
        ORDER BY gain DESC, id LIMIT toInteger($limit)`,
      row: worklistEntity,
      example: { afterGain: null, afterId: null, limit: 20, year: 2020 },
    }),
    count: read({
      name: `worklistCount${name}`,
      kind: 'wholeGraph',
      cypher: `${match} RETURN count(e) AS count`,
      row: z.object({ count: z.number() }),
      example: { year: 2020 },
    }),
  };
}

const outputs = (name: string, where: string, detail = 'e.title'): WorklistQueries =>
  queriesOf({ name, match: `MATCH (e:Publication) WHERE e.counted AND ${where}`, gain: MEMBERS, detail });

export const WORKLIST_QUERIES = {
  NO_DOI: outputs(
    'NoDoi',
    `e.type IN [${USUALLY_REGISTERED}] AND NOT exists { (e)<-[:IDENTIFIES]-(i:Identifier) WHERE i.key STARTS WITH 'doi:' }`,
  ),
  NO_ABSTRACT: outputs('NoAbstract', 'e.abstract IS NULL'),
  NO_CONCEPT: outputs('NoConcept', 'NOT exists { (e)-[:ABOUT]->(:Concept) }'),
  NO_UNIT: outputs(
    'NoUnit',
    'NOT exists { (e)<-[:COUNTS]-(:YearRollup)<-[:HAS_YEAR]-(:Organization) } AND exists { (e)-[:HAS_CONTRIBUTION]->(:Contribution)-[:BY]->(:Member) }',
  ),
  IMPOSSIBLE_DATE: outputs('ImpossibleDate', '(e.year > $year + 1 OR e.year < 1450)', "e.publishedOn + ': ' + e.title"),
  UNMATCHED_AUTHOR: queriesOf({
    name: 'UnmatchedAuthor',
    match: 'MATCH (e:Person) WHERE e.provisional',
    gain: 'COUNT { MATCH (e)<-[:BY]-(:Contribution)<-[:HAS_CONTRIBUTION]-(p:Publication)-[:HAS_CONTRIBUTION]->(:Contribution)-[:BY]->(m:Member) RETURN DISTINCT m }',
    detail: 'e.name',
  }),
  NO_COUNTRY: queriesOf({
    name: 'NoCountry',
    match: 'MATCH (e:Organization) WHERE e.country IS NULL',
    gain: 'COUNT { (e)<-[:AFFILIATED_WITH]-(:Contribution) }',
    detail: 'e.name',
  }),
} satisfies Record<string, WorklistQueries>;
export type WorklistKind = keyof typeof WORKLIST_QUERIES;

const isKind = (name: string): name is WorklistKind => name in WORKLIST_QUERIES;
export const WORKLIST_KINDS: readonly WorklistKind[] = Object.keys(WORKLIST_QUERIES).filter(isKind);
