/**
 * Writes what citeproc makes of our made-up items, for the test that runs without Maven.
 *
 *     npx tsx scripts/citations-expected.ts
 */
import { writeFileSync } from 'node:fs';
import { cslFolder, oracle, STYLES } from '../test/support/csl.js';
import { differs } from '../test/unit/formats/citation/differences.js';
import { ITEMS } from '../test/unit/formats/citation/items.js';

const found = await cslFolder();
if ('missing' in found) throw new Error(found.missing);
const citeproc = oracle(found.folder);

const table = Object.fromEntries(
  Object.entries(ITEMS).map(([name, item]) => [
    name,
    Object.fromEntries(
      STYLES.filter((style) => !differs(name, style)).map((style) => [
        style,
        { en: citeproc(item, style, 'en'), da: citeproc(item, style, 'da'), nl: citeproc(item, style, 'nl') },
      ]),
    ),
  ]),
);
const file = new URL('../test/unit/formats/citation/fixtures/citations.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
