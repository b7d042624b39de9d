/** Titles and abstracts as their sources mark them up: italics, bold, sub- and superscript are kept, all other markup is dropped. */
import { type ComponentChildren, Fragment, h } from 'preact';

/** What is allowed, and what it becomes. */
const ELEMENTS: Readonly<Record<string, 'i' | 'b' | 'sub' | 'sup'>> = {
  i: 'i',
  em: 'i',
  italic: 'i',
  b: 'b',
  strong: 'b',
  bold: 'b',
  sub: 'sub',
  sup: 'sup',
};

const TAG = /<(\/?)([a-zA-Z][\w:.-]*)(?:\s[^<>]*)?\/?>/g;

export function RichText({ text }: { readonly text: string }) {
  return <>{text.includes('<') ? nodesOf(text) : text}</>;
}

/** The text alone. */
export const plainText = (text: string): string => text.replace(TAG, '');

function nodesOf(text: string): ComponentChildren {
  interface Open {
    readonly element: 'i' | 'b' | 'sub' | 'sup' | undefined;
    readonly children: ComponentChildren[];
  }
  const root: Open = { element: undefined, children: [] };
  const stack: Open[] = [root];
  const top = () => stack.at(-1) ?? root;
  const close = () => {
    const done = stack.pop();
    if (done?.element !== undefined) top().children.push(h(done.element, null, ...done.children));
  };
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    const [whole, closing, name = ''] = match;
    if (match.index > end) top().children.push(text.slice(end, match.index));
    end = match.index + whole.length;
    const element = ELEMENTS[name.toLowerCase()];
    if (element === undefined || whole.endsWith('/>')) continue;
    if (closing === '') {
      // Deep nesting is nothing that a title needs.
      if (stack.length < 8) stack.push({ element, children: [] });
    } else if (top().element === element) close();
  }
  top().children.push(text.slice(end));
  while (stack.length > 1) close();
  return <Fragment>{root.children}</Fragment>;
}
