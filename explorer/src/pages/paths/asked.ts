/** What is asked for in the address of the path finder. */
import type { PathOrder, PathsPageQueryVariables, PathVia } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { type Found, find } from '../../parts/find.js';

export const VIAS = ['OUTPUTS', 'PROJECTS', 'BOTH'] as const;
export const ORDERS = ['HOPS_THEN_COST', 'COST'] as const satisfies readonly PathOrder[];
export const MOST_HOPS = 8;
export const MOST_PATHS = 10;
const MOST_AVOIDED = 50;

export interface AskedPaths {
  readonly from: Found;
  readonly to: Found;
  readonly avoid: Found;
  readonly via: (typeof VIAS)[number];
  readonly order: (typeof ORDERS)[number];
  readonly maxHops: number;
  readonly k: number;
  readonly since: number | null;
  readonly until: number | null;
  readonly minStrength: number | null;
  /** Global ids. */
  readonly avoiding: readonly string[];
}

export async function askedPaths(request: PageRequest): Promise<AskedPaths> {
  const { query } = request;
  const [from, to, avoid] = await Promise.all(['from', 'to', 'avoid'].map((name) => find(request, name)));
  const empty: Found = { is: 'empty' };
  const avoided = [...query.getAll('avoiding'), ...(avoid?.is === 'one' ? [avoid.entity.id] : [])];
  return {
    from: from ?? empty,
    to: to ?? empty,
    avoid: avoid ?? empty,
    via: VIAS.find((one) => one === query.get('via')) ?? 'OUTPUTS',
    order: ORDERS.find((one) => one === query.get('order')) ?? 'HOPS_THEN_COST',
    maxHops: whole(query.get('hops'), 6, MOST_HOPS),
    k: whole(query.get('k'), 3, MOST_PATHS),
    since: year(query.get('since')),
    until: year(query.get('until')),
    minStrength: positive(query.get('min')),
    avoiding: [...new Set(avoided.filter((id) => /^(?:Person|Organization):[\w-]+$/.test(id)))].slice(0, MOST_AVOIDED),
  };
}

const year = (text: string | null): number | null => (text !== null && /^\d{4}$/.test(text) ? Number(text) : null);

function positive(text: string | null): number | null {
  const value = Number((text ?? '').replace(',', '.'));
  return Number.isFinite(value) && value > 0 ? value : null;
}

function whole(text: string | null, otherwise: number, most: number): number {
  const value = Number(text ?? '');
  return Number.isInteger(value) && value >= 1 ? Math.min(most, value) : otherwise;
}

const WAYS: Readonly<Record<AskedPaths['via'], readonly PathVia[]>> = {
  OUTPUTS: ['OUTPUTS'],
  PROJECTS: ['PROJECTS'],
  BOTH: ['OUTPUTS', 'PROJECTS'],
};

export function pathVariables(asked: AskedPaths, from: string, to: string): PathsPageQueryVariables {
  const { via, order, maxHops, k, since, until, minStrength, avoiding } = asked;
  return { from, to, maxHops, k, order, via: [...WAYS[via]], since, until, avoiding: [...avoiding], minStrength };
}
