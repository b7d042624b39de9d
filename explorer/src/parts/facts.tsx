/** Facts in two columns: what, and its value; those without a value are left out. Identifiers as links. */
import type { ComponentChildren } from 'preact';

export type Fact = readonly [string, ComponentChildren];

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([name, value], at) => (
          // Several identifiers may be of one scheme.
          <div key={`${name}${at}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export interface IdentifierShown {
  readonly scheme: string;
  readonly value: string;
  readonly url: string | null;
}

const SCHEMES: Readonly<Record<string, string>> = {
  doi: 'DOI',
  pmid: 'PubMed',
  pmcid: 'PubMed Central',
  orcid: 'ORCID',
  ror: 'ROR',
  issn: 'ISSN',
  isbn: 'ISBN',
  arxiv: 'arXiv',
  hdl: 'Handle',
  openalex: 'OpenAlex',
  isni: 'ISNI',
  wikidata: 'Wikidata',
};

/** DOI, ORCID and ROR are shown as their whole addresses, as their registries ask for. */
const WHOLE = /^https:\/\/(doi\.org|orcid\.org|ror\.org)\//;

export const identifierFacts = (identifiers: readonly IdentifierShown[]): Fact[] =>
  identifiers.map(({ scheme, value, url }) => [
    SCHEMES[scheme] ?? scheme.toUpperCase(),
    url === null ? value : <a href={url}>{WHOLE.test(url) ? url : value}</a>,
  ]);

/** Addresses as links that break where they are long. */
export function Addresses({ urls }: { readonly urls: readonly string[] }) {
  if (urls.length === 0) return null;
  return (
    <ul class="plain-list">
      {urls.map((url) => (
        <li key={url}>
          <a href={url}>{url}</a>
        </li>
      ))}
    </ul>
  );
}
