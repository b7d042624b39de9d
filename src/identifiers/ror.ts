/**
 * ROR identifiers of research organisations: `0`, six characters of Crockford's base 32, two check digits
 * (ISO/IEC 7064 MOD 97-10 over the base 32 number; ror.readme.io, "ROR identifier pattern").
 */
import { type IdentifierScheme, trimmed, withoutTrailingPunctuation } from './scheme.js';

const PREFIX = /^(?:(?:https?:)?\/\/)?(?:www\.|api\.)?ror\.org\/+(?:v\d\/)?(?:organizations\/)?/i;
const LABEL = /^ror(?:\s*id)?(?:\s*[:=]\s*|\s+)/i;
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The two check digits of the seven characters before them. */
export function rorCheckDigits(characters: string): string {
  let number = 0;
  for (const character of characters) number = number * 32 + ALPHABET.indexOf(character);
  return String(98 - ((number * 100) % 97)).padStart(2, '0');
}

function parse(text: string): string | undefined {
  const bare = trimmed(text);
  if (bare === undefined) return undefined;
  const value = (
    withoutTrailingPunctuation(bare.replace(LABEL, '').replace(PREFIX, '')).split(/[?#/]/, 1)[0] ?? ''
  ).toLowerCase();
  if (!/^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/.test(value)) return undefined;
  return rorCheckDigits(value.slice(0, 7)) === value.slice(7) ? value : undefined;
}

export const ror: IdentifierScheme = {
  scheme: 'ror',
  label: 'ROR identifier',
  example: 'https://ror.org/04m01e293',
  parse,
  // Nine bare digits may be a telephone number.
  recognise: (text) => (/[a-z]/i.test(text) ? parse(text) : undefined),
  format: (value) => `https://ror.org/${value}`,
  href: (value) => `https://ror.org/${value}`,
};
