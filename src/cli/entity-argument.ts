/**
 * What somebody typed for a person, a lab or a partner: a global id, an identifier (ORCID, ROR, a source's key), or a name
 * in either order. A name must mean one entity; else the message lists those it may mean, with what tells them apart.
 */
import { z } from 'zod';
import { parseIdentifier } from '../identifiers/index.js';
import { foldText } from '../record/keys.js';
import type { Ask } from '../server/ask.js';

export interface EntityArgument {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
}

export const ENTITY_KINDS = ['MEMBER', 'EXTERNAL_PERSON', 'LAB', 'PARTNER'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The text means nobody, or several; the message lists who may be meant. */
export class EntityArgumentError extends Error {
  constructor(
    message: string,
    /** Ids of who may be meant. */
    readonly candidates: readonly string[],
  ) {
    super(message);
    this.name = 'EntityArgumentError';
  }
}

/** Hits looked at for a name; of more, the first of them are listed and the rest is counted. */
const MOST_LOOKED_AT = 50;
const MOST_LISTED = 10;

const named = z.object({ name: z.string() });
const counted = z.object({ totalCount: z.number() });
const entityShape = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.enum(['Member', 'ExternalPerson']),
    id: z.string(),
    name: z.string(),
    nameVariants: z.array(z.string()),
    orcid: z.string().nullable(),
    publications: counted.extend({ nodes: z.array(z.object({ title: z.string() })) }),
    memberships: z.array(z.object({ organization: named })),
  }),
  z.object({
    __typename: z.enum(['Lab', 'Partner']),
    id: z.string(),
    name: z.string(),
    acronym: z.string().nullable(),
    country: z.string().nullable(),
    aliases: z.array(named),
    partOf: z.array(named),
    publications: counted,
  }),
]);
type Entity = z.infer<typeof entityShape>;
/** Any other node comes as its type name and nothing else. */
const nodeShape = z.union([entityShape, z.object({ __typename: z.string() }).transform(() => null)]).nullable();

const ENTITY = `
  fragment entity on Node {
    __typename
    ... on Person { id name nameVariants orcid publications(first: 1) { totalCount nodes { title } } }
    ... on Member { memberships { organization { name } } }
    ... on ExternalPerson { memberships { organization { name } } }
    ... on Organization { id name acronym country aliases { name } partOf { name } publications(first: 1) { totalCount } }
  }`;

const BY_ID = `query($id: ID!) { entity: node(id: $id) { ...entity } } ${ENTITY}`;
const BY_IDENTIFIER = `query($id: String!) { entity: resolve(identifier: $id) { ...entity } } ${ENTITY}`;
const foundShape = z.object({ entity: nodeShape });

const BY_NAME = `query($text: String!, $kinds: [EntityKind!], $first: Int) {
  search(query: $text, kinds: $kinds, first: $first) { relaxed totals { count } hits { node { ...entity } } }
} ${ENTITY}`;
const hitsShape = z.object({
  search: z.object({
    relaxed: z.boolean(),
    totals: z.array(z.object({ count: z.number() })),
    hits: z.array(z.object({ node: nodeShape })),
  }),
});

/**
 * The one entity that is meant.
 * @param kinds what it may be; anything of the four if absent
 * @throws EntityArgumentError if it is nobody, or may be several
 */
export async function entityArgument(
  ask: Ask,
  text: string,
  kinds: readonly EntityKind[] = ENTITY_KINDS,
): Promise<EntityArgument> {
  const written = text.trim();
  if (written === '') throw new EntityArgumentError('A name, id or identifier is needed; the text is empty.', []);
  const entity = (await byIdentifier(ask, written)) ?? (await byName(ask, written, kinds));
  const found = argumentOf(entity);
  if (kinds.includes(found.kind)) return found;
  throw new EntityArgumentError(
    `"${written}" is ${found.name}, ${KIND_WORDS[found.kind]}; ${kinds.map((kind) => KIND_WORDS[kind]).join(' or ')} is needed here.`,
    [found.id],
  );
}

async function byIdentifier(ask: Ask, written: string): Promise<Entity | undefined> {
  if (/^(Person|Organization):/.test(written)) {
    const { entity } = await ask(BY_ID, { id: written }, foundShape);
    if (entity !== null) return entity;
    throw new EntityArgumentError(`There is no person, lab or partner with the id ${written}.`, []);
  }
  if (parseIdentifier(written) === undefined) return undefined;
  const { entity } = await ask(BY_IDENTIFIER, { id: written }, foundShape);
  if (entity !== null) return entity;
  // "Lab: Surgery" looks like a scheme and a value; what has a blank may still be a name.
  if (written.includes(' ')) return undefined;
  throw new EntityArgumentError(`No person, lab or partner has the identifier ${written}.`, []);
}

async function byName(ask: Ask, written: string, kinds: readonly EntityKind[]): Promise<Entity> {
  const { search } = await ask(BY_NAME, { text: written, kinds, first: MOST_LOOKED_AT }, hitsShape);
  const hits = search.hits.flatMap(({ node }) => (node === null ? [] : [node]));
  const whole = hits.filter((hit) => namesOf(hit).some((name) => wordsOf(name) === wordsOf(written)));
  if (search.relaxed && whole.length === 0) throw unknown(written, hits);
  const meant = whole.length > 0 ? whole : hits;
  const [only] = meant;
  if (only === undefined) throw unknown(written, []);
  if (meant.length === 1) return only;
  const total = whole.length > 0 ? whole.length : search.totals.reduce((sum, { count }) => sum + count, 0);
  throw new EntityArgumentError(
    `"${written}" may be ${total} ${total > MOST_LISTED ? `(the best ${MOST_LISTED} are shown)` : 'of these'}; give the id of the one you mean:\n${listOf(meant)}`,
    meant.map(({ id }) => id),
  );
}

function unknown(written: string, nearest: readonly Entity[]): EntityArgumentError {
  const none = `No person, lab or partner is called "${written}".`;
  if (nearest.length === 0) return new EntityArgumentError(`${none} Nothing in the graph has a name like it.`, []);
  return new EntityArgumentError(
    `${none} The nearest names are:\n${listOf(nearest)}`,
    nearest.map(({ id }) => id),
  );
}

const KIND_OF = { Member: 'MEMBER', ExternalPerson: 'EXTERNAL_PERSON', Lab: 'LAB', Partner: 'PARTNER' } as const;
const KIND_WORDS: Readonly<Record<EntityKind, string>> = {
  MEMBER: 'a member',
  EXTERNAL_PERSON: 'an external person',
  LAB: 'a lab',
  PARTNER: 'a partner',
};

function argumentOf({ __typename, id, name }: Entity): EntityArgument {
  return { id, name, kind: KIND_OF[__typename] };
}

function namesOf(entity: Entity): string[] {
  if ('nameVariants' in entity) return [entity.name, ...entity.nameVariants];
  return [entity.name, entity.acronym ?? '', ...entity.aliases.map(({ name }) => name)];
}

/** The folded words in any order: "Holm, Ida" is "Ida Holm". */
function wordsOf(text: string): string {
  return foldText(text).split(' ').sort().join(' ');
}

function listOf(entities: readonly Entity[]): string {
  return entities
    .slice(0, MOST_LISTED)
    .map((entity) => `  ${entity.id}  ${entity.name}: ${detailOf(entity)}`)
    .join('\n');
}

function detailOf(entity: Entity): string {
  const parts = [KIND_WORDS[KIND_OF[entity.__typename]]];
  if ('nameVariants' in entity) {
    const units = [...new Set(entity.memberships.map(({ organization }) => organization.name))];
    if (units.length > 0) parts.push(units.slice(0, 2).join(', '));
    if (entity.orcid !== null) parts.push(`ORCID ${entity.orcid}`);
  } else {
    if (entity.country !== null) parts.push(entity.country);
    if (entity.partOf.length > 0) parts.push(`part of ${entity.partOf.map(({ name }) => name).join(', ')}`);
  }
  const { totalCount } = entity.publications;
  parts.push(totalCount === 1 ? '1 output' : `${totalCount} outputs`);
  const newest = 'nodes' in entity.publications ? entity.publications.nodes[0]?.title : undefined;
  if (newest !== undefined) parts.push(`newest "${newest.length > 60 ? `${newest.slice(0, 59)}…` : newest}"`);
  return parts.join('; ');
}
