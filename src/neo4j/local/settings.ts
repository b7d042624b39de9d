/** What the server is told: neo4j.conf and the Java command line. Pure. */
import { totalmem } from 'node:os';
import type { Layout, LocalNeo4jOptions } from './options.js';

const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';

/** Neo4j reaches into these packages of the JDK; without the flags it does not start. */
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];

const MEGABYTE = 2 ** 20;

/** Heap and page cache in megabytes: a small machine shall not swap, a large one not collect garbage all the time. */
export function memoryFor(totalMegabytes: number): { readonly heap: number; readonly pageCache: number } {
  const share = (part: number, least: number, most: number) =>
    Math.min(most, Math.max(least, Math.floor(totalMegabytes / part)));
  return { heap: share(12, 512, 2_048), pageCache: share(24, 128, 1_024) };
}

const DEFAULTS = memoryFor(totalmem() / MEGABYTE);
export const DEFAULT_HEAP_MEGABYTES = DEFAULTS.heap;
export const DEFAULT_PAGE_CACHE_MEGABYTES = DEFAULTS.pageCache;

type Sizes = Pick<LocalNeo4jOptions, 'pageCacheMegabytes' | 'extraConfig'>;

/** The text of neo4j.conf for a server on this loopback port. */
export function configText(layout: Layout, boltPort: number, options: Sizes): string {
  const settings: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.directories.data': layout.dataDir,
    'server.directories.logs': layout.logsDir,
    'server.directories.plugins': layout.pluginsDir,
    'server.memory.pagecache.size': `${options.pageCacheMegabytes ?? DEFAULT_PAGE_CACHE_MEGABYTES}m`,
    // A mistyped setting stops the start with a message instead of being ignored.
    'server.config.strict_validation.enabled': 'true',
    // Without it every database takes 256 MB of disk at once, even an empty one of a test.
    'db.tx_log.preallocate': 'false',
    // Netty's quiet period only makes sense behind a balancer; it made every stop last 10 s longer.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    ...options.extraConfig,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${escapeValue(value)}`);
  return `# Written anew at every start. Lasting settings belong into the options of the program.\n${lines.join('\n')}\n`;
}

/** neo4j.conf is a Java properties file: a backslash must be doubled, and a line end would begin another setting. */
function escapeValue(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll(/[\r\n]+/g, ' ');
}

/** All jars of the library, for a Java whose working folder is the library: a path could hold the separator. */
export const CLASS_PATH = '*';

/** What stands on the command line of a server of this state folder and of no other. */
export function serverMark(layout: Layout): string {
  return `--home-dir=${layout.root} --config-dir=${layout.confDir}`;
}

/** The arguments of `java` that start the server. */
export function serverArguments(
  layout: Layout,
  archiveFlag: string,
  heapMegabytes: number = DEFAULT_HEAP_MEGABYTES,
): string[] {
  return [
    archiveFlag,
    `-Xms${Math.min(heapMegabytes, 128)}m`,
    `-Xmx${heapMegabytes}m`,
    // A server out of memory that lingers on answers nothing and cannot be told from a slow one.
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+DisableExplicitGC',
    // On two cores the threads that G1 runs beside the work took a sixth of an import.
    '-XX:+UseParallelGC',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    CLASS_PATH,
    MAIN_CLASS,
    `--home-dir=${layout.root}`,
    `--config-dir=${layout.confDir}`,
  ];
}
