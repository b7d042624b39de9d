/** OpenAlex identifiers: a letter for the kind of thing (W work, A author, I institution …) and a number. */
import { type IdentifierScheme, trimmed, withoutTrailingPunctuation } from './scheme.js';

const PREFIX =
  /^(?:(?:https?:)?\/\/)?(?:www\.|api\.|explore\.)?openalex\.org\/+(?:works|authors|sources|institutions|concepts|topics|funders|publishers)?\/*/i;
const LABEL = /^openalex(?:\s*id)?(?:\s*[:=]\s*|\s+)/i;

function parse(text: string): string | undefined {
  const bare = trimmed(text);
  if (bare === undefined) return undefined;
  const value = withoutTrailingPunctuation(bare.replace(LABEL, '').replace(PREFIX, '')).split(/[?#/]/, 1)[0] ?? '';
  return /^[WASICTFPG][1-9]\d{1,11}$/i.test(value) ? value.toUpperCase() : undefined;
}

export const openalex: IdentifierScheme = {
  scheme: 'openalex',
  label: 'OpenAlex identifier',
  example: 'W2741809807',
  parse,
  // `A12` or `T1000` may be a room or a tag; real ones are long.
  recognise: (text) => {
    const bare = text.trim();
    return LABEL.test(bare) || PREFIX.test(bare) || /^[WASICTFPG]\d{7,12}$/i.test(bare) ? parse(bare) : undefined;
  },
  format: (value) => `https://openalex.org/${value}`,
  href: (value) => `https://openalex.org/${value}`,
};
