/** The outputs of a person, organisation, project, venue or concept: by type and year, page after page. */
import type {
  OutputLineFragment,
  OutputsByTypeAndYearFragment,
  OutputsPageFragment,
  PublicationFilter,
} from '../graphql/generated/graphql.js';
import type { PageRequest } from '../http.js';
import { formatNumber } from '../i18n/format.js';
import { entityMessages } from './entity-messages.js';
import { Choice } from './fingerprint.js';
import { typeNames } from './kinds.js';
import { OutputList } from './outputs.js';
import { FROM_START, Pager } from './pager.js';
import { yearIn } from './years-form.js';

const isType = (text: string | null): text is keyof typeof typeNames.en => text !== null && text in typeNames.en;

/** The filter of an entity's outputs that the address tells: a type, a year. */
export function outputsAsked({ query }: PageRequest): Pick<PublicationFilter, 'types' | 'years'> {
  const type = query.get('type');
  const year = yearIn(query.get('year'));
  return {
    ...(isType(type) && { types: [type] }),
    ...(year !== null && { years: { from: year, to: year } }),
  };
}

/** A year is shown whole, to be printed; else twenty outputs a page. */
export const pageSizeAsked = ({ query }: PageRequest): number => (yearIn(query.get('year')) === null ? 20 : 100);

export function EntityOutputs({
  outputs,
  all,
  searchBy,
  request,
}: {
  readonly outputs: OutputsPageFragment;
  readonly all: OutputsByTypeAndYearFragment;
  /** The filter of the search page that gives the same outputs. */
  readonly searchBy: Readonly<Record<string, string>>;
  readonly request: PageRequest;
}) {
  const { language, link, query } = request;
  const t = entityMessages[language];
  const year = yearIn(query.get('year'));
  const chosen = query.get('type');
  const types: Readonly<Record<string, string>> = typeNames[language];
  if (all.totalCount === 0) return null;
  return (
    <section id="outputs">
      <h2>
        {year === null ? t.outputs : t.outputsOf(String(year))} ({formatNumber(outputs.totalCount, language)})
      </h2>
      {all.facets.type.length > 1 && (
        <Choice
          label={t.typeChoice}
          choices={[
            { text: t.allTypes, href: `${link.here({ ...FROM_START, type: null })}#outputs`, chosen: !isType(chosen) },
            ...all.facets.type
              .filter(({ key }) => isType(key))
              .map(({ key, count }) => ({
                text: `${types[key]} (${formatNumber(count, language)})`,
                href: `${link.here({ ...FROM_START, type: key })}#outputs`,
                chosen: key === chosen,
              })),
          ]}
        />
      )}
      {year !== null && (
        <p class="choice">
          <a href={link.here({ ...FROM_START, year: null })}>{t.allYears}</a>
          <span class="meta">{t.print}</span>
        </p>
      )}
      {year === null ? (
        <OutputList outputs={outputs.nodes} request={request} />
      ) : (
        byType(outputs.nodes).map(([type, of]) => (
          <div key={type}>
            <h3>
              {types[type]} ({formatNumber(of.length, language)})
            </h3>
            <OutputList outputs={of} request={request} />
          </div>
        ))
      )}
      <Pager pageInfo={outputs.pageInfo} request={request} />
      <p class="choice">
        <a href={link('/search', { ...searchBy, year: year ?? undefined, type: isType(chosen) ? chosen : undefined })}>
          {t.searchThese}
        </a>
      </p>
    </section>
  );
}

/** Outputs by their type, in the order of the first of each. */
function byType(outputs: readonly OutputLineFragment[]) {
  const types = new Map<string, OutputLineFragment[]>();
  for (const output of outputs) {
    const of = types.get(output.type.type) ?? [];
    of.push(output);
    types.set(output.type.type, of);
  }
  return [...types];
}
