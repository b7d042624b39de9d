/**
 * `npm run bench:subjects`: subjects of kept-out PubMed records, beside Annif and a plain dictionary, against the headings that
 * indexers gave. `--without-annif` leaves Annif out, `--seed WORD` keeps other records out; both write no results.
 */
import { parseArgs } from 'node:util';
import { annifOn, type Peers } from './annif.js';
import { checkAgainstOwnFigures, MODES, tableOf } from './compare.js';
import { dictionaryOf, longestMatches } from './dictionary.js';
import { medlineRecords } from './medline.js';
import { meshVocabulary } from './mesh.js';
import { oursFor } from './ours.js';
import { printable, type Results, writeResults } from './report.js';
import { SPLIT_SEED, splitOf } from './split.js';
import { type System, suggested } from './system.js';

const corpora = process.env.WHORL_CORPORA;
if (corpora === undefined || corpora === '') {
  console.error(
    'WHORL_CORPORA is not set. It names the folder with the records and the vocabulary (bench/subjects/README.md says which):\n' +
      '  WHORL_CORPORA=/path/to/corpora npm run bench:subjects',
  );
  process.exit(1);
}

const { values: options } = parseArgs({
  options: { 'without-annif': { type: 'boolean', default: false }, seed: { type: 'string', default: SPLIT_SEED } },
});
const withAnnif = !options['without-annif'];
const NO_PEERS: Peers = { systems: [], versions: {}, sources: {}, isRemembered: false };

const { records, damaged, unusable } = await medlineRecords(corpora);
const { train, test } = splitOf(records, options.seed);
const vocabulary = await meshVocabulary(corpora);
const measured = { train, test, vocabulary };

const peers = withAnnif ? await annifOn(measured) : NO_PEERS;
const dictionary = dictionaryOf(vocabulary);
const longest: System = {
  name: 'longest match',
  isOurs: false,
  ...suggested(test, (record) => longestMatches(dictionary, record)),
};
const systems = [longest, ...peers.systems, ...(await oursFor(measured))];

const tables = MODES.map((mode) => tableOf(mode, test, systems));
for (const table of tables) checkAgainstOwnFigures(table, systems);
const known = new Set(vocabulary.concepts.map(({ notation }) => notation));
const results: Results = {
  records: {
    usable: records.length,
    damaged,
    unusable,
    train: train.length,
    test: test.length,
    splitSeed: options.seed,
    unknownHeadings: test.flatMap(({ subjects }) => subjects.filter((subject) => !known.has(subject))).length,
  },
  versions: peers.versions,
  ensembles: peers.sources,
  peersRemembered: peers.isRemembered,
  tables,
};
console.log(printable(results));
if (withAnnif && options.seed === SPLIT_SEED) await writeResults(results);
