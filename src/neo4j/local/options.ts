import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the managed server is doing, for a bar or a line of text. `done` of `total` only while jars are fetched. */
export interface LocalNeo4jProgress {
  readonly phase: 'waiting' | 'fetching' | 'starting' | 'ready' | 'stopping';
  readonly text: string;
  readonly done?: number;
  readonly total?: number;
}

/** How and where the managed server runs. Nothing is read from the environment: what matters of it is given here. */
export interface LocalNeo4jOptions {
  /** The folder everything lies in, under `neo4j/`: connection.json, users, data, conf, logs, lib. */
  readonly stateDir: string;
  /** Where the jars lie, if several state folders share them; else `stateDir/neo4j/lib`. */
  readonly libDir?: string | undefined;
  /** The Maven project that pins what is fetched. */
  readonly pomFile: string;
  /**
   * The profile of that project whose dependencies are wanted too. It asks for a server that runs from `libDir`: one that
   * runs from another library is restarted, if nobody uses it.
   */
  readonly profile?: string | undefined;
  /** JAVA_HOME, if set. */
  readonly javaHome?: string | undefined;
  /** PATH, to find java and mvn, and for the processes started. */
  readonly path: string;
  /** The user's home folder: Maven's cache and settings, Java version managers. */
  readonly home: string;
  /** MAVEN_OPTS, if set: a proxy, a trust store. */
  readonly mavenOptions?: string | undefined;
  /** The port to listen on; without one the last used port, else any free port. */
  readonly boltPort?: number | undefined;
  /** Java heap in megabytes; a twelfth of the machine's memory, 512 to 2,048, unless told. */
  readonly heapMegabytes?: number | undefined;
  /** Neo4j's page cache in megabytes; a 24th of the machine's memory, 128 to 1,024, unless told. */
  readonly pageCacheMegabytes?: number | undefined;
  /** Jars of the library whose file names contain one of these texts are offered to the server as plug-ins. */
  readonly plugins?: readonly string[] | undefined;
  /** More lines for neo4j.conf; they win over ours. */
  readonly extraConfig?: Readonly<Record<string, string>> | undefined;
  /** How long the server may take from start to an answer on Bolt, in milliseconds; 120,000 unless told. */
  readonly startTimeoutMs?: number | undefined;
  /** How long to wait for another program that starts or stops the server, in milliseconds; 900,000 unless told. */
  readonly lockTimeoutMs?: number | undefined;
  readonly onProgress?: ((progress: LocalNeo4jProgress) => void) | undefined;
}

/** Where things lie, as absolute paths. */
export interface Layout {
  readonly root: string;
  readonly connectionFile: string;
  readonly lockFile: string;
  readonly usersDir: string;
  readonly confDir: string;
  readonly dataDir: string;
  readonly logsDir: string;
  readonly pluginsDir: string;
  readonly consoleLog: string;
  readonly serverLog: string;
  readonly libDir: string;
}

/** The server is recognised by the path on its command line, so two ways to one folder must give one path. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** The folders and files of one state folder. */
export function layoutOf(options: Pick<LocalNeo4jOptions, 'stateDir' | 'libDir'>): Layout {
  const root = join(realPath(options.stateDir), 'neo4j');
  return {
    root,
    connectionFile: join(root, 'connection.json'),
    lockFile: join(root, 'lock'),
    usersDir: join(root, 'users'),
    confDir: join(root, 'conf'),
    dataDir: join(root, 'data'),
    logsDir: join(root, 'logs'),
    pluginsDir: join(root, 'plugins'),
    consoleLog: join(root, 'logs', 'console.log'),
    serverLog: join(root, 'logs', 'neo4j.log'),
    libDir: options.libDir === undefined ? join(root, 'lib') : realPath(options.libDir),
  };
}
