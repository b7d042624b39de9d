/** Identifiers and addresses at the border of the API. */
import { identifierKeyOf, identifierScheme, parseIdentifier } from '../identifiers/index.js';
import { QueryError } from './page.js';

/** Longer texts are not repeated in a message. */
const SHOWN = 80;
/** Schemes whose values carry check digits. */
const CHECKED: ReadonlySet<string> = new Set(['orcid', 'ror']);

/**
 * The key (`scheme:value`) of an identifier as somebody wrote it.
 * @param argument name of the argument it came in, for the message
 * @param scheme the scheme it must be of; any if absent
 * @throws QueryError BAD_IDENTIFIER with a right example
 */
export function identifierArgument(text: string, argument: string, scheme?: 'doi' | 'pmid' | 'orcid' | 'ror'): string {
  const key = scheme === undefined ? parseIdentifier(text)?.key : identifierKeyOf(scheme, text);
  if (key !== undefined) return key;
  const known = scheme === undefined ? undefined : identifierScheme(scheme);
  const expected =
    known === undefined
      ? 'identifier. Write it with its scheme, e.g. doi:10.1000/xyz or local:source/key'
      : `${known.label}. Write it like ${known.example}${CHECKED.has(known.scheme) ? '; its check digits must be right' : ''}`;
  throw new QueryError('BAD_IDENTIFIER', `${JSON.stringify(text.slice(0, SHOWN))} is no ${expected}.`, {
    argument,
  });
}

/** The addresses that a browser may follow: http and https. Sources write other things in such fields too. */
export function webAddresses(urls: readonly string[] | null): string[] {
  return (urls ?? []).filter((url) => /^https?:\/\//i.test(url) && URL.canParse(url));
}
