/** What goes in and out: requests and answers of HTTP as plain data, and what a page is. */
import type { ComponentChildren } from 'preact';
import type { Ask, Visitor } from './ask.js';
import type { Language } from './i18n/language.js';
import type { Link } from './links.js';

export interface HttpRequest {
  readonly method: string;
  /** The whole address, with the host as the reader wrote it. */
  readonly url: URL;
  /** One header, by its name in small letters. */
  header(name: string): string | undefined;
  /** The body as it comes, for forms and files. */
  readonly body: AsyncIterable<Uint8Array>;
  readonly requestId: string;
  /** True when the reader's browser keeps a sign-in that does not hold any more. */
  readonly signInOver: boolean;
  readonly host: Host;
}

/** A file that waits to be imported. */
export interface WaitingFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

export type SignInOutcome = { readonly visitor: Visitor; readonly cookie: string } | { readonly problem: 'TOKEN' };

/** What whoever runs the site does for pages, besides answering operations. */
export interface Host {
  /** The cookie that keeps a token, if the token holds. */
  signIn(token: string): Promise<SignInOutcome>;
  /** The cookie that ends a sign-in. */
  signOut(): string;
  /** Keeps a file for an import of this visitor, as `POST /import/files` does. */
  spool(
    name: string,
    body: AsyncIterable<Uint8Array>,
    visitor: Visitor | undefined,
  ): Promise<{ readonly file: WaitingFile } | { readonly problem: string }>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Uint8Array;
}

/** What a page gets: the request, taken apart. */
export interface PageRequest {
  readonly http: HttpRequest;
  readonly method: string;
  readonly path: string;
  /** The named parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly language: Language;
  /** Who looks, undefined for nobody known. */
  readonly visitor: Visitor | undefined;
  readonly ask: Ask;
  /** Addresses of our pages in the language of the reader. */
  readonly link: Link;
  /** Where readers reach the site, without a slash at the end. */
  readonly origin: string;
}

/** An operation with its variables: what a page asked, for "get this by GraphQL". */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A page of the site, before the frame of head, header and footer is put round it. */
export interface PageAnswer {
  readonly kind: 'page';
  readonly status?: number;
  /** Title of the document, without the name of the site. */
  readonly title: string;
  /** For search engines and previews. */
  readonly description?: string | undefined;
  /** Which part of the site it belongs to, for the navigation. */
  readonly section?: 'search' | 'people' | 'network' | 'paths' | 'matrix' | 'import' | 'curation' | 'about';
  readonly body: ComponentChildren;
  /** More elements for the head: metadata. */
  readonly head?: ComponentChildren;
  /** What the page is about in the terms of schema.org, as JSON. */
  readonly jsonLd?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Names of files of `islands/` that the page wants. */
  readonly islands?: readonly string[];
  /** What the page asked the API. */
  readonly question?: Question;
  /** Address without what does not change what is shown; else the address asked for without `lang`. */
  readonly canonical?: string;
  /** `embed`: without header and footer, to be shown in a frame of another site. */
  readonly frame?: 'site' | 'embed';
  /** True for what search engines should leave alone: searches, drafts, forms. */
  readonly noIndex?: boolean;
}

export interface RedirectAnswer {
  readonly kind: 'redirect';
  /** 303 after a form, 301 for what has moved for good, 302 else. */
  readonly status: 301 | 302 | 303;
  readonly location: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

export interface FileAnswer {
  readonly kind: 'file';
  readonly status?: number;
  /** With its character set, e.g. `text/csv; charset=utf-8`. */
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

export type Answer = PageAnswer | RedirectAnswer | FileAnswer;

/** One page: an address pattern and what answers it. */
export interface Page {
  /** E.g. `/publications/:id`; a part that starts with a colon is a parameter, `*` at the end takes the rest of the path. */
  readonly path: string;
  /** Methods besides GET and HEAD. */
  readonly methods?: readonly ['POST'];
  answer(request: PageRequest): Promise<Answer>;
}

/** Why there is no page, for the reader, with the status of HTTP that says the same. Everything else that is thrown is our fault. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404,
    message: string,
  ) {
    super(message);
  }
}

/** There is nothing here; the page of it says so in the language of the reader. */
export class NotFound extends Refusal {
  /** @param what was looked for, as the reader gave it */
  constructor(what: string) {
    super(404, `There is nothing at ${what}.`);
  }
}

/** What the reader sent cannot be answered; `message` says what to change. */
export class BadRequest extends Refusal {
  constructor(message: string) {
    super(400, message);
  }
}

export const noPage: Page = {
  path: '*',
  answer: async ({ path }) => {
    throw new NotFound(path);
  },
};
