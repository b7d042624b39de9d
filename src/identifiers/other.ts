/** Schemes of one database each, which need no more than a pattern and an address. */
import { orcidCheckDigit } from './orcid.js';
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
  /** The check of the canonical value, where the scheme has one. */
  readonly isRight?: (value: string) => boolean;
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
    scheme: 'grid',
    label: 'GRID identifier',
    example: 'grid.4991.5',
    prefix: /^(?:grid\s*:\s*|https?:\/\/(?:www\.)?grid\.ac\/institutes\/)/i,
    value: /^grid\.\d{1,9}\.[0-9a-f]{1,2}$/i,
    href: () => undefined,
    canonical: (value) => value.toLowerCase(),
  },
  {
    scheme: 'isni',
    label: 'ISNI',
    example: '0000 0001 2103 4996',
    prefix: /^(?:isni\s*:?\s*|https?:\/\/(?:www\.)?isni\.org\/(?:isni\/)?)/i,
    value: /^(?:\d{4}[ -]?){3}\d{3}[\dX]$/i,
    href: (value) => `https://isni.org/isni/${value}`,
    canonical: (value) => value.replace(/[ -]/g, '').toUpperCase(),
    isRight: (value) => orcidCheckDigit(value) === value.charAt(15),
  },
  {
    scheme: 'acl',
    label: 'ACL Anthology identifier',
    example: '2020.acl-main.1',
    prefix:
      /^(?:acl\s*:\s*|https?:\/\/(?:www\.)?aclanthology\.org\/(?!people\/)|https?:\/\/(?:www\.)?aclweb\.org\/anthology\/(?!people\/))/i,
    value: /^(?:[A-Z]\d{2}-\d{1,4}|\d{4}\.[a-z0-9]{1,40}-[a-z0-9]{1,40}(?:\.\d{1,4})?)\/?(?:\.pdf)?$/i,
    href: (value) => `https://aclanthology.org/${value}`,
    canonical: (value) => {
      const bare = value.replace(/\.pdf$/i, '').replace(/\/$/, '');
      return /^[a-z]\d/i.test(bare) ? bare.toUpperCase() : bare.toLowerCase();
    },
  },
  {
    scheme: 'acl-person',
    label: 'ACL Anthology person',
    example: 'yang-liu-edinburgh',
    prefix: /^(?:acl-person\s*:\s*|https?:\/\/(?:www\.)?aclanthology\.org\/people\/(?:[a-z]\/)?)/i,
    value: /^[a-z][a-z0-9-]{1,100}\/?$/i,
    href: (value) => `https://aclanthology.org/people/${value}/`,
    canonical: (value) => value.replace(/\/$/, '').toLowerCase(),
  },
  {
    scheme: 'pure',
    label: 'Pure UUID',
    example: '01edf3d8-7e44-4dfa-bec4-8e3472965e1f',
    prefix: /^pure\s*:\s*/i,
    value: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
    href: () => undefined,
    canonical: (value) => value.toLowerCase(),
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
    if (!row.value.test(value)) return undefined;
    const canonical = row.canonical?.(value) ?? value;
    return row.isRight?.(canonical) === false ? undefined : canonical;
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
