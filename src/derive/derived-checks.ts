/**
 * Checks that derived data is what it derives from: computed here in another way than `derive` does, over the whole graph,
 * streamed unit by unit, and compared with what is stored. `whorl rebuild` mends what they find.
 */
import { byStatement, type Check, type Offender, type Streams } from '../graph/checks.js';
import * as statements from './derived-checks.queries.js';
import { LONGEST_PROJECT, NO_YEAR } from './ties.js';

const BILLION = 1_000_000_000;
const billionths = (value: number) => Math.round(value * BILLION);

/** @param consortiumLimit the one that the graph is written with: outputs with more authors make no ties */
export function derivedChecks(consortiumLimit: number): readonly Check[] {
  return [
    byStatement('An output counts if and only if it is no version of another.', statements.wronglyCounted),
    byStatement('Every reference to an output that is here is linked.', statements.unlinkedReferences),
    byStatement(
      'Every linked citation, version and project output is named by its source.',
      statements.unfoundedReferences,
    ),
    {
      title: 'The weights of a fingerprint lie in (0, 1], the first is 1, and the ranks follow them from 1.',
      offenders: disorderedFingerprints,
    },
    byStatement('Concepts of outputs are those that decisions on them say.', statements.unkeptConceptDecisions),
    byStatement('Keywords mean what decisions on them say.', statements.unkeptKeywordDecisions),
    byStatement('A tie goes once from the smaller to the larger id.', statements.misdirectedTies),
    {
      title: 'The ties between people are those of their joint outputs and projects.',
      offenders: (database) => wrongTiesOfPeople(database, consortiumLimit),
    },
    {
      title: 'Every output counts for the units of its authors, those above them, its venue and its projects.',
      offenders: wrongCounts,
    },
    { title: 'Every roll-up is the sum of the outputs it counts.', offenders: wrongSums },
    byStatement(
      'What was measured belongs to an analysis that is kept, and is all of it (else: whorl analyze).',
      statements.brokenAnalyses,
    ),
    {
      title: 'The ties between organisations are those of the outputs and projects they share.',
      offenders: (database) => wrongTiesOfOrganizations(database, consortiumLimit),
    },
  ];
}

async function* disorderedFingerprints(database: Streams): AsyncGenerator<Offender> {
  for await (const { id, weights } of database.stream(statements.storedFingerprints, {})) {
    const sorted = weights
      .map(([weight, rank]) => ({ weight: weight ?? Number.NaN, rank }))
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const top = sorted[0]?.weight;
    if (sorted.some(({ weight }) => !(weight > 0 && weight <= 1))) yield { id, detail: 'a weight is not in (0, 1]' };
    else if (top !== 1) yield { id, detail: `the first weight is ${top}` };
    else if (sorted.some(({ rank }, at) => rank !== at + 1)) yield { id, detail: 'the ranks are not 1, 2, 3 …' };
    else if (sorted.some(({ weight }, at) => weight > (sorted[at - 1]?.weight ?? 1)))
      yield { id, detail: 'a weight is larger than one before it' };
  }
}

/** Per year: joint outputs, their fractional count in billionths, joint projects. */
type Years = Map<string, number>;

function bump(years: Years, kind: 'full' | 'fractional' | 'projects', year: number, by: number): void {
  const key = `${kind} ${year}`;
  years.set(key, (years.get(key) ?? 0) + by);
}

function yearsOf(all: Map<string, Years>, other: string): Years {
  const known = all.get(other);
  if (known !== undefined) return known;
  const years: Years = new Map();
  all.set(other, years);
  return years;
}

async function* wrongTiesOfPeople(database: Streams, limit: number): AsyncGenerator<Offender> {
  for await (const { id, outputs, projects, stored } of database.stream(statements.tiesByPerson, { limit })) {
    const wanted = new Map<string, Years>();
    for (const [other, , year, authors] of outputs) addJoint(yearsOf(wanted, other), year ?? NO_YEAR, authors - 1);
    addProjects(wanted, projects);
    yield* differences(id, wanted, stored);
  }
}

async function* wrongTiesOfOrganizations(database: Streams, limit: number): AsyncGenerator<Offender> {
  for await (const { id, joint, projects, stored } of database.stream(statements.tiesByOrganization, { limit })) {
    const wanted = new Map<string, Years>();
    for (const [other, year, units] of joint) {
      addJoint(yearsOf(wanted, other), year, Math.max(1, units - 1));
    }
    addProjects(wanted, projects);
    yield* differences(id, wanted, stored);
  }
}

function addProjects(wanted: Map<string, Years>, projects: statements.PersonTies['projects']): void {
  for (const [other, , from, to] of projects) {
    const first = Number((from ?? to ?? '0').slice(0, 4));
    const last = Math.min(Number((to ?? from ?? '0').slice(0, 4)), first + LONGEST_PROJECT);
    for (let year = first; year <= last; year++) bump(yearsOf(wanted, other), 'projects', year, 1);
  }
}

function addJoint(years: Years, year: number, others: number): void {
  bump(years, 'full', year, 1);
  bump(years, 'fractional', year, billionths(1 / others));
}

function* differences(
  id: string,
  wanted: ReadonlyMap<string, Years>,
  stored: readonly (readonly [string, statements.TieYears])[],
): Generator<Offender> {
  const found = new Map<string, Years>();
  for (const [other, tie] of stored) {
    const years = yearsOf(found, other);
    for (const [at, year] of tie.years.entries()) {
      bump(years, 'full', year, tie.full[at] ?? 0);
      bump(years, 'fractional', year, billionths(tie.fractional[at] ?? 0));
    }
    for (const [at, year] of (tie.projectYears ?? []).entries())
      bump(years, 'projects', year, tie.projectFull?.[at] ?? 0);
  }
  for (const other of new Set([...wanted.keys(), ...found.keys()])) {
    const [should, is] = [wanted.get(other) ?? new Map(), found.get(other) ?? new Map()];
    const keys = [...new Set([...should.keys(), ...is.keys()])].sort();
    const wrong = keys.find((key) => (should.get(key) ?? 0) !== (is.get(key) ?? 0));
    if (wrong !== undefined)
      yield { id, detail: `with ${other}: ${wrong} is ${shown(wrong, is)}, should be ${shown(wrong, should)}` };
  }
}

function shown(key: string, years: ReadonlyMap<string, number>): number {
  const value = years.get(key) ?? 0;
  return key.startsWith('fractional') ? value / BILLION : value;
}

async function* wrongCounts(database: Streams): AsyncGenerator<Offender> {
  for await (const row of database.stream(statements.countsByPublication, {})) {
    const year = row.year ?? NO_YEAR;
    const wanted = row.counted ? wantedCounts(row) : new Map<string, string>();
    const found = new Map<string, string>();
    for (const [unit, named, countedIn, share, direct] of row.stored) {
      const sound = unit === named && countedIn === year && !found.has(unit);
      found.set(unit, sound ? countText(share ?? 0, direct ?? false) : `a roll-up of ${named} in ${countedIn}`);
    }
    for (const unit of new Set([...wanted.keys(), ...found.keys()])) {
      const [should = 'not at all', is = 'not at all'] = [wanted.get(unit), found.get(unit)];
      if (should !== is) yield { id: row.id, detail: `counts for ${unit} ${is}, should ${should}` };
    }
    const direct = row.counted ? new Set(row.units.filter(([, , named]) => named).map(([, unit]) => unit)).size : 0;
    if ((row.unitCount ?? 0) !== direct) {
      yield { id: row.id, detail: `names ${direct} units, ${row.unitCount ?? 'none'} are stored` };
    }
  }
}

function wantedCounts(row: {
  readonly units: readonly (readonly [string, string, boolean])[];
  readonly others: readonly string[];
  readonly authorCount: number | null;
}): Map<string, string> {
  const authors = new Map<string, Set<string>>();
  const named = new Set<string>();
  for (const [contribution, unit, direct] of row.units) {
    authors.set(unit, (authors.get(unit) ?? new Set()).add(contribution));
    if (direct) named.add(unit);
  }
  const share = (unit: string) => (authors.get(unit)?.size ?? 0) / Math.max(1, row.authorCount ?? 0);
  return new Map([
    ...[...authors.keys()].map((unit) => [unit, countText(share(unit), named.has(unit))] as const),
    ...row.others.map((unit) => [unit, countText(1, true)] as const),
  ]);
}

const countText = (share: number, direct: boolean) => `${billionths(share) / BILLION}${direct ? '' : ' from below'}`;

async function* wrongSums(database: Streams): AsyncGenerator<Offender> {
  for await (const row of database.stream(statements.rollupSums, {})) {
    const { id, outputs, fractionalOutputs, concepts, sums, owners, shares, totals } = row;
    const share = shares.reduce((sum, each) => sum + billionths(each), 0);
    const stored = new Map(concepts.map((concept, at) => [concept, billionths(sums[at] ?? Number.NaN)]));
    const other = totals.find(([concept, total]) => stored.get(concept) !== total);
    if (owners !== 1) yield { id, detail: `belongs to ${owners} units` };
    else if (shares.length === 0) yield { id, detail: 'counts nothing' };
    else if (outputs !== shares.length) yield { id, detail: `counts ${shares.length} outputs, ${outputs} are stored` };
    else if (billionths(fractionalOutputs ?? 0) !== share)
      yield { id, detail: `fractional count is ${fractionalOutputs}, should be ${share / BILLION}` };
    else if (stored.size !== totals.length)
      yield { id, detail: `has ${totals.length} concepts, ${stored.size} are stored` };
    else if (other !== undefined) yield { id, detail: `the sum of ${other[0]} should be ${other[1] / BILLION}` };
  }
}
