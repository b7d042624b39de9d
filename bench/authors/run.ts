/**
 * `npm run bench:authors`: how well people are told apart and put together, on sets whose truth the program never sees.
 *
 * For each set the coefficients are fitted again on the other sets (`held out`), and the committed ones are measured too.
 * With `--fit` the coefficients of `src/matching/person/weights.ts` are printed instead.
 */
import { clusterPeople } from '../../src/matching/person/cluster.js';
import { comparePeople } from '../../src/matching/person/compare-people.js';
import { FEATURES, type Features } from '../../src/matching/person/evidence.js';
import { Input } from '../../src/matching/person/prepare.js';
import { WEIGHTS } from '../../src/matching/person/weights.js';
import { anthologySets } from './anthology.js';
import { examplesOfPairs, examplesOfSet } from './examples.js';
import { fitWeights } from './fit-weights.js';
import { medlinePairs } from './medline.js';
import { bCubed, type Scores, scoresOf } from './metrics.js';
import { crossrefSet, type LabelledPairs, type LabelledSet, qianSet } from './sets.js';
import { SIMPLE_METHODS } from './simple-methods.js';
import type { Example } from './train.js';
import { measureUnions } from './unions.js';

const corpora = process.env.WHORL_CORPORA;
const started = Date.now();

const line = (...cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
const three = (scores: Scores) => [scores.precision, scores.recall, scores.f1].map((value) => value.toFixed(4));

async function load(folder: string) {
  const medline = await medlinePairs(folder);
  const crossref = await crossrefSet(folder);
  const qian = await qianSet(folder);
  const anthology = await anthologySets(folder);
  const inputs = {
    medline: new Input(medline.mentions),
    crossref: new Input(crossref.mentions),
    qian: new Input(qian.mentions),
    anthology: new Input(anthology.names.mentions),
  };
  const examples = {
    medline: examplesOfPairs(medline, inputs.medline),
    crossref: examplesOfSet(crossref, inputs.crossref),
    qian: examplesOfSet(qian, inputs.qian),
    anthology: [
      ...examplesOfSet(anthology.names, inputs.anthology),
      ...examplesOfSet(anthology.orcids, inputs.anthology),
    ],
  };
  return { medline, crossref, qian, anthology, inputs, examples };
}

type Loaded = Awaited<ReturnType<typeof load>>;

/** Coefficients from all sets but one. */
function without({ examples }: Loaded, left: keyof Loaded['examples'] | undefined): Features {
  const used: Example[] = [];
  for (const [name, some] of Object.entries(examples)) if (name !== left) used.push(...some);
  return fitWeights(used);
}

function measurePairs(set: LabelledPairs & { missing: number }, input: Input, heldOut: Features): void {
  const byId = new Map(input.prepared.map((entry) => [entry.mention.id, entry]));
  const wanted = set.pairs.filter((pair) => pair.same).length;
  console.log(`\n${set.name}: ${set.pairs.length} pairs, ${set.missing} without a record, ${wanted} of one person\n`);
  line('method', 'precision', 'recall', 'F1');
  line('---', '---:', '---:', '---:');
  for (const [name, keyOf] of Object.entries(SIMPLE_METHODS)) {
    const found = set.pairs.filter(({ a, b }) => {
      const [x, y] = [byId.get(a)?.mention, byId.get(b)?.mention];
      return x !== undefined && y !== undefined && keyOf(x) === keyOf(y);
    });
    line(name, ...three(scoresOf(found.filter((pair) => pair.same).length, found.length, wanted)));
  }
  for (const [model, weights] of [
    ['held out', heldOut],
    ['committed', WEIGHTS],
  ] as const) {
    const compared = set.pairs.flatMap(({ a, b, same }) => {
      const [x, y] = [byId.get(a), byId.get(b)];
      return x === undefined || y === undefined ? [] : [{ same, found: comparePeople(x, y, input, weights) }];
    });
    const report = (name: string, chosen: typeof compared) =>
      line(`${name}, ${model}`, ...three(scoresOf(chosen.filter(({ same }) => same).length, chosen.length, wanted)));
    report(
      'score of 0.5 and more',
      compared.filter(({ found }) => found.score >= 0.5),
    );
    report(
      'united without asking',
      compared.filter(({ found }) => found.outcome === 'same'),
    );
    const doubtful = compared.filter(({ found }) => found.outcome === 'doubtful').length;
    console.log(`| doubtful, ${model}: ${doubtful} of ${compared.length} pairs | | | |`);
  }
}

function measureClusters(sets: readonly LabelledSet[], input: Input, heldOut: Features): void {
  const clustered = (
    [
      ['held out', heldOut],
      ['committed', WEIGHTS],
    ] as const
  ).map(([model, weights]) => {
    const begun = Date.now();
    const groups = new Map<string, string>();
    for (const [index, cluster] of clusterPeople(input, { weights }).clusters.entries())
      for (const { mention } of cluster.mentions) groups.set(mention.id, String(index));
    return { model, groups, seconds: (Date.now() - begun) / 1000 };
  });
  for (const set of sets) {
    console.log(
      `\n${set.name}: ${set.mentions.length} mentions, ${set.truth.size} measured, ${new Set(set.truth.values()).size} people\n`,
    );
    line('method', 'precision', 'recall', 'B-cubed F1');
    line('---', '---:', '---:', '---:');
    for (const [name, keyOf] of Object.entries(SIMPLE_METHODS))
      line(name, ...three(bCubed(set.truth, new Map(set.mentions.map((mention) => [mention.id, keyOf(mention)])))));
    for (const { model, groups, seconds } of clustered)
      line(`whorl, ${model} (${seconds.toFixed(1)} s)`, ...three(bCubed(set.truth, groups)));
  }
}

async function main(): Promise<void> {
  if (corpora === undefined)
    throw new Error('Set WHORL_CORPORA to the folder of the corpora (bench/authors/README.md).');
  const loaded = await load(corpora);
  if (process.argv.includes('--fit')) {
    without(loaded, undefined).forEach((weight, index) => void console.log(`  ${weight}, // ${FEATURES[index]}`));
    return;
  }
  const { inputs, anthology } = loaded;
  measurePairs(loaded.medline, inputs.medline, without(loaded, 'medline'));
  for (const { method, found, scores } of measureUnions(loaded.medline))
    line(`people of a graph united ${method} (${found} pairs)`, ...three(scores));
  measureClusters([loaded.crossref], inputs.crossref, without(loaded, 'crossref'));
  measureClusters([loaded.qian], inputs.qian, without(loaded, 'qian'));
  measureClusters([anthology.names, anthology.orcids], inputs.anthology, without(loaded, 'anthology'));
  console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s in all`);
}

await main();
