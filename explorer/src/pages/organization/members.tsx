/** Who is and who was in an organisation or below it, in the order of the language's alphabet. */
import type { MembersShownFragment } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { compareText, formatNumber } from '../../i18n/format.js';
import { entityMessages } from '../../parts/entity-messages.js';
import { partMessages } from '../../parts/messages.js';
import { roleOf } from '../person/roles.js';
import type { OrganizationProps } from './organization.page.js';

export function Members({ organization, request }: OrganizationProps) {
  const { language } = request;
  const t = entityMessages[language];
  const { currentMembers, formerMembers, id } = organization;
  if (currentMembers.totalCount + formerMembers.totalCount === 0) return null;
  return (
    <section>
      <h2>{t.members}</h2>
      {currentMembers.totalCount > 0 && (
        <>
          <h3>{t.currentMembers(formatNumber(currentMembers.totalCount, language))}</h3>
          <Names members={currentMembers} of={id} current request={request} />
        </>
      )}
      {formerMembers.totalCount > 0 && (
        <details class="history">
          <summary>
            <h3>{t.formerMembers(formatNumber(formerMembers.totalCount, language))}</h3>
          </summary>
          <Names members={formerMembers} of={id} current={false} request={request} />
        </details>
      )}
    </section>
  );
}

function Names({
  members: { nodes, totalCount },
  of,
  current,
  request,
}: {
  readonly members: MembersShownFragment;
  readonly of: string;
  readonly current: boolean;
  readonly request: PageRequest;
}) {
  const { language, link } = request;
  const compare = compareText(language);
  const more = totalCount - nodes.length;
  return (
    <>
      <ul class="names">
        {[...nodes]
          .sort((a, b) => compare(a.familyName ?? a.name, b.familyName ?? b.name) || compare(a.name, b.name))
          .map((person) => (
            <li key={person.id}>
              <a href={link.to(person)}>{person.name}</a>{' '}
              <span class="meta">{roleIn(person, of, current, request)}</span>
            </li>
          ))}
      </ul>
      {more > 0 && (
        <p class="meta">
          {partMessages[language].more(more)} ·{' '}
          <a href={link('/people', { organization: of, current: current || undefined })}>
            {entityMessages[language].moreMembers}
          </a>
        </p>
      )}
    </>
  );
}

type Person = MembersShownFragment['nodes'][number];

/** The role there, or in what is below it. */
function roleIn(person: Person, of: string, current: boolean, request: PageRequest): string {
  if (person.__typename !== 'Member') return '';
  const then = person.memberships.filter((one) => one.current === current);
  const membership = then.find(({ organization }) => organization.id === of) ?? then[0];
  return membership === undefined ? '' : roleOf(membership, request);
}
