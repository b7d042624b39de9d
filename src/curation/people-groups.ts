/** Which people are compared with which: those whose names share a key, in groups of bounded size. */
import { blockKeys } from '../matching/person/blocks.js';
import { type ParsedName, parseName } from '../matching/person/name.js';
import type { Reader } from '../neo4j/database.js';
import { foldText } from '../record/keys.js';
import type { PersonName } from '../record/record.js';
import { type NamedPerson, peopleByName, peopleNamedLike, peopleToCompare } from './doubtful-people.queries.js';

const PAGE = 2_000;
/** People compared at once; what is common and what is rare is counted among them. */
const AT_ONCE = 1_000;
/** A key that more people share ("wang x") would cost the square; those with most in common meet by other keys too. */
const MOST_OF_A_KEY = 150;
const MOST_OF_A_NAME = 200;

/** The person and all whose names share a key with theirs; empty if nobody's do. */
export async function groupAround(reader: Reader, id: string): Promise<string[]> {
  const [person] = await reader.read(peopleToCompare, { ids: [id] });
  if (person === undefined) return [];
  const families = namesOf(person).flatMap(({ family, whole }) => [family.join(' '), family.at(-1) ?? '', whole]);
  const starts = [...new Set(families)].filter((start) => start.length > 1).slice(0, 20);
  const keys = new Set(keysOf(person));
  const near = (await reader.read(peopleNamedLike, { starts, size: MOST_OF_A_NAME })).filter(
    (other) => other.id !== id && keysOf(other).some((key) => keys.has(key)),
  );
  return near.length === 0 ? [] : [id, ...near.map((other) => other.id)];
}

/** Groups of ids that cover all people who share a key with somebody. Memory grows with the number of people, by their names. */
export async function groupsOfPeople(reader: Reader): Promise<string[][]> {
  const groups: string[][] = [];
  let group = new Set<string>();
  for (const [, ids] of [...(await sharedKeys(reader))].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const id of ids) group.add(id);
    if (group.size < AT_ONCE) continue;
    groups.push([...group]);
    group = new Set();
  }
  return group.size === 0 ? groups : [...groups, [...group]];
}

/** Ids by each key that two people or more share. */
async function sharedKeys(reader: Reader): Promise<Map<string, string[]>> {
  const byKey = new Map<string, string[]>();
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: NamedPerson[] = await reader.read(peopleByName, { after, size: PAGE });
    for (const person of page)
      for (const key of keysOf(person)) {
        const sharing = byKey.get(key);
        if (sharing === undefined) byKey.set(key, [person.id]);
        else if (sharing.length < MOST_OF_A_KEY) sharing.push(person.id);
      }
    after = page.length < PAGE ? undefined : page.at(-1)?.nameOrder;
  }
  for (const [key, ids] of byKey) if (ids.length < 2) byKey.delete(key);
  return byKey;
}

function namesOf({ literal, family, given, particle, suffix, nameVariants }: NamedPerson): ParsedName[] {
  const own: PersonName =
    family === null
      ? { literal }
      : {
          family,
          ...(given !== null && { given }),
          ...(particle !== null && { particle }),
          ...(suffix !== null && { suffix }),
        };
  return [own, ...nameVariants.map((variant) => ({ literal: variant }))].map(parseName);
}

const keysOf = (person: NamedPerson): string[] => [
  ...new Set(namesOf(person).flatMap((name) => [...blockKeys(name), foldText(name.key)])),
];
