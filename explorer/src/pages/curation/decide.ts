/** Decisions as forms send them: which mutation, and what is told when it is refused. */
import {
  CorrectFieldDocument,
  type CorrectFieldMutation,
  RevertDecisionDocument,
  RevertPassDocument,
} from '../../graphql/generated/graphql.js';
import type { Answer, PageRequest } from '../../http.js';

export type Payload = CorrectFieldMutation['correctField'];

/** Why a decision was not made, with what blames a field. */
export interface Refusal {
  readonly messages: readonly string[];
  /** Which of several forms of a page it was. */
  readonly at?: string | undefined;
}

/** A form's own mistake, found before anything was asked. */
export const refusedFor = (message: string, at?: string): Refusal => ({ messages: [message], at });

/** Back to a page of ours, with what was decided, to be taken back from there. */
export function goOn(request: PageRequest, location: string, did: string | undefined): Answer {
  const url = new URL(location, 'http://ours.invalid');
  url.searchParams.delete('did');
  url.searchParams.delete('undone');
  if (did !== undefined) url.searchParams.set('did', did);
  if (request.query.has('lang') && !url.searchParams.has('lang')) url.searchParams.set('lang', request.language);
  return { kind: 'redirect', status: 303, location: `${url.pathname}${url.search}` };
}

/** The decision, or why there is none. */
export function outcomeOf({ decision, userErrors }: Payload, at?: string): { readonly id: string } | Refusal {
  return decision === null ? { messages: userErrors.map(({ message }) => message), at } : { id: decision.id };
}

/** @returns where to go on, or why not */
export async function settle(
  request: PageRequest,
  payload: Payload,
  at?: string,
): Promise<Answer | { readonly refusal: Refusal }> {
  const outcome = outcomeOf(payload, at);
  return 'id' in outcome ? goOn(request, request.link.here({}), outcome.id) : { refusal: outcome };
}

/** Takes a decision or a pass back, which every page of curation offers for what was decided there last. */
export async function takeBack(
  request: PageRequest,
  decision: string,
): Promise<Answer | { readonly refusal: Refusal }> {
  if (decision.startsWith('CurationPass:')) {
    const { revertPass } = await request.ask(RevertPassDocument, { pass: decision });
    if (revertPass.userErrors.length > 0)
      return { refusal: { messages: revertPass.userErrors.map(({ message }) => message) } };
  } else {
    const { revertDecision } = await request.ask(RevertDecisionDocument, { decision });
    if (revertDecision.decision === null)
      return { refusal: { messages: revertDecision.userErrors.map(({ message }) => message) } };
  }
  return { kind: 'redirect', status: 303, location: request.link.here({ did: null, undone: 1 }) };
}

/** Gives a field another value: texts are written as JSON. */
export const correct = async (
  request: PageRequest,
  given: { readonly entity: string; readonly field: string; readonly value: unknown; readonly why?: string | null },
): Promise<Payload> =>
  (
    await request.ask(CorrectFieldDocument, {
      entity: given.entity,
      field: given.field,
      value: JSON.stringify(given.value),
      why: given.why ?? null,
    })
  ).correctField;

export const textOf = (fields: URLSearchParams, name: string): string => (fields.get(name) ?? '').trim();
export const whyOf = (fields: URLSearchParams): string | null => textOf(fields, 'why') || null;
