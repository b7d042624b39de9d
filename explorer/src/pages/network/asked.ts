/** What is asked for in the address of a network, and the question to the API that it makes. */
import type {
  Counting,
  NetworkKind,
  NetworkLayout,
  NetworkNormalization,
  NetworkOutputs,
  NetworkSelection,
} from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { type Found, find } from '../../parts/find.js';

export const KINDS = [
  'PEOPLE',
  'LABS',
  'PARTNERS',
  'ORGANIZATIONS',
  'COUNTRIES',
  'CONCEPTS',
  'BIBLIOGRAPHIC_COUPLING',
  'CO_CITATION',
] as const satisfies readonly NetworkKind[];
export const SCOPES = ['all', 'unit', 'members', 'ego', 'search'] as const;
export const COUNTINGS = ['FRACTIONAL', 'FULL'] as const satisfies readonly Counting[];
export const NORMALIZATIONS = [
  'ASSOCIATION_STRENGTH',
  'FRACTIONALIZATION',
  'NONE',
] as const satisfies readonly NetworkNormalization[];
export const LAYOUTS = ['VOS', 'FORCE'] as const satisfies readonly NetworkLayout[];
export const OVERLAYS = ['cluster', 'year'] as const;
export const FORMATS = ['GEXF', 'GRAPHML', 'VOSVIEWER_JSON', 'PAJEK', 'CSV', 'JSON'] as const;
export type Format = (typeof FORMATS)[number];

/** Nodes of one page: as many as the price of a question lets through with everything that is shown. */
export const MOST_NODES = 2_000;

export interface Asked {
  readonly kind: (typeof KINDS)[number];
  readonly scope: (typeof SCOPES)[number];
  readonly words: string;
  readonly radius: number;
  readonly since: number | null;
  readonly until: number | null;
  readonly counting: (typeof COUNTINGS)[number];
  readonly normalization: (typeof NORMALIZATIONS)[number];
  readonly minStrength: number;
  readonly maxNodes: number;
  readonly isolates: boolean;
  readonly layout: (typeof LAYOUTS)[number];
  readonly overlay: (typeof OVERLAYS)[number];
}

export function askedIn(query: URLSearchParams): Asked {
  const scope = oneOf(SCOPES, query.get('scope'));
  return {
    kind: oneOf(KINDS, query.get('kind')),
    // A search needs no other word for its scope, nor has everything any words.
    scope: query.get('scope') === null && (query.get('q') ?? '') !== '' ? 'search' : scope,
    words: (query.get('q') ?? '').slice(0, 500),
    radius: numberIn(query, 'radius', 1, 1, 3),
    since: yearIn(query, 'since'),
    until: yearIn(query, 'until'),
    counting: oneOf(COUNTINGS, query.get('counting')),
    normalization: oneOf(NORMALIZATIONS, query.get('normalization')),
    minStrength: numberIn(query, 'min', 0, 0, 1e6),
    maxNodes: Math.round(numberIn(query, 'max', 100, 2, MOST_NODES)),
    isolates: query.get('isolates') === '1',
    layout: oneOf(LAYOUTS, query.get('layout')),
    overlay: oneOf(OVERLAYS, query.get('overlay')),
  };
}

/** The first of the values where none of them was asked for. */
function oneOf<const T extends readonly [string, ...string[]]>(values: T, text: string | null): T[number] {
  return values.find((value) => value === text) ?? values[0];
}

function numberIn(query: URLSearchParams, name: string, otherwise: number, least: number, most: number): number {
  const text = (query.get(name) ?? '').trim().replace(',', '.');
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? otherwise : Math.min(most, Math.max(least, value));
}

export function yearIn(query: URLSearchParams, name: string): number | null {
  const text = query.get(name) ?? '';
  return /^\d{4}$/.test(text) ? Number(text) : null;
}

export interface Variables {
  readonly [name: string]: unknown;
  readonly kind: NetworkKind;
  readonly of: readonly NetworkSelection[] | null;
  readonly outputs: NetworkOutputs | null;
  readonly since: number | null;
  readonly until: number | null;
  readonly counting: Counting;
  readonly normalization: NetworkNormalization;
  readonly minStrength: number;
  readonly isolates: boolean;
  readonly maxNodes: number;
  readonly layout: NetworkLayout;
}

export interface Wanted {
  readonly asked: Asked;
  readonly whom: Found;
  /** Null where it is not known yet whom it is about. */
  readonly variables: Variables | null;
}

export async function wanted(request: PageRequest): Promise<Wanted> {
  const asked = askedIn(request.query);
  const aboutSomebody = asked.scope === 'unit' || asked.scope === 'members' || asked.scope === 'ego';
  const kinds = asked.scope === 'ego' ? undefined : (['LAB', 'PARTNER'] as const);
  const whom: Found = aboutSomebody ? await find(request, 'of', kinds) : { is: 'empty' };
  if (aboutSomebody && whom.is !== 'one') return { asked, whom, variables: null };
  const id = whom.is === 'one' ? whom.entity.id : '';
  const { kind, since, until, counting, normalization, minStrength, isolates, maxNodes, layout } = asked;
  const limits = { since, until, counting, normalization, minStrength, isolates, maxNodes, layout };
  return { asked, whom, variables: { kind, ...selection(asked, id), ...limits } };
}

function selection(
  { scope, words, radius }: Asked,
  id: string,
): { readonly of: readonly NetworkSelection[] | null; readonly outputs: NetworkOutputs | null } {
  if (scope === 'unit') return { of: [{ unit: id }], outputs: null };
  if (scope === 'members') return { of: [{ membersOf: id }], outputs: null };
  if (scope === 'ego') return { of: [{ ego: { of: id, radius: Math.round(radius) } }], outputs: null };
  return { of: null, outputs: words.trim() === '' ? {} : { query: words } };
}
