/** Chicago style, author-date (The Chicago Manual of Style, 18th edition, chapters 13 and 14). */
import { type CitationItem, type CitationName, type Genre, genreOf } from './item.js';
import { italic } from './markup.js';
import { inCapitals } from './mla.js';
import { familyFirst, inOrder, joinedByAnd } from './names.js';
import {
  capitalised,
  containerOf,
  dateParts,
  editionWords,
  genreWord,
  linkOf,
  pagesAbridged,
  present,
  publisherApart,
  quoted,
  reportNumberOf,
  sentence,
} from './parts.js';
import { titleCase } from './title-case.js';
import type { CitationLocale, Words } from './words.js';

/** Up to six are all named; of more, the first three (13.107). */
const MOST_AUTHORS = 6;
const SHOWN_OF_MORE = 3;

export function chicago(written: CitationItem, words: Words, locale: CitationLocale): string {
  const item = inCapitals(written, locale);
  const genre = genreOf(item);
  const year = sentence(
    dateParts(item.publishedOn)?.year ?? (item.inPress ? capitalised(words.inPress) : words.noDate),
  );
  // Patents are named as their offices name them.
  const title = genre === 'patent' ? sentence(written.title) : titleOf(item, genre, words);
  const lead = leadOf(item, genre, words);
  const address = linkOf(item);
  return present([
    ...(lead === undefined ? [title, year] : [sentence(lead), year, title]),
    ...sourceOf(item, genre, words).map(sentence),
    address && `${address}.`,
  ]).join(' ');
}

function nameList(names: readonly CitationName[], words: Words): string {
  const all = names.map((name, at) => (at === 0 ? familyFirst(name) : inOrder(name)));
  if (all.length > MOST_AUTHORS) return [...all.slice(0, SHOWN_OF_MORE), words.etAl].join(', ');
  // The first is inverted, so that even two need the comma.
  return all.length === 2 ? all.join(`, ${words.and} `) : joinedByAnd(all, words);
}

function editorNames(names: readonly string[], words: Words): string {
  return names.length > MOST_AUTHORS
    ? [...names.slice(0, SHOWN_OF_MORE), words.etAl].join(', ')
    : joinedByAnd(names, words);
}

function leadOf(item: CitationItem, genre: Genre, words: Words): string | undefined {
  if (item.authors.length > 0) return nameList(item.authors, words);
  if (item.editors.length === 0 || genre === 'part') return undefined;
  return `${nameList(item.editors, words)}, ${item.editors.length === 1 ? words.editorShort : words.editorsShort}`;
}

function titleOf(item: CitationItem, genre: Genre, words: Words): string {
  return (genre === 'book' && item.type !== 'OTHER') || genre === 'report' || genre === 'software'
    ? sentence(italic(item.title))
    : quoted(item.title, '.', words);
}

/** The source, as sentences. */
function sourceOf(item: CitationItem, genre: Genre, words: Words): string[] {
  const kind = genreWord(item, words);
  switch (genre) {
    case 'article':
      return present([kind, item.container === undefined ? item.publisher : periodical(item, words)]);
    case 'newspaper':
      return present([present([containerOf(item), monthDay(item, words)]).join(', ')]);
    case 'part':
      return serial(item) ? [inSeries(item, words)] : present([inBook(item, words), item.publisher]);
    case 'thesis':
      return present([present([kind, item.publisher]).join(', ')]);
    case 'preprint':
      return present([kind, ...hosted(item, words)]);
    case 'dataset':
      return hosted(item, words);
    case 'webpage':
      return present([present([item.container?.title ?? item.publisher, monthDay(item, words)]).join(', ')]);
    case 'talk':
      if (serial(item)) return [inSeries(item, words)];
      return present([
        present([item.container && `${words.in} ${containerOf(item)}`, kind]).join(', '),
        present([item.place, monthDay(item, words)]).join(', '),
      ]);
    case 'report':
      return present([numbered(item, words), item.publisher]);
    case 'patent':
      return present([patent(item, words)]);
    default:
      return present([edition(item, words), item.publisher ?? item.container?.title]);
  }
}

/** Where data and preprints are: within what has a title, else with whoever publishes them. */
function hosted(item: CitationItem, words: Words): string[] {
  return item.container === undefined
    ? present([present([publisherApart(item), monthDay(item, words)]).join(', ')])
    : present([`${words.in} ${containerOf(item)}`, monthDay(item, words)]);
}

/** Papers of conferences without editors stand in proceedings that appear like a journal. */
function serial({ type, editors }: CitationItem): boolean {
  return (type === 'CONFERENCE_PAPER' || type === 'CONFERENCE_ABSTRACT') && editors.length === 0;
}

function inSeries(item: CitationItem, words: Words): string {
  if (item.volume !== undefined) return periodical(item, words);
  const pages = item.pages === undefined ? undefined : pagesAbridged(item.pages, words.dash, 1);
  return present([containerOf(item), monthDay(item, words), pages]).join(', ');
}

function edition(item: CitationItem, words: Words): string | undefined {
  const volume = item.volume === undefined ? undefined : `${capitalised(words.volume)} ${item.volume}`;
  return present([editionWords(item.edition, words.edition), volume])
    .map(capitalised)
    .map(sentence)
    .join(' ');
}

function numbered(item: CitationItem, words: Words): string | undefined {
  const number = reportNumberOf(item);
  const kind = genreWord(item, words);
  return present([kind && titleCase(kind), number && `No. ${number}`]).join(' ');
}

function patent(item: CitationItem, words: Words): string {
  const date = dateParts(item.publishedOn);
  const month = date?.month === undefined ? undefined : words.months[date.month - 1];
  const issued =
    date === undefined || month === undefined || date.day === undefined
      ? undefined
      : `issued ${words.longDate(date.day, month, date.year)}`;
  return present([`Patent ${reportNumberOf(item) ?? ''}`.trim(), issued]).join(', ');
}

/** `March 5`, in the order of the style whatever the language. */
function monthDay(item: CitationItem, words: Words): string | undefined {
  const date = dateParts(item.publishedOn);
  const month = words.months[(date?.month ?? 0) - 1];
  return month === undefined ? undefined : present([month, date?.day?.toString()]).join(' ');
}

/** `Journal 12 (3): 45–50`; without an issue the month tells which. */
function periodical(item: CitationItem, words: Words): string {
  const month = words.months[(dateParts(item.publishedOn)?.month ?? 0) - 1];
  const place = item.pages === undefined ? item.articleNumber : pagesAbridged(item.pages, words.dash, 1);
  const issue = item.issue ?? (item.volume === undefined ? undefined : month);
  const number =
    item.volume === undefined
      ? item.issue && [`, ${words.issue} ${item.issue}`, month && `(${month})`].filter(Boolean).join(' ')
      : present([` ${item.volume}`, issue && `(${issue})`]).join(' ');
  return `${containerOf(item)}${number ?? ''}${place === undefined ? '' : `: ${place}`}`;
}

/** `In Book, 2nd ed., edited by A. Editor`. Pages of a chapter are no longer given (14.8). */
function inBook(item: CitationItem, words: Words): string | undefined {
  if (item.container === undefined) return undefined;
  return present([
    `${words.in} ${containerOf(item)}`,
    editionWords(item.edition, words.edition),
    item.editors.length > 0 && `${words.editedBy} ${editorNames(item.editors.map(inOrder), words)}`,
    item.volume && `${words.volume} ${item.volume}`,
  ]).join(', ');
}
