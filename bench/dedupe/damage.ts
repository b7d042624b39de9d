/** Copies of records, damaged as scraped citations and other databases damage them. What is damaged depends on the record alone. */
import type { ContributionRecord, PublicationRecord } from '../../src/record/record.js';

export type Damage = (record: PublicationRecord, random: () => number) => PublicationRecord;

/** Numbers in 0..1 that are the same for the same text (FNV-1a, then xorshift). */
export function randomOf(text: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  state |= 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}

const pick = <T>(all: readonly T[], random: () => number): T | undefined => all[Math.floor(random() * all.length)];

const withoutYear: Damage = (record) => ({ ...record, publishedOn: undefined });
const withoutVenue: Damage = (record) => ({ ...record, venue: undefined });

const yearOff: Damage = (record, random) => {
  const year = Number(record.publishedOn?.slice(0, 4));
  return Number.isNaN(year) ? record : { ...record, publishedOn: String(random() < 0.5 ? year - 1 : year + 1) };
};

const withVenue = (record: PublicationRecord, title: string): PublicationRecord =>
  record.venue === undefined || title === '' ? record : { ...record, venue: { ...record.venue, title } };

const words = (text: string | undefined) => (text ?? '').split(/\s+/).filter((word) => word !== '');

/** "Proceedings of the International …". */
const venueCut: Damage = (record, random) =>
  withVenue(
    record,
    `${words(record.venue?.title)
      .slice(0, 4 + Math.floor(random() * 3))
      .join(' ')} …`,
  );

/** "Proc. Int. Conf. Comp. Ling." */
const venueAbbreviated: Damage = (record) =>
  withVenue(
    record,
    words(record.venue?.title)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => (word.length > 5 ? `${word.slice(0, 4)}.` : word))
      .join(' '),
  );

type NameOf = (given: string, family: string) => { given?: string; family: string };

const withNames =
  (change: NameOf): Damage =>
  (record) => ({
    ...record,
    contributions: record.contributions.map((entry) => renamed(entry, change)),
  });

function renamed(entry: ContributionRecord, change: NameOf): ContributionRecord {
  const name = entry.person?.name;
  if (entry.person === undefined || name?.family === undefined) return entry;
  return { ...entry, person: { ...entry.person, name: change(name.given ?? '', name.family) } };
}

const initialsOf = (given: string) =>
  given
    .split(/[\s.-]+/)
    .map((word) => word.charAt(0))
    .join('');

const initials = withNames((given, family) => ({ given: initialsOf(given), family }));
const reversed = withNames((given, family) =>
  given === '' ? { family } : { given: family.charAt(0), family: given.split(' ')[0] ?? given },
);

const firstAuthors: Damage = (record, random) => ({
  ...record,
  contributions: record.contributions.slice(0, 1 + Math.floor((random() * record.contributions.length) / 2)),
});

const withTitle = (record: PublicationRecord, title: string): PublicationRecord =>
  title.trim() === '' ? record : { ...record, title };

/** One letter of a long word is another one. */
const titleMisspelt: Damage = (record, random) => {
  const all = words(record.title);
  const long = all.flatMap((word, at) => (/^\p{L}{6,}$/u.test(word) ? [at] : []));
  const at = pick(long, random);
  const word = at === undefined ? undefined : all[at];
  if (at === undefined || word === undefined) return record;
  const letter = 1 + Math.floor(random() * (word.length - 1));
  all[at] = `${word.slice(0, letter)}${pick([...'aeionrtls'], random)}${word.slice(letter + 1)}`;
  return withTitle(record, all.join(' '));
};

/** "Learning to translate with several …". */
const titleCut: Damage = (record, random) => {
  const all = words(record.title);
  return withTitle(record, `${all.slice(0, Math.max(4, Math.ceil(all.length * (0.5 + random() / 3)))).join(' ')} …`);
};

const wordDropped: Damage = (record, random) => {
  const all = words(record.title);
  const at = Math.floor(random() * all.length);
  return withTitle(record, all.filter((_, index) => all.length < 4 || index !== at).join(' '));
};

const wordPutIn: Damage = (record, random) => {
  const all = words(record.title);
  all.splice(Math.floor(random() * all.length), 0, pick(['efficient', 'new', 'neural', 'improved'], random) ?? '');
  return withTitle(record, all.join(' '));
};

const withoutSubtitle: Damage = (record) => withTitle(record, record.title.split(/[:?]\s/)[0] ?? record.title);

const citationBehind: Damage = (record, random) =>
  withTitle(
    record,
    `${record.title}${pick(['. In: Proc. 20th Int. Conf.', ', technical report', ' (full version)', ' 1998'], random)}`,
  );

const TITLES = [titleMisspelt, titleCut, wordDropped, wordPutIn, withoutSubtitle, citationBehind];
const VENUES = [withoutVenue, venueCut, venueAbbreviated];

/** A citation as a search engine of papers finds it: half of them undated, the venue as it may be, and one of four titles damaged. */
const scraped: Damage = (record, random) => {
  let copy = initials(record, random);
  if (random() < 0.5) copy = withoutYear(copy, random);
  if (random() < 0.8) copy = pick(VENUES, random)?.(copy, random) ?? copy;
  if (random() < 0.25) copy = pick(TITLES, random)?.(copy, random) ?? copy;
  if (random() < 0.1) copy = firstAuthors(copy, random);
  return random() < 0.03 ? reversed(copy, random) : copy;
};

const both =
  (...damages: readonly Damage[]): Damage =>
  (record, random) =>
    damages.reduce((copy, damage) => damage(copy, random), record);

const BARE = both(withoutYear, withoutVenue, initials);

/** Each class with what it does; none touches the identity of the record, and all leave pages and identifiers out. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'nothing but places and identifiers missing': (record) => record,
  'initials for given names': initials,
  'names the wrong way round': reversed,
  'some first authors only': firstAuthors,
  'no year': withoutYear,
  'year off by one': yearOff,
  'venue missing': withoutVenue,
  'venue cut off': venueCut,
  'venue abbreviated': venueAbbreviated,
  'title misspelt': titleMisspelt,
  'title cut off': titleCut,
  'a word of the title missing': wordDropped,
  'a word put into the title': wordPutIn,
  'no subtitle': withoutSubtitle,
  'a citation behind the title': citationBehind,
  'no year, venue, given names': BARE,
  '… and some first authors only': both(BARE, firstAuthors),
  '… and the title misspelt': both(BARE, titleMisspelt),
  '… and the title cut off': both(BARE, titleCut),
  '… and a word missing': both(BARE, wordDropped),
  '… and a word put in': both(BARE, wordPutIn),
  '… and a citation behind the title': both(BARE, citationBehind),
  'as scraped citations are': scraped,
};
