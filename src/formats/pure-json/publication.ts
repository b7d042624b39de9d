/** A research output of Pure: which field goes where, in both generations of the web service. */
import { objectsOf, textsOf } from '../csl-json/values.js';
import { dateFromParts } from '../dates.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';
import { foreign, identifiers, info } from './foreign-ids.js';
import { contributors, editors } from './people.js';
import { each, type Take, text } from './take.js';
import { categoryOf, statusOf } from './types.js';
import { classified, localTexts, textOf } from './values.js';
import { event, isbns, journal, links, permission, series, versions } from './venue.js';

/** Behind the title: `title` stands above in the table. */
const subtitle: Take = (draft, value) => {
  const sub = textOf(value);
  const { title } = draft.publication;
  if (sub === '' || title === undefined || title.includes(sub)) return;
  draft.publication.title = /[:?!.]$/.test(title) ? `${title} ${sub}` : `${title}: ${sub}`;
};

/** In the language of the output, else in English, else the first. */
const abstract: Take = (draft, value, place) => {
  const texts = localTexts(value);
  const own = draft.publication.language?.split('-')[0];
  const chosen =
    texts.find(({ language }) => language === own) ?? texts.find(({ language }) => language === 'en') ?? texts[0];
  for (const one of texts)
    if (one === chosen) put.abstract(draft, one.text, place);
    else draft.unmapped.push(`${place.field} (${one.language ?? 'another language'})`);
};

/** Its region is that of Pure's own settings. */
const language: Take = (draft, value, place) => {
  const { code, words } = classified(value);
  const tag = /^([a-z]{2})(?:[_-][a-z]{2})?$/.exec(code)?.[1];
  if (tag !== undefined) put.language(draft, tag, place);
  // Pure does not know either.
  else if (code !== 'und' && !/undefined/i.test(words)) put.language(draft, words.replace(/ ?\(.*/, ''), place);
};

const category: Take = (draft, value, place) => {
  const { code, words } = classified(value);
  const found = categoryOf(code) ?? categoryOf(words);
  if (found === undefined) draft.unmapped.push(place.field);
  else draft.publication.category ??= found;
};

/** The current one; the others say when it was accepted, or put online. */
const statuses: Take = (draft, value, place) => {
  const list = objectsOf(value);
  const current = list.find((one) => one.current === true) ?? list.at(-1);
  for (const one of list) if (one !== current) draft.unmapped.push(`${place.field} before`);
  if (current === undefined) return;
  const { code, words } = classified(current.publicationStatus);
  const found = statusOf(code) ?? statusOf(words);
  if (found !== undefined) draft.publication.status ??= found;
  const [date] = objectsOf(current.publicationDate);
  const [year, month, day] = [date?.year, date?.month, date?.day].map((part) =>
    part === undefined || part === null ? undefined : Number(part),
  );
  if (year === undefined) return;
  const read = dateFromParts(year, month, day);
  if (read.problem !== undefined) draft.warn(place, read.problem);
  if (read.date !== undefined) draft.publication.publishedOn = read.date;
};

const peerReview: Take = (draft, value) => {
  if (typeof value === 'boolean') draft.publication.peerReviewed = value;
};

/** What the authors wrote; classifications of others are counted by their name. */
const keywords: Take = (draft, value, place) => {
  const add = (written: string, tag: string | undefined) => {
    const word = plainLine(written);
    if (word === '' || !draft.isNew('keyword', word.toLowerCase())) return;
    draft.publication.keywords.push({ text: word, ...(tag === undefined ? {} : { language: tag }) });
  };
  for (const group of objectsOf(value)) {
    const containers = objectsOf(group.keywordContainers);
    const free = [...containers.flatMap((one) => objectsOf(one.freeKeywords)), ...objectsOf(group.keywords)];
    for (const list of free) {
      const tag = /^[a-z]{2}(?=$|[_-])/.exec(textsOf(list.locale)[0] ?? '')?.[0];
      for (const word of textsOf(list.freeKeywords)) add(word, tag);
    }
    const classes =
      containers.filter((one) => one.structuredKeyword !== undefined).length + objectsOf(group.classifications).length;
    const name = (textsOf(group.logicalName)[0] ?? '').slice(0, 60);
    for (let count = 0; count < Math.min(classes, 100); count += 1) draft.unmapped.push(`${place.field}/${name}`);
  }
};

const citations: Take = (draft, value) => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0)
    draft.publication.metrics.push({ kind: 'citations', value, source: 'Scopus' });
};

const named =
  (to: put.Put): Take =>
  (draft, value, place) => {
    for (const one of objectsOf(value).slice(0, 1)) {
      const name = textOf(one.name);
      if (name === '') draft.unmapped.push(place.field);
      else to(draft, name, place);
    }
  };

/** Awarding institutions of a thesis publish it, in our records. */
const awarding: Take = (draft, value, place) => {
  for (const one of objectsOf(value)) {
    const [inner] = [...objectsOf(one.organisationalUnit), ...objectsOf(one.externalOrganisation), one];
    const name = textOf(inner?.name);
    if (name === '') draft.unmapped.push(place.field);
    else put.text('publisher')(draft, name, place);
  }
};

const qualification: Take = (draft, value, place) => {
  const { code, words } = classified(value);
  if (/doc|ph\.? ?d/i.test(`${code} ${words}`)) draft.publication.type = 'DOCTORAL_THESIS';
  else if (/mas|m\.? ?sc/i.test(`${code} ${words}`)) draft.publication.type = 'MASTER_THESIS';
  else draft.unmapped.push(place.field);
};

const note: Take = (draft, value, place) => {
  for (const one of localTexts(value)) put.note(draft, one.text, place);
};

/** Rows above fill a field before rows below. */
export const PUBLICATION: Map<string, Take> = new Map<string, Take>([
  ['title', text(put.text('title'))],
  ['subTitle', subtitle],
  ['language', language],
  ['abstract', abstract],
  ['category', category],
  ['peerReview', peerReview],
  ['publicationStatuses', statuses],
  ['personAssociations', contributors()],
  ['contributors', contributors()],
  ['hostPublicationEditors', editors],
  ['supervisors', contributors('SUPERVISOR')],
  ['journalAssociation', journal],
  ['hostPublicationTitle', text(put.venueText('title'))],
  ['publicationSeries', series],
  ['bookSeries', series],
  ['event', event],
  ['volume', text(put.text('volume'))],
  ['journalNumber', text(put.text('issue'))],
  ['number', text(put.text('issue'))],
  ['articleNumber', text(put.text('articleNumber'))],
  ['patentNumber', text(put.text('articleNumber'))],
  ['pages', text(put.pages)],
  ['numberOfPages', text(put.numberOfPages)],
  ['edition', text(put.text('edition'))],
  ['placeOfPublication', text(put.text('place'))],
  ['publisher', named(put.text('publisher'))],
  ['awardingInstitutions', awarding],
  ['qualification', qualification],
  ['awardDate', each((draft, value, place) => put.publishedOn(draft, value.slice(0, 10), place))],
  ['isbns', isbns],
  ['printISBNs', isbns],
  ['electronicIsbns', isbns],
  ['electronicISBNs', isbns],
  ['electronicVersions', versions],
  ['openAccessPermission', permission],
  ['links', links],
  ['additionalLinks', links],
  ['keywordGroups', keywords],
  ['bibliographicalNote', note],
  ['totalScopusCitations', citations],
  ['externalId', foreign],
  ['info', info],
  ['identifiers', identifiers],
  ['portalUrl', each(put.webAddress)],
]);
