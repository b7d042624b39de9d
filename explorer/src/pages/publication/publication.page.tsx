/** The page of an output: everything that is known of it. */
import type { ComponentChildren } from 'preact';
import { PublicationPageDocument, type PublicationPageQuery } from '../../graphql/generated/graphql.js';
import { NotFound, type Page, type PageRequest } from '../../http.js';
import { formatDate, languageName } from '../../i18n/format.js';
import { FingerprintBars } from '../../parts/fingerprint-bars.js';
import { openAccessNames, statusNames, typeNames } from '../../parts/kinds.js';
import { plainText, RichText } from '../../parts/rich-text.js';
import { publicationMessages } from './messages.js';

type Publication = NonNullable<PublicationPageQuery['publication']>;

export const publicationPage: Page = {
  path: '/publications/:id',
  answer: async (request) => {
    const { ask, params, language, path } = request;
    const variables = { id: `Publication:${params.id}`, language };
    const { publication } = await ask(PublicationPageDocument, variables);
    if (publication === null) throw new NotFound(path);
    return {
      kind: 'page',
      title: plainText(publication.title),
      description: plainText(publication.abstract ?? '').slice(0, 300) || undefined,
      section: 'search',
      canonical: path,
      question: { query: PublicationPageDocument.toString(), variables },
      body: <PublicationArticle publication={publication} request={request} />,
    };
  },
};

function PublicationArticle({
  publication,
  request,
}: {
  readonly publication: Publication;
  readonly request: PageRequest;
}) {
  const t = publicationMessages[request.language];
  const { type, status, abstract, fingerprint, similar, versions, citedBy, projects, keywords } = publication;
  const { link } = request;
  return (
    <article class="publication">
      <p class="type-line">
        {typeNames[request.language][type.type]}
        {type.peerReviewed === true && ` · ${t.peerReviewed}`}
      </p>
      <h1 lang={publication.language ?? undefined}>
        <RichText text={publication.title} />
      </h1>
      {status === 'RETRACTED' && <p class="warning">{t.retracted}</p>}
      <Contributions publication={publication} request={request} />
      <div class="columns">
        <div>
          {abstract !== null && (
            <section>
              <h2>{t.abstract}</h2>
              <p class="abstract" lang={publication.language ?? undefined}>
                <RichText text={abstract} />
              </p>
            </section>
          )}
          {keywords.length > 0 && (
            <section>
              <h2>{t.keywords}</h2>
              <ul class="tags">
                {keywords.map(({ id, text, concept }) => (
                  <li key={id}>
                    <a href={link.to({ id: concept?.id ?? id })}>{text}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Details publication={publication} request={request} />
          {versions.length > 0 && (
            <section>
              <h2>{t.versions}</h2>
              <Outputs outputs={versions} request={request} />
            </section>
          )}
          {citedBy.totalCount > 0 && (
            <section>
              <h2>{t.citedBy}</h2>
              <Outputs outputs={citedBy.nodes} request={request} />
            </section>
          )}
        </div>
        <aside>
          {fingerprint.entries.length > 0 && (
            <section>
              <h2>{t.fingerprint}</h2>
              <FingerprintBars
                request={request}
                why={t.why}
                bars={fingerprint.entries.map(({ concept, weight, evidence }) => ({
                  concept,
                  weight,
                  evidence: (
                    <ul>
                      {evidence.map(({ field, matchedText }, at) => (
                        <li key={at}>
                          <q>{matchedText}</q> {field?.toLowerCase()}
                        </li>
                      ))}
                    </ul>
                  ),
                }))}
              />
            </section>
          )}
          {similar.length > 0 && (
            <section>
              <h2>{t.similar}</h2>
              <ul class="outputs">
                {similar.map(({ publication: other, because }) => (
                  <li key={other.id}>
                    <a href={link.to(other)}>
                      <RichText text={other.title} />
                    </a>
                    <span class="meta">{because}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {projects.length > 0 && (
            <section>
              <h2>{t.projects}</h2>
              <ul>
                {projects.map(({ id, title }) => (
                  <li key={id}>
                    <a href={link.to({ id })}>{title}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </article>
  );
}

function Contributions({ publication, request }: { readonly publication: Publication; readonly request: PageRequest }) {
  const t = publicationMessages[request.language];
  const { nodes, totalCount } = publication.contributions;
  return (
    <ol class="contributors" aria-label={t.authors}>
      {nodes.map(({ position, nameAsWritten, by, affiliations }) => (
        <li key={position}>
          <a href={request.link.to(by)} title={affiliations.map(({ name }) => name).join('; ') || undefined}>
            {nameAsWritten}
          </a>
        </li>
      ))}
      {totalCount > nodes.length && <li>{t.moreContributors(totalCount - nodes.length)}</li>}
    </ol>
  );
}

function Details({ publication, request }: { readonly publication: Publication; readonly request: PageRequest }) {
  const { language, link } = request;
  const t = publicationMessages[language];
  const { venue, openAccess } = publication;
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    [t.language, publication.language === null ? null : languageName(publication.language, language)],
    [t.venue, venue === null ? null : <a href={link.to(venue)}>{venue.title}</a>],
    [t.volume, publication.volume],
    [t.issue, publication.issue],
    [t.articleNumber, publication.articleNumber],
    [t.pages, publication.pages],
    [t.numberOfPages, publication.numberOfPages],
    [t.edition, publication.edition],
    [t.publisher, publication.publisher ?? venue?.publisher],
    [t.status, statusLine(publication, request)],
    [
      t.openAccess,
      openAccess === null ? null : (
        <>
          {openAccess.url === null ? (
            openAccessNames[language][openAccess.status]
          ) : (
            <a href={openAccess.url}>{openAccessNames[language][openAccess.status]}</a>
          )}{' '}
          {openAccess.licence}
        </>
      ),
    ],
    ...publication.identifiers.map(
      ({ scheme, value, url }) =>
        [
          scheme.toUpperCase(),
          url === null ? value : <a href={url}>{url.startsWith('https://doi.org/') ? url : value}</a>,
        ] as const,
    ),
    [t.note, publication.bibliographicalNote],
  ];
  return (
    <section>
      <h2>{t.details}</h2>
      <dl class="facts">
        {rows
          .filter(([, value]) => value !== null && value !== undefined && value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function statusLine({ status, publishedOn }: Publication, { language }: PageRequest): string | null {
  const parts = [
    status === null ? undefined : statusNames[language][status],
    publishedOn === null ? undefined : formatDate(publishedOn, language),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(' – ');
}

function Outputs({
  outputs,
  request,
}: {
  readonly outputs: readonly { readonly id: string; readonly title: string }[];
  readonly request: PageRequest;
}) {
  return (
    <ul class="outputs">
      {outputs.map(({ id, title }) => (
        <li key={id}>
          <a href={request.link.to({ id })}>
            <RichText text={title} />
          </a>
        </li>
      ))}
    </ul>
  );
}
