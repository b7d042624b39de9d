/** The outputs as records: words, names, places in a journal, access, counts and citations. */

import { Citations } from './citations.js';
import { accessOf, placeInVenue, venueFor } from './publishing.js';
import { Chance } from './random.js';
import { initials, type Person, placeAt } from './roster.js';
import { danish } from './words/danish.js';
import { dutch } from './words/dutch.js';
import type { Work } from './work.js';
import { type Words, withoutKeywords, writeEnglish } from './writing.js';
import { writeLocal } from './writing-local.js';
import type { Item, Plain } from './yaml.js';

export const SOURCE = 'demonstration';
const NOTE = 'Made-up output of the demonstration data: it describes no real study.';

/** One record for each work, in the same order. */
export function publicationItems(works: readonly Work[]): readonly Item[] {
  const keys = new Map(works.map((work, at) => [work, `pub-${String(at + 1).padStart(4, '0')}`]));
  const words = writeAll(works, keys);
  const citations = new Citations(works);
  return works.map((work) => {
    const key = keyOf(work, keys);
    return publicationItem(work, key, words.get(work) ?? { title: key, keywords: [] }, citations, keys);
  });
}

export function localId(key: string): string {
  return `local:${SOURCE}/${key}`;
}

function keyOf(work: Work, keys: ReadonlyMap<Work, string>): string {
  const key = keys.get(work);
  if (key === undefined) throw new Error('a work that is not in the plan');
  return key;
}

function doiOf(work: Work, key: string): string | undefined {
  const without = ['POSTER', 'PRESENTATION', 'PERIODICAL_ARTICLE', 'MASTER_THESIS', 'BOOK', 'SOFTWARE'].includes(
    work.type,
  );
  const absent = new Chance(`doi ${key}`).happens(0.08);
  return without || absent ? undefined : `doi:10.5555/vesterhav.${work.date.slice(0, 4)}.${key.slice(4)}`;
}

/** Every title once; what is about another output takes its words from there. */
function writeAll(works: readonly Work[], keys: ReadonlyMap<Work, string>): ReadonlyMap<Work, Words> {
  const taken = new Set<string>();
  const written = new Map<Work, Words>();
  for (const work of works.filter(({ about }) => about === undefined)) {
    const chance = new Chance(`words ${keyOf(work, keys)}`);
    let words = write(work, chance);
    for (let attempt = 0; attempt < 100 && taken.has(words.title.toLowerCase()); attempt += 1)
      words = write(work, chance);
    if (taken.has(words.title.toLowerCase())) throw new Error(`too few titles for ${work.type} on ${work.topic.id}`);
    taken.add(words.title.toLowerCase());
    written.set(work, withoutKeywords(work, chance) ? { ...words, keywords: [] } : words);
  }
  for (const work of works) {
    const about = work.about === undefined ? undefined : written.get(work.about);
    if (about !== undefined) written.set(work, wordsAbout(work, about));
  }
  return written;
}

function write(work: Work, chance: Chance): Words {
  if (work.namedAuthors.length > 0) return CONSORTIUM;
  if (work.language === 'da') return writeLocal(danish, work, chance);
  return work.language === 'nl' ? writeLocal(dutch, work, chance) : writeEnglish(work, chance);
}

const CONSORTIUM: Words = {
  title:
    'Vaccination, rapid testing and acute respiratory infection in primary care: a multinational cohort study by the TIDELANDS consortium',
  abstract: [
    'The COVID-19 pandemic changed how primary care tests for and prevents acute respiratory infection.',
    'We compared vaccination coverage, use of rapid antigen tests and antibiotic prescribing in seven countries.',
    'In a cohort study, 1,204,318 patients of 412 practices were followed from March 2020 to June 2021.',
    'Records were mapped to a common data model and analysed where they were; only aggregate results were shared.',
    'Vaccination coverage among people over 65 years of age ranged from 71% to 93%.',
    'Practices that offered rapid testing prescribed fewer antibiotics (rate ratio 0.81; 95% CI 0.76 to 0.87), and differences between countries were larger than differences over time.',
    'Access to vaccination and testing in general practice was associated with less antibiotic use during the pandemic.',
  ].join(' '),
  keywords: ['vaccination', 'COVID-19', 'primary care', 'cohort study', 'international cooperation'],
};

function wordsAbout(work: Work, about: Words): Words {
  if (work.type === 'PREPRINT') return about;
  return { title: `${work.type === 'ERRATUM' ? 'Correction to' : 'Retraction'}: ${about.title}`, keywords: [] };
}

function publicationItem(
  work: Work,
  key: string,
  words: Words,
  citations: Citations,
  keys: ReadonlyMap<Work, string>,
): Item {
  const chance = new Chance(`publication ${key}`);
  const doi = doiOf(work, key);
  const venue = venueFor(work, chance);
  const cites = citations.of(work).map((cited) => {
    const citedKey = keyOf(cited, keys);
    return (chance.happens(0.3) ? doiOf(cited, citedKey) : undefined) ?? localId(citedKey);
  });
  const retracted = citations.retracted(work);
  return {
    key,
    identifiers: doi === undefined ? [] : [doi],
    title: words.title,
    type: work.type,
    category: work.type === 'PERIODICAL_ARTICLE' || work.type === 'PRESENTATION' ? 'COMMUNICATION' : 'RESEARCH',
    peerReviewed: ['JOURNAL_ARTICLE', 'REVIEW_ARTICLE', 'CONFERENCE_PAPER'].includes(work.type),
    status: retracted ? 'RETRACTED' : 'PUBLISHED',
    language: work.language,
    publishedOn: publishedOn(work, chance),
    abstract: words.abstract,
    keywords: words.keywords.map((text) => ({ text, language: work.language })),
    contributions: contributions(work, chance),
    venue: venue && {
      title: venue.title,
      kind: venue.kind,
      publisher: venue.publisher,
      abbreviation: venue.abbreviation,
    },
    ...placeInVenue(work, venue, key, chance),
    openAccess: accessOf(venue, key, chance),
    urls: [`https://vesterhav.example/outputs/${key}`],
    metrics: metrics(work, citations, chance),
    bibliographicalNote: NOTE,
    versionOf: work.type === 'PREPRINT' && work.about !== undefined ? [localId(keyOf(work.about, keys))] : [],
    cites,
  };
}

function publishedOn(work: Work, chance: Chance): string {
  if (work.type === 'BOOK' || work.type === 'BOOK_CHAPTER') return work.date.slice(0, 4);
  return chance.happens(0.15) ? work.date.slice(0, 7) : work.date;
}

function contributions(work: Work, chance: Chance): Plain[] {
  const month = work.date.slice(0, 7);
  const style = chance.weighted(['full', 'initials', 'last first'] as const, (one) => (one === 'full' ? 6 : 2));
  const corresponding = chance.happens(0.85) ? work.authors[0] : work.authors.at(-1);
  const places = (person: Person) => {
    const place = placeAt(person, month) ?? person.memberships.at(-1);
    return place === undefined ? [] : [place.organization];
  };
  const authors = work.authors.map((person) => ({
    person: person.key,
    nameAsWritten: writtenName(person, style),
    affiliations: places(person),
    ...(person === corresponding ? { corresponding: true } : {}),
  }));
  const named = work.namedAuthors.map(({ given, family, affiliation }) => ({
    person: { name: { family, given } },
    nameAsWritten: writtenName({ given, family }, style),
    affiliations: [affiliation],
  }));
  // The known authors stand first and last, as they would.
  const last = named.length === 0 ? [] : authors.splice(-3);
  const group = work.groupAuthor === undefined ? [] : [{ organization: work.groupAuthor }];
  const supervisors = work.supervisors.map((person) => ({
    person: person.key,
    role: 'SUPERVISOR',
    nameAsWritten: writtenName(person, style),
    affiliations: places(person),
  }));
  return [...authors, ...named, ...last, ...group, ...supervisors];
}

function writtenName(
  { given, particle, family }: { given: string; particle?: string; family: string },
  style: 'full' | 'initials' | 'last first',
): string {
  const surname = particle === undefined ? family : `${particle} ${family}`;
  if (style === 'full') return `${given} ${surname}`;
  if (style === 'initials') return `${initials(given).join('. ')}. ${surname}`;
  return `${surname} ${initials(given).join('')}`;
}

/** Citations from outside come on top of those in these files; few outputs get many of them. */
function metrics(work: Work, citations: Citations, chance: Chance): Plain[] {
  const age = 2026 - Number(work.date.slice(0, 4));
  const fame = chance.unit() * chance.unit() * chance.unit();
  const inside = citations.times(work);
  const outside = Math.floor(age * fame * (work.namedAuthors.length > 0 ? 90 : 22));
  const counted = { source: 'Demonstration counter', asOf: '2026-01' };
  const downloads = Math.floor((inside + outside + 3) * chance.between(9, 60) * (0.4 + chance.unit()));
  return [
    ...(work.type === 'POSTER' || chance.happens(0.1)
      ? []
      : [{ kind: 'citations', value: inside + outside, ...counted }]),
    ...(chance.happens(0.6) ? [{ kind: 'downloads', value: downloads, ...counted }] : []),
  ];
}
