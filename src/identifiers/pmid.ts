/** PubMed identifiers: a number of one to eight digits, without leading zeros. */
import { type IdentifierScheme, trimmed, withoutTrailingPunctuation } from './scheme.js';

const PREFIX =
  /^(?:(?:https?:)?\/\/)?(?:(?:www\.)?pubmed\.ncbi\.nlm\.nih\.gov\/|(?:www\.)?ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed\/|(?:www\.)?ncbi\.nlm\.nih\.gov\/entrez\/query\.fcgi\?[^\s]{0,200}list_uids=|europepmc\.org\/(?:abstract|article)\/med\/)/i;
const LABEL = /^(?:info:)?(?:pmid|pubmed(?:\s*id)?|medline)(?:\s*[:/=]\s*|\s+)/i;
const NOTE = /\s*\[(?:pmid|uid)\]$/i;

function parse(text: string): string | undefined {
  const bare = trimmed(text)?.replace(NOTE, '').replace(LABEL, '').replace(PREFIX, '');
  if (bare === undefined) return undefined;
  const digits = (withoutTrailingPunctuation(bare).split(/[?#&/]/, 1)[0] ?? '').replace(/^0+/, '');
  return /^\d{1,8}$/.test(digits) ? digits : undefined;
}

export const pmid: IdentifierScheme = {
  scheme: 'pmid',
  label: 'PubMed ID',
  example: '37016412',
  parse,
  // A bare number may be anything.
  recognise: (text) => {
    const bare = text.trim();
    return LABEL.test(bare) || PREFIX.test(bare) || /^\d{1,8}\s*\[pmid\]$/i.test(bare) ? parse(bare) : undefined;
  },
  format: (value) => `PMID ${value}`,
  href: (value) => `https://pubmed.ncbi.nlm.nih.gov/${value}/`,
};
