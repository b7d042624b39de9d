/** What is told of nodes and links, the same in every file. A column of which no node has a value is left out. */
import type { Network, NetworkLink, NetworkNode } from '../network.js';

type Value = string | number | null;
export type ColumnType = 'string' | 'integer' | 'double';

export interface Column<T> {
  readonly name: string;
  readonly type: ColumnType;
  readonly value: (of: T) => Value;
}

const NODE_COLUMNS: readonly Column<NetworkNode>[] = [
  { name: 'label', type: 'string', value: ({ label }) => label },
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'url', type: 'string', value: ({ url }) => url },
  { name: 'outputs', type: 'double', value: ({ weights }) => weights.outputs },
  { name: 'average_year', type: 'double', value: ({ scores }) => scores.averageYear },
  { name: 'first_year', type: 'integer', value: ({ scores }) => scores.firstYear },
  { name: 'last_year', type: 'integer', value: ({ scores }) => scores.lastYear },
  { name: 'degree', type: 'integer', value: ({ measures }) => measures.degree },
  { name: 'strength', type: 'double', value: ({ measures }) => measures.strength },
  { name: 'betweenness', type: 'double', value: ({ measures }) => measures.betweenness },
  { name: 'closeness', type: 'double', value: ({ measures }) => measures.closeness },
  { name: 'page_rank', type: 'double', value: ({ measures }) => measures.pageRank },
  { name: 'clustering', type: 'double', value: ({ measures }) => measures.clustering },
  { name: 'component', type: 'integer', value: ({ measures }) => measures.component },
  { name: 'participation', type: 'double', value: ({ measures }) => measures.participation },
  { name: 'units', type: 'integer', value: ({ measures }) => measures.units },
  { name: 'cluster', type: 'integer', value: ({ cluster }) => cluster },
  { name: 'x', type: 'double', value: ({ x }) => x },
  { name: 'y', type: 'double', value: ({ y }) => y },
];

/** `weight` is what a reader shall take for the strength of a link: the normalised one. */
const LINK_COLUMNS: readonly Column<NetworkLink>[] = [
  { name: 'weight', type: 'double', value: ({ normalizedStrength }) => normalizedStrength },
  { name: 'strength', type: 'double', value: ({ strength }) => strength },
  { name: 'outputs', type: 'integer', value: ({ outputs }) => outputs },
  { name: 'first_year', type: 'integer', value: ({ firstYear }) => firstYear },
  { name: 'last_year', type: 'integer', value: ({ lastYear }) => lastYear },
];

const withValues = <T>(columns: readonly Column<T>[], items: readonly T[]) =>
  columns.filter(({ value }) => items.some((item) => value(item) !== null));

export const nodeColumns = ({ nodes }: Network): Column<NetworkNode>[] => withValues(NODE_COLUMNS, nodes);
export const linkColumns = ({ links }: Network): Column<NetworkLink>[] => withValues(LINK_COLUMNS, links);
