/** The path finder: how two people or organisations are connected, in sentences and drawn. */
import { PathsPageDocument, type PathsPageQuery } from '../../graphql/generated/graphql.js';
import type { Page, PageRequest } from '../../http.js';
import { Introductions, Reach } from './around.js';
import { type AskedPaths, askedPaths, pathVariables } from './asked.js';
import { PathsForm } from './form.js';
import { pathsMessages } from './messages.js';
import { PathArticle } from './path.js';

export const pathsPage: Page = {
  path: '/paths',
  answer: async (request) => {
    const t = pathsMessages[request.language];
    const asked = await askedPaths(request);
    const { from, to } = asked;
    const ends = from.is === 'one' && to.is === 'one' ? { from: from.entity, to: to.entity } : null;
    const variables = ends === null ? null : pathVariables(asked, ends.from.id, ends.to.id);
    const found = variables === null ? null : await request.ask(PathsPageDocument, variables);
    const title = ends === null ? t.title : t.titleOf(ends.from.label, ends.to.label);
    return {
      kind: 'page',
      title,
      section: 'paths',
      noIndex: request.query.size > 0,
      islands: ['entity'],
      ...(variables !== null && { question: { query: PathsPageDocument.toString(), variables: { ...variables } } }),
      body: (
        <>
          <h1>{title}</h1>
          {ends === null && <p>{t.lead}</p>}
          <PathsForm asked={asked} avoided={found?.avoided ?? []} request={request} />
          {found !== null && ends !== null && (
            <Answer found={found} asked={asked} from={ends.from.label} to={ends.to.label} request={request} />
          )}
        </>
      ),
    };
  },
};

function Answer({
  found,
  asked,
  from,
  to,
  request,
}: {
  readonly found: PathsPageQuery;
  readonly asked: AskedPaths;
  readonly from: string;
  readonly to: string;
  readonly request: PageRequest;
}) {
  const { language, link, query } = request;
  const t = pathsMessages[language];
  const { paths, asOf } = found.collaborationPaths;
  const turned = {
    from: query.get('to'),
    'from-id': query.get('to-id'),
    to: query.get('from'),
    'to-id': query.get('from-id'),
  };
  return (
    <>
      <NoPath found={found} language={language} />
      {paths.map((path, at) => (
        <PathArticle
          path={path}
          number={at + 1}
          asked={asked}
          request={request}
          key={path.hops.map(({ to: end }) => end.id).join(' ')}
        />
      ))}
      <p class="meta">
        {t.asOf(String(asOf))} <a href={link.here(turned)}>{t.turn}</a>
      </p>
      <Introductions found={found} from={from} to={to} request={request} />
      <Reach found={found} from={from} request={request} />
    </>
  );
}

function NoPath({ found, language }: { readonly found: PathsPageQuery; readonly language: PageRequest['language'] }) {
  const t = pathsMessages[language];
  const { reason, explanation, tooTight, paths } = found.collaborationPaths;
  if (reason === null) return null;
  return (
    <div class="warning" role="status">
      {paths.length === 0 && <h2>{t.noPath}</h2>}
      <p>{t[reason]}</p>
      {tooTight.length > 0 && (
        <p>
          {t.without} {tooTight.map((filter) => t[filter]).join(', ')}.
        </p>
      )}
      {language === 'en' && explanation !== null && <p>{explanation}</p>}
    </div>
  );
}
