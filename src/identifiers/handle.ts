/** Handles (RFC 3650): `prefix/local name`. DOIs are handles too, but have their own scheme. */
import { type IdentifierScheme, percentDecoded, trimmed, withoutTrailingPunctuation } from './scheme.js';

const PREFIX = /^(?:(?:https?:)?\/\/)?hdl\.handle\.net\/+/i;
const LABEL = /^(?:info:)?(?:hdl|handle)(?:\s*[:/=]\s*|\s+)/i;

function parse(text: string): string | undefined {
  const bare = trimmed(text);
  if (bare === undefined) return undefined;
  const rest = bare.replace(LABEL, '');
  const local = PREFIX.test(rest) ? percentDecoded(rest.replace(PREFIX, '').split(/[?#]/, 1)[0] ?? '') : rest;
  const value = withoutTrailingPunctuation(local);
  return /^\d{1,9}(?:\.[A-Za-z0-9-]{1,30})*\/\S+$/.test(value) && !/^10\.\d{4}/.test(value) ? value : undefined;
}

export const handle: IdentifierScheme = {
  scheme: 'handle',
  label: 'Handle',
  example: 'hdl:20.500.12345/678',
  parse,
  // `2014/12` is a date; only dotted prefixes are handles by their look.
  recognise: (text) => {
    const bare = text.trim();
    return LABEL.test(bare) || PREFIX.test(bare) || /^(?:20|11|21)\.[\w.]{2,40}\//.test(bare) ? parse(bare) : undefined;
  },
  format: (value) => `hdl:${value}`,
  href: (value) => `https://hdl.handle.net/${encodeURI(value).replace(/[#?]/g, encodeURIComponent)}`,
};
