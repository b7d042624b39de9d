/**
 * The statements behind a list of one kind of entity: by its stored sort key, and by words of its full-text index.
 *
 * A list of a kind is walked in the order of a range index, so a page costs what it shows. A list by words is the first
 * 1,000 hits in a fixed order (score, then id); a page is a slice of them.
 */
import { z } from 'zod';
import { type Parameters, type Query, read } from '../neo4j/query.js';

/** How many hits of a search are ranked and can be paged through. */
export const MOST_HITS = 1_000;

export interface Listing<E, P extends Parameters> {
  /** Tells its cursors from those of other lists. */
  readonly name: string;
  /** The stored sort key of an entity. */
  readonly keyOf: (entity: E) => string;
  readonly page: Query<P & { after: string; size: number }, { entity: E }>;
  readonly count: Query<P, { count: number }>;
  /** One row: how many of the first hits there are (one more than can be paged means: more), and the slice asked for. */
  readonly found: Query<P & { words: string; skip: number; size: number }, { found: number; entities: E[] }>;
  readonly foundCount: Query<P & { words: string }, { count: number }>;
}

export interface ListingDefinition<E, P extends Parameters> {
  /** Start of the names of its statements. */
  readonly name: string;
  readonly label: string;
  /** Property with the sort key; the label has a range index on it. */
  readonly order: string;
  readonly textIndex: string;
  /** Whether the text index holds other entities too: then its hits are looked at one by one. */
  readonly indexHoldsMore?: boolean;
  /** Condition on the entity `n`. */
  readonly condition?: string;
  /** Clauses that bind each `n` that meets the condition once, without walking all of the label; used when there are no words. */
  readonly anchor?: string;
  readonly projection: (variable: string) => string;
  readonly shape: z.ZodType<E>;
  readonly keyOf: (entity: E) => string;
  readonly example: P;
}

const counted = z.object({ count: z.number() });

/** The four statements of a list, registered under `name`. */
export function listing<E, P extends Parameters>(definition: ListingDefinition<E, P>): Listing<E, P> {
  const { name, label, order, projection, shape, keyOf, example, anchor, condition = 'true' } = definition;
  const match = anchor === undefined ? `MATCH (n:${label}) WHERE ${condition} AND` : `${anchor} WITH n WHERE`;
  const whole = anchor === undefined && definition.condition !== undefined;
  return {
    name,
    keyOf,
    page: read({
      name: `${name}Page`,
      kind: anchor === undefined ? 'page' : 'lookup',
      cypher: `
        ${match} n.${order} > $after
        WITH n ORDER BY n.${order} LIMIT toInteger($size)
        RETURN ${projection('n')} AS entity`,
      row: z.object({ entity: shape }),
      example: { ...example, after: '', size: 21 },
    }),
    count: read({
      name: `${name}Count`,
      // Without a condition the count store answers; with one all are looked at, but only when somebody asks how many.
      kind: whole ? 'wholeGraph' : 'lookup',
      cypher: `${match} true RETURN count(n) AS count`,
      row: counted,
      example,
    }),
    ...textStatements(definition),
  };
}

function textStatements<E, P extends Parameters>(
  definition: ListingDefinition<E, P>,
): Pick<Listing<E, P>, 'found' | 'foundCount'> {
  const { name, label, textIndex, indexHoldsMore = false, projection, shape, example, condition = 'true' } = definition;
  const filtered = indexHoldsMore || definition.condition !== undefined;
  const hits = (options: string) =>
    `CALL db.index.fulltext.queryNodes('${textIndex}', $words${options}) YIELD node AS n, score`;
  const where = filtered ? `WHERE n:${label} AND ${condition}` : '';
  // Hits come best first, so the first ones that meet the condition are the best of those that do.
  const first = filtered
    ? `${hits('')} ${where} WITH n, score LIMIT ${MOST_HITS + 1}`
    : hits(`, {limit: ${MOST_HITS + 1}}`);
  return {
    found: read({
      name: `${name}Found`,
      kind: 'lookup',
      cypher: `
        ${first}
        WITH n, score ORDER BY score DESC, n.id LIMIT ${MOST_HITS + 1}
        WITH collect(n) AS found
        RETURN size(found) AS found,
          [n IN found[..${MOST_HITS}][toInteger($skip)..toInteger($skip + $size)] | ${projection('n')}] AS entities`,
      row: z.object({ found: z.number(), entities: z.array(shape) }),
      example: { ...example, words: '+word', skip: 0, size: 21 },
    }),
    foundCount: read({
      name: `${name}FoundCount`,
      kind: 'lookup',
      cypher: `${hits('')} ${where} RETURN count(n) AS count`,
      row: counted,
      example: { ...example, words: '+word' },
    }),
  };
}
