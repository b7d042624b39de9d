/** Writes `docs/formats.md`: what the importer makes of the collection of sample files below `$WHORL_CORPORA/formats`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './formats-report/measure.js';
import { pageOf } from './formats-report/page.js';

const corpora = process.env.WHORL_CORPORA;
if (corpora === undefined) {
  console.error('Set WHORL_CORPORA to the folder that has the collection in its folder formats.');
  process.exit(2);
}
const figures = await measure(join(corpora, 'formats'));
writeFileSync(join(import.meta.dirname, '../docs/formats.md'), pageOf(figures));
const records = [...figures.formats.values()].reduce((sum, one) => sum + one.records, 0);
console.log(`docs/formats.md: ${figures.files} files, ${records} records.`);
