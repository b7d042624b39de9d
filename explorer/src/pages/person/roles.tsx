/** Somebody's roles in labs and elsewhere: current ones first, then those that ended. */
import type { MembershipShownFragment } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { seniorityNames } from '../../parts/entity-kinds.js';
import { entityMessages } from '../../parts/entity-messages.js';
import { periodText } from '../../parts/period.js';

interface Props {
  readonly memberships: readonly MembershipShownFragment[];
  readonly request: PageRequest;
}

export function Roles({ memberships, request }: Props) {
  const t = entityMessages[request.language];
  const parts = [
    { name: t.current, of: memberships.filter(({ current }) => current) },
    { name: t.former, of: memberships.filter(({ current }) => !current) },
  ].filter(({ of }) => of.length > 0);
  if (parts.length === 0) return null;
  return (
    <section>
      <h2>{t.roles}</h2>
      {parts.map(({ name, of }) => (
        <div key={name}>
          <h3>{name}</h3>
          <ul class="plain-list">
            {of.map((membership, at) => (
              <li key={at}>
                {roleOf(membership, request)},{' '}
                <a href={request.link.to(membership.organization)}>{membership.organization.name}</a>{' '}
                <span class="meta">{periodText(membership, request)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The line under the name. */
export function currentRoles(memberships: readonly MembershipShownFragment[], request: PageRequest) {
  const current = memberships.filter(({ current: now }) => now).slice(0, 3);
  if (current.length === 0) return null;
  return (
    <p class="lead">
      {current.map((membership, at) => (
        <span key={membership.organization.id}>
          {at > 0 && ' · '}
          {roleOf(membership, request)},{' '}
          <a href={request.link.to(membership.organization)}>{membership.organization.name}</a>
        </span>
      ))}
    </p>
  );
}

/** The source's own word, else how senior, else a member. */
export const roleOf = (
  { role, seniority }: Pick<MembershipShownFragment, 'role' | 'seniority'>,
  { language }: PageRequest,
): string => role ?? (seniority === null ? entityMessages[language].member : seniorityNames[language][seniority]);
