/** Facets of a search: every value is a link that adds it to the filters, or takes it out again. */
import type { FacetShownFragment, SearchPageQuery } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { formatNumber, languageName } from '../../i18n/format.js';
import { openAccessNames, typeNames } from '../../parts/kinds.js';
import { FROM_START } from '../../parts/pager.js';
import { searchMessages } from './messages.js';
import type { SearchState } from './state.js';

type Facets = SearchPageQuery['publications']['facets'];
type Shown = FacetShownFragment & { readonly node?: { readonly label?: string } | null };

interface Facet {
  readonly name: string;
  /** Its name in the address. */
  readonly key: string;
  /** Whether several values can be chosen. */
  readonly several?: boolean;
  readonly values: readonly Shown[];
  readonly labelOf?: (value: Shown) => string;
}

/** The API's word for outputs that lack the property: not to be filtered by. */
const UNKNOWN = 'unknown';

export function SearchFacets({
  facets,
  state,
  request,
}: {
  readonly facets: Facets;
  readonly state: SearchState;
  readonly request: PageRequest;
}) {
  const { language, link } = request;
  const t = searchMessages[language];
  const types: Readonly<Record<string, string>> = typeNames[language];
  const access: Readonly<Record<string, string>> = openAccessNames[language];
  const all: readonly Facet[] = [
    { name: t.type, key: 'type', several: true, values: facets.type, labelOf: ({ key }) => types[key] ?? key },
    { name: t.year, key: 'year', values: facets.year },
    { name: t.concept, key: 'concept', values: facets.concept, labelOf: ({ node, label }) => node?.label ?? label },
    { name: t.lab, key: 'organization', values: facets.lab },
    { name: t.partner, key: 'organization', values: facets.partner },
    { name: t.venue, key: 'venue', values: facets.venue },
    {
      name: t.openAccess,
      key: 'openAccess',
      several: true,
      values: facets.openAccess,
      labelOf: ({ key }) => access[key] ?? key,
    },
    { name: t.keyword, key: 'keyword', values: facets.keyword },
    {
      name: t.language,
      key: 'language',
      several: true,
      values: facets.language,
      labelOf: ({ key }) => languageName(key, language),
    },
  ];
  const shown = all.filter(({ values }) => values.some(({ key }) => key !== UNKNOWN));
  return (
    <section id="filters" class="facets">
      <h2>{t.filters}</h2>
      {!facets.complete && <p class="meta">{t.facetsIncomplete}</p>}
      {shown.map((facet) => (
        <FacetValues facet={facet} state={state} request={request} key={facet.name} />
      ))}
      {request.query.get('facets') !== 'all' && shown.length > 0 && (
        <p>
          <a href={`${link.here({ facets: 'all' })}#filters`} rel="nofollow">
            {t.moreValues}
          </a>
        </p>
      )}
    </section>
  );
}

function FacetValues({
  facet: { name, key, values, several, labelOf },
  state,
  request,
}: {
  readonly facet: Facet;
  readonly state: SearchState;
  readonly request: PageRequest;
}) {
  const { language, link } = request;
  const t = searchMessages[language];
  const chosen = chosenOf(key, state);
  return (
    <section>
      <h3>{name}</h3>
      <ul class="facet">
        {values.map((value) => {
          const label = value.key === UNKNOWN ? t.unknown : (labelOf?.(value) ?? value.label);
          const count = <span class="count">{formatNumber(value.count, language)}</span>;
          const on = chosen.includes(value.key);
          const next = on
            ? chosen.filter((one) => one !== value.key)
            : several === true
              ? [...chosen, value.key]
              : value.key;
          return (
            <li key={value.key}>
              {value.key === UNKNOWN ? (
                <span class="meta">{label}</span>
              ) : (
                <a
                  href={link.here({ ...FROM_START, ...(key === 'year' && { from: null, to: null }), [key]: next })}
                  aria-current={on ? 'true' : undefined}
                  rel="nofollow"
                >
                  {label}
                </a>
              )}{' '}
              {count}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function chosenOf(key: string, { values, entities, from, to }: SearchState): readonly string[] {
  if (key === 'year') return from !== undefined && from === to ? [String(from)] : [];
  if (key === 'type' || key === 'openAccess' || key === 'language') return values[key];
  const held: Readonly<Record<string, string | undefined>> = entities;
  const id = held[key];
  return id === undefined ? [] : [id];
}
