/** IEEE style (IEEE Reference Guide; IEEE Editorial Style Manual for Authors). */
import { type CitationItem, type CitationName, type Genre, genreOf } from './item.js';
import { italic, link } from './markup.js';
import { initialsFirst, joinedByAnd } from './names.js';
import {
  capitalised,
  dateParts,
  editionWords,
  genreWord,
  manyPages,
  pagesWithDash,
  present,
  quoted,
  reportNumberOf,
  sentence,
} from './parts.js';
import { ieeeMonth, type Words } from './words.js';

/** Up to six authors are all named; of more, the first. */
const MOST_AUTHORS = 6;

export function ieee(item: CitationItem, words: Words): string {
  const genre = genreOf(item);
  const lead = leadOf(item, genre, words);
  return present([lead && `${lead},`, bodyOf(item, genre, words)]).join(' ');
}

function nameList(names: readonly CitationName[], words: Words): string {
  const all = names.map((name) => initialsFirst(name, ' '));
  return all.length > MOST_AUTHORS ? `${all[0]} ${italic(words.etAl)}` : joinedByAnd(all, words);
}

function leadOf(item: CitationItem, genre: Genre, words: Words): string | undefined {
  if (item.authors.length > 0) return nameList(item.authors, words);
  return genre === 'part' ? undefined : editorsOf(item, words);
}

function editorsOf(item: CitationItem, words: Words): string | undefined {
  if (item.editors.length === 0) return undefined;
  return `${nameList(item.editors, words)}, ${item.editors.length === 1 ? words.editor : words.editors}`;
}

function bodyOf(item: CitationItem, genre: Genre, words: Words): string {
  const then = (...elements: readonly (string | undefined | false)[]) => {
    const rest = present(elements).join(', ');
    return rest === '' ? quoted(item.title, '.', words) : `${quoted(item.title, ',', words)} ${rest}`;
  };
  switch (genre) {
    case 'article':
      return `${then(...periodical(item, words), identified(item))}.`.replace('..', '.');
    case 'newspaper':
      return closed(then(italic(item.container?.title ?? ''), pagesOf(item, words), dateOf(item, words)), item, words);
    case 'part':
      return closed(then(...inBook(item, words)), item, words);
    case 'talk':
      return closed(
        then(
          item.container && `${words.in.toLowerCase()} ${italic(item.container.title)}`,
          item.place,
          item.type === 'CONFERENCE_ABSTRACT' ? monthYear(item, words) : dateOf(item, words),
        ),
        item,
        words,
      );
    case 'report':
      return closed(then(item.publisher, item.place, numbered(item, words), monthYear(item, words)), item, words);
    case 'thesis':
      return closed(then(genreWord(item, words), item.publisher, item.place, yearOf(item)), item, words);
    case 'preprint':
      return closed(
        then(dateOf(item, words), item.container === undefined && item.publisher && italic(item.publisher)),
        item,
        words,
      );
    case 'webpage':
      return closed(then(item.container?.title), item, words);
    case 'patent':
      return then(reportNumberOf(item), dateOf(item, words));
    case 'software': {
      const year = yearOf(item);
      return closed(
        present([sentence(italic(item.title)), year && `(${year}).`, imprint(item)]).join(' '),
        item,
        words,
      );
    }
    case 'dataset':
      return closed(
        item.container === undefined
          ? present([quoted(item.title, '.', words), present([imprint(item), dateOf(item, words)]).join(', ')]).join(
              ' ',
            )
          : present([sentence(then(italic(item.container.title))), dateOf(item, words)]).join(' '),
        item,
        words,
      );
    default:
      return closed(book(item, words), item, words);
  }
}

/** The DOI closes the sentence of its own; an address is said to be online and has no full stop that could be taken for its part. */
function closed(text: string, item: CitationItem, words: Words): string {
  const body = sentence(text);
  if (item.doi !== undefined) return `${body} ${identified(item)}.`;
  return item.url === undefined ? body : `${body} [Online]. ${words.available}: ${link(item.url)}`;
}

const identified = ({ doi }: CitationItem) => (doi === undefined ? undefined : `doi: ${link(doi)}`);

function periodical(item: CitationItem, words: Words): (string | undefined)[] {
  const { container, volume, issue, articleNumber, inPress } = item;
  const date = monthYear(item, words);
  return [
    container === undefined ? item.publisher : italic(container.abbreviation ?? container.title),
    volume && `${words.volume} ${volume}`,
    issue && `${words.issue} ${issue}`,
    pagesOf(item, words) ?? (articleNumber && `Art. ${words.issue} ${articleNumber}`),
    date ?? (inPress ? capitalised(words.inPress) : undefined),
  ];
}

/** `in Book, 2nd ed., A. Editor, Ed., Place: Publisher, 2015, pp. 1–20`. */
function inBook(item: CitationItem, words: Words): (string | undefined | false)[] {
  const editors = item.editors.map((name) => initialsFirst(name, ' '));
  return [
    item.container && `${words.in.toLowerCase()} ${italic(item.container.title)}`,
    editionWords(item.edition, words.edition),
    item.type !== 'CONFERENCE_PAPER' && item.volume && `${words.volume} ${item.volume}`,
    editors.length > 0 && `${joinedByAnd(editors, words)}, ${editors.length === 1 ? words.editor : words.editors}`,
    present([imprint(item), item.type === 'CONFERENCE_PAPER' ? monthYear(item, words) : yearOf(item)]).join(', '),
    pagesOf(item, words),
  ];
}

function book(item: CitationItem, words: Words): string {
  const volume = item.volume === undefined ? undefined : `${words.volume} ${item.volume}`;
  const edition = editionWords(item.edition, words.edition);
  if (item.type === 'OTHER')
    return `${quoted(item.title, '.', words)} ${present([imprint(item), yearOf(item)]).join(', ')}`.trim();
  const title = present([italic(item.title), edition && capitalised(edition), volume]).join(', ');
  return present([sentence(title), present([imprint(item), yearOf(item)]).join(', ')]).join(' ');
}

function imprint({ place, publisher }: CitationItem): string {
  return present([place, publisher]).join(': ');
}

function numbered(item: CitationItem, words: Words): string | undefined {
  return present([genreWord(item, words), reportNumberOf(item)]).join(' ');
}

function pagesOf({ pages }: CitationItem, words: Words): string | undefined {
  if (pages === undefined) return undefined;
  return `${manyPages(pages) ? words.pages : words.page} ${pagesWithDash(pages, words.dash)}`;
}

const yearOf = ({ publishedOn }: CitationItem) => dateParts(publishedOn)?.year;

function monthYear(item: CitationItem, words: Words): string | undefined {
  const date = dateParts(item.publishedOn);
  const month = words.shortMonths[(date?.month ?? 0) - 1];
  return date === undefined ? undefined : present([month && ieeeMonth(month), date.year]).join(' ');
}

function dateOf(item: CitationItem, words: Words): string | undefined {
  const date = dateParts(item.publishedOn);
  if (date?.month === undefined || date.day === undefined) return monthYear(item, words);
  return words.ieeeDate(date.day, date.month, date.year);
}
