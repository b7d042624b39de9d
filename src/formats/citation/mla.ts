/** MLA style (MLA Handbook, 9th edition, chapter 5: the core elements, from author to location). */
import { type CitationItem, type CitationName, type Genre, genreOf } from './item.js';
import { italic } from './markup.js';
import { familyFirst, inOrder, joinedByAnd } from './names.js';
import {
  capitalised,
  containerOf,
  dateParts,
  editionWords,
  englishTitle,
  genreWord,
  linkOf,
  manyPages,
  pagesAbridged,
  present,
  quoted,
  reportNumberOf,
  sentence,
} from './parts.js';
import { titleCase } from './title-case.js';
import type { CitationLocale, Words } from './words.js';

/** Of three or more, the first is named. */
const MOST_AUTHORS = 2;

export function mla(written: CitationItem, words: Words, locale: CitationLocale): string {
  const item = inCapitals(written, locale);
  const genre = genreOf(item);
  const kind = genreWord(item, words);
  const source = sentence(sourceOf(item, genre, words));
  return present([
    leadOf(item, genre, words),
    titleOf(item, genre, words),
    genre !== 'thesis' && genre !== 'report' && kind && `${kind}.`,
    source === '.' ? undefined : source,
    genre === 'thesis' && sentence(present([item.publisher, kind]).join(', ')),
  ]).join(' ');
}

/** Titles of works in capitals, if they are English; periodicals and sites are called what they call themselves. */
export function inCapitals(item: CitationItem, locale: CitationLocale): CitationItem {
  if (!englishTitle(item, locale)) return item;
  const { container } = item;
  return {
    ...item,
    title: titleCase(item.title),
    container: container && { ...container, title: titleCase(container.title) },
  };
}

function leadOf(item: CitationItem, genre: Genre, words: Words): string | undefined {
  if (item.authors.length > 0) return sentence(nameList(item.authors, words));
  if (item.editors.length === 0 || genre === 'part') return undefined;
  return `${nameList(item.editors, words)}, ${item.editors.length === 1 ? words.editorFull : words.editorsFull}.`;
}

function nameList(names: readonly CitationName[], words: Words): string {
  const [first, second] = names;
  if (first === undefined) return '';
  if (names.length > MOST_AUTHORS) return `${familyFirst(first)}, ${words.etAl}`;
  return second === undefined ? familyFirst(first) : `${familyFirst(first)}, ${words.and} ${inOrder(second)}`;
}

function titleOf(item: CitationItem, genre: Genre, words: Words): string {
  const whole =
    ['book', 'report', 'thesis', 'patent', 'software'].includes(genre) && item.type !== 'OTHER'
      ? true
      : genre === 'webpage' && item.container === undefined;
  return whole ? sentence(italic(item.title)) : quoted(item.title, '.', words);
}

function sourceOf(item: CitationItem, genre: Genre, words: Words): string {
  const edition = editionWords(item.edition, words.edition);
  const number = genre === 'report' ? reportNumberOf(item) : genre === 'patent' ? undefined : (item.issue ?? undefined);
  // Proceedings without editors are cited as journals are.
  const serial = item.type === 'CONFERENCE_PAPER' && item.editors.length === 0;
  const elements = present([
    genre === 'thesis' ? undefined : containerOf(item),
    genre === 'part' && item.editors.length > 0 && editedBy(item, words),
    edition,
    item.volume && `${words.volume} ${item.volume}`,
    number &&
      (genre === 'report' ? present([genreWord(item, words), 'no.', number]).join(' ') : `${words.issue} ${number}`),
    genre === 'patent' ? reportNumberOf(item) : undefined,
    genre === 'article' && item.issue === undefined && item.articleNumber && `no. ${item.articleNumber}`,
    genre !== 'thesis' && genre !== 'article' && !serial && item.publisher,
    genre === 'talk' && item.type !== 'CONFERENCE_ABSTRACT' ? item.place : dateOf(item, genre, words),
    item.pages && pagesOf(item.pages, words),
    linkOf(item),
  ]);
  const [first = '', ...rest] = elements;
  // Only the edition that opens the element is a sentence of its own and has a capital.
  return [first === edition ? capitalised(first) : first, ...rest].join(', ');
}

function editedBy(item: CitationItem, words: Words): string {
  const [first] = item.editors;
  const names =
    item.editors.length > MOST_AUTHORS && first !== undefined
      ? `${inOrder(first)} ${words.etAl}`
      : joinedByAnd(item.editors.map(inOrder), words);
  return `${words.editedBy} ${names}`;
}

function pagesOf(pages: string, words: Words): string {
  return `${manyPages(pages) ? words.pages : words.page} ${pagesAbridged(pages, words.dash, 2)}`;
}

/** To the month for journals, to the year for books, to the day for all else. */
function dateOf(item: CitationItem, genre: Genre, words: Words): string | undefined {
  const date = dateParts(item.publishedOn);
  const month = words.mlaMonths[(date?.month ?? 0) - 1];
  if (date === undefined) return undefined;
  if (month === undefined || ['book', 'part', 'thesis', 'talk'].includes(genre)) return date.year;
  if (date.day === undefined || genre === 'article') return `${month} ${date.year}`;
  return words.dayFirst(date.day, month, date.year);
}
