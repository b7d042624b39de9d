/** Metadata in the head of the page of an output: for Google Scholar and Zotero, for Dublin Core, for search engines. */
import type { PublicationMetadataFragment } from '../graphql/generated/graphql.js';
import type { PageRequest } from '../http.js';
import { pathOf } from '../links.js';
import { plainText } from '../parts/rich-text.js';
import { MEDIA_TYPES } from './media-types.js';

export interface MetadataProps {
  readonly publication: PublicationMetadataFragment;
  readonly request: PageRequest;
}

type Pair = readonly [name: string, value: string | null | undefined];

export function PublicationHead({ publication, request }: MetadataProps) {
  const pairs = [...highwire(publication, request.origin), ...dublinCore(publication, request.origin)].flatMap(
    ([name, value]) => (value ? [[name, plainText(value)] as const] : []),
  );
  return (
    <>
      <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
      {Object.entries(MEDIA_TYPES).map(([suffix, type]) => (
        <link rel="alternate" type={type} href={`${pathOf(publication.id)}${suffix}`} key={suffix} />
      ))}
      {pairs.map(([name, content], at) => (
        <meta name={name} content={content} key={at} />
      ))}
    </>
  );
}

type Described = PublicationMetadataFragment;

const THESES = ['DOCTORAL_THESIS', 'MASTER_THESIS', 'THESIS'];
const REPORTS = ['REPORT', 'WORKING_PAPER'];

const valuesOf = (identifiers: readonly { readonly scheme: string; readonly value: string }[], scheme: string) =>
  identifiers.filter((each) => each.scheme.toLowerCase() === scheme).map(({ value }) => value);

/** The tags of Highwire Press, as Google Scholar's guidelines for webmasters list them. */
function highwire(publication: Described, origin: string): Pair[] {
  const { type } = publication.type;
  const { published } = publication;
  const [first, last] = pagesOf(publication.pages);
  const issuer = publication.publisher;
  return [
    ['citation_title', publication.title],
    ...publication.named.nodes.flatMap(authorTags),
    ['citation_publication_date', publication.publishedOn?.replaceAll('-', '/')],
    [containerTag(type, published?.kind), published?.title],
    ['citation_volume', publication.volume],
    [REPORTS.includes(type) ? 'citation_technical_report_number' : 'citation_issue', publication.issue],
    ['citation_firstpage', first ?? publication.articleNumber],
    ['citation_lastpage', last],
    ['citation_doi', publication.doi],
    ...valuesOf(publication.identifiers, 'pmid').map((value): Pair => ['citation_pmid', value]),
    ...valuesOf([...publication.identifiers, ...(published?.identifiers ?? [])], 'isbn').map(
      (value): Pair => ['citation_isbn', value],
    ),
    ...valuesOf(published?.identifiers ?? [], 'issn').map((value): Pair => ['citation_issn', value]),
    [issuerTag(type), issuer ?? published?.publisher],
    ['citation_language', publication.language],
    ['citation_keywords', publication.keywords.map(({ text }) => text).join('; ')],
    ['citation_abstract_html_url', `${origin}${pathOf(publication.id)}`],
    ['citation_pdf_url', pdfOf(publication)],
  ];
}

const AUTHORS = ['AUTHOR', 'INVENTOR'];

function authorTags({ role, nameAsWritten, by, affiliations }: Described['named']['nodes'][number]): Pair[] {
  if (role === 'EDITOR') return [['citation_editor', nameAsWritten]];
  if (!AUTHORS.includes(role)) return [];
  return [
    ['citation_author', nameAsWritten],
    // These belong to the author named just before.
    ...affiliations.map(({ name }): Pair => ['citation_author_institution', name]),
    ['citation_author_orcid', 'orcid' in by && by.orcid !== null ? `https://orcid.org/${by.orcid}` : undefined],
  ];
}

function containerTag(type: string, kind: string | undefined): string {
  if (kind === 'PROCEEDINGS' || type === 'CONFERENCE_PAPER' || type === 'CONFERENCE_ABSTRACT')
    return kind === 'JOURNAL' ? 'citation_journal_title' : 'citation_conference_title';
  if (kind === 'BOOK' || kind === 'SERIES') return 'citation_inbook_title';
  return 'citation_journal_title';
}

function issuerTag(type: string): string {
  if (THESES.includes(type)) return 'citation_dissertation_institution';
  return REPORTS.includes(type) ? 'citation_technical_report_institution' : 'citation_publisher';
}

function pagesOf(pages: string | null): readonly (string | undefined)[] {
  return pages === null ? [] : pages.split(/\s*[-‐‑–—]{1,3}\s*/u, 2);
}

/** Only what is a PDF of the main text by its address. */
export function pdfOf({ openAccess, urls }: Described): string | undefined {
  return [openAccess?.url, ...urls].find((address): address is string => typeof address === 'string' && isPdf(address));
}

function isPdf(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, pathname } = new URL(address);
  return /^https?:$/.test(protocol) && /\.pdf$|^\/pdf\//i.test(pathname);
}

/** The fifteen elements of Dublin Core, those that we know. */
function dublinCore(publication: Described, origin: string): Pair[] {
  const creators = publication.named.nodes.filter(({ role }) => AUTHORS.includes(role));
  const others = publication.named.nodes.filter(({ role }) => !AUTHORS.includes(role));
  return [
    ['DC.title', publication.title],
    ...creators.map(({ nameAsWritten }): Pair => ['DC.creator', nameAsWritten]),
    ...others.map(({ nameAsWritten }): Pair => ['DC.contributor', nameAsWritten]),
    ['DC.date', publication.publishedOn],
    ['DC.type', DCMI_TYPES[publication.type.type] ?? 'Text'],
    ['DC.format', 'text/html'],
    ['DC.identifier', `${origin}${pathOf(publication.id)}`],
    ...publication.identifiers.map(
      ({ scheme, value, url }): Pair => ['DC.identifier', url ?? `${scheme.toLowerCase()}:${value}`],
    ),
    ['DC.language', publication.language],
    ['DC.publisher', publication.publisher ?? publication.published?.publisher],
    ['DC.source', publication.published?.title],
    ...publication.keywords.map(({ text }): Pair => ['DC.subject', text]),
    ['DC.description', publication.abstract],
    ['DC.rights', publication.openAccess?.licence],
  ];
}

const DCMI_TYPES: Readonly<Record<string, string>> = { DATASET: 'Dataset', SOFTWARE: 'Software', POSTER: 'Image' };
