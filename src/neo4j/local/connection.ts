/** `connection.json`: how to reach the managed server, and who it is. It outlives the server, because the password belongs to the data. */
import { readFile } from 'node:fs/promises';
import { LocalNeo4jError, systemCode } from './error.js';
import type { ProcessId } from './process.js';
import { parseObject, readProcessId, writePrivately } from './state-file.js';

/** What connection.json holds. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server process; absent while none runs. */
  readonly server?: ProcessId | undefined;
  /** The version of Neo4j, e.g. `5.26.30`. */
  readonly version: string;
  /** When the server was started, ISO 8601. */
  readonly startedAt: string;
  /** The folder of the jars it runs from; absent in files of older programs, which had one library only. */
  readonly libDir?: string | undefined;
  /** Kept between commands (`db start`): the last user leaving does not stop it. */
  readonly detached: boolean;
}

/** The connection of a server that has a process. */
export type RunningConnection = Connection & { readonly server: ProcessId };

/** The Bolt port of a connection's address. */
export function portOf(connection: Connection): number {
  return Number(new URL(connection.uri).port);
}

/** Reads the text of connection.json; undefined if it is not one. */
export function parseConnection(text: string): Connection | undefined {
  const object = parseObject(text);
  if (object === undefined) return undefined;
  const texts = ['uri', 'user', 'password', 'version', 'startedAt'].map((name) => object.get(name));
  const [uri, user, password, version, startedAt] = texts.map((value) =>
    typeof value === 'string' ? value : undefined,
  );
  if (
    uri === undefined ||
    user === undefined ||
    password === undefined ||
    version === undefined ||
    startedAt === undefined
  ) {
    return undefined;
  }
  if (!/^bolt:\/\/127\.0\.0\.1:\d{1,5}$/.test(uri)) return undefined;
  const libDir = object.get('libDir');
  return {
    uri,
    user,
    password,
    version,
    startedAt,
    ...(typeof libDir === 'string' && { libDir }),
    server: readProcessId(text),
    detached: object.get('detached') === true,
  };
}

/** The connection of a state folder, or undefined if it has none yet. Fails with `STATE_DAMAGED` if the file is not readable as one. */
export async function readConnection(file: string): Promise<Connection | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    throw new LocalNeo4jError(
      'STATE_DAMAGED',
      `Cannot read ${file} (${systemCode(error) ?? 'unknown error'}). It belongs to the user who started Neo4j.`,
      {
        cause: error,
      },
    );
  }
  const connection = parseConnection(text);
  if (connection === undefined) {
    throw new LocalNeo4jError(
      'STATE_DAMAGED',
      `${file} is damaged. It holds the password of the data beside it: restore it from a backup, or move that folder away to begin with an empty database.`,
    );
  }
  return connection;
}

/** Writes connection.json with mode 0600. */
export async function writeConnection(file: string, connection: Connection): Promise<void> {
  const { server, ...rest } = connection;
  await writePrivately(
    file,
    `${JSON.stringify({ ...rest, pid: server?.pid ?? null, born: server?.born ?? null }, null, 2)}\n`,
  );
}
