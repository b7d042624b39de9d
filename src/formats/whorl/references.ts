import { type IdentifierScheme, identifierScheme, parseIdentifier } from '../../identifiers/index.js';

/** A key of a record: unique within its source. */
export const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** A key that needs no mark in a reference: no name of a person or an organisation is written so. */
const BARE_KEY = /^[a-z0-9][a-z0-9._-]{0,99}$/;
/** The name of a source. */
export const SOURCE = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** What a word in the place of a reference means. */
export type Reference = { readonly identifier: string } | { readonly name: string } | { readonly wrong: string };

/** `local:<source>/<key>`, or why the key cannot be used. */
export function localIdentifier(key: string, source: string | undefined): Reference {
  if (!KEY.test(key))
    return { wrong: `"${key.slice(0, 60)}" is not a key: letters, digits, dot, hyphen and underscore, at most 100` };
  if (source === undefined) {
    return {
      wrong: `the key "${key}" belongs to no source: add "source: NAME" above the lists of the file, or import it with --source NAME`,
    };
  }
  return { identifier: `local:${source}/${key}` };
}

/** `key:NAME`, an identifier as people write it, a bare word that is a key, or else a name. */
export function readReference(text: string, source: string | undefined): Reference {
  if (text.startsWith('key:')) return localIdentifier(text.slice(4).trim(), source);
  const identifier = parseIdentifier(text);
  if (identifier !== undefined) return { identifier: identifier.key };
  const broken = brokenIdentifier(text);
  if (broken !== undefined) return { wrong: broken };
  return BARE_KEY.test(text) ? localIdentifier(text, source) : { name: text };
}

/** An identifier as people write it; with `scheme` if the field says which. */
export function readIdentifier(text: string, scheme?: string): Reference {
  const known = scheme === undefined ? undefined : identifierScheme(scheme);
  const value = known?.parse(text);
  const key = value === undefined || known === undefined ? undefined : `${known.scheme}:${value}`;
  const identifier = scheme === undefined ? parseIdentifier(text)?.key : key;
  if (identifier !== undefined) return { identifier };
  if (known !== undefined) return { wrong: notOne(text, known) };
  return {
    wrong:
      brokenIdentifier(text) ??
      `"${text.slice(0, 100)}" is not an identifier: write scheme:value, e.g. doi:10.1000/xyz`,
  };
}

/** A key of a scheme we know whose value is not one: a wrong check digit must not become a name. */
function brokenIdentifier(text: string): string | undefined {
  const colon = text.indexOf(':');
  const known = colon > 0 && !/\s/.test(text) ? identifierScheme(text.slice(0, colon)) : undefined;
  return known === undefined ? undefined : notOne(text, known);
}

function notOne(text: string, { label, example }: IdentifierScheme): string {
  const article = /^[aeio]/i.test(label) ? 'an' : 'a';
  return `"${text.slice(0, 100)}" is not ${article} ${label} (one is written like ${example}; look for a mistyped character)`;
}
