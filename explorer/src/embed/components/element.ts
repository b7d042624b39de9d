/** What all components share: attributes, the shadow tree, the words while waiting and when something fails. */
import { ask, type Part } from './batch.js';
import { sheet } from './style.js';
import { type EmbedLanguage, languageOf, type Texts, textsIn } from './texts.js';

/** Where this script came from: the server that is asked unless an attribute names another. */
const HOME =
  document.currentScript instanceof HTMLScriptElement ? new URL(document.currentScript.src).origin : location.origin;

export interface Surroundings {
  readonly server: string;
  readonly language: EmbedLanguage;
  readonly t: Texts;
  /** An attribute, or undefined if it is empty. */
  readonly get: (name: string) => string | undefined;
  /** The attribute `first` within its limits. */
  readonly first: (otherwise: number, most: number) => number;
  /** Address of a page of the server. */
  readonly page: (id: string) => string;
}

export interface Component {
  readonly name: string;
  /** Attributes without which there is nothing to ask. */
  readonly needs: readonly string[];
  readonly title: (t: Texts) => string;
  readonly part: (around: Surroundings) => Part;
  /** Null: there is nothing by that name. */
  readonly draw: (data: unknown, around: Surroundings) => Node[] | null;
}

const ATTRIBUTES = ['server', 'entity', 'from', 'to', 'kind', 'first', 'lang', 'heading'];

export function define({ name, needs, title, part, draw }: Component): void {
  if (customElements.get(name) !== undefined) return;
  customElements.define(
    name,
    class extends HTMLElement {
      static readonly observedAttributes = ATTRIBUTES;
      readonly #root = this.attachShadow({ mode: 'open' });
      #turn = 0;

      connectedCallback(): void {
        this.#root.adoptedStyleSheets = [sheet()];
        void this.#show();
      }

      attributeChangedCallback(): void {
        if (this.isConnected) void this.#show();
      }

      async #show(): Promise<void> {
        const turn = ++this.#turn;
        const around = surroundings(this);
        const { t } = around;
        const missing = needs.find((one) => around.get(one) === undefined);
        if (missing !== undefined) return this.#say(t.unset(missing), 'alert');
        this.#say(t.loading, 'status');
        try {
          const data = await ask(around.server, part(around));
          // Attributes may have changed while the answer was on its way.
          if (turn !== this.#turn) return;
          const drawn = draw(data, around);
          if (drawn === null) return this.#say(t.missing(needs.map((one) => around.get(one)).join(', ')), 'status');
          const section = element('section', {}, [
            element('h2', { text: this.getAttribute('heading') ?? title(t) }),
            ...(drawn.length === 0 ? [element('p', { text: t.none })] : drawn),
          ]);
          section.lang = around.language;
          this.#root.replaceChildren(section);
          this.removeAttribute('aria-busy');
          this.dispatchEvent(new CustomEvent('whorl-ready'));
        } catch (error) {
          if (turn === this.#turn) this.#say(`${t.failed} ${error instanceof Error ? error.message : ''}`, 'alert');
        }
      }

      #say(text: string, role: 'status' | 'alert'): void {
        const said = element('p', { text });
        said.setAttribute('role', role);
        this.toggleAttribute('aria-busy', role === 'status' && text === textsIn(languageOf(this)).loading);
        this.#root.replaceChildren(said);
      }
    },
  );
}

/** Folders of the pages by the kind in a global id. */
const FOLDERS: Readonly<Record<string, string>> = {
  Publication: 'publications',
  Person: 'people',
  Organization: 'organizations',
  Concept: 'concepts',
};

function surroundings(of: HTMLElement): Surroundings {
  const language = languageOf(of);
  const server = (of.getAttribute('server') ?? HOME).replace(/\/+$/, '');
  return {
    server,
    language,
    t: textsIn(language),
    get: (name) => of.getAttribute(name)?.trim() || undefined,
    first: (otherwise, most) => {
      const given = Number(of.getAttribute('first') ?? otherwise);
      return Number.isInteger(given) && given >= 1 ? Math.min(given, most) : otherwise;
    },
    page: (id) => {
      const [kind = '', ...rest] = id.split(':');
      const folder = FOLDERS[kind];
      return folder === undefined
        ? `${server}/resolve?identifier=${encodeURIComponent(id)}`
        : `${server}/${folder}/${encodeURIComponent(rest.join(':'))}?lang=${language}`;
    },
  };
}

export function element(
  name: string,
  { text, className }: { readonly text?: string; readonly className?: string } = {},
  children: readonly Node[] = [],
): HTMLElement {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className !== undefined) made.className = className;
  made.append(...children);
  return made;
}

export function link(text: string, href: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.textContent = text;
  made.href = href;
  return made;
}

export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly Node[] = [],
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}
