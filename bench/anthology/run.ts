/**
 * `npm run bench:anthology`: the whole ACL Anthology through the ordinary import into an empty graph, again (nothing may be
 * written), and through a plain batched load into another one: papers a second, and the peak memory of this process.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { loadVocabularies } from '../../src/import/demonstration.js';
import type { ImportFile } from '../../src/import/read-file.js';
import { importFiles } from '../../src/import/run.js';
import { keepHeapSmall } from '../../src/import/small-heap.js';
import type { Database } from '../../src/neo4j/database.js';
import { emptyGraph } from '../graph.js';
import { unpackedAnthology } from './archive.js';
import { plainLoad } from './plain-load.js';

/** Lines of progress: one for so many records. */
const TELL = 10_000;

const corpora = process.env.WHORL_CORPORA;
if (corpora === undefined || corpora === '') {
  console.error(
    'WHORL_CORPORA is not set. It names the folder in which large/acl-anthology-2025-11.tar.xz lies:\n' +
      '  WHORL_CORPORA=/path/to/corpora npm run bench:anthology [-- HOW-MANY-FILES-AT-MOST]',
  );
  process.exit(1);
}
const mostFiles = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);

const rss = () => Math.round(process.resourceUsage().maxRSS / 1_024);
const seconds = (since: number) => (performance.now() - since) / 1_000;

async function imported(database: Database, files: readonly ImportFile[]): Promise<void> {
  const started = performance.now();
  let last = { read: 0, at: started };
  const report = await importFiles(files, {
    database,
    fingerprinter: await loadFingerprinter(database),
    actor: 'bench',
    onProgress: ({ read }) => {
      if (read - last.read < TELL) return;
      const speed = ((read - last.read) / seconds(last.at)).toFixed(0);
      console.log(`  ${read} read, the last ${read - last.read} at ${speed} papers/s, peak RSS ${rss()} MB`);
      last = { read, at: performance.now() };
    },
  });
  const took = seconds(started);
  const { read, new: added, same, changed, doubtful, rejected, nodesCreated, propertiesSet } = report;
  console.log(
    `Import: ${read} records (${added} new, ${same} same, ${changed} changed, ${doubtful} doubtful, ${rejected} rejected), ` +
      `${nodesCreated} nodes, ${propertiesSet} properties in ${took.toFixed(1)} s: ${(read / took).toFixed(0)} papers/s, peak RSS ${rss()} MB`,
  );
}

async function withGraph(work: (database: Database) => Promise<void>): Promise<void> {
  const graph = await emptyGraph();
  try {
    await work(graph.database);
  } finally {
    await graph.close();
  }
}

// As the command does.
keepHeapSmall();
const folder = mkdtempSync(join(tmpdir(), 'whorl-bench-anthology-'));
try {
  const files = unpackedAnthology(corpora, folder, mostFiles);
  console.log(`${files.length} files`);
  await withGraph(async (database) => {
    const vocabulary = resolve('seed/vocabulary');
    const starter = readdirSync(vocabulary).filter((name) => name.endsWith('.ttl'));
    await loadVocabularies(
      database,
      starter.map((name) => join(vocabulary, name)),
    );
    await imported(database, files);
    await imported(database, files);
  });
  await withGraph(async (database) => {
    const started = performance.now();
    const written = await plainLoad(database, files);
    const took = seconds(started);
    console.log(`Plain load: ${written} papers in ${took.toFixed(1)} s: ${(written / took).toFixed(0)} papers/s`);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
