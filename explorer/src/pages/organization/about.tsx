/** What an organisation is, where it stands, and with whom it has partnerships. */
import type { OrganizationLinkFragment } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { countryName } from '../../i18n/format.js';
import { organizationKindNames } from '../../parts/entity-kinds.js';
import { entityMessages } from '../../parts/entity-messages.js';
import { Addresses, Facts, identifierFacts } from '../../parts/facts.js';
import { foreign } from '../../parts/outputs.js';
import { periodText } from '../../parts/period.js';
import { yearIn } from '../../parts/years-form.js';
import type { OrganizationProps } from './organization.page.js';

export function Heading({ organization, request }: OrganizationProps) {
  const { language, link, query } = request;
  const t = entityMessages[language];
  const { id, name, acronym, kind, ancestors } = organization;
  const year = yearIn(query.get('year'));
  return (
    <>
      <p class="type-line">
        {organizationKindNames[language][kind]}
        {ancestors.map((above) => (
          <span key={above.id}>
            {' · '}
            <a href={link.to(above)}>{above.name}</a>
          </span>
        ))}
      </p>
      <h1>
        {name}
        {acronym !== null && acronym !== name && ` (${acronym})`}
        {year !== null && <span class="degrees"> · {year}</span>}
      </h1>
      <p class="choice">
        <span class="meta">{t.see}</span>
        <a href={link('/network', { scope: 'members', of: name, 'of-id': id })}>{t.network}</a>
        <a href={link('/matrix')}>{t.matrix}</a>
        <a href={link('/compare', { a: id })}>{t.compare}</a>
      </p>
    </>
  );
}

export function About({ organization, request }: OrganizationProps) {
  const { language } = request;
  const t = entityMessages[language];
  const { description, aliases, city, country, urls, identifiers, partOf, parts } = organization;
  const place = [city, country === null ? null : countryName(country, language)].filter((one) => one !== null);
  return (
    <section>
      <h2>{t.about}</h2>
      {description?.split(/\n{2,}/).map((paragraph, at) => (
        <p class="abstract" key={at}>
          {paragraph}
        </p>
      ))}
      <Facts
        facts={[
          [
            t.alsoKnownAs,
            aliases.length > 0 && (
              <ul class="plain-list">
                {aliases.map((alias, at) => (
                  <li key={at} lang={foreign(alias.language, request)}>
                    {alias.name} <span class="meta">{periodText(alias, request)}</span>
                  </li>
                ))}
              </ul>
            ),
          ],
          [t.place, place.join(', ')],
          [t.partOf, partOf.length > 0 && <Links of={partOf} request={request} />],
          [t.parts, parts.length > 0 && <Links of={parts} request={request} />],
          ...identifierFacts(identifiers),
          [t.addresses, urls.length > 0 && <Addresses urls={urls} />],
        ]}
      />
    </section>
  );
}

function Links({ of, request }: { readonly of: readonly OrganizationLinkFragment[]; readonly request: PageRequest }) {
  return (
    <ul class="plain-list">
      {of.map((one) => (
        <li key={one.id}>
          <a href={request.link.to(one)}>{one.name}</a>
        </li>
      ))}
    </ul>
  );
}

export function Partnerships({ organization: { partnerships }, request }: OrganizationProps) {
  if (partnerships.length === 0) return null;
  return (
    <section>
      <h2>{entityMessages[request.language].partnerships}</h2>
      <ul class="plain-list">
        {partnerships.map(({ partner, kind, ...period }, at) => (
          <li key={at}>
            <a href={request.link.to(partner)}>{partner.name}</a>{' '}
            <span class="meta">{[kind, periodText(period, request)].filter((text) => text).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
