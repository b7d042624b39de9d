/** The network as tables: all that the picture shows, for whoever does not see it, and for whoever wants numbers. */
import type { ComponentChildren } from 'preact';
import type { PageRequest } from '../../http.js';
import { compareText, formatNumber } from '../../i18n/format.js';
import type { Asked } from './asked.js';
import { type FoundLink, type FoundNetwork, type FoundNode, hrefOf } from './found.js';
import { Mark } from './legend.js';
import { networkMessages } from './messages.js';

/** Rows of one page of a table: a browser takes a second to lay out thousands. */
const NODES_A_PAGE = 500;
const LINKS_A_PAGE = 200;

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
  const part = partOf(sorted(network.nodes, columns, sort, language), NODES_A_PAGE, query.get('nodes'));
  const range =
    part.pages === 1
      ? `${t.nodes}: ${number(network.nodes.length)}`
      : t.nodesPage(number(part.first), number(part.last), number(network.nodes.length));
  return (
    <section aria-labelledby="nodes">
      <h2 id="nodes">{t.nodes}</h2>
      <Table
        columns={columns}
        rows={part.rows}
        sort={sort}
        caption={range}
        sortedBy={t.sorted}
        hrefOf={(key) => `${link.here({ sort: key, nodes: null })}#nodes`}
        rowKey={({ id }) => id}
        whole={part.pages === 1}
      />
      <Pager part={part} label={range} request={request} hrefOf={(page) => `${link.here({ nodes: page })}#nodes`} />
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
  const part = partOf(sorted(network.links, columns, sort, language), LINKS_A_PAGE, query.get('links'));
  const range = t.linksPage(number(part.first), number(part.last), number(network.links.length));
  return (
    <section aria-labelledby="links">
      <h2 id="links">{t.links}</h2>
      <Table
        columns={columns}
        rows={part.rows}
        sort={sort}
        caption={range}
        sortedBy={t.sorted}
        hrefOf={(key) => `${link.here({ lsort: key, links: null })}#links`}
        rowKey={(one) => `${one.from} ${one.to}`}
        whole={part.pages === 1}
      />
      <Pager part={part} label={range} request={request} hrefOf={(page) => `${link.here({ links: page })}#links`} />
    </section>
  );
}

/** One page of a table: its rows, and which of all they are, counted from 1. */
interface Part<T> {
  readonly rows: readonly T[];
  readonly page: number;
  readonly pages: number;
  readonly first: number;
  readonly last: number;
}

/** @param asked the page as it stands in the address */
function partOf<T>(all: readonly T[], size: number, asked: string | null): Part<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const wanted = Number(asked ?? 1);
  const page = Number.isInteger(wanted) ? Math.min(pages, Math.max(1, wanted)) : 1;
  const from = (page - 1) * size;
  const rows = all.slice(from, from + size);
  return { rows, page, pages, first: Math.min(from + 1, from + rows.length), last: from + rows.length };
}

function Pager({
  part: { page, pages },
  label,
  request,
  hrefOf,
}: {
  readonly part: Pick<Part<unknown>, 'page' | 'pages'>;
  readonly label: string;
  readonly request: PageRequest;
  readonly hrefOf: (page: number) => string;
}) {
  const t = networkMessages[request.language];
  if (pages === 1) return null;
  return (
    <nav class="pager" aria-label={label}>
      {page > 1 && <a href={hrefOf(page - 1)}>{t.previous}</a>}{' '}
      {page < pages && <a href={hrefOf(page + 1)}>{t.next}</a>}
    </nav>
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
