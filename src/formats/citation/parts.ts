/** Pieces of citations that all styles need: initials, lists of names, pages, editions, dates, full stops. */
import { doiLink } from './doi.js';
import type { CitationItem, CitationName } from './item.js';
import { bare, italic, link } from './markup.js';
import type { CitationLocale, KindWord, Words } from './words.js';

/** The text with a full stop, unless it ends in a mark of its own. */
export function sentence(text: string): string {
  const end = bare(text.slice(-12));
  return /[.!?…]["'’”)\]]?$/.test(end) && !/[)\]]$/.test(end) ? text : `${text}.`;
}

/** A title in double quotation marks, with the mark that follows it in its place: inside or outside of them. */
export function quoted(whole: string, mark: ',' | '.', { marksInside }: Words): string {
  const end = bare(whole.slice(-12)).at(-1) ?? '';
  // Quotation marks within quotation marks are single.
  const title = whole.replaceAll('“', '‘').replaceAll('”', '’');
  if (end === '.')
    return mark === '.' && marksInside ? `“${title}”` : `“${title.replace(/\.(?=\p{Co}*$)/u, '')}”${mark}`;
  // A question mark stands for a full stop, not for a comma.
  if (mark === '.' && /[?!]/.test(end)) return `“${title}”`;
  return marksInside ? `“${title}${mark}”` : `“${title}”${mark}`;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether its title is English, as far as is known: only then it is put in capitals. */
export function englishTitle({ language }: CitationItem, locale: CitationLocale): boolean {
  return (language ?? locale).toLowerCase().startsWith('en');
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

/** Pages with en dashes, or what else a language puts there: 335–344. */
export function pagesWithDash(pages: string, dash = '–'): string {
  return pages.trim().replace(/(?<=[\p{L}\d])\s{0,5}[-‐‑–—]{1,3}\s{0,5}(?=[\p{L}\d])/gu, dash);
}

/** Pages as Chicago and MLA want them: 335–44, 101–9, 1103–4, S12–15; all digits after a round hundred. */
export function pagesAbridged(pages: string, dash: string, digits: 1 | 2): string {
  const [, letters = '', from = '', letters2 = '', to = ''] =
    /^\s*(\p{L}{0,3})(\d{1,9})\s*[-‐‑–—]{1,3}\s*(\p{L}{0,3})(\d{1,9})\s*$/u.exec(pages) ?? [];
  if (from === '' || (letters2 !== '' && letters2 !== letters)) return pagesWithDash(pages, dash);
  if (from.length !== to.length) return `${letters}${from}${dash}${to}`;
  return `${letters}${from}${dash}${abridged(from, to, digits)}`;
}

function abridged(from: string, to: string, digits: 1 | 2): string {
  if (from.length < 3 || (digits === 1 && /00$/.test(from))) return to;
  let same = 0;
  while (same < to.length - 1 && from[same] === to[same]) same += 1;
  const least = digits === 2 || from.at(-2) !== '0' ? 2 : 1;
  return to.slice(Math.min(same, to.length - least));
}

/** Pages as the National Library of Medicine writes them: 335-44, S221-3. */
export function pagesShortened(pages: string, dash = '-'): string {
  const range = rangeOf(pages);
  if (range === undefined) return pagesWithDash(pages, dash);
  const [from, whole] = range;
  const [prefix = ''] = /^\p{L}*/u.exec(from) ?? [];
  // Pages e1-e12 are e1-12.
  const to = from.length !== whole.length && whole.startsWith(prefix) ? whole.slice(prefix.length) : whole;
  if (from.length !== to.length || !/\d$/.test(to)) return `${from}${dash}${to}`;
  let same = 0;
  while (same < to.length - 1 && from[same] === to[same]) same += 1;
  // A difference among letters is no shorter number: e1-f2 stays.
  const rest = to.slice(same);
  return `${from}${dash}${/^\d+$/.test(rest) ? rest : to}`;
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

/** Where to find it, as a link: the DOI, else the address. */
export function linkOf(item: CitationItem): string | undefined {
  const address = item.doi === undefined ? item.url : doiLink(item.doi);
  return address === undefined ? undefined : link(address);
}

/** The publisher, not named again where it is the only author. */
export function publisherApart(item: CitationItem): string | undefined {
  const [author] = item.authors;
  return item.authors.length === 1 && author?.literal === item.publisher ? undefined : item.publisher;
}

/** What the output is called among its kind, as its source would: for editorials, theses, preprints and the like. */
export function genreWord(item: CitationItem, { kinds }: Words): string | undefined {
  const kind = GENRE_WORDS[item.type];
  return kind === undefined ? undefined : kinds[kind];
}

const GENRE_WORDS: Readonly<Partial<Record<CitationItem['type'], KindWord>>> = {
  EDITORIAL: 'editorial',
  LETTER: 'letter',
  POSTER: 'poster',
  WORKING_PAPER: 'workingPaper',
  DOCTORAL_THESIS: 'doctoralThesis',
  MASTER_THESIS: 'masterThesis',
  THESIS: 'thesis',
  PREPRINT: 'preprint',
};

export const reportNumberOf = ({ issue, articleNumber }: CitationItem): string | undefined => issue ?? articleNumber;

export const containerOf = (item: CitationItem): string => italic(item.container?.title ?? '');
