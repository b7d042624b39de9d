/**
 * Blocking: the few keys under which duplicates of a record are looked for. Two records of one work need one in common;
 * each key survives what the others do not.
 */
import { decidingIdentifiers } from '../../record/identity.js';
import type { PublicationTraits } from './traits.js';
import { isGenericWord } from './words.js';

/** One slot each, so that a store can keep each in an index of its own. Undefined where the record says too little. */
export interface MatchKeys {
  /** How the title begins: survives another subtitle, a title cut off, other endings. */
  readonly start: string | undefined;
  /** The two longest words of the title: survive another beginning, another order, words left out. */
  readonly words: string | undefined;
  /** Volume and first page or article number: survive a translated title and misspelled authors. */
  readonly place: string | undefined;
  /** Two authors and the year: survive a misread title. */
  readonly people: string | undefined;
}

const START_LENGTH = 14;
const TELLING_START = 1.5;
const TELLING_WORD = 5;
/** Letters and digits of a title from which on it is looked for by itself. */
const TELLING_TITLE = 20;

export function matchKeys({ title, place, authors, year }: PublicationTraits): MatchKeys {
  // The first two of the alphabet, since sources order names differently.
  const [first, second] = [...authors].sort((a, b) => (a.family < b.family ? -1 : a.family > b.family ? 1 : 0));
  const longest = longestOf(title.content);
  const page = place.article ?? place.first;
  return {
    start: title.information < TELLING_START ? undefined : title.startKey.slice(0, START_LENGTH),
    words: longest.length < 2 ? undefined : longest.sort().join('|'),
    place:
      page === undefined || (place.volume === undefined && page.length < 4)
        ? undefined
        : `${place.volume ?? ''}|${page}`,
    people:
      first === undefined || year === undefined
        ? undefined
        : `${first.family}|${second?.family ?? first.given[0]?.[0] ?? ''}|${year}`,
  };
}

/** The two longest words. */
function longestOf(words: readonly string[]): string[] {
  return [...new Set(words)]
    .filter((word) => word.length >= TELLING_WORD)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, 2);
}

/**
 * The keys as a graph stores them: a few texts that are rarely shared by chance. Title start and longest words are one,
 * since either alone is shared by hundreds of outputs of a field.
 */
export interface StoredMatchKeys {
  readonly matchTitle: string | null;
  readonly matchPeople: string | null;
  readonly matchPlace: string | null;
}

export function storedMatchKeys(traits: PublicationTraits): StoredMatchKeys {
  const { start, words, place, people } = matchKeys(traits);
  return {
    matchTitle: start === undefined && words === undefined ? null : `${start ?? ''}|${words ?? ''}`,
    matchPeople: people ?? null,
    matchPlace: place ?? null,
  };
}

/** What a store is asked for: the outputs that share one of these with a record. */
export interface CandidateKeys {
  /** Deciding identifiers: the record's own, and those it says it is a version of. */
  readonly identifiers: readonly string[];
  /** The whole title. One that tells little is shared by hundreds ("Editorial"): only at the same place. */
  readonly title: { readonly titleKey: string; readonly place: string | null } | undefined;
  readonly matchTitle: string | undefined;
  /** The same authors in the same year publish much: something else must agree too. */
  readonly people: PeopleKeys | undefined;
}

export interface PeopleKeys {
  readonly people: string;
  readonly titleKey: string;
  /** How the title starts, with the sign that ends it in `matchTitle`; or null. */
  readonly start: string | null;
  /** Its longest words, with the sign before them in `matchTitle`; or null. */
  readonly words: string | null;
  readonly place: string | null;
}

export function candidateKeys(traits: PublicationTraits): CandidateKeys {
  const { titleKey } = traits;
  const { start, words, place = null, people } = matchKeys(traits);
  return {
    identifiers: decidingIdentifiers([...traits.identifiers, ...traits.versionOf]),
    title:
      titleKey.length >= TELLING_TITLE
        ? { titleKey, place: null }
        : titleKey === '' || place === null
          ? undefined
          : { titleKey, place },
    matchTitle: start === undefined || words === undefined ? undefined : `${start}|${words}`,
    people:
      people === undefined
        ? undefined
        : {
            people,
            titleKey,
            start: start === undefined ? null : `${start}|`,
            words: words === undefined ? null : `|${words}`,
            place,
          },
  };
}

/** The same as texts, for an index in memory: two records share one exactly if a store would find one by the other. */
export function candidateTexts(traits: PublicationTraits): string[] {
  const { identifiers, title, matchTitle, people } = candidateKeys(traits);
  return [
    ...identifiers,
    ...(title === undefined ? [] : [`title:${title.titleKey}|${title.place ?? ''}`]),
    ...(matchTitle === undefined ? [] : [`match:${matchTitle}`]),
    ...(people === undefined
      ? []
      : Object.entries(people)
          .filter(([name, part]) => name !== 'people' && part !== null && part !== '')
          .map(([name, part]) => `people:${people.people}|${name}:${part}`)),
  ];
}

/** From so many authors on the last two of the alphabet are others than the first two. */
const LONG_LIST = 4;

/**
 * Keys for records in memory only, where one more costs little: names with their umlauts one way, the other end of the
 * alphabet, and words but those that head sections. Each only where it can find what the other keys do not.
 */
function keysInMemory({ title, authors, year }: PublicationTraits): string[] {
  const families = authors.map(({ family }) => family.replace(/([aou])e/g, '$1')).sort();
  const people = [families.slice(0, 2), families.length < LONG_LIST ? [] : families.slice(-2)];
  const telling = longestOf(title.content.filter((word) => !isGenericWord(word))).sort();
  return [
    ...people
      .filter(({ length }) => length === 2 && year !== undefined)
      .map(([one, other]) => `people:${one}|${other}|${year}`),
    ...(telling.length < 2 || !title.content.some(isGenericWord) ? [] : [`telling:${telling.join('|')}`]),
  ];
}

/** All keys of a record, each with the name of its slot before it. */
export function blockingKeys(traits: PublicationTraits): string[] {
  const { start, words, place, people } = matchKeys(traits);
  return [
    ...decidingIdentifiers(traits.identifiers),
    ...decidingIdentifiers(traits.versionOf),
    ...(traits.titleKey === '' ? [] : [`title:${traits.titleKey}`]),
    ...(start === undefined ? [] : [`start:${start}`]),
    ...(words === undefined ? [] : [`words:${words}`]),
    ...(place === undefined ? [] : [`place:${place}`]),
    ...(people === undefined || traits.authors.length > 1 ? [] : [`people:${people}`]),
    ...keysInMemory(traits),
  ];
}
