/** What is asked for in the address of a matrix. */
import {
  type Counting,
  type MatrixAxisKind,
  MatrixPageDocument,
  type MatrixPageQuery,
  type MatrixPageQueryVariables,
} from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { countryName } from '../../i18n/format.js';

export const AXES = [
  'LABS',
  'PARTNERS',
  'COUNTRIES',
  'YEARS',
  'ORGANIZATIONS',
] as const satisfies readonly MatrixAxisKind[];
export const COUNTINGS = ['FULL', 'FRACTIONAL'] as const satisfies readonly Counting[];
export const MOST = 200;

export interface AskedMatrix {
  readonly rows: (typeof AXES)[number];
  readonly columns: (typeof AXES)[number];
  readonly counting: (typeof COUNTINGS)[number];
  readonly since: number | null;
  readonly until: number | null;
  readonly size: number;
}

export type Matrix = NonNullable<MatrixPageQuery['collaborationMatrix']>;

export function askedMatrix(query: URLSearchParams): AskedMatrix {
  const size = Number(query.get('size') ?? 20);
  return {
    rows: AXES.find((one) => one === query.get('rows')) ?? 'LABS',
    columns: AXES.find((one) => one === query.get('columns')) ?? 'PARTNERS',
    counting: COUNTINGS.find((one) => one === query.get('counting')) ?? 'FULL',
    since: year(query.get('since')),
    until: year(query.get('until')),
    size: Number.isInteger(size) && size >= 1 ? Math.min(size, MOST) : 20,
  };
}

const year = (text: string | null): number | null => (text !== null && /^\d{4}$/.test(text) ? Number(text) : null);

export function matrixVariables({
  rows,
  columns,
  counting,
  since,
  until,
  size,
}: AskedMatrix): MatrixPageQueryVariables {
  return {
    rows: { of: rows },
    columns: { of: columns },
    counting,
    since,
    until,
    maxRows: size,
    maxColumns: size,
  };
}

/** With the names of countries in the language of the reader. */
export async function matrixOf({ ask, language }: PageRequest, asked: AskedMatrix): Promise<Matrix> {
  const { collaborationMatrix: found } = await ask(MatrixPageDocument, matrixVariables(asked));
  if (found === null) throw new Error('The API gave no matrix, though nothing was asked that may not be there.');
  const named = (headers: Matrix['rows'], kind: MatrixAxisKind) =>
    kind === 'COUNTRIES' ? headers.map((one) => ({ ...one, label: countryName(one.key, language) })) : headers;
  return { ...found, rows: named(found.rows, asked.rows), columns: named(found.columns, asked.columns) };
}

type Counted = { readonly outputs: number; readonly fractionalOutputs: number };
export const numberOf = (counted: Counted, { counting }: AskedMatrix): number =>
  counting === 'FULL' ? counted.outputs : counted.fractionalOutputs;
