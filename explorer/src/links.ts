/** Addresses of our own pages. Every state is in the address; the language is in it once the reader has chosen one. */
import type { Language } from './i18n/language.js';

/** Values of a query: undefined, null and empty text are left out, lists are written one by one. */
export type Query = Readonly<
  Record<string, string | number | boolean | readonly (string | number)[] | null | undefined>
>;

export interface Link {
  (path: string, query?: Query): string;
  /** The page of an entity, by its global id and, for organisations, what it is. */
  readonly to: (entity: { readonly id: string; readonly __typename?: string | undefined }) => string;
  /** The page asked for, with some values of its query changed; null takes one out. */
  readonly here: (changes: Query) => string;
}

/** Folder of the pages of a kind. Ids keep their stable kind; an organisation is a lab (ours) or a partner (theirs). */
const FOLDERS: Readonly<Record<string, string>> = {
  Publication: 'publications',
  Person: 'people',
  Member: 'people',
  ExternalPerson: 'people',
  Organization: 'organizations',
  Lab: 'labs',
  Partner: 'partners',
  Project: 'projects',
  Concept: 'concepts',
  Keyword: 'keywords',
  Venue: 'venues',
  Vocabulary: 'vocabularies',
  ImportRun: 'import/runs',
};

/**
 * @param chosen the language, if the reader chose it: then it goes with every address
 * @param at the address asked for
 */
export function linker(chosen: Language | undefined, at: URL): Link {
  const link = (path: string, query: Query = {}): string => {
    const params = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) put(params, key, value);
    if (chosen !== undefined && !params.has('lang')) params.set('lang', chosen);
    const text = params.toString();
    if (text === '') return path;
    const [before = path, fragment] = path.split('#');
    return `${before}?${text}${fragment === undefined ? '' : `#${fragment}`}`;
  };
  return Object.assign(link, {
    to: ({ id, __typename }: { readonly id: string; readonly __typename?: string | undefined }) =>
      link(pathOf(id, __typename)),
    here: (changes: Query) => {
      const params = new URLSearchParams(at.search);
      for (const [key, value] of Object.entries(changes)) {
        params.delete(key);
        put(params, key, value);
      }
      const text = params.toString();
      return text === '' ? at.pathname : `${at.pathname}?${text}`;
    },
  });
}

function put(params: URLSearchParams, key: string, value: Query[string]): void {
  for (const one of Array.isArray(value) ? value : [value]) {
    if (one !== undefined && one !== null && one !== '' && one !== false) params.append(key, String(one));
  }
}

/** `Publication:abc` → `/publications/abc`. */
export function pathOf(id: string, typename?: string): string {
  const [kind = '', ...rest] = id.split(':');
  const folder = FOLDERS[typename ?? kind] ?? FOLDERS[kind];
  return folder === undefined
    ? `/resolve?identifier=${encodeURIComponent(id)}`
    : `/${folder}/${encodeURIComponent(rest.join(':'))}`;
}
