/** Pages for curators: whoever is none reads which role is needed, and how to get it. */
import type { Answer, PageAnswer, PageRequest } from '../http.js';
import { signInMessages } from '../pages/sign-in/messages.js';

/** The page if a curator asks, else the one that says what is needed. */
export async function forCurators(
  request: PageRequest,
  section: PageAnswer['section'],
  page: () => Promise<Answer>,
): Promise<Answer> {
  const { visitor, link, language } = request;
  if (visitor?.role === 'CURATOR') return page();
  const t = signInMessages[language];
  // A form that comes without a role cannot be sent again by an address.
  const to = request.method === 'POST' ? undefined : link.here({});
  return {
    kind: 'page',
    status: visitor === undefined ? 401 : 403,
    title: t.needed,
    section,
    noIndex: true,
    body: (
      <>
        <h1>{t.needed}</h1>
        <p>{t.whatFor}</p>
        <p>{visitor === undefined ? t.neededNobody : t.neededViewer(visitor.name)}</p>
        <p>
          <a class="button" href={link('/sign-in', { to })}>
            {t.signIn}
          </a>
        </p>
      </>
    ),
  };
}
