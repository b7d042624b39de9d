/**
 * `npm run bench:fingerprints`: a large bibliography indexed and aggregated; then one output more, which must take less than
 * a second and leave what indexing everything again with the same corpus statistics gives.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { rebuild } from '../../src/derive/rebuild.js';
import { reindex } from '../../src/derive/reindex.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { Lease } from '../../src/graph/lease.js';
import { storeVocabulary } from '../../src/graph/vocabulary.js';
import { loadVocabularies } from '../../src/import/demonstration.js';
import type { ImportFile } from '../../src/import/read-file.js';
import { importFiles } from '../../src/import/run.js';
import { keepHeapSmall } from '../../src/import/small-heap.js';
import type { Database } from '../../src/neo4j/database.js';
import { unpackedAnthology } from '../anthology/archive.js';
import { computerScienceOntology } from '../experts/cso.js';
import { emptyGraph } from '../graph.js';

const corpora = process.env.WHORL_CORPORA;
if (corpora === undefined || corpora === '') {
  console.error(
    'WHORL_CORPORA is not set. It names the folder that holds large/acl-anthology-2025-11.tar.xz and vocab/cso-3.csv.gz:\n' +
      '  WHORL_CORPORA=/path/to/corpora npm run bench:fingerprints [-- HOW-MANY-FILES-AT-MOST]',
  );
  process.exit(1);
}
const mostFiles = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);

async function timed<T>(what: string, work: () => Promise<T>, rate?: (result: T) => number): Promise<T> {
  const started = performance.now();
  const result = await work();
  const seconds = (performance.now() - started) / 1_000;
  const speed = rate === undefined ? '' : `, ${(rate(result) / seconds).toFixed(0)} a second`;
  console.log(`${what}: ${seconds.toFixed(2)} s${speed}`);
  return result;
}

async function leased<T>(database: Database, work: (lease: Lease) => Promise<T>): Promise<T> {
  const lease = await Lease.take(database, { purpose: 'bench' });
  try {
    return await work(lease);
  } finally {
    await lease.release();
  }
}

async function loadBoth(database: Database): Promise<void> {
  const starter = resolve('seed/vocabulary');
  const files = readdirSync(starter).filter((name) => name.endsWith('.ttl'));
  await loadVocabularies(
    database,
    files.map((name) => join(starter, name)),
  );
  const topics = await computerScienceOntology(join(corpora ?? '', 'vocab/cso-3.csv.gz'));
  await leased(database, (lease) => storeVocabulary(database, lease, topics));
}

/** An output of our own making, about what the bibliography is about. */
function oneMore(folder: string, number: number): ImportFile {
  const path = join(folder, `one-more-${number}.yaml`);
  writeFileSync(
    path,
    `whorl: 1
source: bench
publications:
- key: one-more-${number}
  title: "Machine translation of dialects, part ${number}: neural networks and parallel corpora"
  type: JOURNAL_ARTICLE
  publishedOn: 2024-0${number}
  abstract: "We train neural networks on parallel corpora for machine translation of dialects. Word embeddings and language models help where data are few."
  authors: [{name: "Oversaetter, Inga ${'ABC'[number] ?? 'D'}"}, {name: "Sprogmand, Per"}]
  keywords: [machine translation, dialects]
`,
  );
  return { name: `one-more-${number}.yaml`, path };
}

// As the commands do.
keepHeapSmall();
const folder = mkdtempSync(join(tmpdir(), 'whorl-bench-fingerprints-'));
const graph = await emptyGraph();
const { database } = graph;
try {
  const files = unpackedAnthology(corpora, folder, mostFiles);
  await timed('Vocabularies', () => loadBoth(database));
  const fingerprinter = await timed('Fingerprinter', () => loadFingerprinter(database));
  const report = await timed(
    'Import, with fingerprints and sums',
    () => importFiles(files, { database, fingerprinter, actor: 'bench' }),
    ({ read }) => read,
  );
  console.log(`${report.new} new outputs, people and venues from ${report.read} records`);
  await timed(
    'Everything indexed and summed again, with new corpus statistics',
    () => leased(database, (lease) => rebuild(database, lease, 'fingerprints')),
    ({ steps }) => steps.fingerprints ?? 0,
  );
  const renewed = await timed('Fingerprinter', () => loadFingerprinter(database));
  for (const number of [1, 2, 3]) {
    const file = oneMore(folder, number);
    const { new: added, rejected } = await timed(`One output more (${number})`, () =>
      importFiles([file], { database, fingerprinter: renewed, actor: 'bench' }),
    );
    if (added === 0) throw new Error(`the output was not added (${rejected} rejected)`);
  }
  const { hash } = await timed('Canonical hash', () => canonicalHash(database));
  await timed(
    'Everything indexed again, with the same corpus statistics',
    () => leased(database, (lease) => reindex(database, lease, renewed)),
    ({ reindexed }) => reindexed,
  );
  const after = await timed('Canonical hash', () => canonicalHash(database));
  console.log(after.hash === hash ? 'The hashes are equal.' : `The hashes differ: ${hash} and ${after.hash}`);
  if (after.hash !== hash) process.exitCode = 1;
} finally {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
}
