/** How soon a path query sees a tie that an import adds: two invented people, first apart, then on one output. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { importFiles } from '../../src/import/run.js';
import { undoImport } from '../../src/import/undo.js';
import type { Database } from '../../src/neo4j/database.js';
import { direct } from '../direct.js';
import { pathsOver } from './speed.js';

const SOURCE = 'bench-of-paths';
const people = ['one', 'two'].map((key) => ({ key, name: `Benchmark, Person ${key}` }));
const output = (key: string, authors: readonly string[]) => ({
  key,
  title: `Output ${key} of the bench of paths`,
  publishedOn: '2024',
  authors: authors.map((person) => ({ person })),
});
const fileOf = (publications: readonly object[]) => JSON.stringify({ whorl: 1, source: SOURCE, people, publications });

/** Milliseconds from the end of the import to the start of the first query that saw the tie. */
export async function delayOfNewTie(database: Database, url: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'whorl-bench-tie-'));
  const options = { database, fingerprinter: await loadFingerprinter(database), actor: 'bench', rejectsFolder: folder };
  const runs: string[] = [];
  const bring = async (publications: readonly object[]) => {
    const path = join(folder, 'file.json');
    await writeFile(path, fileOf(publications));
    const { run, rejections } = await importFiles([{ name: 'file.json', path }], options);
    // An import that wrote nothing has no run, and the newest run of the graph is somebody else's.
    if (run !== undefined) runs.unshift(run);
    if (run === undefined || rejections.length > 0) throw new Error(`The import failed: ${JSON.stringify(rejections)}`);
  };
  try {
    await bring([output('a', ['one']), output('b', ['two'])]);
    const ids = await direct(
      database,
      "MATCH (p:Person) WHERE p.name STARTS WITH 'Person ' AND p.family = 'Benchmark' RETURN p.id AS id ORDER BY p.name",
    );
    const [from = '', to = ''] = ids.map(({ id }) => String(id));
    const before = await pathsOver(url, { from, to, k: 1 });
    if (before.paths.length > 0) throw new Error('The two are joined before they have a joint output.');
    await bring([output('a', ['one']), output('b', ['two']), output('c', ['one', 'two'])]);
    const imported = performance.now();
    for (;;) {
      const started = performance.now();
      if ((await pathsOver(url, { from, to, k: 1 })).paths.length > 0) return started - imported;
      if (started - imported > 30_000) throw new Error('The tie was not seen in 30 s.');
    }
  } finally {
    // The graph is left as it was found, the newest run first.
    for (const run of runs) await undoImport(run, options);
    await rm(folder, { recursive: true, force: true });
  }
}
