/** With whom somebody works: the list, and what its entries tell. */
import { pageSize, QueryError } from '../graphql/page.js';
import type { OrganizationEntity } from '../organization/organization.record.js';
import type { PersonEntity } from '../person/person.record.js';
import { countryName } from '../record/country.js';
import type { Context } from '../server/context.js';
import { isPerson } from './collaboration.loaders.js';
import type { CollaboratorListEntity, TieEndEntity, Years } from './collaboration.record.js';
import { type AffiliationTime, addedUp, type CollaboratorKind, checkGrouping, isStored } from './grouped-ties.js';
import { type Counting, rankTies } from './rank-ties.js';

interface CollaboratorsAsked {
  readonly first?: number | null | undefined;
  readonly counting?: Counting | null | undefined;
  readonly since?: number | null | undefined;
  readonly until?: number | null | undefined;
  readonly by?: CollaboratorKind | null | undefined;
  readonly affiliation?: AffiliationTime | null | undefined;
  readonly consortia?: boolean | null | undefined;
}

const MOST_LAPSE_YEARS = 50;

export async function collaboratorsOf(
  id: string,
  asked: CollaboratorsAsked,
  context: Context,
): Promise<CollaboratorListEntity> {
  const { first, counting, since, until } = asked;
  const size = pageSize(first);
  const years: Years = { since: since ?? null, until: until ?? null };
  const ties = await tiesOf(id, asked, context);
  const byOther = new Map(ties.map((tie) => [tie.other, tie]));
  const ranked = rankTies(ties, counting ?? 'FULL', years);
  const shown = await Promise.all(
    ranked.slice(0, size).map(async (sums) => ({ ...sums, isThere: await isThere(sums.other, context) })),
  );
  const collaborators = shown.flatMap(({ isThere: there, ...sums }) => {
    const tie = byOther.get(sums.other);
    return there && tie !== undefined ? [{ ...sums, tie }] : [];
  });
  return {
    collaborators,
    totalCount: ranked.length,
    truncated: ranked.length > size,
    ofId: id,
    years,
    ties,
    consortia: asked.consortia === true,
  };
}

async function tiesOf(id: string, { by, affiliation, consortia }: CollaboratorsAsked, context: Context) {
  const { loaders, today } = context;
  const kind = by ?? (isPerson(id) ? 'PERSON' : 'ORGANIZATION');
  const time = affiliation ?? 'AT_OUTPUT';
  checkGrouping(id, kind, time);
  if (consortia === true && kind !== 'PERSON')
    throw new QueryError('OUT_OF_RANGE', 'consortia adds people: ask by PERSON.', { argument: 'consortia' });
  if (!isStored(id, kind)) return loaders.groupedTiesOf.load(id, { by: kind, affiliation: time, today });
  const ties = await loaders.tiesOf.load(id);
  if (consortia === true) return addedUp(ties, await loaders.consortiumTiesOf.load(id));
  if (kind === 'PERSON' || kind === 'ORGANIZATION') return ties;
  const ours = await Promise.all(ties.map(async ({ other }) => (await loaders.organizationById.load(other))?.ours));
  return ties.filter((_, at) => ours[at] === (kind === 'LAB'));
}

async function isThere(other: string, context: Context): Promise<boolean> {
  return isCountry(other) || (await entityOf({ other }, context)) !== null;
}

/** Ids hold a colon, codes of countries do not. */
const isCountry = (other: string) => !other.includes(':');

export const countryOf = ({ other }: TieEndEntity) => (isCountry(other) ? other : null);

export async function entityOf(
  { other }: TieEndEntity,
  { loaders }: Context,
): Promise<PersonEntity | OrganizationEntity | null> {
  if (isCountry(other)) return null;
  return isPerson(other) ? loaders.personById.load(other) : loaders.organizationById.load(other);
}

export async function labelOf(end: TieEndEntity, context: Context): Promise<string> {
  return (await entityOf(end, context))?.name ?? countryName(end.other);
}

/** The first of the ends that are still in the graph. */
export async function endsOf(
  others: readonly string[],
  first: number | null | undefined,
  context: Context,
): Promise<TieEndEntity[]> {
  const shown = others.slice(0, pageSize(first, 10));
  const there = await Promise.all(shown.map((other) => isThere(other, context)));
  return shown.filter((_, at) => there[at]).map((other) => ({ other }));
}

/** @throws QueryError if an argument is out of its range */
export async function lapseOf(
  { lapseYears, asOf }: { readonly lapseYears?: number | null | undefined; readonly asOf?: number | null | undefined },
  { loaders }: Context,
): Promise<{ readonly lapseYears: number; readonly asOf: number }> {
  const years = lapseYears ?? 5;
  if (years < 1 || years > MOST_LAPSE_YEARS)
    throw new QueryError('OUT_OF_RANGE', `lapseYears is ${years}; it must be from 1 to ${MOST_LAPSE_YEARS}.`, {
      argument: 'lapseYears',
    });
  if (asOf != null && (asOf < 1 || asOf > 9_999))
    throw new QueryError('OUT_OF_RANGE', `asOf is ${asOf}; it must be a year.`, { argument: 'asOf' });
  return { lapseYears: years, asOf: asOf ?? (await loaders.newestYear()) };
}
