/** PubMed Central identifiers: `PMC` and a number. */
import { type IdentifierScheme, trimmed, withoutTrailingPunctuation } from './scheme.js';

const PREFIX =
  /^(?:(?:https?:)?\/\/)?(?:(?:www\.)?ncbi\.nlm\.nih\.gov\/pmc\/(?:articles\/)?|pmc\.ncbi\.nlm\.nih\.gov\/(?:articles\/)?|europepmc\.org\/(?:articles?\/)?(?:pmc\/)?)/i;
const LABEL = /^(?:pmcid|pmc(?:\s*id)?)(?:\s*[:/=]\s*|\s+)/i;
const NOTE = /\s*\[(?:pmcid|pmc)\]$/i;

function parse(text: string): string | undefined {
  const bare = trimmed(text)?.replace(NOTE, '').replace(LABEL, '').replace(PREFIX, '');
  if (bare === undefined) return undefined;
  const value = withoutTrailingPunctuation(bare).split(/[?#/;]/, 1)[0] ?? '';
  const number = /^(?:pmc\s*)?0*([1-9]\d{0,9})(?:\.\d{1,3})?$/i.exec(value)?.[1];
  return number === undefined ? undefined : `PMC${number}`;
}

export const pmcid: IdentifierScheme = {
  scheme: 'pmcid',
  label: 'PubMed Central ID',
  example: 'PMC10071604',
  parse,
  recognise: (text) => (/pmc/i.test(text.slice(0, 200)) ? parse(text) : undefined),
  format: (value) => value,
  href: (value) => `https://pmc.ncbi.nlm.nih.gov/articles/${value}/`,
};
