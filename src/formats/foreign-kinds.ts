/** Text formats we know by sight and do not read, and how to get the same records in one we do. */

export interface ForeignKind {
  readonly what: string;
  readonly advice: string;
  /** So much looks like it that a format of ours which thinks it possible goes first. */
  readonly isVague?: true;
}

interface Row extends ForeignKind {
  readonly pattern: RegExp;
}

const REFERENCE_MANAGER = 'Open it in a reference manager such as Zotero and export it as BibTeX, RIS or CSL-JSON.';
const FROM_ORCID = 'In ORCID, export the works as BibTeX and import that file.';
const OUR_LISTS =
  'People, organisations and projects are imported as Whorl YAML or CSV lists: see docs/import-format.md.';
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
  {
    pattern: /xmlns(?::\w{1,20})?="https?:\/\/www\.orcid\.org\/ns/,
    what: 'ORCID XML',
    advice: FROM_ORCID,
  },
  {
    pattern: /isinet\.com\/xrpc|<REC[\s>][\s\S]{0,500}<static_data[\s>]/,
    what: 'an answer of the Web of Science API (XML)',
    advice: 'In Web of Science choose the export as plain text, RIS or BibTeX.',
  },
  {
    pattern: /^\s*<[\s\S]{0,20000}(?:pure\.atira\.dk|atira\.pure)/,
    what: 'Pure XML',
    advice: 'Ask Pure\u2019s web service for JSON (Accept: application/json) and import that.',
  },
  { pattern: /^\s*<\?xml|^\s*<[A-Za-z][\w:.-]*[\s>]/, what: 'XML of a kind we do not know', advice: EXPORT_RIS },
  {
    pattern: /^\s*[{[][\s\S]{0,20000}"https?:\/\/openalex\.org\/[A-Z]\d+"/,
    what: 'OpenAlex JSON',
    advice: 'Export the works as RIS on openalex.org.',
  },
  {
    pattern: /^\s*[{[][\s\S]{0,20000}"(?:orcid-identifier|put-code)"\s*:/,
    what: 'ORCID JSON',
    advice: FROM_ORCID,
  },
  {
    pattern: /^\s*[{[][\s\S]{0,2000}"static_data"\s*:/,
    what: 'an answer of the Web of Science API (JSON)',
    advice: 'In Web of Science choose the export as plain text, RIS or BibTeX.',
  },
  {
    pattern: /^\s*[{[][\s\S]{0,5000}"https?:\/\/ror\.org\/0/,
    what: 'ROR JSON',
    advice: OUR_LISTS,
  },
  { pattern: /^\s*[{[][\s\S]{0,5000}"itemType"\s*:/, what: 'Zotero\u2019s own JSON', advice: REFERENCE_MANAGER },
  {
    pattern:
      /^\s*[{[][\s\S]{0,20000}"(?:schemaVersion"\s*:\s*"https?:\/\/datacite|creators"\s*:|resourceTypeGeneral"\s*:)/,
    what: 'DataCite JSON',
    advice: 'Ask doi.org for the record as BibTeX, RIS or CSL-JSON.',
  },
  { pattern: /^\s*[{[][\s\S]{0,2000}"@context"\s*:/, what: 'JSON-LD', advice: EXPORT_RIS },
  {
    pattern: /^\s*(?:\{\s*["}]|\[\s*[[{"\d\]])/,
    what: 'JSON of a kind we do not know',
    advice:
      'We read CSL-JSON, Crossref JSON and Pure JSON. CSL-JSON is a list of items with "type", "title", "author" …',
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
  {
    pattern: /^cff-version\s*:/m,
    what: 'a CITATION.cff file',
    advice: 'GitHub gives it as BibTeX (Cite this repository); import that.',
  },
  { pattern: /^openapi\s*:\s*["']?3/m, what: 'the description of an API (OpenAPI)', advice: 'It holds no records.' },
  { pattern: /^Report Information from ProQuest/m, what: 'text of ProQuest', advice: EXPORT_RIS },
  { pattern: /^\s*(?:<\d{1,6}>\s*\n|Score\s*\n)/, what: 'text of Ovid', advice: EXPORT_RIS },
  { pattern: /nep\.repec\.org/, what: 'a NEP report of RePEc', advice: EXPORT_RIS },
  {
    pattern: /^(?:TI|AU) ?[-~] ?\S[^\n]{0,2000}\n(?:[^\n]{0,2000}\n){0,5}(?:TI|AU) ?[-~] ?\S/m,
    what: 'tagged text of a library database (Copac, Inspec or the like)',
    advice: EXPORT_RIS,
  },
  {
    pattern: /^(?:#[^\n]{0,200}\n){0,5}(?:---[ \t]*\n)?(?:- )?[A-Za-z][\w-]{0,60}:(?:[ \t]\S|[ \t]*\n[ \t-])/,
    what: 'YAML of a kind we do not know',
    advice: OUR_LISTS,
    isVague: true,
  },
  {
    pattern:
      /^(?:(?:[^,\n]{0,200},){2,200}[^,\n]{0,200}\n(?:[^,\n]{0,500},){2}|(?:[^;\n]{0,200};){2,200}[^;\n]{0,200}\n(?:[^;\n]{0,500};){2}|(?:[^\t\n]{0,200}\t){2,200}[^\t\n]{0,200}\n(?:[^\t\n]{0,500}\t){2})/,
    what: 'a table (CSV) in which no column is called Title',
    advice: `Call the columns Title, Authors, Year, DOI …. ${OUR_LISTS}`,
    isVague: true,
  },
];

/** What a text looks like that no format of ours claims. */
export function foreignKind(head: string): ForeignKind | undefined {
  const start = head.slice(0, 20_000);
  return ROWS.find(({ pattern }) => pattern.test(start));
}
