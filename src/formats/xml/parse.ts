/**
 * The text of one record to its tree, by saxes, with limits it does not have itself. Namespaces are off: nothing we read
 * needs them, and with them a deep file took more than 15 seconds. Entities of a DTD are never expanded; those of HTML are known.
 */
import { SaxesParser } from 'saxes';
import { decodeEntities } from '../plain-text.js';
import type { XmlElement } from './element.js';
import { MAX_ATTRIBUTES, MAX_DEPTH, MAX_ELEMENTS, MAX_NAMES, MAX_REMARKS } from './limits.js';

export interface XmlRemark {
  readonly line: number;
  readonly reason: string;
}

export type ParsedXml =
  | { readonly element: XmlElement; readonly remarks: readonly XmlRemark[] }
  | { readonly problem: XmlRemark };

/** An element while its content arrives. */
interface Growing {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: (string | XmlElement)[];
}

/** Ends the reading of a record. */
class Refused extends Error {}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
/** Mistakes that cost no more than the characters they stand in. */
const HARMLESS =
  /in entity name|empty entity|disallowed character$|"]]>" is disallowed|duplicate attribute|character entity/;
/** An `&` that begins no reference: saxes would take all up to the next `;` for its name. */
const LONE_AMPERSAND = /&(?!(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});)/g;
const UNKNOWN_ENTITY = /&[A-Za-z][A-Za-z0-9]{0,31};/;

class TreeBuilder {
  readonly remarks: XmlRemark[] = [];
  root: Growing | undefined;
  private readonly open: Growing[] = [];
  private readonly names = new Set<string>();
  private elements = 0;
  private attributes = 0;
  private hasUndefined = false;

  constructor(private readonly lineNow: () => number) {}

  mistake(message: string): void {
    const reason = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    if (reason === 'undefined entity') this.hasUndefined = true;
    else if (HARMLESS.test(reason)) this.remark(`${reason}; it was left as written`);
    else throw new Refused(`it is not well-formed XML: ${reason}`);
  }

  remark(reason: string): void {
    if (this.remarks.length < MAX_REMARKS) this.remarks.push({ line: this.lineNow(), reason });
  }

  attribute(): void {
    this.attributes += 1;
    if (this.attributes > MAX_ATTRIBUTES) throw new Refused(`an element has more than ${MAX_ATTRIBUTES} attributes`);
  }

  start(tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }): void {
    this.elements += 1;
    this.names.add(tag.name);
    if (this.open.length >= MAX_DEPTH) throw new Refused(`it is nested deeper than ${MAX_DEPTH} elements`);
    if (this.elements > MAX_ELEMENTS) throw new Refused(`it has more than ${MAX_ELEMENTS} elements`);
    if (this.names.size > MAX_NAMES) throw new Refused(`it has more than ${MAX_NAMES} different element names`);
    const attributes = this.attributes === 0 ? NO_ATTRIBUTES : new Map(Object.entries(tag.attributes));
    this.attributes = 0;
    const element: Growing = { name: tag.name, line: this.lineNow(), attributes, content: [] };
    this.open.at(-1)?.content.push(element);
    this.root ??= element;
    this.open.push(element);
  }

  /** Names of HTML such as `&nbsp;` are no mistake; what else a DTD may define stays as it is written. */
  text(text: string): void {
    if (text === '') return;
    const decoded = this.hasUndefined ? decodeEntities(text) : text;
    const unknown = this.hasUndefined ? UNKNOWN_ENTITY.exec(decoded)?.[0] : undefined;
    if (unknown !== undefined)
      this.remark(`${unknown} is not known and was left as written: entities of a DTD are not read`);
    this.hasUndefined = false;
    this.open.at(-1)?.content.push(decoded);
  }

  end(): void {
    this.open.pop();
  }
}

/**
 * @param raw the record from its start tag to its end tag
 * @param firstLine its line in the file
 */
export function parseXml(raw: string, firstLine: number): ParsedXml {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const tree = new TreeBuilder(() => firstLine + parser.line - 1);
  parser.on('error', (error) => tree.mistake(error.message));
  parser.on('attribute', () => tree.attribute());
  parser.on('opentag', (tag) => tree.start(tag));
  parser.on('closetag', () => tree.end());
  parser.on('text', (text) => tree.text(text));
  parser.on('cdata', (text) => tree.text(text));
  try {
    parser.write(raw.includes('<![CDATA[') ? raw : raw.replace(LONE_AMPERSAND, '&amp;')).close();
  } catch (error) {
    if (error instanceof Refused) return { problem: { line: firstLine + parser.line - 1, reason: error.message } };
    throw error;
  }
  return tree.root === undefined
    ? { problem: { line: firstLine, reason: 'there is no element in it' } }
    : { element: tree.root, remarks: tree.remarks };
}
