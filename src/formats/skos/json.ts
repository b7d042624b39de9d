/**
 * SKOS in JSON as statements: JSKOS (one object a concept, as lines or as a list), and JSON-LD whose terms are written out or with
 * the usual prefixes. Record by record, so that a large file needs no more memory than a small one.
 */
import { ElementSplitter } from '../csl-json/split.js';
import type { TextSource } from '../format.js';
import { withUnixLines } from '../text-source.js';
import type { SkosLimits } from './limits.js';
import type { Statement } from './statement.js';
import { UnreadableVocabulary } from './unreadable.js';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const PREFIXES: Readonly<Record<string, string>> = {
  skos: SKOS,
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  'skos-xl': 'http://www.w3.org/2008/05/skos-xl#',
  dct: 'http://purl.org/dc/terms/',
  dcterms: 'http://purl.org/dc/terms/',
  dc: 'http://purl.org/dc/elements/1.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  cc: 'http://creativecommons.org/ns#',
};
/** JSKOS 0.6: texts by language, and links to objects with a `uri`. */
const JSKOS_TEXTS = ['prefLabel', 'altLabel', 'hiddenLabel', 'definition'] as const;
const JSKOS_LINKS = ['broader', 'narrower', 'related', 'inScheme', 'topConceptOf', 'hasTopConcept'] as const;
/** Objects in objects of JSON-LD. */
const MAX_DEPTH = 20;

type JsonObject = { readonly [key: string]: unknown };

/** @throws UnreadableVocabulary at the first value that is no JSON */
export async function* jsonStatements(text: TextSource, limits: SkosLimits): AsyncGenerator<Statement> {
  const splitter = new ElementSplitter(new Set(['@graph', 'concepts']));
  let read = 0;
  const reader = new JsonReader();
  for await (const piece of withUnixLines(text)) {
    read += piece.length;
    if (read > limits.characters)
      throw new UnreadableVocabulary({
        line: 1,
        reason: `the file is longer than ${limits.characters} characters; split it`,
      });
    for (const element of splitter.push(piece)) yield* reader.read(element);
  }
  for (const element of splitter.end()) yield* reader.read(element);
}

class JsonReader {
  private blanks = 0;

  *read({ line, raw, broken }: { line: number; raw: string; broken?: string }): Generator<Statement> {
    if (broken !== undefined) throw new UnreadableVocabulary({ line, reason: broken });
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch {
      throw new UnreadableVocabulary({ line, reason: 'no JSON; mend the file from here on' });
    }
    if (!isObject(value)) return;
    if ('@id' in value || '@graph' in value) yield* this.node(value, line, 0);
    else yield* jskosStatements(value, line);
  }

  private *node(node: JsonObject, line: number, depth: number): Generator<Statement> {
    const graph = listOf(node['@graph']);
    for (const each of graph) if (isObject(each) && depth < MAX_DEPTH) yield* this.node(each, line, depth + 1);
    const subject = this.idOf(node);
    for (const type of listOf(node['@type']))
      if (typeof type === 'string') yield statement(subject, RDF_TYPE, expand(type), line);
    for (const [key, values] of Object.entries(node)) {
      if (key.startsWith('@')) continue;
      const predicate = expand(key);
      for (const value of listOf(values)) yield* this.value(subject, predicate, value, line, depth);
    }
  }

  private *value(
    subject: string,
    predicate: string,
    value: unknown,
    line: number,
    depth: number,
  ): Generator<Statement> {
    if (typeof value === 'string') yield statement(subject, predicate, value, line, '');
    if (typeof value === 'boolean' || typeof value === 'number')
      yield statement(subject, predicate, String(value), line, '');
    if (!isObject(value)) return;
    if ('@value' in value) {
      const language = value['@language'];
      yield statement(subject, predicate, String(value['@value']), line, typeof language === 'string' ? language : '');
      return;
    }
    const object = this.idOf(value);
    yield statement(subject, predicate, object, line);
    const hasMore = Object.keys(value).some((key) => key !== '@id');
    if (hasMore && depth < MAX_DEPTH) yield* this.node({ ...value, '@id': object }, line, depth + 1);
  }

  private idOf(node: JsonObject): string {
    if (typeof node['@id'] === 'string') return expand(node['@id']);
    this.blanks += 1;
    return `_:j${this.blanks}`;
  }
}

function* jskosStatements(item: JsonObject, line: number): Generator<Statement> {
  const { uri } = item;
  if (typeof uri !== 'string') throw new UnreadableVocabulary({ line, field: 'uri', reason: 'no uri; add it' });
  const types = listOf(item.type);
  const isScheme = types.some((type) => String(type).endsWith('ConceptScheme'));
  yield statement(uri, RDF_TYPE, `${SKOS}${isScheme ? 'ConceptScheme' : 'Concept'}`, line);
  for (const notation of listOf(item.notation))
    if (typeof notation === 'string') yield statement(uri, `${SKOS}notation`, notation, line, '');
  for (const field of JSKOS_TEXTS) {
    const texts = item[field];
    if (!isObject(texts)) continue;
    for (const [language, values] of Object.entries(texts))
      for (const value of listOf(values))
        if (typeof value === 'string' && language !== '-') yield statement(uri, SKOS + field, value, line, language);
  }
  for (const field of JSKOS_LINKS)
    for (const target of listOf(item[field]))
      if (isObject(target) && typeof target.uri === 'string') yield statement(uri, SKOS + field, target.uri, line);
  for (const licence of listOf(item.license))
    if (isObject(licence) && typeof licence.uri === 'string')
      yield statement(uri, `${PREFIXES.dct ?? ''}license`, licence.uri, line);
  if (item.deprecated === true) yield statement(uri, `${PREFIXES.owl ?? ''}deprecated`, 'true', line, '');
}

/** @param language of a text; a node if it is not given */
function statement(subject: string, predicate: string, object: string, line: number, language?: string): Statement {
  return { subject, predicate, object, isText: language !== undefined, language: language ?? '', line };
}

function expand(name: string): string {
  const colon = name.indexOf(':');
  const space = colon < 0 ? undefined : PREFIXES[name.slice(0, colon)];
  return space === undefined ? name : space + name.slice(colon + 1);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
