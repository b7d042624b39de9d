/** The connection to Neo4j and the only caller of Bolt. */
import neo4j, { type Driver, type ManagedTransaction, type RecordShape, type ResultSummary } from 'neo4j-driver';
import { toDatabaseError } from './errors.js';
import { type Parameters, type Query, sentAs } from './query.js';

export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** One statement sent, as seen by an observer (round-trip counts in tests, slow-query log). */
export interface StatementSeen {
  readonly name: string;
  readonly query: Query<Parameters, unknown>;
  readonly parameters: Parameters;
  readonly milliseconds: number;
  readonly rows: number;
}

export interface DatabaseOptions {
  /** Milliseconds after which the server stops a read. */
  readonly readTimeout?: number;
  /** Milliseconds after which the server stops a write transaction. */
  readonly writeTimeout?: number;
  readonly onStatement?: (seen: StatementSeen) => void;
}

/** What a write changed, summed over the statements of all transactions that were committed. */
export interface WriteCounters {
  nodesCreated: number;
  nodesDeleted: number;
  relationshipsCreated: number;
  relationshipsDeleted: number;
  propertiesSet: number;
}

/** A reader of query objects: the database itself, or a transaction. */
export interface Reader {
  read<P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<R[]>;
}

/** A write transaction: what it reads, it reads under its own locks. */
export interface WriteTransaction extends Reader {
  write<P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<R[]>;
  /**
   * Sends a statement whose rows nobody needs, and goes on: the server runs statements in the order they were sent, so
   * what is read later sees it. A fault ends the transaction, at the next read or before the commit.
   */
  queue<P extends Parameters, R>(query: Query<P, R>, parameters: P): void;
}

const DEFAULT_READ_TIMEOUT = 15_000;
// A batch that touches a unit with tens of thousands of outputs recomputes its roll-ups in one transaction.
const DEFAULT_WRITE_TIMEOUT = 300_000;

export class Database implements Reader {
  readonly counters: WriteCounters = {
    nodesCreated: 0,
    nodesDeleted: 0,
    relationshipsCreated: 0,
    relationshipsDeleted: 0,
    propertiesSet: 0,
  };
  private readonly bookmarks = neo4j.bookmarkManager();

  private constructor(
    readonly driver: Driver,
    private readonly address: string,
    private readonly database: string | undefined,
    private readonly options: DatabaseOptions,
  ) {}

  /** Opens a pool; nothing is sent before the first statement. */
  static open(connection: Connection, options: DatabaseOptions = {}): Database {
    const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 40,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 10_000,
      userAgent: 'whorl',
      telemetryDisabled: true,
    });
    return new Database(driver, connection.uri, connection.database, options);
  }

  /** The same pool, with one more observer (one per request or test); those it has go on seeing everything. */
  observed(onStatement: (seen: StatementSeen) => void): Database {
    const { onStatement: outer } = this.options;
    const both = (seen: StatementSeen) => {
      outer?.(seen);
      onStatement(seen);
    };
    return new Database(this.driver, this.address, this.database, { ...this.options, onStatement: both });
  }

  async verify(): Promise<void> {
    try {
      await this.driver.verifyAuthentication({ ...(this.database === undefined ? {} : { database: this.database }) });
    } catch (error) {
      throw toDatabaseError(error, 'verify', this.address);
    }
  }

  /** Runs one reading statement by itself, in READ mode; auto-commit halves the cost of a managed transaction. */
  async read<P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<R[]> {
    const session = this.driver.session({
      ...this.target(),
      defaultAccessMode: neo4j.session.READ,
      fetchSize: 5_000,
      bookmarkManager: this.bookmarks,
    });
    try {
      return await this.send(query, parameters, (cypher, values) =>
        session.run(cypher, values, {
          timeout: this.options.readTimeout ?? DEFAULT_READ_TIMEOUT,
          metadata: { app: 'whorl', query: query.name },
        }),
      );
    } finally {
      // The rows are here: giving the connection back takes another round trip, which nobody needs to wait for.
      session.close().catch(() => undefined);
    }
  }

  /** Streams the rows of a `wholeGraph` statement, so that no graph size decides memory use. */
  async *stream<P extends Parameters, R>(query: Query<P, R>, parameters: P): AsyncGenerator<R> {
    const session = this.driver.session({
      ...this.target(),
      defaultAccessMode: neo4j.session.READ,
      fetchSize: 1_000,
      bookmarkManager: this.bookmarks,
    });
    try {
      const result = session.run(query.cypher, sentAs(parameters), { metadata: { app: 'whorl', query: query.name } });
      for await (const record of result) yield parseRow(query, record.toObject());
    } catch (error) {
      throw toDatabaseError(error, query.name, this.address);
    } finally {
      await session.close();
    }
  }

  /** Runs `work` in one transaction, again from the start after a transient fault: `work` must be idempotent. */
  async transaction<T>(name: string, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const session = this.driver.session({
      ...this.target(),
      defaultAccessMode: neo4j.session.WRITE,
      bookmarkManager: this.bookmarks,
    });
    try {
      let summaries: ResultSummary[] = [];
      const value = await session.executeWrite(
        async (transaction) => {
          summaries = [];
          const queued: Promise<unknown>[] = [];
          try {
            return await work(this.inTransaction(transaction, summaries, queued));
          } finally {
            // Also after a fault: of statements that failed together the first says why.
            await Promise.all(queued);
          }
        },
        { timeout: this.options.writeTimeout ?? DEFAULT_WRITE_TIMEOUT, metadata: { app: 'whorl', query: name } },
      );
      for (const summary of summaries) this.count(summary);
      return value;
    } catch (error) {
      throw toDatabaseError(error, name, this.address);
    } finally {
      await session.close();
    }
  }

  /** Schema statements (constraints, indexes) cannot share a transaction with data and take no parameters. */
  async schema(cypher: string): Promise<void> {
    const session = this.driver.session({
      ...this.target(),
      defaultAccessMode: neo4j.session.WRITE,
      bookmarkManager: this.bookmarks,
    });
    try {
      await session.run(cypher);
    } catch (error) {
      throw toDatabaseError(error, cypher.slice(0, 80), this.address);
    } finally {
      await session.close();
    }
  }

  /** The plan of a statement, not run (`EXPLAIN`) or run and measured (`PROFILE`). */
  async plan<P extends Parameters, R>(
    query: Query<P, R>,
    parameters: P,
    mode: 'EXPLAIN' | 'PROFILE' = 'EXPLAIN',
  ): Promise<ResultSummary> {
    const session = this.driver.session({
      ...this.target(),
      defaultAccessMode: query.access === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    });
    try {
      const result = await session.run(`${mode} ${query.cypher}`, sentAs(parameters));
      return result.summary;
    } catch (error) {
      throw toDatabaseError(error, query.name, this.address);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private target() {
    return this.database === undefined ? {} : { database: this.database };
  }

  private inTransaction(
    transaction: ManagedTransaction,
    summaries: ResultSummary[],
    queued: Promise<unknown>[],
  ): WriteTransaction {
    const run = <P extends Parameters, R>(query: Query<P, R>, parameters: P) =>
      this.send(query, parameters, async (cypher, values) => {
        const result = await transaction.run(cypher, values);
        summaries.push(result.summary);
        return result;
      });
    const queue = <P extends Parameters, R>(query: Query<P, R>, parameters: P) => {
      const sent = run(query, parameters);
      // It is awaited at the end of the transaction; until then nobody listens for its fault.
      sent.catch(() => undefined);
      queued.push(sent);
    };
    return { read: run, write: run, queue };
  }

  private async send<P extends Parameters, R>(
    query: Query<P, R>,
    parameters: P,
    run: (cypher: string, values: Parameters) => PromiseLike<{ records: { toObject(): RecordShape }[] }>,
  ): Promise<R[]> {
    const started = performance.now();
    try {
      const result = await run(query.cypher, sentAs(parameters));
      const rows = result.records.map((record) => parseRow(query, record.toObject()));
      this.options.onStatement?.({
        name: query.name,
        query,
        parameters,
        milliseconds: performance.now() - started,
        rows: rows.length,
      });
      return rows;
    } catch (error) {
      throw toDatabaseError(error, query.name, this.address);
    }
  }

  private count(summary: ResultSummary): void {
    const updates = summary.counters.updates();
    this.counters.nodesCreated += updates.nodesCreated;
    this.counters.nodesDeleted += updates.nodesDeleted;
    this.counters.relationshipsCreated += updates.relationshipsCreated;
    this.counters.relationshipsDeleted += updates.relationshipsDeleted;
    this.counters.propertiesSet += updates.propertiesSet;
  }
}

function parseRow<P extends Parameters, R>(query: Query<P, R>, row: unknown): R {
  const parsed = query.row.safeParse(row);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(
    `A row of ${query.name} has an unexpected ${issue?.path.join('.') ?? 'shape'}: ${issue?.message ?? 'unknown'}`,
  );
}
