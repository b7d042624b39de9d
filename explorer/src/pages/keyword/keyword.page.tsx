/** The page of a keyword as authors write it: the concept it means, and the outputs that carry it. */
import { KeywordPageDocument } from '../../graphql/generated/graphql.js';
import { NotFound, type Page } from '../../http.js';
import { YearChart, yearsOfFacet } from '../../parts/charts.js';
import { EntityOutputs, outputsAsked, pageSizeAsked } from '../../parts/entity-outputs.js';
import { foreign } from '../../parts/outputs.js';
import { conceptMessages } from '../concept/messages.js';

export const keywordPage: Page = {
  path: '/keywords/:id',
  answer: async (request) => {
    const { ask, params, language, path, query, link } = request;
    const t = conceptMessages[language];
    const id = `Keyword:${params.id}`;
    const variables = {
      id,
      language,
      own: { keyword: id },
      filter: { keyword: id, ...outputsAsked(request) },
      first: pageSizeAsked(request),
      after: query.get('after'),
    };
    const { node, all, outputs } = await ask(KeywordPageDocument, variables);
    if (node?.__typename !== 'Keyword') throw new NotFound(path);
    return {
      kind: 'page',
      title: node.text,
      canonical: path,
      question: { query: KeywordPageDocument.toString(), variables },
      body: (
        <>
          <p class="type-line">{t.keyword}</p>
          <h1 lang={foreign(node.language, request)}>{node.text}</h1>
          <p>
            {node.concept !== null ? (
              <>
                {t.means} <a href={link.to(node.concept)}>{node.concept.label}</a>
              </>
            ) : node.decided ? (
              t.meansNone
            ) : (
              t.meansUnknown
            )}
          </p>
          <YearChart
            counts={yearsOfFacet(all.facets.year)}
            request={request}
            hrefOf={(year) => `${link.here({ year, after: null, back: null })}#outputs`}
          />
          <EntityOutputs outputs={outputs} all={all} searchBy={{ keyword: id }} request={request} />
        </>
      ),
    };
  },
};
