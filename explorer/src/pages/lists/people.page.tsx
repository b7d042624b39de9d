/** People: the members, or everybody. */
import { MemberListDocument, PersonListDocument, type PersonListQuery } from '../../graphql/generated/graphql.js';
import type { Page, PageRequest } from '../../http.js';
import { Choice } from '../../parts/fingerprint.js';
import { ListOf, wordsOf } from '../../parts/list.js';
import { FROM_START } from '../../parts/pager.js';
import { roleOf } from '../person/roles.js';
import { listMessages } from './messages.js';

export const peoplePage: Page = {
  path: '/people',
  answer: async (request) => {
    const { ask, language, query, link } = request;
    const t = listMessages[language];
    const everybody = query.get('all') === 'true';
    const current = query.get('current') === 'true';
    const { list, question } = everybody ? await everyone(ask, request) : await members(ask, request, current);
    return {
      kind: 'page',
      title: t.people,
      section: 'people',
      question,
      body: (
        <>
          <h1>{t.people}</h1>
          <Choice
            label={t.who}
            choices={[
              {
                text: t.currentMembers,
                href: link.here({ ...FROM_START, all: null, current: true }),
                chosen: !everybody && current,
              },
              {
                text: t.allMembers,
                href: link.here({ ...FROM_START, all: null, current: null }),
                chosen: !everybody && !current,
              },
              {
                text: t.everybody,
                href: link.here({ ...FROM_START, all: true, current: null, organization: null }),
                chosen: everybody,
              },
            ]}
          />
          <ListOf list={list} request={request}>
            <ul class="plain-list entries">
              {list.nodes.map((person) => (
                <Entry person={person} request={request} key={person.id} />
              ))}
            </ul>
          </ListOf>
        </>
      ),
    };
  },
};

type Ask = PageRequest['ask'];

async function everyone(ask: Ask, request: PageRequest) {
  const variables = { query: wordsOf(request), after: request.query.get('after') };
  const { people } = await ask(PersonListDocument, variables);
  return { list: people, question: { query: PersonListDocument.toString(), variables } };
}

async function members(ask: Ask, request: PageRequest, current: boolean) {
  const organization = request.query.get('organization');
  const variables = {
    query: wordsOf(request),
    filter: { ...(current && { current }), ...(organization !== null && { organization }) },
    after: request.query.get('after'),
  };
  const { members: list } = await ask(MemberListDocument, variables);
  return { list, question: { query: MemberListDocument.toString(), variables } };
}

type Person = PersonListQuery['people']['nodes'][number];

function Entry({ person, request }: { readonly person: Person; readonly request: PageRequest }) {
  const memberships = 'memberships' in person ? person.memberships : [];
  return (
    <li>
      <a href={request.link.to(person)}>{person.name}</a>{' '}
      <span class="meta">
        {memberships.slice(0, 2).map((membership, at) => (
          <span key={at}>
            {at > 0 && ' · '}
            {roleOf(membership, request)},{' '}
            <a href={request.link.to(membership.organization)}>{membership.organization.name}</a>
          </span>
        ))}
      </span>
    </li>
  );
}
