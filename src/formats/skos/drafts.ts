/** Statements gathered by the node they speak of, before it is known which nodes are concepts. */
import type { Quad } from 'n3';
import type { LanguageText } from '../../record/vocabulary.js';
import {
  DEPRECATED,
  HAS_TOP_CONCEPT,
  LINKS,
  LITERAL_FORM,
  type LinkRole,
  RDF_TYPE,
  TEXTS,
  type TextRole,
  TYPES,
} from './terms.js';
import type { Statement } from './turtle.js';

/** What a file says of one node. */
export interface NodeDraft {
  readonly uri: string;
  /** Where it is first spoken of. */
  readonly line: number;
  readonly types: Set<'concept' | 'scheme' | 'collection'>;
  deprecated: boolean;
  readonly texts: Map<TextRole, LanguageText[]>;
  readonly links: Map<LinkRole, string[]>;
}

export interface Drafts {
  /** By URI, in the order of the file. */
  readonly nodes: Map<string, NodeDraft>;
  /** Texts of SKOS-XL labels, by the label's node. */
  readonly labelTexts: Map<string, LanguageText>;
}

export const newDrafts = (): Drafts => ({ nodes: new Map(), labelTexts: new Map() });

/** Adds what one statement says; what is not ours is passed over without a trace. */
export function addStatement(drafts: Drafts, { quad, line }: Statement): void {
  const { subject, object } = quad;
  const predicate = quad.predicate.value;
  if (predicate === LITERAL_FORM) {
    const text = textOf(quad);
    if (text !== undefined) drafts.labelTexts.set(nodeId(quad.subject), text);
    return;
  }
  if (subject.termType !== 'NamedNode') return;
  const textRole = TEXTS.get(predicate);
  const linkRole = LINKS.get(predicate);
  if (predicate === RDF_TYPE) addType(drafts, subject.value, object.value, line);
  else if (predicate === DEPRECATED)
    draftOf(drafts, subject.value, line).deprecated = object.value === 'true' || object.value === '1';
  else if (predicate === HAS_TOP_CONCEPT) push(draftOf(drafts, object.value, line).links, 'scheme', subject.value);
  else if (linkRole !== undefined) push(draftOf(drafts, subject.value, line).links, linkRole, nodeId(object));
  else if (textRole !== undefined) {
    const text = textOf(quad);
    if (text !== undefined) push(draftOf(drafts, subject.value, line).texts, textRole, text);
  }
}

/** Blank nodes are told from IRIs by a prefix that no IRI has. */
function nodeId(term: Quad['object'] | Quad['subject']): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value;
}

function addType(drafts: Drafts, uri: string, type: string, line: number): void {
  const known = TYPES.get(type);
  if (known !== undefined) draftOf(drafts, uri, line).types.add(known);
}

function draftOf(drafts: Drafts, uri: string, line: number): NodeDraft {
  const known = drafts.nodes.get(uri);
  if (known !== undefined) return known;
  const draft: NodeDraft = { uri, line, types: new Set(), deprecated: false, texts: new Map(), links: new Map() };
  drafts.nodes.set(uri, draft);
  return draft;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** NFC, trimmed, white space single; undefined for an empty text or a node that is no text (a licence's IRI is one). */
function textOf({ predicate, object }: Quad): LanguageText | undefined {
  if (object.termType !== 'Literal' && !(object.termType === 'NamedNode' && TEXTS.get(predicate.value) === 'licence'))
    return undefined;
  const text = object.value.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (text === '') return undefined;
  const language = object.termType === 'Literal' ? object.language : '';
  return language === '' ? { text } : { text, language: languageTag(language) };
}

/** Lower-case primary subtag, the rest as it stands. */
function languageTag(tag: string): string {
  const [primary = '', ...rest] = tag.split('-');
  return [primary.toLowerCase(), ...rest].join('-');
}
