/** International Standard Serial Numbers (ISO 3297): eight characters, the last a modulus 11 check. */
import { type IdentifierScheme, trimmed, withoutTrailingPunctuation } from './scheme.js';

const LABEL = /^(?:urn:)?[ep]?-?issn(?:-?l)?(?:\s*[:=]\s*|\s+)/i;
const PREFIX = /^(?:https?:\/\/)?(?:portal\.)?issn\.org\/(?:resource\/issn\/)?/i;
/** `(ISSN)`, `(Print)`, `[electronic]` behind the number. */
const NOTE = /\s*[([][\p{L}\s.:-]{1,40}[)\]]$/u;
const IN_TEXT = /(?<![\dXx-])\d{4}[-\u2010-\u2015 ]?\d{3}[\dXx](?![\dXx-])/g;

/** The check character that belongs to the first seven digits. */
export function issnCheckDigit(digits: string): string {
  let total = 0;
  for (let index = 0; index < 7; index += 1) total += Number(digits.charAt(index)) * (8 - index);
  const result = (11 - (total % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}

function parse(text: string): string | undefined {
  const bare = trimmed(text)?.replace(LABEL, '').replace(PREFIX, '').replace(NOTE, '');
  if (bare === undefined) return undefined;
  const digits = withoutTrailingPunctuation(bare)
    .replace(/[\s\u2010-\u2015\u2212-]/g, '')
    .toUpperCase();
  if (!/^\d{7}[\dX]$/.test(digits) || digits === '00000000' || issnCheckDigit(digits) !== digits.charAt(7))
    return undefined;
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** Every valid ISSN in a text that may hold several, e.g. `0964-6906 (Print)1460-2083 (Linking)`. */
export function findIssns(text: string): string[] {
  const found = text.slice(0, 10_000).match(IN_TEXT) ?? [];
  return [...new Set(found.map(parse).filter((value) => value !== undefined))];
}

export const issn: IdentifierScheme = {
  scheme: 'issn',
  label: 'ISSN',
  example: '1472-6963',
  parse,
  // Eight bare digits may be a date or a PubMed number.
  recognise: (text) =>
    LABEL.test(text.trim()) || PREFIX.test(text.trim()) || /^\s*\d{4}-\d{3}[\dXx]\s*$/.test(text)
      ? parse(text)
      : undefined,
  format: (value) => value,
  href: (value) => `https://portal.issn.org/resource/ISSN/${value}`,
};
