/** The table of a page: which row goes where. Labels and values may be copied without anything between them. */
import { doi, findDoi } from '../../identifiers/index.js';
import type { Draft, Place } from '../draft.js';
import { readName } from '../names.js';
import { plainLine } from '../plain-text.js';
import { statusOf } from '../pure-json/types.js';
import * as put from '../put.js';

/** `Published - 4 Apr 2023`. */
function published(draft: Draft, value: string, place: Place): void {
  const line = plainLine(value);
  const [words = '', ...rest] = line.split(/ - | \u2013 /);
  const status = statusOf(words);
  if (status !== undefined) draft.publication.status ??= status;
  const date = rest.join(' ').trim();
  if (date !== '') put.publishedOn(draft, date, place);
}

/** `Jane Doe, John Roe & Jo Bay`: given names first. */
const people =
  (role: 'EDITOR' | 'AUTHOR'): put.Put =>
  (draft, value) => {
    for (const written of plainLine(value).split(/, | & | and | og | en /)) {
      const name = readName(written);
      if (name !== undefined) put.contributor(draft, name, role);
    }
  };

/** `Doe, Jane, Supervisor`, one a line. */
function supervisors(draft: Draft, value: string): void {
  for (const line of value.split('\n')) {
    const parts = plainLine(line).split(', ');
    const role = parts.findIndex((part, at) => at > 0 && /supervisor|advisor|vejleder|promotor|begeleider/i.test(part));
    const written = parts.slice(0, role < 0 ? undefined : role).join(', ');
    const name = readName(written);
    if (name !== undefined) put.contributor(draft, name, 'SUPERVISOR');
  }
}

function isbn(draft: Draft, value: string, place: Place): void {
  const isPart = ['BOOK_CHAPTER', 'ENTRY', 'CONFERENCE_PAPER'].includes(draft.publication.type ?? '');
  (isPart ? put.venueNumber : put.ownNumber)(draft, value, place);
}

function dois(draft: Draft, value: string, place: Place): void {
  const found = doi.parse(plainLine(value)) ?? findDoi(value);
  if (found === undefined) put.identifier(doi)(draft, value, place);
  else draft.addIdentifier(`doi:${found}`);
}

/** A series is the venue of what stands in nothing else. */
function series(draft: Draft, value: string, place: Place): void {
  if (draft.venue.title === undefined) put.venueText('title')(draft, value, place);
  else draft.unmapped.push(place.field);
}

function qualification(draft: Draft, value: string, place: Place): void {
  if (/doctor|ph\.? ?d/i.test(value)) draft.publication.type = 'DOCTORAL_THESIS';
  else if (/master/i.test(value)) draft.publication.type = 'MASTER_THESIS';
  else draft.unmapped.push(place.field);
}

/** By the English label. Rows above fill a field before rows below. */
export const LABELS: Map<string, put.Put> = new Map<string, put.Put>([
  ['Original language', put.language],
  ['Title of host publication', put.venueText('title')],
  ['Journal', put.venueText('title')],
  ['Series', series],
  ['Subtitle of host publication', hostSubtitle],
  ['Editors', people('EDITOR')],
  ['Qualification', qualification],
  ['Supervisors/Advisors', supervisors],
  ['Awarding Institution', put.text('publisher')],
  ['Publisher', put.text('publisher')],
  ['Place of Publication', put.text('place')],
  ['Edition', put.text('edition')],
  ['Pages (from-to)', put.pages],
  ['Pages', put.pages],
  ['Article number', put.text('articleNumber')],
  ['Patent number', put.text('articleNumber')],
  ['Volume', put.text('volume')],
  ['Issue number', put.text('issue')],
  ['Number of pages', put.numberOfPages],
  ['ISBN (Print)', isbn],
  ['ISBN (Electronic)', isbn],
  ['Print ISBNs', isbn],
  ['Electronic ISBNs', isbn],
  ['ISSN', put.venueNumber],
  ['DOIs', dois],
  ['Award date', put.publishedOn],
  ['Publication status', published],
]);

function hostSubtitle(draft: Draft, value: string): void {
  const { title } = draft.venue;
  const sub = plainLine(value);
  if (title !== undefined && sub !== '' && !title.includes(sub)) draft.venue.title = `${title}: ${sub}`;
}

/** The same labels on Danish and Dutch pages, and labels whose rows are not mapped. */
export const ALSO: Map<string, string> = new Map([
  ['Originalsprog', 'Original language'],
  ['Titel', 'Title of host publication'],
  ['Tidsskrift', 'Journal'],
  ['Redakt\u00f8rer', 'Editors'],
  ['Forlag', 'Publisher'],
  ['Udgivelsessted', 'Place of Publication'],
  ['Artikelnummer', 'Article number'],
  ['Vol/bind', 'Volume'],
  ['Udgave nummer', 'Issue number'],
  ['Sider (fra-til)', 'Pages (from-to)'],
  ['Antal sider', 'Number of pages'],
  ['ISBN (Trykt)', 'ISBN (Print)'],
  ['ISBN (Elektronisk)', 'ISBN (Electronic)'],
  ['Status', 'Publication status'],
  ['Originele taal-2', 'Original language'],
  ['Tijdschrift', 'Journal'],
  ['Uitgeverij', 'Publisher'],
  ["Pagina's (van-tot)", 'Pages (from-to)'],
  ["Aantal pagina's", 'Number of pages'],
  ['Nummer van het tijdschrift', 'Issue number'],
  ["DOI's", 'DOIs'],
  ['DOI', 'DOIs'],
]);

/** Known, and without a place in our records: the value of another row must not swallow them. */
const NOT_MAPPED = [
  ...['Translated title of the contribution', 'Bidragets oversatte titel', 'Vertaalde titel van de bijdrage'],
  ...[
    'Event',
    'Begivenhed',
    'Evenement',
    'Early online date',
    'Chapter',
    'External organisation',
    'Externally published',
  ],
  ...[
    'Country/Territory',
    'Period',
    'City',
    'Size',
    'Filing date',
    'Priority date',
    'Priority number',
    'IPC',
    'Awarding body',
  ],
];

const MAX_VALUE = 20_000;

export interface LabelledLine {
  /** As it stands on the page. */
  readonly label: string;
  readonly value: string;
}

/** Longest first: `Pages (from-to)` before `Pages`. */
const KNOWN = [...new Set([...LABELS.keys(), ...ALSO.keys(), ...NOT_MAPPED])].sort(
  (one, other) => other.length - one.length,
);

/** The label that begins a line, and what follows it. */
export function labelled(line: string): LabelledLine | undefined {
  const text = line.trim().slice(0, MAX_VALUE);
  const label = KNOWN.find((name) => text.startsWith(name));
  return label === undefined ? undefined : { label, value: text.slice(label.length).replace(/^[\s:]+/, '') };
}

/** What the row of a label does; undefined if it is not mapped. */
export const rowOf = (label: string): put.Put | undefined => LABELS.get(label) ?? LABELS.get(ALSO.get(label) ?? '');

/** The place of the row among the others. */
export function rankOf(label: string): number {
  const english = LABELS.has(label) ? label : (ALSO.get(label) ?? '');
  return [...LABELS.keys()].indexOf(english);
}
