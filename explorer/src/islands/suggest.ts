/**
 * Suggestions while somebody types into a search field: the combobox pattern of the ARIA Authoring Practices with a list
 * box. Arrow keys go through the list, Enter opens the page of the suggestion, Escape closes the list and keeps the text.
 */
import { pathOf } from '../links.js';

interface Suggestion {
  readonly kind: string;
  readonly label: string;
  readonly node: { readonly __typename: string; readonly id: string };
}

const QUERY =
  'query Suggest($prefix: String!) { suggest(prefix: $prefix, first: 8) { kind label node { __typename id } } }';
/** Shorter texts have too many completions to be of help. */
const SHORTEST = 2;
const WAIT_MS = 120;

async function suggestions(prefix: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { prefix: prefix.slice(0, 200) } }),
    signal,
  });
  if (!answer.ok) return [];
  const { data }: { data?: { suggest?: readonly Suggestion[] } } = await answer.json();
  return data?.suggest ?? [];
}

function kindNames(input: HTMLInputElement): Readonly<Record<string, string>> {
  return JSON.parse(input.dataset.kinds ?? '{}');
}

let fields = 0;

class Combobox {
  private readonly list = document.createElement('ul');
  private readonly told = document.createElement('span');
  private readonly kinds: Readonly<Record<string, string>>;
  private active = -1;
  private asking = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly input: HTMLInputElement) {
    this.kinds = kindNames(input);
    this.list.id = `suggestions-${++fields}`;
    this.list.className = 'suggestions';
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', input.getAttribute('aria-label') ?? '');
    this.told.className = 'visually-hidden';
    this.told.setAttribute('role', 'status');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', this.list.id);
    input.autocomplete = 'off';
    input.after(this.list, this.told);
    input.addEventListener('input', () => this.typed());
    input.addEventListener('keydown', (event) => this.pressed(event));
    input.addEventListener('blur', () => this.close());
    // Before the field loses the focus, or the list would be gone when the click arrives.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => this.clicked(event));
  }

  private get options(): readonly HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  private typed(): void {
    clearTimeout(this.timer);
    this.asking.abort();
    const text = this.input.value.trim();
    if (text.length < SHORTEST) this.close();
    else this.timer = setTimeout(() => this.ask(text), WAIT_MS);
  }

  private async ask(text: string): Promise<void> {
    this.asking = new AbortController();
    try {
      this.show(await suggestions(text, this.asking.signal));
    } catch (error) {
      // A newer text was typed, or the network failed: the field still searches by itself.
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.close();
    }
  }

  private show(found: readonly Suggestion[]): void {
    if (found.length === 0 || document.activeElement !== this.input) {
      this.close();
      return;
    }
    this.list.replaceChildren(...found.map((one, at) => this.option(one, at)));
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.told.textContent = (this.input.dataset.found ?? '').replace('#', String(found.length));
    this.activate(-1);
  }

  private option({ kind, label, node }: Suggestion, at: number): HTMLElement {
    const option = document.createElement('li');
    const name = document.createElement('span');
    const what = document.createElement('span');
    option.id = `${this.list.id}-${at}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset.path = pathOf(node.id, node.__typename);
    name.textContent = label;
    what.textContent = this.kinds[kind] ?? '';
    what.className = 'meta';
    option.append(name, ' ', what);
    return option;
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.list.hidden) {
        this.typed();
        return;
      }
      const count = this.options.length;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are options: the field itself.
      this.activate(((this.active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter') {
      const option = this.options[this.active];
      if (option === undefined || this.list.hidden) return;
      event.preventDefault();
      this.open(option);
    }
  }

  private activate(at: number): void {
    this.active = at;
    for (const [index, option] of this.options.entries()) {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) {
        this.input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      }
    }
    if (at === -1) this.input.removeAttribute('aria-activedescendant');
  }

  private clicked({ target }: MouseEvent): void {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    if (option !== null) this.open(option);
  }

  private open({ dataset }: HTMLElement): void {
    const lang = new URLSearchParams(location.search).get('lang');
    location.assign(`${dataset.path}${lang === null ? '' : `?lang=${encodeURIComponent(lang)}`}`);
  }

  private close(): void {
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.told.textContent = '';
    this.activate(-1);
  }
}

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) new Combobox(input);
