/** Pages that say why there is no page. */
import type { PageAnswer, PageRequest, Refusal } from '../http.js';
import { layoutMessages } from './messages.js';

/** @param refusal undefined when the fault is ours */
export function failurePage(request: PageRequest, refusal: Refusal | undefined): PageAnswer {
  const t = layoutMessages[request.language];
  const status = refusal?.status ?? 500;
  const titles = { 400: t.badRequest, 401: t.forbidden, 403: t.forbidden, 404: t.notFound, 500: t.failed };
  const title = titles[status];
  return {
    kind: 'page',
    status,
    title,
    noIndex: true,
    body: (
      <>
        <h1>{title}</h1>
        <p>{explanation(request, refusal)}</p>
        <p>
          {(status === 401 || status === 403) && (
            <>
              <a href={request.link('/sign-in', { to: request.link.here({}) })}>{t.signIn}</a>
              {' · '}
            </>
          )}
          <a href={request.link('/search')}>{t.searchInstead}</a>
        </p>
      </>
    ),
  };
}

function explanation(request: PageRequest, refusal: Refusal | undefined): string {
  const t = layoutMessages[request.language];
  if (refusal === undefined) return t.failedExplained(request.http.requestId);
  return refusal.status === 404 ? t.notFoundExplained(readable(request.path)) : refusal.message;
}

/** A path with its percent signs taken out, if that can be done. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
