/**
 * Protects matrices against a count from raw contributions: random trees of organisations, outputs shared between units and
 * levels, and every cell, total and leftover counted again from who names what, with nothing derived.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { ask, type Workspace, whorlFile, workspace } from '../support/importing.js';
import { executor, type Seeded, seeded } from '../support/seeded.js';

const count = z.object({ outputs: z.number(), fractionalOutputs: z.number() });
const header = count.extend({ key: z.string(), label: z.string(), allOutputs: z.number() });
const matrixShape = count.extend({
  rows: z.array(header),
  columns: z.array(header),
  cells: z.array(
    count.extend({
      row: z.number(),
      column: z.number(),
      firstYear: z.number().nullable(),
      lastYear: z.number().nullable(),
    }),
  ),
  considered: z.number(),
  withoutRow: z.number(),
  withoutColumn: z.number(),
  alone: z.number(),
  consortiumOutputs: z.number(),
  rowCount: z.number(),
  columnCount: z.number(),
  truncated: z.boolean(),
  reasons: z.array(z.string()),
});
type Matrix = z.infer<typeof matrixShape>;

const MATRIX = `query($rows: MatrixAxis!, $columns: MatrixAxis!, $within: ID, $since: Int, $until: Int, $counting: Counting, $types: [PublicationType!], $maxRows: Int = 200, $maxColumns: Int = 200) {
  collaborationMatrix(rows: $rows, columns: $columns, within: $within, since: $since, until: $until, counting: $counting, types: $types, maxRows: $maxRows, maxColumns: $maxColumns) {
    outputs fractionalOutputs considered withoutRow withoutColumn alone consortiumOutputs rowCount columnCount truncated reasons
    rows { key label outputs fractionalOutputs allOutputs } columns { key label outputs fractionalOutputs allOutputs }
    cells { row column outputs fractionalOutputs firstYear lastYear }
  } }`;

interface Output {
  readonly id: string;
  readonly year: number | null;
  readonly named: readonly string[];
}
interface Unit {
  readonly id: string;
  readonly ours: boolean;
  readonly country: string | null;
  readonly parents: readonly string[];
}
type AxisAsked = Readonly<Record<string, unknown>> & { readonly of: string };

/** The graph as it was written, and what follows from it by plain walking. */
class Reading {
  readonly byId: ReadonlyMap<string, Unit>;
  constructor(
    readonly outputs: readonly Output[],
    readonly units: readonly Unit[],
  ) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
  }

  static async of(database: Database): Promise<Reading> {
    const outputs = await ask(
      database,
      `MATCH (p:Publication) WHERE NOT exists { (p)-[:VERSION_OF]->() }
       RETURN p.id AS id, p.year AS year, COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(c)-[:AFFILIATED_WITH]->(o) WHERE c.role = 'AUTHOR' RETURN DISTINCT o.id } AS named`,
    );
    const units = await ask(
      database,
      'MATCH (o:Organization) RETURN o.id AS id, o.ours = true AS ours, o.country AS country, [(o)-[:PART_OF]->(a) | a.id] AS parents',
    );
    const output = z.object({ id: z.string(), year: z.number().nullable(), named: z.array(z.string()) });
    const unit = z.object({
      id: z.string(),
      ours: z.boolean().nullable().transform(Boolean),
      country: z.string().nullable(),
      parents: z.array(z.string()),
    });
    return new Reading(z.array(output).parse(outputs), z.array(unit).parse(units));
  }

  above(id: string): Set<string> {
    const seen = new Set<string>();
    const walk = (at: string) => {
      if (seen.has(at)) return;
      seen.add(at);
      for (const parent of this.byId.get(at)?.parents ?? []) walk(parent);
    };
    walk(id);
    return seen;
  }

  /** Of the nearest that has one; of several as near the first by letter. */
  country(id: string): string | undefined {
    for (let level = [id]; level.length > 0; ) {
      const found = level.flatMap((at) => this.byId.get(at)?.country ?? []).sort();
      if (found[0] !== undefined) return found[0];
      level = [...new Set(level.flatMap((at) => this.byId.get(at)?.parents ?? []))];
    }
    return undefined;
  }

  /** Steps up to any of the tops, by the shortest way. */
  steps(id: string, isTop: (at: string) => boolean, isOn: (at: string) => boolean): number | undefined {
    for (let level = [id], steps = 0; level.length > 0 && steps < 13; steps++) {
      if (level.some((at) => isTop(at) && isOn(at))) return steps;
      level = [...new Set(level.flatMap((at) => this.byId.get(at)?.parents ?? []))];
    }
    return undefined;
  }

  members({ of, within, level, ids }: AxisAsked): string[] {
    if (Array.isArray(ids)) return ids.map(String);
    const ofSort = (unit: Unit) => of === 'ORGANIZATIONS' || unit.ours === (of === 'LABS');
    const sort = this.units.filter(ofSort);
    const isSort = (id: string) => sort.some((unit) => unit.id === id);
    const isTop =
      within !== undefined
        ? (at: string) => at === within
        : (at: string) => !(this.byId.get(at)?.parents ?? []).some(isSort);
    return sort
      .filter(({ id }) => within === undefined || (id !== within && this.above(id).has(String(within))))
      .filter(
        ({ id }) => level === undefined || this.steps(id, isTop, within !== undefined ? () => true : isSort) === level,
      )
      .map(({ id }) => id);
  }

  keys(axis: AxisAsked, output: Output): string[] {
    if (axis.of === 'YEARS') return output.year === null ? [] : [String(output.year)];
    if (axis.of === 'COUNTRIES') return [...new Set(output.named.flatMap((id) => this.country(id) ?? []))];
    const members = new Set(this.members(axis));
    return [...new Set(output.named.flatMap((id) => [...this.above(id)]))].filter((id) => members.has(id));
  }

  joins(rows: AxisAsked, columns: AxisAsked, row: string, column: string, output: Output): boolean {
    const kinds = [rows.of, columns.of];
    if (kinds.includes('YEARS')) return true;
    if (rows.of === 'COUNTRIES' && columns.of === 'COUNTRIES') return row !== column;
    if (kinds.includes('COUNTRIES')) {
      const [unit, country] = rows.of === 'COUNTRIES' ? [column, row] : [row, column];
      return output.named.some((id) => this.country(id) === country && !this.above(id).has(unit));
    }
    return !this.above(row).has(column) && !this.above(column).has(row);
  }
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** What the matrix must say, by brute force over cells: every cell looks through every output. */
function expected(
  reading: Reading,
  asked: { rows: AxisAsked; columns: AxisAsked; since?: number; until?: number; within?: string },
) {
  const { rows, columns, since, until, within } = asked;
  const organizations = (axis: AxisAsked) => !['COUNTRIES', 'YEARS'].includes(axis.of);
  const anchorAxis = organizations(rows) ? rows : organizations(columns) ? columns : undefined;
  const looked = reading.outputs.filter((output) => {
    if (since !== undefined && (output.year ?? 0) < since) return false;
    if (until !== undefined && (output.year === null || output.year > until)) return false;
    if (within !== undefined) return output.named.some((id) => reading.above(id).has(within));
    return anchorAxis === undefined || reading.keys(anchorAxis, output).length > 0;
  });
  const all = (axis: AxisAsked) => [...new Set(looked.flatMap((output) => reading.keys(axis, output)))].sort();
  const cellsOf = (output: Output) =>
    reading
      .keys(rows, output)
      .flatMap((row) => reading.keys(columns, output).map((column) => [row, column] as const))
      .filter(([row, column]) => reading.joins(rows, columns, row, column, output));
  const having = (test: (row: string, column: string) => boolean) => {
    const joint = looked.filter((output) => cellsOf(output).some(([row, column]) => test(row, column)));
    const fraction = joint.reduce((sum, output) => {
      const cells = cellsOf(output);
      return sum + cells.filter(([row, column]) => test(row, column)).length / cells.length;
    }, 0);
    return { outputs: joint.length, fraction: rounded(fraction), years: joint.flatMap(({ year }) => year ?? []) };
  };
  const cells = all(rows).flatMap((row) =>
    all(columns).flatMap((column) => {
      const { outputs, fraction, years } = having((r, c) => r === row && c === column);
      const span = years.length === 0 ? '- -' : `${Math.min(...years)} ${Math.max(...years)}`;
      return outputs === 0 ? [] : [`${row} ${column} ${outputs} ${fraction} ${span}`];
    }),
  );
  const totals = (axis: AxisAsked, at: 0 | 1) =>
    all(axis).flatMap((key) => {
      const { outputs, fraction } = having((...pair) => pair[at] === key);
      const everything = looked.filter((output) => reading.keys(axis, output).includes(key)).length;
      return outputs === 0 ? [] : [`${key} ${outputs} ${fraction} ${everything}`];
    });
  return {
    cells: cells.sort(),
    rows: totals(rows, 0).sort(),
    columns: totals(columns, 1).sort(),
    outputs: having(() => true).outputs,
    considered: looked.length,
    withoutRow: looked.filter((output) => reading.keys(rows, output).length === 0).length,
    withoutColumn: looked.filter((output) => reading.keys(columns, output).length === 0).length,
    alone: looked.filter(
      (output) =>
        reading.keys(rows, output).length > 0 &&
        reading.keys(columns, output).length > 0 &&
        cellsOf(output).length === 0,
    ).length,
  };
}

function told(matrix: Matrix): ReturnType<typeof expected> {
  const key = (headers: Matrix['rows'], at: number) => headers[at]?.key ?? '';
  const lines = (headers: Matrix['rows']) =>
    headers.map((each) => `${each.key} ${each.outputs} ${rounded(each.fractionalOutputs)} ${each.allOutputs}`).sort();
  return {
    cells: matrix.cells
      .map(
        (cell) =>
          `${key(matrix.rows, cell.row)} ${key(matrix.columns, cell.column)} ${cell.outputs} ${rounded(cell.fractionalOutputs)} ${cell.firstYear ?? '-'} ${cell.lastYear ?? '-'}`,
      )
      .sort(),
    rows: lines(matrix.rows),
    columns: lines(matrix.columns),
    outputs: matrix.outputs,
    considered: matrix.considered,
    withoutRow: matrix.withoutRow,
    withoutColumn: matrix.withoutColumn,
    alone: matrix.alone,
  };
}

async function matrixOf(graph: Seeded, variables: Record<string, unknown>): Promise<Matrix> {
  const { data, errors } = await graph.execute(MATRIX, variables);
  expect(errors).toEqual([]);
  return matrixShape.parse(Object(data).collaborationMatrix);
}

/** A tree of up to nine organisations, some below two others, and outputs that name a few of them. */
const world = fc
  .record({
    units: fc.array(
      fc.record({
        ours: fc.boolean(),
        country: fc.constantFrom('DK', 'NL', undefined),
        parents: fc.array(fc.nat(8), { maxLength: 2 }),
      }),
      { minLength: 4, maxLength: 9 },
    ),
    outputs: fc.array(
      fc.record({
        year: fc.constantFrom('2019', '2020', '2021', undefined),
        authors: fc.array(fc.array(fc.nat(8), { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 8, maxLength: 20 },
    ),
  })
  .map(({ units, outputs }) => {
    const name = (at: number) => `Unit ${'ABCDEFGHI'[at % units.length]}`;
    return whorlFile(
      JSON.parse(
        JSON.stringify({
          organizations: units.map(({ ours, country, parents }, at) => ({
            key: `u${at}`,
            name: name(at),
            ours,
            country,
            organizationKind: 'GROUP',
            // Only those before it, so that there is no circle.
            partOf: [...new Set(parents)].filter((parent) => parent < at).map((parent) => ({ name: name(parent) })),
          })),
          publications: outputs.map(({ year, authors }, at) => ({
            key: `o${at}`,
            title: `Observation ${'abcdefghijklmnopqrst'[at]} of the ${at} winds`,
            doi: `10.5555/observation-${at}`,
            type: at % 2 === 0 ? 'JOURNAL_ARTICLE' : 'REPORT',
            publishedOn: year,
            authors: authors.map((named, place) => ({
              name: `${['Lund', 'Friis', 'Dam'][place]}, ${['Ada', 'Bo', 'Cy'][place]}`,
              affiliations: [...new Set(named.map(name))].map((unit) => ({ name: unit })),
            })),
          })),
        }),
      ),
      'made-up',
    );
  });

describe('a matrix of a random organisation', () => {
  it('counts every output once a cell and once a total, at every level, and its sums hold', async () => {
    let cells = 0;
    await fc.assert(
      fc.asyncProperty(world, async (file) => {
        const database = await freshDatabase();
        const files: Workspace = await workspace(database);
        const graph = await executor(database);
        try {
          expect((await files.import({ 'world.json': file })).rejections).toEqual([]);
          const reading = await Reading.of(database);
          const tops = reading.units.filter(({ id }) => reading.units.some(({ parents }) => parents.includes(id)));
          const within = tops[0]?.id;
          const axes: AxisAsked[] = [
            { of: 'ORGANIZATIONS' },
            { of: 'LABS', level: 0 },
            { of: 'LABS', level: 1 },
            { of: 'PARTNERS' },
            ...(within === undefined
              ? []
              : [
                  { of: 'ORGANIZATIONS', within, level: 1 },
                  { of: 'ORGANIZATIONS', within },
                ]),
            { of: 'COUNTRIES' },
            { of: 'YEARS' },
          ];
          for (const rows of axes)
            for (const columns of axes) {
              if (rows.of === 'YEARS' && columns.of === 'YEARS') continue;
              const matrix = await matrixOf(graph, { rows, columns });
              const should = expected(reading, { rows, columns });
              expect({ asked: { rows, columns }, ...told(matrix) }).toEqual({ asked: { rows, columns }, ...should });
              cells += matrix.cells.length;
              // The sums, from the answer alone.
              const sum = (of: readonly { fractionalOutputs: number }[]) =>
                of.reduce((total, { fractionalOutputs }) => total + fractionalOutputs, 0);
              for (const part of [matrix.cells, matrix.rows, matrix.columns])
                expect(sum(part)).toBeCloseTo(matrix.outputs, 6);
            }
          const windowed = { rows: { of: 'ORGANIZATIONS' }, columns: { of: 'COUNTRIES' }, since: 2020, until: 2021 };
          expect(told(await matrixOf(graph, windowed))).toEqual(expected(reading, windowed));
          if (within !== undefined) {
            const scoped = { rows: { of: 'COUNTRIES' }, columns: { of: 'YEARS' }, within };
            expect(told(await matrixOf(graph, scoped))).toEqual(expected(reading, scoped));
          }
        } finally {
          await graph.close();
          await files.close();
        }
      }),
      { numRuns: 4, seed: 20 },
    );
    expect(cells).toBeGreaterThan(200);
  }, 280_000);
});

describe('a matrix of the demonstration graph', () => {
  let graph: Seeded;
  let reading: Reading;
  beforeAll(async () => {
    graph = await seeded();
    reading = await Reading.of(graph.database);
  });
  afterAll(() => graph.close());

  it('says which labs work with which partners, and since when, as the ties say', async () => {
    const matrix = await matrixOf(graph, { rows: { of: 'LABS', kinds: ['LAB'] }, columns: { of: 'PARTNERS' } });
    expect(matrix.cells.length).toBeGreaterThan(20);
    const ties = await ask(
      graph.database,
      `MATCH (a:Lab {kind: 'LAB'})-[t:COLLABORATED]-(b:Partner) WHERE t.outputs > 0
       RETURN a.id AS a, b.id AS b, t.outputs AS outputs, [y IN t.years WHERE y > 0][0] AS first, t.years[-1] AS last`,
    );
    const lines = matrix.cells.map(({ row, column, outputs, firstYear, lastYear }) =>
      [matrix.rows[row]?.key, matrix.columns[column]?.key, outputs, firstYear, lastYear].join(' '),
    );
    expect(lines.sort()).toEqual(
      ties.map(({ a, b, outputs, first, last }) => [a, b, outputs, first, last].join(' ')).sort(),
    );
    const outputs = matrix.rows.map((row) => row.outputs);
    expect(outputs).toEqual([...outputs].sort((a, b) => b - a));
  });

  it('counts countries and children of one organisation as raw contributions say', async () => {
    const { id: within = '' } =
      reading.units.find(
        ({ id, ours }) => ours && reading.units.filter((unit) => unit.parents.includes(id)).length > 1,
      ) ?? {};
    for (const asked of [
      { rows: { of: 'ORGANIZATIONS', within, level: 1 }, columns: { of: 'COUNTRIES' } },
      { rows: { of: 'ORGANIZATIONS', within, level: 1 }, columns: { of: 'ORGANIZATIONS', within, level: 1 } },
      { rows: { of: 'COUNTRIES' }, columns: { of: 'COUNTRIES' }, since: 2018 },
    ])
      expect(told(await matrixOf(graph, asked))).toEqual(expected(reading, asked));
  });

  it('shows what was asked for and says what it cut, with the totals of all', async () => {
    const asked = { rows: { of: 'LABS' }, columns: { of: 'PARTNERS' } };
    const whole = await matrixOf(graph, asked);
    const cut = await matrixOf(graph, { ...asked, maxRows: 2, maxColumns: 3 });
    expect(cut.rows).toEqual(whole.rows.slice(0, 2));
    expect(cut.columns).toEqual(whole.columns.slice(0, 3));
    expect(cut.cells).toEqual(whole.cells.filter(({ row, column }) => row < 2 && column < 3));
    expect([cut.outputs, cut.rowCount, cut.columnCount]).toEqual([whole.outputs, whole.rowCount, whole.columnCount]);
    expect(whole.truncated).toBe(false);
    expect(cut.truncated).toBe(true);
    expect(cut.reasons).toHaveLength(2);
  });

  it('asks the database the same few questions however much there is', async () => {
    const few = await graph.countStatements(MATRIX, { rows: { of: 'LABS' }, columns: { of: 'PARTNERS' }, maxRows: 1 });
    const many = await graph.countStatements(MATRIX, { rows: { of: 'LABS' }, columns: { of: 'PARTNERS' } });
    // Two of them are asked at once and may be answered in any order.
    expect([...few].sort()).toEqual([...many].sort());
    expect(few.length).toBeLessThanOrEqual(3);
  });

  it.each([
    { rows: { of: 'YEARS' }, columns: { of: 'YEARS' } },
    { rows: { of: 'LABS' }, columns: { of: 'YEARS' }, maxRows: 201 },
    { rows: { of: 'LABS' }, columns: { of: 'YEARS', level: 1 } },
    { rows: { of: 'LABS', level: 13 }, columns: { of: 'YEARS' } },
    { rows: { of: 'LABS' }, columns: { of: 'YEARS' }, since: 2020, until: 2019 },
  ])('refuses %o', async (wrong) => {
    const { errors } = await graph.execute(MATRIX, wrong);
    expect(errors).toMatchObject([{ extensions: { code: 'OUT_OF_RANGE' } }]);
  });
});
