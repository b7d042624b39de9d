/** Typed links for programs, in headers and as a linkset (FAIR Signposting profile; RFC 8288, RFC 9264). */
import type { PublicationMetadataFragment } from '../graphql/generated/graphql.js';
import { pathOf } from '../links.js';
import { pdfOf } from './head.js';
import { MEDIA_TYPES } from './media-types.js';

interface TypedLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

/** Headers grow with each author; servers refuse headers of more than some kilobytes. */
const MOST_AUTHORS_IN_HEADER = 20;

export function linkHeader(publication: PublicationMetadataFragment, origin: string): string {
  const links = typedLinks(publication, origin);
  const authors = links.filter(({ rel }) => rel === 'author').slice(0, MOST_AUTHORS_IN_HEADER);
  const linkset: TypedLink = {
    rel: 'linkset',
    href: `${origin}${pathOf(publication.id)}/linkset`,
    type: 'application/linkset+json',
  };
  return [...links.filter(({ rel }) => rel !== 'author'), ...authors, linkset]
    .map(({ rel, href, type }) => `<${address(href)}>; rel="${rel}"${type === undefined ? '' : `; type="${type}"`}`)
    .join(', ');
}

/** The same for all authors, as a file. */
export function linkset(publication: PublicationMetadataFragment, origin: string): string {
  const anchor = `${origin}${pathOf(publication.id)}`;
  const context: Record<string, object[]> = {};
  for (const { rel, href, type } of typedLinks(publication, origin))
    context[rel] = [...(context[rel] ?? []), { href: address(href), ...(type !== undefined && { type }) }];
  return `${JSON.stringify({ linkset: [{ anchor, ...context }] }, null, 2)}\n`;
}

/** As it may stand between angle brackets in a header: ASCII, without the brackets themselves. */
const address = (href: string) => new URL(href).href.replaceAll('<', '%3C').replaceAll('>', '%3E');

function typedLinks(publication: PublicationMetadataFragment, origin: string): TypedLink[] {
  const path = `${origin}${pathOf(publication.id)}`;
  const doi = publication.identifiers.find(({ scheme }) => scheme.toLowerCase() === 'doi')?.url;
  const licence = licenceAddress(publication.openAccess?.licence ?? '');
  const pdf = pdfOf(publication);
  const orcids = publication.named.nodes.flatMap(({ role, by }) =>
    role === 'AUTHOR' && 'orcid' in by && by.orcid !== null ? [by.orcid] : [],
  );
  return [
    ...(doi ? [{ rel: 'cite-as', href: doi }] : []),
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    ...schemaTypes(publication.jsonLd).map((type) => ({ rel: 'type', href: `https://schema.org/${type}` })),
    ...[...new Set(orcids)].map((orcid) => ({ rel: 'author', href: `https://orcid.org/${orcid}` })),
    ...Object.entries(MEDIA_TYPES).map(([suffix, type]) => ({ rel: 'describedby', href: `${path}${suffix}`, type })),
    ...(licence === undefined ? [] : [{ rel: 'license', href: licence }]),
    ...(pdf === undefined ? [] : [{ rel: 'item', href: pdf, type: 'application/pdf' }]),
  ];
}

/** The address of a licence that is given as one, or by its name as Creative Commons or SPDX have it. */
function licenceAddress(licence: string): string | undefined {
  if (/^https?:\/\//.test(licence)) return URL.canParse(licence) ? licence : undefined;
  if (/^CC0(?:[- ]1\.0)?$/i.test(licence)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, terms, version] = /^CC[- ](BY(?:-NC)?(?:-SA|-ND)?)[- ](\d\.\d)$/i.exec(licence) ?? [];
  return terms === undefined ? undefined : `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}

/** The type of the work in our own JSON-LD. */
function schemaTypes(json: string): string[] {
  const [, type] = /"@graph":\s*\[\s*\{"@type":"([A-Za-z]{1,60})"/.exec(json) ?? [];
  return type === undefined ? [] : [type];
}
