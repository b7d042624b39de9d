/** The network that the API gave, in the words of the reader, with links by the places of their nodes. */
import type { Network, NetworkLink, NetworkNode } from '../../draw/scene.js';
import { NetworkPageDocument, type NetworkPageQuery } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { countryName } from '../../i18n/format.js';
import type { Asked, Variables } from './asked.js';

type Given = NetworkPageQuery['collaborationNetwork'];

export interface FoundNode extends NetworkNode {
  readonly outputs: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly degree: number;
  readonly betweenness: number;
}

export interface FoundLink extends NetworkLink {
  readonly normalizedStrength: number;
  readonly outputs: number;
}

export interface FoundNetwork extends Network {
  readonly nodes: readonly FoundNode[];
  readonly links: readonly FoundLink[];
  readonly about: Pick<Given, 'modularity' | 'cuts' | 'parameters'>;
}

export function questionOf(variables: Variables, { language }: PageRequest) {
  return { ...variables, concepts: variables.kind === 'CONCEPTS', language };
}

export async function foundNetwork(request: PageRequest, variables: Variables): Promise<FoundNetwork> {
  const given = (await request.ask(NetworkPageDocument, questionOf(variables, request))).collaborationNetwork;
  const places = new Map(given.nodes.map(({ id }, at) => [id, at]));
  return {
    nodes: given.nodes.map((node) => ({ ...node, label: labelOf(node, request) })),
    links: given.links.map(({ from, to, ...link }) => ({
      ...link,
      from: places.get(from.id) ?? 0,
      to: places.get(to.id) ?? 0,
    })),
    about: given,
  };
}

function labelOf({ id, label, entity }: Given['nodes'][number], { language }: PageRequest): string {
  if (id.startsWith('Country:')) return countryName(id.slice('Country:'.length), language);
  return entity !== undefined && entity !== null && 'inLanguage' in entity ? entity.inLanguage : label;
}

/** Where a node leads: to its page; a country to who works with it. */
export function hrefOf({ id }: { readonly id: string }, { link }: PageRequest, kind: Asked['kind']): string {
  if (id.startsWith('Country:')) return link('/matrix', { rows: 'LABS', columns: 'COUNTRIES' });
  return link.to({ id, __typename: kind === 'LABS' ? 'Lab' : kind === 'PARTNERS' ? 'Partner' : undefined });
}

/** The address of the network of one node alone; null where there can be none. */
export function egoHref({ id, label }: FoundNode, { link }: PageRequest, { kind }: Asked): string | null {
  return id.startsWith('Person:') || id.startsWith('Organization:')
    ? link.here({ scope: 'ego', of: label, 'of-id': id, kind, q: null, sel: id, view: null, links: null })
    : null;
}
