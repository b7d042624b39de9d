/** Sign in by a token, sign out, and who one is. */
import { readFields } from '../../form.js';
import type { Answer, Page, PageRequest } from '../../http.js';
import { signInMessages } from './messages.js';

export const signInPage: Page = {
  path: '/sign-in',
  methods: ['POST'],
  answer: async (request) => {
    if (request.method !== 'POST') return form(request);
    const fields = await readFields(request.http);
    const { host } = request.http;
    if (fields.get('do') === 'sign-out')
      return {
        kind: 'redirect',
        status: 303,
        location: request.link('/sign-in'),
        headers: { 'set-cookie': host.signOut() },
      };
    const outcome = await host.signIn(fields.get('token') ?? '');
    if ('problem' in outcome) return form(request, true);
    return {
      kind: 'redirect',
      status: 303,
      location: ownAddress(request.query.get('to')) ?? request.link('/sign-in'),
      headers: { 'set-cookie': outcome.cookie },
    };
  },
};

/** An address of ours, not one that leads elsewhere (`//elsewhere`, `/\elsewhere`). */
export const ownAddress = (to: string | null): string | undefined =>
  to !== null && /^\/(?![/\\])[\x21-\x7e]{0,2000}$/.test(to) && !to.includes('\\') ? to : undefined;

function form({ language, visitor, http, link, query }: PageRequest, isWrong = false): Answer {
  const t = signInMessages[language];
  const action = link('/sign-in', { to: ownAddress(query.get('to')) });
  return {
    kind: 'page',
    title: t.title,
    status: isWrong ? 400 : 200,
    noIndex: true,
    headers: { 'cache-control': 'no-store' },
    body: (
      <>
        <h1>{t.title}</h1>
        {visitor === undefined ? (
          <p>{t.why}</p>
        ) : (
          <p class="notice">
            {t.you(visitor.name, visitor.role)} {t[`by${visitor.by}`]}
          </p>
        )}
        {(visitor?.by === 'TOKEN' || http.signInOver) && (
          <form method="post" action={action}>
            <input type="hidden" name="do" value="sign-out" />
            <button type="submit" class="plain">
              {t.signOut}
            </button>
          </form>
        )}
        {visitor?.by !== 'TOKEN' && visitor?.by !== 'PROXY' && (
          <form method="post" action={action} class="stack">
            {isWrong && (
              <p class="warning" id="token-problem" role="alert">
                {t.wrong}
              </p>
            )}
            <label for="token">{t.token}</label>
            <input
              id="token"
              name="token"
              type="password"
              autocomplete="off"
              required
              maxLength={4000}
              aria-invalid={isWrong}
              aria-describedby={isWrong ? 'token-problem token-explained' : 'token-explained'}
            />
            <p class="meta" id="token-explained">
              {t.explained}
            </p>
            <button type="submit">{t.signIn}</button>
          </form>
        )}
      </>
    ),
  };
}
