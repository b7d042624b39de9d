/** Suggestions in fields that take a person, lab or partner: a combobox as the ARIA practices describe it. */
const WAIT = 150;
const QUESTION = `query Suggest($prefix: String!, $kinds: [EntityKind!]) {
  suggest(prefix: $prefix, kinds: $kinds, first: 8) { label node { id } }
}`;

interface Suggestion {
  readonly label: string;
  readonly node: { readonly id: string };
}

let lists = 0;
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-entity]')) combobox(input);

function combobox(input: HTMLInputElement): void {
  const list = document.createElement('ul');
  list.id = `entities-${++lists}`;
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  input.after(list);
  const named = { role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list' };
  for (const [name, value] of Object.entries(named)) input.setAttribute(name, value);
  const remembered = input.parentElement?.querySelector<HTMLInputElement>('input[type=hidden]');
  let found: readonly Suggestion[] = [];
  let active = -1;
  let waiting = 0;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const take = (at: number) => {
    const chosen = found[at];
    if (chosen === undefined) return;
    input.value = chosen.label;
    if (remembered) remembered.value = chosen.node.id;
    close();
  };
  const point = (at: number) => {
    active = at;
    for (const [place, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(place === at));
    input.setAttribute('aria-activedescendant', `${list.id}-${at}`);
  };
  const ask = async () => {
    const prefix = input.value.trim();
    if (prefix.length < 2) return close();
    const suggestions = await suggest(prefix, (input.dataset.entity ?? '').split(' '));
    // An answer may come when something else stands there by now.
    if (input.value.trim() !== prefix || document.activeElement !== input) return;
    found = suggestions;
    list.setAttribute('aria-label', prefix);
    list.replaceChildren(
      ...found.map(({ label }, at) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${at}`;
        option.textContent = label;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        // Before the field loses the focus.
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          take(at);
        });
        return option;
      }),
    );
    active = -1;
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
  };
  input.addEventListener('input', () => {
    if (remembered) remembered.value = '';
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void ask(), WAIT);
  });
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      point((active + step + found.length) % found.length);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      take(active);
    } else if (event.key === 'Escape') close();
  });
  input.addEventListener('blur', close);
}

/** Nothing where the server does not answer: the field works without. */
async function suggest(prefix: string, kinds: readonly string[]): Promise<readonly Suggestion[]> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION, variables: { prefix: prefix.slice(0, 200), kinds } }),
    });
    const { data } = await response.json();
    return data?.suggest ?? [];
  } catch {
    return [];
  }
}
