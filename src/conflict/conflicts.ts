/** Who has a conflict of interest with whom, by which rules and evidence. */
import { DEFAULT_CONSORTIUM_LIMIT } from '../derive/derive.js';
import type { ConflictKind, QueryConflictsOfInterestArgs } from '../graphql/generated/resolvers.js';
import { QueryError } from '../graphql/page.js';
import type { PersonEntity } from '../person/person.record.js';
import type { Context } from '../server/context.js';
import { jointOutputs, jointProjects, type StayRow, stays } from './conflict.queries.js';
import type { ConflictEntity } from './conflict.record.js';
import { type PolicyEntity, policyOf } from './policy.js';
import { sharedStays } from './shared-organizations.js';

export const MOST_PEOPLE = 50;
const MOST_CANDIDATES = 500;

export interface ConflictReportEntity {
  readonly policy: PolicyEntity;
  readonly asOf: number;
  readonly conflicts: readonly ConflictEntity[];
  readonly clear: readonly PersonEntity[];
  readonly missing: readonly string[];
}

export async function conflictsOfInterest(
  { people, candidates, policy, asOf }: QueryConflictsOfInterestArgs,
  context: Context,
): Promise<ConflictReportEntity> {
  checkIds('people', people, 1, MOST_PEOPLE);
  checkIds('candidates', candidates, 1, MOST_CANDIDATES);
  const rules = policyOf(policy);
  const year = await yearOf(asOf, context);
  const [those, asked] = await Promise.all([peopleById(people, context), peopleById(candidates, context)]);
  const conflicts = await conflictsBetween(those.found, asked.found, rules, year, context);
  const entangled = new Set(conflicts.map(({ candidate }) => candidate.id));
  return {
    policy: rules,
    asOf: year,
    conflicts,
    clear: asked.found.filter(({ id }) => !entangled.has(id)),
    missing: [...new Set([...those.missing, ...asked.missing])],
  };
}

/** By candidate, then person, in the order they are given. */
export async function conflictsBetween(
  people: readonly PersonEntity[],
  candidates: readonly PersonEntity[],
  policy: PolicyEntity,
  asOf: number,
  context: Context,
): Promise<ConflictEntity[]> {
  if (people.length === 0 || candidates.length === 0) return [];
  const ends = { people: people.map(({ id }) => id), candidates: candidates.map(({ id }) => id) };
  const window = (years: number) => ({ ...ends, since: asOf - years, asOf, limit: DEFAULT_CONSORTIUM_LIMIT });
  const { reader } = context;
  const [outputs, projects, where] = await Promise.all([
    policy.outputYears === null ? [] : reader.read(jointOutputs, window(policy.outputYears)),
    policy.projectYears === null ? [] : reader.read(jointProjects, window(policy.projectYears)),
    policy.organizationYears === null
      ? []
      : reader.read(stays, {
          ids: [...new Set([...ends.people, ...ends.candidates])],
          since: asOf - policy.organizationYears,
          asOf,
        }),
  ]);
  const outputsOf = byPair(outputs);
  const projectsOf = byPair(projects);
  const staysOf = new Map<string, StayRow[]>();
  for (const row of where) {
    const known = staysOf.get(row.id);
    if (known === undefined) staysOf.set(row.id, [row]);
    else known.push(row);
  }
  return candidates.flatMap((candidate) =>
    people.flatMap((person) => {
      const pair = `${person.id} ${candidate.id}`;
      const same = person.id === candidate.id;
      const outputIds = outputsOf.get(pair) ?? [];
      const projectIds = projectsOf.get(pair) ?? [];
      const shared = same
        ? []
        : sharedStays(staysOf.get(candidate.id) ?? [], staysOf.get(person.id) ?? [], policy.sameOrganization);
      const kinds: ConflictKind[] = [
        ...(same ? (['SAME_PERSON'] as const) : []),
        ...(outputIds.length > 0 ? (['OUTPUT'] as const) : []),
        ...(projectIds.length > 0 ? (['PROJECT'] as const) : []),
        ...(shared.length > 0 ? (['ORGANIZATION'] as const) : []),
      ];
      return kinds.length === 0 ? [] : [{ candidate, person, kinds, outputIds, projectIds, stays: shared }];
    }),
  );
}

const byPair = (rows: readonly { person: string; candidate: string; ids: readonly string[] }[]) =>
  new Map(rows.map(({ person, candidate, ids }) => [`${person} ${candidate}`, ids]));

/** Each once, by current ids; former ids lead to whom they mean now. */
export async function peopleById(
  ids: readonly string[],
  { loaders }: Context,
): Promise<{ readonly found: PersonEntity[]; readonly missing: string[] }> {
  const people = await Promise.all(ids.map((id) => loaders.personById.load(id)));
  const found = new Map(people.flatMap((person) => (person === null ? [] : [[person.id, person] as const])));
  return { found: [...found.values()], missing: ids.filter((_, at) => people[at] === null) };
}

export async function yearOf(asOf: number | null | undefined, { loaders }: Context): Promise<number> {
  if (asOf == null) return loaders.newestYear();
  if (asOf >= 1 && asOf <= 9_999) return asOf;
  throw new QueryError('OUT_OF_RANGE', `asOf is ${asOf}; it must be a year.`, { argument: 'asOf' });
}

export function checkIds(argument: string, ids: readonly string[], least: number, most: number): void {
  if (ids.length >= least && ids.length <= most) return;
  throw new QueryError('TOO_MANY_IDS', `${argument} names ${ids.length}; name ${least} to ${most}.`, {
    argument,
    most,
  });
}

const counted = (count: number, one: string, many: string) => (count === 1 ? `one ${one}` : `${count} ${many}`);
const span = (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`);

/** Why, in a sentence. */
export async function becauseOf(conflict: ConflictEntity, { loaders }: Context): Promise<string> {
  const { candidate, person, kinds, outputIds, projectIds } = conflict;
  if (kinds.includes('SAME_PERSON')) return `${candidate.name} is one of the people.`;
  const [newest, project, stay] = await Promise.all([
    outputIds[0] === undefined ? null : loaders.publicationById.load(outputIds[0]),
    projectIds[0] === undefined ? null : loaders.projectById.load(projectIds[0]),
    conflict.stays[0] === undefined ? null : loaders.organizationById.load(conflict.stays[0].unit),
  ]);
  const parts: string[] = [];
  if (newest !== null) {
    const year = newest.publishedOn?.slice(0, 4);
    const when = year === undefined ? '' : outputIds.length === 1 ? `, in ${year}` : `, the newest in ${year}`;
    parts.push(`wrote ${counted(outputIds.length, 'output', 'outputs')} together${when}`);
  }
  if (project !== null)
    parts.push(
      `took part in ${projectIds.length === 1 ? `the project “${project.title}”` : `${projectIds.length} projects together, one “${project.title}”`}`,
    );
  const [first] = conflict.stays;
  if (stay !== null && first !== undefined)
    parts.push(
      `were at ${stay.name} (${candidate.name} ${span(first.candidateFrom, first.candidateTo)}, ${person.name} ${span(first.personFrom, first.personTo)})`,
    );
  const listed = parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return `${candidate.name} and ${person.name} ${listed}.`;
}
