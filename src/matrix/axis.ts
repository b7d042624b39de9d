/** What the rows or columns of a matrix are, and which of them an output has. Pure. */
import type { AxisMember, OutputFact } from './matrix.queries.js';

export type AxisOf = 'LABS' | 'PARTNERS' | 'ORGANIZATIONS' | 'COUNTRIES' | 'YEARS';

export interface OrganizationAxis {
  readonly of: 'ORGANIZATIONS';
  readonly members: readonly AxisMember[];
  /** Places in `members` of those that an organisation is, or is below. */
  readonly above: ReadonlyMap<string, readonly number[]>;
}
export type Axis = OrganizationAxis | { readonly of: 'COUNTRIES' } | { readonly of: 'YEARS' };

export function organizationAxis(members: readonly AxisMember[]): OrganizationAxis {
  const above = new Map<string, number[]>();
  for (const [at, { below }] of members.entries())
    for (const id of below) {
      const known = above.get(id);
      if (known === undefined) above.set(id, [at]);
      else known.push(at);
    }
  return { of: 'ORGANIZATIONS', members, above };
}

/** The keys that an output has on an axis: ids of organisations, codes of countries, or its year; each once. */
export function keysOf(axis: Axis, { year, named }: OutputFact): string[] {
  if (axis.of === 'YEARS') return year === null ? [] : [String(year)];
  if (axis.of === 'COUNTRIES') return [...new Set(named.flatMap(([, country]) => (country === null ? [] : [country])))];
  return [...new Set(named.flatMap(([id]) => axis.above.get(id) ?? []))].map((at) => axis.members[at]?.id ?? '');
}

/** Whether two organisations are the same, or one is part of the other. */
export function kinship(a: Axis, b: Axis): (row: string, column: string) => boolean {
  const below = new Map<string, ReadonlySet<string>>();
  for (const axis of [a, b]) {
    if (axis.of !== 'ORGANIZATIONS') continue;
    for (const { id, below: ids } of axis.members) below.set(id, new Set(ids));
  }
  return (row, column) => below.get(row)?.has(column) === true || below.get(column)?.has(row) === true;
}

/** Whether a country is that of an organisation which the output names and which is not part of the one given. */
export function isElsewhere(axis: OrganizationAxis, organization: string, country: string, fact: OutputFact): boolean {
  return fact.named.some(
    ([id, of]) => of === country && !(axis.above.get(id) ?? []).some((at) => axis.members[at]?.id === organization),
  );
}
