/** `npm run bench:dedupe`: publication matching against gold sets, with Zotero's rule on the same records. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unpacked } from '../authors/sets.js';
import { figuresText } from './figures.js';
import { measureDistinct, measureExports, measurePairs, measureTables, NO_PLACE, readFolder } from './measure.js';
import { bibDedupe, dblpAcm, dittoPairs } from './records.js';

const corpora = process.env.WHORL_CORPORA;
if (corpora === undefined || corpora === '') {
  console.error(
    'WHORL_CORPORA is not set. It names the folder with the gold sets (bench/dedupe/README.md says which):\n' +
      '  WHORL_CORPORA=/path/to/corpora npm run bench:dedupe',
  );
  process.exit(1);
}

const tables = measureTables(dblpAcm(join(corpora, 'bench/dedup-dblp-acm')));
console.log('DBLP-ACM, end to end');
console.log(figuresText('ours, united without asking', tables.ours));
console.log(figuresText('Zotero’s rule', tables.zotero));
console.log(`  doubtful records ${(100 * tables.doubtfulShare).toFixed(2)} %`);
console.log(
  `  ${Math.round(tables.records / tables.seconds)} records a second of processor time, cold: traits, blocking, comparing and clustering`,
);

for (const kind of ['structured', 'dirty']) {
  const pairs = measurePairs(dittoPairs(join(corpora, `bench/dedup-dblp-scholar/${kind}-valid.txt.gz`)));
  console.log(`DBLP-Scholar, valid pairs, ${kind}`);
  console.log(figuresText('ours, united without asking', pairs.ours));
  console.log(figuresText('ours, united or shown as doubtful', pairs.shown));
  console.log(figuresText('Zotero’s rule', pairs.zotero));
}

const hard = measurePairs(bibDedupe(join(corpora, 'bench/dedup-bibdedupe/test_cases.json')));
console.log('BibDedupe, 25 hard pairs');
console.log(figuresText('ours, united without asking', hard.ours));
console.log(figuresText('Zotero’s rule', hard.zotero));
console.log(`  doubtful ${hard.doubtful}, wrongly united ${hard.wrong.length === 0 ? 'none' : hard.wrong.join(', ')}`);

const folder = await readFolder(join(corpora, 'formats/vendor-baseline'));
const exports = measureExports(folder);
console.log(`vendor-baseline: ${folder.records.length} records of ${folder.files} files`);
console.log(
  `  ${exports.works} works, ${exports.doubtful} doubtful pairs, ${exports.apart.length} pairs of works with one title:`,
);
for (const reason of exports.apart) console.log(`    ${reason}`);
if (folder.unread.length > 0) console.log(`  in no format that is read: ${folder.unread.join(', ')}`);

const anthology = await readFolder(join(corpora, 'formats/bibtex'));
const distinct = measureDistinct(anthology.records, { scheme: 'doi' });
console.log('formats/bibtex without identifiers: works that had different DOIs');
console.log(
  `  ${distinct.records} records, ${distinct.wrong} pairs wrongly united, ${Math.round(distinct.recordsPerSecond)} records a second of processor time`,
);

const articles = await unpacked(join(corpora, 'bench/and-medline-vishnyakova/articles.tar.xz'));
const pubmed = await readFolder(articles);
await rm(articles, { recursive: true });
console.log('Articles of PubMed (bench/and-medline-vishnyakova) without identifiers: pairs wrongly united');
for (const [name, without] of [
  ['nothing else missing', {}],
  ['no volume, issue and pages', NO_PLACE],
  ['no year and venue either', { ...NO_PLACE, publishedOn: undefined, venue: undefined }],
] as const) {
  const { records, wrong } = measureDistinct(pubmed.records, { scheme: 'pmid', without });
  console.log(`  ${name.padEnd(30)} ${records} records, ${wrong} pairs`);
}
