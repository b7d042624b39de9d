/** One address, many forms: an output as a page, a record or a citation, by `Accept` or by the suffix of the address. */
import {
  type CitationFormat,
  type CitationStyle,
  PublicationCitationDocument,
  PublicationJsonLdDocument,
} from '../graphql/generated/graphql.js';
import { type FileAnswer, NotFound, type Page, type PageRequest, Refusal } from '../http.js';
import { type MediaRange, wanted } from './accept.js';
import { MEDIA_TYPES, type Suffix } from './media-types.js';

const TEXT = 'text/x-bibliography';
/** In the order of our preference, for readers that take anything. */
export const OFFERED = ['text/html', ...Object.values(MEDIA_TYPES), 'application/json', TEXT] as const;

const STYLES: readonly CitationStyle[] = ['APA', 'VANCOUVER', 'HARVARD', 'MLA', 'CHICAGO', 'IEEE'];

const FORMATS: Readonly<Record<string, CitationFormat>> = {
  [MEDIA_TYPES['.bib']]: 'BIBTEX',
  [MEDIA_TYPES['.ris']]: 'RIS',
  [MEDIA_TYPES['.json']]: 'CSL_JSON',
  'application/json': 'CSL_JSON',
};

/** The page for readers; for programs what they ask for. */
export function negotiated(page: Page): Page {
  return {
    ...page,
    answer: async (request) => {
      const suffix = suffixOf(request.params.id ?? '');
      if (suffix !== undefined) return asFile(request, suffix);
      const found = wanted(request.http.header('accept'), OFFERED);
      if (found === undefined) return notAcceptable(OFFERED);
      return found.type === 'text/html' ? page.answer(request) : told(() => represented(request, found));
    },
  };
}

function suffixOf(id: string): Suffix | undefined {
  const [, suffix] = /(\.[a-z]{3,6})$/.exec(id) ?? [];
  return suffix === '.bib' || suffix === '.ris' || suffix === '.json' || suffix === '.jsonld' ? suffix : undefined;
}

async function asFile(request: PageRequest, suffix: Suffix): Promise<FileAnswer> {
  const id = (request.params.id ?? '').slice(0, -suffix.length);
  return told(async () => {
    const body = await record(request, id, MEDIA_TYPES[suffix]);
    const name = `${id.replace(/[^\w.-]/g, '_').slice(0, 80)}${suffix}`;
    return file(MEDIA_TYPES[suffix], body, { 'content-disposition': `attachment; filename="${name}"` });
  });
}

async function represented(
  request: PageRequest,
  { type, range }: { readonly type: string; readonly range: MediaRange },
): Promise<FileAnswer> {
  const id = request.params.id ?? '';
  if (type === TEXT) return bibliography(request, id, range.params);
  const body = await record(request, id, type);
  return file(type, type === MEDIA_TYPES['.json'] ? oneItem(body) : body);
}

/** `style=apa; locale=da-DK`, as the resolvers of DOIs have it. */
async function bibliography(request: PageRequest, id: string, params: MediaRange['params']): Promise<FileAnswer> {
  const asked = (params.style ?? 'apa').toUpperCase();
  const style = STYLES.find((each) => each === asked);
  if (style === undefined) return notAcceptable(STYLES.map((each) => `${TEXT}; style=${each.toLowerCase()}`));
  const variables = {
    id: `Publication:${id}`,
    style,
    locale: params.locale ?? request.language,
    format: 'TEXT' as const,
  };
  const { publication } = await request.ask(PublicationCitationDocument, variables);
  if (publication === null) throw new NotFound(request.path);
  return file(TEXT, `${publication.citation}\n`);
}

async function record(request: PageRequest, id: string, type: string): Promise<string> {
  const variables = { id: `Publication:${id}` };
  const format = FORMATS[type];
  if (format === undefined) {
    const { publication } = await request.ask(PublicationJsonLdDocument, variables);
    if (publication === null) throw new NotFound(request.path);
    return publication.export;
  }
  const { publication } = await request.ask(PublicationCitationDocument, { ...variables, format });
  if (publication === null) throw new NotFound(request.path);
  return publication.citation;
}

/** A file of CSL-JSON is a list; what is asked for by its type is the item, as resolvers of DOIs give it. */
function oneItem(list: string): string {
  const items: unknown = JSON.parse(list);
  return `${JSON.stringify(Array.isArray(items) ? items[0] : items, null, 2)}\n`;
}

export function file(type: string, body: string, headers: Readonly<Record<string, string>> = {}): FileAnswer {
  return {
    kind: 'file',
    type: `${type}; charset=utf-8`,
    body,
    headers: { vary: 'accept, accept-language', 'cache-control': 'private, no-cache', ...headers },
  };
}

export function notAcceptable(offered: readonly string[]): FileAnswer {
  return {
    ...file('text/plain', `None of the types asked for can be given. Ask for one of these:\n${offered.join('\n')}\n`),
    status: 406,
  };
}

/** Programs are told what failed in a line, not in a page. */
export async function told(answer: () => Promise<FileAnswer>): Promise<FileAnswer> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof Refusal) return { ...file('text/plain', `${error.message}\n`), status: error.status };
    throw error;
  }
}
