/** Outputs with a story of their own: theses, preprints, a correction and a retraction, and the paper of a consortium. */
import type { Chance } from './random.js';
import { closedGroup, PEOPLE, placeAt } from './roster.js';
import { PARTNER_KEYS } from './shares.js';
import { CONSORTIUM_FAMILY, CONSORTIUM_GIVEN } from './words/people.js';
import { topicOf } from './words/topics.js';
import type { Work } from './work.js';

const CONSORTIUM_SIZE = 150;

/** A thesis for every doctorate that ended in the ten years. */
export function planTheses(chance: Chance): readonly Work[] {
  return PEOPLE.filter((person) => person.member).flatMap((person) =>
    person.memberships
      .filter(({ seniority, to = '' }) => seniority === 'PHD_STUDENT' && to >= '2016' && to < '2026')
      .map(({ organization, to = '' }): Work => {
        const seniors = PEOPLE.filter((one) => {
          const place = placeAt(one, to);
          return place?.organization === organization && /PROFESSOR|SENIOR/.test(place.seniority) && one !== person;
        });
        const topic = topicOf(person.topics[0] ?? '');
        return {
          type: 'DOCTORAL_THESIS',
          date: `${to}-${twoDigits(chance.between(1, 28))}`,
          topic,
          design: 'cohort',
          authors: [person],
          supervisors: chance.sample(seniors, 2),
          namedAuthors: [],
          language: 'en',
        };
      }),
  );
}

/** A few months earlier, if all authors were there already. */
export function preprintOf(about: Work, chance: Chance): Work {
  const date = monthsBefore(about.date, chance.between(3, 9));
  const here = about.authors.every((person) => placeAt(person, date.slice(0, 7)) !== undefined);
  return { ...about, type: 'PREPRINT', date: here ? date : `${about.date.slice(0, 8)}01`, about };
}

export function noticeOf(type: 'ERRATUM' | 'RETRACTION', about: Work): Work {
  return { ...about, type, date: monthsBefore(about.date, -7), about };
}

/** One paper that everybody who is in no closed group could have signed. */
export function planConsortium(chance: Chance): Work {
  const date = '2021-11-16';
  const known = PEOPLE.filter((person) => closedGroup(person) === undefined && placeAt(person, date.slice(0, 7)));
  const first = chance.sample(
    known.filter(({ topics }) => topics.includes('vaccination') || topics.includes('pointofcare')),
    4,
  );
  const others = chance.sample(
    known.filter((person) => !first.includes(person)),
    22,
  );
  const authors = [...first, ...others];
  const pairs = CONSORTIUM_FAMILY.flatMap((family, at) =>
    [0, 17].map((step) => ({ family, given: CONSORTIUM_GIVEN[(at * 7 + step) % CONSORTIUM_GIVEN.length] ?? '' })),
  );
  return {
    type: 'JOURNAL_ARTICLE',
    date,
    topic: topicOf('vaccination'),
    second: topicOf('pointofcare'),
    design: 'cohort',
    authors,
    supervisors: [],
    namedAuthors: chance
      .sample(pairs, CONSORTIUM_SIZE - authors.length)
      .map((name) => ({ ...name, affiliation: chance.pick(PARTNER_KEYS) })),
    language: 'en',
  };
}

function monthsBefore(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  return `${Math.floor(count / 12)}-${twoDigits((count % 12) + 1)}${date.slice(7)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
