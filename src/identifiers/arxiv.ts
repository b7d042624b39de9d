/**
 * arXiv identifiers (info.arxiv.org, "Understanding the arXiv identifier"): `1706.03762` since 2007, `hep-th/9901001` before.
 * The version (`v2`) is left off: all versions are one output.
 */
import { type IdentifierScheme, trimmed, withoutTrailingPunctuation } from './scheme.js';

const PREFIX = /^(?:(?:https?:)?\/\/)?(?:www\.|export\.|[a-z]{2}\.)?arxiv\.org\/(?:abs|pdf|html|format|e-print|ps)\/+/i;
const LABEL = /^(?:arxiv(?:\s+preprint)?(?:\s*[:=]\s*|\s+))+/i;
const NEW = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d{1,3})?$/;
const OLD = /^([a-z]{1,10}(?:-[a-z]{1,10})?)(?:\.[a-z]{2})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v\d{1,3})?$/i;
/** The DOIs arXiv registers for its own papers. */
const AS_DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?10\.48550\/arxiv\./i;

function parse(text: string): string | undefined {
  const bare = trimmed(text);
  if (bare === undefined) return undefined;
  const value = withoutTrailingPunctuation(bare.replace(LABEL, '').replace(PREFIX, '').replace(AS_DOI, ''))
    // The subject class people copy along: `1706.03762 [cs.CL]`.
    .replace(/\s*\[[a-z-]{2,12}(?:\.[a-z-]{2,12})?\]$/i, '')
    .replace(/\.pdf$/i, '');
  const recent = NEW.exec(value)?.[1];
  if (recent !== undefined) return recent;
  const old = OLD.exec(value);
  return old === null ? undefined : `${(old[1] ?? '').toLowerCase()}/${old[2] ?? ''}`;
}

/** The arXiv identifier written in a text such as `arXiv preprint arXiv:1706.03762 (2017)`. */
export function findArxiv(text: string): string | undefined {
  const found = /arxiv[:\s]\s*((?:[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d{1,3})?)/i.exec(
    text.slice(0, 10_000),
  );
  return found?.[1] === undefined ? undefined : parse(found[1]);
}

export const arxiv: IdentifierScheme = {
  scheme: 'arxiv',
  label: 'arXiv identifier',
  example: '1706.03762',
  parse,
  recognise: (text) => (AS_DOI.test(text.trim()) ? undefined : parse(text)),
  format: (value) => `arXiv:${value}`,
  href: (value) => `https://arxiv.org/abs/${value}`,
};
