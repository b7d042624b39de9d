/** Where and how it was published. */
import { formatDate, languageName } from '../../i18n/format.js';
import { Addresses, type Fact, Facts, identifierFacts } from '../../parts/facts.js';
import { openAccessNames, statusNames } from '../../parts/kinds.js';
import { publicationMessages } from './messages.js';
import type { PublicationProps } from './publication.page.js';

export function Details({ publication, request }: PublicationProps) {
  const { language, link } = request;
  const t = publicationMessages[language];
  const { venue, identifiers } = publication;
  const links = new Set(identifiers.map(({ url }) => url));
  const urls = publication.urls.filter((url) => !links.has(url));
  const facts: readonly Fact[] = [
    [t.language, publication.language === null ? null : languageName(publication.language, language)],
    [t.articleNumber, publication.articleNumber],
    [t.venue, venue === null ? null : <a href={link.to(venue)}>{venue.title}</a>],
    [t.volume, publication.volume],
    [t.issue, publication.issue],
    [t.pages, publication.pages],
    [t.numberOfPages, publication.numberOfPages],
    [t.edition, publication.edition],
    [t.publisher, publication.publisher ?? venue?.publisher],
    [t.status, statusLine({ publication, request })],
    [t.openAccess, <OpenAccessState publication={publication} request={request} />],
    ...identifierFacts(identifiers),
    [t.addresses, urls.length > 0 && <Addresses urls={urls} />],
  ];
  return (
    <>
      <section>
        <h2>{t.details}</h2>
        <Facts facts={facts} />
      </section>
      {publication.bibliographicalNote !== null && (
        <section>
          <h2>{t.note}</h2>
          <p>{publication.bibliographicalNote}</p>
        </section>
      )}
    </>
  );
}

function OpenAccessState({ publication: { openAccess }, request: { language } }: PublicationProps) {
  const t = publicationMessages[language];
  if (openAccess === null) return <>{openAccessNames[language].UNKNOWN}</>;
  const { status, licence, url } = openAccess;
  return (
    <>
      {openAccessNames[language][status]}
      {licence !== null && ` · ${t.licence}: ${licence}`}
      {url !== null && (
        <>
          {' · '}
          <a href={url}>{t.openVersion}</a>
        </>
      )}
    </>
  );
}

function statusLine({ publication: { status, publishedOn }, request: { language } }: PublicationProps): string | null {
  const parts = [
    status === null ? undefined : statusNames[language][status],
    publishedOn === null ? undefined : formatDate(publishedOn, language),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(' – ');
}
