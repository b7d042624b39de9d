/**
 * Gives addresses to the organisations that stand in them, if these were described after the outputs came: a pass of merges, by
 * the same rules by which an import finds them (docs/decisions/0012).
 */
import { Directory, formKey } from '../graph/directory.js';
import { affiliationKeys } from '../matching/organization/keys.js';
import type { Reader } from '../neo4j/database.js';
import { namesOfOrganizations, organizationsByName, organizationsKeptApart } from './addresses.queries.js';
import { type MadeMerge, type PassOptions, type PassReport, type PlannedMerge, runPass } from './run-pass.js';

const PAGE = 500;

export interface AddressUnion extends PlannedMerge {
  /** The name of the organisation, and the address. */
  readonly names: readonly [string, string];
  readonly because: readonly string[];
}
export type MadeAddressUnion = MadeMerge<AddressUnion>;

export interface AddressOptions extends PassOptions<AddressUnion> {
  /** Told after each page: how many organisations were looked at. */
  readonly onLookedAt?: (done: number) => void;
}

export async function uniteAddresses(options: AddressOptions): Promise<PassReport> {
  const unions = await planAddresses(options.database, options.onLookedAt);
  return runPass(unions, { mayUnite, reasonOf }, options);
}

async function planAddresses(reader: Reader, onLookedAt: AddressOptions['onLookedAt']): Promise<AddressUnion[]> {
  const unions: AddressUnion[] = [];
  let done = 0;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: OrganizationRow[] = await reader.read(organizationsByName, { after, size: PAGE });
    unions.push(
      ...(await standingIn(
        reader,
        page.filter((row) => row.address),
      )),
    );
    done += page.length;
    onLookedAt?.(done);
    after = page.length < PAGE ? undefined : page.at(-1)?.nameOrder;
  }
  return unions;
}

interface OrganizationRow {
  readonly id: string;
  readonly nameOrder: string;
  readonly name: string;
  readonly country: string | null;
  readonly identifiers: readonly string[];
  readonly address: boolean;
}

/** The organisations that stand in addresses, as an import would find them now. */
async function standingIn(reader: Reader, addresses: readonly OrganizationRow[]): Promise<AddressUnion[]> {
  if (addresses.length === 0) return [];
  const directory = new Directory();
  const forms = addresses.flatMap((row) => affiliationKeys(row).map(({ key }) => formKey('Organization', key)));
  await directory.prefetch(reader, [], forms);
  const found = addresses.flatMap(({ id, name, country, identifiers }) => {
    const match = directory.standingIn({ name, identifiers: [...identifiers], ...(country !== null && { country }) });
    return match === undefined || match.id === id
      ? []
      : [{ into: match.id, from: id, name, because: [...match.because] }];
  });
  const apart = await keptApart(reader, found);
  const ids = [...new Set(found.map((union) => union.into))];
  const names = new Map((await reader.read(namesOfOrganizations, { ids })).map((row) => [row.id, row.name]));
  return found
    .filter((union) => !apart.has(keyOf(union)))
    .map(({ into, from, name, because }) => ({ into, from, names: [names.get(into) ?? '', name], because }));
}

const keyOf = ({ into, from }: PlannedMerge) => `${into} ${from}`;

async function keptApart(reader: Reader, merges: readonly PlannedMerge[]): Promise<Set<string>> {
  const rows = merges.map(({ into, from }) => ({ into, from }));
  return new Set((await reader.read(organizationsKeptApart, { rows })).map(keyOf));
}

const mayUnite = async (reader: Reader, union: AddressUnion) => (await keptApart(reader, [union])).size === 0;

const reasonOf = ({ because }: AddressUnion) => `it stands in the address: ${because.join('; ')}`;
