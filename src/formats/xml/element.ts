/** One record of an XML file as a small tree, and how to ask it. */
import { subscript, superscript } from '../plain-text.js';

export interface XmlElement {
  /** As written, with its prefix if it has one. */
  readonly name: string;
  /** Line of the file on which its start tag ends. */
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: readonly (string | XmlElement)[];
}

/** The elements directly inside, of that name if one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const item of element?.content ?? [])
    if (typeof item !== 'string' && (name === undefined || item.name === name)) found.push(item);
  return found;
}

/** The first element at the end of a path of names, e.g. `Journal/JournalIssue/PubDate`. */
export function elementAt(element: XmlElement | undefined, path: string): XmlElement | undefined {
  let at = element;
  for (const name of path.split('/')) at = childrenOf(at, name)[0];
  return at;
}

export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes.get(name)?.trim();
  return value === '' ? undefined : value;
}

/** Elements that begin a new line of their own; all others are part of the line they stand in. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p br div sec title list list-item li ul ol table tr disp-formula'.split(' '),
);
/** Formulas are written twice, for people and for TeX: the first is kept. */
const LEFT_OUT: ReadonlySet<string> = new Set(['annotation', 'mprescripts', 'none']);

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/**
 * All text inside, without markup: `CO<sub>2</sub>` is CO₂ (EndNote writes `<style face="subscript">`), paragraphs are
 * lines, formulas are their characters.
 */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  let text = '';
  for (const item of element.content) {
    if (typeof item === 'string') {
      text += item;
      continue;
    }
    const name = localName(item.name);
    if (LEFT_OUT.has(name)) continue;
    const inner = textOf(item);
    const face = item.attributes.get('face') ?? '';
    if (name === 'sup' || face.includes('superscript')) text += superscript(inner);
    else if (name === 'sub' || name === 'inf' || face.includes('subscript')) text += subscript(inner);
    else if (name === 'math') text += inner.replace(/\s+/g, '');
    else text += BLOCKS.has(name) ? `\n${inner}\n` : inner;
  }
  return text;
}

/** The text at the end of a path, trimmed; empty if there is none. */
export function textAt(element: XmlElement | undefined, path: string): string {
  return textOf(elementAt(element, path)).trim();
}

/** The text of an element in one line, where files break lines to indent. */
export function lineOf(element: XmlElement | undefined): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}
