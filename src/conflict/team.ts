/** People who together know about something and have no conflict of interest with some others. */
import type { QueryTeamArgs } from '../graphql/generated/resolvers.js';
import { QueryError } from '../graphql/page.js';
import type { PersonEntity } from '../person/person.record.js';
import type { Context } from '../server/context.js';
import { authorsOfOutput } from './conflict.queries.js';
import type { ConflictEntity, CoveredConceptEntity } from './conflict.record.js';
import { checkIds, conflictsBetween, MOST_PEOPLE, peopleById, yearOf } from './conflicts.js';
import { greedyCover } from './cover.js';
import { type PolicyEntity, policyOf } from './policy.js';

const MOST_CONCEPTS = 40;
const MOST_MEMBERS = 20;
/** People looked at for each concept: those who write most about it. */
const MOST_FOR_CONCEPT = 500;

export interface TeamEntity {
  readonly people: readonly {
    readonly person: PersonEntity;
    readonly adds: number;
    readonly covers: readonly CoveredConceptEntity[];
  }[];
  readonly coverage: number;
  readonly uncoveredIds: readonly string[];
  readonly policy: PolicyEntity;
  readonly asOf: number;
  readonly considered: number;
  readonly excludedCount: number;
  readonly conflicts: readonly ConflictEntity[];
}

/** Null when what was named is not there. */
export async function team(asked: QueryTeamArgs, context: Context): Promise<TeamEntity | null> {
  const k = asked.k ?? 3;
  if (k < 1 || k > MOST_MEMBERS)
    throw new QueryError('OUT_OF_RANGE', `k is ${k}; it must be from 1 to ${MOST_MEMBERS}.`, { argument: 'k' });
  checkIds('apartFrom', asked.apartFrom ?? [], 0, MOST_PEOPLE);
  const policy = policyOf(asked.policy);
  const [subject, asOf] = await Promise.all([subjectOf(asked.on, context), yearOf(asked.asOf, context)]);
  if (subject === null) return null;
  const apartFrom = await peopleById([...new Set([...(asked.apartFrom ?? []), ...subject.authors])], context);
  const covers = await coversOf([...subject.weights.keys()], context);
  const candidates = (await peopleById([...covers.keys()], context)).found.filter(
    ({ member }) => asked.membersOnly !== true || member,
  );
  const conflicts = await conflictsBetween(apartFrom.found, candidates, policy, asOf, context);
  const excluded = new Set(conflicts.map(({ candidate }) => candidate.id));
  const partsOf = (id: string) => new Map((covers.get(id) ?? []).map(({ conceptId, part }) => [conceptId, part]));
  const worth = (id: string) =>
    [...partsOf(id)].reduce((sum, [concept, part]) => sum + part * (subject.weights.get(concept) ?? 0), 0);
  const free = candidates.filter(({ id }) => !excluded.has(id));
  const { chosen, coverage, uncovered } = greedyCover(
    subject.weights,
    free.map(({ id }) => ({ id, parts: partsOf(id) })),
    k,
  );
  const byId = new Map(free.map((person) => [person.id, person]));
  return {
    people: chosen.flatMap(({ id, adds }) => {
      const person = byId.get(id);
      return person === undefined ? [] : [{ person, adds, covers: sorted(covers.get(id) ?? []) }];
    }),
    ...{ coverage, uncoveredIds: uncovered, policy, asOf, considered: candidates.length },
    excludedCount: excluded.size,
    conflicts: [...conflicts].sort(
      (a, b) => worth(b.candidate.id) - worth(a.candidate.id) || (a.candidate.id < b.candidate.id ? -1 : 1),
    ),
  };
}

const sorted = (covers: readonly CoveredConceptEntity[]) =>
  [...covers].sort((a, b) => b.part - a.part || (a.conceptId < b.conceptId ? -1 : 1));

/** What is asked for: concepts by id with weights that add up to 1, and authors to keep away from. */
async function subjectOf(
  { concepts, publication }: QueryTeamArgs['on'],
  context: Context,
): Promise<{ readonly weights: Map<string, number>; readonly authors: readonly string[] } | null> {
  const { loaders, reader } = context;
  if (publication != null) {
    const output = await loaders.publicationByAnyId.load(publication);
    if (output === null) return null;
    const stored = (await loaders.conceptsOfPublication.load(output.id))?.concepts ?? [];
    const found = await Promise.all(
      stored.map(async ([uri, weight]) => ({ concept: await loaders.conceptByUri.load(uri), weight })),
    );
    const authors = await reader.read(authorsOfOutput, { id: output.id, most: MOST_PEOPLE });
    return {
      weights: shares(
        found.flatMap(({ concept, weight }) => (concept === null ? [] : [[concept.id, weight] as const])),
      ),
      authors: authors.map(({ id }) => id),
    };
  }
  if (concepts == null || concepts.length === 0 || concepts.length > MOST_CONCEPTS)
    throw new QueryError('TOO_MANY_VALUES', `on.concepts names ${concepts?.length ?? 0}; name 1 to ${MOST_CONCEPTS}.`, {
      argument: 'on.concepts',
      most: MOST_CONCEPTS,
    });
  const found = await Promise.all(concepts.map((id) => loaders.conceptById.load(id)));
  if (found.includes(null)) return null;
  return {
    weights: shares(found.flatMap((concept) => (concept === null ? [] : [[concept.id, 1] as const]))),
    authors: [],
  };
}

function shares(weights: readonly (readonly [string, number])[]): Map<string, number> {
  const byId = new Map(weights);
  const total = [...byId.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map([...byId].map(([id, weight]) => [id, weight / total]));
}

/** By person, the concepts written about. */
async function coversOf(
  concepts: readonly string[],
  { loaders }: Context,
): Promise<Map<string, CoveredConceptEntity[]>> {
  const covers = new Map<string, CoveredConceptEntity[]>();
  const rows = await Promise.all(
    concepts.map(async (id) => [id, await loaders.peopleOfConcept.load(id, { size: MOST_FOR_CONCEPT })] as const),
  );
  for (const [conceptId, people] of rows) {
    const most = Math.max(0, ...people.map(({ weight }) => weight));
    for (const { id, weight } of people) {
      if (weight <= 0) continue;
      covers.set(id, [...(covers.get(id) ?? []), { conceptId, weight, part: weight / most }]);
    }
  }
  return covers;
}
