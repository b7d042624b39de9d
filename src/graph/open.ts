/** Opens the graph: your Neo4j or the managed one, with its schema up to date. */
import { Database, type DatabaseOptions } from '../neo4j/database.js';
import { attachOrStart, type LocalNeo4jOptions, withGraphDataScience } from '../neo4j/local/index.js';
import { migrate } from './migrate.js';

export interface GraphLocation {
  /** Your own Neo4j; absent for the managed one. */
  readonly neo4j?: { readonly uri: string; readonly user: string; readonly password: string } | undefined;
  readonly database?: string | undefined;
  readonly localNeo4j: LocalNeo4jOptions;
}

export interface OpenGraph {
  readonly database: Database;
  /** True for the managed Neo4j of this machine. */
  readonly managed: boolean;
  /** Closes the pool and leaves the managed server; the last program to leave stops it. */
  close(): Promise<void>;
}

export async function openGraph(
  location: GraphLocation,
  options: DatabaseOptions & {
    readonly onProgress?: LocalNeo4jOptions['onProgress'];
    /** Whether the managed server must have Graph Data Science; a server of your own has what it has. */
    readonly graphDataScience?: boolean;
  } = {},
): Promise<OpenGraph> {
  const managed = options.graphDataScience === true ? withGraphDataScience(location.localNeo4j) : location.localNeo4j;
  const local =
    location.neo4j === undefined ? await attachOrStart({ ...managed, onProgress: options.onProgress }) : undefined;
  const server = location.neo4j ?? local;
  if (server === undefined) throw new Error('There is neither a managed Neo4j nor one of your own.');
  const database = Database.open(
    {
      uri: server.uri,
      user: server.user,
      password: server.password,
      ...(location.database !== undefined && { database: location.database }),
    },
    options,
  );
  const close = async () => {
    await database.close();
    await local?.release();
  };
  try {
    await database.verify();
    await migrate(database);
  } catch (error) {
    await close();
    throw error;
  }
  return { database, managed: local !== undefined, close };
}
