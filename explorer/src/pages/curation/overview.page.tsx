/** How much there is to look at. */
import { CurationOverviewDocument } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import { curationPage } from './frame.js';
import { curationMessages } from './messages.js';
import { pathOfKind } from './worklist.page.js';

export const curationOverviewPage = curationPage('/curation', async (request) => {
  const { ask, language, link } = request;
  const t = curationMessages[language];
  const found = await ask(CurationOverviewDocument, {});
  const lists = [
    { kind: 'NO_DOI', count: found.noDoi.totalCount },
    { kind: 'NO_ABSTRACT', count: found.noAbstract.totalCount },
    { kind: 'NO_CONCEPT', count: found.noConcept.totalCount },
    { kind: 'NO_UNIT', count: found.noUnit.totalCount },
    { kind: 'NO_COUNTRY', count: found.noCountry.totalCount },
    { kind: 'UNMATCHED_AUTHOR', count: found.unmatchedAuthor.totalCount },
    { kind: 'IMPOSSIBLE_DATE', count: found.impossibleDate.totalCount },
  ] as const;
  return {
    title: t.title,
    question: { query: CurationOverviewDocument.toString(), variables: {} },
    body: (
      <>
        <p>{t.intro}</p>
        <div class="columns">
          <section>
            <h2>{t.missing}</h2>
            <table>
              <tbody>
                {lists.map(({ kind, count }) => (
                  <tr key={kind}>
                    <th scope="row">
                      {count === 0 ? t[kind] : <a href={link(`/curation/worklists/${pathOfKind(kind)}`)}>{t[kind]}</a>}
                      <span class="meta block">{t[`help${kind}`]}</span>
                    </th>
                    <td class="number">{formatNumber(count, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <div>
            <h2>{t.oneOrTwo}</h2>
            <ul>
              <li>
                <a href={link('/curation/duplicates')}>{t.duplicates}</a>{' '}
                <span class="meta">{formatNumber(found.doubtfulPairs.totalCount, language)}</span>
              </li>
              <li>
                <a href={link('/curation/people')}>{t.people}</a>
              </li>
            </ul>
            <h2>{t.words}</h2>
            <ul>
              <li>
                <a href={link('/curation/keywords')}>{t.keywords}</a>
              </li>
              <li>
                <a href={link('/curation/vocabulary')}>{t.vocabulary}</a>
              </li>
            </ul>
            <h2>{t.kept}</h2>
            <DecisionsForm request={request} />
          </div>
        </div>
      </>
    ),
  };
});

/** Asks for the decisions on something. */
export function DecisionsForm({ request }: { readonly request: PageRequest }) {
  const t = curationMessages[request.language];
  return (
    <form method="get" action="/curation/decisions" class="stack">
      <label for="entity">{t.entity}</label>
      <input id="entity" name="entity" maxLength={500} required value={request.query.get('entity') ?? ''} />
      {request.query.has('lang') && <input type="hidden" name="lang" value={request.language} />}
      <button type="submit" class="plain">
        {t.show}
      </button>
    </form>
  );
}
