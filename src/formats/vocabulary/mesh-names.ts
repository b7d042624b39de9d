/** How concepts of MeSH are called, whatever file they come in: the URIs of MeSH RDF (NLM), so that versions and files meet. */
import type { VocabularyHead } from '../skos/vocabulary.js';

export const MESH_SCHEME = 'http://id.nlm.nih.gov/mesh';

/** @param ui e.g. `D008511` */
export const meshUri = (ui: string): string => `${MESH_SCHEME}/${ui}`;

export const isOfMesh = (uri: string): boolean => uri.startsWith(MESH_SCHEME);

/** The number in a MeSH URI, with or without a year, in http or https; undefined for others. */
export function meshNumber(uri: string): string | undefined {
  return /^https?:\/\/id\.nlm\.nih\.gov\/mesh\/(?:\d{4}\/)?([A-Z]\d{6,12})$/.exec(uri)?.[1];
}

/** The year in a file's name or a DTD's: `desc2026.xml`, `mesh2024-terms.tsv.gz`, `nlmdescriptorrecordset_20260101.dtd`. */
export function meshYear(name: string): string | undefined {
  return /(?:desc|mesh|recordset_)(20\d\d)/i.exec(name)?.[1];
}

/** What NLM asks of those who use MeSH: name the source, the year, and that it may not be the newest. */
export function meshHead(year: string | undefined): VocabularyHead {
  return {
    titles: [{ text: 'Medical Subject Headings', language: 'en' }],
    licence: 'https://www.nlm.nih.gov/databases/download/terms_and_conditions_mesh.html',
    publisher: 'U.S. National Library of Medicine',
    citation: `Medical Subject Headings (MeSH)${year === undefined ? '' : ` ${year}`}. Courtesy of the U.S. National Library of Medicine.`,
    ...(year !== undefined && { version: year }),
  };
}
