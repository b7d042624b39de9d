/** What is written can be read: each format that we read gives back every record as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../../src/formats/detect.js';
import { formatById } from '../../../../src/formats/registry.js';
import { written } from '../../../../src/formats/writer.js';
import { WRITERS } from '../../../../src/formats/writers.js';
import type { PublicationRecord } from '../../../../src/record/record.js';
import { readAll } from '../reading.js';
import { anyRecord, FULL, IDENTIFIERS_HOLD } from './records.js';

const { JSON_LD: _, ...READABLE } = WRITERS;
const FORMATS = Object.values(READABLE).map((writer) => [writer.id, writer] as const);

async function readBack(writer: (typeof FORMATS)[number][1], records: readonly PublicationRecord[]) {
  const format = formatById(writer.id);
  if (format === undefined) throw new Error(`${writer.id} cannot be read`);
  const text = written(
    writer,
    records.map((record, index) => ({ record, id: `Publication:abcdefg${index}` })),
  );
  return readAll(format, text, 777);
}

it('is tested with identifiers that are ones', () => {
  expect(IDENTIFIERS_HOLD).toBe(true);
});

describe.each(FORMATS)('%s', (id, writer) => {
  it('holds everything of a record with everything in it', async () => {
    const [read, ...more] = await readBack(writer, [FULL]);
    expect(more).toEqual([]);
    expect(read?.warnings).toEqual([]);
    expect(read?.record).toEqual(FULL);
  });

  it('holds everything of any record', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { minLength: 1, maxLength: 3 }), async (records) => {
        expect((await readBack(writer, records)).map(({ record }) => record)).toEqual(records);
      }),
      { numRuns: 150 },
    );
  });

  it('is recognised by its content', () => {
    const file = written(writer, [{ record: FULL, id: 'Publication:abcdefg' }]);
    expect(detectFormat(file, 'export')).toMatchObject({ format: { id } });
  });

  it('is an empty file of its kind without records', async () => {
    expect(await readBack(writer, [])).toEqual([]);
  });

  it('is a line of text to everybody: no control characters but line ends', () => {
    const file = written(writer, [{ record: FULL, id: 'Publication:abcdefg' }]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    expect(file).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u2028\u2029]/);
  });
});
