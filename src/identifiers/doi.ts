/** Digital Object Identifiers (ISO 26324; DOI Handbook §2): `10.registrant/suffix`, ASCII letters of either case are the same. */
import { type IdentifierScheme, percentDecoded, trimmed, withoutTrailingPunctuation } from './scheme.js';

const PREFIX =
  /^(?:(?:https?:)?\/\/)?(?:(?:dx\.|www\.|oa\.)?doi\.org|(?:dx[-.])?doi-org\.[a-z0-9.-]{1,200}|hdl\.handle\.net|doi\.pangaea\.de)\/+(?:doi:)?/i;
const LABEL = /^(?:urn:|info:)?doi(?:\s*[:/=]\s*|\s+)/i;
const DOI = /^10\.\d{4,9}(?:\.\d{1,9})*\/\S+$/;
const ANYWHERE = /\b10\.\d{4,9}(?:\.\d{1,9}){0,5}\/[^\s"<>]+/;
/** What PubMed and others write behind a DOI. */
const NOTE = /\s+\[(?:doi|pii|epub|electronic)\]$/i;

function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function parse(text: string): string | undefined {
  const bare = trimmed(text);
  if (bare === undefined) return undefined;
  let rest = bare.replace(NOTE, '').replace(LABEL, '').replace(LABEL, '');
  const resolver = PREFIX.exec(rest);
  if (resolver !== null) rest = percentDecoded((rest.slice(resolver[0].length).split(/[?#]/, 1)[0] ?? '').trim());
  else if (/^10\.\d{4,9}(?:\.\d{1,9})*%2f/i.test(rest)) rest = percentDecoded(rest);
  // A line break of the source may stand behind the dot or the slash; any other space ends the identifier.
  const joined = rest.replace(/^10\.\s+(?=\d)/, '10.').replace(/^(10\.[\d.]{1,40})\s*\/\s*/, '$1/');
  const value = withoutTrailingPunctuation(joined);
  return DOI.test(value) && !/\/[^\p{L}\p{N}(]*$/u.test(value) ? lowerAscii(value) : undefined;
}

/** The first DOI written anywhere in a text such as a note; `undefined` if there is none. */
export function findDoi(text: string): string | undefined {
  const found = ANYWHERE.exec(text.slice(0, 100_000));
  return found === null ? undefined : parse(found[0]);
}

export const doi: IdentifierScheme = {
  scheme: 'doi',
  label: 'DOI',
  example: '10.1186/s12913-023-09324-8',
  parse,
  recognise: parse,
  format: (value) => `https://doi.org/${value}`,
  href: (value) => `https://doi.org/${encodeURI(value).replace(/[#?]/g, encodeURIComponent)}`,
};
