/** The people as records. */
import { initials, PEOPLE, type Person } from './roster.js';
import { topicOf } from './words/topics.js';
import type { Item } from './yaml.js';

const ROLES: Readonly<Record<string, string>> = {
  PROFESSOR: 'Professor',
  ASSOCIATE_PROFESSOR: 'Associate professor',
  ASSISTANT_PROFESSOR: 'Assistant professor',
  POSTDOC: 'Postdoctoral researcher',
  PHD_STUDENT: 'PhD student',
  RESEARCHER: 'Researcher',
  CLINICIAN: 'Clinical researcher',
  SUPPORT: 'Data manager',
  SENIOR: 'Senior adviser',
};

export function peopleItems(): readonly Item[] {
  return PEOPLE.map((person) => ({
    key: person.key,
    name: { given: person.given, particle: person.particle, family: person.family },
    nameVariants: variants(person),
    degrees: degrees(person),
    biography: biography(person),
    urls: person.member ? [`https://vesterhav.example/people/${person.key}`] : [],
    memberships: person.memberships.map(({ organization, seniority, from, to }) => ({
      organization,
      role: organization === 'vesterhav' && seniority === 'PROFESSOR' ? 'Director' : ROLES[seniority],
      seniority,
      from,
      to,
    })),
  }));
}

function variants({ given, particle, family }: Person): string[] {
  const surname = particle === undefined ? family : `${particle} ${family}`;
  return [`${initials(given).join('. ')}. ${surname}`];
}

function degrees({ memberships }: Person): string | undefined {
  const held = memberships.map(({ seniority }) => seniority);
  if (held.includes('CLINICIAN')) return held.includes('PHD_STUDENT') ? 'MD, PhD' : 'MD';
  return held.some((seniority) => /PROFESSOR|POSTDOC|SENIOR/.test(seniority)) ? 'PhD' : undefined;
}

function biography({ given, topics }: Person): string {
  const [first = '', ...rest] = topics.map((id) => topicOf(id).subject);
  const fields = rest.length === 0 ? first : `${first} and ${rest.join(', ')}`;
  return `Made-up person of the demonstration data; nobody of this name is meant. ${given} works on ${fields}.`;
}
