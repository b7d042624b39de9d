/** The page of an output: everything that is known of it. */
import type { ComponentChildren } from 'preact';
import { CiteThis } from '../../cite/cite-this.js';
import { PublicationPageDocument, type PublicationPageQuery } from '../../graphql/generated/graphql.js';
import { NotFound, type Page, type PageRequest } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import { PublicationHead } from '../../metadata/head.js';
import { linkHeader } from '../../metadata/signposting.js';
import { conceptsAsked, FingerprintSection, Words } from '../../parts/fingerprint.js';
import { categoryNames, groupNames, typeNames } from '../../parts/kinds.js';
import { foreign, OutputList } from '../../parts/outputs.js';
import { Reason } from '../../parts/reason.js';
import { plainText, RichText } from '../../parts/rich-text.js';
import { Contributors } from './contributors.js';
import { Details } from './details.js';
import { History } from './history.js';
import { publicationMessages } from './messages.js';

export type Publication = NonNullable<PublicationPageQuery['publication']>;

export interface PublicationProps {
  readonly publication: Publication;
  readonly request: PageRequest;
}

export const publicationPage: Page = {
  path: '/publications/:id',
  answer: async (request) => {
    const { ask, params, language, path, query } = request;
    const variables = {
      id: `Publication:${params.id}`,
      language,
      concepts: conceptsAsked(request),
      contributorsAfter: query.get('contributors'),
    };
    const { publication } = await ask(PublicationPageDocument, variables);
    if (publication === null) throw new NotFound(path);
    return {
      kind: 'page',
      title: plainText(publication.title),
      description: plainText(publication.abstract ?? '').slice(0, 300) || undefined,
      section: 'search',
      canonical: path,
      question: { query: PublicationPageDocument.toString(), variables },
      head: <PublicationHead publication={publication} request={request} />,
      jsonLd: publication.jsonLd,
      headers: { link: linkHeader(publication, request.origin) },
      body: <PublicationArticle publication={publication} request={request} />,
    };
  },
};

function PublicationArticle({ publication, request }: PublicationProps) {
  const t = publicationMessages[request.language];
  const { status, abstract, fingerprint } = publication;
  const lang = foreign(publication.language, request);
  return (
    <article class="publication">
      <TypeLine publication={publication} request={request} />
      <h1 lang={lang}>
        <RichText text={publication.title} />
      </h1>
      {status === 'RETRACTED' && (
        <p class="warning" role="note">
          {t.retracted}
        </p>
      )}
      <Contributors publication={publication} request={request} />
      <Metrics publication={publication} request={request} />
      <div class="columns">
        <div>
          {abstract !== null && (
            <section>
              <h2>{t.abstract}</h2>
              {abstract.split(/\n{2,}/).map((paragraph, at) => (
                <p class="abstract" lang={lang} key={at}>
                  <RichText text={paragraph} />
                </p>
              ))}
            </section>
          )}
          <Details publication={publication} request={request} />
          <Keywords publication={publication} request={request} />
          <CiteThis publication={publication} request={request} />
          <Related publication={publication} request={request} />
          <History publication={publication} request={request} />
        </div>
        <aside>
          <FingerprintSection
            fingerprint={fingerprint}
            request={request}
            evidence={({ evidence }) => <Words evidence={evidence} request={request} />}
          />
          <Similar publication={publication} request={request} />
        </aside>
      </div>
    </article>
  );
}

/** Group › kind › category › peer-reviewed, as research portals write it. */
function TypeLine({ publication, request }: PublicationProps) {
  const { language } = request;
  const { groupKind, type, category, peerReviewed } = publication.type;
  const t = publicationMessages[language];
  const parts = [
    groupNames[language][groupKind],
    typeNames[language][type],
    category === null ? undefined : categoryNames[language][category],
    peerReviewed === null ? undefined : peerReviewed ? t.peerReviewed : t.notPeerReviewed,
  ].filter((part) => part !== undefined);
  return <p class="type-line">{[...new Set(parts)].join(' › ')}</p>;
}

function Metrics({ publication: { metrics }, request: { language } }: PublicationProps) {
  const t = publicationMessages[language];
  if (metrics.length === 0) return null;
  return (
    <ul class="metrics" aria-label={t.metrics}>
      {metrics.map(({ kind, value, source, asOf }) => (
        <li key={`${kind}${source}`}>
          <strong>{formatNumber(value, language)}</strong> {metricName(kind, value, t)}{' '}
          <span class="meta">
            ({source}
            {asOf !== null && `, ${asOf}`})
          </span>
        </li>
      ))}
    </ul>
  );
}

function metricName(kind: string, value: number, t: (typeof publicationMessages)['en' | 'da' | 'nl']): string {
  if (kind === 'citations') return t.citations(value);
  if (kind === 'downloads') return t.downloads(value);
  if (kind === 'views') return t.views(value);
  return kind;
}

function Keywords({ publication: { keywords }, request }: PublicationProps) {
  const t = publicationMessages[request.language];
  if (keywords.length === 0) return null;
  return (
    <section>
      <h2>{t.keywords}</h2>
      <ul class="tags">
        {keywords.map(({ id, text, language, concept }) => (
          <li key={id}>
            <a
              href={request.link.to({ id })}
              lang={foreign(language, request)}
              title={concept === null ? undefined : t.meansConcept(concept.label)}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Related({ publication, request }: PublicationProps) {
  const { language, link } = request;
  const t = publicationMessages[language];
  const { versions, projects, cites, citedBy } = publication;
  return (
    <>
      {versions.length > 0 && (
        <Part title={t.versions}>
          <OutputList outputs={versions} request={request} />
        </Part>
      )}
      {projects.length > 0 && (
        <Part title={t.projects}>
          <ul class="plain-list">
            {projects.map(({ id, title }) => (
              <li key={id}>
                <a href={link.to({ id })}>{title}</a>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {[
        { name: t.citedBy, list: citedBy },
        { name: t.cites, list: cites },
      ].map(
        ({ name, list }) =>
          list.totalCount > 0 && (
            <Part title={`${name} (${formatNumber(list.totalCount, language)})`} key={name}>
              <OutputList outputs={list.nodes} request={request} />
              {list.totalCount > list.nodes.length && (
                <p class="meta">{t.newestShown(formatNumber(list.nodes.length, language))}</p>
              )}
            </Part>
          ),
      )}
    </>
  );
}

const Part = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

function Similar({ publication: { similar }, request }: PublicationProps) {
  const t = publicationMessages[request.language];
  const reasons = new Map(similar.map((one) => [one.publication.id, one]));
  if (similar.length === 0) return null;
  return (
    <section>
      <h2>{t.similar}</h2>
      <OutputList
        outputs={similar.map(({ publication }) => publication)}
        request={request}
        after={({ id }) => {
          const reason = reasons.get(id);
          return reason !== undefined && <Reason of={reason} request={request} />;
        }}
      />
    </section>
  );
}
