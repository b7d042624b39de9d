/**
 * `npm run bench:subjects`: subjects of kept-out PubMed records, beside Annif and a plain dictionary, against the headings that
 * indexers gave. `--without-annif` leaves Annif out (seconds instead of minutes) and writes no results.
 */
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

const NO_PEERS: Peers = { systems: [], versions: {}, sources: {}, isRemembered: false };
const withAnnif = !process.argv.includes('--without-annif');

const { records, damaged, unusable } = await medlineRecords(corpora);
const { train, test } = splitOf(records);
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
    splitSeed: SPLIT_SEED,
    unknownHeadings: test.flatMap(({ subjects }) => subjects.filter((subject) => !known.has(subject))).length,
  },
  versions: peers.versions,
  ensembles: peers.sources,
  peersRemembered: peers.isRemembered,
  tables,
};
console.log(printable(results));
if (withAnnif) await writeResults(results);
