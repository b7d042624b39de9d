/** What Crossref's works have beyond CSL-JSON (api.crossref.org, "REST API JSON format"); the rest is read by CSL's table. */
import { doi, identifierKeyOf } from '../../identifiers/index.js';
import type { Row, Take } from '../csl-json/mapping.js';
import { genreType } from '../csl-json/types.js';
import { isObject, type JsonObject, objectsOf, textsOf } from '../csl-json/values.js';
import type { Draft, Place } from '../draft.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';

const typeOf = (item: JsonObject): string => textsOf(item.type)[0] ?? '';
const isPosted = (item: JsonObject): boolean => typeOf(item) === 'posted-content';

function cite(draft: Draft, written: string): void {
  const key = identifierKeyOf('doi', written);
  if (key !== undefined && draft.isNew('cites', key)) draft.publication.cites.push(key);
}

/** Awards are projects of their funder; a funder without one has no place in a record. */
const funders: Take = (draft, value, place) => {
  const projects = draft.publication.projects ?? [];
  for (const funder of objectsOf(value)) {
    const name = plainLine(textsOf(funder.name)[0] ?? '');
    const awards = textsOf(funder.award);
    if (awards.length === 0) draft.unmapped.push(`${place.field} without award`);
    for (const award of awards) {
      const title = plainLine(name === '' ? award : `${name}: ${award}`);
      if (draft.isNew('project', title)) projects.push({ identifiers: [], title });
    }
  }
  draft.publication.projects = projects;
};

/** A Creative Commons licence opens the work; other licences are terms of use, and are counted as unmapped. */
const licences: Take = (draft, value, place) => {
  for (const licence of objectsOf(value)) {
    const [address] = textsOf(licence.URL);
    if (address === undefined || !/^https?:\/\/(?:www\.)?creativecommons\.org\//i.test(address))
      draft.unmapped.push(place.field);
    else draft.publication.openAccess ??= { status: 'OPEN', licence: address };
  }
};

/** A preprint names its article. What else is related has no place in a record, and is counted by its kind. */
const relations: Take = (draft, value, place) => {
  if (!isObject(value)) return;
  for (const [kind, related] of Object.entries(value).slice(0, 100)) {
    for (const one of objectsOf(related)) {
      const key = kind === 'is-preprint-of' ? identifierKeyOf('doi', textsOf(one.id)[0] ?? '') : undefined;
      if (key === undefined) draft.unmapped.push(`${place.field}/${kind.slice(0, 60)}`);
      else if (draft.isNew('version of', key)) draft.publication.versionOf.push(key);
    }
  }
};

const RETRACTING: ReadonlySet<string> = new Set(['retraction', 'withdrawal', 'removal', 'partial_retraction']);
const CORRECTING: ReadonlySet<string> = new Set([
  'erratum',
  'correction',
  'corrigendum',
  'addendum',
  'expression_of_concern',
  'clarification',
]);

/** This work is a notice about another. */
const updateTo: Take = (draft, value, place) => {
  for (const update of objectsOf(value)) {
    const kind = textsOf(update.type)[0] ?? '';
    if (RETRACTING.has(kind)) draft.publication.type = 'RETRACTION';
    else if (CORRECTING.has(kind)) draft.publication.type = 'ERRATUM';
    else {
      draft.unmapped.push(`${place.field}/${kind.slice(0, 60)}`);
      continue;
    }
    cite(draft, textsOf(update.DOI)[0] ?? '');
  }
};

/** A notice about this work; where it stands is told in words. */
const updatedBy: Take = (draft, value, place) => {
  for (const update of objectsOf(value)) {
    const kind = textsOf(update.type)[0] ?? '';
    const notice = doi.parse(textsOf(update.DOI)[0] ?? '');
    if (kind === 'retraction' || kind === 'withdrawal' || kind === 'removal') draft.publication.status = 'RETRACTED';
    else if (!CORRECTING.has(kind) && !RETRACTING.has(kind)) {
      draft.unmapped.push(`${place.field}/${kind.slice(0, 60)}`);
      continue;
    }
    const label = kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('_', ' ');
    if (notice !== undefined) draft.notes.push(`${label} in: doi:${notice}`);
  }
};

/** The server of a preprint. */
const server: Take = (draft, value, place) => {
  for (const name of [...objectsOf(value).flatMap((one) => textsOf(one.name)), ...textsOf(value)])
    put.venueText('title')(draft, name, place);
};

const university: Take = (draft, value, place) => {
  for (const name of objectsOf(value).flatMap((one) => textsOf(one.name))) put.text('publisher')(draft, name, place);
};

const degree: Take = (draft, value, place) => {
  for (const words of textsOf(value)) {
    const kind = genreType(words);
    if (kind === undefined) draft.unmapped.push(place.field);
    else draft.publication.type = kind;
  }
};

const subjects: Take = (draft, value, place) => {
  for (const subject of textsOf(value)) put.keywords(/[;\n]/)(draft, subject, place);
};

const firstText =
  (to: put.Put): Take =>
  (draft, value, place: Place) => {
    const [text] = textsOf(value);
    if (text !== undefined) to(draft, text, place);
  };

/** They take precedence over CSL's rows for the same field, and are applied after the others: a notice is one whatever its type says. */
export const ROWS: readonly Row[] = [
  { from: ['funder'], to: funders },
  { from: ['license'], to: licences },
  { from: ['relation'], to: relations },
  { from: ['update-to'], to: updateTo },
  { from: ['updated-by'], to: updatedBy },
  { from: ['institution'], to: server, when: isPosted },
  { from: ['group-title'], to: server, when: isPosted },
  { from: ['institution'], to: university, when: (item) => typeOf(item) === 'dissertation' },
  { from: ['degree'], to: degree },
  { from: ['subject'], to: subjects },
  { from: ['edition-number'], to: firstText(put.text('edition')) },
];

/** By the field, in the order of the table. */
export const BY_FIELD: ReadonlyMap<string, readonly Row[]> = new Map(
  ROWS.flatMap(({ from }) => from).map((field) => [field, ROWS.filter((row) => row.from.includes(field))]),
);
