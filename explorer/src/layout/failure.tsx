/** Pages that say why there is no page. */
import type { PageRequest } from '../http.js';
import { layoutMessages } from './messages.js';

export const Failure = {
  page(request: PageRequest, status: number, message: string) {
    const t = layoutMessages[request.language];
    const title = status === 404 ? t.notFound : status === 400 ? t.badRequest : status < 500 ? t.forbidden : t.failed;
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <p>{explanation(request, status, message)}</p>
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
  },
};

function explanation(request: PageRequest, status: number, message: string): string {
  const t = layoutMessages[request.language];
  if (status === 404) return t.notFoundExplained(decodeURIComponentOr(request.path));
  return status === 500 ? t.failedExplained(request.http.requestId) : message;
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
