/** What a person asks for: a former name that is shown no more, or to be shown nowhere. Imports know them all the same. */

import { readName } from '../formats/names.js';
import { Touched } from '../graph/change.js';
import { fold, isPerson } from '../graph/fold.js';
import { companionsOfPeople } from '../graph/leading.queries.js';
import { storedEntities } from '../graph/stored-entities.js';
import type { Reader, WriteTransaction } from '../neo4j/database.js';
import { HIDDEN_NAME, type HiddenName, isHidden } from '../record/hidden-names.js';
import type { PersonName } from '../record/record.js';
import { refoldAndDerive } from './curate.js';
import {
  type CurateOptions,
  CurationError,
  type Decision,
  decide,
  deriveAgain,
  knownId,
  limitOf,
  newDecisionId,
  record,
} from './decide.js';

/** Shows a former name of a person no more, nor a shorter form of it. */
export async function hideName(
  given: { readonly person: string; readonly name: string },
  options: CurateOptions,
): Promise<Decision> {
  const id = newDecisionId();
  return decide(options, async (tx) => {
    const entity = await knownPerson(tx, given.person);
    const value: HiddenName = { hidden: parsedName(given.name), shown: await shownName(tx, entity) };
    if (isHidden(value, value.shown))
      throw new CurationError(
        'BAD_INPUT',
        `${given.name} is how the person is shown now. Correct the field name first, then hide the former one.`,
        'name',
      );
    record(tx, { id, entity, what: 'HIDE_NAME' }, options, { field: HIDDEN_NAME, value: JSON.stringify(value) });
    await refoldAndDerive(tx, entity, options);
    return { id, entity };
  });
}

/** Shows a person nowhere. */
export async function suppressPerson(person: string, options: CurateOptions): Promise<Decision> {
  const id = newDecisionId();
  return decide(options, async (tx) => {
    const entity = await knownPerson(tx, person);
    record(tx, { id, entity, what: 'SUPPRESS' }, options);
    await deriveAround(tx, entity, options);
    return { id, entity };
  });
}

/** Ties with a person, once it is decided whether they are shown. */
export async function deriveAround(tx: WriteTransaction, person: string, options: CurateOptions): Promise<void> {
  const touched = new Touched();
  touched.people.add(person);
  for (const { id } of await tx.read(companionsOfPeople, { ids: [person], limit: limitOf(options) }))
    touched.people.add(id);
  await deriveAgain(tx, touched, options);
}

async function knownPerson(reader: Reader, person: string): Promise<string> {
  const entity = await knownId(reader, person, 'person');
  if (entity.startsWith('Person:')) return entity;
  throw new CurationError('BAD_INPUT', `${entity} is not the id of a person.`, 'person');
}

function parsedName(text: string): PersonName {
  const read = readName(text);
  if (read !== undefined && 'person' in read) return read.person;
  throw new CurationError('BAD_INPUT', `${text} cannot be read as the name of a person.`, 'name');
}

async function shownName(reader: Reader, entity: string): Promise<PersonName> {
  const stored = (await storedEntities(reader, [entity])).get(entity);
  const state = stored === undefined ? undefined : fold(stored.records, stored.corrections).state;
  if (state !== undefined && isPerson(state)) return state.name;
  throw new CurationError(
    'NOT_FOUND',
    `No record describes ${entity}: the only name known is the one on the outputs. Import a record of the person with the name to show, or show the person nowhere (suppress).`,
    'person',
  );
}
