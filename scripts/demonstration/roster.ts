/** The people of the demonstration, read from their lines, and where each of them was when. */

import { EXTERNALS, MEMBERS } from './words/people.js';
import { topicOf } from './words/topics.js';

export interface Membership {
  readonly organization: string;
  readonly seniority: string;
  /** `YYYY-MM`, both included. */
  readonly from: string;
  readonly to?: string;
}

export interface Person {
  readonly key: string;
  readonly given: string;
  readonly particle?: string;
  readonly family: string;
  readonly topics: readonly string[];
  readonly memberships: readonly Membership[];
  /** Ever in a unit of ours. */
  readonly member: boolean;
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ö: 'o', ä: 'a', ü: 'u' };

export const PEOPLE: readonly Person[] = [
  ...MEMBERS.map((line) => readPerson(line, true)),
  ...EXTERNALS.map((line) => readPerson(line, false)),
];

/** The most specific place of a person in a month; undefined before, between and after. */
export function placeAt(person: Person, month: string): Membership | undefined {
  const current = person.memberships.filter((one) => one.from <= month && (one.to === undefined || month <= one.to));
  return current.find((one) => one.organization !== 'vesterhav') ?? current[0];
}

const GROUPS = ['history', 'economics'];

/** The small group that publishes among itself only, if the person belongs to one. */
export function closedGroup(person: Person): string | undefined {
  return person.topics.find((topic) => GROUPS.includes(topic));
}

/** Ours whose names are Dutch, and everyone at the Dutch university: who would write in Dutch. */
export function writesDutch(person: Person): boolean {
  const families =
    'Duinhoven Zomerdijk Veldbeek Hoefsloot Oosterwoud Waardenaar Kuiphof Roosendael Lindeboer Heuvelink';
  return (
    families.split(' ').includes(person.family) ||
    person.memberships.some((one) => one.organization === 'uni-zeewaarde')
  );
}

export function initials(given: string): readonly string[] {
  return given
    .split(/[ -]/)
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase());
}

function readPerson(line: string, member: boolean): Person {
  const [given = '', called = '', topics = '', memberships = ''] = line.split('|').map((part) => part.trim());
  const [, particle, family = called] = /^\[([^\]]+)\] (.+)$/.exec(called) ?? [];
  const person = {
    key: `p-${slug(`${given} ${family}`)}`,
    given,
    ...(particle === undefined ? {} : { particle }),
    family,
    topics: topics.split(' ').map((id) => topicOf(id).id),
    memberships: memberships.split(';').map(readMembership),
    member,
  };
  if (person.memberships.length === 0) throw new Error(`nobody is nowhere: ${line}`);
  return person;
}

function readMembership(text: string): Membership {
  const [organization = '', seniority = '', from = '', to] = text.trim().split(' ');
  return { organization, seniority, from, ...(to === undefined ? {} : { to }) };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[æøåöäü]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replaceAll(/[^a-z]+/g, '-');
}
