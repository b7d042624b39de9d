/** People who may be one: found by name, and those whom the evidence surely makes one. */
import {
  PeopleToCurateDocument,
  UnitePeopleDocument,
  type UnitePeopleMutation,
} from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { formatNumber, formatPercent } from '../../i18n/format.js';
import { goOn, whyOf } from './decide.js';
import { curationPage, Why } from './frame.js';
import { curationMessages } from './messages.js';
import { pathOfKind } from './worklist.page.js';

/** The page of tools for a person, by global id. */
export const personAddress = ({ link }: PageRequest, id: string): string =>
  link(`/curation/people/${encodeURIComponent(id.slice(id.indexOf(':') + 1))}`);

export const curationPeoplePage = curationPage(
  '/curation/people',
  async (request) => {
    const { ask, language, link, query } = request;
    const t = curationMessages[language];
    const name = (query.get('name') ?? '').trim();
    const variables = { query: name.slice(0, 500) };
    const people = name === '' ? undefined : (await ask(PeopleToCurateDocument, variables)).people.nodes;
    const sure =
      query.get('surely') === null ? undefined : (await ask(UnitePeopleDocument, { dryRun: true })).unitePeople;
    return {
      title: t.people,
      ...(people !== undefined && { question: { query: PeopleToCurateDocument.toString(), variables } }),
      body: (
        <>
          <form method="get" action="/curation/people" class="fields">
            <label>
              {t.findPeople}
              <input name="name" value={name} maxLength={500} required />
            </label>
            {query.has('lang') && <input type="hidden" name="lang" value={language} />}
            <button type="submit">{t.show}</button>
          </form>
          {people !== undefined && (
            <ul class="outputs">
              {people.length === 0 && <li>{t.nothing}</li>}
              {people.map(({ id, name: called, provisional, publications }) => (
                <li key={id}>
                  <a href={personAddress(request, id)}>{called}</a>{' '}
                  <span class="meta">
                    {t.outputs}: {formatNumber(publications.totalCount, language)}
                    {provisional && ` · ${t.shortName}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
          <p>
            <a href={link(`/curation/worklists/${pathOfKind('UNMATCHED_AUTHOR')}`)}>{t.UNMATCHED_AUTHOR}</a>
          </p>
          <section>
            <h2>{t.surely}</h2>
            <p class="meta">{t.surelyHelp}</p>
            {sure === undefined ? (
              <form method="get" action="/curation/people">
                <input type="hidden" name="surely" value="1" />
                {query.has('lang') && <input type="hidden" name="lang" value={language} />}
                <button type="submit" class="plain">
                  {t.surelyLook}
                </button>
              </form>
            ) : (
              <Unions sure={sure} request={request} />
            )}
          </section>
        </>
      ),
    };
  },
  async (request, fields) => {
    const { unitePeople } = await request.ask(UnitePeopleDocument, { dryRun: false, why: whyOf(fields) });
    if (unitePeople.userErrors.length > 0)
      return { refusal: { messages: unitePeople.userErrors.map(({ message }) => message) } };
    return goOn(request, request.link('/curation/people', { surely: 1 }), unitePeople.pass ?? undefined);
  },
);

interface UnionsProps {
  readonly sure: UnitePeopleMutation['unitePeople'];
  readonly request: PageRequest;
}

function Unions({ sure, request }: UnionsProps) {
  const { language, link } = request;
  const t = curationMessages[language];
  if (sure.unions.length === 0) return <p>{t.surelyNone}</p>;
  return (
    <form method="post" action={link('/curation/people')}>
      <ul>
        {sure.unions.map(({ into, from, score, because }) => (
          <li key={from}>
            <a href={personAddress(request, from)}>{from}</a> {t.becomesPart}{' '}
            {into !== null && <a href={personAddress(request, into.id)}>{into.name}</a>}
            <span class="meta block">
              {t.sureness}: {formatPercent(score, language)} · {because.join('; ')}
            </span>
          </li>
        ))}
      </ul>
      {sure.more > 0 && <p class="meta">{t.surelyMore(formatNumber(sure.more, language))}</p>}
      <Why request={request} id="why" />
      <button type="submit" name="do" value="unite">
        {t.surelyUnite}
      </button>
    </form>
  );
}
