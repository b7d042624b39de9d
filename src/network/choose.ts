/**
 * Whom a network is about. Parts that name entities of the network's own kind choose nodes, whose joint outputs all count;
 * parts that name something else choose outputs, and whatever stands in these is a node.
 */
import { parseIdentifier } from '../identifiers/index.js';
import type { Context } from '../server/context.js';
import type { NetworkCut, NetworkKind } from './network.js';
import { currentMembersBelow, unitsBelow } from './network.queries.js';
import { type NetworkRequest, outOfRange, type Part } from './request.js';

/** People or organisations that are looked at to find the nodes. */
export const MOST_CANDIDATES = 20_000;

export interface Ego {
  readonly id: string;
  readonly radius: number;
}

export interface Choice {
  /** Ids of nodes; null if every entity in the outputs is one. */
  readonly nodes: readonly string[] | null;
  readonly egos: readonly Ego[];
  /** Ids of outputs that count; null if all of the years do. */
  readonly outputs: readonly string[] | null;
  /** What was chosen, in words, a part each. */
  readonly selection: readonly string[];
  readonly cuts: readonly NetworkCut[];
}

/** What one part comes to. */
interface Chosen {
  readonly words: string;
  readonly nodes?: readonly string[];
  readonly ego?: Ego;
  readonly outputs?: readonly string[];
  readonly cuts?: readonly NetworkCut[];
}

const UNIT_KINDS: readonly NetworkKind[] = ['LABS', 'PARTNERS', 'ORGANIZATIONS'];
export const isUnitKind = (kind: NetworkKind) => UNIT_KINDS.includes(kind);
export const hasTies = (kind: NetworkKind) => kind === 'PEOPLE' || isUnitKind(kind);

/** @throws QueryError if a part names nobody, or parts do not go together */
export async function choose(request: NetworkRequest, context: Context): Promise<Choice> {
  const [found, chosen] = await Promise.all([
    outputsAsked(request, context),
    Promise.all(request.parts.map((part) => chosenBy(part, request, context))),
  ]);
  const cuts = [...(found?.cuts ?? []), ...chosen.flatMap((part) => part.cuts ?? [])];
  const selection = chosen.map(({ words }) => words);
  const egos = chosen.flatMap(({ ego }) => ego ?? []);
  const byNodes = chosen.filter(({ nodes, ego }) => nodes !== undefined || ego !== undefined);
  const byOutputs = chosen.filter(({ outputs }) => outputs !== undefined);
  if (byNodes.length > 0 && byOutputs.length > 0) {
    throw outOfRange(
      'of',
      `In a network of ${request.kind}, ${byNodes[0]?.words} chooses nodes and ${byOutputs[0]?.words} chooses outputs. Ask for two networks.`,
    );
  }
  if (chosen.length === 0) return { nodes: null, egos, outputs: found?.ids ?? [], selection, cuts };
  if (byOutputs.length > 0) {
    const among = found === null ? null : new Set(found.ids);
    const outputs = new Set(byOutputs.flatMap((part) => part.outputs ?? []));
    return { nodes: null, egos, outputs: [...outputs].filter((id) => among?.has(id) ?? true), selection, cuts };
  }
  const nodes = [...new Set(byNodes.flatMap((part) => part.nodes ?? []))];
  return { nodes, egos, outputs: found?.ids ?? null, selection, cuts };
}

async function outputsAsked({ outputs, since, until }: NetworkRequest, { loaders }: Context) {
  if (outputs === null || outputs === undefined) return null;
  const { ids, total } = await loaders.publicationIdsOf({ ...outputs, since, until });
  return { ids, cuts: cutOutputs('that match', ids.length, total) };
}

async function chosenBy(part: Part, request: NetworkRequest, context: Context): Promise<Chosen> {
  const { kind } = request;
  if (part.kind === 'EGO') return chosenEgo(part, kind, context);
  if ('ids' in part) return chosenEntities(part, request, context);
  const { id, name } = await required(part.id, 'Organization', context);
  if (part.kind === 'MEMBERS') {
    const [row] = await context.reader.read(currentMembersBelow, {
      keys: [id],
      today: context.today,
      most: MOST_CANDIDATES,
    });
    const words = `current members of ${name} and below`;
    return byPeople(row?.people ?? [], words, request, context);
  }
  const words = `${name} and below`;
  if (kind === 'PEOPLE') {
    const { since, until } = request;
    const nodes = await context.loaders.peopleOfOrganization.load(id, { since, until });
    return { words: `who wrote as part of ${words}`, nodes, cuts: cutCandidates(words, nodes.length) };
  }
  const isLab = (await context.loaders.organizationById.load(id))?.ours === true;
  if (kind === 'ORGANIZATIONS' || (kind === 'LABS' && isLab) || (kind === 'PARTNERS' && !isLab)) {
    const [row] = await context.reader.read(unitsBelow, { keys: [id], most: MOST_CANDIDATES });
    return { words, nodes: row?.units ?? [], cuts: cutCandidates(words, row?.units.length ?? 0) };
  }
  return { words: `outputs of ${words}`, ...(await outputsOf([{ organization: id }], words, request, context)) };
}

async function chosenEgo(
  { id: written, radius }: Extract<Part, { kind: 'EGO' }>,
  kind: NetworkKind,
  context: Context,
): Promise<Chosen> {
  if (!hasTies(kind)) {
    throw outOfRange(
      'of',
      `An ego has neighbours among PEOPLE, LABS, PARTNERS and ORGANIZATIONS, not among ${kind}. Choose people, a unit, or outputs.`,
    );
  }
  const { id, name } = await required(written, kind === 'PEOPLE' ? 'Person' : 'Organization', context);
  return { words: `ego network of ${name}, radius ${radius}`, ego: { id, radius } };
}

async function chosenEntities(
  { kind: named, ids }: Extract<Part, { ids: readonly string[] }>,
  request: NetworkRequest,
  context: Context,
): Promise<Chosen> {
  const label = named === 'PEOPLE' ? 'Person' : 'Organization';
  const found = await Promise.all(ids.map((id) => currentId(id, label, context)));
  const present = [...new Set(found.flatMap((entity) => entity?.id ?? []))];
  const gone = found.filter((entity) => entity === null).length;
  const noun = named === 'PEOPLE' ? 'people' : 'organisations';
  const words = ids.length === 1 && found[0] != null ? found[0].name : `${present.length} chosen ${noun}`;
  const cuts: NetworkCut[] =
    gone === 0
      ? []
      : [
          {
            reason: 'GONE',
            text: `${gone} of the ids of ${noun} mean nobody in the graph; check them.`,
            nodes: gone,
            links: 0,
            truncates: true,
          },
        ];
  if (named === 'PEOPLE') {
    const chosen = await byPeople(present, words, request, context);
    return { ...chosen, cuts: [...cuts, ...(chosen.cuts ?? [])] };
  }
  if (isUnitKind(request.kind)) return { words, nodes: present, cuts };
  if (request.kind === 'PEOPLE') {
    const { since, until } = request;
    const people = await Promise.all(
      present.map((id) => context.loaders.peopleOfOrganization.load(id, { since, until })),
    );
    const nodes = [...new Set(people.flat())];
    return { words: `who wrote as part of ${words}`, nodes, cuts: [...cuts, ...cutCandidates(words, nodes.length)] };
  }
  const chosen = await outputsOf(
    present.map((organization) => ({ organization })),
    words,
    request,
    context,
  );
  return { words: `outputs of ${words}`, outputs: chosen.outputs, cuts: [...cuts, ...chosen.cuts] };
}

async function byPeople(
  people: readonly string[],
  words: string,
  request: NetworkRequest,
  context: Context,
): Promise<Chosen> {
  if (request.kind === 'PEOPLE') return { words, nodes: people, cuts: cutCandidates(words, people.length) };
  const chosen = await outputsOf(
    people.map((person) => ({ person })),
    words,
    request,
    context,
  );
  return { words: `outputs of ${words}`, ...chosen };
}

/** People and units whose outputs are read one statement each. */
const MOST_OWNERS = 500;

async function outputsOf(
  owners: readonly ({ person: string } | { organization: string })[],
  words: string,
  { since, until }: NetworkRequest,
  { loaders }: Context,
): Promise<{ outputs: readonly string[]; cuts: readonly NetworkCut[] }> {
  if (owners.length > MOST_OWNERS) {
    throw outOfRange(
      'of',
      `The outputs of ${owners.length} (${words}) are too many to read; at most ${MOST_OWNERS} people or organisations. Choose a unit.`,
    );
  }
  const found = await Promise.all(owners.map((owner) => loaders.publicationIdsOf({ ...owner, since, until })));
  return {
    outputs: [...new Set(found.flatMap(({ ids }) => ids))],
    cuts: found.flatMap(({ ids, total }) => cutOutputs(`of ${words}`, ids.length, total)),
  };
}

const currentId = async (written: string, label: 'Person' | 'Organization', { loaders }: Context) => {
  const entity = await (label === 'Person' ? loaders.personById : loaders.organizationById).load(written);
  if (entity !== null) return entity;
  const key = parseIdentifier(written)?.key;
  return key === undefined
    ? null
    : (label === 'Person' ? loaders.personByIdentifier : loaders.organizationByIdentifier).load(key);
};

async function required(written: string, label: 'Person' | 'Organization', context: Context) {
  const entity = await currentId(written, label, context);
  if (entity !== null) return entity;
  const noun = label === 'Person' ? 'person' : 'lab or partner';
  throw outOfRange('of', `There is no ${noun} with the id or identifier ${written}.`);
}

function cutOutputs(whose: string, read: number, total: number): NetworkCut[] {
  if (read >= total) return [];
  const text = `Only the newest ${read} of the ${total} outputs ${whose} were read; ask for fewer years, or narrow the search.`;
  return [{ reason: 'MOST_OUTPUTS', text, nodes: 0, links: 0, truncates: true }];
}

function cutCandidates(whose: string, found: number): NetworkCut[] {
  if (found < MOST_CANDIDATES) return [];
  const text = `Only ${MOST_CANDIDATES} of ${whose} were looked at; ask for fewer years, or choose a smaller unit.`;
  return [{ reason: 'MOST_CANDIDATES', text, nodes: 0, links: 0, truncates: true }];
}
