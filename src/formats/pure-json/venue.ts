/** What an output of Pure stands in, and where it can be read. */
import { doi, isbn, issn } from '../../identifiers/index.js';
import { objectsOf, textsOf } from '../csl-json/values.js';
import * as put from '../put.js';
import { each, type Take } from './take.js';
import { classified, textOf } from './values.js';

export const journal: Take = (draft, value, place) => {
  for (const one of objectsOf(value)) {
    const [title] = objectsOf(one.title);
    const [known] = objectsOf(one.journal);
    const name = textOf(one.title) || textOf(title?.title) || textOf(known?.name);
    if (name !== '') put.venueText('title')(draft, name, place);
    const [number] = objectsOf(one.issn);
    for (const written of [textOf(one.issn), textOf(number?.issn)].filter((found) => found !== ''))
      put.venueNumber(draft, written, place);
  }
};

/** A series names the venue where nothing above does. */
export const series: Take = (draft, value, place) => {
  for (const one of objectsOf(value)) {
    const name = textOf(one.name) || textOf(objectsOf(one.title)[0]?.title) || textOf(one.title);
    if (name === '') continue;
    if (draft.venue.title === undefined) {
      put.venueText('title')(draft, name, place);
      for (const written of [one.printIssn, one.electronicIssn, one.issn].map(textOf))
        if (issn.parse(written) !== undefined) put.venueNumber(draft, written, place);
      for (const volume of [textOf(one.volume) || textOf(one.no)]) put.text('volume')(draft, volume, place);
    } else draft.unmapped.push(place.field);
  }
};

/** The number of a book is the book's own; of a chapter, its book's. */
export const isbns: Take = (draft, value, place) => {
  const isPart = ['BOOK_CHAPTER', 'ENTRY', 'CONFERENCE_PAPER'].includes(draft.publication.type ?? '');
  for (const written of textsOf(value)) {
    const found = isbn.parse(written);
    if (found === undefined) (isPart ? put.venueNumber : put.ownNumber)(draft, written, place);
    else if (isPart) draft.addVenueIdentifier(`isbn:${found}`);
    else draft.addIdentifier(`isbn:${found}`);
  }
};

/** What it was given at names the venue of a contribution to a conference. */
export const event: Take = (draft, value, place) => {
  const name = textOf(objectsOf(value)[0]?.name);
  if (name === '' || draft.venue.title !== undefined) draft.unmapped.push(place.field);
  else put.venueText('title')(draft, name, place);
};

/** Where it can be read: DOIs and addresses; what is open says so, with its licence. */
export const versions: Take = (draft, value, place) => {
  for (const one of objectsOf(value)) {
    const [written] = textsOf(one.doi);
    if (written !== undefined) put.identifier(doi)(draft, written, place);
    const [file] = objectsOf(one.file);
    const address = textsOf(one.link)[0] ?? textsOf(file?.fileURL ?? file?.url)[0];
    if (address !== undefined) put.webAddress(draft, address, place);
    if (classified(one.accessType).code !== 'open') continue;
    const licence = classified(one.licenseType);
    const words = licence.words || licence.code || textOf(one.userDefinedLicense);
    const known = draft.publication.openAccess;
    draft.publication.openAccess = {
      ...known,
      status: 'OPEN',
      ...(known?.licence === undefined && words !== '' ? { licence: words } : {}),
    };
  }
};

export const permission: Take = (draft, value, place) => {
  const { code } = classified(value);
  if (code === 'open') draft.publication.openAccess ??= { status: 'OPEN' };
  else if (code === 'closed' || code === 'restricted' || code === 'embargoed')
    draft.publication.openAccess ??= { status: 'CLOSED' };
  else draft.unmapped.push(place.field);
};

export const links: Take = (draft, value, place) => {
  for (const one of objectsOf(value)) {
    // Links to Scopus' lists of citations say nothing about the output.
    if (/scopus/.test(classified(one.linkType).code)) draft.unmapped.push(place.field);
    else each(put.webAddress)(draft, one.url, place, {});
  }
};
