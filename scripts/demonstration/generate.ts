/** Writes the demonstration files: `npx tsx scripts/demonstration/generate.ts`. The same bytes at each run. */
import { writeFile } from 'node:fs/promises';
import { demonstrationFiles } from './demonstration.js';

const folder = new URL('../../seed/demonstration/', import.meta.url);

for (const [name, text] of demonstrationFiles()) {
  await writeFile(new URL(name, folder), text);
  console.log(`${name}  ${Math.ceil(Buffer.byteLength(text) / 1024)} KB`);
}
