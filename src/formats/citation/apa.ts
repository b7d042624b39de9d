/** APA style, 7th edition (Publication Manual of the American Psychological Association, 2020, chapters 9 and 10). */
import { type CitationItem, type CitationName, type Genre, genreOf } from './item.js';
import { italic } from './markup.js';
import { initialsFirst, inverted } from './names.js';
import {
  capitalised,
  containerOf,
  dateParts,
  editionWords,
  englishTitle,
  genreWord,
  linkOf,
  listed,
  manyPages,
  pagesWithDash,
  present,
  publisherApart,
  reportNumberOf,
  sentence,
  yearWords,
} from './parts.js';
import { titleCase } from './title-case.js';
import type { CitationLocale, Words } from './words.js';

/** Up to 20 authors are all named; of more, the first 19 and the last (9.8). */
const MOST_AUTHORS = 20;

export function apa(item: CitationItem, words: Words, locale: CitationLocale): string {
  const genre = genreOf(item);
  const lead = leadOf(item, words);
  const title = sentence(titleOf(item, genre, words));
  const date = `(${dateOf(item, genre, words)}).`;
  const source = sourceOf(item, genre, words, locale).map(sentence);
  return present([
    ...(lead === undefined ? [title, date] : [sentence(lead), date, title]),
    ...source,
    linkOf(item),
  ]).join(' ');
}

function nameList(names: readonly CitationName[]): string {
  const all = names.map((name) => inverted(name, ' '));
  if (all.length > MOST_AUTHORS) return `${all.slice(0, MOST_AUTHORS - 1).join(', ')}, … ${all.at(-1)}`;
  return listed(all, ', ', ', & ');
}

function leadOf(item: CitationItem, words: Words): string | undefined {
  if (item.authors.length > 0) return nameList(item.authors);
  if (item.editors.length === 0 || genreOf(item) === 'part') return undefined;
  return `${nameList(item.editors)} (${item.editors.length === 1 ? words.editor : words.editors})`;
}

/** Papers of conferences without editors stand in proceedings that appear like a journal (10.5). */
function serial({ type, editors }: CitationItem): boolean {
  return (type === 'CONFERENCE_PAPER' || type === 'CONFERENCE_ABSTRACT') && editors.length === 0;
}

function inSeries(item: CitationItem, locale: CitationLocale): CitationItem {
  const { container } = item;
  return container === undefined || !englishTitle(item, locale)
    ? item
    : { ...item, container: { ...container, title: titleCase(container.title) } };
}

function toTheDay(item: CitationItem, genre: Genre): boolean {
  if (serial(item)) return item.pages === undefined && item.volume === undefined;
  return ['newspaper', 'webpage', 'talk'].includes(genre);
}

/** Newspapers, pages of the web and talks are dated to the day (9.14). */
function dateOf(item: CitationItem, genre: Genre, words: Words): string {
  const date = dateParts(item.publishedOn);
  const month = words.months[(date?.month ?? 0) - 1];
  if (date === undefined || month === undefined || !toTheDay(item, genre)) return yearWords(item, words);
  return `${date.year}, ${date.day === undefined ? month : `${month} ${date.day}`}`;
}

/** What stands in something larger is not italic: that is. */
function titleOf(item: CitationItem, genre: Genre, words: Words): string {
  const within = item.container !== undefined && genre !== 'webpage';
  return present([
    within || genre === 'article' || genre === 'part' ? item.title : italic(item.title),
    inParentheses(item, genre, words),
    bracketOf(item, genre, words),
  ]).join(' ');
}

function bracketOf(item: CitationItem, genre: Genre, words: Words): string | undefined {
  if (genre === 'dataset' || genre === 'software') return `[${words.kinds[genre]}]`;
  const kind = genreWord(item, words);
  if (kind === undefined || genre === 'report' || (genre === 'talk' && item.container !== undefined)) return undefined;
  return genre === 'thesis' && linkOf(item) !== undefined
    ? `[${present([kind, item.publisher]).join(', ')}]`
    : `[${kind}]`;
}

function inParentheses(item: CitationItem, genre: Genre, words: Words): string | undefined {
  const number = reportNumberOf(item);
  const kind = genreWord(item, words);
  const inside =
    genre === 'report'
      ? [number && `${kind === undefined ? '' : titleCase(kind)} No. ${number}`.trim()]
      : genre === 'patent'
        ? [number && `Patent No. ${number}`]
        : genre === 'book'
          ? [editionWords(item.edition, words.edition), item.volume && `${capitalised(words.volume)} ${item.volume}`]
          : [];
  const text = present(inside).join(', ');
  return text === '' ? undefined : `(${text})`;
}

/** The source, as sentences. */
function sourceOf(item: CitationItem, genre: Genre, words: Words, locale: CitationLocale): string[] {
  switch (genre) {
    case 'article':
    case 'newspaper':
      return item.container === undefined ? present([item.publisher]) : [periodical(item, words)];
    case 'part':
      return serial(item)
        ? [periodical(inSeries(item, locale), words)]
        : present([inBook(item, words), publisherApart(item)]);
    case 'talk':
      if (serial(item))
        return item.container === undefined ? present([item.publisher]) : [periodical(inSeries(item, locale), words)];
      return item.container === undefined
        ? present([item.publisher])
        : [present([words.in, containerOf(item), bracketOfTalk(item, words)]).join(' ')];
    case 'thesis':
      return linkOf(item) === undefined ? present([item.publisher]) : [];
    case 'preprint':
    case 'dataset':
    case 'software':
      return present([item.container ? `${words.in} ${containerOf(item)}` : publisherApart(item)]);
    case 'webpage':
      return present([item.container?.title ?? publisherApart(item)]);
    default:
      return present([publisherApart(item)]);
  }
}

function bracketOfTalk(item: CitationItem, words: Words): string | undefined {
  const kind = genreWord(item, words);
  return kind && `[${kind}]`;
}

/** `Journal, 12(3), 45–50`; an article number takes the place of pages (10.1). */
function periodical(item: CitationItem, words: Words): string {
  const issue = item.issue === undefined ? '' : `(${item.issue})`;
  const place =
    item.pages === undefined
      ? item.articleNumber && `Article ${item.articleNumber}`
      : pagesWithDash(item.pages, words.dash);
  return present([containerOf(item), `${italic(item.volume ?? '')}${issue}`, place]).join(', ');
}

/** `In A. Editor & B. Editor (Eds.), Book (2nd ed., pp. 1–20)` (10.3). */
function inBook(item: CitationItem, words: Words): string | undefined {
  if (item.container === undefined) return undefined;
  const editors = item.editors.map((name) => initialsFirst(name, ' '));
  const by =
    editors.length === 0
      ? undefined
      : `${listed(editors, ', ', editors.length > 2 ? ', & ' : ' & ')} (${editors.length === 1 ? words.editor : words.editors}),`;
  const pages =
    item.pages === undefined
      ? item.articleNumber && `Article ${item.articleNumber}`
      : `${manyPages(item.pages) ? words.pages : words.page} ${pagesWithDash(item.pages, words.dash)}`;
  const details = present([
    editionWords(item.edition, words.edition),
    item.volume && `${capitalised(words.volume)} ${item.volume}`,
    pages,
  ]).join(', ');
  return present([words.in, by, containerOf(item), details !== '' && `(${details})`]).join(' ');
}
