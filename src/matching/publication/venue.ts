/** Journals and proceedings under their full, short and shortest names. */
import type { VenueRecord } from '../../record/record.js';
import { isStopWord, withoutMarkup, wordsOf } from './words.js';

export interface VenueTraits {
  readonly issns: readonly string[];
  /** Words of the title, and of the abbreviation if there is one, without fillers. */
  readonly names: readonly (readonly string[])[];
  /** The same with the fillers. */
  readonly written: readonly (readonly string[])[];
  /** Words in capitals: BMJ, VLDB. */
  readonly acronyms: readonly string[];
  /** Cut off by whoever exported it: "Proceedings of the Conference on Very Large…". */
  readonly cut: boolean;
  readonly kind: 'journal' | 'conference' | 'preprints' | undefined;
}

/** `kind`: the names may be of one series, but one is a journal and the other a conference. */
export type VenueLevel = 'same' | 'unknown' | 'unlike' | 'other' | 'kind';

const JOURNAL = new Set(
  'journal j jrnl transactions trans record rec letters lett bulletin bull magazine annals ann archives arch quarterly newsletter zeitschrift tidsskrift revue revista acta communications'.split(
    ' ',
  ),
);
const CONFERENCE = new Set(
  'conference conf proceedings proc symposium symp workshop workshops congress meeting konferenz'.split(' '),
);
/** Words that sources add and leave out. */
const OPTIONAL = new Set(
  'international intl int annual proceedings proc conference conf symposium symp workshop online print electronic official publication advances adv inc ltd usa acm ieee edition ed'.split(
    ' ',
  ),
);
const PREPRINTS = new Set(
  'arxiv biorxiv medrxiv chemrxiv psyarxiv socarxiv edarxiv osf ssrn preprints techrxiv eartharxiv engrxiv authorea zenodo'.split(
    ' ',
  ),
);

export function venueTraits(
  venue: Pick<VenueRecord, 'title' | 'abbreviation' | 'identifiers' | 'kind'> | undefined,
): VenueTraits {
  if (venue === undefined) return { issns: [], names: [], written: [], acronyms: [], cut: false, kind: undefined };
  const written = [venue.title, venue.abbreviation ?? '']
    .map((name) => withoutMarkup(name).slice(0, 400))
    .filter((name) => name !== '');
  const words = written.flatMap(namesIn).map(wordsOf);
  return {
    issns: venue.identifiers.filter((key) => key.startsWith('issn:')),
    written: words,
    names: words
      .map((name) => name.filter((word) => !isStopWord(word) && !isOrdinal(word)))
      // "Proc. of ACM" names nothing.
      .filter((name) => name.some((word) => !OPTIONAL.has(word))),
    acronyms: [...new Set(written.flatMap(acronymsIn))].filter((name) => !OPTIONAL.has(name)),
    cut: written.some((name) => /(?:…|\.\.\.)[\s,;]*$/.test(name)) || words.some(endsInMiddle),
    kind: kindOf(words.flat(), venue.kind),
  };
}

/** "Transactions on Things (TOT)", "Lancet (London, England)", "The VLDB Journal — The International Journal …": each name by itself. */
function namesIn(written: string): string[] {
  const plain = written.replace(/\([^()]{0,100}\)/g, ' ');
  return plain
    .split(/—|\s=\s/)
    .filter((name) => /[\p{L}]/u.test(name))
    .slice(0, 4);
}

/** Words in capitals; of a name in one case, the one word that is left of it, if it is short: "vldb", "Proc. SIGMOD". */
function acronymsIn(written: string): string[] {
  const capitals = /[a-z]/.test(written) ? (written.match(/\b[A-Z]{3,8}\b/g) ?? []) : [];
  const telling = wordsOf(written).filter(
    (word) => !OPTIONAL.has(word) && !isStopWord(word) && !JOURNAL.has(word) && !isOrdinal(word),
  );
  const [only] = telling;
  const short = telling.length === 1 && only !== undefined && only.length <= 8 ? [only] : [];
  return [...capitals.map((word) => word.toLowerCase()), ...short];
}

/** A word that stands in the names of many venues: "Proc", "International", "ACM". */
export const isVenueWord = (word: string) => OPTIONAL.has(word) || JOURNAL.has(word);

/** "Proceedings of the 23rd International Conference on Very": no name ends in such a word. */
function endsInMiddle(name: readonly string[]): boolean {
  const last = name.at(-1) ?? '';
  return name.length > 2 && (last === 'very' || ['on', 'of', 'for', 'in', 'and', 'the'].includes(last));
}

const isOrdinal = (word: string) => /^\d+(?:st|nd|rd|th)?$/.test(word);

function kindOf(words: readonly string[], told: VenueRecord['kind']): VenueTraits['kind'] {
  if (words.some((word) => PREPRINTS.has(word))) return 'preprints';
  const [journal, conference] = [words.some((word) => JOURNAL.has(word)), words.some((word) => CONFERENCE.has(word))];
  // "Proceedings of the National Academy of Sciences" is a journal too: only other words of its kind tell a conference.
  if (conference && !journal)
    return words.some((word) => CONFERENCE.has(word) && !word.startsWith('proc')) ? 'conference' : undefined;
  if (journal && !conference) return 'journal';
  return told === 'PROCEEDINGS' ? 'conference' : undefined;
}

export function compareVenues(a: VenueTraits, b: VenueTraits): VenueLevel {
  if (a.issns.some((issn) => b.issns.includes(issn))) return 'same';
  if (a.names.length === 0 || b.names.length === 0) return 'unknown';
  const levels = a.names.flatMap((name) => b.names.map((other) => compareNames(name, other)));
  const kindsDiffer = a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind;
  if (levels.includes('same')) return kindsDiffer ? 'kind' : 'same';
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return kindsDiffer ? 'kind' : 'same';
  if (kindsDiffer) return 'kind';
  if (a.cut || b.cut || isBegun(a, b) || isBegun(b, a)) return 'unknown';
  if (levels.includes('unknown')) return 'unknown';
  const [oneIsShort, both] = [
    a.acronyms.length > 0 || b.acronyms.length > 0,
    a.acronyms.length > 0 && b.acronyms.length > 0,
  ];
  return oneIsShort && !both ? 'unlike' : 'other';
}

/** Word by word, each the other's abbreviation; `unknown` where one only has more words. */
function compareNames(a: readonly string[], b: readonly string[]): NamesLevel {
  // Of equal length the two take turns, so that the order of the records decides nothing.
  if (a.length === b.length && a.every((word, at) => word === b[at])) return 'same';
  if (a.length === b.length) return nearer(compareInTurn(a, b), compareInTurn(b, a));
  return a.length < b.length ? compareInTurn(a, b) : compareInTurn(b, a);
}

type NamesLevel = 'same' | 'unknown' | 'other';

const nearer = (one: NamesLevel, other: NamesLevel): NamesLevel =>
  one === 'same' || other === 'same' ? 'same' : one === 'unknown' ? one : other;

function compareInTurn(shorter: readonly string[], longer: readonly string[]): NamesLevel {
  let at = 0;
  const skipped: string[] = [];
  const missing: string[] = [];
  for (const word of shorter) {
    const found = longer.findIndex((other, index) => index >= at && isAbbreviation(word, other));
    if (found < 0) {
      missing.push(word);
      continue;
    }
    skipped.push(...longer.slice(at, found));
    at = found + 1;
  }
  skipped.push(...longer.slice(at));
  if (missing.every((word) => OPTIONAL.has(word)) && missing.length < shorter.length)
    return skipped.every((word) => OPTIONAL.has(word)) ? 'same' : 'unknown';
  return 'other';
}

/** `Syst` of Systems, `Natl` of National: begins alike, and all its letters stand in the other in order. */
function isAbbreviation(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short[0] !== long[0]) return false;
  if (long.startsWith(short)) return true;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length && short.length >= 3;
}

/** BMJ of British Medical Journal; SIGMOD of Management of Data: initials to the last word, three at least. */
function isAcronymOf(a: VenueTraits, b: VenueTraits): boolean {
  return a.acronyms.some((acronym) =>
    b.written.some((name) => {
      const counted = name.filter((word) => !isOrdinal(word));
      const kept = counted.filter((word) => !OPTIONAL.has(word));
      return [
        counted,
        kept,
        kept.filter((word) => !isStopWord(word)),
        counted.filter((word) => !isStopWord(word)),
      ].some((words) => endsInInitials(acronym, words, b.cut));
    }),
  );
}

/** The words of one begin as the acronym of the other does, two at least: "Conference on Very Large", VLDB. */
function isBegun(a: VenueTraits, b: VenueTraits): boolean {
  return a.acronyms.some((acronym) =>
    b.names.some((name) =>
      endsInInitials(
        acronym,
        name.filter((word) => !OPTIONAL.has(word)),
        true,
      ),
    ),
  );
}

/** All words that count stand in the acronym by their first letters, in order, up to its end. */
function endsInInitials(acronym: string, words: readonly string[], cut: boolean): boolean {
  const start = words.findIndex((word) => !isStopWord(word));
  const initials = words
    .slice(Math.max(0, start))
    .map((word) => word[0] ?? '')
    .join('');
  return cut
    ? initials.length >= 2 && acronym.startsWith(initials)
    : initials.length >= 3 && acronym.endsWith(initials);
}
