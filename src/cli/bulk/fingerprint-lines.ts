/** All lines of a file through one process or all cores, answers in the order of the lines, memory bounded. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type FingerprintedLine, type FingerprintSettings, LineFingerprinter } from './fingerprinter.js';
import type { NumberedLine } from './record-lines.js';

/** Fewer lines are done before another core has loaded a vocabulary. */
const FEW_LINES = 1_000;
const BATCH_LINES = 64;
/** Batches that a worker has in hand: one to work on, others to find there when it is done. */
const BATCHES_AHEAD = 3;

export interface AnsweredLine extends FingerprintedLine {
  readonly number: number;
}

/** @param cores at most so many workers; all cores if absent */
export async function* fingerprintLines(
  lines: AsyncIterable<NumberedLine>,
  settings: FingerprintSettings,
  cores = availableParallelism(),
): AsyncGenerator<AnsweredLine> {
  const iterator = lines[Symbol.asyncIterator]();
  const first: NumberedLine[] = [];
  while (first.length < FEW_LINES) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  async function* all(): AsyncGenerator<NumberedLine> {
    yield* first;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  if (cores > 1 && first.length === FEW_LINES) yield* byWorkers(all(), settings, cores);
  else {
    const fingerprinter = await LineFingerprinter.load(settings);
    for await (const line of all()) yield { number: line.number, ...fingerprinter.fingerprint(line) };
  }
}

const answer = z.object({
  batch: z.number(),
  results: z.array(z.object({ output: z.string().optional(), problem: z.string().optional() })).default([]),
  failed: z.string().optional(),
});

/** Reading a large vocabulary makes much that is soon thrown away; with the usual 16 MB more of it is copied than need be. */
const ROOM_FOR_GARBAGE = '--max-semi-space-size=64';

async function* byWorkers(
  lines: AsyncIterable<NumberedLine>,
  settings: FingerprintSettings,
  cores: number,
): AsyncGenerator<AnsweredLine> {
  // Beside the compiled file in the installed program, beside the source in development. Processes, not threads: those
  // do not get the loader that runs the source.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const program = fileURLToPath(new URL(`./fingerprint-worker.${extension}`, import.meta.url));
  const pool = Array.from({ length: cores }, () =>
    fork(program, [JSON.stringify(settings)], {
      serialization: 'advanced',
      execArgv: [...process.execArgv, ROOM_FOR_GARBAGE],
    }),
  );
  const waiting: { lines: NumberedLine[]; results: Promise<readonly FingerprintedLine[]> }[] = [];
  const takers = new Map<
    number,
    { resolve: (results: readonly FingerprintedLine[]) => void; reject: (error: unknown) => void }
  >();
  const failAll = (error: unknown) => {
    for (const { reject } of takers.values()) reject(error);
    takers.clear();
  };
  for (const worker of pool) {
    worker.on('message', (message: unknown) => {
      const { batch, results, failed } = answer.parse(message);
      if (failed !== undefined) failAll(new Error(failed));
      const plain = results.map(({ output, problem }) => ({
        ...(output !== undefined && { output }),
        ...(problem !== undefined && { problem }),
      }));
      takers.get(batch)?.resolve(plain);
      takers.delete(batch);
    });
    worker.on('error', failAll);
    worker.on('exit', (code, signal) =>
      failAll(new Error(`a worker ended (${signal ?? code}); is there enough memory?`)),
    );
  }
  let batch = 0;
  const send = (batchLines: NumberedLine[]) => {
    const number = batch;
    batch += 1;
    const results = new Promise<readonly FingerprintedLine[]>((resolve, reject) => {
      takers.set(number, { resolve, reject });
    });
    results.catch(() => undefined); // told where the batch is waited for
    waiting.push({ lines: batchLines, results });
    pool[number % pool.length]?.send({ batch: number, lines: batchLines });
  };
  try {
    let collected: NumberedLine[] = [];
    for await (const line of lines) {
      collected.push(line);
      if (collected.length < BATCH_LINES) continue;
      send(collected);
      collected = [];
      if (waiting.length >= pool.length * BATCHES_AHEAD) yield* answered(waiting.shift());
    }
    if (collected.length > 0) send(collected);
    while (waiting.length > 0) yield* answered(waiting.shift());
  } finally {
    for (const worker of pool) worker.disconnect();
  }
}

async function* answered(
  sent:
    | { readonly lines: readonly NumberedLine[]; readonly results: Promise<readonly FingerprintedLine[]> }
    | undefined,
): AsyncGenerator<AnsweredLine> {
  const results = (await sent?.results) ?? [];
  for (const [at, line] of (sent?.lines ?? []).entries()) yield { number: line.number, ...results[at] };
}
