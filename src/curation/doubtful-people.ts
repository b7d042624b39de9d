/**
 * People who may be one: compared by all that their outputs say, as `whorl authors` compares the names of a file
 * (docs/decisions/0012). Nothing is stored; whoever is merged or kept apart leaves the list.
 */
import { blockKeys } from '../matching/person/blocks.js';
import { clusterPeople } from '../matching/person/cluster.js';
import { comparePeople } from '../matching/person/compare-people.js';
import type { Mention } from '../matching/person/mention.js';
import { type ParsedName, parseName } from '../matching/person/name.js';
import { Input, type Prepared } from '../matching/person/prepare.js';
import type { Reader } from '../neo4j/database.js';
import { foldText } from '../record/keys.js';
import type { PersonName } from '../record/record.js';
import {
  type NamedPerson,
  outputsToCompare,
  pairsKeptApart,
  peopleByName,
  peopleNamedLike,
  peopleToCompare,
} from './doubtful-people.queries.js';

export interface DoubtfulPeopleEntity {
  /** Their ids, ascending. */
  readonly a: string;
  readonly b: string;
  /** 0 to 1; from 0.5 on they are likely one. */
  readonly score: number;
  readonly because: readonly string[];
  /** An output of each, by which they were compared. */
  readonly outputs: readonly [string, string];
}

const OUTPUTS_OF_EACH = 12;
const PAGE = 2_000;
/** People compared at once; what is common and what is rare is counted among them. */
const AT_ONCE = 1_000;
/** A key that more people share ("wang x") would cost the square; those with most in common meet by other keys too. */
const MOST_OF_A_KEY = 150;
const MOST_OF_A_NAME = 200;

/** Those who may be one with this person, the likeliest first. */
export async function doubtfulPeopleOf(reader: Reader, id: string): Promise<DoubtfulPeopleEntity[]> {
  const [person] = await reader.read(peopleToCompare, { ids: [id] });
  if (person === undefined) return [];
  const families = namesOf(person).flatMap(({ family, whole }) => [family.join(' '), family.at(-1) ?? '', whole]);
  const starts = [...new Set(families)].filter((start) => start.length > 1).slice(0, 20);
  const keys = new Set(keysOf(person));
  const near = (await reader.read(peopleNamedLike, { starts, size: MOST_OF_A_NAME })).filter(
    (other) => other.id !== id && keysOf(other).some((key) => keys.has(key)),
  );
  if (near.length === 0) return [];
  const pairs = await pairsAmong(reader, [id, ...near.map((other) => other.id)]);
  return pairs.filter(({ a, b }) => a === id || b === id).sort(likeliest);
}

/**
 * All pairs of the graph, found group by group. Memory grows with the number of people (names and keys only) and of pairs.
 *
 * @param onGroup after each group: how many people were compared, of how many
 */
export async function* doubtfulPeople(
  reader: Reader,
  onGroup: (done: number, total: number) => void = () => {},
): AsyncGenerator<DoubtfulPeopleEntity> {
  const told = new Set<string>();
  const groups = groupsOf(await sharedKeys(reader));
  for (const [at, group] of groups.entries()) {
    for (const pair of await pairsAmong(reader, group)) {
      const key = `${pair.a} ${pair.b}`;
      if (!told.has(key)) yield pair;
      told.add(key);
    }
    onGroup(at + 1, groups.length);
  }
}

/** The likelier first. */
export const likeliest = (x: DoubtfulPeopleEntity, y: DoubtfulPeopleEntity) =>
  y.score - x.score || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1);

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

/** Puts the people of a few keys together, so that each is read once a group. */
function groupsOf(byKey: ReadonlyMap<string, readonly string[]>): string[][] {
  const groups: string[][] = [];
  let group = new Set<string>();
  for (const [, ids] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const id of ids) group.add(id);
    if (group.size < AT_ONCE) continue;
    groups.push([...group]);
    group = new Set();
  }
  return group.size === 0 ? groups : [...groups, [...group]];
}

async function pairsAmong(reader: Reader, ids: readonly string[]): Promise<DoubtfulPeopleEntity[]> {
  const people = new Map<string, string>();
  const input = new Input(await mentionsOf(reader, ids, people));
  const { clusters, doubtful } = clusterPeople(input);
  const best = new Map<string, DoubtfulPeopleEntity>();
  const tell = (x: Prepared, y: Prepared, score: number) => {
    const [first, second] = [x, y].sort((one, other) => (personOf(one, people) < personOf(other, people) ? -1 : 1));
    if (first === undefined || second === undefined) return;
    const [a, b] = [personOf(first, people), personOf(second, people)];
    const key = `${a} ${b}`;
    if (a === b || (best.get(key)?.score ?? 0) >= score) return;
    const { because } = comparePeople(first, second, input);
    best.set(key, { a, b, score: round3(score), because, outputs: [first.output.key, second.output.key] });
  };
  for (const { joins } of clusters) for (const { a, b, score } of joins) tell(a, b, score);
  for (const { a, b, score } of doubtful) tell(a, b, score);
  if (best.size === 0) return [];
  const rows = [...best.values()].map(({ a, b }) => ({ a, b }));
  for (const { a, b } of await reader.read(pairsKeptApart, { rows })) best.delete(`${a} ${b}`);
  return [...best.values()];
}

const personOf = ({ mention }: Prepared, people: ReadonlyMap<string, string>) => people.get(mention.id) ?? '';
const round3 = (score: number) => Math.round(score * 1_000) / 1_000;

/**
 * The mentions of these people, each with the person's identifiers and one that no other person has: whoever is one in the
 * graph stays one.
 *
 * @param people filled with the person of each mention
 */
async function mentionsOf(reader: Reader, ids: readonly string[], people: Map<string, string>): Promise<Mention[]> {
  const outputs = new Map<string, Mention['output']>();
  const mentions: Mention[] = [];
  for (const row of await reader.read(outputsToCompare, { ids, outputs: OUTPUTS_OF_EACH })) {
    const others = [...row.names].sort(([a], [b]) => a - b);
    const output = outputs.get(row.output) ?? {
      key: row.output,
      year: row.year ?? undefined,
      venue: row.venue ?? undefined,
      title: row.title,
      abstract: row.abstract ?? undefined,
      subjects: row.keywords,
      identifiers: row.identifiers,
      cites: row.cites,
      names: others.flatMap(([, family, given, literal]) => writtenName(family, given, literal) ?? []),
    };
    outputs.set(row.output, output);
    const name = writtenName(row.family, row.given, row.literal);
    if (name === undefined) continue;
    const id = `${row.output}#${row.position}`;
    people.set(id, row.id);
    mentions.push({
      id,
      output,
      position: row.position,
      written: row.literal ?? '',
      name: parseName(name),
      identifiers: [...row.ownIdentifiers, `local:graph/${row.id}`],
      affiliations: row.affiliations.map(([, text]) => text),
      organizations: row.affiliations.map(([organization]) => organization),
    });
  }
  return mentions;
}

function writtenName(family: string | null, given: string | null, literal: string | null): PersonName | undefined {
  if (family !== null) return { family, ...(given !== null && { given }) };
  return literal === null ? undefined : { literal };
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
