/** From a request to bytes: the language, the page, the frame round it, the headers. */
import { renderToString } from 'preact-render-to-string';
import { asker, type Execute, type Visitor } from './ask.js';
import type { Assets } from './assets.js';
import { type HttpAnswer, type HttpRequest, type PageAnswer, type PageRequest, Refusal } from './http.js';
import { chosenLanguage, languageOf } from './i18n/language.js';
import { Document } from './layout/document.js';
import { failurePage } from './layout/failure.js';
import { layoutMessages } from './layout/messages.js';
import { linker } from './links.js';
import { isOwnForm } from './own-form.js';
import type { Found } from './routes.js';

export interface Site {
  readonly assets: Assets;
  readonly execute: Execute;
  readonly publicUrl: string | undefined;
  readonly frameAncestors: readonly string[];
  readonly onFailure: (error: unknown, requestId: string) => void;
}

export async function respond(
  site: Site,
  http: HttpRequest,
  visitor: Visitor | undefined,
  { page, params }: Found,
): Promise<HttpAnswer> {
  const methods = ['GET', 'HEAD', ...(page.methods ?? [])];
  const chosen = chosenLanguage(http.url.searchParams);
  const request: PageRequest = {
    http,
    method: http.method,
    path: http.url.pathname,
    params,
    query: http.url.searchParams,
    language: languageOf(http.url.searchParams, http.header('accept-language')),
    visitor,
    ask: asker(site.execute, visitor, http),
    link: linker(chosen, http.url),
    origin: site.publicUrl ?? http.url.origin,
  };
  if (!methods.includes(http.method))
    return { status: 405, headers: { allow: methods.join(', '), 'content-type': 'text/plain' }, body: '' };
  try {
    if (http.method === 'POST' && !isOwnForm(http, site.publicUrl))
      throw new Refusal(403, layoutMessages[request.language].foreignForm);
    const answer = await page.answer(request);
    if (answer.kind === 'page') return shown(site, request, answer);
    if (answer.kind === 'redirect')
      return { status: answer.status, headers: { location: answer.location, ...answer.headers }, body: '' };
    return {
      status: answer.status ?? 200,
      headers: { 'content-type': answer.type, 'x-content-type-options': 'nosniff', ...answer.headers },
      body: answer.body,
    };
  } catch (error) {
    return shown(site, request, failed(site, request, error));
  }
}

function failed(site: Site, request: PageRequest, error: unknown): PageAnswer {
  const refusal = error instanceof Refusal ? error : undefined;
  if (refusal === undefined) site.onFailure(error, request.http.requestId);
  return failurePage(request, refusal);
}

function shown(site: Site, request: PageRequest, answer: PageAnswer): HttpAnswer {
  const embed = answer.frame === 'embed';
  return {
    status: answer.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': request.language,
      'cache-control': 'private, no-cache',
      vary: 'accept, accept-language, cookie',
      'content-security-policy': contentSecurity(embed ? site.frameAncestors : []),
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
      ...answer.headers,
    },
    body: `<!doctype html>${renderToString(Document({ request, answer, assets: site.assets }))}`,
  };
}

/** Our own files only; nothing inline, nothing from elsewhere. */
function contentSecurity(ancestors: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors.length === 0 ? "'none'" : ancestors.join(' ')}`,
  ].join('; ');
}
