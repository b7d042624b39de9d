/** About the data: what is here, where it came from, how fingerprints are made. */
import { AboutPageDocument, type AboutPageQuery } from '../../graphql/generated/graphql.js';
import type { Page, PageRequest } from '../../http.js';
import { formatMoment, formatNumber } from '../../i18n/format.js';
import { entityKindNames } from '../../parts/entity-kinds.js';
import { Facts } from '../../parts/facts.js';
import { ResolveForm } from '../resolve/resolve.page.js';
import { VocabularyFacts } from '../vocabulary/vocabulary.page.js';
import { aboutMessages } from './messages.js';

export const aboutPage: Page = {
  path: '/about',
  answer: async (request) => {
    const { ask, language, link } = request;
    const t = aboutMessages[language];
    const variables = { language };
    const found = await ask(AboutPageDocument, variables);
    return {
      kind: 'page',
      title: t.title,
      section: 'about',
      question: { query: AboutPageDocument.toString(), variables },
      body: (
        <>
          <h1>{t.title}</h1>
          <div class="columns">
            <div>
              <Counts found={found} request={request} />
              <section id="fingerprints">
                <h2>{t.fingerprints}</h2>
                {[t.fingerprint1, t.fingerprint2, t.fingerprint3, t.fingerprint4].map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
                <p>
                  {t.methods} <code>docs/methods.md</code>
                </p>
              </section>
              <section id="vocabularies">
                <h2>{t.vocabularies}</h2>
                {found.vocabularies.map((vocabulary) => (
                  <div key={vocabulary.id}>
                    <h3>
                      <a href={link.to({ id: vocabulary.id })}>{vocabulary.title}</a>
                    </h3>
                    <VocabularyFacts vocabulary={vocabulary} request={request} />
                  </div>
                ))}
              </section>
            </div>
            <aside>
              <Imports runs={found.importRuns} request={request} />
              <section>
                <h2>{t.lookUp}</h2>
                <ResolveForm request={request} />
              </section>
              <section>
                <h2>{t.programs}</h2>
                <p>{t.programsExplained}</p>
                <ul>
                  <li>
                    <a href="/graphql">{t.console}</a>
                  </li>
                  <li>
                    <a href="/schema.graphql">{t.schema}</a>
                  </li>
                </ul>
              </section>
            </aside>
          </div>
        </>
      ),
    };
  },
};

function Counts({
  found,
  request: { language, link },
}: {
  readonly found: AboutPageQuery;
  readonly request: PageRequest;
}) {
  const t = aboutMessages[language];
  const names = entityKindNames[language];
  const counted = ({ totalCount }: { readonly totalCount: number }, path?: string) => {
    const text = formatNumber(totalCount, language);
    return path === undefined ? text : <a href={link(path)}>{text}</a>;
  };
  return (
    <section>
      <h2>{t.here}</h2>
      <Facts
        facts={[
          [names.PUBLICATION, counted(found.publications, '/search')],
          [t.works, counted(found.counted)],
          [names.MEMBER, counted(found.members, '/people')],
          [t.everybody, <a href={link('/people', { all: true })}>{formatNumber(found.people.totalCount, language)}</a>],
          [names.LAB, counted(found.labs, '/labs')],
          [names.PARTNER, counted(found.partners, '/partners')],
          [names.PROJECT, counted(found.projects, '/projects')],
          [names.VENUE, counted(found.venues, '/venues')],
          [names.CONCEPT, counted(found.concepts, '/concepts')],
          [names.KEYWORD, counted(found.keywords)],
        ]}
      />
    </section>
  );
}

function Imports({
  runs,
  request: { language, link },
}: {
  readonly runs: AboutPageQuery['importRuns'];
  readonly request: PageRequest;
}) {
  const t = aboutMessages[language];
  return (
    <section>
      <h2>{t.imports}</h2>
      {runs.length === 0 && <p>{t.noImports}</p>}
      <ul class="plain-list">
        {runs.map(({ id, number, source, files, finishedAt, recordCount }) => (
          <li key={id}>
            <a href={link.to({ id })}>{t.run(number)}</a>{' '}
            <span class="meta">
              {[
                finishedAt === null ? t.unfinished : formatMoment(finishedAt, language),
                source,
                t.records(formatNumber(recordCount, language), recordCount),
                t.files(formatNumber(files.length, language), files.length),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
