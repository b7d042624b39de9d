/** The first page: what is here, and where to go. */
import { HomeDocument, type HomeQuery } from '../../graphql/generated/graphql.js';
import type { Page, PageRequest } from '../../http.js';
import { compareText, formatNumber } from '../../i18n/format.js';
import { OutputList } from '../../parts/outputs.js';
import { SearchField } from '../../parts/search-field.js';
import { homeMessages } from './messages.js';

/** What is recent: the outputs of this year and of so many before it. */
const YEARS_BEFORE = 2;

interface Props {
  readonly found: HomeQuery;
  readonly request: PageRequest;
}

export const homePage: Page = {
  path: '/',
  answer: async (request) => {
    const { ask, language } = request;
    const since = new Date().getUTCFullYear() - YEARS_BEFORE;
    const variables = { recent: { years: { from: since } }, language };
    const found = await ask(HomeDocument, variables);
    const t = homeMessages[language];
    return {
      kind: 'page',
      title: '',
      description: t.explained,
      question: { query: HomeDocument.toString(), variables },
      body: (
        <>
          <h1>{t.title}</h1>
          <p class="lead">{t.explained}</p>
          <SearchField request={request} value="" hero />
          <Counts found={found} request={request} />
          <div class="columns">
            <section>
              <h2>{t.newest}</h2>
              <OutputList outputs={found.publications.nodes} request={request} />
              <p>
                <a href={request.link('/search')}>{t.allOutputs}</a>
              </p>
            </section>
            <aside>
              <Concepts found={found} since={since} request={request} />
              <Labs found={found} request={request} />
            </aside>
          </div>
        </>
      ),
    };
  },
};

function Counts({ found, request: { language, link } }: Props) {
  const t = homeMessages[language];
  const counts = [
    { label: t.outputs, count: found.publications.totalCount, path: '/search' },
    { label: t.members, count: found.members.totalCount, path: '/people' },
    { label: t.labs, count: found.labs.totalCount, path: '/labs' },
    { label: t.partners, count: found.partners.totalCount, path: '/partners' },
    { label: t.projects, count: found.projects.totalCount, path: '/projects' },
    { label: t.concepts, count: found.concepts.totalCount, path: '/concepts' },
  ];
  return (
    <ul class="counts">
      {counts.map(({ label, count, path }) => (
        <li key={label}>
          <a href={link(path)}>
            <strong>{formatNumber(count, language)}</strong> {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** In the order of the alphabet: which is largest says little on a first page. */
function Concepts({ found, since, request }: Props & { readonly since: number }) {
  const { language, link } = request;
  const t = homeMessages[language];
  const compare = compareText(language);
  const concepts = found.recent.facets.concept.map(({ key, label, node }) => ({
    id: key,
    label: node !== null && 'label' in node ? node.label : label,
  }));
  if (concepts.length === 0) return null;
  return (
    <section>
      <h2>{t.subjectsSince(since)}</h2>
      <ul class="tags">
        {concepts
          .filter(({ id }) => id !== 'unknown')
          .sort((a, b) => compare(a.label, b.label))
          .map(({ id, label }) => (
            <li key={id}>
              <a href={link.to({ id })}>{label}</a>
            </li>
          ))}
      </ul>
    </section>
  );
}

function Labs({ found: { labs }, request }: Props) {
  const { language, link } = request;
  const t = homeMessages[language];
  if (labs.nodes.length === 0) return null;
  return (
    <section>
      <h2>{t.ourLabs}</h2>
      <ul class="plain-list">
        {labs.nodes.map((lab) => (
          <li key={lab.id}>
            <a href={link.to(lab)}>{lab.name}</a>
          </li>
        ))}
      </ul>
      {labs.totalCount > labs.nodes.length && (
        <p>
          <a href={link('/labs')}>{t.allLabs}</a>
        </p>
      )}
    </section>
  );
}
