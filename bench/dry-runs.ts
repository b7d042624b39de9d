/**
 * Plans the import of every sample file by itself, against a real graph, and tells which take longest: a librarian waits
 * for each. Then the slowest once more as a person does it, with the command and the start of the program.
 * Needs WHORL_CORPORA; nothing is written. Prints counts and times, no text of a record.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { filesBelow } from '../scripts/formats-report/measure.js';
import { loadConfig } from '../src/config.js';
import { loadFingerprinter } from '../src/derive/fingerprinter.js';
import { openGraph } from '../src/graph/open.js';
import { importFiles } from '../src/import/run.js';

/** A file that takes longer is a defect. */
const LONGEST = 10;
const BY_COMMAND = 5;

interface DryRun {
  readonly name: string;
  readonly seconds: number;
  readonly read: number;
  readonly rejected: number;
  readonly isRead: boolean;
}

async function planAll(root: string): Promise<DryRun[]> {
  const graph = await openGraph(loadConfig(process.env));
  try {
    const fingerprinter = await loadFingerprinter(graph.database);
    const runs: DryRun[] = [];
    for (const name of filesBelow(root)) {
      const started = performance.now();
      const options = { database: graph.database, fingerprinter, actor: 'bench', dryRun: true };
      const { read, rejected, files } = await importFiles([{ name, path: join(root, name) }], options);
      const isRead = files.some((file) => file.format !== undefined);
      runs.push({ name, seconds: (performance.now() - started) / 1_000, read, rejected, isRead });
    }
    return runs;
  } finally {
    await graph.close();
  }
}

/** `whorl import --dry-run --json FILE`, from its start to its end. */
function byCommand(path: string): Promise<{ seconds: number; code: number | null }> {
  const started = performance.now();
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'import', '--dry-run', '--json', path];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve({ seconds: (performance.now() - started) / 1_000, code }));
  });
}

const corpora = process.env.WHORL_CORPORA;
if (corpora === undefined) {
  console.error('Set WHORL_CORPORA to the folder that has the collection in its folder formats.');
  process.exit(2);
}
const root = join(corpora, 'formats');
const runs = await planAll(root);
const slowest = [...runs].sort((one, other) => other.seconds - one.seconds);
const sum = (of: (run: DryRun) => number) => runs.reduce((total, run) => total + of(run), 0);
console.log(
  `${runs.length} files, ${runs.filter(({ isRead }) => isRead).length} read: ${sum(({ read }) => read)} records, ${sum(({ rejected }) => rejected)} rejected, ${sum(({ seconds }) => seconds).toFixed(1)} s; ` +
    `${runs.filter(({ seconds }) => seconds > LONGEST).length} took longer than ${LONGEST} s.`,
);
for (const { name, seconds, read } of slowest.slice(0, 10))
  console.log(`${seconds.toFixed(2)} s  ${read} records  ${name}`);
console.log('By command, with the start of the program (from source):');
for (const { name } of slowest.slice(0, BY_COMMAND)) {
  const { seconds, code } = await byCommand(join(root, name));
  console.log(`${seconds.toFixed(2)} s  exit code ${code}  ${name}`);
}
