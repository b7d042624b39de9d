/** Harvard style (Pears and Shields, Cite Them Right, 12th edition). */
import { type CitationItem, type Genre, genreOf } from './item.js';
import { italic } from './markup.js';
import { initialsFirst, inverted, joinedByAnd } from './names.js';
import {
  containerOf,
  dateParts,
  editionWords,
  genreWord,
  linkOf,
  listed,
  manyPages,
  pagesWithDash,
  present,
  reportNumberOf,
  sentence,
  yearWords,
} from './parts.js';
import type { CitationLocale, Words } from './words.js';

/** Up to three authors are all named; of four or more, the first. */
const MOST_AUTHORS = 3;

/** Single quotation marks are British; Danish and Dutch have double ones. */
const QUOTES: Readonly<Record<CitationLocale, readonly [string, string]>> = {
  en: ['‘', '’'],
  da: ['“', '”'],
  nl: ['“', '”'],
};

export function harvard(item: CitationItem, words: Words, locale: CitationLocale): string {
  const genre = genreOf(item);
  const year = `(${yearWords(item, words, words.noDateInWords)})`;
  const { title, within, sentences } = bodyOf(item, genre, words, QUOTES[locale]);
  const lead = leadOf(item, genre, words, locale);
  const head =
    lead === undefined
      ? present([title, year, within]).join(' ')
      : present([`${lead} ${year} ${title}`, within]).join(', ');
  const address = linkOf(item);
  return present([
    sentence(head),
    ...present(sentences).map(sentence),
    address && `${words.availableAt}: ${address}.`,
  ]).join(' ');
}

interface Body {
  readonly title: string;
  /** What the title is joined to by a comma. */
  readonly within?: string | undefined;
  readonly sentences: readonly (string | undefined | false)[];
}

function nameList(names: readonly string[], words: Words): string {
  return names.length > MOST_AUTHORS ? `${names[0]} ${italic(words.etAl)}` : listed(names, ', ', ` ${words.and} `);
}

/** Within a sentence, three need the comma. */
function editorNames(names: readonly string[], words: Words): string {
  return names.length > MOST_AUTHORS ? `${names[0]} ${words.etAl}` : joinedByAnd(names, words);
}

/** The British abbreviation of editors has no full stop: its last letter is that of the word. */
function editorsWord(count: number, words: Words, locale: CitationLocale): string {
  if (count === 1) return words.editorShort;
  return locale === 'en' ? 'eds' : words.editorsShort;
}

function leadOf(item: CitationItem, genre: Genre, words: Words, locale: CitationLocale): string | undefined {
  const written = (names: CitationItem['authors']) =>
    nameList(
      names.map((name) => inverted(name, '')),
      words,
    );
  if (item.authors.length > 0) return written(item.authors);
  if (item.editors.length === 0 || genre === 'part') return undefined;
  return `${written(item.editors)} (${editorsWord(item.editors.length, words, locale)})`;
}

const withoutStop = (title: string) => title.replace(/\.$/, '');

function bodyOf(item: CitationItem, genre: Genre, words: Words, [open, close]: readonly [string, string]): Body {
  const inner = open === '“' ? item.title.replaceAll('“', '‘').replaceAll('”', '’') : item.title;
  const quoted = `${open}${withoutStop(inner)}${close}`;
  const whole = italic(withoutStop(item.title));
  const host = item.container === undefined ? item.publisher : containerOf(item);
  switch (genre) {
    case 'article':
      return {
        title: quoted,
        within: item.container === undefined ? item.publisher : periodical(item, words),
        sentences: [],
      };
    case 'newspaper':
      return {
        title: quoted,
        within: present([containerOf(item), dayMonth(item, words), pagesOf(item, words)]).join(', '),
        sentences: [],
      };
    case 'part':
      return inBook(item, quoted, words, open === '‘' ? 'en' : 'da');
    case 'preprint':
      return item.container === undefined
        ? { title: quoted, sentences: [imprint(item)] }
        : { title: quoted, within: `${containerOf(item)} [${words.kinds.preprint}]`, sentences: [] };
    case 'talk':
      return {
        title: quoted,
        within: host,
        sentences: [item.type !== 'CONFERENCE_ABSTRACT' && present([item.place, dayMonth(item, words)]).join(', ')],
      };
    case 'thesis':
      return { title: whole, sentences: [genreWord(item, words), item.publisher] };
    case 'dataset':
    case 'software':
      return { title: quoted, within: item.container && containerOf(item), sentences: [imprint(item)] };
    case 'webpage':
      return { title: whole, within: item.container && containerOf(item), sentences: [imprint(item)] };
    case 'report':
      return {
        title: whole,
        sentences: [present([genreWord(item, words), reportNumberOf(item)]).join(' '), imprint(item)],
      };
    case 'patent':
      return { title: quoted, sentences: [reportNumberOf(item)] };
    default:
      return {
        title: item.type === 'OTHER' ? quoted : whole,
        sentences: [editionWords(item.edition, words.harvardEdition), imprint(item)],
      };
  }
}

function pagesOf(item: CitationItem, words: Words): string | undefined {
  if (item.pages === undefined) return item.articleNumber;
  return `${manyPages(item.pages) ? words.pages : words.page} ${pagesWithDash(item.pages, words.dash)}`;
}

/** `Journal, 12(3), pp. 45–50`. */
function periodical(item: CitationItem, words: Words): string {
  const issue = item.issue === undefined ? '' : `(${item.issue})`;
  return present([containerOf(item), `${item.volume ?? ''}${issue}`, pagesOf(item, words)]).join(', ');
}

function dayMonth(item: CitationItem, words: Words): string | undefined {
  const date = dateParts(item.publishedOn);
  const month = words.months[(date?.month ?? 0) - 1];
  return month === undefined ? undefined : present([date?.day?.toString(), month]).join(' ');
}

/** `in A. Editor and B. Editor (eds) Book. 2nd edn. Place: Publisher, pp. 1–20`. */
function inBook(item: CitationItem, title: string, words: Words, locale: CitationLocale): Body {
  const pages = pagesOf(item, words);
  if (item.container === undefined) return { title, sentences: [present([imprint(item), pages]).join(', ')] };
  const editors = item.editors.map((name) => initialsFirst(name, ''));
  const by =
    editors.length === 0
      ? undefined
      : `${words.in.toLowerCase()} ${editorNames(editors, words)} (${editorsWord(editors.length, words, locale)})`;
  const sentences = present([
    present([by, containerOf(item)]).join(' '),
    editionWords(item.edition, words.harvardEdition),
    imprint(item),
  ]);
  // The pages close the last of them.
  const last = present([sentences.at(-1), pages]).join(', ');
  const [within, ...rest] = [...sentences.slice(0, -1), last];
  return { title, within, sentences: rest };
}

/** `Place: Publisher`. */
function imprint(item: CitationItem): string {
  return present([item.place, item.publisher]).join(': ');
}
