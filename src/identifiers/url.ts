/** Web addresses, http and https only, normalised as the WHATWG URL standard does; `www.` without a scheme is read as https. */
import { type IdentifierScheme, trimmed, withoutTrailingPunctuation } from './scheme.js';

function parse(text: string): string | undefined {
  const bare = trimmed(text)?.replace(/^url(?:\s*[:=]\s*|\s+)/i, '');
  if (bare === undefined || /\s/.test(bare)) return undefined;
  const candidate = /^https?:\/\//i.test(bare)
    ? bare
    : /^(?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?:[/:?#]|$)/i.test(bare)
      ? `https://${bare.replace(/^\/\//, '')}`
      : undefined;
  if (candidate === undefined) return undefined;
  try {
    const url = new URL(withoutTrailingPunctuation(candidate));
    if (!url.hostname.includes('.') || url.username !== '' || url.password !== '') return undefined;
    return url.href;
  } catch {
    return undefined;
  }
}

export const url: IdentifierScheme = {
  scheme: 'url',
  label: 'web address',
  example: 'https://example.org/paper',
  parse,
  recognise: (text) => (/^\s*(?:<?https?:\/\/|www\.|url:)/i.test(text) ? parse(text) : undefined),
  format: (value) => value,
  href: (value) => value,
};
