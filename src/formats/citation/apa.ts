/** APA style, 7th edition (Publication Manual of the American Psychological Association, 2020, chapters 9 and 10). */
import { type CitationItem, type CitationName, type Genre, genreOf } from './item.js';
import {
  dateParts,
  dotted,
  editionWords,
  linkOf,
  listed,
  manyPages,
  pagesWithDash,
  present,
  sentence,
  undivided,
  yearWords,
} from './parts.js';
import type { KindWord, Words } from './words.js';

/** Up to 20 authors are all named; of more, the first 19 and the last (9.8). */
const MOST_AUTHORS = 20;

export function apa(item: CitationItem, words: Words): string {
  const genre = genreOf(item);
  const lead = leadOf(item, words);
  const title = sentence(titleOf(item, genre, words));
  const date = `(${dateOf(item, genre, words)}).`;
  const source = sourceOf(item, genre, words).map(sentence);
  return present([
    ...(lead === undefined ? [title, date] : [sentence(lead), date, title]),
    ...source,
    linkOf(item),
  ]).join(' ');
}

function inverted(name: CitationName): string {
  return undivided(name) ?? present([name.family, dotted(name.given, ' '), name.suffix]).join(', ');
}

function nameList(names: readonly CitationName[]): string {
  const all = names.map(inverted);
  if (all.length > MOST_AUTHORS) return `${all.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${all.at(-1)}`;
  return listed(all, ', ', ', & ');
}

function leadOf(item: CitationItem, words: Words): string | undefined {
  if (item.authors.length > 0) return nameList(item.authors);
  if (item.editors.length === 0 || genreOf(item) === 'part') return undefined;
  return `${nameList(item.editors)} (${item.editors.length === 1 ? words.editor : words.editors})`;
}

/** Newspapers, pages of the web and talks are dated to the day (9.14). */
function dateOf(item: CitationItem, genre: Genre, words: Words): string {
  const date = dateParts(item.publishedOn);
  const month = words.months[(date?.month ?? 0) - 1];
  if (date === undefined || month === undefined || !['newspaper', 'webpage', 'talk'].includes(genre))
    return yearWords(item, words);
  return `${date.year}, ${date.day === undefined ? month : words.monthDay(date.day, month)}`;
}

const KINDS: Readonly<Partial<Record<CitationItem['type'], KindWord>>> = {
  DATASET: 'dataset',
  SOFTWARE: 'software',
  POSTER: 'poster',
  PRESENTATION: 'presentation',
  CONFERENCE_ABSTRACT: 'conferenceAbstract',
  EDITORIAL: 'editorial',
  LETTER: 'letter',
};

function titleOf(item: CitationItem, genre: Genre, words: Words): string {
  const kind = KINDS[item.type];
  return present([
    item.title,
    inBrackets(item, genre, words),
    genre === 'thesis' && `[${present([thesisKind(item, words), item.publisher]).join(', ')}]`,
    kind && `[${words.kinds[kind]}]`,
  ]).join(' ');
}

function inBrackets(item: CitationItem, genre: Genre, words: Words): string | undefined {
  const number = item.issue ?? item.articleNumber;
  const inside =
    genre === 'report'
      ? [item.type === 'REPORT' ? numbered(words.reportNumber, number) : numbered(words.number, number)]
      : genre === 'patent'
        ? [numbered(words.patentNumber, number)]
        : genre === 'book'
          ? [editionWords(item.edition, words.edition), numbered(words.volume, item.volume)]
          : [];
  const text = present(inside).join(', ');
  return text === '' ? undefined : `(${text})`;
}

const numbered = (label: string, number: string | undefined) =>
  number === undefined ? undefined : `${label} ${number}`;

function thesisKind({ type }: CitationItem, words: Words): string {
  if (type === 'DOCTORAL_THESIS') return words.kinds.doctoralThesis;
  return type === 'MASTER_THESIS' ? words.kinds.masterThesis : words.kinds.thesis;
}

/** The source, as sentences. */
function sourceOf(item: CitationItem, genre: Genre, words: Words): string[] {
  switch (genre) {
    case 'article':
    case 'newspaper':
      return item.container === undefined ? present([item.publisher]) : [periodical(item, words)];
    case 'part':
      return present([inBook(item, words), publisherOf(item)]);
    case 'talk':
      return present([
        present([item.container?.title, item.place]).join(', '),
        item.container === undefined && item.publisher,
      ]);
    case 'thesis':
      return [];
    case 'preprint':
    case 'dataset':
    case 'software':
    case 'webpage':
      return present([item.container?.title ?? publisherOf(item)]);
    default:
      return present([publisherOf(item)]);
  }
}

/** `Journal, 12(3), 45–50`; an article number takes the place of pages (10.1). */
function periodical(item: CitationItem, words: Words): string {
  const issue = item.issue === undefined ? '' : `(${item.issue})`;
  const place = item.pages === undefined ? numbered(words.article, item.articleNumber) : pagesWithDash(item.pages);
  return present([item.container?.title, `${item.volume ?? ''}${issue}`, place]).join(', ');
}

/** `In A. Editor & B. Editor (Eds.), Book (2nd ed., pp. 1–20)` (10.3). */
function inBook(item: CitationItem, words: Words): string | undefined {
  if (item.container === undefined) return undefined;
  const editors = item.editors.map(
    (name) => undivided(name) ?? present([dotted(name.given, ' '), name.family, name.suffix]).join(' '),
  );
  const by =
    editors.length === 0
      ? undefined
      : `${listed(editors, ', ', editors.length > 2 ? ', & ' : ' & ')} (${editors.length === 1 ? words.editor : words.editors}),`;
  const pages =
    item.pages === undefined
      ? numbered(words.article, item.articleNumber)
      : `${manyPages(item.pages) ? words.pages : words.page} ${pagesWithDash(item.pages)}`;
  const details = present([editionWords(item.edition, words.edition), numbered(words.volume, item.volume), pages]).join(
    ', ',
  );
  return present([words.in, by, item.container.title, details !== '' && `(${details})`]).join(' ');
}

/** Not named again where it is the author (9.29). */
function publisherOf(item: CitationItem): string | undefined {
  const [author] = item.authors;
  return item.authors.length === 1 && author?.literal === item.publisher ? undefined : item.publisher;
}
