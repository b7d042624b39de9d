/** Statements gathered by the node they speak of, before it is known which nodes are concepts. */
import type { LanguageText } from '../../record/vocabulary.js';
import type { Statement } from './statement.js';
import {
  DEPRECATED,
  HAS_TOP_CONCEPT,
  IRI_TEXTS,
  LINKS,
  LITERAL_FORM,
  type LinkRole,
  RDF_TYPE,
  TEXTS,
  type TextRole,
  TYPES,
} from './terms.js';

/** What a file says of one node. */
export interface NodeDraft {
  readonly uri: string;
  /** Where it is first spoken of. */
  readonly file?: string;
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
  /** The file that is being read, if it has a name. */
  file?: string;
}

export const newDrafts = (): Drafts => ({ nodes: new Map(), labelTexts: new Map() });

/** Adds what one statement says; what is not ours is passed over without a trace. */
export function addStatement(drafts: Drafts, { subject, predicate, object, isText, language, line }: Statement): void {
  if (predicate === LITERAL_FORM) {
    const text = isText ? textOf(object, language) : undefined;
    if (text !== undefined) drafts.labelTexts.set(subject, text);
    return;
  }
  if (subject.startsWith('_:')) return;
  const textRole = TEXTS.get(predicate);
  const linkRole = LINKS.get(predicate);
  if (predicate === RDF_TYPE) addType(drafts, subject, object, line);
  else if (predicate === DEPRECATED) draftOf(drafts, subject, line).deprecated = object === 'true' || object === '1';
  else if (predicate === HAS_TOP_CONCEPT) push(draftOf(drafts, object, line).links, 'scheme', subject);
  else if (linkRole !== undefined) addLink(drafts, subject, linkRole, object, line);
  else if (textRole !== undefined && (isText || (IRI_TEXTS.has(textRole) && !object.startsWith('_:'))))
    addText(drafts, subject, textRole, object, language, line);
}

/** @param text as the file writes it; an empty one is none */
export function addText(
  drafts: Drafts,
  uri: string,
  role: TextRole,
  text: string,
  language: string,
  line: number,
): void {
  const read = textOf(text, language);
  if (read !== undefined) push(draftOf(drafts, uri, line).texts, role, read);
}

export function addLink(drafts: Drafts, uri: string, role: LinkRole, target: string, line: number): void {
  push(draftOf(drafts, uri, line).links, role, target);
}

function addType(drafts: Drafts, uri: string, type: string, line: number): void {
  const known = TYPES.get(type);
  if (known !== undefined) draftOf(drafts, uri, line).types.add(known);
}

export function draftOf(drafts: Drafts, uri: string, line: number): NodeDraft {
  const known = drafts.nodes.get(uri);
  if (known !== undefined) return known;
  const draft: NodeDraft = {
    uri,
    ...(drafts.file !== undefined && { file: drafts.file }),
    line,
    types: new Set(),
    deprecated: false,
    texts: new Map(),
    links: new Map(),
  };
  drafts.nodes.set(uri, draft);
  return draft;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Nearly all of the half million labels of a thesaurus have none of these, and need no more than a look. */
const NEEDS_CARE = /[^ -~]| {2}|^ | $/;

/** NFC, trimmed, white space single; undefined for an empty text. */
function textOf(value: string, language: string): LanguageText | undefined {
  const text = NEEDS_CARE.test(value) ? value.normalize('NFC').replace(/\s+/gu, ' ').trim() : value;
  if (text === '') return undefined;
  return language === '' ? { text } : { text, language: languageTag(language) };
}

/** Lower-case primary subtag, the rest as it stands. */
function languageTag(tag: string): string {
  if (tag === tag.toLowerCase()) return tag;
  const [primary = '', ...rest] = tag.split('-');
  return [primary.toLowerCase(), ...rest].join('-');
}
