/**
 * Collaboration ties between people: one relationship a pair, from the smaller to the larger id, with joint outputs per
 * year, counted in full and as Σ 1/(n−1) over joint outputs with n authors (Newman 2001), and joint projects apart.
 */
import type { Touched } from '../graph/change.js';
import type { WriteTransaction } from '../neo4j/database.js';
import { canonicalJson } from '../record/canonical.js';
import { round9 } from '../text/weigh.js';
import {
  outputsOfPeople,
  projectsOfPeople,
  type TieRow,
  tiesOfPeople,
  tiesOfPersonPairs,
  writeTiesOfPeople,
} from './derive.queries.js';
import {
  deleteTies,
  impossibleTies,
  outputsSharedByPeople,
  projectsSharedByPeople,
  tiesFromPeople,
} from './rebuild.queries.js';

/** Year of an output that has none; outside every window. */
export const NO_YEAR = 0;
/** A project without an end is counted in its first year only; one that says it lasts longer than this is cut. */
export const LONGEST_PROJECT = 30;

interface Tally {
  readonly full: Map<number, number>;
  readonly fractional: Map<number, number>;
  readonly projects: Map<number, number>;
}

interface Joint {
  readonly members: string[];
  add(tally: Tally): void;
}

/** Recomputes every tie between two of these people. */
export async function deriveTies(
  tx: WriteTransaction,
  people: readonly string[],
  consortiumLimit: number,
  revision: number,
): Promise<void> {
  if (people.length < 2) return;
  const joints = new Map<string, Joint>();
  for (const { id, outputs } of await tx.read(outputsOfPeople, { ids: [...people], limit: consortiumLimit })) {
    for (const [output, year, authors] of outputs)
      join(joints, output, id, (tally) => addOutput(tally, year ?? NO_YEAR, authors));
  }
  for (const { id, projects } of await tx.read(projectsOfPeople, { ids: [...people] })) {
    for (const [project, from, to, size] of projects) {
      if (size <= consortiumLimit) join(joints, project, id, (tally) => addProject(tally, from, to));
    }
  }
  const tallies = tallyPairs(joints.values());
  const among = new Set(people);
  for (const { id, others } of await tx.read(tiesOfPeople, { ids: [...people] })) {
    for (const other of others)
      if (among.has(other)) tallies.set(pairKey(id, other), tallies.get(pairKey(id, other)) ?? emptyTally());
  }
  const rows = [...tallies].map(([key, tally]) => tieRow(key, tally));
  if (rows.length > 0) tx.queue(writeTiesOfPeople, { rows, revision });
}

/**
 * Adds the joint outputs that new outputs are to the ties of their authors. Everybody else's joint outputs stand in the tie
 * already; reading them all again took longer with every output a person has.
 *
 * @param notCounted new outputs that do not count
 */
export async function addTies(
  tx: WriteTransaction,
  { created, people, createdPeople }: Touched,
  notCounted: ReadonlySet<string>,
  consortiumLimit: number,
  revision: number,
): Promise<void> {
  const joints = [...created].flatMap(([id, { year, authorCount, authors }]): Joint[] => {
    if (notCounted.has(id) || authorCount < 2 || authorCount > consortiumLimit) return [];
    return [{ members: [...authors], add: (tally) => addOutput(tally, year ?? NO_YEAR, authorCount) }];
  });
  // Between these two everything was recomputed just now.
  const isDone = (pair: string) => ends(pair).every((id) => people.has(id));
  const tallies = tallyPairs(joints, (pair) => !isDone(pair));
  const pairs = [...tallies.keys()].map(ends).filter((pair) => !pair.some((id) => createdPeople.has(id)));
  const stored = pairs.length > 0 ? await tx.read(tiesOfPersonPairs, { pairs }) : [];
  for (const row of stored) {
    const tally = tallies.get(pairKey(row.a, row.b));
    if (tally !== undefined) addStored(tally, row);
  }
  const rows = [...tallies].map(([key, tally]) => tieRow(key, tally));
  if (rows.length > 0) tx.queue(writeTiesOfPeople, { rows, revision });
}

function addStored(tally: Tally, row: TieRow): void {
  for (const [at, year] of row.years.entries()) {
    tally.full.set(year, (tally.full.get(year) ?? 0) + (row.full[at] ?? 0));
    tally.fractional.set(year, round9((tally.fractional.get(year) ?? 0) + (row.fractional[at] ?? 0)));
  }
  for (const [at, year] of row.projectYears.entries()) tally.projects.set(year, row.projectFull[at] ?? 0);
}

/**
 * Recomputes all ties that begin at these people (the smaller id of the two) from their outputs and projects, whoever else
 * is on them, and writes those that differ from what is stored.
 */
export async function rebuildTies(
  tx: WriteTransaction,
  people: readonly string[],
  consortiumLimit: number,
  revision: number,
): Promise<void> {
  const ids = [...people];
  await deleteImpossibleTies(tx, ids);
  const joints: Joint[] = [];
  for (const { members, year, authors } of await tx.read(outputsSharedByPeople, { ids, limit: consortiumLimit })) {
    joints.push({ members, add: (tally) => addOutput(tally, year ?? NO_YEAR, authors) });
  }
  for (const { members, from, to } of await tx.read(projectsSharedByPeople, { ids, limit: consortiumLimit })) {
    joints.push({ members, add: (tally) => addProject(tally, from, to) });
  }
  const wanted = new Set(ids);
  const tallies = tallyPairs(joints, (pair) => wanted.has(pair.slice(0, pair.indexOf(' '))));
  const stored = new Map<string, string>();
  for (const row of await tx.read(tiesFromPeople, { ids })) {
    const key = pairKey(row.a, row.b);
    stored.set(key, canonicalJson(row));
    tallies.set(key, tallies.get(key) ?? emptyTally());
  }
  const rows = [...tallies]
    .map(([key, tally]) => tieRow(key, tally))
    .filter((row) => stored.get(pairKey(row.a, row.b)) !== canonicalJson(row));
  if (rows.length > 0) tx.queue(writeTiesOfPeople, { rows, revision });
}

/** Takes away ties of these people or organisations that nothing here writes. */
export async function deleteImpossibleTies(tx: WriteTransaction, ids: readonly string[]): Promise<void> {
  const keys = (await tx.read(impossibleTies, { ids: [...ids] })).map((row) => row.tie);
  if (keys.length > 0) tx.queue(deleteTies, { keys });
}

function join(joints: Map<string, Joint>, key: string, member: string, add: Joint['add']): void {
  const joint = joints.get(key);
  if (joint === undefined) joints.set(key, { members: [member], add });
  else joint.members.push(member);
}

function tallyPairs(joints: Iterable<Joint>, isWanted: (pair: string) => boolean = () => true): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { members, add } of joints) {
    for (const [index, a] of members.entries()) {
      for (const b of members.slice(index + 1)) {
        const key = pairKey(a, b);
        if (!isWanted(key)) continue;
        const tally = tallies.get(key) ?? emptyTally();
        add(tally);
        tallies.set(key, tally);
      }
    }
  }
  return tallies;
}

const emptyTally = (): Tally => ({ full: new Map(), fractional: new Map(), projects: new Map() });
const ends = (pair: string) => pair.split(' ');
const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

function addOutput(tally: Tally, year: number, authors: number): void {
  tally.full.set(year, (tally.full.get(year) ?? 0) + 1);
  // Each share is rounded before it is added, so that the sum does not depend on the order of the outputs.
  tally.fractional.set(year, round9((tally.fractional.get(year) ?? 0) + round9(1 / (authors - 1))));
}

function addProject(tally: Tally, from: string | null, to: string | null): void {
  for (const year of yearsOfProject(from, to)) tally.projects.set(year, (tally.projects.get(year) ?? 0) + 1);
}

/** Each year in which a project counts; year 0 for one without dates. */
export function yearsOfProject(from: string | null, to: string | null): number[] {
  const first = Number((from ?? to ?? '0').slice(0, 4));
  const last = Math.min(Number((to ?? from ?? '0').slice(0, 4)), first + LONGEST_PROJECT);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function tieRow(key: string, tally: Tally): TieRow {
  const [a = '', b = ''] = key.split(' ');
  const years = [...tally.full.keys()].sort((x, y) => x - y);
  const projectYears = [...tally.projects.keys()].sort((x, y) => x - y);
  return {
    a,
    b,
    years,
    full: years.map((year) => tally.full.get(year) ?? 0),
    fractional: years.map((year) => tally.fractional.get(year) ?? 0),
    projectYears,
    projectFull: projectYears.map((year) => tally.projects.get(year) ?? 0),
  };
}
