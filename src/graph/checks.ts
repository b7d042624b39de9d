/**
 * Integrity checks: what must hold in every graph, each by its title. Nothing here repairs; what is derived can be made
 * again by `whorl rebuild`.
 *
 * Checks of derived data stand with what derives it (`src/derive/derived-checks.ts`).
 */
import { reasonOf } from '../formats/reason.js';
import type { Database, Reader } from '../neo4j/database.js';
import { DatabaseError } from '../neo4j/errors.js';
import type { Query } from '../neo4j/query.js';
import * as statements from './checks.queries.js';
import { circularHierarchy, circularVersions } from './circle-checks.js';
import { brokenRecords, foldedOtherwise, misplacedSortKeys } from './record-checks.js';

/** What a check reads from: the database, or in a test a transaction that is not kept. */
export type Streams = Pick<Database, 'stream'>;

/** One thing that breaks a rule: its id or key, and what is wrong with it. */
export interface Offender {
  readonly id: string;
  readonly detail: string;
}

export interface Check {
  /** The rule, as a sentence. */
  readonly title: string;
  /** Streams what breaks it, in no particular order. */
  offenders(database: Streams): AsyncIterable<Offender>;
}

export interface Finding {
  readonly title: string;
  /** How many break the rule. */
  readonly offenders: number;
  /** The first of them. */
  readonly examples: readonly Offender[];
}

export interface CheckReport {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** The graph was written to meanwhile: a finding may be of a moment between two statements. */
  readonly changedMeanwhile: boolean;
}

const MOST_EXAMPLES = 20;

/** A check that one statement makes. */
export function byStatement(title: string, query: Query<Record<string, never>, Offender>): Check {
  return { title, offenders: (database) => database.stream(query, {}) };
}

/** Runs the checks one after the other; memory does not grow with the graph or with what is found. */
export async function runChecks(
  database: Database,
  checks: readonly Check[],
  onChecked?: (finding: Finding) => void,
): Promise<CheckReport> {
  const before = await graphRevision(database);
  const findings: Finding[] = [];
  for (const { title, offenders } of checks) {
    const examples: Offender[] = [];
    let count = 0;
    for await (const offender of told(offenders(database))) {
      count++;
      if (examples.length < MOST_EXAMPLES) examples.push(offender);
    }
    const finding = { title, offenders: count, examples };
    findings.push(finding);
    onChecked?.(finding);
  }
  const changedMeanwhile = before !== (await graphRevision(database));
  return { ok: findings.every((finding) => finding.offenders === 0), findings, changedMeanwhile };
}

/** What is so broken that a check cannot read it is a finding, not the end of the check. */
async function* told(offenders: AsyncIterable<Offender>): AsyncGenerator<Offender> {
  try {
    yield* offenders;
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    yield { id: '', detail: `cannot be checked: ${reasonOf(error)}` };
  }
}

/** Grows with every write of imports, decisions and rebuilds. */
export async function graphRevision(database: Reader): Promise<number> {
  return (await database.read(statements.revisionOfGraph, {}))[0]?.revision ?? 0;
}

/** What holds without looking at derived data. */
export const GRAPH_CHECKS: readonly Check[] = [
  byStatement('Every contribution is by exactly one person or organisation.', statements.contributionsNotByOne),
  byStatement('Every contribution belongs to exactly one publication.', statements.contributionsNotOfOne),
  byStatement('No two contributions of a publication stand at the same place.', statements.contributionsAtOnePlace),
  byStatement(
    'The numbers of contributors and authors of a publication are those it has.',
    statements.miscountedContributions,
  ),
  byStatement('Every entity has an id that begins with its label.', statements.entitiesWithForeignId),
  byStatement('Every node has the properties that its kind must have.', statements.nodesWithoutProperties),
  { title: 'Every key that is sorted or searched by is made of what stands there now.', offenders: misplacedSortKeys },
  byStatement('Every identifier identifies at most one entity.', statements.identifiersOfSeveral),
  byStatement('A person is a member if and only if ever in a lab.', statements.mislabelledPeople),
  byStatement('An organisation is a lab if and only if it is ours.', statements.mislabelledOrganizations),
  { title: 'No organisation is part of itself through others.', offenders: circularHierarchy },
  { title: 'No output is a version of itself through others.', offenders: circularVersions },
  {
    title: 'Every source record is stored as it was hashed, and a current one describes exactly one entity.',
    offenders: brokenRecords,
  },
  byStatement('No two current source records are of the same source and key.', statements.recordsOfOneIdentity),
  {
    title: 'Every entity is what its current source records and decisions add up to.',
    offenders: foldedOtherwise,
  },
  byStatement('Nobody is kept whom nothing holds.', statements.peopleHeldByNothing),
];
