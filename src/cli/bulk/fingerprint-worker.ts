/** One core's part of `whorl fingerprint`: loads the vocabulary for itself and answers lines as they are sent. */
import { z } from 'zod';
import { reasonOf } from '../../formats/reason.js';
import { LineFingerprinter } from './fingerprinter.js';

const settings = z
  .object({
    vocabularies: z.array(z.string()),
    model: z.string(),
    first: z.number(),
    minWeight: z.number(),
    evidence: z.number(),
    explain: z.boolean(),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));
const line = z.object({ number: z.number(), text: z.string(), cut: z.boolean() });
const task = z.object({ batch: z.number(), lines: z.array(line) });

const fingerprinter = LineFingerprinter.load(settings);
fingerprinter.catch(() => undefined); // told with the first batch
process.on('message', async (message: unknown) => {
  const { batch, lines } = task.parse(message);
  try {
    const ready = await fingerprinter;
    process.send?.({ batch, results: lines.map((each) => ready.fingerprint(each)) });
  } catch (error) {
    process.send?.({ batch, failed: reasonOf(error) });
  }
});
// The one that asks is gone, killed perhaps: nobody waits for an answer.
process.on('disconnect', () => process.exit());
