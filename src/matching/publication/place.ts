/** Where in its venue an output stands: volume, issue, pages or article number, and how far two such places agree. */
import type { PublicationRecord } from '../../record/record.js';

export interface PlaceTraits {
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** Article numbers, e-locators: `e12345`, `cd002273`. */
  readonly article: string | undefined;
}

/** `same`: the first page (or article number) and no contradiction. `conflict`: both say where they stand, and it is elsewhere. */
export type PlaceLevel = 'same' | 'same-volume' | 'unknown' | 'other-issue' | 'conflict';

export interface PlaceLikeness {
  readonly level: PlaceLevel;
  /** Volume and first page, or first and last page: no other output of the venue can have them. */
  readonly certain: boolean;
}

type Given = Pick<PublicationRecord, 'volume' | 'issue' | 'pages' | 'articleNumber'>;

export function placeTraits({ volume, issue, pages, articleNumber }: Given): PlaceTraits {
  const [first, last] = pagesOf(pages ?? '');
  const article = codeOf(articleNumber ?? '');
  // "e1000097" alone in the field of pages is an article number.
  const isLocator =
    last === undefined && first !== undefined && (/^[a-z]+\d{3,}$/.test(first) || /^\d{5,}$/.test(first));
  return {
    volume: numberIn(volume),
    issue: numberIn(issue),
    first: isLocator ? undefined : first,
    last: last ?? (isLocator ? undefined : first),
    article: article ?? (isLocator ? first : undefined),
  };
}

/** `4 (1) (no pagination)`, `Vol. 04`: the first word that holds a digit, else the words themselves. */
function numberIn(text: string | undefined): string | undefined {
  const words = (text ?? '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const word = words.find((candidate) => /\d/.test(candidate)) ?? words[0];
  return word?.replace(/^[a-z]*0*(?=\d)/, '');
}

function codeOf(text: string): string | undefined {
  return text
    .toLowerCase()
    .match(/[a-z]{0,8}-?\d[\da-z]{0,20}/)?.[0]
    .replace('-', '')
    .replace(/^0+(?=\d)/, '');
}

function pagesOf(pages: string): [string | undefined, string | undefined] {
  const found =
    pages
      .toLowerCase()
      .slice(0, 60)
      .match(/[a-z]{0,8}\.?\d+[a-z]{0,3}/g) ?? [];
  const [first, last] = found.map((page) =>
    page
      .replace('.', '')
      .replace(/^p{1,2}(?=\d)/, '')
      .replace(/^0+(?=\d)/, ''),
  );
  if (first === undefined || last === undefined || !/[-–—−+/]/.test(pages)) return [first, undefined];
  return [first, completed(first, last)];
}

/** `9848-53` ends at 9853. */
function completed(first: string, last: string): string {
  if (!/^\d+$/.test(last)) return last;
  const digits = /\d+$/.exec(first)?.[0] ?? '';
  const prefix = first.slice(0, first.length - digits.length);
  return last.length < digits.length
    ? `${prefix}${digits.slice(0, digits.length - last.length)}${last}`
    : `${prefix}${last}`;
}

export function comparePlaces(a: PlaceTraits, b: PlaceTraits): PlaceLikeness {
  const volume = agreement(a.volume, b.volume);
  const issue = agreement(a.issue, b.issue);
  const page = samePage(a, b);
  const of = (level: PlaceLevel, certain = false): PlaceLikeness => ({ level, certain });
  if (page === 'same') {
    const isArticle = a.article !== undefined && a.article === b.article && a.article.length >= 4;
    const range = a.first !== a.last && a.last === b.last && a.last !== undefined && b.first !== b.last;
    // Journals without issues page every article from 1, others every issue; one with a range begins and ends there alone.
    const alone = volume === 'same' && issue !== 'other';
    if (volume !== 'other') return of('same', isArticle || (a.first !== '1' && (alone || range)));
    // Sources count volumes and issues differently; the whole range in common says at least that they may.
    return of(range && a.first !== '1' ? 'unknown' : 'conflict');
  }
  if (page === 'other') return isAhead(a) || isAhead(b) ? of('unknown') : of('conflict');
  if (volume === 'other') return of('conflict');
  if (issue === 'other') return of('other-issue');
  return of(volume === 'same' ? 'same-volume' : 'unknown');
}

function agreement(a: string | undefined, b: string | undefined): 'same' | 'other' | 'unknown' {
  return a === undefined || b === undefined ? 'unknown' : a === b ? 'same' : 'other';
}

function samePage(a: PlaceTraits, b: PlaceTraits): 'same' | 'other' | 'unknown' {
  const article = agreement(digitsOf(a.article), digitsOf(b.article));
  if (article !== 'unknown') return article;
  if (a.first === undefined || b.first === undefined) {
    const [one, other] = [a.article ?? a.first, b.article ?? b.first];
    return one !== undefined && one === other ? 'same' : 'unknown';
  }
  if (a.first === b.first) return 'same';
  // "S45" is "45" where a source leaves the letter out, with the same end.
  return digitsOf(a.first) === digitsOf(b.first) && (a.first[0] ?? '') !== (b.first[0] ?? '') && a.last === b.last
    ? 'same'
    : 'other';
}

const digitsOf = (code: string | undefined) => code?.replace(/^[a-z]+0*(?=\d)/, '');

/** Pages counted from 1 and no volume: published ahead of its issue, or paged by itself; it says nothing of the place. */
function isAhead(place: PlaceTraits): boolean {
  return (
    place.first === '1' && (place.volume === undefined || place.article !== undefined || place.issue === undefined)
  );
}
