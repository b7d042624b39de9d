/**
 * Blocking: the few keys under which duplicates of a record are looked for. Two records of one work need one in common;
 * each key survives what the others do not.
 */
import { decidingIdentifiers } from '../../record/identity.js';
import type { PublicationTraits } from './traits.js';

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

export function matchKeys({ title, place, authors, year }: PublicationTraits): MatchKeys {
  // The first two of the alphabet, since sources order names differently.
  const [first, second] = [...authors].sort((a, b) => (a.family < b.family ? -1 : a.family > b.family ? 1 : 0));
  const longest = [...new Set(title.content)]
    .filter((word) => word.length >= TELLING_WORD)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const page = place.article ?? place.first;
  return {
    start: title.information < TELLING_START ? undefined : title.startKey.slice(0, START_LENGTH),
    words: longest.length < 2 ? undefined : longest.slice(0, 2).sort().join('|'),
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
    ...(people === undefined ? [] : [`people:${people}`]),
  ];
}
