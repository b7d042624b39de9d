/**
 * Annif, the open indexer of the National Library of Finland, on the same split: `peers.py` in a Python environment of its
 * own. Texts and models stay in a cache folder outside the repository; a run with the same input reads what is there.
 */
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { VocabularyRecord } from '../../src/record/vocabulary.js';
import type { IndexedRecord } from './medline.js';
import { MESH, notationOf } from './mesh.js';
import type { System } from './system.js';

const ANNIF = '1.4.3';
const SCRIPT = fileURLToPath(new URL('peers.py', import.meta.url));
const run = promisify(execFile);

const cacheFolder = () => resolve(process.env.WHORL_BENCH_CACHE ?? join(tmpdir(), 'whorl-bench-cache'));

/** Is this environment whole? An interrupted installation is not. */
async function isInstalled(python: string): Promise<boolean> {
  const check = `from importlib.metadata import version as v; v("omikuji"); raise SystemExit(v("annif") != "${ANNIF}")`;
  return run(python, ['-c', check]).then(
    () => true,
    () => false,
  );
}

async function python(): Promise<string> {
  const environment = join(cacheFolder(), `annif-${ANNIF}`);
  const program = join(environment, 'bin/python');
  if (await isInstalled(program)) return program;
  console.error(`Installing Annif ${ANNIF} in ${environment} (some 500 MB, once)`);
  try {
    await run('python3', ['-m', 'venv', environment]);
    await run(program, ['-m', 'pip', 'install', '--quiet', `annif[omikuji]==${ANNIF}`]);
  } catch (error) {
    throw new Error(
      `Annif ${ANNIF} could not be installed in ${environment}. It needs python3 from 3.10 to 3.13 with venv, and a package ` +
        'index that pip can reach. Delete that folder and run again, or leave the peers out: --without-annif.',
      { cause: error },
    );
  }
  return program;
}

/** SKOS in Turtle, as Annif reads it. Its lexical matcher wants the narrower ones too. JSON strings are Turtle strings. */
function turtleOf({ concepts }: VocabularyRecord): string {
  const narrower = new Map<string, string[]>();
  for (const { uri, broader } of concepts)
    for (const parent of broader) narrower.set(parent, [...(narrower.get(parent) ?? []), uri]);
  const lines = concepts.map(({ uri, prefLabels, altLabels, hiddenLabels, broader }) =>
    [
      `<${uri}> a skos:Concept`,
      `skos:notation ${JSON.stringify(notationOf(uri))}`,
      ...prefLabels.map(({ text }) => `skos:prefLabel ${JSON.stringify(text)}@en`),
      ...altLabels.map(({ text }) => `skos:altLabel ${JSON.stringify(text)}@en`),
      ...hiddenLabels.map(({ text }) => `skos:hiddenLabel ${JSON.stringify(text)}@en`),
      ...broader.map((parent) => `skos:broader <${parent}>`),
      ...(narrower.get(uri) ?? []).map((child) => `skos:narrower <${child}>`),
    ].join(' ; '),
  );
  return ['@prefix skos: <http://www.w3.org/2004/02/skos/core#> .', ...lines.map((line) => `${line} .`), ''].join('\n');
}

const subjectsOf = (record: IndexedRecord) => record.subjects.map((notation) => `${MESH}/${notation}`);
const jsonLines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const textOf = ({ title, abstract }: IndexedRecord) => `${title}\n${abstract}`;

export interface PeerInput {
  readonly train: readonly IndexedRecord[];
  readonly test: readonly IndexedRecord[];
  readonly vocabulary: VocabularyRecord;
}

function filesOf({ train, test, vocabulary }: PeerInput): Record<string, string> {
  return {
    'vocabulary.ttl': turtleOf(vocabulary),
    'train.jsonl': jsonLines(train.map((each) => ({ id: each.id, text: textOf(each), subjects: subjectsOf(each) }))),
    'test.jsonl': jsonLines(test.map((each) => ({ id: each.id, text: textOf(each) }))),
    'gold.jsonl': jsonLines(test.map((each) => ({ id: each.id, subjects: subjectsOf(each) }))),
  };
}

/** A folder for this input and this script, so that other input never meets old suggestions. */
async function workFolder(input: PeerInput): Promise<string> {
  const files = filesOf(input);
  const hash = createHash('sha256')
    .update(ANNIF)
    .update(await readFile(SCRIPT));
  for (const text of Object.values(files)) hash.update(text);
  const folder = join(cacheFolder(), `subjects-${hash.digest('hex').slice(0, 16)}`);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

async function trainAndSuggest(folder: string): Promise<void> {
  const program = await python();
  // One thread for all: what is compared is the work, not the machine. The order of Python's sets is one source of chance less;
  // Omikuji's own remains.
  const same = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', RAYON_NUM_THREADS: '1', PYTHONHASHSEED: '0' };
  const logPath = join(folder, 'peers.log');
  const log = createWriteStream(logPath);
  const child = spawn(program, [SCRIPT, folder], {
    cwd: folder,
    env: { ...process.env, ...same },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  // Omikuji talks on the same stream; what the script says is indented.
  createInterface(child.stdout).on('line', (line) => {
    if (line.startsWith('  ')) console.error(line);
  });
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed).on('close', done);
  });
  if (code !== 0) throw new Error(`peers.py ended with ${code}; ${logPath} says why.`);
}

const own = z.object({ 'F1@5': z.number(), 'NDCG@10': z.number() });
const figures = z.object({
  versions: z.record(z.string(), z.string()),
  sources: z.record(z.string(), z.string()),
  trainingSeconds: z.record(z.string(), z.number()),
  suggestingSeconds: z.record(z.string(), z.number()),
  ownFigures: z.record(z.string(), own),
});
const suggestion = z.object({ id: z.string(), concepts: z.array(z.object({ uri: z.string() })) });

async function suggestionsIn(path: string): Promise<Map<string, readonly string[]>> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const { id, concepts } = suggestion.parse(JSON.parse(line));
      return [id, concepts.map(({ uri }) => notationOf(uri))];
    }),
  );
}

export interface Peers {
  readonly systems: readonly System[];
  readonly versions: Readonly<Record<string, string>>;
  /** What the ensembles weigh: `mllm:0.4,omikuji:0.6`. */
  readonly sources: Readonly<Record<string, string>>;
  /** Were the suggestions and times there from an earlier run with the same input? */
  readonly isRemembered: boolean;
}

export async function annifOn(input: PeerInput): Promise<Peers> {
  const folder = await workFolder(input);
  const path = join(folder, 'figures.json');
  const isRemembered = existsSync(path);
  if (!isRemembered) await trainAndSuggest(folder);
  const found = figures.parse(JSON.parse(await readFile(path, 'utf8')));
  const systems = Object.entries(found.suggestingSeconds).map(async ([name, seconds]) => ({
    name: `Annif ${name}`,
    isOurs: false,
    found: await suggestionsIn(join(folder, `${name}.jsonl`)),
    seconds,
    trainingSeconds: found.trainingSeconds[name],
    ownFigures: found.ownFigures[name],
  }));
  return { systems: await Promise.all(systems), versions: found.versions, sources: found.sources, isRemembered };
}
