/** The projects as records: who took part follows from topics and places, and the outputs from who wrote them. */

import { localId } from './publications.js';
import { Chance } from './random.js';
import { PEOPLE, type Person, placeAt } from './roster.js';
import { PROJECTS } from './words/projects.js';
import { topicOf } from './words/topics.js';
import type { Work } from './work.js';
import type { Item } from './yaml.js';

const MOST_OUTPUTS = 18;

/** `items` are the records of `works`, in the same order. */
export function projectItems(works: readonly Work[], items: readonly Item[]): readonly Item[] {
  return PROJECTS.map((line) => projectItem(line, works, items));
}

function projectItem(line: string, works: readonly Work[], items: readonly Item[]): Item {
  const [
    acronym = '',
    title = '',
    topicList = '',
    from = '',
    to = '',
    unit = '',
    partnerList = '',
    funders = '',
    kind = '',
    danishTitle = '',
  ] = line.split('|').map((part) => part.trim());
  const chance = new Chance(`project ${acronym}`);
  const topics = topicList.split(' ');
  const partners = partnerList.split(',').map((part) => {
    const [organization = '', role = ''] = part.trim().split(':');
    return { organization, role };
  });
  const people = participants(
    topics,
    unit,
    from,
    to,
    partners.map(({ organization }) => organization),
    chance,
  );
  const fields = topics.map((id) => topicOf(id).subject).join(' and ');
  return {
    key: `project-${acronym.toLowerCase()}`,
    title,
    titles: danishTitle === '' ? [] : [{ text: danishTitle, language: 'da' }],
    acronym,
    projectKind: kind,
    description: `The project studied ${fields}. Made-up project of the demonstration data; it never took place.`,
    from,
    to,
    urls: [`https://vesterhav.example/projects/${acronym.toLowerCase()}`],
    people: people.map((person, at) => ({ person: person.key, role: roleOf(person, at, from, to) })),
    organizations: [{ organization: unit, role: 'lead' }, ...partners],
    funders: funders.split(' '),
    publications: outputs(topics, people, from, to, works, items, chance),
  };
}

/** The lead first: the most senior of the unit on the first topic, then others of ours, then those of the partners. */
function participants(
  topics: readonly string[],
  unit: string,
  from: string,
  to: string,
  partners: readonly string[],
  chance: Chance,
): readonly Person[] {
  const working = (person: Person) => person.topics.some((topic) => topics.includes(topic));
  const there = PEOPLE.filter(
    (person) => working(person) && (placeAt(person, from) ?? placeAt(person, to)) !== undefined,
  );
  const ours = there.filter(({ member }) => member);
  const rank = (person: Person) => {
    const place = placeAt(person, from);
    const title = ['PROFESSOR', 'ASSOCIATE_PROFESSOR', 'ASSISTANT_PROFESSOR'].indexOf(place?.seniority ?? '');
    return (place?.organization === unit ? 0 : 10) + (title < 0 ? 5 : title) + (person.topics[0] === topics[0] ? 0 : 2);
  };
  const [lead] = [...ours].sort((a, b) => rank(a) - rank(b));
  if (lead === undefined) throw new Error(`nobody leads ${topics.join(' ')}`);
  const rest = chance.sample(
    ours.filter((person) => person !== lead),
    chance.between(4, 7),
  );
  const theirs = there.filter(
    (person) => !person.member && partners.includes(placeAt(person, from)?.organization ?? ''),
  );
  return [lead, ...rest, ...chance.sample(theirs, 3)];
}

function roleOf(person: Person, at: number, from: string, to: string): string {
  if (at === 0) return 'Principal investigator';
  if (!person.member) return 'Partner investigator';
  const seniority = (placeAt(person, from) ?? placeAt(person, to))?.seniority ?? '';
  if (seniority.endsWith('PROFESSOR')) return 'Co-investigator';
  return seniority === 'PHD_STUDENT' ? 'PhD student' : 'Project member';
}

function outputs(
  topics: readonly string[],
  people: readonly Person[],
  from: string,
  to: string,
  works: readonly Work[],
  items: readonly Item[],
  chance: Chance,
): readonly string[] {
  const lastYear = `${Number(to.slice(0, 4)) + 1}${to.slice(4)}`;
  const possible = works.flatMap((work, at) => {
    const fits = topics.includes(work.topic.id) && work.date > from && work.date < `${lastYear}-31`;
    const key = items[at]?.key;
    return fits && key !== undefined && work.authors.some((author) => people.includes(author)) ? [key] : [];
  });
  return chance.sample(possible, MOST_OUTPUTS).sort().map(localId);
}
