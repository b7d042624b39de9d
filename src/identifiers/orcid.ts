/** ORCID iDs: sixteen digits, the last an ISO 7064 MOD 11-2 check (support.orcid.org, "Structure of the ORCID Identifier"). */
import { type IdentifierScheme, trimmed, withoutTrailingPunctuation } from './scheme.js';

const PREFIX = /^(?:(?:https?:)?\/\/)?(?:www\.|pub\.|sandbox\.)?orcid\.org\/+/i;
const LABEL = /^(?:urn:)?orcid(?:\s*id)?(?:\s*[:=]\s*|\s+)/i;

/** The check character that belongs to the first fifteen digits. */
export function orcidCheckDigit(digits: string): string {
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}

function parse(text: string): string | undefined {
  const bare = trimmed(text);
  if (bare === undefined) return undefined;
  const rest = bare.replace(LABEL, '').replace(PREFIX, '').split(/[?#]/, 1)[0] ?? '';
  const digits = withoutTrailingPunctuation(rest)
    .replace(/[\s\u2010-\u2015\u2212/-]/g, '')
    .toUpperCase();
  if (!/^\d{15}[\dX]$/.test(digits) || digits === '0000000000000000' || orcidCheckDigit(digits) !== digits.charAt(15))
    return undefined;
  return digits.replace(/(.{4})(?=.)/g, '$1-');
}

export const orcid: IdentifierScheme = {
  scheme: 'orcid',
  label: 'ORCID iD',
  example: '0000-0002-1825-0097',
  parse,
  recognise: parse,
  format: (value) => `https://orcid.org/${value}`,
  href: (value) => `https://orcid.org/${value}`,
};
