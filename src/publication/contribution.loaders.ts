/** Pages of contributions, batched over publications. */
import { decodeCursor, listName, pageOf, pageSize } from '../graphql/page.js';
import type { Reader } from '../neo4j/database.js';
import { LoadersByArguments, manyByKey, oneByKey } from '../neo4j/loader.js';
import { type ContributionRow, contributionsOfOutputs, countOfContributions } from './contribution.queries.js';
import { isFormerName } from './hidden-name.js';
import type { ContributionEntity, ContributionPage } from './publication.record.js';

const DEFAULT_SIZE = 50;
// A citation names everyone; 20,000 contributors are the most a record may have.
const EVERYONE = 20_000;

export interface ContributionArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly roles?: readonly string[] | null | undefined;
}

export function contributionLists(reader: Reader) {
  const pages = new LoadersByArguments((page: { roles: readonly string[] | null; after: number; size: number }) =>
    manyByKey(reader, contributionsOfOutputs, page),
  );
  const counts = new LoadersByArguments((selection: { roles: readonly string[] | null }) =>
    oneByKey(reader, countOfContributions, selection),
  );

  const contributionsOf = async (id: string, args: ContributionArguments): Promise<ContributionPage> => {
    const size = pageSize(args.first, DEFAULT_SIZE);
    const roles = args.roles ? [...new Set(args.roles)].sort() : null;
    const list = listName('contributions', id, roles);
    const after = decodeCursor(list, args.after);
    const rows = (await pages.load(id, { roles, after: positionOf(after), size: size + 1 })).map(withShownName);
    return pageOf(list, rows, size, {
      after,
      keyOf: (row) => String(row.position),
      nodeOf: contributionEntity,
      totalCount: async () => (await counts.load(id, { roles }))?.total ?? 0,
    });
  };

  return {
    /** A page of the contributions of a publication, by its id; one statement for all publications of a level. */
    contributionsOf: { load: contributionsOf },
    /** Every contribution of a publication, with the parts of its name. */
    everyContributionOf: {
      load: async (id: string): Promise<ContributionRow[]> =>
        (await pages.load(id, { roles: null, after: -1, size: EVERYONE })).map(withShownName),
    },
  };
}

function positionOf(cursor: string | undefined): number {
  const position = Number(cursor ?? -1);
  return Number.isSafeInteger(position) ? position : EVERYONE;
}

/** A former name that is hidden is not shown on old outputs either: the person stands there by the name of today. */
function withShownName(row: ContributionRow): ContributionRow {
  const { contribution, person, hidden, ownFamily } = row;
  if (person === null || !isFormerName(contribution, hidden)) return row;
  const shown =
    ownFamily === null
      ? { family: null, given: null, literal: person.name }
      : { family: ownFamily, given: person.givenName, literal: null };
  return { ...row, contribution: { ...contribution, ...shown, nameAsWritten: person.name } };
}

function contributionEntity({ contribution, position, person, organization }: ContributionRow): ContributionEntity {
  const by = person ?? organization;
  if (by === null) throw new Error(`The contribution ${contribution.key} is by neither a person nor an organisation.`);
  const { key, role, nameAsWritten, corresponding } = contribution;
  return { key, role, nameAsWritten, corresponding, position: position + 1, by };
}
