/** Harvard style (Pears and Shields, Cite Them Right, 12th edition). */
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
import type { Words } from './words.js';

/** Up to three authors are all named; of four or more, the first. */
const MOST_AUTHORS = 3;

export function harvard(item: CitationItem, words: Words): string {
  const genre = genreOf(item);
  const year = `(${yearWords(item, words, words.noDateInWords)})`;
  const { title, within, sentences } = bodyOf(item, genre, words);
  const lead = leadOf(item, genre, words);
  const head =
    lead === undefined
      ? present([title, year, within]).join(' ')
      : present([`${lead} ${year} ${title}`, within]).join(', ');
  const link = linkOf(item);
  return present([sentence(head), ...present(sentences).map(sentence), link && `${words.availableAt}: ${link}.`]).join(
    ' ',
  );
}

interface Body {
  readonly title: string;
  /** What the title is joined to by a comma. */
  readonly within?: string | undefined;
  readonly sentences: readonly (string | undefined)[];
}

function inverted(name: CitationName): string {
  return undivided(name) ?? present([name.family, dotted(name.given, ''), name.suffix]).join(', ');
}

function nameList(names: readonly string[], words: Words): string {
  return names.length > MOST_AUTHORS ? `${names[0]} et al.` : listed(names, ', ', ` ${words.and} `);
}

function leadOf(item: CitationItem, genre: Genre, words: Words): string | undefined {
  if (item.authors.length > 0) return nameList(item.authors.map(inverted), words);
  if (item.editors.length === 0 || genre === 'part') return undefined;
  return `${nameList(item.editors.map(inverted), words)} (${item.editors.length === 1 ? words.editorShort : words.editorsShort})`;
}

const withoutStop = (title: string) => title.replace(/\.$/, '');

/** A work that is part of another stands in quotation marks and is joined to it by a comma. */
function part(item: CitationItem, within: string | undefined, ...sentences: readonly (string | undefined)[]): Body {
  return { title: `‘${withoutStop(item.title)}’`, within, sentences };
}

function whole(title: string, ...sentences: readonly (string | undefined)[]): Body {
  return { title: withoutStop(title), sentences };
}

function bodyOf(item: CitationItem, genre: Genre, words: Words): Body {
  const host = item.container?.title ?? item.publisher;
  switch (genre) {
    case 'article':
      return part(item, item.container === undefined ? item.publisher : periodical(item, words));
    case 'newspaper':
      return part(item, newspaper(item, words));
    case 'part':
      return inBook(item, words);
    case 'preprint':
      return part(item, present([host, `[${words.kinds.preprint}]`]).join(' '));
    case 'talk':
      return part(item, present([host, item.place, dayMonth(item, words)]).join(', '));
    case 'thesis':
      return whole(item.title, thesisKind(item, words), item.publisher);
    case 'dataset':
    case 'software':
      return whole(`${item.title} [${words.kinds[genre]}]`, host);
    case 'webpage':
      return whole(item.title, host);
    case 'report':
      return whole(item.title, reportNumber(item, words), imprint(item));
    case 'patent':
      return whole(item.title, numbered(words.patentNumber, item.issue ?? item.articleNumber), imprint(item));
    default:
      return whole(item.title, editionAndVolume(item, words), imprint(item));
  }
}

const numbered = (label: string, number: string | undefined) =>
  number === undefined ? undefined : `${label} ${number}`;

function pagesOf(item: CitationItem, words: Words): string | undefined {
  if (item.pages === undefined) return numbered(words.article.toLowerCase(), item.articleNumber);
  return `${manyPages(item.pages) ? words.pages : words.page} ${pagesWithDash(item.pages)}`;
}

/** `Journal, 12(3), pp. 45–50`. */
function periodical(item: CitationItem, words: Words): string {
  const issue = item.issue === undefined ? '' : `(${item.issue})`;
  return present([item.container?.title, `${item.volume ?? ''}${issue}`, pagesOf(item, words)]).join(', ');
}

function newspaper(item: CitationItem, words: Words): string {
  return present([item.container?.title, dayMonth(item, words), pagesOf(item, words)]).join(', ');
}

function dayMonth(item: CitationItem, words: Words): string | undefined {
  const date = dateParts(item.publishedOn);
  const month = words.months[(date?.month ?? 0) - 1];
  return date?.day === undefined || month === undefined ? month : words.dayMonth(date.day, month);
}

/** `in A. Editor and B. Editor (eds) Book. 2nd edn. Place: Publisher, pp. 1–20`. */
function inBook(item: CitationItem, words: Words): Body {
  const pages = pagesOf(item, words);
  if (item.container === undefined) return part(item, undefined, present([imprint(item), pages]).join(', '));
  const editors = item.editors.map(
    (name) => undivided(name) ?? present([dotted(name.given, ''), name.family, name.suffix]).join(' '),
  );
  const by =
    editors.length === 0
      ? undefined
      : `${nameList(editors, words)} (${editors.length === 1 ? words.editorShort : words.editorsShort})`;
  const sentences = present([
    present([words.in.toLowerCase(), by, item.container.title]).join(' '),
    editionAndVolume(item, words),
    imprint(item),
  ]);
  // The pages close the last of them.
  const last = present([sentences.at(-1), pages]).join(', ');
  const [within, ...rest] = [...sentences.slice(0, -1), last];
  return part(item, within, ...rest);
}

function editionAndVolume(item: CitationItem, words: Words): string {
  return present([editionWords(item.edition, words.harvardEdition), numbered(words.volume, item.volume)]).join(', ');
}

/** `Place: Publisher`. */
function imprint(item: CitationItem): string {
  return present([item.place, item.publisher]).join(': ');
}

function thesisKind({ type }: CitationItem, words: Words): string {
  if (type === 'DOCTORAL_THESIS') return words.kinds.phdThesis;
  return type === 'MASTER_THESIS' ? words.kinds.masterThesis : words.kinds.thesis;
}

function reportNumber(item: CitationItem, words: Words): string | undefined {
  return numbered(
    item.type === 'WORKING_PAPER' || item.type === 'STANDARD' ? words.number : words.reportNumber,
    item.issue ?? item.articleNumber,
  );
}
