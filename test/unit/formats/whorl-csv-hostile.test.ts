/** Tables made to hurt, and any table at all: rows are cut where csv-parse cuts them, and broken ones cost only themselves. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whorlCsv } from '../../../src/formats/whorl-csv/index.js';
import { rowsOf } from '../../../src/formats/whorl-csv/rows.js';
import { processorTime } from '../../support/processor-time.js';
import { inPieces, pieces, readAll } from './whorl-support.js';

/** Of processor time, and generous. */
const BUDGET_MS = 10_000;
const HEAD = '# source: hostile\nkey,family,biography\n';
const HOSTILE: Readonly<Record<string, string>> = {
  'a quote that is never closed, before 5,000 rows': `${HEAD}a,Lee,"open\n${'b,Holm,text\n'.repeat(5_000)}`,
  '20,000 rows that each open a quote': `${HEAD}${'a,Lee,"open\n'.repeat(20_000)}`,
  'long lines that each open a quote': `${HEAD}${`a,Lee,"${'x'.repeat(2_500)}\n`.repeat(1_000)}`,
  'a line of five million characters': `${HEAD}a,Lee,${'x'.repeat(5_000_000)}\n`,
  'a million quotes': `${HEAD}a,Lee,${'"'.repeat(1_000_001)}\n`,
  'a million delimiters': `${HEAD}a,Lee,${','.repeat(1_000_000)}\n`,
  '100,000 columns': `${Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(',')}\n1,2\n`,
  'a file without any line end': `key,family${'x'.repeat(3_000_000)}`,
};

describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
  it('ends soon with a reason', async () => {
    const spent = processorTime();
    const read = await readAll(whorlCsv, inPieces(text, 65_536));
    expect(spent()).toBeLessThan(BUDGET_MS);
    expect(read.some(({ rejected }) => rejected !== undefined)).toBe(true);
    for (const { rejected } of read) expect(rejected?.reason.length ?? 0).toBeLessThan(2_000);
  });
});

describe('a quote that is never closed', () => {
  it('costs one row of five thousand', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `k${index},Holm,text\n`).join('');
    const read = await readAll(whorlCsv, `${HEAD}a,Lee,"open\n${rows}`);
    expect(read.filter(({ record }) => record !== undefined)).toHaveLength(5_000);
    expect(read.filter(({ rejected }) => rejected !== undefined).map(({ line }) => line)).toEqual([3]);
  });
});

describe('any table', () => {
  const cell = fc
    .array(fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '#', '|'), { maxLength: 6 })
    .map((parts) => parts.join(''));
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
    );
  const written = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');

  it('is cut into the rows that csv-parse sees', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
        const text = written(rows);
        const cut: string[] = [];
        for await (const row of rowsOf(pieces(inPieces(text, size)), () => ({
          delimiter: ',',
          cells: rows[0]?.length ?? 0,
        }))) {
          expect(row.broken).toBeUndefined();
          cut.push(row.text);
        }
        const oracle: string[][] = parse(text, {});
        expect(cut).toHaveLength(oracle.length);
        expect(cut.map((row) => parse(row, {})[0])).toEqual(oracle);
      }),
    );
  });

  it('is read to its end without throwing, and alike in any pieces', async () => {
    const tokens = fc.constantFrom(
      'key',
      'name',
      'orcid',
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r\n',
      '# source: x\n',
      '# whorl: people\n',
      'sep=;\n',
      '\uFEFF',
      'é',
      ' ',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', HEAD, 'title,doi\n'),
        fc.array(fc.oneof(tokens, fc.string())),
        fc.integer({ min: 1, max: 9 }),
        async (head, parts, size) => {
          const text = head + parts.join('');
          const whole = await readAll(whorlCsv, text);
          expect(await readAll(whorlCsv, inPieces(text, size))).toEqual(whole);
          for (const { record, rejected } of whole)
            expect((record === undefined) !== (rejected === undefined)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
