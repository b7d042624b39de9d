/** The Computer Science Ontology 3 as SKOS: topics that are called equivalent become one concept with synonyms. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { readSkosTurtle } from '../../src/formats/skos/read.js';
import type { VocabularyRecord } from '../../src/record/vocabulary.js';

const SCHEME = 'https://cso.example/';

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

/** @param path the triples as CSV, gzipped: subject; predicate; object */
export async function computerScienceOntology(path: string): Promise<VocabularyRecord> {
  const triples: string[][] = parse(gunzipSync(readFileSync(path)), {
    delimiter: ';',
    relax_quotes: true,
    relax_column_count: true,
  });
  const primary = new Map<string, string>();
  const topics = new Set<string>();
  const broader: [string, string][] = [];
  for (const [subject = '', predicate = '', object = ''] of triples) {
    if (predicate === 'rdf:type' || predicate === 'klink:broaderGeneric') topics.add(subject);
    if (predicate === 'klink:primaryLabel') primary.set(subject, object);
    if (predicate === 'klink:broaderGeneric') broader.push([object, subject]);
  }
  const conceptOf = (topic: string) => `<${SCHEME}${encodeURIComponent(primary.get(topic) ?? topic)}>`;
  const lines = [
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
    `<${SCHEME}> a skos:ConceptScheme ; skos:prefLabel "Computer Science Ontology"@en .`,
  ];
  for (const topic of topics) {
    const preferred = (primary.get(topic) ?? topic) === topic;
    lines.push(
      `${conceptOf(topic)} a skos:Concept ; skos:inScheme <${SCHEME}> ; skos:${preferred ? 'prefLabel' : 'altLabel'} ${JSON.stringify(topic)}@en .`,
    );
  }
  for (const [narrow, broad] of broader)
    if (conceptOf(narrow) !== conceptOf(broad)) lines.push(`${conceptOf(narrow)} skos:broader ${conceptOf(broad)} .`);
  const { vocabulary, rejected } = await readSkosTurtle(one(lines.join('\n')));
  if (vocabulary === undefined) throw new Error(`CSO could not be read: ${rejected?.reason}`);
  return vocabulary;
}
