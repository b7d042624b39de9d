/** Text formats we know by sight and do not read, and how to get the same records in one we do. */

export interface ForeignKind {
  readonly what: string;
  readonly advice: string;
}

interface Row extends ForeignKind {
  readonly pattern: RegExp;
}

const REFERENCE_MANAGER = 'Open it in a reference manager such as Zotero and export it as BibTeX, RIS or CSL-JSON.';
const EXPORT_RIS = 'Where it comes from, choose the export as RIS or BibTeX instead.';

/** The narrow ones first: nearly everything here is XML or JSON too. Patterns look at the first characters only. */
const ROWS: readonly Row[] = [
  {
    pattern: /<(?:mods:)?mods(?:Collection)?[\s>]|<(?:mods:)?modsCollection/,
    what: 'MODS XML',
    advice: REFERENCE_MANAGER,
  },
  {
    pattern: /<(?:marc:)?(?:collection|record)[^>]{0,300}(?:MARC21|marcxml)|<(?:marc:)?leader>/i,
    what: 'MARC XML',
    advice: REFERENCE_MANAGER,
  },
  { pattern: /^\d{5}[acdnp][a-z ]{2}[ a]\d{2}/, what: 'MARC (ISO 2709)', advice: REFERENCE_MANAGER },
  { pattern: /<OAI-PMH[\s>]/, what: 'an OAI-PMH answer', advice: EXPORT_RIS },
  {
    pattern: /<article[\s>][\s\S]{0,3000}(?:JATS|journal-meta|NLM\/\/DTD)|<!DOCTYPE article[^>]{0,300}(?:NLM|JATS)/i,
    what: 'a JATS article (XML)',
    advice: 'Import its DOI, or export the citation as RIS or BibTeX.',
  },
  {
    pattern: /<(?:crossref_result|doi_records|doi_batch)[\s>]/,
    what: 'Crossref XML',
    advice: 'Ask doi.org for the record as BibTeX, RIS or CSL-JSON.',
  },
  {
    pattern: /<resource[^>]{0,500}datacite\.org\/schema/,
    what: 'DataCite XML',
    advice: 'Ask doi.org for the record as BibTeX, RIS or CSL-JSON.',
  },
  {
    pattern: /<(?:rdf:RDF|rdf:Description)[\s>]/,
    what: 'RDF/XML (Zotero RDF, SKOS or the like)',
    advice: REFERENCE_MANAGER,
  },
  { pattern: /<TEI[\s>]/, what: 'TEI XML', advice: REFERENCE_MANAGER },
  { pattern: /<CERIF[\s>]/, what: 'CERIF XML', advice: EXPORT_RIS },
  { pattern: /<b:Sources[\s>]/, what: 'Word\u2019s bibliography XML', advice: REFERENCE_MANAGER },
  {
    pattern: /^\s*(?:<!doctype html|<html[\s>])/i,
    what: 'an HTML page',
    advice: 'A web page was saved instead of the export: log in again, and use the export button of the site.',
  },
  { pattern: /^\s*<\?xml|^\s*<[A-Za-z][\w:.-]*[\s>]/, what: 'XML of a kind we do not know', advice: EXPORT_RIS },
  {
    pattern: /"https?:\/\/openalex\.org\/W\d+"/,
    what: 'OpenAlex JSON',
    advice: 'Export the works as RIS on openalex.org.',
  },
  { pattern: /^\s*[{[][\s\S]{0,2000}"@context"\s*:/, what: 'JSON-LD', advice: EXPORT_RIS },
  {
    pattern: /^\s*(?:\{\s*["}]|\[\s*[[{"\d\]])/,
    what: 'JSON of a kind we do not know',
    advice: 'We read CSL-JSON: a list of items with "type", "title", "author" …',
  },
  {
    pattern: /^\\documentclass|^\\begin\{(?:document|thebibliography)\}/m,
    what: 'a LaTeX document',
    advice: 'Import its .bib file.',
  },
  {
    pattern: /^\\(?:relax|citation|bibstyle|bibdata)\b/m,
    what: 'a LaTeX .aux file',
    advice: 'Import the .bib file it names.',
  },
];

/** What a text looks like that no format of ours claims. */
export function foreignKind(head: string): ForeignKind | undefined {
  const start = head.slice(0, 20_000);
  return ROWS.find(({ pattern }) => pattern.test(start));
}
