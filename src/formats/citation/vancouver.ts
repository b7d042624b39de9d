/** Vancouver style as the National Library of Medicine writes it (Patrias, Citing Medicine, 2nd edition; ICMJE samples). */
import { type CitationItem, type CitationName, type Genre, genreOf } from './item.js';
import { dateParts, editionWords, initialsOf, pagesShortened, present, sentence, undivided } from './parts.js';
import type { KindWord, Words } from './words.js';

/** The first six of more than six authors are named (ICMJE). */
const MOST_AUTHORS = 6;
/** At most two initials a name (Citing Medicine, chapter 1, author). */
const MOST_INITIALS = 2;

export function vancouver(item: CitationItem, words: Words): string {
  const genre = genreOf(item);
  const lead = leadOf(item, genre, words);
  return present([
    lead && sentence(lead),
    sentence(titleOf(item, genre, words)),
    ...sourceOf(item, genre, words).map(sentence),
    ...linkOf(item, words),
  ]).join(' ');
}

function shortName(name: CitationName): string {
  const initials = initialsOf(name.given ?? '')
    .slice(0, MOST_INITIALS)
    .map(({ letter }) => letter)
    .join('');
  return undivided(name) ?? present([name.family, initials, name.suffix]).join(' ');
}

function nameList(names: readonly CitationName[]): string {
  const shown = names.slice(0, MOST_AUTHORS).map(shortName);
  return [...shown, ...(names.length > MOST_AUTHORS ? ['et al'] : [])].join(', ');
}

function leadOf(item: CitationItem, genre: Genre, words: Words): string | undefined {
  if (item.authors.length > 0) {
    const role = genre === 'patent' ? `, ${item.authors.length === 1 ? words.inventor : words.inventors}` : '';
    return `${nameList(item.authors)}${role}`;
  }
  return genre === 'part' ? undefined : editorsOf(item, words);
}

function editorsOf(item: CitationItem, words: Words): string | undefined {
  if (item.editors.length === 0) return undefined;
  return `${nameList(item.editors)}, ${item.editors.length === 1 ? words.editorFull : words.editorsFull}`;
}

function titleOf(item: CitationItem, genre: Genre, words: Words): string {
  const kind = bracketOf(item, genre, words);
  return kind === undefined ? item.title : `${item.title.replace(/\.$/, '')} [${kind}]`;
}

function bracketOf({ type }: CitationItem, genre: Genre, { kinds }: Words): string | undefined {
  if (type === 'DOCTORAL_THESIS') return kinds.dissertation;
  if (genre === 'webpage') return kinds.internet;
  const kind = KINDS[type];
  return kind === undefined ? undefined : kinds[kind].toLowerCase();
}

const KINDS: Readonly<Partial<Record<CitationItem['type'], KindWord>>> = {
  MASTER_THESIS: 'masterThesis',
  THESIS: 'thesis',
  DATASET: 'dataset',
  SOFTWARE: 'software',
  POSTER: 'poster',
  CONFERENCE_ABSTRACT: 'conferenceAbstract',
  PRESENTATION: 'presentation',
};

/** `2020`, or what stands for it. */
function yearOf(item: CitationItem, words: Words): string {
  return dateParts(item.publishedOn)?.year ?? (item.inPress ? words.forthcoming : words.dateUnknown);
}

/** `2020 Mar 5`. */
function dateOf(item: CitationItem, words: Words): string {
  const date = dateParts(item.publishedOn);
  const month = words.shortMonths[(date?.month ?? 0) - 1];
  return date === undefined || month === undefined
    ? yearOf(item, words)
    : present([date.year, month, date.day?.toString()]).join(' ');
}

/** The source, as sentences. */
function sourceOf(item: CitationItem, genre: Genre, words: Words): string[] {
  switch (genre) {
    case 'article':
      return item.container === undefined
        ? [imprint(item.publisher, yearOf(item, words), item)]
        : [journalName(item), issueOf(item, words)];
    case 'newspaper':
      return present([
        item.container?.title,
        dateOf(item, words) + (item.pages === undefined ? '' : `:${pagesShortened(item.pages)}`),
      ]);
    case 'part':
      return inBook(item, words);
    case 'preprint':
      return [`${item.container?.title ?? item.publisher ?? ''} [${words.kinds.preprint}]`.trim(), dateOf(item, words)];
    case 'talk':
      return [
        present([item.container && `${words.in}: ${item.container.title}`, dateOf(item, words), item.place]).join('; '),
      ];
    case 'webpage':
      return [imprint(item.container?.title ?? item.publisher, dateOf(item, words), item)];
    case 'patent':
      return present([numbered(words.patentNumber, item.articleNumber ?? item.issue), dateOf(item, words)]);
    default:
      return present([
        editionWords(item.edition, words.edition),
        imprint(item.publisher ?? item.container?.title, yearOf(item, words), item),
        genre === 'report' && numbered(words.reportNumber.replace(/\.$/, '.:'), item.issue ?? item.articleNumber),
      ]);
  }
}

const numbered = (label: string, number: string | undefined) =>
  number === undefined ? undefined : `${label} ${number}`;

function journalName({ container }: CitationItem): string {
  return container?.abbreviation?.replace(/\.$/, '') ?? container?.title ?? '';
}

/** `2020 Mar 5;12(3):45-50`. */
function issueOf(item: CitationItem, words: Words): string {
  const issue = item.issue === undefined ? '' : `(${item.issue})`;
  const numbers = `${item.volume ?? ''}${issue}`;
  const place = item.pages === undefined ? item.articleNumber : pagesShortened(item.pages);
  return `${dateOf(item, words)}${numbers === '' ? '' : `;${numbers}`}${place === undefined ? '' : `:${place}`}`;
}

/** `Berlin: Springer; 2002`. */
function imprint(publisher: string | undefined, date: string, { place }: CitationItem): string {
  return present([present([place, publisher]).join(': '), date]).join('; ');
}

/** `In: Berg N, editor. The book. 2nd ed. Berlin: Springer; 2002. p. 93-113`. */
function inBook(item: CitationItem, words: Words): string[] {
  const published = imprint(item.publisher, yearOf(item, words), item);
  if (item.container === undefined) return [published];
  const editors = editorsOf(item, words);
  return present([
    `${words.in}: ${editors === undefined ? '' : `${sentence(editors)} `}${item.container.title}`,
    numbered(words.volume, item.volume),
    editionWords(item.edition, words.edition),
    published,
    item.pages === undefined ? item.articleNumber : `${words.page} ${pagesShortened(item.pages)}`,
  ]);
}

function linkOf(item: CitationItem, words: Words): string[] {
  if (item.doi !== undefined) return [`doi: ${item.doi}.`];
  return item.url === undefined ? [] : [`${words.availableFrom}: ${item.url}`];
}
