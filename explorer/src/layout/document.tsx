/** The frame of every page: head, header with search, navigation, languages, footer. */
import type { VNode } from 'preact';
import type { Assets } from '../assets.js';
import type { PageAnswer, PageRequest } from '../http.js';
import { LANGUAGES, OWN_NAMES } from '../i18n/language.js';
import { DataBlock } from '../parts/data-block.js';
import { SearchField } from '../parts/search-field.js';
import { ByGraphQL } from './by-graphql.js';
import { layoutMessages } from './messages.js';

interface Props {
  readonly request: PageRequest;
  readonly answer: PageAnswer;
  readonly assets: Assets;
}

export function Document({ request, answer, assets }: Props): VNode {
  const embed = answer.frame === 'embed';
  const islands = [...new Set([...(embed ? [] : ['site', 'suggest']), ...(answer.islands ?? [])])].map((name) =>
    assets.island(name),
  );
  return (
    <html lang={request.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{answer.title === '' ? 'Whorl' : `${answer.title} · Whorl`}</title>
        {answer.description !== undefined && <meta name="description" content={answer.description} />}
        {answer.noIndex === true && <meta name="robots" content="noindex" />}
        <link rel="icon" href="/explorer/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assets.style('explorer')} />
        <link rel="stylesheet" href={assets.style('print')} media="print" />
        {(answer.status ?? 200) === 200 && <Alternates request={request} canonical={answer.canonical} />}
        {answer.head}
        {answer.jsonLd !== undefined && <DataBlock type="application/ld+json" json={answer.jsonLd} />}
        {[...new Set(islands.flatMap(({ preloads }) => preloads))].map((href) => (
          <link rel="modulepreload" href={href} key={href} />
        ))}
        {islands.map(({ script }) => (
          <script type="module" src={script} key={script} />
        ))}
      </head>
      {embed ? (
        <body class="embed">
          <main id="content">{answer.body}</main>
        </body>
      ) : (
        <body>
          <Header request={request} answer={answer} />
          <main id="content" tabIndex={-1}>
            {answer.body}
            {answer.question !== undefined && <ByGraphQL question={answer.question} request={request} />}
          </main>
          <Footer request={request} />
        </body>
      )}
    </html>
  );
}

/** One address for search engines, and the same page in the other languages. */
function Alternates({ request, canonical }: { readonly request: PageRequest; readonly canonical: string | undefined }) {
  const path = canonical ?? request.link.here({ lang: null });
  const inLanguage = (language: string) => `${request.origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
  return (
    <>
      <link rel="canonical" href={`${request.origin}${path}`} />
      {LANGUAGES.map((language) => (
        <link rel="alternate" hreflang={language} href={inLanguage(language)} key={language} />
      ))}
      <link rel="alternate" hreflang="x-default" href={`${request.origin}${path}`} />
    </>
  );
}

function Header({ request, answer }: Pick<Props, 'request' | 'answer'>) {
  const t = layoutMessages[request.language];
  const { link } = request;
  const sections = [
    { section: 'search', path: '/search', label: t.outputs },
    { section: 'people', path: '/people', label: t.people },
    { section: 'network', path: '/network', label: t.network },
    { section: 'paths', path: '/paths', label: t.paths },
    { section: 'matrix', path: '/matrix', label: t.matrix },
    { section: 'import', path: '/import', label: t.import },
    { section: 'curation', path: '/curation', label: t.curation },
    { section: 'about', path: '/about', label: t.about },
  ] as const;
  return (
    <header class="site-header">
      <a class="skip" href="#content">
        {t.skip}
      </a>
      <div class="site-bar">
        <a class="brand" href={link('/')}>
          Whorl
        </a>
        <SearchField request={request} value={answer.section === 'search' ? (request.query.get('q') ?? '') : ''} />
        <nav class="languages" aria-label={t.languages}>
          {LANGUAGES.map((language) => (
            <a
              href={link.here({ lang: language })}
              lang={language}
              hreflang={language}
              aria-current={language === request.language ? 'true' : undefined}
              key={language}
            >
              {OWN_NAMES[language]}
            </a>
          ))}
        </nav>
      </div>
      <nav class="sections" aria-label={t.navigation}>
        <ul>
          {sections.map(({ section, path, label }) => (
            <li key={section}>
              <a href={link(path)} aria-current={section === answer.section ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {request.http.signInOver && (
        <p class="demonstration" role="status">
          {t.signInOver} <a href={link('/sign-in', { to: signInTarget(request) })}>{t.signInAgain}</a>
        </p>
      )}
      {request.visitor?.by === 'DEMONSTRATION' && <p class="demonstration">{t.demonstration}</p>}
    </header>
  );
}

/** Where to go on after signing in: the page itself, unless it is the one for signing in. */
const signInTarget = ({ path, link }: PageRequest): string | undefined =>
  path === '/sign-in' ? undefined : link.here({});

function Footer({ request }: Pick<Props, 'request'>) {
  const t = layoutMessages[request.language];
  return (
    <footer class="site-footer">
      <p>{t.tagline}</p>
      <ul>
        <li>
          <a href={request.link('/about')}>{t.about}</a>
        </li>
        <li>
          <a href={request.link('/browse/years')}>{t.byYear}</a>
        </li>
        <li>
          <a href="/graphql">{t.console}</a>
        </li>
        <li>
          {request.visitor === undefined ? (
            <a href={request.link('/sign-in')} rel="nofollow">
              {t.signIn}
            </a>
          ) : (
            <a href={request.link('/sign-in')}>{t.signedIn(request.visitor.name)}</a>
          )}
        </li>
      </ul>
    </footer>
  );
}
