/** The IRIs that a SKOS file speaks in, and what each says to us. Everything else in the file is passed over. */

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#';
const DC = 'http://purl.org/dc/elements/1.1/';
const DCTERMS = 'http://purl.org/dc/terms/';
const OWL = 'http://www.w3.org/2002/07/owl#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const CC = 'http://creativecommons.org/ns#';

export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
/** The text of a SKOS-XL label, which is a node of its own. */
export const LITERAL_FORM = `${SKOS_XL}literalForm`;
export const DEPRECATED = `${OWL}deprecated`;
/** From the scheme to a concept: the other direction of TOP_OF. */
export const HAS_TOP_CONCEPT = `${SKOS}hasTopConcept`;

export const TYPES: ReadonlyMap<string, 'concept' | 'scheme' | 'collection'> = new Map([
  [`${SKOS}Concept`, 'concept'],
  [`${SKOS}ConceptScheme`, 'scheme'],
  [`${SKOS}Collection`, 'collection'],
  [`${SKOS}OrderedCollection`, 'collection'],
]);

export type TextRole =
  | 'pref'
  | 'alt'
  | 'hidden'
  | 'definition'
  | 'title'
  | 'notation'
  | 'licence'
  | 'version'
  | 'date'
  | 'citation'
  | 'publisher';

/** Predicates whose object is text (for some also an IRI, see `IRI_TEXTS`). */
export const TEXTS: ReadonlyMap<string, TextRole> = new Map([
  [`${SKOS}prefLabel`, 'pref'],
  [`${SKOS}altLabel`, 'alt'],
  [`${SKOS}hiddenLabel`, 'hidden'],
  [`${SKOS}definition`, 'definition'],
  [`${SKOS}notation`, 'notation'],
  [`${DCTERMS}title`, 'title'],
  [`${DC}title`, 'title'],
  [`${RDFS}label`, 'title'],
  [`${DCTERMS}license`, 'licence'],
  [`${DCTERMS}rights`, 'licence'],
  [`${DC}rights`, 'licence'],
  [`${CC}license`, 'licence'],
  [`${OWL}versionInfo`, 'version'],
  [`${DCTERMS}hasVersion`, 'version'],
  [`${DCTERMS}modified`, 'date'],
  [`${DCTERMS}issued`, 'date'],
  [`${DCTERMS}bibliographicCitation`, 'citation'],
  [`${DCTERMS}publisher`, 'publisher'],
  [`${DC}publisher`, 'publisher'],
]);

/** What files name by an address as often as in words. */
export const IRI_TEXTS: ReadonlySet<TextRole> = new Set(['licence', 'publisher']);

export type LinkRole = 'broader' | 'narrower' | 'related' | 'match' | 'scheme' | 'pref' | 'alt' | 'hidden';

/** Predicates whose object is another node; the labels are those of SKOS-XL. */
export const LINKS: ReadonlyMap<string, LinkRole> = new Map([
  [`${SKOS}broader`, 'broader'],
  [`${SKOS}narrower`, 'narrower'],
  [`${SKOS}related`, 'related'],
  [`${SKOS}exactMatch`, 'match'],
  [`${OWL}sameAs`, 'match'],
  [`${SKOS}inScheme`, 'scheme'],
  [`${SKOS}topConceptOf`, 'scheme'],
  [`${SKOS_XL}prefLabel`, 'pref'],
  [`${SKOS_XL}altLabel`, 'alt'],
  [`${SKOS_XL}hiddenLabel`, 'hidden'],
]);
