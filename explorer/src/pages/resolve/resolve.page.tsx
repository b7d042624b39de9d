/** `/resolve?identifier=…`: any identifier leads to the page of what carries it. */
import { ResolveDocument } from '../../graphql/generated/graphql.js';
import { BadRequest, type Page, type PageRequest } from '../../http.js';
import { resolveMessages } from './messages.js';

export const resolvePage: Page = {
  path: '/resolve',
  answer: async (request) => {
    const { language, link } = request;
    const t = resolveMessages[language];
    const identifier = (request.query.get('identifier') ?? '').trim().slice(0, 500);
    const found = identifier === '' ? 'nothing asked' : await resolved(identifier, request);
    if (typeof found === 'object') return { kind: 'redirect', status: 302, location: link.to(found) };
    return {
      kind: 'page',
      title: t.title,
      status: found === 'not there' ? 404 : found === 'no identifier' ? 400 : 200,
      noIndex: true,
      body: (
        <>
          <h1>{t.title}</h1>
          {found === 'not there' && (
            <p class="notice" role="status">
              {t.notThere(identifier)}
            </p>
          )}
          {found === 'no identifier' && (
            <p class="warning" role="alert">
              {t.noIdentifier(identifier)}
            </p>
          )}
          <p>{t.explained}</p>
          <ResolveForm request={request} />
        </>
      ),
    };
  },
};

async function resolved(identifier: string, { ask }: PageRequest) {
  try {
    const { resolve } = await ask(ResolveDocument, { identifier });
    return resolve ?? 'not there';
  } catch (error) {
    if (error instanceof BadRequest) return 'no identifier';
    throw error;
  }
}

export function ResolveForm({ request }: { readonly request: PageRequest }) {
  const { language, query } = request;
  const t = resolveMessages[language];
  return (
    <form class="fields" action="/resolve" method="get" aria-label={t.title}>
      <label class="wide">
        {t.identifier}
        <input
          type="text"
          name="identifier"
          value={query.get('identifier') ?? ''}
          maxLength={500}
          required
          spellcheck={false}
          autocomplete="off"
        />
      </label>
      {query.has('lang') && <input type="hidden" name="lang" value={language} />}
      <button type="submit">{t.go}</button>
    </form>
  );
}
