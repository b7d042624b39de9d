/** A field that takes a name, an identifier or an id: whom it means, or among whom the reader has to choose. */
import { type EntityKind, FindDocument, type FindQuery } from '../graphql/generated/graphql.js';
import type { PageRequest } from '../http.js';

export interface FoundEntity {
  readonly id: string;
  readonly label: string;
  readonly typename: string;
}

export type Found =
  | { readonly is: 'empty' }
  | { readonly is: 'one'; readonly entity: FoundEntity }
  | { readonly is: 'many'; readonly text: string; readonly choices: readonly FoundEntity[] }
  | { readonly is: 'none'; readonly text: string };

export const ANYBODY = ['MEMBER', 'EXTERNAL_PERSON', 'LAB', 'PARTNER'] as const satisfies readonly EntityKind[];
const MOST_LETTERS = 200;
/** Anything with a scheme or the blocks of an ORCID iD; names have blanks. */
const IDENTIFIER = /^(?:[^\s:/]+[:/]\S+|\d{4}-\d{4}-\d{4}-\d{3}[\dXx])$/;
const GLOBAL_ID = /^[A-Z][A-Za-z]+:[\w-]+$/;

/**
 * The field `name` of the address, and `name-id` beside it: who was chosen before, which holds as long as the text is
 * still theirs.
 */
export async function find(
  { ask, query }: PageRequest,
  name: string,
  kinds: readonly EntityKind[] = ANYBODY,
): Promise<Found> {
  const remembered = (query.get(`${name}-id`) ?? '').trim().slice(0, MOST_LETTERS);
  const text = (query.get(name) ?? '').trim().slice(0, MOST_LETTERS) || remembered;
  if (text === '') return { is: 'empty' };
  const chosenBefore = GLOBAL_ID.test(remembered);
  const found = await ask(FindDocument, {
    text,
    remembered,
    kinds: [...kinds],
    isIdentifier: IDENTIFIER.test(text),
    chosen: chosenBefore,
  });
  const chosen = entityOf(found.remembered);
  if (chosen !== undefined && (chosen.label === text || text === remembered)) return { is: 'one', entity: chosen };
  const named = entityOf(found.named);
  if (named !== undefined) return { is: 'one', entity: named };
  const choices = found.search.hits.map(({ label, node }) => ({ id: node.id, label, typename: node.__typename ?? '' }));
  const exact = choices.filter(({ label }) => label.toLowerCase() === text.toLowerCase());
  const [only, another] = exact.length > 0 ? exact : choices;
  if (only === undefined) return { is: 'none', text };
  return another === undefined ? { is: 'one', entity: only } : { is: 'many', text, choices };
}

function entityOf(node: FindQuery['named']): FoundEntity | undefined {
  if (node === null || node === undefined || !('name' in node) || typeof node.name !== 'string') return undefined;
  return { id: node.id, label: node.name, typename: node.__typename };
}
