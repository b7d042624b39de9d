/**
 * Decisions on the concepts of an output or a person: hide one, add one, boost one. Computed weights stay what they are; what is
 * shown and summed up follows from both (`text/curated-concepts.ts`). On an output that changes all sums it is part of, on a person
 * only that person.
 */
import { Touched } from '../graph/change.js';
import type { WriteTransaction } from '../neo4j/database.js';
import { CONCEPT_DECISIONS, type ConceptDecisionKind } from '../text/curated-concepts.js';
import { CONCEPT_ON, conceptByIdOrUri } from './concepts.queries.js';
import {
  type CurateOptions,
  CurationError,
  type Decision,
  decide,
  deriveAgain,
  knownId,
  newDecisionId,
  record,
} from './decide.js';

/** What a boost may multiply by: what is less than a tenth is hidden rather, what is more is added rather. */
const FACTORS = { least: 0.1, most: 10 };
export const DEFAULT_FACTOR = 2;

export interface OnConcept {
  /** Global id of an output or a person. */
  readonly entity: string;
  /** Global id or URI. */
  readonly concept: string;
}

/** Leaves a concept out of what an output or a person is about. */
export function hideConcept(given: OnConcept, options: CurateOptions): Promise<Decision> {
  return onConcept('HIDE_CONCEPT', given, {}, options);
}

/** Says that an output or a person is about a concept. @param weight in (0, 1], before the top is made 1 again */
export async function addConcept(
  { weight = 1, ...given }: OnConcept & { readonly weight?: number | undefined },
  options: CurateOptions,
): Promise<Decision> {
  if (!(weight > 0 && weight <= 1))
    throw new CurationError('BAD_INPUT', `The weight is ${weight}; give one above 0, at most 1.`, 'weight');
  return onConcept('ADD_CONCEPT', given, { weight }, options);
}

/** Multiplies the weight of a concept; a factor below 1 makes it less. */
export async function boostConcept(
  { factor = DEFAULT_FACTOR, ...given }: OnConcept & { readonly factor?: number | undefined },
  options: CurateOptions,
): Promise<Decision> {
  const { least, most } = FACTORS;
  if (!(factor >= least && factor <= most && factor !== 1))
    throw new CurationError(
      'BAD_INPUT',
      `The factor is ${factor}; give one from ${least} to ${most}, other than 1.`,
      'factor',
    );
  return onConcept('BOOST_CONCEPT', given, { factor }, options);
}

async function onConcept(
  what: ConceptDecisionKind,
  given: OnConcept,
  amount: { readonly weight?: number; readonly factor?: number },
  options: CurateOptions,
): Promise<Decision> {
  const id = newDecisionId();
  return decide(options, async (tx) => {
    const entity = await knownId(tx, given.entity, 'entity');
    const concept = await shownConcept(tx, given.concept, options);
    await refuseSenseless(tx, what, entity, concept);
    const value = JSON.stringify({ concept: concept.uri, ...amount });
    record(tx, { id, entity, what }, options, { value, others: [concept.id] });
    await deriveConcepts(tx, entity, options);
    return { id, entity };
  });
}

/** What follows from the decisions on the concepts of an entity. Of people nothing is stored: their sums are made when asked for. */
export async function deriveConcepts(tx: WriteTransaction, entity: string, options: CurateOptions): Promise<void> {
  const touched = new Touched();
  if (entity.startsWith('Publication:')) touched.publications.add(entity);
  await deriveAgain(tx, touched, options);
}

interface KnownConcept {
  readonly id: string;
  readonly uri: string;
  readonly label: string;
}

export async function knownConcept(tx: WriteTransaction, concept: string): Promise<KnownConcept> {
  const [found] = await tx.read(conceptByIdOrUri, { concept });
  if (found !== undefined) return found;
  throw new CurationError(
    'NOT_FOUND',
    `${concept} is no concept of a loaded vocabulary; give its global id or its URI.`,
    'concept',
  );
}

/** Of concepts that vocabularies say are one, the one that fingerprints show. */
async function shownConcept(
  tx: WriteTransaction,
  given: string,
  { fingerprinter }: CurateOptions,
): Promise<KnownConcept> {
  const { index } = fingerprinter;
  const concept = await knownConcept(tx, given);
  const shown = index.concepts[index.positionOf.get(concept.uri) ?? -1]?.uri;
  return shown === undefined || shown === concept.uri ? concept : knownConcept(tx, shown);
}

async function refuseSenseless(
  tx: WriteTransaction,
  what: ConceptDecisionKind,
  entity: string,
  concept: KnownConcept,
): Promise<void> {
  const label = (['Publication', 'Person'] as const).find((known) => entity.startsWith(`${known}:`));
  if (label === undefined)
    throw new CurationError('BAD_INPUT', `${entity} is neither a publication nor a person.`, 'entity');
  const [standing] = await tx.read(CONCEPT_ON[label], {
    id: entity,
    concept: concept.uri,
    conceptId: concept.id,
    kinds: CONCEPT_DECISIONS,
  });
  const { isThere = false, decisions = [] } = standing ?? {};
  const [earlier] = decisions;
  if (earlier !== undefined)
    throw new CurationError(
      'ALREADY_DECIDED',
      `${earlier} decides on ${concept.label} here already. Take it back first (revert).`,
      'concept',
    );
  if (what === 'ADD_CONCEPT' && isThere)
    throw new CurationError('BAD_INPUT', `${concept.label} is in the fingerprint already; boost it.`, 'concept');
  if (what !== 'ADD_CONCEPT' && !isThere)
    throw new CurationError(
      'BAD_INPUT',
      `${concept.label} is not in the fingerprint, so there is nothing to ${what === 'HIDE_CONCEPT' ? 'hide' : 'boost'}. To put it in, add it.`,
      'concept',
    );
}
