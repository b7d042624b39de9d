/** Every output by links alone: the years, and the outputs of each, page by page. */
import { OutputsOfYearDocument, YearsOfOutputsDocument } from '../../graphql/generated/graphql.js';
import { NotFound, type Page } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import { OutputList } from '../../parts/outputs.js';
import { Pager } from '../../parts/pager.js';
import { browseMessages } from './messages.js';
import { yearOf, yearsOf } from './years.js';

export const yearsPage: Page = {
  path: '/browse/years',
  answer: async (request) => {
    const t = browseMessages[request.language];
    const years = await yearsOf(request);
    return {
      kind: 'page',
      title: t.title,
      section: 'search',
      question: { query: YearsOfOutputsDocument.toString(), variables: {} },
      body: (
        <>
          <h1>{t.title}</h1>
          {years.length === 0 && <p>{t.none}</p>}
          <ul class="years">
            {years.map((year) => (
              <li key={year}>
                <a href={request.link(`/browse/years/${year}`)}>{year}</a>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
};

export const yearPage: Page = {
  path: '/browse/years/:year',
  answer: async (request) => {
    const { ask, params, query, path, language, link } = request;
    const t = browseMessages[language];
    const year = yearOf(params.year);
    if (year === undefined) throw new NotFound(path);
    const variables = { year, after: query.get('after') };
    const { publications } = await ask(OutputsOfYearDocument, variables);
    const title = t.ofYear(String(year));
    return {
      kind: 'page',
      title,
      section: 'search',
      question: { query: OutputsOfYearDocument.toString(), variables },
      body: (
        <>
          <p>
            <a href={link('/browse/years')}>{t.allYears}</a>
          </p>
          <h1>{title}</h1>
          <p class="meta">{t.count(formatNumber(publications.totalCount, language))}</p>
          <OutputList outputs={publications.nodes} request={request} />
          <Pager pageInfo={publications.pageInfo} request={request} followed />
        </>
      ),
    };
  },
};
