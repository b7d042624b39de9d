/** A whole XML text as a tree of small nodes: enough for the bench, whose files are small. */
import { SaxesParser } from 'saxes';

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

export function parseXml(text: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const node: Node = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  // Text counts for all that hold it, so that a title with markup inside is whole.
  parser.on('text', (part) => {
    for (const node of open) if (node !== root) node.text += part;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root;
}

/** All nodes of a name below, at any depth. */
export function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export const first = (node: Node | undefined, name: string): Node | undefined =>
  node === undefined ? undefined : all(node, name)[0];

export const textOf = (node: Node | undefined, name: string): string => first(node, name)?.text.trim() ?? '';
