/**
 * A query object: one named, static Cypher statement with the types of its parameters and of its rows.
 *
 * Cypher stands only in `*.queries.ts` files, as these objects, so that every statement can be listed, explained on a
 * real server (`test/graph/plans.test.ts`) and found in the database's log by its name.
 */
import type { z } from 'zod';

export type Parameters = Record<string, unknown>;

/**
 * - `page`: serves one page of the API; may cost at most 1.5 times the dbHits on a graph five times as large.
 * - `lookup`: cost follows the number of keys asked for and what hangs on them.
 * - `wholeGraph`: walks all of a kind on purpose (rebuild, check, count); the only ones allowed a label scan, Eager or Sort.
 */
export type QueryKind = 'page' | 'lookup' | 'wholeGraph';

export interface Query<P extends Parameters, R> {
  readonly name: string;
  readonly cypher: string;
  readonly kind: QueryKind;
  readonly access: 'READ' | 'WRITE';
  /** Shape of one row; a row that does not fit is a fault that names the query. */
  readonly row: z.ZodType<R>;
  /** Parameters with which the statement can be explained and, for `page`, profiled. */
  readonly example: P;
}

interface Definition<P extends Parameters, R> {
  readonly name: string;
  readonly cypher: string;
  readonly kind: QueryKind;
  readonly row: z.ZodType<R>;
  readonly example: P;
}

const registry = new Map<string, Query<Parameters, unknown>>();

/** Every query object of the modules imported so far, by name. */
export function allQueries(): readonly Query<Parameters, unknown>[] {
  return [...registry.values()];
}

function define<P extends Parameters, R>(access: 'READ' | 'WRITE', definition: Definition<P, R>): Query<P, R> {
  if (registry.has(definition.name))
    throw new Error(`Two queries are named ${definition.name}; a name must say which one ran.`);
  const query = { ...definition, access, cypher: `// ${definition.name}\n${inOneMap(definition.cypher.trim())}` };
  registry.set(definition.name, query);
  return query;
}

/**
 * All parameters are sent in one map, `$in`. Neo4j plans a statement anew for each order of magnitude of a list that it is
 * given, up to a second for a batch's; of lists inside a map it does not look at the length, and one plan serves all.
 */
function inOneMap(cypher: string): string {
  return cypher.replaceAll(/\$(\w+)/g, '$in.$1');
}

/** Parameters as a query's statement names them. */
export const sentAs = (parameters: Parameters): Parameters => ({ in: parameters });

/** A statement that only reads; it is sent in READ mode, which the server enforces. */
export function read<P extends Parameters, R>(definition: Definition<P, R>): Query<P, R> {
  return define('READ', definition);
}

/** A statement that writes; it can only run inside a write transaction. */
export function write<P extends Parameters, R>(definition: Definition<P, R>): Query<P, R> {
  return define('WRITE', definition);
}

/** Example parameters of a statement over a batch of rows: explaining needs their type, not their values. */
export function noRows<T>(): { rows: readonly T[] } {
  return { rows: [] };
}

/** Example parameters of a statement over a list of keys. */
export function noKeys(): { keys: readonly string[] } {
  return { keys: [] };
}
