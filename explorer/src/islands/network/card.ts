/** The card of the selected node, as the server makes it. */
import type { Scene } from './stage.js';

const NEIGHBOURS = 8;

export function showCard(
  within: HTMLElement,
  { data: { nodes, links, texts } }: Scene,
  at: number | null,
  select: (at: number | null) => void,
): void {
  const card = within.querySelector<HTMLElement>('[data-card]');
  const node = at === null ? undefined : nodes[at];
  if (card === null) return;
  if (at === null || node === undefined) {
    card.replaceChildren();
    return;
  }
  const close = link(texts.close, hereWith({ sel: null }));
  close.addEventListener('click', (event) => {
    event.preventDefault();
    select(null);
  });
  const ways = element('p', {}, [
    link(texts.openPage, node.href),
    ...(node.ego ? [link(texts.expand, egoOf(node))] : []),
    close,
  ]);
  ways.className = 'card-links';
  const facts = element(
    'dl',
    {},
    node.facts.map((value, place) =>
      element('div', {}, [element('dt', { text: texts.facts[place] ?? '' }), element('dd', { text: value })]),
    ),
  );
  facts.className = 'facts';
  const others = links
    .filter(([from, to]) => from === at || to === at)
    .slice(0, NEIGHBOURS)
    .map(([from, to, , strength]) => {
      const place = from === at ? to : from;
      const anchor = link(nodes[place]?.label ?? '', hereWith({ sel: nodes[place]?.id ?? null }));
      anchor.addEventListener('click', (event) => {
        event.preventDefault();
        select(place);
      });
      const weight = element('span', { text: ` ${strength}` });
      weight.className = 'meta';
      return element('li', {}, [anchor, weight]);
    });
  card.replaceChildren(
    element('h2', { text: node.label }),
    ways,
    facts,
    element('h3', { text: texts.neighbours }),
    element('ul', {}, others),
  );
}

function egoOf({ id, label }: { readonly id: string; readonly label: string }): string {
  return hereWith({ scope: 'ego', of: label, 'of-id': id, sel: id, q: null, view: null, links: null });
}

function hereWith(changes: Readonly<Record<string, string | null>>): string {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}

function element(name: string, { text }: { readonly text?: string }, children: readonly Node[] = []): HTMLElement {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
}

function link(text: string, href: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.textContent = text;
  made.href = href;
  return made;
}
