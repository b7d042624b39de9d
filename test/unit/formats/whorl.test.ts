/** Fixture pairs: each file of `fixtures/whorl` reads as `<name>.expected.json` says, whatever the pieces it arrives in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whorl } from '../../../src/formats/whorl/index.js';
import { inPieces, readAll } from './whorl-support.js';

const folder = join(import.meta.dirname, 'fixtures', 'whorl');
const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

describe.each(files)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');

  it('is read as expected', async () => {
    const read = await readAll(whorl, text);
    const expected: unknown = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
    expect(read.map(({ raw: _, ...rest }) => rest)).toEqual(expected);
  });

  it('is read alike in pieces of one, seven and a thousand characters', async () => {
    const whole = await readAll(whorl, text);
    for (const size of [1, 7, 1_000]) expect(await readAll(whorl, inPieces(text, size))).toEqual(whole);
  });

  it('gives a reject file whose records are rejected again for the same reasons, until they are mended', async () => {
    // A key used twice is used once among the rejects; what is not kept (the rest of a broken file) cannot come back.
    const rejected = (await readAll(whorl, text)).filter(
      ({ rejected, raw }) =>
        rejected !== undefined && raw !== '' && !/stands on line|ends in the middle/.test(rejected.reason),
    );
    const again = await readAll(whorl, whorl.rejectFile(rejected.map((record) => record.raw)));
    expect(again.map((record) => record.rejected?.reason)).toEqual(rejected.map((record) => record.rejected?.reason));
    expect(again.map((record) => record.source)).toEqual(rejected.map((record) => record.source));
  });
});
