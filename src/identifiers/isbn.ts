/** International Standard Book Numbers (ISO 2108). Canonical: thirteen digits; ten-digit numbers are converted. */
import { type IdentifierScheme, trimmed, withoutTrailingPunctuation } from './scheme.js';

const LABEL = /^(?:urn:)?(?:e-?)?isbn(?:-?1[03])?(?:\s*[:=]\s*|\s+)/i;
const NOTE = /\s*[([][\p{L}\s.:-]{1,40}[)\]]$/u;
const IN_TEXT =
  /(?<![\dXx-])(?:97[89][-\u2010-\u2015 ]?)?\d(?:[-\u2010-\u2015 ]?\d){8}[-\u2010-\u2015 ]?[\dXx](?![\dXx-])/g;

/** The check digit of the first twelve digits of an ISBN-13. */
export function isbn13CheckDigit(digits: string): string {
  let total = 0;
  for (let index = 0; index < 12; index += 1) total += Number(digits.charAt(index)) * (index % 2 === 0 ? 1 : 3);
  return String((10 - (total % 10)) % 10);
}

/** The check character of the first nine digits of an ISBN-10. */
export function isbn10CheckDigit(digits: string): string {
  let total = 0;
  for (let index = 0; index < 9; index += 1) total += Number(digits.charAt(index)) * (10 - index);
  const result = (11 - (total % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}

function parse(text: string): string | undefined {
  const bare = trimmed(text)?.replace(LABEL, '').replace(NOTE, '');
  if (bare === undefined) return undefined;
  const digits = withoutTrailingPunctuation(bare)
    .replace(/[\s\u2010-\u2015\u2212-]/g, '')
    .toUpperCase();
  if (/^97[89]\d{10}$/.test(digits)) return isbn13CheckDigit(digits) === digits.charAt(12) ? digits : undefined;
  if (!/^\d{9}[\dX]$/.test(digits) || isbn10CheckDigit(digits) !== digits.charAt(9) || /^0{10}$/.test(digits))
    return undefined;
  const twelve = `978${digits.slice(0, 9)}`;
  return twelve + isbn13CheckDigit(twelve);
}

/** Every valid ISBN in a text that may hold several. */
export function findIsbns(text: string): string[] {
  const found = text.slice(0, 10_000).match(IN_TEXT) ?? [];
  return [...new Set(found.map(parse).filter((value) => value !== undefined))];
}

export const isbn: IdentifierScheme = {
  scheme: 'isbn',
  label: 'ISBN',
  example: '978-0-306-40615-7',
  parse,
  recognise: parse,
  format: (value) => value,
  href: () => undefined,
};
