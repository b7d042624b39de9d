/**
 * What ran into a scraped title, known by the other record: names of its authors before it ("Alon Levy. A scalable …"), its
 * venue behind it ("…, ACM SIGMOD 1998").
 */
import type { TitleTraits } from './title.js';
import { titleTraits } from './title.js';
import type { PublicationTraits } from './traits.js';
import { isVenueWord } from './venue.js';
import { isNumber } from './words.js';

/** So many words of a title are looked through. */
const MOST_WORDS = 24;
/** A family name of so many letters is one where it ran together with others. */
const LONG_FAMILY = 5;
const BETWEEN: ReadonlySet<string> = new Set(['and', 'und', 'with', 'etal']);

/** @returns the title of the one without what the other says that it is not of it; undefined if there is no such thing */
export function withoutRunIn(one: PublicationTraits, other: PublicationTraits): TitleTraits | undefined {
  const { words } = one.title;
  const from = namesBefore(words, other);
  const to = words.length - venueBehind(words.slice(from), one, other);
  if ((from === 0 && to === words.length) || from >= to) return undefined;
  return titleTraits(words.slice(from, to).join(' '));
}

/** How many words at the beginning are names. */
function namesBefore(words: readonly string[], { authors }: PublicationTraits): number {
  let named = 0;
  for (const [at, word] of words.slice(0, MOST_WORDS).entries()) {
    if (authors.some(({ family }) => isFamily(word, family))) named = at + 1;
    else if (word.length > 2 && !BETWEEN.has(word) && !authors.some(({ given }) => given.includes(word))) break;
  }
  // "Shim K. …"
  return named > 0 && words[named]?.length === 1 ? named + 1 : named;
}

function isFamily(word: string, family: string): boolean {
  return word === family || (family.length >= LONG_FAMILY && word.endsWith(family));
}

/** How many words at the end are a venue's, of which one must be its acronym: titles end in words of a field, and so do venues. */
function venueBehind(words: readonly string[], one: PublicationTraits, other: PublicationTraits): number {
  const acronyms = [...one.venue.acronyms, ...other.venue.acronyms];
  let count = 0;
  let isNamed = false;
  for (const word of words.toReversed()) {
    const isAcronym = acronyms.includes(word);
    if (!isAcronym && !isNumber(word) && !isVenueWord(word)) break;
    isNamed ||= isAcronym;
    count++;
  }
  return isNamed ? count : 0;
}
