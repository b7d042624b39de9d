/** One core's part of `whorl fingerprint`: loads the vocabulary for itself and answers lines as they are sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { LineFingerprinter } from './fingerprinter.js';

const settings = z
  .object({
    vocabularies: z.array(z.string()),
    model: z.string().optional(),
    first: z.number(),
    minWeight: z.number(),
    evidence: z.number(),
  })
  .parse(workerData);
const line = z.object({ number: z.number(), text: z.string(), cut: z.boolean() });
const task = z.object({ batch: z.number(), lines: z.array(line) });

const { model, ...others } = settings;
const fingerprinter = LineFingerprinter.load({ ...others, ...(model !== undefined && { model }) });
parentPort?.on('message', async (message: unknown) => {
  const { batch, lines } = task.parse(message);
  const ready = await fingerprinter;
  parentPort?.postMessage({ batch, results: lines.map((each) => ready.fingerprint(each)) });
});
