/**
 * What every identifier module answers. A value is the canonical form without the scheme, e.g. `10.1000/xyz`; a key is
 * `scheme:value`. Parsing takes the ways people write an identifier and is linear in the length of the text.
 */
export interface IdentifierScheme {
  /** e.g. `doi`. */
  readonly scheme: string;
  /** As people say it, e.g. `DOI`. */
  readonly label: string;
  /** What a right one looks like, for messages. */
  readonly example: string;
  /**
   * The canonical value of a text that says, by the field it stands in or by a prefix, that it is of this scheme.
   * `undefined` when it is not one, or when its check digit is wrong.
   */
  parse(text: string): string | undefined;
  /** Like `parse`, for a text of which nothing is known: only forms that can be nothing else. */
  recognise(text: string): string | undefined;
  /** For people, e.g. `https://doi.org/10.1000/xyz`, `978-…`. */
  format(value: string): string;
  /** Where the value leads on the web, if anywhere. */
  href(value: string): string | undefined;
}

/** Longer texts are no identifiers; `identifierKey` in `src/record/record.ts` holds at most 2,000 characters. */
export const MAX_IDENTIFIER_LENGTH = 1_900;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/** Trims spaces, invisible characters, quotation marks and angle brackets around a text; `undefined` when nothing or too much is left. */
export function trimmed(text: string): string | undefined {
  if (text.length > 4 * MAX_IDENTIFIER_LENGTH) return undefined;
  const bare = text.normalize('NFC').replace(INVISIBLE, '').trim();
  const unquoted = /^(?:<.*>|".*"|'.*'|“.*”)$/s.test(bare) ? bare.slice(1, -1).trim() : bare;
  return unquoted.length === 0 || unquoted.length > MAX_IDENTIFIER_LENGTH ? undefined : unquoted;
}

/** How often each bracket stands in a text. */
function bracketsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.match(/[()[\]{}<>]/g) ?? []) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Takes off what a sentence leaves behind an identifier: full stops, commas, quotes, and closing brackets never opened. */
export function withoutTrailingPunctuation(text: string): string {
  const brackets = bracketsOf(text);
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1);
    const opener = OPENERS[last];
    if (opener === undefined) {
      if (!/[\s.,;:'"“”‘’*|\\]/.test(last)) break;
      continue;
    }
    const closed = brackets.get(last) ?? 0;
    if ((brackets.get(opener) ?? 0) >= closed) break;
    brackets.set(last, closed - 1);
  }
  return text.slice(0, end);
}

/** `%2F` and the like undone; the text itself when that is impossible. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
