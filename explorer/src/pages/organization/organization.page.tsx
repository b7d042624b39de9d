/** The pages of organisations: ours under /labs, others under /partners; a wrong folder leads to the right one. */
import {
  OrganizationKindDocument,
  OrganizationPageDocument,
  type OrganizationPageQuery,
} from '../../graphql/generated/graphql.js';
import { NotFound, type Page, type PageRequest } from '../../http.js';
import { TrendChart, YearChart } from '../../parts/charts.js';
import { Collaborators } from '../../parts/collaborators.js';
import { entityMessages } from '../../parts/entity-messages.js';
import { EntityOutputs, outputsAsked, pageSizeAsked } from '../../parts/entity-outputs.js';
import { conceptsAsked, FingerprintSection, OutputsOfConcept } from '../../parts/fingerprint.js';
import { Missing } from '../../parts/missing.js';
import { Projects } from '../../parts/projects.js';
import { Reason } from '../../parts/reason.js';
import { YearsForm, yearIn, yearsOf } from '../../parts/years-form.js';
import { About, Heading, Partnerships } from './about.js';
import { Members } from './members.js';

export type Organization = NonNullable<OrganizationPageQuery['organization']>;

export interface OrganizationProps {
  readonly organization: Organization;
  readonly request: PageRequest;
}

/** `/organizations/:id`: what it is tells where its page is. */
export const organizationPage: Page = {
  path: '/organizations/:id',
  answer: async ({ ask, params, path, link }) => {
    const { organization } = await ask(OrganizationKindDocument, { id: `Organization:${params.id}` });
    if (organization === null) throw new NotFound(path);
    return { kind: 'redirect', status: 302, location: link.to(organization) };
  },
};

const pageOf = (folder: string, kind: Organization['__typename']): Page => ({
  path: `/${folder}/:id`,
  answer: async (request) => {
    const { ask, params, path, link, query } = request;
    const variables = variablesOf(`Organization:${params.id}`, request);
    const found = await ask(OrganizationPageDocument, variables);
    const { organization } = found;
    if (organization === null) throw new NotFound(path);
    // A unit can be taken over, or was known before it was ours: its id stays, its folder does not.
    if (organization.__typename !== kind) {
      const search = query.toString();
      const [right = ''] = link.to(organization).split('?');
      return { kind: 'redirect', status: 302, location: search === '' ? right : `${right}?${search}` };
    }
    return {
      kind: 'page',
      title: organization.name,
      description: organization.description?.slice(0, 300),
      canonical: path,
      question: { query: OrganizationPageDocument.toString(), variables },
      body: <OrganizationArticle found={found} organization={organization} request={request} />,
    };
  },
});

export const labPage = pageOf('labs', 'Lab');
export const partnerPage = pageOf('partners', 'Partner');

/** In the view of one year all parts are of that year. */
function variablesOf(id: string, request: PageRequest) {
  const year = yearIn(request.query.get('year'));
  const years = year === null ? yearsOf(request) : { from: year, to: year };
  return {
    id,
    language: request.language,
    concepts: conceptsAsked(request),
    ...years,
    since: year,
    until: year,
    own: { organization: id },
    filter: { organization: id, ...outputsAsked(request) },
    first: pageSizeAsked(request),
    after: request.query.get('after'),
  };
}

function OrganizationArticle({
  found,
  organization,
  request,
}: OrganizationProps & { readonly found: OrganizationPageQuery }) {
  const { language, link, query } = request;
  const t = entityMessages[language];
  const year = yearIn(query.get('year'));
  return (
    <article class="organization">
      <Heading organization={organization} request={request} />
      <div class="columns">
        <div>
          <About organization={organization} request={request} />
          <Members organization={organization} request={request} />
          {year === null && (
            <YearChart
              counts={organization.outputsPerYear}
              request={request}
              hrefOf={(of) => link.here({ year: of, after: null, back: null, from: null, to: null })}
            />
          )}
          <EntityOutputs
            outputs={found.outputs}
            all={found.all}
            searchBy={{ organization: organization.id }}
            request={request}
          />
        </div>
        <aside>
          <Gaps organization={organization} request={request} />
          <FingerprintSection
            fingerprint={organization.fingerprint}
            request={request}
            evidence={({ evidence }) => <OutputsOfConcept evidence={evidence} request={request} />}
          >
            {year === null && <YearsForm years={yearsOf(request)} request={request} />}
          </FingerprintSection>
          {year === null && found.fingerprintTrend !== null && (
            <TrendChart trend={found.fingerprintTrend} request={request} />
          )}
          <Collaborators list={organization.partners} title={t.partners} request={request} />
          <Collaborators list={organization.labs} title={t.labs} request={request} />
          <Partnerships organization={organization} request={request} />
          {year === null && <Similar organization={organization} request={request} />}
          <Projects projects={organization.projects} request={request} />
        </aside>
      </div>
    </article>
  );
}

function Gaps({ organization, request }: OrganizationProps) {
  const t = entityMessages[request.language];
  const gaps = [
    !organization.identifiers.some(({ scheme }) => scheme === 'ror') && t.noRor,
    organization.country === null && t.noCountry,
    organization.__typename === 'Lab' && organization.description === null && t.noDescription,
    organization.fingerprint.totalCount === 0 && t.noFingerprint,
  ];
  return <Missing gaps={gaps} request={request} />;
}

function Similar({ organization: { similar }, request }: OrganizationProps) {
  const { language, link } = request;
  if (similar.length === 0) return null;
  return (
    <section>
      <h2>{entityMessages[language].similarOrganizations}</h2>
      <ul class="plain-list">
        {similar.map(({ organization, ...reason }) => (
          <li key={organization.id}>
            <a href={link.to(organization)}>{organization.name}</a>
            <Reason of={reason} request={request} />
          </li>
        ))}
      </ul>
    </section>
  );
}
