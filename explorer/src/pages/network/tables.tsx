/** The network as tables: all that the picture shows, for whoever does not see it, and for whoever wants numbers. */
import type { ComponentChildren } from 'preact';
import type { PageRequest } from '../../http.js';
import { compareText, formatNumber } from '../../i18n/format.js';
import type { Asked } from './asked.js';
import { type FoundLink, type FoundNetwork, type FoundNode, hrefOf } from './found.js';
import { Mark } from './legend.js';
import { networkMessages } from './messages.js';

/** Links of one page of the table. */
const PAGE = 200;

interface Column<T> {
  readonly key: string;
  readonly label: string;
  /** What it is sorted by; numbers the largest first. */
  readonly value: (of: T) => string | number | null;
  readonly cell: (of: T) => ComponentChildren;
}

interface Props {
  readonly network: FoundNetwork;
  readonly asked: Asked;
  readonly request: PageRequest;
}

export function NodeTable({ network, asked, request }: Props) {
  const { language, query, link } = request;
  const t = networkMessages[language];
  const number = (value: number | null, digits = 0) => (value === null ? '' : formatNumber(value, language, digits));
  const columns: readonly Column<FoundNode>[] = [
    {
      key: 'name',
      label: t.name,
      value: ({ label }) => label,
      cell: (node) => <a href={hrefOf(node, request, asked.kind)}>{node.label}</a>,
    },
    { key: 'strength', label: t.strength, value: (node) => node.strength, cell: (node) => number(node.strength, 2) },
    { key: 'degree', label: t.degree, value: (node) => node.degree, cell: (node) => number(node.degree) },
    { key: 'outputs', label: t.outputs, value: (node) => node.outputs, cell: (node) => number(node.outputs) },
    {
      key: 'year',
      label: t.meanYear,
      value: (node) => node.averageYear,
      cell: ({ averageYear }) => (averageYear === null ? '' : averageYear.toFixed(1)),
    },
    {
      key: 'betweenness',
      label: t.betweenness,
      value: (node) => node.betweenness,
      cell: (node) => number(node.betweenness, 3),
    },
    {
      key: 'cluster',
      label: t.cluster,
      value: (node) => -node.cluster,
      cell: ({ cluster }) => (
        <>
          <Mark cluster={cluster} /> {cluster}
        </>
      ),
    },
  ];
  const sort = query.get('sort') ?? 'strength';
  return (
    <section aria-labelledby="nodes">
      <h2 id="nodes">{t.nodes}</h2>
      <Table
        columns={columns}
        rows={sorted(network.nodes, columns, sort, language)}
        sort={sort}
        caption={`${t.nodes}: ${number(network.nodes.length)}`}
        sortedBy={t.sorted}
        hrefOf={(key) => `${link.here({ sort: key })}#nodes`}
        rowKey={({ id }) => id}
      />
    </section>
  );
}

export function LinkTable({ network, request }: Omit<Props, 'asked'>) {
  const { language, query, link } = request;
  const t = networkMessages[language];
  const number = (value: number, digits = 0) => formatNumber(value, language, digits);
  const nameAt = (at: number) => network.nodes[at]?.label ?? '';
  const columns: readonly Column<FoundLink>[] = [
    { key: 'from', label: t.from, value: ({ from }) => nameAt(from), cell: ({ from }) => nameAt(from) },
    { key: 'to', label: t.to, value: ({ to }) => nameAt(to), cell: ({ to }) => nameAt(to) },
    { key: 'strength', label: t.strength, value: (one) => one.strength, cell: (one) => number(one.strength, 2) },
    {
      key: 'normalized',
      label: t.normalized,
      value: (one) => one.normalizedStrength,
      cell: (one) => number(one.normalizedStrength, 3),
    },
    { key: 'outputs', label: t.outputs, value: (one) => one.outputs, cell: (one) => number(one.outputs) },
    {
      key: 'years',
      label: t.activeYears,
      value: ({ lastYear }) => lastYear,
      cell: ({ firstYear, lastYear }) => (firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`),
    },
  ];
  const sort = query.get('lsort') ?? 'strength';
  const pages = Math.max(1, Math.ceil(network.links.length / PAGE));
  const asked = Number(query.get('links') ?? 1);
  const page = Number.isInteger(asked) ? Math.min(pages, Math.max(1, asked)) : 1;
  const from = (page - 1) * PAGE;
  const rows = sorted(network.links, columns, sort, language).slice(from, from + PAGE);
  const range = t.linksPage(
    number(Math.min(from + 1, from + rows.length)),
    number(from + rows.length),
    number(network.links.length),
  );
  return (
    <section aria-labelledby="links">
      <h2 id="links">{t.links}</h2>
      <Table
        columns={columns}
        rows={rows}
        sort={sort}
        caption={range}
        sortedBy={t.sorted}
        hrefOf={(key) => `${link.here({ lsort: key, links: null })}#links`}
        rowKey={(one) => `${one.from} ${one.to}`}
        whole={pages === 1}
      />
      {pages > 1 && (
        <nav class="pager" aria-label={range}>
          {page > 1 && <a href={`${link.here({ links: page - 1 })}#links`}>{t.previous}</a>}{' '}
          {page < pages && <a href={`${link.here({ links: page + 1 })}#links`}>{t.next}</a>}
        </nav>
      )}
    </section>
  );
}

interface TableProps<T> {
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly sort: string;
  readonly caption: string;
  readonly sortedBy: string;
  readonly hrefOf: (key: string) => string;
  readonly rowKey: (row: T) => string;
  /** Whether all rows are here, so that a script may sort them in place. */
  readonly whole?: boolean;
}

function Table<T>({ columns, rows, sort, caption, sortedBy, hrefOf, rowKey, whole = true }: TableProps<T>) {
  const isNumber = ({ value }: Column<T>) => rows.some((row) => typeof value(row) === 'number');
  return (
    // What scrolls must be reached by keyboard.
    <div class="table-scroll network-table" tabIndex={0} role="region" aria-label={caption}>
      <table data-sortable={whole || undefined}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                scope="col"
                class={isNumber(column) ? 'number' : undefined}
                aria-sort={sort !== column.key ? undefined : isNumber(column) ? 'descending' : 'ascending'}
                key={column.key}
              >
                <a href={hrefOf(column.key)} data-sort={column.key}>
                  {column.label}
                  <span class="unseen" data-sorted={sortedBy}>
                    {sort === column.key && ` (${sortedBy})`}
                  </span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, at) => {
                const value = column.value(row);
                const attributes =
                  typeof value === 'number' ? { class: 'number', 'data-value': Number(value.toPrecision(9)) } : {};
                return at === 0 ? (
                  <th scope="row" key={column.key}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td {...attributes} key={column.key}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sorted<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  sort: string,
  language: PageRequest['language'],
): readonly T[] {
  const column = columns.find(({ key }) => key === sort);
  if (column === undefined) return rows;
  const compare = compareText(language);
  return rows
    .map((row) => ({ row, value: column.value(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (typeof a === 'string' && typeof b === 'string') return compare(a, b);
      return Number(b ?? Number.NEGATIVE_INFINITY) - Number(a ?? Number.NEGATIVE_INFINITY) || 0;
    })
    .map(({ row }) => row);
}
