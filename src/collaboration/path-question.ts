/**
 * What all questions about paths have in common: which ties count, who the ends are, and the graph to search.
 *
 * Of a person and an organisation, the organisation stands for everybody who wrote as part of it or of anything below it.
 */
import { QueryError } from '../graphql/page.js';
import { parseIdentifier } from '../identifiers/index.js';
import type { Context, Loaders } from '../server/context.js';
import { isPerson } from './collaboration.loaders.js';
import type { Years } from './collaboration.record.js';
import type { TieGraph } from './paths/adjacency.js';
import type { Via, Window } from './paths/cost.js';
import type { PathOrder } from './paths/keys.js';
import { type Weights, weightsOf } from './paths/weights.js';
import type { TieKind } from './tie-graph.js';

const MOST_AVOIDED = 1_000;
/** An answer may hold somebody who left the graph since the ties were read; so often it is looked for again. */
const MOST_TRIES = 5;

export interface TiesAsked {
  readonly via?: readonly ('OUTPUTS' | 'PROJECTS')[] | null | undefined;
  readonly since?: number | null | undefined;
  readonly until?: number | null | undefined;
  readonly avoiding?: readonly string[] | null | undefined;
  readonly minStrength?: number | null | undefined;
  readonly asOf?: number | null | undefined;
}

/** Which ties count. */
export interface TiesWanted {
  readonly via: Via;
  readonly years: Years;
  readonly avoiding: readonly string[];
  readonly minStrength: number | undefined;
  readonly asOf: number | undefined;
}

/** One end, and the nodes of the graph it stands for. */
export interface End {
  readonly id: string;
  readonly nodes: readonly string[];
}

export interface PathSearch extends TiesWanted {
  readonly kind: TieKind;
  readonly from: End;
  readonly to: End;
  readonly avoid: readonly string[];
  readonly maxHops: number;
  readonly k: number;
  readonly order: PathOrder;
  readonly asOf: number;
}

export const standsForOthers = ({ id, nodes }: End) => nodes.length !== 1 || nodes[0] !== id;
/** The hop from an organisation to one of its people is one of the path. */
export const endHops = ({ from, to }: Pick<PathSearch, 'from' | 'to'>) =>
  (standsForOthers(from) ? 1 : 0) + (standsForOthers(to) ? 1 : 0);

/** @throws QueryError if an argument is out of its range */
export function tiesWanted({ via, since, until, avoiding, minStrength, asOf }: TiesAsked): TiesWanted {
  const kinds = new Set(via ?? ['OUTPUTS']);
  if (kinds.size === 0) throw outOfRange('via', 'via is empty; give OUTPUTS, PROJECTS or both.');
  if (since != null && until != null && since > until)
    throw outOfRange('since', `since (${since}) is after until (${until}).`);
  if ((avoiding ?? []).length > MOST_AVOIDED)
    throw new QueryError('TOO_MANY_IDS', `avoiding takes at most ${MOST_AVOIDED} ids.`, { argument: 'avoiding' });
  if (minStrength != null && !(minStrength >= 0 && Number.isFinite(minStrength)))
    throw outOfRange('minStrength', `minStrength is ${minStrength}; it must be 0 or more.`);
  const only: Via = kinds.has('OUTPUTS') ? 'OUTPUTS' : 'PROJECTS';
  return {
    via: kinds.size === 2 ? 'BOTH' : only,
    years: { since: since ?? null, until: until ?? null },
    avoiding: avoiding ?? [],
    minStrength: minStrength ?? undefined,
    asOf: asOf ?? undefined,
  };
}

/** @throws QueryError naming the argument and its range */
export function within(name: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw outOfRange(name, `${name} is ${value}; it must be from 1 to ${most}.`);
}

function outOfRange(argument: string, message: string): QueryError {
  return new QueryError('OUT_OF_RANGE', message, { argument });
}

export function windowOf({ via, years, minStrength }: TiesWanted, asOf: number): Window {
  // Year 0 is that of outputs without one: outside every window.
  const since = years.since ?? (years.until === null ? undefined : 1);
  return { via, since, until: years.until ?? undefined, asOf, minStrength };
}

/** The current id of a person or organisation, by its id or any identifier; null if there is none. */
export async function endOf(written: string, loaders: Loaders): Promise<string | null> {
  if (isPerson(written)) return (await loaders.personById.load(written))?.id ?? null;
  if (written.startsWith('Organization:')) return (await loaders.organizationById.load(written))?.id ?? null;
  const key = parseIdentifier(written)?.key;
  if (key === undefined) return null;
  const [person, organization] = await Promise.all([
    loaders.personByIdentifier.load(key),
    loaders.organizationByIdentifier.load(key),
  ]);
  return person?.id ?? organization?.id ?? null;
}

export const noSuchEnd = (written: string) =>
  `There is no person, lab or partner with the id or identifier ${written.slice(0, 100)}.`;

/** The nodes of the graph that an entity stands for. */
export async function nodesOf(id: string, kind: TieKind, loaders: Loaders, years: Years): Promise<readonly string[]> {
  return kind === 'Person' && !isPerson(id) ? loaders.peopleOfOrganization.load(id, years) : [id];
}

/** Whom no way may pass; an end stays one, also if it is asked for that it be avoided. */
export async function avoidedNodes(
  { avoiding, years }: TiesWanted,
  kind: TieKind,
  ends: ReadonlySet<string>,
  loaders: Loaders,
): Promise<string[]> {
  const nodes = await Promise.all(avoiding.map((id) => nodesOf(id, kind, loaders, years)));
  return nodes.flat().filter((id) => !ends.has(id));
}

/** The graph of people in a window, and whom to leave out. */
export interface Searched {
  readonly weights: Weights;
  readonly avoided: Uint8Array;
  numbersOf(ids: readonly string[]): number[];
}

export function searched(graph: TieGraph, window: Window, avoid: Iterable<string>): Searched {
  const avoided = new Uint8Array(graph.ids.length);
  for (const id of avoid) {
    const person = graph.indexOf(id);
    if (person !== undefined) avoided[person] = 1;
  }
  return {
    weights: weightsOf(graph, window),
    avoided,
    numbersOf: (ids) => ids.map((id) => graph.indexOf(id)).filter((person) => person !== undefined),
  };
}

/**
 * Searches, and searches again without whoever turns out to have left the graph.
 * @param meanwhile starts what may be needed, while it is looked up who is there
 */
export async function amongThePresent<A>(
  kind: TieKind,
  { tieGraph, loaders }: Context,
  search: (graph: TieGraph, departed: ReadonlySet<string>) => A,
  idsIn: (answer: A) => readonly string[],
  meanwhile: (answer: A) => void = () => {},
): Promise<{ readonly answer: A; readonly missing: ReadonlySet<string> }> {
  const entities = kind === 'Person' ? loaders.personById : loaders.organizationById;
  for (let tries = 1; ; tries++) {
    const answer = search(await tieGraph.current(kind), tieGraph.departed);
    const ids = [...new Set(idsIn(answer))];
    meanwhile(answer);
    const present = await Promise.all(ids.map(async (id) => (await entities.load(id))?.id === id));
    const missing = new Set(ids.filter((_, at) => !present[at]));
    if (missing.size === 0) return { answer, missing };
    tieGraph.forget(missing);
    if (tries === MOST_TRIES) return { answer, missing };
  }
}
