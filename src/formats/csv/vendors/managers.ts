/** Reference managers and tools for systematic reviews. */
import { findDoi } from '../../../identifiers/index.js';
import type { Draft, Place } from '../../draft.js';
import { plainLine } from '../../plain-text.js';
import * as put from '../../put.js';
import type { TagContext } from '../../tagged/table.js';
import { vendor } from '../vendor.js';

export const zotero = vendor({
  id: 'zotero',
  label: 'Zotero CSV',
  signature: ['key', 'item type', 'manual tags'],
  key: 'key',
  rows: [
    {
      from: ['conference name', 'series'],
      to: put.venueText('title'),
      when: (context) => !context.has('publication title'),
    },
    { from: ['manual tags', 'automatic tags'], to: put.keywords(/;/) },
    { from: ['extra'], to: put.note },
    { from: ['link attachments'], to: addresses },
  ],
});

function addresses(draft: Draft, value: string, place: Place): void {
  for (const address of value.split(';').slice(0, 50)) put.webAddress(draft, address.trim(), place);
}

export const rayyan = vendor({
  id: 'rayyan',
  label: 'Rayyan CSV',
  signature: ['key', 'title', 'authors', 'pmc_id'],
  key: 'key',
  rows: [
    { from: ['month'], to: monthAndDay },
    { from: ['notes'], to: put.note },
  ],
  readElsewhere: ['day'],
});

export const covidence = vendor({
  id: 'covidence',
  label: 'Covidence CSV',
  signature: ['title', 'covidence #'],
  rows: [
    { from: ['published month'], to: monthAndDay },
    { from: ['notes'], to: put.note },
  ],
});

function monthAndDay(draft: Draft, value: string, place: Place, context: TagContext): void {
  const written = [value, context.value('day')].filter((part) => /[\p{L}\p{N}]/u.test(part));
  draft.atEnd.push(() => {
    const year = draft.publication.publishedOn?.slice(0, 4) ?? '';
    if (year === '') draft.unmapped.push(place.field);
    else
      put.publishedOn(
        draft,
        [year, ...written.map((part) => part.trim())].join(/\p{L}/u.test(value) ? ' ' : '-'),
        place,
      );
  });
}

export const abstrackr = vendor({
  id: 'abstrackr',
  label: 'Abstrackr CSV',
  signature: ['(internal) id', 'title', 'abstract'],
  rows: [],
});

export const googleScholar = vendor({
  id: 'google-scholar',
  label: 'Google Scholar CSV',
  signature: ['authors', 'title', 'publication', 'number'],
  rows: [{ from: ['number'], to: put.text('issue') }],
});

/** A table nobody announced, with the usual columns. */
export const anyTable = vendor({
  id: 'any',
  label: 'a table of publications',
  signature: ['title'],
  rows: [{ from: ['notes', 'note'], to: noteWithDoi }],
});

function noteWithDoi(draft: Draft, value: string, place: Place): void {
  const found = findDoi(plainLine(value));
  if (found !== undefined && plainLine(value).length < found.length + 20) draft.addIdentifier(`doi:${found}`);
  else put.note(draft, value, place);
}
