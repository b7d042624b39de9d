/** The graph that is measured: our seed and a real bibliography, in a Neo4j of its own, thrown away at the end. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { loadFingerprinter } from '../src/derive/fingerprinter.js';
import { openGraph } from '../src/graph/open.js';
import { loadDemonstration } from '../src/import/demonstration.js';
import { importFiles } from '../src/import/run.js';
import type { Database, StatementSeen } from '../src/neo4j/database.js';

/** 3,602 entries of the IR Anthology (a 10 % sample), as BibTeX; not part of this repository. */
const CORPUS = 'formats/bibtex/ir-anthology__minimal-sample.bib.gz';

export interface Import {
  readonly what: string;
  readonly records: number;
  readonly rejected: number;
  readonly seconds: number;
  /** Peak of this process so far. */
  readonly rssMegabytes: number;
}

export interface MeasuredGraph {
  readonly database: Database;
  readonly neo4jVersion: string;
  readonly imports: readonly Import[];
  close(): Promise<void>;
}

export interface EmptyGraph {
  readonly database: Database;
  close(): Promise<void>;
}

/** A Neo4j of its own with nothing in it but the schema, thrown away at the end. */
export async function emptyGraph(onStatement?: (seen: StatementSeen) => void): Promise<EmptyGraph> {
  const stateDir = await mkdtemp(join(tmpdir(), 'whorl-bench-'));
  const graph = await openGraph(
    {
      localNeo4j: {
        stateDir,
        libDir: resolve('.whorl/neo4j/lib'),
        pomFile: resolve('neo4j/pom.xml'),
        javaHome: process.env.JAVA_HOME,
        path: process.env.PATH ?? '',
        home: process.env.HOME ?? '',
      },
    },
    {
      ...(onStatement !== undefined && { onStatement }),
      onProgress: ({ text }) => process.stderr.write(`[neo4j] ${text}\n`),
    },
  );
  const close = async () => {
    await graph.close();
    await rm(stateDir, { recursive: true, force: true });
  };
  return { database: graph.database, close };
}

/** @param onStatement sees every statement the API sends later */
export async function measuredGraph(
  corpora: string,
  onStatement: (seen: StatementSeen) => void,
): Promise<MeasuredGraph> {
  const { database, close } = await emptyGraph(onStatement);
  try {
    const imports = [await importSeed(database), await importCorpus(database, join(corpora, CORPUS))];
    const { agent = 'unknown' } = await database.driver.getServerInfo();
    return { database, neo4jVersion: agent.replace('Neo4j/', ''), imports, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function importSeed(database: Database): Promise<Import> {
  return timed('the seed, into an empty database just started', () =>
    loadDemonstration(database, resolve('seed'), { actor: 'bench' }),
  );
}

async function importCorpus(database: Database, path: string): Promise<Import> {
  const fingerprinter = await loadFingerprinter(database);
  return timed(basename(path), async () => {
    const report = await importFiles([{ name: basename(path), path }], { database, fingerprinter, actor: 'bench' });
    const unreadable = report.files.find((file) => file.unreadable !== undefined);
    if (unreadable !== undefined) throw new Error(`${path}: ${unreadable.unreadable}`);
    return report;
  });
}

async function timed(
  what: string,
  work: () => Promise<{ readonly read: number; readonly rejected: number }>,
): Promise<Import> {
  const started = performance.now();
  const { read, rejected } = await work();
  const seconds = (performance.now() - started) / 1_000;
  return { what, records: read, rejected, seconds, rssMegabytes: process.resourceUsage().maxRSS / 1_024 };
}
