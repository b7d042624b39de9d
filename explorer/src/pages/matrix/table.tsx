/** A matrix as a table with shaded cells: the number stands in every cell, the shade only helps the eye. */
import { shade } from '../../draw/flow.js';
import type { PageRequest } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import { type AskedMatrix, type Matrix, numberOf } from './asked.js';
import { matrixMessages } from './messages.js';

interface Props {
  readonly matrix: Matrix;
  readonly asked: AskedMatrix;
  readonly request: PageRequest;
}

export function MatrixTable({ matrix, asked, request }: Props) {
  const { language } = request;
  const t = matrixMessages[language];
  const cells = new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const most = matrix.cells.reduce((largest, cell) => Math.max(largest, numberOf(cell, asked)), 0);
  const number = (value: number) => formatNumber(value, language, asked.counting === 'FULL' ? 0 : 1);
  const title = t.titleOf(t[asked.rows], t[asked.columns]);
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table class="matrix">
        <caption>
          {title}. {t.shades}
        </caption>
        <thead>
          <tr>
            <td />
            {matrix.columns.map((column) => (
              <th scope="col" class="number" key={column.key}>
                <Name header={column} request={request} />
              </th>
            ))}
            <th scope="col" class="number">
              {t.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, at) => (
            <tr key={row.key}>
              <th scope="row">
                <Name header={row} request={request} />
              </th>
              {matrix.columns.map((column, place) => {
                const cell = cells.get(`${at} ${place}`);
                if (cell === undefined) return <td class="number" key={column.key} />;
                const value = numberOf(cell, asked);
                const href = searchHref(row, column, asked, request);
                return (
                  <td class={`number h${shade(value, most)}`} title={yearsOf(cell, t.years)} key={column.key}>
                    {href === null ? number(value) : <a href={href}>{number(value)}</a>}
                  </td>
                );
              })}
              <td class="number total">{number(numberOf(row, asked))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            {matrix.columns.map((column) => (
              <td class="number" key={column.key}>
                {number(numberOf(column, asked))}
              </td>
            ))}
            <td class="number">{number(matrix.outputs)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

type Header = Matrix['rows'][number];

function Name({ header, request }: { readonly header: Header; readonly request: PageRequest }) {
  return header.organization === null ? (
    <span>{header.label}</span>
  ) : (
    <a href={request.link.to(header.organization)}>{header.label}</a>
  );
}

/** The outputs of a cell, where a search can ask for just these: those of an organisation in a year. */
function searchHref(row: Header, column: Header, { rows, columns }: AskedMatrix, { link }: PageRequest): string | null {
  const year = rows === 'YEARS' ? row.key : columns === 'YEARS' ? column.key : null;
  const organization = row.organization ?? column.organization;
  return year === null || organization === null
    ? null
    : link('/search', { organization: organization.id, from: year, to: year });
}

function yearsOf(
  { firstYear, lastYear }: Matrix['cells'][number],
  text: (from: string, to: string) => string,
): string | undefined {
  return firstYear === null || lastYear === null ? undefined : text(String(firstYear), String(lastYear));
}
