/** The table: safe in a spreadsheet, and its columns are those of the documentation. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../../../src/formats/whorl-csv/formula.js';
import { whorlCsv } from '../../../../src/formats/whorl-csv/index.js';
import { CSV_COLUMNS } from '../../../../src/formats/whorl-csv/write.js';
import { written } from '../../../../src/formats/writer.js';
import { WRITERS } from '../../../../src/formats/writers.js';
import { readAll } from '../reading.js';
import { anyRecord, made } from './records.js';

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", "''=1", 'a;=1', 'a;+b;c', '=HYPERLINK("https://x")'];

describe('a cell', () => {
  it.each(FORMULAS)('is no formula: %j', (text) => {
    expect(guarded(text)).not.toMatch(/(?:^|[;\t])[=+\-@\t\r]/);
    expect(unguarded(guarded(text))).toBe(text);
  });

  it('is what it was when it is read again, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...`'=+-@;\t\r a`), maxLength: 12 });
    fc.assert(
      fc.property(text, (one) => {
        expect(guarded(one)).not.toMatch(/(?:^|[;\t])[=+\-@\t\r]/);
        expect(unguarded(guarded(one))).toBe(one);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is left alone where nothing can happen', () => {
    for (const text of ["O'Neill", 'a = b', '1-2', "'quoted'", '5; 6', 'x;y', '']) expect(guarded(text)).toBe(text);
  });
});

describe('a table', () => {
  it('has no cell that a spreadsheet would run, whatever the records', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const file = written(WRITERS.CSV, [{ record, id: 'x' }]);
        const rows: string[][] = parse(file, { bom: true });
        expect(rows).toHaveLength(2);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 200 },
    );
  });

  it('gives a title that looks like a formula back as it was', async () => {
    const record = made({ title: '=cmd|calc', type: 'REPORT', volume: '-5' });
    const file = written(WRITERS.CSV, [{ record, id: 'x' }]);
    expect(file).toContain("'=cmd|calc");
    expect((await readAll(whorlCsv, file)).map((read) => read.record)).toEqual([record]);
  });

  it('has the columns of its documentation', () => {
    const page = readFileSync('docs/import-format.md', 'utf8');
    const [, listed = ''] = /^The columns of an export, in this order: ([^\n]+)\.$/m.exec(page) ?? [];
    expect(listed.replaceAll('`', '').split(', ')).toEqual([...CSV_COLUMNS]);
  });
});
