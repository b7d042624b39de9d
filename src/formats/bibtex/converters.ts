/** What single fields of BibTeX need beyond the `put` functions: lists of names, eprints, genres, vendor fields. */
import { arxiv, handle, identifierKeyOf, orcid, parseIdentifier, pmid, url } from '../../identifiers/index.js';
import type { PublicationRecord } from '../../record/record.js';
import { type Draft, type Place, quoted } from '../draft.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';
import { decodeLatex, decodeVerbatim } from './latex.js';
import type { EntryContext } from './mapping.js';
import { readNames } from './names.js';
import { subtype } from './types.js';

type Role = PublicationRecord['contributions'][number]['role'];

const plainName = (latex: string): string => plainLine(decodeLatex(latex).text);

/** A list of names still in LaTeX. */
export const contributors =
  (role: Role): put.Put =>
  (draft, value, place) => {
    const { names, others, repaired } = readNames(value, plainName);
    for (const name of names) put.contributor(draft, name, role);
    if (repaired !== undefined) draft.warn(place, repaired);
    if (others) draft.warn(place, 'the list ends in "and others": the source does not name everyone');
    if (names.length === 0 && value.trim() !== '') draft.warn(place, `${quoted(value)} holds no name and was left out`);
  };

/** The school of a thesis: its publisher, and where its author was. */
export const affiliationsOf: put.Put = (draft, value, place) => {
  const name = plainLine(value);
  if (name === '') return;
  put.text('publisher')(draft, name, place);
  draft.atEnd.push(() => {
    for (const contribution of draft.publication.contributions)
      if (contribution.role === 'AUTHOR' && contribution.person !== undefined)
        contribution.affiliations = [{ identifiers: [], name }];
  });
};

/** `2` and `second` alike stay as written; `1st edition` loses the word. */
export const edition: put.Put = (draft, value, place) =>
  put.text('edition')(draft, plainLine(value).replace(/\s+(?:edition|ed\.?)$/i, ''), place);

/** `eprint` by its `eprinttype` / `archiveprefix`; without one, what it looks like. */
export function eprint(draft: Draft, value: string, place: Place, context: EntryContext): void {
  const archive = decodeVerbatim(context.value('eprinttype') || context.value('archiveprefix')).toLowerCase();
  if (archive === 'arxiv') put.arxivIdentifier(draft, value, place);
  else if (archive === 'pubmed' || archive === 'pmid') put.identifier(pmid)(draft, value, place);
  else if (archive === 'hdl' || archive === 'handle') put.identifier(handle)(draft, value, place);
  else if (archive === 'jstor') put.webAddress(draft, `https://www.jstor.org/stable/${value.trim()}`, place);
  else arxivOrOther(draft, value, place);
}

/** An identifier or address that says itself what it is; otherwise counted as unmapped. */
export const arxivOrOther: put.Put = (draft, value, place) => {
  const id = arxiv.parse(value);
  if (id !== undefined) draft.addIdentifier(`arxiv:${id}`);
  else if (parseIdentifier(value) !== undefined) put.webAddress(draft, value, place);
  else if (handle.parse(value) !== undefined) put.identifier(handle)(draft, value, place);
  else if (value.trim() !== '') draft.unmapped.push(place.field);
};

/** `\url{…}` is an address, other words are a remark. */
export const howPublished: put.Put = (draft, value, place) => {
  const bare = decodeVerbatim(value);
  if (url.parse(bare) !== undefined) put.webAddress(draft, bare, place);
  else put.note(draft, plainName(value).replace(/^(?:available (?:at|from)|accessed)[:\s]+/i, ''), place);
};

/** A genre in words can say more than the entry type: `type = {PhD thesis}`, `document_type = {Review}`. */
export const kindOfWork: put.Put = (draft, value, place) => {
  const words = plainLine(value);
  const found = subtype(words);
  if (/^(?:newspaper|magazine)$/i.test(words)) draft.publication.type = 'PERIODICAL_ARTICLE';
  else if (found !== undefined) draft.publication.type = found;
  else if (!/^(?:article|journal|journal article|journal-article|book|techreport|patent\w*|bathesis)?$/i.test(words))
    draft.unmapped.push(place.field);
};

const STATES: readonly (readonly [RegExp, NonNullable<PublicationRecord['status']>])[] = [
  [/^(?:inpreparation|in preparation)/i, 'IN_PREPARATION'],
  [/^(?:submitted|under review)/i, 'SUBMITTED'],
  [/^(?:forthcoming|inpress|in press|accepted|article in press|to appear)/i, 'IN_PRESS'],
  [/^(?:final|published)/i, 'PUBLISHED'],
];

export const publicationState: put.Put = (draft, value, place) => {
  const state = STATES.find(([pattern]) => pattern.test(plainLine(value)))?.[1];
  if (state === undefined) draft.unmapped.push(place.field);
  else put.status(state)(draft, value, place);
};

/** Web of Science's `Unique-ID = {WOS:000…}`. */
export const uniqueId: put.Put = (draft, value, place) => {
  const key = identifierKeyOf('wos', value.replace(/^ISI:/i, 'WOS:'));
  if (key === undefined) draft.unmapped.push(place.field);
  else draft.addIdentifier(key);
};

export const timesCited: put.Put = (draft, value) => {
  if (/^\d{1,7}$/.test(value.trim()))
    draft.publication.metrics.push({ kind: 'citations', value: Number(value.trim()), source: 'Web of Science' });
};

/** Web of Science's `ORCID-Numbers = {Family, Given/0000-…}`, one a line: put on the authors of that name. */
export const orcids: put.Put = (draft, value, place) => {
  draft.atEnd.push(() => {
    const byName = new Map<string, string>();
    for (const [, name, number] of value.matchAll(/([^/\n]{1,200})\/(\d{4}-\d{4}-\d{4}-\d{3}[\dXx])/g)) {
      const key = orcid.parse(number ?? '');
      if (key === undefined) draft.warn(place, `${quoted(number ?? '')} is not a valid ORCID iD and was left out`);
      else byName.set(plainLine(name ?? '').toLowerCase(), `orcid:${key}`);
    }
    assign(draft, byName);
  });
};

function assign(draft: Draft, byName: ReadonlyMap<string, string>): void {
  for (const { person } of draft.publication.contributions) {
    const { family, given, particle } = person?.name ?? {};
    const surname = [particle, family].filter((part) => part !== undefined).join(' ');
    const key = byName.get(`${surname}, ${given ?? ''}`.toLowerCase());
    if (key !== undefined) person?.identifiers?.push(key);
  }
}
