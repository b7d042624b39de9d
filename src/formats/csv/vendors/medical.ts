/** Databases of medicine and nursing. */
import { findIssns } from '../../../identifiers/index.js';
import type { Draft, Place } from '../../draft.js';
import { plainLine } from '../../plain-text.js';
import * as put from '../../put.js';
import { vendor } from '../vendor.js';

/** `Endoscopy (2014) 3:3 (152-160). Date of Publication: 2014`, in exports without columns for it. */
function source(draft: Draft, value: string, place: Place): void {
  const line = plainLine(value);
  const [, journal = '', year = '', volume = '', issue = '', pages = ''] =
    /^(.{1,300}?) \((\d{4})\) ?([^ :()]{0,20}):?([^ ()]{0,20})(?: \(([^()]{1,30})\))?/.exec(line) ?? [];
  if (journal === '') {
    put.venueText('title')(draft, line, place);
    return;
  }
  put.venueText('title')(draft, journal, place);
  put.publishedOn(draft, year, place);
  put.text('volume')(draft, volume, place);
  put.text('issue')(draft, issue, place);
  put.pages(draft, pages, place);
}

/** A link resolver's address, which has the DOI and the ISSN in it. */
function resolver(draft: Draft, value: string, place: Place): void {
  put.doiWithin(draft, decoded(value), place);
  for (const issn of findIssns(/issn=([\dXx-]{8,9})/.exec(value)?.[1] ?? '')) draft.addVenueIdentifier(`issn:${issn}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const INDEX_TERMS = [
  'emtree drug index terms (major focus)',
  'emtree drug index terms',
  'emtree medical index terms (major focus)',
  'emtree medical index terms',
];

/** `heading (qualifier, qualifier), heading`: qualifiers are left out. */
function headings(draft: Draft, value: string, place: Place): void {
  put.keywords(/,/)(draft, value.replace(/ ?\([^()]{0,200}\)/g, ''), place);
}

export const embase = vendor({
  id: 'embase',
  label: 'Embase CSV',
  signature: ['title', 'author names', 'source'],
  rows: [
    { from: ['source'], to: source, when: (context) => !context.has('source title') },
    { from: ['source'], to: () => undefined },
    {
      from: ['original title'],
      to: (draft, value, place) => put.note(draft, `Original title: ${plainLine(value)}`, place),
    },
    { from: ['author keywords'], to: put.keywords(/[,;]/) },
    { from: INDEX_TERMS, to: headings },
    { from: ['open url link'], to: resolver },
    { from: ['article language', 'language of article'], to: put.language },
    { from: ['full text link', 'embase link'], to: put.webAddress },
  ],
});

export const pubmed = vendor({
  id: 'pubmed',
  label: 'PubMed CSV',
  signature: ['pmid', 'citation', 'create date'],
  key: 'pmid',
  rows: [{ from: ['citation'], to: citation }],
});

/** `J Tides. 2020 Feb;63(2):103640. doi: …`: volume, issue and pages stand nowhere else. */
function citation(draft: Draft, value: string, place: Place): void {
  const [, date = '', volume = '', issue = '', pages = ''] =
    /\. (\d{4}[^;]{0,20});([^(:.;]{0,20})(?:\(([^()]{0,20})\))?(?::([^.;]{1,40}))?/.exec(plainLine(value)) ?? [];
  if (date === '') {
    draft.unmapped.push(place.field);
    return;
  }
  draft.atEnd.push(() => put.publishedOn(draft, date, place));
  put.text('volume')(draft, volume, place);
  put.text('issue')(draft, issue, place);
  put.pages(draft, pages, place);
}

export const ebsco = vendor({
  id: 'ebsco',
  label: 'EBSCO CSV (CINAHL and others)',
  signature: ['article title', 'journal title', 'plink'],
  rows: [{ from: ['subjects'], to: put.keywords(/;/) }],
});

export const cochrane = vendor({
  id: 'cochrane',
  label: 'Cochrane Library CSV',
  signature: ['title', 'author(s)', 'source', 'cochrane review group code'],
  rows: [{ from: ['source'], to: put.venueText('title') }],
});
