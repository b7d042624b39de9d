/** All identifier schemes, and what can be said of a written identifier of unknown kind. */
import { arxiv } from './arxiv.js';
import { doi } from './doi.js';
import { handle } from './handle.js';
import { isbn } from './isbn.js';
import { issn } from './issn.js';
import { openalex } from './openalex.js';
import { orcid } from './orcid.js';
import { opaqueSchemes } from './other.js';
import { pmcid } from './pmcid.js';
import { pmid } from './pmid.js';
import { ror } from './ror.js';
import { type IdentifierScheme, trimmed } from './scheme.js';
import { url } from './url.js';

export { findArxiv } from './arxiv.js';
export { findDoi } from './doi.js';
export { findIsbns } from './isbn.js';
export { findIssns } from './issn.js';
export type { IdentifierScheme } from './scheme.js';
export { arxiv, doi, handle, isbn, issn, openalex, orcid, pmcid, pmid, ror, url };

/** In the order in which a text of unknown kind is tried: the narrowest first, any web address last. */
const SCHEMES: readonly IdentifierScheme[] = [
  doi,
  orcid,
  ror,
  pmcid,
  pmid,
  arxiv,
  openalex,
  isbn,
  issn,
  handle,
  ...opaqueSchemes,
  url,
];

const BY_NAME: ReadonlyMap<string, IdentifierScheme> = new Map([
  ...SCHEMES.map((scheme) => [scheme.scheme, scheme] as const),
  ['hdl', handle],
  ['pmc', pmcid],
  ['eissn', issn],
  ['http', url],
  ['https', url],
]);

/** What stands before a colon in addresses that identify nothing: they must not pass for schemes. */
const OTHER_ADDRESSES: ReadonlySet<string> = new Set([
  'ftp',
  'ftps',
  'file',
  'mailto',
  'tel',
  'data',
  'javascript',
  'blob',
]);

/** An identifier in its parts. `key` is `scheme:value`, as it stands in records and in the graph. */
export interface ParsedIdentifier {
  readonly scheme: string;
  readonly value: string;
  readonly key: string;
}

const parsed = (scheme: string, value: string): ParsedIdentifier => ({ scheme, value, key: `${scheme}:${value}` });

/** The scheme of that name (`doi`, `orcid` …), or undefined if it is not one of ours. */
export function identifierScheme(name: string): IdentifierScheme | undefined {
  return BY_NAME.get(name.toLowerCase());
}

/** The key of a text that is known to be of a scheme, e.g. `identifierKeyOf('doi', 'https://doi.org/10.1000/XYZ')` = `doi:10.1000/xyz`. */
export function identifierKeyOf(scheme: string, text: string): string | undefined {
  const known = identifierScheme(scheme);
  const value = known?.parse(text);
  return known === undefined || value === undefined ? undefined : `${known.scheme}:${value}`;
}

/**
 * Reads any written identifier: a bare DOI, a doi.org or orcid.org address, an ORCID iD with or without hyphens,
 * `PMC10071604`, `arXiv:1706.03762`, a web address, and keys `scheme:value` (also of schemes we do not know, such as
 * `local:source/key`). A key of a known scheme with a wrong check digit is no identifier.
 */
export function parseIdentifier(text: string): ParsedIdentifier | undefined {
  const bare = trimmed(text);
  if (bare === undefined) return undefined;
  const colon = bare.indexOf(':');
  const named = colon > 0 ? bare.slice(0, colon).toLowerCase() : '';
  const known = BY_NAME.get(named);
  if (known !== undefined && known !== url) {
    const value = known.parse(bare.slice(colon + 1)) ?? known.parse(bare);
    return value === undefined ? undefined : parsed(known.scheme, value);
  }
  for (const scheme of SCHEMES) {
    const value = scheme.recognise(bare);
    if (value !== undefined) return parsed(scheme.scheme, value);
  }
  if (OTHER_ADDRESSES.has(named)) return undefined;
  const isKey = known === undefined && /^[a-z][a-z0-9-]+$/.test(named) && /^\S+$/.test(bare) && colon < bare.length - 1;
  return isKey ? parsed(named, bare.slice(colon + 1)) : undefined;
}

/** What a key says: its scheme, its value, how people write it, and where it leads, if anywhere. */
export function describeIdentifier(key: string): { scheme: string; value: string; display: string; url?: string } {
  const colon = key.indexOf(':');
  const scheme = colon < 0 ? '' : key.slice(0, colon);
  const value = key.slice(colon + 1);
  const known = BY_NAME.get(scheme);
  const href = known?.href(value);
  const described = { scheme, value, display: known?.format(value) ?? value };
  return href === undefined ? described : { ...described, url: href };
}
