/** A citation as the API writes it in HTML, made into elements: italics, bold, sub- and superscript, links to the web. */
import { type ComponentChildren, Fragment, h } from 'preact';

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const decoded = (text: string) => text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);

interface Open {
  readonly children: ComponentChildren[];
  readonly close: (children: readonly ComponentChildren[]) => ComponentChildren;
}

export function Citation({ html }: { readonly html: string }) {
  const root: Open = { children: [], close: (children) => children };
  const stack: Open[] = [root];
  for (const part of html.split(/(<[^<>]{1,3000}>)/)) {
    const top = stack.at(-1) ?? root;
    if (part.startsWith('</') && stack.length > 1) {
      stack.pop();
      (stack.at(-1) ?? root).children.push(top.close(top.children));
    } else if (part.startsWith('<')) {
      const opened = openedBy(part);
      if (opened !== undefined) stack.push(opened);
    } else top.children.push(decoded(part));
  }
  return <Fragment>{stack.map(({ children }) => children)}</Fragment>;
}

function openedBy(tag: string): Open | undefined {
  const [, name] = /^<(i|b|sub|sup)>$/.exec(tag) ?? [];
  if (name !== undefined) return { children: [], close: (children) => h(name, null, ...children) };
  const [, href] = /^<a href="(https?:[^"]*)">$/i.exec(tag) ?? [];
  return href === undefined
    ? undefined
    : { children: [], close: (children) => h('a', { href: decoded(href) }, ...children) };
}
