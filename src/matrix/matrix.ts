/** Answers a question for a matrix: who stands on its sides, the outputs, the counts, and what of them is shown. */
import { DEFAULT_CONSORTIUM_LIMIT } from '../derive/derive.js';
import type { QueryCollaborationMatrixArgs } from '../graphql/generated/resolvers.js';
import { QueryError } from '../graphql/page.js';
import { countryName } from '../record/country.js';
import type { Context } from '../server/context.js';
import { type Axis, organizationAxis } from './axis.js';
import { AXIS_MEMBERS, type AxisMember, FACTS } from './matrix.queries.js';
import type { MatrixEntity, MatrixHeaderEntity } from './matrix.record.js';
import { type HeaderCount, MOST_CELLS, type Tally, tally } from './tally.js';

const MOST_SHOWN = 200;
const MOST_IDS = 200;
const MOST_KINDS = 20;
const MOST_TYPES = 100;
const MOST_LEVEL = 12;
/** Organisations of an axis; of more, only some are known. */
const MOST_MEMBERS = 20_000;
const MOST_OUTPUTS = 100_000;
const BILLION = 1_000_000_000;

type Asked = QueryCollaborationMatrixArgs;
type AskedAxis = Asked['rows'];

/** Null when an organisation that was named is not there. */
export async function collaborationMatrix(asked: Asked, context: Context): Promise<MatrixEntity | null> {
  const shown = check(asked);
  const [scope, rows, columns] = await Promise.all([
    currentId(asked.within, context),
    axisOf(asked.rows, context),
    axisOf(asked.columns, context),
  ]);
  if (scope === null || rows === null || columns === null) return null;
  const anchor = scope ?? (rows.axis.of === 'ORGANIZATIONS' ? idsOf(rows.axis) : undefined);
  const ids = anchor ?? (columns.axis.of === 'ORGANIZATIONS' ? idsOf(columns.axis) : undefined);
  const facts = await context.reader.read(ids === undefined ? FACTS.ofAll : FACTS.ofOrganizations, {
    ids: ids ?? [],
    since: asked.since ?? null,
    until: asked.until ?? null,
    types: asked.types ?? null,
    countries: [rows.axis.of, columns.axis.of].includes('COUNTRIES'),
    most: MOST_OUTPUTS + 1,
  });
  const counted = tally(rows.axis, columns.axis, facts.slice(0, MOST_OUTPUTS), DEFAULT_CONSORTIUM_LIMIT);
  const byFraction = asked.counting === 'FRACTIONAL';
  const rowHeaders = headersOf(rows.axis, counted.rows, byFraction);
  const columnHeaders = headersOf(columns.axis, counted.columns, byFraction);
  const reasons = [
    ...(rows.cut || columns.cut
      ? [`Only ${MOST_MEMBERS} organisations of an axis were looked at. Name an organisation with within, or a level.`]
      : []),
    ...(facts.length > MOST_OUTPUTS
      ? [`Only ${MOST_OUTPUTS} outputs were looked at. Ask for fewer years, or for the outputs of one organisation.`]
      : []),
    ...(counted.full
      ? [`Only ${MOST_CELLS} cells were counted; totals are whole. Ask for fewer rows or columns.`]
      : []),
    ...cutOf('rows', rowHeaders.length, shown.rows),
    ...cutOf('columns', columnHeaders.length, shown.columns),
  ];
  return entityOf(counted, rowHeaders, columnHeaders, shown, reasons);
}

function check({ rows, columns, since, until, types, maxRows, maxColumns }: Asked) {
  if (rows.of === 'YEARS' && columns.of === 'YEARS')
    throw new QueryError('OUT_OF_RANGE', 'rows and columns are both YEARS; an output has one year.', {
      argument: 'columns',
    });
  if (since != null && until != null && since > until)
    throw new QueryError('OUT_OF_RANGE', `since (${since}) is after until (${until}).`, { argument: 'since' });
  checkCount('types', types, MOST_TYPES);
  checkAxis('rows', rows);
  checkAxis('columns', columns);
  return { rows: shownOf('maxRows', maxRows), columns: shownOf('maxColumns', maxColumns) };
}

function checkAxis(argument: string, { of, within, level, kinds, ids }: AskedAxis): void {
  const chosen = [within, level, kinds, ids].some((given) => given != null);
  if (chosen && (of === 'COUNTRIES' || of === 'YEARS'))
    throw new QueryError('OUT_OF_RANGE', `within, level, kinds and ids choose organisations; ${argument} are ${of}.`, {
      argument,
    });
  if (ids != null && [within, level, kinds].some((given) => given != null))
    throw new QueryError(
      'OUT_OF_RANGE',
      `${argument} has ids and also within, level or kinds; give one or the other.`,
      {
        argument,
      },
    );
  if (level != null && (level < 0 || level > MOST_LEVEL))
    throw new QueryError('OUT_OF_RANGE', `${argument}.level is ${level}; it must be from 0 to ${MOST_LEVEL}.`, {
      argument: `${argument}.level`,
    });
  checkCount(`${argument}.kinds`, kinds, MOST_KINDS);
  checkCount(`${argument}.ids`, ids, MOST_IDS);
}

function checkCount(argument: string, values: readonly unknown[] | null | undefined, most: number): void {
  if (values != null && (values.length === 0 || values.length > most))
    throw new QueryError('TOO_MANY_VALUES', `${argument} names ${values.length}; name 1 to ${most}.`, {
      argument,
      most,
    });
}

function shownOf(argument: string, value: number | null | undefined): number {
  const size = value ?? 50;
  if (size >= 1 && size <= MOST_SHOWN) return size;
  throw new QueryError('OUT_OF_RANGE', `${argument} is ${size}; it must be from 1 to ${MOST_SHOWN}.`, { argument });
}

/** The organisation as a list of one id, undefined when none was named, null when it is not there. */
async function currentId(id: string | null | undefined, { loaders }: Context): Promise<string[] | null | undefined> {
  if (id == null) return undefined;
  const organization = await loaders.organizationById.load(id);
  return organization === null ? null : [organization.id];
}

async function axisOf(
  { of, within, level, kinds, ids }: AskedAxis,
  context: Context,
): Promise<{ readonly axis: Axis; readonly cut: boolean } | null> {
  if (of === 'COUNTRIES' || of === 'YEARS') return { axis: { of }, cut: false };
  const [organization, named] = await Promise.all([
    currentId(within, context),
    Promise.all((ids ?? []).map((id) => currentId(id, context))),
  ]);
  if (organization === null || named.includes(null)) return null;
  const statement =
    ids != null ? AXIS_MEMBERS.ids : organization !== undefined ? AXIS_MEMBERS.within : AXIS_MEMBERS[of];
  const members = await context.reader.read(statement, {
    within: organization?.[0] ?? '',
    ids: [...new Set(named.flatMap((id) => id ?? []))],
    kinds: kinds ?? null,
    ours: of === 'ORGANIZATIONS' ? null : of === 'LABS',
    most: MOST_MEMBERS + 1,
  });
  const wanted = members.slice(0, MOST_MEMBERS).filter((member: AxisMember) => level == null || member.level === level);
  return { axis: organizationAxis(wanted), cut: members.length > MOST_MEMBERS };
}

const idsOf = (axis: Extract<Axis, { of: 'ORGANIZATIONS' }>) => axis.members.map(({ id }) => id);

/** Those that have cells: years in their order, all else with most outputs first. */
function headersOf(axis: Axis, counts: ReadonlyMap<string, HeaderCount>, byFraction: boolean): MatrixHeaderEntity[] {
  const names = new Map(axis.of === 'ORGANIZATIONS' ? axis.members.map(({ id, name }) => [id, name]) : []);
  const headers = [...counts]
    .filter(([, { outputs }]) => outputs > 0)
    .map(([key, { outputs, billionths, allOutputs }]) => ({
      key,
      label: axis.of === 'COUNTRIES' ? countryName(key) : (names.get(key) ?? key),
      organizationId: axis.of === 'ORGANIZATIONS' ? key : null,
      ...{ outputs, fractionalOutputs: billionths / BILLION, allOutputs },
    }));
  if (axis.of === 'YEARS') return headers.sort((a, b) => Number(a.key) - Number(b.key));
  const strength = (header: MatrixHeaderEntity) => (byFraction ? header.fractionalOutputs : header.outputs);
  return headers.sort((a, b) => strength(b) - strength(a) || compare(a.label, b.label) || compare(a.key, b.key));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
function cutOf(what: 'rows' | 'columns', count: number, shown: number): string[] {
  if (count <= shown) return [];
  const argument = what === 'rows' ? 'maxRows' : 'maxColumns';
  return [
    `Of ${count} ${what} the first ${shown} are shown; totals count all. ${argument} shows more, up to ${MOST_SHOWN}.`,
  ];
}

function entityOf(
  counted: Tally,
  rows: readonly MatrixHeaderEntity[],
  columns: readonly MatrixHeaderEntity[],
  shown: { readonly rows: number; readonly columns: number },
  reasons: readonly string[],
): MatrixEntity {
  const places = (headers: readonly MatrixHeaderEntity[], most: number) =>
    new Map(headers.slice(0, most).map(({ key }, at) => [key, at]));
  const [rowPlaces, columnPlaces] = [places(rows, shown.rows), places(columns, shown.columns)];
  const cells = [...counted.cells.values()]
    .flatMap(({ row: rowKey, column: columnKey, billionths, ...cell }) => {
      const [row, column] = [rowPlaces.get(rowKey), columnPlaces.get(columnKey)];
      if (row === undefined || column === undefined) return [];
      return [{ row, column, ...cell, fractionalOutputs: billionths / BILLION }];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const { considered, withoutRow, withoutColumn, alone, consortiumOutputs, outputs } = counted;
  return {
    rows: rows.slice(0, shown.rows),
    columns: columns.slice(0, shown.columns),
    cells,
    ...{ outputs, fractionalOutputs: outputs, considered, withoutRow, withoutColumn, alone, consortiumOutputs },
    rowCount: rows.length,
    columnCount: columns.length,
    truncated: reasons.length > 0,
    reasons,
  };
}
