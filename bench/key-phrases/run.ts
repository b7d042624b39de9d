/**
 * `npm run bench:key-phrases`: key phrases on Inspec beside YAKE, n-gram TF-IDF and runs between stop words, one evaluator for
 * all. Coefficients are fitted to the documents with an odd number; with `--fit` they are printed.
 */
import { FEATURES } from '../../src/text/key-phrase-features.js';
import { KEY_PHRASE_WEIGHTS } from '../../src/text/key-phrase-weights.js';
import { scoredPhrases } from '../../src/text/key-phrases.js';
import { type Example, fitLogistic } from '../authors/train.js';
import { keyOf, scoresOf } from './evaluate.js';
import { type Document, inspec } from './inspec.js';
import { stopWordRuns, tfIdf } from './simple-methods.js';
import { yake } from './yake.js';

const isTraining = ({ id }: Document) => id % 2 === 1;

/** Every candidate of a training document is an example: did the indexers choose it? */
function fitted(documents: readonly Document[]): number[] {
  const examples = documents.filter(isTraining).flatMap((document): Example[] =>
    scoredPhrases({ ...document }, []).map(({ candidate, features }) => ({
      features,
      same: document.gold.has(keyOf(candidate.text)),
      weight: 1,
    })),
  );
  const free = FEATURES.map(() => 0);
  return fitLogistic(examples, free).map((weight) => Math.round(weight * 1000) / 1000);
}

function timed<T>(work: () => T): { result: T; seconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

function report(
  name: string,
  documents: readonly Document[],
  found: ReadonlyMap<number, readonly string[]>,
  seconds: number,
): void {
  const f1 = (some: readonly Document[]) => scoresOf(some, found).f1.toFixed(4);
  const { precision, recall } = scoresOf(documents, found);
  const heldOut = documents.filter((document) => !isTraining(document));
  const cells = [precision.toFixed(4), recall.toFixed(4), f1(documents), f1(heldOut), f1(documents.filter(isTraining))];
  console.log(`| ${name} | ${cells.join(' | ')} | ${(documents.length / seconds).toFixed(0)} |`);
}

async function main(): Promise<void> {
  const corpora = process.env.WHORL_CORPORA;
  if (corpora === undefined)
    throw new Error('Set WHORL_CORPORA to the folder of the corpora (bench/key-phrases/README.md).');
  const documents = await inspec(corpora);
  if (process.argv.includes('--fit')) {
    for (const [at, weight] of fitted(documents).entries()) console.log(`  ${weight}, // ${FEATURES[at]}`);
    return;
  }
  const terms = documents.reduce((sum, { gold }) => sum + gold.size, 0);
  console.log(`${documents.length} documents, ${terms} terms; P, R, F of 10 phrases\n`);
  console.log('| method | P | R | F | F, held out | F, trained on | documents a second |');
  console.log('|---|---:|---:|---:|---:|---:|---:|');
  const simple = timed(() => new Map(documents.map((document) => [document.id, stopWordRuns(document)])));
  const weighed = timed(() => tfIdf(documents));
  const own = timed(
    () =>
      new Map(
        documents.map((document) => [
          document.id,
          scoredPhrases({ ...document }, KEY_PHRASE_WEIGHTS).map(({ candidate }) => candidate.text),
        ]),
      ),
  );
  const other = yake(documents);
  report('n-gram TF-IDF', documents, weighed.result, weighed.seconds);
  report('YAKE 0.7.3', documents, other.phrases, other.seconds);
  report('runs between stop words', documents, simple.result, simple.seconds);
  report('Whorl', documents, own.result, own.seconds);
}

await main();
