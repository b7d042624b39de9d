/** The page of a project: who takes part, who pays, what came of it. */
import { ProjectPageDocument, type ProjectPageQuery } from '../../graphql/generated/graphql.js';
import { NotFound, type Page, type PageRequest } from '../../http.js';
import { entityMessages } from '../../parts/entity-messages.js';
import { EntityOutputs, outputsAsked, pageSizeAsked } from '../../parts/entity-outputs.js';
import { Addresses, Facts, identifierFacts } from '../../parts/facts.js';
import { conceptsAsked, FingerprintSection, OutputsOfConcept } from '../../parts/fingerprint.js';
import { foreign } from '../../parts/outputs.js';
import { periodText } from '../../parts/period.js';

type Project = NonNullable<ProjectPageQuery['project']>;

interface Props {
  readonly project: Project;
  readonly request: PageRequest;
}

export const projectPage: Page = {
  path: '/projects/:id',
  answer: async (request) => {
    const { ask, params, language, path, query, link } = request;
    const id = `Project:${params.id}`;
    const variables = {
      project: id,
      language,
      concepts: conceptsAsked(request),
      own: { project: id },
      filter: { project: id, ...outputsAsked(request) },
      first: pageSizeAsked(request),
      after: query.get('after'),
    };
    const { project, all, outputs } = await ask(ProjectPageDocument, variables);
    if (project === null) throw new NotFound(path);
    const { kind, title, acronym } = project;
    return {
      kind: 'page',
      title,
      canonical: path,
      question: { query: ProjectPageDocument.toString(), variables },
      body: (
        <article class="project">
          <p class="type-line">
            <a href={link('/projects')}>{entityMessages[language].projects}</a>
            {kind !== null && ` · ${kind}`}
          </p>
          <h1>
            {title}
            {acronym !== null && acronym !== title && <span class="degrees"> · {acronym}</span>}
          </h1>
          <div class="columns">
            <div>
              <About project={project} request={request} />
              <EntityOutputs outputs={outputs} all={all} searchBy={{ project: id }} request={request} />
            </div>
            <aside>
              <Parties project={project} request={request} />
              <FingerprintSection
                fingerprint={project.fingerprint}
                request={request}
                evidence={({ evidence }) => <OutputsOfConcept evidence={evidence} request={request} />}
              />
            </aside>
          </div>
        </article>
      ),
    };
  },
};

function About({ project, request }: Props) {
  const t = entityMessages[request.language];
  const { description, titles, identifiers, urls } = project;
  const others = titles.filter(({ text }) => text !== project.title);
  return (
    <section>
      <h2>{t.about}</h2>
      {description !== null && <p class="abstract">{description}</p>}
      <Facts
        facts={[
          [t.period, periodText(project, request)],
          [
            t.otherTitles,
            others.length > 0 && (
              <ul class="plain-list">
                {others.map(({ text, language }) => (
                  <li key={text} lang={language === 'und' ? undefined : foreign(language, request)}>
                    {text}
                  </li>
                ))}
              </ul>
            ),
          ],
          ...identifierFacts(identifiers),
          [t.addresses, urls.length > 0 && <Addresses urls={urls} />],
        ]}
      />
    </section>
  );
}

function Parties({ project: { people, organizations, funders }, request }: Props) {
  const t = entityMessages[request.language];
  const parties = [
    { name: t.people, of: people.map(({ role, person }) => ({ ...person, role })) },
    { name: t.organizations, of: organizations.map(({ role, organization }) => ({ ...organization, role })) },
    { name: t.funders, of: funders.map((one) => ({ ...one, role: null })) },
  ].filter(({ of }) => of.length > 0);
  return (
    <>
      {parties.map(({ name, of }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul class="plain-list">
            {of.map((one) => (
              <li key={one.id}>
                <a href={request.link.to(one)}>{one.name}</a> <span class="meta">{one.role}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
