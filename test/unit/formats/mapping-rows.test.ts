/** Every row of a mapping table is there for a fixture: a format without one of them must read one of its fixtures otherwise. */
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/formats/bibtex/index.js';
import { BY_FIELD as BIBTEX } from '../../../src/formats/bibtex/mapping.js';
import { cslJson } from '../../../src/formats/csl-json/index.js';
import { BY_FIELD as CSL } from '../../../src/formats/csl-json/mapping.js';
import { COMMON } from '../../../src/formats/csv/columns.js';
import * as csv from '../../../src/formats/csv/index.js';
import { VENDORS } from '../../../src/formats/csv/vendors/index.js';
import * as endnote from '../../../src/formats/endnote/index.js';
import { TABLE as ENDNOTE } from '../../../src/formats/endnote/mapping.js';
import type { Format, ReadRecord, TextSource } from '../../../src/formats/format.js';
import * as medline from '../../../src/formats/medline/index.js';
import { TABLE as MEDLINE } from '../../../src/formats/medline/mapping.js';
import { ris } from '../../../src/formats/ris/index.js';
import { BY_TAG as RIS } from '../../../src/formats/ris/mapping.js';
import type { MappingTable, TableRow } from '../../../src/formats/tagged/table.js';
import { textOf } from '../../../src/formats/text-source.js';
import * as wos from '../../../src/formats/wos/index.js';
import { TABLE as WOS } from '../../../src/formats/wos/mapping.js';
import { fixturePairs, readAll, summary } from './reading.js';

type Reader = (table: MappingTable, text: TextSource) => AsyncIterable<ReadRecord>;

async function readAllBy(read: Reader, table: MappingTable, text: string): Promise<unknown> {
  const records: ReadRecord[] = [];
  for await (const record of read(table, textOf(text))) records.push(record);
  return summary(records);
}

/** Each row left out, and each tag of a row that has several. */
function mutants(rows: readonly TableRow[]): { left: string; rows: TableRow[] }[] {
  return rows.flatMap((row, at) =>
    row.from.map((tag) => {
      const others = row.from.filter((other) => other !== tag);
      const less = others.length === 0 ? [] : [{ ...row, from: others }];
      return { left: `row ${at} ${tag}`, rows: [...rows.slice(0, at), ...less, ...rows.slice(at + 1)] };
    }),
  );
}

describe.each<[string, Reader, MappingTable]>([
  ['medline', medline.readBy, MEDLINE],
  ['endnote', endnote.readBy, ENDNOTE],
  ['wos', wos.readBy, WOS],
])('the table of %s', (id, read, table) => {
  const pairs = fixturePairs(id);

  it.each(mutants(table.rows))('is read otherwise without $left', async ({ rows }) => {
    for (const { text, expected } of pairs) {
      if (JSON.stringify(await readAllBy(read, table.with(rows), text)) !== JSON.stringify(expected)) return;
    }
    expect.fail('every fixture reads the same without it');
  });

  it('reads the fixtures as they are', async () => {
    for (const { text, expected } of pairs) expect(await readAllBy(read, table, text)).toEqual(expected);
  });
});

describe('the tables of csv', () => {
  const pairs = fixturePairs('csv');
  /** The rows of each vendor, and once those that all have. */
  const left = [
    ...VENDORS.flatMap(({ id, table }) =>
      mutants(table.rows.slice(0, -COMMON.length)).map((mutant) => ({
        left: `${id} ${mutant.left}`,
        id,
        rows: mutant.rows,
      })),
    ),
    ...mutants(COMMON).map((mutant) => ({ left: `common ${mutant.left}`, id: undefined, rows: mutant.rows })),
  ];

  it.each(left)('are read otherwise without $left', async ({ id, rows }) => {
    const changed = VENDORS.map((vendor) => {
      const own = vendor.table.rows.slice(0, -COMMON.length);
      if (id === undefined) return { ...vendor, table: vendor.table.with([...own, ...rows]) };
      return vendor.id === id ? { ...vendor, table: vendor.table.with([...rows, ...COMMON]) } : vendor;
    });
    for (const { text, expected } of pairs) {
      const records: ReadRecord[] = [];
      for await (const record of csv.readBy(changed, textOf(text))) records.push(record);
      if (JSON.stringify(summary(records)) !== JSON.stringify(expected)) return;
    }
    expect.fail('every fixture reads the same without it');
  });
});

describe.each<[Format, ReadonlyMap<string, readonly unknown[]>]>([
  [bibtex, BIBTEX],
  [cslJson, CSL],
  [ris, RIS],
])('the table of $id', (format, table) => {
  const pairs = fixturePairs(format.id);

  it('is needed row by row: without one, a fixture is read otherwise', async () => {
    if (!(table instanceof Map)) throw new TypeError('a table is a Map');
    const idle: string[] = [];
    for (const [name, rows] of [...table]) {
      for (const at of rows.keys()) {
        table.set(name, rows.toSpliced(at, 1));
        let isNeeded = false;
        for (const { text, expected } of pairs) {
          isNeeded ||= JSON.stringify(summary(await readAll(format, text))) !== JSON.stringify(expected);
          if (isNeeded) break;
        }
        if (!isNeeded) idle.push(`${name}, row ${at + 1} of ${rows.length}`);
      }
      table.set(name, rows);
    }
    expect(idle).toEqual([]);
  });
});
