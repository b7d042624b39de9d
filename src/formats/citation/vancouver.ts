/** Vancouver style as the National Library of Medicine writes it (Patrias, Citing Medicine, 2nd edition; ICMJE samples). */
import { doiLink } from './doi.js';
import { type CitationItem, type CitationName, type Genre, genreOf } from './item.js';
import { link } from './markup.js';
import {
  capitalised,
  dateParts,
  editionWords,
  genreWord,
  initialsOf,
  pagesShortened,
  present,
  reportNumberOf,
  sentence,
  undivided,
} from './parts.js';
import type { Words } from './words.js';

/** The first six of more than six authors are named (ICMJE). */
const MOST_AUTHORS = 6;

export function vancouver(item: CitationItem, words: Words): string {
  const genre = genreOf(item);
  const lead = leadOf(item, genre, words);
  const address = item.doi === undefined ? item.url : doiLink(item.doi);
  return present([
    lead && sentence(lead),
    ...present(
      genre === 'webpage' && item.container !== undefined
        ? [item.container.title, yearOf(item, words), item.title]
        : [titleOf(item, genre, words), ...sourceOf(item, genre, words)],
    ).map(sentence),
    address && `${words.availableFrom}: ${link(address)}`,
  ]).join(' ');
}

function shortName(name: CitationName): string {
  const initials = initialsOf(name.given ?? '')
    .map(({ letter }) => letter)
    .join('');
  return undivided(name) ?? present([name.family, initials, name.suffix]).join(' ');
}

function nameList(names: readonly CitationName[], words: Words): string {
  const shown = names.slice(0, MOST_AUTHORS).map(shortName);
  return [...shown, ...(names.length > MOST_AUTHORS ? [words.etAl] : [])].join(', ');
}

function leadOf(item: CitationItem, genre: Genre, words: Words): string | undefined {
  if (item.authors.length > 0) return nameList(item.authors, words);
  return genre === 'part' ? undefined : editorsOf(item, words);
}

function editorsOf(item: CitationItem, words: Words): string | undefined {
  if (item.editors.length === 0) return undefined;
  return `${nameList(item.editors, words)}, ${item.editors.length === 1 ? words.editorFull : words.editorsFull}`;
}

/** What is read on the web says so: the title of the whole, be it the output itself or what it stands in. */
function online({ doi, url }: CitationItem): string | undefined {
  return (doi ?? url) === undefined ? undefined : '[Internet]';
}

function titleOf(item: CitationItem, genre: Genre, words: Words): string {
  const itself = ['book', 'report', 'thesis', 'dataset', 'software', 'preprint', 'webpage'].includes(genre);
  return present([
    item.title.replace(/\.$/, ''),
    itself && online(item),
    genre === 'thesis' && `[${genreWord(item, words) ?? ''}]`,
  ]).join(' ');
}

function yearOf(item: CitationItem, words: Words): string | undefined {
  return dateParts(item.publishedOn)?.year ?? (item.inPress ? words.forthcoming : undefined);
}

/** `2020 Mar 5`. */
function dateOf(item: CitationItem, words: Words, day = true): string | undefined {
  const date = dateParts(item.publishedOn);
  const month = words.shortMonths[(date?.month ?? 0) - 1]?.slice(0, 3);
  if (date === undefined || month === undefined) return yearOf(item, words);
  return present([date.year, month, day && date.day?.toString()]).join(' ');
}

/** Of a journal: as the language writes dates, where that is not the style's own. */
function localDate(item: CitationItem, words: Words): string | undefined {
  const date = dateParts(item.publishedOn);
  const month = words.months[(date?.month ?? 0) - 1];
  if (words.yearFirst || date === undefined || month === undefined) return dateOf(item, words);
  return date.day === undefined ? `${month} ${date.year}` : words.dayFirst(date.day, month, date.year);
}

/** The source, as sentences. */
function sourceOf(item: CitationItem, genre: Genre, words: Words): (string | undefined)[] {
  switch (genre) {
    case 'article':
      return item.container === undefined
        ? [imprint(item.publisher, yearOf(item, words), item)]
        : [journalName(item), issueOf(item, words)];
    case 'newspaper':
      return [journalName(item), issueOf(item, words, ';')];
    case 'part':
      return inBook(item, words);
    case 'preprint':
      return item.container === undefined
        ? [imprint(item.publisher, yearOf(item, words), item)]
        : [item.container.title, yearOf(item, words)];
    case 'talk':
      if (item.type === 'CONFERENCE_ABSTRACT') return inBook(item, words);
      return [present([item.type === 'POSTER' && words.posterAt, dateOf(item, words)]).join('; ')];
    case 'patent':
      return [present([reportNumberOf(item), yearOf(item, words)]).join(', ')];
    case 'report': {
      const number = reportNumberOf(item);
      return [imprint(item.publisher, dateOf(item, words, false), item), number && `Report No.: ${number}`];
    }
    case 'thesis':
      return [imprint(item.publisher, yearOf(item, words), { place: item.place && `[${item.place}]` })];
    default:
      return [
        editionWords(item.edition, words.edition),
        item.volume && `${capitalised(words.volume)} ${item.volume}`,
        item.container !== undefined && item.publisher === undefined
          ? `${item.container.title}. ${yearOf(item, words) ?? ''}`
          : imprint(item.publisher, yearOf(item, words), item),
      ];
  }
}

function journalName(item: CitationItem): string {
  const { container } = item;
  return present([container?.abbreviation?.replace(/\.$/, '') ?? container?.title, online(item)]).join(' ');
}

/** `2020 Mar 5;12(3):45-50`. */
function issueOf(item: CitationItem, words: Words, beforePages = ':'): string {
  const issue = item.issue === undefined ? '' : `(${item.issue})`;
  const numbers = `${item.volume ?? ''}${issue}`;
  const place = item.pages === undefined ? item.articleNumber : pagesShortened(item.pages, words.dash);
  const issued = present([localDate(item, words), numbers]).join(';');
  return `${issued}${place === undefined ? '' : `${beforePages}${place}`}`;
}

/** `Berlin: Springer; 2002`. */
function imprint(
  publisher: string | undefined,
  date: string | undefined,
  { place }: { readonly place?: string | undefined },
): string {
  return present([present([place, publisher]).join(': '), date]).join('; ');
}

/** `In: Berg N, editor. The book. 2nd ed. Berlin: Springer; 2002. p. 93-113`. */
function inBook(item: CitationItem, words: Words): (string | undefined)[] {
  const published = imprint(item.publisher, yearOf(item, words), item);
  if (item.container === undefined) return [published];
  const editors = editorsOf(item, words);
  return [
    `${words.in}: ${editors === undefined ? '' : `${sentence(editors)} `}${present([item.container.title, online(item)]).join(' ')}`,
    editionWords(item.edition, words.edition),
    published,
    item.pages === undefined ? item.articleNumber : `${words.page} ${pagesShortened(item.pages, words.dash)}`,
  ];
}
