/** The page of a person, member or not: roles, outputs, fingerprint, collaborators. */
import { PersonPageDocument, type PersonPageQuery } from '../../graphql/generated/graphql.js';
import { NotFound, type Page, type PageRequest } from '../../http.js';
import { TrendChart, YearChart, yearsOfFacet } from '../../parts/charts.js';
import { Collaborators } from '../../parts/collaborators.js';
import { entityMessages } from '../../parts/entity-messages.js';
import { EntityOutputs, outputsAsked, pageSizeAsked } from '../../parts/entity-outputs.js';
import { Addresses, Facts, identifierFacts } from '../../parts/facts.js';
import { conceptsAsked, FingerprintSection, OutputsOfConcept } from '../../parts/fingerprint.js';
import { partMessages } from '../../parts/messages.js';
import { Missing } from '../../parts/missing.js';
import { Projects } from '../../parts/projects.js';
import { Reason } from '../../parts/reason.js';
import { YearsForm, yearsOf } from '../../parts/years-form.js';
import { currentRoles, Roles } from './roles.js';

type Person = NonNullable<PersonPageQuery['person']>;

interface Props {
  readonly found: PersonPageQuery;
  readonly person: Person;
  readonly request: PageRequest;
}

export const personPage: Page = {
  path: '/people/:id',
  answer: async (request) => {
    const { ask, params, language, path, query } = request;
    const id = `Person:${params.id}`;
    const variables = {
      id,
      language,
      concepts: conceptsAsked(request),
      ...yearsOf(request),
      own: { person: id },
      filter: { person: id, ...outputsAsked(request) },
      first: pageSizeAsked(request),
      after: query.get('after'),
    };
    const found = await ask(PersonPageDocument, variables);
    const { person } = found;
    if (person === null) throw new NotFound(path);
    return {
      kind: 'page',
      title: person.name,
      description: person.fingerprint.entries.map(({ concept }) => concept.label).join(', ') || undefined,
      section: 'people',
      canonical: path,
      question: { query: PersonPageDocument.toString(), variables },
      body: <PersonArticle found={found} person={person} request={request} />,
    };
  },
};

function PersonArticle({ found, person, request }: Props) {
  const { language, link } = request;
  const t = entityMessages[language];
  return (
    <article class="person">
      <Heading person={person} request={request} />
      <div class="columns">
        <div>
          {person.biography !== null && (
            <section>
              <h2>{t.about}</h2>
              <p>{person.biography}</p>
            </section>
          )}
          <Roles memberships={person.memberships} request={request} />
          <YearChart
            counts={yearsOfFacet(found.all.facets.year)}
            request={request}
            hrefOf={(year) => `${link.here({ year, after: null, back: null })}#outputs`}
          />
          <EntityOutputs outputs={found.outputs} all={found.all} searchBy={{ person: person.id }} request={request} />
        </div>
        <aside>
          <Gaps person={person} request={request} />
          <FingerprintSection
            fingerprint={person.fingerprint}
            request={request}
            evidence={({ evidence }) => <OutputsOfConcept evidence={evidence} request={request} />}
          >
            <YearsForm years={yearsOf(request)} request={request} />
          </FingerprintSection>
          {found.fingerprintTrend !== null && <TrendChart trend={found.fingerprintTrend} request={request} />}
          <Collaborators list={person.collaborators} title={t.collaborators} request={request} />
          <Similar person={person} request={request} />
          <Projects projects={person.projects} request={request} />
          <Identifiers person={person} request={request} />
        </aside>
      </div>
    </article>
  );
}

function Heading({ person, request }: Pick<Props, 'person' | 'request'>) {
  const { language, link } = request;
  const t = entityMessages[language];
  const { id, name, degrees, orcid, memberships } = person;
  const note = person.provisional ? t.provisional : person.__typename === 'ExternalPerson' ? t.notMember : undefined;
  return (
    <>
      <h1>
        {name}
        {degrees !== null && <span class="degrees">, {degrees}</span>}
      </h1>
      {currentRoles(memberships, request)}
      {note !== undefined && <p class="meta">{note}</p>}
      {orcid !== null && (
        <p>
          <a href={`https://orcid.org/${orcid}`}>{`https://orcid.org/${orcid}`}</a>
        </p>
      )}
      <p class="choice">
        <span class="meta">{t.see}</span>
        <a href={link('/network', { scope: 'ego', of: name, 'of-id': id })}>{t.network}</a>
        <a href={link('/paths', { from: name, 'from-id': id })}>{t.paths}</a>
        <a href={link('/compare', { a: id })}>{t.compare}</a>
        {request.visitor?.role === 'CURATOR' && (
          <a href={link(`/curation/people/${encodeURIComponent(id.replace('Person:', ''))}`)}>{t.curatePerson}</a>
        )}
      </p>
    </>
  );
}

function Gaps({ person, request }: Pick<Props, 'person' | 'request'>) {
  const t = entityMessages[request.language];
  const gaps = [
    person.orcid === null && t.noOrcid,
    person.__typename === 'Member' && !person.memberships.some(({ current }) => current) && t.noUnit,
    person.provisional && t.provisionalPerson,
    person.fingerprint.totalCount === 0 && t.noFingerprint,
  ];
  return <Missing gaps={gaps} request={request} />;
}

function Similar({ person: { similar }, request }: Pick<Props, 'person' | 'request'>) {
  const { language, link } = request;
  if (similar.length === 0) return null;
  return (
    <section>
      <h2>{entityMessages[language].similarPeople}</h2>
      <ul class="plain-list">
        {similar.map(({ person, ...reason }) => (
          <li key={person.id}>
            <a href={link.to(person)}>{person.name}</a>
            <Reason of={reason} request={request} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Identifiers({ person, request: { language } }: Pick<Props, 'person' | 'request'>) {
  const t = entityMessages[language];
  const { identifiers, urls, nameVariants } = person;
  if (identifiers.length + urls.length + nameVariants.length === 0) return null;
  return (
    <section>
      <h2>{t.identifiers}</h2>
      <Facts
        facts={[
          ...identifierFacts(identifiers),
          [t.addresses, urls.length > 0 && <Addresses urls={urls} />],
          [t.alsoKnownAs, names(nameVariants, language)],
        ]}
      />
    </section>
  );
}

/** Forms of a name can be many: the first are told. */
const NAMED = 8;

function names(variants: readonly string[], language: PageRequest['language']): string {
  const more = variants.length - NAMED;
  const shown = variants.slice(0, NAMED).join('; ');
  return more > 0 ? `${shown} ${partMessages[language].more(more)}` : shown;
}
