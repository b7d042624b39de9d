/** `npx tsx bench/dedupe/calibrate.ts`: what suffices to unite, counted in the ACL Anthology. See README.md beside it. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unpacked } from '../authors/sets.js';
import { damagedCopies, namesakes, twins, unitedWorks, worksOf } from './calibration.js';
import { readFolder } from './measure.js';

/** A copy of every so-manieth work is damaged. */
const EVERY = 80;

const corpora = process.env.WHORL_CORPORA;
if (corpora === undefined || corpora === '') {
  console.error(
    'WHORL_CORPORA is not set. It names the folder in which large/acl-anthology-2025-11.tar.xz lies:\n' +
      '  WHORL_CORPORA=/path/to/corpora npx tsx bench/dedupe/calibrate.ts',
  );
  process.exit(1);
}

const folder = await unpacked(join(corpora, 'large/acl-anthology-2025-11.tar.xz'));
const works = worksOf((await readFolder(folder)).records);
await rm(folder, { recursive: true });

console.log(
  `${works.length} works: pairs of two works by how far they agree (all, of one year, of one venue and year)`,
);
for (const [name, { all, sameYear, sameVenueAndYear }] of [...twins(works)].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `  ${name.padEnd(50)} ${[all, sameYear, sameVenueAndYear].map((count) => String(count).padStart(6)).join('')}`,
  );

console.log('Works, and those with a namesake in another year by one of their authors');
for (const [name, { works: all, named }] of [...namesakes(works)].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`  ${name.padEnd(30)} ${all} ${named} ${((100 * named) / all).toFixed(2)} %`);

const { pairs, ofOneYear, doubtfulShare } = unitedWorks(works);
console.log('All works in one heap, without identifiers and places');
console.log(
  `  ${pairs} pairs united, ${ofOneYear} of one year; doubtful records ${(100 * doubtfulShare).toFixed(2)} %`,
);

console.log('Damaged copies against all works, in per cent of the copies');
console.log(`  ${''.padEnd(46)} united  wrong  shown only others  if own were missing`);
const part = (count: number, copies: number) => ((100 * count) / copies).toFixed(2).padStart(7);
for (const [name, { copies, united, wrong, shown, wronglyShown, other }] of damagedCopies(works, EVERY))
  console.log(
    `  ${name.padEnd(44)} ${[united, wrong, shown, wronglyShown, other].map((count) => part(count, copies)).join(' ')}`,
  );
