/** Batched reads of people, one set a request. */

import { decodeCursor, listName, pageOf, pageSize } from '../graphql/page.js';
import { emptyPage, type ListRequest, listPage } from '../listing/list-page.js';
import type { Reader } from '../neo4j/database.js';
import { entityByKey, firstFound } from '../neo4j/entity-loader.js';
import { LoadersByArguments, manyByKey, oneByKey } from '../neo4j/loader.js';
import { newestFirst } from './membership.js';
import { MEMBERS_OF, membershipsOfPeople } from './membership.queries.js';
import { MEMBERS, MEMBERS_WHERE, MEMBERS_WITHIN, PEOPLE, peopleById, peopleByIdentifier } from './person.queries.js';
import type { MembershipEntity, PersonPage } from './person.record.js';

/** Which members: conditions on one and the same membership, `today` (YYYY-MM-DD) for those that ask for now. */
export interface MemberSelection {
  readonly organization?: string | null | undefined;
  readonly current?: boolean | null | undefined;
  readonly seniorities?: readonly string[] | null | undefined;
}

interface MembersOf {
  readonly scope: keyof typeof MEMBERS_OF;
  readonly current: boolean | null;
  readonly today: string;
}

export function personLoaders(reader: Reader) {
  const personByIdentifier = entityByKey(reader, peopleByIdentifier);
  const memberships = manyByKey(reader, membershipsOfPeople, {});
  const membersOf = membersOfOrganizations(reader);
  return {
    /** By id, current or former. */
    personById: firstFound(entityByKey(reader, peopleById), personByIdentifier, (id) => `whorl:${id}`),
    /** By `scheme:value`. */
    personByIdentifier,
    /** Memberships of a person, newest first. */
    membershipsOf: {
      load: async (id: string): Promise<Omit<MembershipEntity, 'person'>[]> =>
        [...(await memberships.load(id))].sort(newestFirst),
    },
    /** One page of the people of an organisation, by name; all parents of a level share one statement. */
    membersOf,
    peoplePage: (request: ListRequest): Promise<PersonPage> => listPage(reader, PEOPLE, {}, request),
    membersPage: (selection: MemberSelection, request: ListRequest, today: string): Promise<PersonPage> =>
      membersPage(reader, selection, request, today),
  };
}

function membersOfOrganizations(reader: Reader) {
  const pages = new LoadersByArguments(({ scope, ...rest }: MembersOf & { after: string; size: number }) =>
    manyByKey(reader, MEMBERS_OF[scope].page, rest),
  );
  const counts = new LoadersByArguments(({ scope, ...rest }: MembersOf) =>
    oneByKey(reader, MEMBERS_OF[scope].count, rest),
  );
  return {
    load: async (id: string, which: MembersOf, request: Omit<ListRequest, 'query'>): Promise<PersonPage> => {
      const name = listName('membersOf', id, which.scope, which.current);
      const size = pageSize(request.first);
      const after = decodeCursor(name, request.after);
      const rows = await pages.load(id, { ...which, after: after ?? '', size: size + 1 });
      return pageOf(name, rows, size, {
        after,
        keyOf: (row) => row.entity.nameOrder,
        nodeOf: (row) => row.entity,
        totalCount: async () => (await counts.load(id, which))?.count ?? 0,
      });
    },
  };
}

function membersPage(
  reader: Reader,
  selection: MemberSelection,
  request: ListRequest,
  today: string,
): Promise<PersonPage> {
  const { organization, current = null } = selection;
  // Sorted, so that the same filter has the same cursors whatever its order.
  const seniorities = selection.seniorities ? [...new Set(selection.seniorities)].sort() : null;
  const identity = [organization ?? null, current, seniorities];
  if (seniorities?.length === 0) return Promise.resolve(emptyPage());
  if (typeof organization === 'string')
    return listPage(reader, MEMBERS_WITHIN, { organization, current, seniorities, today }, request, identity);
  if (current === null && seniorities === null) return listPage(reader, MEMBERS, {}, request, identity);
  return listPage(reader, MEMBERS_WHERE, { current, seniorities, today }, request, identity);
}
