/** Which units work with which units, partners or countries: a table with shades, and the same as a flow. */
import { MatrixPageDocument } from '../../graphql/generated/graphql.js';
import type { Page, PageRequest } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import {
  type AskedMatrix,
  AXES,
  askedMatrix,
  COUNTINGS,
  type Matrix,
  MOST,
  matrixOf,
  matrixVariables,
} from './asked.js';
import { MatrixFlow } from './flow.js';
import { matrixMessages } from './messages.js';
import { MatrixTable } from './table.js';

export const matrixPage: Page = {
  path: '/matrix',
  answer: async (request) => {
    const t = matrixMessages[request.language];
    const asked = askedMatrix(request.query);
    const matrix = await matrixOf(request, asked);
    return {
      kind: 'page',
      title: t.title,
      section: 'matrix',
      noIndex: request.query.size > 0,
      question: { query: MatrixPageDocument.toString(), variables: { ...matrixVariables(asked) } },
      body: (
        <>
          <h1>{t.title}</h1>
          <Form asked={asked} request={request} />
          {matrix.cells.length === 0 ? (
            <p role="status">{t.empty}</p>
          ) : (
            <>
              <MatrixTable matrix={matrix} asked={asked} request={request} />
              <p>
                <a href={request.link('/matrix/file', Object.fromEntries(request.query))}>{t.download}</a>
              </p>
              <MatrixFlow matrix={matrix} asked={asked} request={request} />
            </>
          )}
          <Counted matrix={matrix} request={request} />
        </>
      ),
    };
  },
};

function Form({ asked, request }: { readonly asked: AskedMatrix; readonly request: PageRequest }) {
  const t = matrixMessages[request.language];
  const axis = (name: 'rows' | 'columns') => (
    <label>
      {t[name]}
      <select name={name}>
        {AXES.map((one) => (
          <option value={one} selected={one === asked[name]} key={one}>
            {t[one]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form class="fields network-form" action="/matrix" method="get">
      {request.query.has('lang') && <input type="hidden" name="lang" value={request.language} />}
      {axis('rows')}
      {axis('columns')}
      <label>
        {t.counting}
        <select name="counting">
          {COUNTINGS.map((one) => (
            <option value={one} selected={one === asked.counting} key={one}>
              {t[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.since}
        <input type="number" name="since" min={1000} max={2999} value={asked.since ?? ''} />
      </label>
      <label>
        {t.until}
        <input type="number" name="until" min={1000} max={2999} value={asked.until ?? ''} />
      </label>
      <label>
        {t.size}
        <input type="number" name="size" min={1} max={MOST} value={asked.size} />
      </label>
      <button type="submit">{t.show}</button>
    </form>
  );
}

function Counted({ matrix, request }: { readonly matrix: Matrix; readonly request: PageRequest }) {
  const { language } = request;
  const t = matrixMessages[language];
  const number = (value: number) => formatNumber(value, language);
  const { rows, columns, rowCount, columnCount } = matrix;
  const isCut = rows.length < rowCount || columns.length < columnCount;
  return (
    <section class="legend">
      <h2>{t.about}</h2>
      <ul class="notes">
        <li>{t.outputs(number(matrix.outputs), number(matrix.considered))}</li>
        <li>{t.without(number(matrix.withoutRow), number(matrix.withoutColumn), number(matrix.alone))}</li>
        {matrix.consortiumOutputs > 0 && <li>{t.consortia(number(matrix.consortiumOutputs))}</li>}
        {isCut && (
          <li>
            {t.cut(
              `${number(rows.length)} × ${number(columns.length)}`,
              `${number(rowCount)} × ${number(columnCount)}`,
            )}
          </li>
        )}
      </ul>
    </section>
  );
}
