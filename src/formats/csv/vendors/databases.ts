/** Databases whose tables need little of their own. */
import { orcid } from '../../../identifiers/index.js';
import { affiliate } from '../../affiliation.js';
import type { Draft, Place } from '../../draft.js';
import { readLanguage } from '../../languages.js';
import { plainLine } from '../../plain-text.js';
import * as put from '../../put.js';
import { citations, keyOf, kindOfWork, licence, openAccess } from '../columns.js';
import { addressesBeside, authorsOf, beside, gluedNames, identify, people } from '../people.js';
import { vendor } from '../vendor.js';

export const ieee = vendor({
  id: 'ieee',
  label: 'IEEE Xplore CSV',
  signature: ['document title', 'publication title', 'pdf link'],
  rows: [
    { from: ['author affiliations'], to: addressesBeside(/;/) },
    { from: ['author keywords'], to: put.keywords(/;/) },
    { from: ['ieee terms', 'inspec controlled terms', 'inspec non-controlled terms'], to: put.keywords(/;/) },
    { from: ['document identifier'], to: kindOfWork },
    { from: ['article citation count'], to: citations('IEEE Xplore') },
    { from: ['pdf link'], to: put.webAddress },
    { from: ['issue date', 'online date'], to: put.publishedOn },
  ],
});

export const springer = vendor({
  id: 'springer',
  label: 'SpringerLink CSV',
  signature: ['item title', 'item doi', 'content type'],
  rows: [
    { from: ['authors'], to: people('AUTHOR', gluedNames) },
    {
      from: ['book series title'],
      to: put.venueText('title'),
      when: (context) => !context.has('publication title'),
    },
  ],
});

export const lens = vendor({
  id: 'lens',
  label: 'The Lens CSV',
  signature: ['lens id', 'source title', 'author/s'],
  key: 'lens id',
  rows: [
    { from: ['keywords'], to: put.keywords(/;/) },
    { from: ['mesh terms'], to: headings },
    { from: ['source urls'], to: addresses },
    { from: ['citing works count'], to: citations('The Lens') },
    { from: ['open access colour'], to: openAccess },
    { from: ['open access license'], to: licence },
  ],
});

/** `Heading/qualifier; Heading`. */
function headings(draft: Draft, value: string, place: Place): void {
  const names = value.split(';').map((name) => name.trim().split('/', 1)[0] ?? '');
  put.keywords(/;/)(draft, names.join(';'), place);
}

/** Addresses with a space between them. */
function addresses(draft: Draft, value: string, place: Place): void {
  for (const address of value.split(/\s+/).slice(0, 50)) put.webAddress(draft, address, place);
}

const BAR = /\|/;

export const openAlex = vendor({
  id: 'openalex',
  label: 'OpenAlex CSV',
  signature: ['authorships.author.display_name', 'publication_year'],
  key: 'id',
  rows: [
    { from: ['display_name'], to: put.text('title') },
    { from: ['authorships.author.display_name'], to: people('AUTHOR', (cell) => cell.split('|')) },
    {
      from: ['authorships.author.id'],
      to: beside(BAR, (author, written) => {
        const number = /\/(A\d{4,15})$/.exec(written)?.[1];
        if (number !== undefined) identify(author, `openalex:${number}`);
        return number !== undefined;
      }),
    },
    {
      from: ['authorships.author.orcid'],
      to: beside(BAR, (author, written) => {
        const found = orcid.parse(written);
        if (found !== undefined) identify(author, `orcid:${found}`);
        return found !== undefined;
      }),
    },
    {
      from: ['authorships.is_corresponding'],
      to: beside(BAR, (author, written) => {
        if (/^true$/i.test(written)) author.corresponding = true;
        return /^(?:true|false)$/i.test(written);
      }),
    },
    { from: ['authorships.raw_affiliation_strings', 'authorships.institutions.display_name'], to: ofSingleAuthor },
    { from: ['primary_location.source.display_name'], to: put.venueText('title') },
    { from: ['primary_location.source.issn_l'], to: put.venueNumber },
    { from: ['primary_location.source.issn'], to: put.venueNumber },
    { from: ['biblio.volume'], to: put.text('volume') },
    { from: ['biblio.issue'], to: put.text('issue') },
    { from: ['biblio.first_page'], to: pages },
    { from: ['keywords.display_name'], to: put.keywords(BAR) },
    { from: ['publication_year', 'publication_date'], to: put.publishedOn },
    { from: ['language'], to: knownLanguage },
    { from: ['open_access.oa_status'], to: openAccess },
    { from: ['best_oa_location.license', 'primary_location.license'], to: licence },
    { from: ['cited_by_count'], to: citations('OpenAlex') },
    { from: ['is_retracted'], to: retracted },
    { from: ['id'], to: keyOf('openalex') },
    { from: ['ids.pmid'], to: keyOf('pmid') },
    { from: ['referenced_works'], to: cited },
    { from: ['primary_location.landing_page_url'], to: put.webAddress },
  ],
  readElsewhere: ['biblio.last_page'],
});

/** Who of several belongs where the columns do not say. */
function ofSingleAuthor(draft: Draft, value: string, place: Place): void {
  draft.atEnd.push(() => {
    const [only, ...others] = authorsOf(draft);
    const placed = value.split('|').map((name) => only !== undefined && others.length === 0 && affiliate(only, name));
    if (!placed.includes(true)) draft.unmapped.push(place.field);
  });
}

function pages(draft: Draft, value: string, place: Place, context: { value(tag: string): string }): void {
  const [first, last] = [plainLine(value), plainLine(context.value('biblio.last_page'))];
  put.pages(draft, last === '' || last === first ? first : `${first}-${last}`, place);
}

/** Guessed by a machine: what it does not know is no mistake of the file. */
function knownLanguage(draft: Draft, value: string, place: Place): void {
  if (readLanguage(value) === undefined) draft.unmapped.push(place.field);
  else put.language(draft, value, place);
}

function retracted(draft: Draft, value: string): void {
  if (/^true$/i.test(value)) draft.publication.status = 'RETRACTED';
}

function cited(draft: Draft, value: string, place: Place): void {
  for (const part of value.split('|').slice(0, 10_000)) {
    const number = /\/(W\d{4,15})$/.exec(part)?.[1];
    if (number === undefined) draft.unmapped.push(place.field);
    else draft.publication.cites.push(`openalex:${number}`);
  }
}

export const dimensions = vendor({
  id: 'dimensions',
  label: 'Dimensions CSV',
  signature: ['publication id', 'pubyear', 'dimensions url'],
  key: 'publication id',
  rows: [
    { from: ['source title/anthology title', 'anthology title'], to: put.venueText('title') },
    { from: ['authors affiliations'], to: addressesInBrackets },
    { from: ['mesh terms'], to: headings },
    { from: ['times cited'], to: citations('Dimensions') },
    { from: ['open access'], to: openAccess },
  ],
});

/** `Doe, Jane (Univ A; Univ B); Roe, Richard (Univ C)`, one for each author. */
function addressesInBrackets(draft: Draft, value: string, place: Place): void {
  beside(/(?<=\)); /, (author, entry) => {
    const inner = entry.slice(entry.indexOf('(') + 1).replace(/\)$/, '');
    return inner
      .split(';')
      .map((one) => affiliate(author, one))
      .includes(true);
  })(draft, value, place);
}
