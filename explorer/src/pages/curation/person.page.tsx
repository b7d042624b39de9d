/** One person under a curator's eyes: who it may be as well, what is wrongly theirs, what is not to be shown. */
import {
  ClaimContributionDocument,
  HideNameDocument,
  KeepPeopleApartDocument,
  MergePeopleDocument,
  OutputToClaimDocument,
  type PersonToCompareFragment,
  PersonToCurateDocument,
  type PersonToCurateQuery,
  RejectContributionDocument,
  SplitPersonDocument,
  SuppressPersonDocument,
} from '../../graphql/generated/graphql.js';
import { type Answer, BadRequest, NotFound, type PageRequest } from '../../http.js';
import { formatNumber, formatPercent } from '../../i18n/format.js';
import { RichText } from '../../parts/rich-text.js';
import { goOn, outcomeOf, type Refusal, refusedFor, settle, textOf, whyOf } from './decide.js';
import { curationPage, NextPage, Refused, Why } from './frame.js';
import { curationMessages } from './messages.js';
import { personAddress } from './people.page.js';

const idOf = ({ params }: PageRequest): string => `Person:${params.id ?? ''}`;
const here = (request: PageRequest): string => request.link.here({ did: null, undone: null });

interface Props {
  readonly request: PageRequest;
  readonly refusal: Refusal | undefined;
}

type Found = NonNullable<PersonToCurateQuery['person']>;

export const curationPersonPage = curationPage(
  '/curation/people/:id',
  async (request, refusal) => {
    const { language, link, query } = request;
    const t = curationMessages[language];
    const variables = { id: idOf(request), after: query.get('after') };
    const { person, doubtfulPeople } = await request.ask(PersonToCurateDocument, variables);
    if (person === null) throw new NotFound(request.path);
    const claimed = (query.get('claim') ?? '').trim();
    return {
      title: person.name,
      places: [
        ...doubtfulPeople.map(({ people }) => people.map(({ id }) => id).join(' ')),
        ...(person.works.nodes.length === 0 ? [] : ['works']),
        'name',
        'suppress',
      ],
      question: { query: PersonToCurateDocument.toString(), variables },
      body: (
        <>
          <p class="actions">
            <a href={link.to(person)}>{t.open}</a>
            <a href={link('/curation/decisions', { entity: person.id })}>{t.decisionsHere}</a>
          </p>
          <section>
            <h2>{t.mayBe}</h2>
            {doubtfulPeople.length === 0 && <p>{t.mayBeNobody}</p>}
            {doubtfulPeople.map((pair) => (
              <Pair pair={pair} request={request} refusal={refusal} />
            ))}
          </section>
          <Works person={person} request={request} refusal={refusal} />
          <Claim claimed={claimed} request={request} />
          <Privacy person={person} request={request} refusal={refusal} />
        </>
      ),
    };
  },
  act,
);

type Doubtful = PersonToCurateQuery['doubtfulPeople'][number];

function Pair({ pair, request, refusal }: Props & { readonly pair: Doubtful }) {
  const { language } = request;
  const t = curationMessages[language];
  const [a, b] = pair.people;
  if (a === undefined || b === undefined) return null;
  const at = `${a.id} ${b.id}`;
  return (
    <form method="post" action={here(request)} class="card">
      {refusal?.at === at && <Refused refusal={refusal} request={request} />}
      <div class="two">
        {[a, b].map((person) => (
          <Candidate person={person} request={request} />
        ))}
      </div>
      <p>
        {t.sureness}: {formatPercent(pair.score, language)}. <span class="meta">{pair.because.join('; ')}</span>
      </p>
      <input type="hidden" name="a" value={a.id} />
      <input type="hidden" name="b" value={b.id} />
      <div class="actions">
        {[a, b].map(({ id, name }) => (
          <button type="submit" name="unite" value={id}>
            {t.keep} {name} ({id === a.id ? t.left.toLowerCase() : t.right.toLowerCase()})
          </button>
        ))}
        <button type="submit" name="do" value="apart" class="plain">
          {t.apart}
        </button>
      </div>
    </form>
  );
}

function Candidate({ person, request }: { readonly person: PersonToCompareFragment; readonly request: PageRequest }) {
  const { language, link } = request;
  const t = curationMessages[language];
  return (
    <div>
      <h3>
        <a href={personAddress(request, person.id)}>{person.name}</a>
      </h3>
      <p class="meta">
        {person.orcid !== null && `ORCID ${person.orcid} · `}
        {t.outputs}: {formatNumber(person.publications.totalCount, language)}
        {person.nameVariants.length > 0 && ` · ${person.nameVariants.slice(0, 5).join('; ')}`}
      </p>
      <ul>
        {person.publications.nodes.map(({ id, title, year }) => (
          <li key={id}>
            <a href={link.to({ id })}>
              <RichText text={title} />
            </a>{' '}
            <span class="meta">{year}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Works({ person, request, refusal }: Props & { readonly person: Found }) {
  const t = curationMessages[request.language];
  const { nodes, pageInfo } = person.works;
  if (nodes.length === 0) return null;
  return (
    <section>
      <h2>{t.works}</h2>
      {refusal?.at === 'works' && <Refused refusal={refusal} request={request} />}
      <form method="post" action={here(request)}>
        <p class="meta">{t.splitTitle}</p>
        <ul class="outputs">
          {nodes.map(({ id, title, year, contributions }) => (
            <li key={id}>
              <label class="choice">
                <input type="checkbox" name="publication" value={id} /> <RichText text={title} />{' '}
                <span class="meta">{year}</span>
              </label>
              {contributions.nodes
                .filter(({ by }) => 'id' in by && by.id === person.id)
                .map(({ position, nameAsWritten }) => (
                  <button type="submit" name="reject" value={`${position} ${id}`} class="plain small">
                    {t.rejectOne}: {nameAsWritten}
                  </button>
                ))}
            </li>
          ))}
        </ul>
        <Why request={request} id="why-works" />
        <button type="submit" name="do" value="split">
          {t.split}
        </button>
      </form>
      <NextPage request={request} pageInfo={pageInfo} />
    </section>
  );
}

async function outputToClaim(request: PageRequest, identifier: string) {
  try {
    const { resolve } = await request.ask(OutputToClaimDocument, { identifier: identifier.slice(0, 500) });
    return resolve !== null && 'contributions' in resolve ? resolve : undefined;
  } catch (error) {
    // What is no identifier at all finds nothing either.
    if (error instanceof BadRequest) return undefined;
    throw error;
  }
}

function Claim({ claimed, request }: Pick<Props, 'request'> & { readonly claimed: string }) {
  const t = curationMessages[request.language];
  return (
    <section id="claim">
      <h2>{t.claimTitle}</h2>
      <form method="get" action={`${request.path}/claim`} class="fields">
        <label>
          {t.claimHelp}
          <input name="claim" maxLength={500} required value={claimed} />
        </label>
        {request.query.has('lang') && <input type="hidden" name="lang" value={request.language} />}
        <button type="submit" class="plain">
          {t.claimLook}
        </button>
      </form>
    </section>
  );
}

/** The contributors of an output, to say which of them the person is. */
export const claimPage = curationPage(
  '/curation/people/:id/claim',
  async (request) => {
    const t = curationMessages[request.language];
    const claimed = (request.query.get('claim') ?? '').trim();
    const output = claimed === '' ? undefined : await outputToClaim(request, claimed);
    return {
      title: t.claimTitle,
      body: (
        <>
          {output === undefined ? (
            <p class="warning">{t.claimNothing}</p>
          ) : (
            <form method="post" action={here(request)}>
              <h2>
                <a href={request.link.to({ id: output.id })}>
                  <RichText text={output.title} />
                </a>
              </h2>
              <input type="hidden" name="publication" value={output.id} />
              <ul class="outputs">
                {output.contributions.nodes.map(({ position, nameAsWritten }) => (
                  <li key={position}>
                    {nameAsWritten}{' '}
                    <button type="submit" name="position" value={position} class="plain small">
                      {t.claim}
                      <span class="visually-hidden">: {nameAsWritten}</span>
                    </button>
                  </li>
                ))}
              </ul>
              <Why request={request} id="why-claim" />
            </form>
          )}
          <p>
            <a href={personAddress(request, idOf(request))}>{t.tools}</a>
          </p>
        </>
      ),
    };
  },
  async (request, fields) => {
    const { claimContribution } = await request.ask(ClaimContributionDocument, {
      publication: textOf(fields, 'publication'),
      position: Number(textOf(fields, 'position')) || 0,
      person: idOf(request),
      why: whyOf(fields),
    });
    const outcome = outcomeOf(claimContribution);
    return 'id' in outcome ? goOn(request, personAddress(request, idOf(request)), outcome.id) : { refusal: outcome };
  },
);

function Privacy({ person, request, refusal }: Props & { readonly person: Found }) {
  const t = curationMessages[request.language];
  return (
    <section>
      <h2>{t.hideTitle}</h2>
      <p class="meta">{t.hideHelp}</p>
      {refusal?.at === 'name' && <Refused refusal={refusal} request={request} />}
      {person.nameVariants.length === 0 ? (
        <p>{t.noNames}</p>
      ) : (
        <form method="post" action={here(request)} class="fields">
          <label>
            {t.name}
            <select name="name">
              {person.nameVariants.map((name) => (
                <option value={name}>{name}</option>
              ))}
            </select>
          </label>
          <button type="submit" name="do" value="hide-name">
            {t.hide}
          </button>
        </form>
      )}
      <h2>{t.suppressTitle}</h2>
      <p class="meta">{t.suppressHelp}</p>
      {refusal?.at === 'suppress' && <Refused refusal={refusal} request={request} />}
      <form method="post" action={here(request)}>
        <label class="choice">
          <input type="checkbox" name="sure" value="1" /> {t.suppressSure}
        </label>
        <Why request={request} id="why-suppress" />
        <button type="submit" name="do" value="suppress">
          {t.suppress}
        </button>
      </form>
    </section>
  );
}

async function act(request: PageRequest, fields: URLSearchParams): Promise<Answer | { readonly refusal: Refusal }> {
  const { ask, language } = request;
  const t = curationMessages[language];
  const person = idOf(request);
  const why = whyOf(fields);
  const [a, b] = [textOf(fields, 'a'), textOf(fields, 'b')];
  const [into, reject, what] = [textOf(fields, 'unite'), textOf(fields, 'reject'), textOf(fields, 'do')];
  if (into !== '') {
    const { merge } = await ask(MergePeopleDocument, { into, from: into === a ? b : a, why });
    const outcome = outcomeOf(merge, `${a} ${b}`);
    return 'id' in outcome ? goOn(request, personAddress(request, into), outcome.id) : { refusal: outcome };
  }
  if (reject !== '') {
    const [position = '', publication = ''] = reject.split(' ');
    const given = { publication, position: Number(position) || 0, why };
    return settle(request, (await ask(RejectContributionDocument, given)).rejectContribution, 'works');
  }
  if (what === 'apart')
    return settle(request, (await ask(KeepPeopleApartDocument, { a, b, why })).keepEntitiesApart, `${a} ${b}`);
  if (what === 'split') {
    const publications = fields.getAll('publication');
    if (publications.length === 0) return { refusal: refusedFor(t.chooseOne, 'works') };
    return settle(request, (await ask(SplitPersonDocument, { person, publications, why })).splitPerson, 'works');
  }
  if (what === 'hide-name')
    return settle(
      request,
      (await ask(HideNameDocument, { person, name: textOf(fields, 'name'), why })).hideName,
      'name',
    );
  if (what !== 'suppress') return { refusal: { messages: [] } };
  if (!fields.has('sure')) return { refusal: refusedFor(t.suppressUnsure, 'suppress') };
  const outcome = outcomeOf((await ask(SuppressPersonDocument, { person, why })).suppressPerson, 'suppress');
  // The person has no page any more.
  return 'id' in outcome ? goOn(request, request.link('/curation/people'), outcome.id) : { refusal: outcome };
}
