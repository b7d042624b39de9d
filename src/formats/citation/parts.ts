/** Pieces of citations that all styles need: initials, lists of names, pages, editions, dates, full stops. */
import type { CitationItem, CitationName } from './item.js';
import type { Words } from './words.js';

/** The text with a full stop, unless it ends in a mark of its own. */
export function sentence(text: string): string {
  return /[.!?…]["'’”)\]]?$/.test(text) && !/[)\]]$/.test(text) ? text : `${text}.`;
}

export function present(parts: readonly (string | undefined | false)[]): string[] {
  return parts.filter((part): part is string => typeof part === 'string' && part !== '');
}

/** The initials of given names: "Anne-Marie J." is A, -M, J; what a database wrote as "AMJ" or "AJ" is taken as initials. */
export function initialsOf(given: string): { readonly letter: string; readonly hyphen: boolean }[] {
  const words = given.normalize('NFC').split(/[\s.]+/u);
  return words.flatMap((word) => {
    // Databases write initials as JP or MCW; a name in capitals is longer, or has a hyphen.
    if (/^\p{Lu}{2,3}$/u.test(word)) return [...word].map((letter) => ({ letter, hyphen: false }));
    return word.split(/[-‐‑]/u).flatMap((part, at) => {
      const [letter] = part;
      return letter === undefined ? [] : [{ letter: letter.toUpperCase(), hyphen: at > 0 }];
    });
  });
}

/** `A.-M. J.`, or with another separator between initials that are not joined by a hyphen. */
export function dotted(given: string | undefined, between: string): string {
  return initialsOf(given ?? '')
    .map(({ letter, hyphen }, at) => `${at === 0 ? '' : hyphen ? '-' : between}${letter}.`)
    .join('');
}

/** A name as it stands when it has no parts to be put in order. */
export function undivided(name: CitationName): string | undefined {
  return name.family === undefined ? (name.literal ?? name.given ?? '') : undefined;
}

/** `a, b and c` with the marks a style wants. */
export function listed(names: readonly string[], between: string, beforeLast: string): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(between)}${beforeLast}${names.at(-1)}`;
}

/** First and last page, if the pages are one range. */
function rangeOf(pages: string): [string, string] | undefined {
  const [, from, to] = /^\s*([\p{L}\d.:]{1,20})\s*[-‐‑–—]{1,3}\s*([\p{L}\d.:]{1,20})\s*$/u.exec(pages) ?? [];
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** Pages with en dashes: 335–344. */
export function pagesWithDash(pages: string): string {
  return pages.trim().replace(/(?<=[\p{L}\d])\s{0,5}[-‐‑–—]{1,3}\s{0,5}(?=[\p{L}\d])/gu, '–');
}

/** Pages as the National Library of Medicine writes them: 335-44, S221-3. */
export function pagesShortened(pages: string): string {
  const range = rangeOf(pages);
  if (range === undefined) return pages.trim().replace(/[‐‑–—]/g, '-');
  const [from, to] = range;
  if (from.length !== to.length || !/\d$/.test(to)) return `${from}-${to}`;
  let same = 0;
  while (same < to.length - 1 && from[same] === to[same]) same += 1;
  // A difference among letters is no shorter number: e1-f2 stays.
  const rest = to.slice(same);
  return /^\d+$/.test(rest) ? `${from}-${rest}` : `${from}-${to}`;
}

/** Whether the pages are more than one. */
export function manyPages(pages: string): boolean {
  return /[-–—,;]/.test(pages.trim());
}

/** The edition in words; none for a first edition. `format` is of a number. */
export function editionWords(edition: string | undefined, format: (number: number) => string): string | undefined {
  if (edition === undefined) return undefined;
  const [, digits] =
    /^(\d{1,3})(?:st|nd|rd|th|e|\.)?(?:\s*(?:ed|edn|edition|udg|udgave|druk|dr)\.?)?$/i.exec(edition.trim()) ?? [];
  if (digits === undefined) return edition.trim();
  return Number(digits) === 1 ? undefined : format(Number(digits));
}

export interface DateParts {
  readonly year: string;
  /** 1 to 12. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The parts of a partial date. Years are written as people do: 0987 is 987. */
export function dateParts(publishedOn: string | undefined): DateParts | undefined {
  if (publishedOn === undefined) return undefined;
  const [year = '', month, day] = publishedOn.split('-');
  return {
    year: String(Number(year)),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

/** The year, or what stands for it. */
export function yearWords(item: CitationItem, words: Words, noDate = words.noDate): string {
  return dateParts(item.publishedOn)?.year ?? (item.inPress ? words.inPress : noDate);
}

/** A DOI as the link that resolves it. */
export function doiLink(doi: string): string {
  // Angle brackets and hashes of old DOIs would end a link.
  return `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}

/** Where to find it: the DOI, else the address. */
export function linkOf(item: CitationItem): string | undefined {
  return item.doi === undefined ? item.url : doiLink(item.doi);
}
