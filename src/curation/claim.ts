/** Who is behind a name on an output: claimed for a person, or taken from one. It holds whatever feeds bring. */
import { z } from 'zod';
import { entityImage } from '../graph/before.js';
import { DELETE_ENTITIES } from '../graph/before.queries.js';
import { Touched } from '../graph/change.js';
import { contributionAt, contributionsOfPersonOn, type StandingContribution } from '../graph/claims.queries.js';
import { existingIds, successorsOf } from '../graph/current-ids.js';
import { createMentionedPeople } from '../graph/entities.queries.js';
import { leadContributions } from '../graph/leading.js';
import { CONTRIBUTIONS_LEADING_TO, companionsOfPeople, contributors } from '../graph/leading.queries.js';
import { keepDecisionImage } from '../graph/merge.queries.js';
import { nameProperties } from '../graph/properties.js';
import { restorePeople } from '../graph/restore-people.js';
import { deleteBeforeImage } from '../graph/undo.queries.js';
import type { Reader, WriteTransaction } from '../neo4j/database.js';
import { stableId } from '../record/canonical.js';
import { isFullName } from '../record/keys.js';
import {
  type CurateOptions,
  CurationError,
  type Decision,
  decide,
  deriveAgain,
  keptImage,
  knownId,
  limitOf,
  newDecisionId,
  record,
} from './decide.js';
import { refuseLater } from './merge.js';

export interface ContributionInput {
  /** Global id of the output. */
  readonly publication: string;
  /** Place in the list of contributions, from 1. */
  readonly position: number;
}

/** Says that a person is behind a contribution. */
export async function claimContribution(
  given: ContributionInput & { readonly person: string },
  options: CurateOptions,
): Promise<Decision> {
  const id = newDecisionId();
  return decide(options, async (tx) => {
    const found = await standing(tx, given);
    const person = await knownId(tx, given.person, 'person');
    if (!person.startsWith('Person:'))
      throw new CurationError('BAD_INPUT', `${person} is not the id of a person.`, 'person');
    if (found.who === person) throw new CurationError('ALREADY_DECIDED', `It is by ${person} already.`, 'person');
    const twice = (await tx.read(CONTRIBUTIONS_LEADING_TO.Person, { from: person })).some(
      (row) => row.publication === found.publication && row.role === found.role,
    );
    if (twice)
      throw new CurationError(
        'BAD_INPUT',
        `${person} stands on ${found.publication} as ${found.role} already.`,
        'person',
      );
    await assign(tx, { id, what: 'CLAIM', contributions: [found], person, isNew: false }, options);
    return { id, entity: found.publication };
  });
}

/** Says that whoever is found behind a contribution is not: it goes to somebody of their own. */
export async function rejectContribution(given: ContributionInput, options: CurateOptions): Promise<Decision> {
  const id = newDecisionId();
  return decide(options, async (tx) => {
    const found = await standing(tx, given);
    await assign(
      tx,
      { id, what: 'REJECT', contributions: [found], person: stableId('Person', id), isNew: true },
      options,
    );
    return { id, entity: found.publication };
  });
}

/** Gives what a person did on some outputs to somebody else of the same name. */
export async function splitPerson(
  given: { readonly person: string; readonly publications: readonly string[] },
  options: CurateOptions,
): Promise<Decision> {
  const id = newDecisionId();
  return decide(options, async (tx) => {
    const entity = await knownId(tx, given.person, 'person');
    const publications = await Promise.all(
      [...new Set(given.publications)].map((one) => knownId(tx, one, 'publications')),
    );
    const contributions = await tx.read(contributionsOfPersonOn, {
      publications: [...new Set(publications)],
      person: entity,
    });
    const missing = publications.find((one) => !contributions.some((row) => row.publication === one));
    if (missing !== undefined || contributions.length === 0)
      throw new CurationError('BAD_INPUT', `${entity} does not stand on ${missing ?? 'any of them'}.`, 'publications');
    const person = stableId('Person', id);
    record(tx, { id, entity, what: 'SPLIT' }, options, { others: [person], person });
    await assign(tx, { id, what: 'SPLIT', contributions, person, isNew: true, subject: entity }, options);
    return { id, entity };
  });
}

async function standing(reader: Reader, { publication, position }: ContributionInput): Promise<StandingContribution> {
  const id = await knownId(reader, publication, 'publication');
  const [found] = await reader.read(contributionAt, { publication: id, position: position - 1 });
  if (found === undefined)
    throw new CurationError('NOT_FOUND', `${id} has no contribution at place ${position}.`, 'position');
  if (!found.who.startsWith('Person:'))
    throw new CurationError(
      'BAD_INPUT',
      `The contribution at place ${position} is by ${found.who}, no person.`,
      'position',
    );
  return found;
}

const claimImage = z.object({
  contributions: z.array(z.object({ key: z.string(), who: z.string() })),
  person: z.string(),
  isNew: z.boolean(),
  /** People whom nothing held afterwards. */
  vanished: z.array(entityImage),
});

interface Assignment {
  readonly id: string;
  readonly what: 'CLAIM' | 'REJECT' | 'SPLIT';
  readonly contributions: readonly StandingContribution[];
  readonly person: string;
  readonly isNew: boolean;
  /** What the decision is about, if it is not the output. */
  readonly subject?: string;
}

async function assign(
  tx: WriteTransaction,
  { id, what, contributions, person, isNew, subject }: Assignment,
  options: CurateOptions,
): Promise<void> {
  const before = contributions.map(({ key, who }) => ({ key, who }));
  const touched = await companions(tx, [person, ...before.map((row) => row.who)], options);
  if (isNew) createPerson(tx, person, contributions);
  leadContributions(tx, before, person);
  for (const [publication, marks] of marksOf(contributions))
    record(tx, { id, entity: publication, what }, options, {
      others: [person],
      person,
      marks,
      subject: subject === undefined,
    });
  record(tx, { id, entity: person, what }, options, { others: [person], person, subject: false });
  const vanished = await deriveAgain(tx, touched, options);
  const image: z.infer<typeof claimImage> = { contributions: before, person, isNew, vanished };
  tx.queue(keepDecisionImage, { id, image: JSON.stringify(image) });
}

function marksOf(contributions: readonly StandingContribution[]): Map<string, string[]> {
  const marks = new Map<string, string[]>();
  for (const { key, publication } of contributions)
    marks.set(publication, [...(marks.get(publication) ?? []), key.slice(publication.length + 1)]);
  return marks;
}

function createPerson(tx: WriteTransaction, id: string, [first]: readonly StandingContribution[]): void {
  const { family, given, literal, name: written } = first ?? {};
  const name =
    typeof family === 'string'
      ? { family, ...(typeof given === 'string' && { given }) }
      : { literal: literal ?? written ?? 'unknown' };
  const properties = nameProperties(id, { name, nameVariants: [] });
  tx.queue(createMentionedPeople, { rows: [{ id, provisional: !isFullName(name), properties }] });
}

async function companions(reader: Reader, people: readonly string[], options: CurateOptions): Promise<Touched> {
  const touched = new Touched();
  const ids = [...new Set(people)];
  for (const id of ids) touched.people.add(id);
  for (const { id } of await reader.read(companionsOfPeople, { ids, limit: limitOf(options) })) touched.people.add(id);
  return touched;
}

/** Gives contributions back to whom they were of, as far as they are still of whom they were given to. */
export async function takeClaimBack(
  tx: WriteTransaction,
  decision: { readonly id: string; readonly entity: string },
  options: CurateOptions,
): Promise<void> {
  const image = await keptImage(tx, decision.id, claimImage);
  const person = await knownId(tx, image.person, 'decision');
  await refuseLater(tx, decision, [decision.entity, person]);
  if (image.isNew) await refuseLater(tx, { id: decision.id, entity: person }, [person]);
  const there = await existingIds(tx, [...image.contributions.map((entry) => entry.who)]);
  const vanished = image.vanished.filter((entity) => !there.has(entity.id));
  const gone = image.contributions
    .map((entry) => entry.who)
    .filter((who) => !there.has(who) && !vanished.some((entity) => entity.id === who));
  await refuseLater(tx, decision, await successorsOf(tx, [...new Set(gone)]));
  const touched = await companions(tx, [person], options);
  touched.include(await restorePeople(tx, vanished));
  const keys = image.contributions.map((entry) => entry.key);
  const still = new Set(
    (await tx.read(contributors, { keys })).filter((entry) => entry.who === person).map(({ key }) => key),
  );
  for (const who of new Set(image.contributions.map((entry) => entry.who)))
    leadContributions(
      tx,
      image.contributions.filter((entry) => entry.who === who && still.has(entry.key)),
      who,
    );
  touched.include(
    await companions(
      tx,
      image.contributions.map((entry) => entry.who),
      options,
    ),
  );
  await deriveAgain(tx, touched, options);
  const rest = await tx.read(CONTRIBUTIONS_LEADING_TO.Person, { from: person });
  if (image.isNew && rest.length === 0) tx.queue(DELETE_ENTITIES.Person, { ids: [person] });
  tx.queue(deleteBeforeImage, { id: decision.id });
}
