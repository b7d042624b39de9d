/** Schemes of one database each, which need no more than a pattern and an address. */
import { type IdentifierScheme, trimmed, withoutTrailingPunctuation } from './scheme.js';

interface Opaque {
  readonly scheme: string;
  readonly label: string;
  readonly example: string;
  /** What may stand before the value: labels and addresses. */
  readonly prefix: RegExp;
  readonly value: RegExp;
  readonly href: (value: string) => string | undefined;
  readonly canonical?: (value: string) => string;
}

const TABLE: readonly Opaque[] = [
  {
    scheme: 'wos',
    label: 'Web of Science accession number',
    example: 'WOS:000123456700001',
    prefix: /^(?:wos|isi|ut)\s*:\s*/i,
    value: /^(?:WOS:)?[0-9A-Z]{15}$/i,
    href: (value) => `https://www.webofscience.com/wos/woscc/full-record/WOS:${value}`,
    canonical: (value) => value.toUpperCase().replace(/^WOS:/, ''),
  },
  {
    scheme: 'scopus',
    label: 'Scopus EID',
    example: '2-s2.0-85214459603',
    prefix: /^(?:scopus|eid)\s*[:=]\s*/i,
    value: /^2-s2\.0-\d{5,15}$/i,
    href: (value) => `https://www.scopus.com/record/display.uri?eid=${value}`,
    canonical: (value) => value.toLowerCase(),
  },
  {
    scheme: 'dblp',
    label: 'dblp key',
    example: 'journals/jasis/Smith10',
    prefix: /^(?:dblp\s*:\s*|https?:\/\/dblp\.(?:uni-trier\.de|org|dagstuhl\.de)\/rec\/(?:html\/|bib\/)?)/i,
    value: /^[a-z]{2,20}\/[\w./+-]{1,200}$/i,
    href: (value) => `https://dblp.org/rec/${value}`,
    canonical: (value) => value.replace(/\.(?:bib|html|xml|rdf)$/, ''),
  },
  {
    scheme: 'wikidata',
    label: 'Wikidata item',
    example: 'Q42',
    prefix: /^(?:wikidata\s*:\s*|https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)/i,
    value: /^Q[1-9]\d{0,11}$/i,
    href: (value) => `https://www.wikidata.org/wiki/${value}`,
    canonical: (value) => value.toUpperCase(),
  },
  {
    scheme: 'urn',
    label: 'URN',
    example: 'urn:nbn:nl:ui:10-1765-12345',
    prefix: /^urn:/i,
    value: /^[a-z0-9][a-z0-9-]{0,30}:\S+$/i,
    href: () => undefined,
  },
];

function schemeOf(row: Opaque): IdentifierScheme {
  const parse = (text: string): string | undefined => {
    const bare = trimmed(text);
    if (bare === undefined) return undefined;
    const value = withoutTrailingPunctuation(bare.replace(row.prefix, ''));
    return row.value.test(value) ? (row.canonical?.(value) ?? value) : undefined;
  };
  return {
    scheme: row.scheme,
    label: row.label,
    example: row.example,
    parse,
    recognise: (text) => (row.prefix.test(text.trim()) ? parse(text) : undefined),
    format: (value) => value,
    href: row.href,
  };
}

export const opaqueSchemes: readonly IdentifierScheme[] = TABLE.map(schemeOf);
