/** Papers of seven conferences of the ACL Anthology with their abstracts, in a graph with the Computer Science Ontology. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { rebuild } from '../../src/derive/rebuild.js';
import { Lease } from '../../src/graph/lease.js';
import { storeVocabulary } from '../../src/graph/vocabulary.js';
import { importFiles } from '../../src/import/run.js';
import type { Database } from '../../src/neo4j/database.js';
import { computerScienceOntology } from './cso.js';

/** The Anthology's data of November 2025; not part of this repository. */
const ARCHIVE = 'large/acl-anthology-2025-11.tar.xz';
const COLLECTIONS = ['P19', '2020.acl', '2020.emnlp', '2021.eacl', '2021.naacl', '2021.acl', '2021.emnlp'];

/** Fills an empty graph. @returns how many papers there are */
export async function loadPapers(database: Database, corpora: string): Promise<number> {
  const vocabulary = await computerScienceOntology(join(corpora, 'vocab/cso-3.csv.gz'));
  await withLease(database, 'vocabulary', (held) => storeVocabulary(database, held, vocabulary));
  const folder = mkdtempSync(join(tmpdir(), 'whorl-bench-experts-'));
  try {
    const { status, stderr } = spawnSync('tar', [
      ...['-xJf', join(corpora, ARCHIVE), '-C', folder, '--wildcards'],
      ...COLLECTIONS.map((name) => `*/xml/${name}.xml`),
    ]);
    if (status !== 0) throw new Error(`tar could not unpack ${ARCHIVE}: ${String(stderr)}`);
    const files = COLLECTIONS.map((name) => ({ name: `${name}.xml`, path: join(folder, 'data/xml', `${name}.xml`) }));
    const options = { database, actor: 'bench' };
    const report = await importFiles(files, { ...options, fingerprinter: await loadFingerprinter(database) });
    await withLease(database, 'rebuild', (held) => rebuild(database, held, 'fingerprints'));
    return report.new;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withLease<T>(database: Database, purpose: 'vocabulary' | 'rebuild', work: (lease: Lease) => Promise<T>) {
  const lease = await Lease.take(database, { purpose });
  try {
    return await work(lease);
  } finally {
    await lease.release();
  }
}
