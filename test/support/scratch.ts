/** Statements that only tests send: they break a graph on purpose, or look at what no query object shows. */
import type { Database } from '../../src/neo4j/database.js';
import { type Parameters, type Query, sentAs } from '../../src/neo4j/query.js';

/** What checks and the canonical hash read from. */
type Transaction = Pick<Database, 'read' | 'stream'>;

/** Sends a statement and keeps what it did. Returns the rows as they are. */
export async function scratch(
  database: Database,
  cypher: string,
  parameters: Parameters = {},
): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(cypher, parameters);
  return records.map((record) => record.toObject());
}

/** Sends a statement, lets `look` see the graph as it then is, and takes it all back. */
export async function unkept<T>(
  database: Database,
  cypher: string,
  look: (graph: Transaction) => Promise<T>,
): Promise<T> {
  const session = database.driver.session();
  const transaction = session.beginTransaction();
  const rows = async <P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<R[]> => {
    const { records } = await transaction.run(query.cypher, sentAs(parameters));
    return records.map((record) => query.row.parse(record.toObject()));
  };
  try {
    const { summary } = await transaction.run(cypher);
    if (!summary.counters.containsUpdates()) throw new Error(`This statement changes nothing: ${cypher}`);
    return await look({
      read: rows,
      async *stream(query, parameters) {
        yield* await rows(query, parameters);
      },
    });
  } finally {
    await transaction.rollback();
    await session.close();
  }
}
