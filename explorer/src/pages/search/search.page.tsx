/** Search: outputs with facets, and above them the people, labs, partners, concepts … that have the words. */
import {
  SearchPageDocument,
  type SearchPageQuery,
  SearchRelaxedDocument,
  type SearchRelaxedQuery,
} from '../../graphql/generated/graphql.js';
import type { Page, PageRequest } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import { entityKindName, entityKindNames } from '../../parts/entity-kinds.js';
import { Choice } from '../../parts/fingerprint.js';
import { partMessages } from '../../parts/messages.js';
import { OutputList } from '../../parts/outputs.js';
import { FROM_START, Pager } from '../../parts/pager.js';
import { Chips } from './chips.js';
import { SearchFacets } from './facets.js';
import { searchMessages } from './messages.js';
import { SearchForm } from './search-form.js';
import { type SearchState, stateOf, variablesOf } from './state.js';

type Outputs = SearchRelaxedQuery['search']['hits'][number]['node'];

export const searchPage: Page = {
  path: '/search',
  answer: async (request) => {
    const { ask, language } = request;
    const t = searchMessages[language];
    const state = stateOf(request);
    const variables = variablesOf(state, request);
    const found = await ask(SearchPageDocument, variables);
    // Filters are left as they are: only where words alone find nothing, fewer of them are asked for.
    const relaxed =
      found.publications.totalCount === 0 && state.words !== '' && !state.filtered
        ? (await ask(SearchRelaxedDocument, { words: state.words })).search
        : undefined;
    return {
      kind: 'page',
      title: state.words === '' ? t.outputs : t.titleOf(state.words),
      section: 'search',
      noIndex: true,
      question: { query: SearchPageDocument.toString(), variables },
      body: <Search found={found} relaxed={relaxed} state={state} request={request} />,
    };
  },
};

interface Props {
  readonly found: SearchPageQuery;
  readonly relaxed: SearchRelaxedQuery['search'] | undefined;
  readonly state: SearchState;
  readonly request: PageRequest;
}

function Search({ found, relaxed, state, request }: Props) {
  const t = searchMessages[request.language];
  const { publications } = found;
  return (
    <>
      <h1>{state.words === '' ? t.outputs : t.titleOf(state.words)}</h1>
      <SearchForm state={state} request={request} />
      <Chips nodes={found.nodes} state={state} request={request} />
      <div class="columns search">
        <div>
          <OtherHits found={found} state={state} request={request} />
          <section>
            <h2 class="total">
              {t.total(formatNumber(publications.totalCount, request.language), publications.totalCount)}
            </h2>
            {publications.totalCount === 0 ? (
              <NothingFound relaxed={relaxed} request={request} />
            ) : (
              <>
                <p class="to-filters">
                  <a href="#filters">{t.toFilters}</a>
                </p>
                <Orders state={state} request={request} />
                <OutputList outputs={publications.nodes} request={request} />
                {publications.truncated && !publications.pageInfo.hasNextPage && (
                  <p class="notice">{partMessages[request.language].truncated}</p>
                )}
                <Pager pageInfo={publications.pageInfo} request={request} />
              </>
            )}
          </section>
        </div>
        {publications.totalCount > 0 && (
          <aside>
            <SearchFacets facets={publications.facets} state={state} request={request} />
          </aside>
        )}
      </div>
    </>
  );
}

/** Pages where all entities of a kind that have the words are listed. */
const LISTS: Readonly<Record<string, string>> = {
  MEMBER: '/people',
  EXTERNAL_PERSON: '/people',
  LAB: '/labs',
  PARTNER: '/partners',
  PROJECT: '/projects',
  CONCEPT: '/concepts',
  VENUE: '/venues',
};

function OtherHits({ found, state, request }: Omit<Props, 'relaxed'>) {
  const { language, link } = request;
  const { search } = found;
  if (search === undefined || search.hits.length === 0) return null;
  const t = searchMessages[language];
  const totals = search.totals.filter(({ kind, count }) => count > 0 && kind in LISTS);
  return (
    <section class="other-hits">
      <h2>{t.alsoFound}</h2>
      <ul class="plain-list">
        {search.hits.map(({ kind, label, node }) => (
          <li key={node.id}>
            <a href={link.to(node)}>{label}</a> <span class="meta">{entityKindName[language][kind]}</span>
          </li>
        ))}
      </ul>
      <p class="meta">
        {totals.map(({ kind, count }, at) => (
          <span key={kind}>
            {at > 0 && ' · '}
            <a
              href={link(LISTS[kind] ?? '/people', {
                q: state.words,
                ...(kind === 'EXTERNAL_PERSON' && { all: true }),
              })}
            >
              {entityKindNames[language][kind]}
            </a>{' '}
            {formatNumber(count, language)}
          </span>
        ))}
      </p>
    </section>
  );
}

function Orders({
  state,
  request: { link, language },
}: {
  readonly state: SearchState;
  readonly request: PageRequest;
}) {
  const t = searchMessages[language];
  const orders = [
    ...(state.words === '' ? [] : [{ order: 'RELEVANCE', text: t.byRelevance }]),
    { order: 'NEWEST', text: t.newest },
    { order: 'OLDEST', text: t.oldest },
    { order: 'TITLE', text: t.byTitle },
  ];
  return (
    <Choice
      label={partMessages[language].sortBy}
      choices={orders.map(({ order, text }) => ({
        text,
        href: link.here({ ...FROM_START, order }),
        chosen: order === state.orderBy,
      }))}
    />
  );
}

function NothingFound({ relaxed, request }: Pick<Props, 'relaxed' | 'request'>) {
  const t = searchMessages[request.language];
  const outputs = (relaxed?.hits ?? []).flatMap(({ node }) => (isOutput(node) ? [node] : []));
  if (outputs.length > 0)
    return (
      <>
        <p class="notice">{t.relaxed}</p>
        <OutputList outputs={outputs} request={request} />
      </>
    );
  return (
    <>
      <p>{t.nothing}</p>
      <ul>
        <li>{t.helpSpelling}</li>
        <li>{t.helpFewer}</li>
        <li>{t.helpFilters}</li>
        <li>
          <a href={request.link('/resolve')}>{t.helpIdentifier}</a>
        </li>
      </ul>
    </>
  );
}

const isOutput = (node: Outputs): node is Extract<Outputs, { readonly title: string }> => 'title' in node;
