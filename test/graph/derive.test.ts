/** Derived data of the demonstration graph, counted again from contributions, affiliations and the hierarchy alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONSORTIUM_LIMIT } from '../../src/derive/derive.js';
import { ask } from '../support/importing.js';
import { type Seeded, seeded } from '../support/seeded.js';

interface Output {
  readonly id: string;
  readonly year: number;
  readonly isVersion: boolean;
  readonly authors: readonly { readonly who: string; readonly units: readonly string[] }[];
  readonly others: readonly string[];
  readonly concepts: readonly (readonly [string, number])[];
}

let graph: Seeded;
let outputs: Output[];
let projects: { people: string[]; organizations: string[]; from: string; to: string }[];
let above: Map<string, string[]>;

const strings = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);

beforeAll(async () => {
  graph = await seeded();
  const { database } = graph;
  const rows = await ask(
    database,
    `MATCH (p:Publication)
     RETURN p.id AS id, coalesce(p.year, 0) AS year, exists { (p)-[:VERSION_OF]->() } AS isVersion,
       COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(c {role: 'AUTHOR'})-[:BY]->(who)
                 RETURN {who: who.id, units: COLLECT { MATCH (c)-[:AFFILIATED_WITH]->(o) RETURN o.id }} } AS authors,
       COLLECT { MATCH (p)-[:PUBLISHED_IN|PRODUCED]-(unit) RETURN DISTINCT unit.id } AS others,
       COLLECT { MATCH (p)-[a:ABOUT]->(c) RETURN [c.uri, a.weight] } AS concepts`,
  );
  outputs = rows.map((row) => ({
    id: String(row.id),
    year: Number(row.year),
    isVersion: row.isVersion === true,
    authors: Array.isArray(row.authors)
      ? row.authors.map((author) => ({ who: String(author.who), units: strings(author.units) }))
      : [],
    others: strings(row.others),
    concepts: Array.isArray(row.concepts)
      ? row.concepts.map(([uri, weight]) => [String(uri), Number(weight)] as const)
      : [],
  }));
  projects = (
    await ask(
      database,
      `MATCH (p:Project)
       RETURN COLLECT { MATCH (p)-[:INVOLVES]->(x:Person) RETURN DISTINCT x.id } AS people,
         COLLECT { MATCH (p)-[:INVOLVES]->(o:Organization) RETURN DISTINCT o.id } AS organizations, p.from AS from, p.to AS to`,
    )
  ).map((row) => ({
    people: strings(row.people),
    organizations: strings(row.organizations),
    from: String(row.from ?? ''),
    to: String(row.to ?? ''),
  }));
  above = new Map();
  for (const { id, parent } of await ask(database, 'MATCH (o)-[:PART_OF]->(p) RETURN o.id AS id, p.id AS parent'))
    above.set(String(id), [...(above.get(String(id)) ?? []), String(parent)]);
});
afterAll(() => graph?.close());

/** An organisation and everything above it. */
function withAncestors(id: string, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const parent of above.get(id) ?? []) withAncestors(parent, seen);
  return seen;
}

type Tally = Map<string, number>;
const bump = (tally: Tally, key: string, by: number) => tally.set(key, (tally.get(key) ?? 0) + by);
const round = (value: number) => Math.round(value * 1e6) / 1e6;
const rounded = (tally: Tally) => Object.fromEntries([...tally].map(([key, value]) => [key, round(value)]).sort());

async function storedTies(label: string): Promise<Tally> {
  const stored: Tally = new Map();
  const rows = await ask(
    graph.database,
    `MATCH (a:${label})-[t:COLLABORATED]->(b:${label})
     RETURN a.id AS a, b.id AS b, t.years AS years, t.full AS full, t.fractional AS fractional,
            t.projectYears AS projectYears, t.projectFull AS projectFull, t.outputs AS outputs`,
  );
  for (const row of rows) {
    const numbers = (name: string) => strings(row[name]).map(Number);
    const pair = [String(row.a), String(row.b)].sort().join(' ');
    const [full, fractional, projectFull] = [numbers('full'), numbers('fractional'), numbers('projectFull')];
    for (const [at, year] of numbers('years').entries()) {
      bump(stored, `${pair} ${year} full`, full[at] ?? 0);
      bump(stored, `${pair} ${year} fractional`, fractional[at] ?? 0);
    }
    for (const [at, year] of numbers('projectYears').entries())
      bump(stored, `${pair} ${year} projects`, projectFull[at] ?? 0);
    bump(stored, `${pair} outputs`, Number(row.outputs));
  }
  for (const [key, value] of stored) if (value === 0) stored.delete(key);
  return stored;
}

function pairsOf(ids: Iterable<string>): string[] {
  const sorted = [...new Set(ids)].sort();
  return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => `${a} ${b}`));
}

describe('ties between people', () => {
  it('are those of all pairs of authors and of project members, per year, in full and in parts', async () => {
    const counted: Tally = new Map();
    for (const { authors, year, isVersion } of outputs) {
      if (isVersion || authors.length > DEFAULT_CONSORTIUM_LIMIT) continue;
      const people = authors.map((author) => author.who).filter((who) => who.startsWith('Person:'));
      for (const pair of pairsOf(people)) {
        bump(counted, `${pair} ${year} full`, 1);
        bump(counted, `${pair} ${year} fractional`, 1 / (authors.length - 1));
        bump(counted, `${pair} outputs`, 1);
      }
    }
    for (const { people, from, to } of projects) {
      const first = Number((from || to || '0').slice(0, 4));
      const last = Number((to || from || '0').slice(0, 4));
      for (let year = first; year <= last; year++)
        for (const pair of pairsOf(people)) bump(counted, `${pair} ${year} projects`, 1);
    }
    const people = [...counted.keys()].filter((key) => key.endsWith('outputs')).length;
    console.log(`${people} pairs of authors, ${counted.size} numbers`);
    expect(people).toBeGreaterThan(100);
    expect(rounded(await storedTies('Person'))).toEqual(rounded(counted));
  });
});

describe('roll-ups', () => {
  /** The organisations an output counts for, with the number of its authors in each. */
  function unitsOf({ authors }: Output): Map<string, number> {
    const units: Tally = new Map();
    for (const author of authors)
      for (const unit of new Set(author.units.flatMap((id) => [...withAncestors(id)]))) bump(units, unit, 1);
    return units;
  }

  it('count an output once for every unit of its authors and all above, its venue and its projects', async () => {
    const counted: Tally = new Map();
    const sums: Tally = new Map();
    for (const output of outputs.filter(({ isVersion }) => !isVersion)) {
      const share = (authors: number) => authors / Math.max(1, output.authors.length);
      const units = [
        ...[...unitsOf(output)].map(([unit, authors]) => [unit, share(authors)] as const),
        ...output.others.map((unit) => [unit, 1] as const),
      ];
      for (const [unit, part] of units) {
        bump(counted, `${unit} ${output.year} outputs`, 1);
        bump(counted, `${unit} ${output.year} fractional`, part);
        for (const [concept, weight] of output.concepts) bump(sums, `${unit} ${output.year} ${concept}`, part * weight);
      }
    }
    const stored: Tally = new Map();
    const storedSums: Tally = new Map();
    const rows = await ask(
      graph.database,
      `MATCH (unit)-[:HAS_YEAR]->(r:YearRollup)
       RETURN unit.id AS unit, r.year AS year, r.outputs AS outputs, r.fractionalOutputs AS fractional, r.concepts AS concepts, r.sums AS sums`,
    );
    for (const { unit, year, outputs: all, fractional, concepts, sums: weights } of rows) {
      bump(stored, `${String(unit)} ${Number(year)} outputs`, Number(all));
      bump(stored, `${String(unit)} ${Number(year)} fractional`, Number(fractional));
      for (const [at, concept] of strings(concepts).entries())
        bump(storedSums, `${String(unit)} ${Number(year)} ${concept}`, Number(strings(weights)[at]));
    }
    console.log(`${rows.length} roll-ups, ${sums.size} sums of concepts`);
    expect(rounded(stored)).toEqual(rounded(counted));
    // Sums are added in billionths: over the outputs of one year they are right to a millionth and a bit.
    expect([...storedSums.keys()].sort()).toEqual([...sums.keys()].sort());
    for (const [key, value] of storedSums) expect(Math.abs(value - (sums.get(key) ?? 0)), key).toBeLessThan(1e-6);
  });

  it('make the ties between organisations that are not part of one another', async () => {
    const counted: Tally = new Map();
    for (const output of outputs.filter(({ isVersion }) => !isVersion)) {
      const direct = new Set(output.authors.flatMap((author) => author.units));
      if (direct.size > DEFAULT_CONSORTIUM_LIMIT) continue;
      for (const pair of pairsOf(unitsOf(output).keys())) {
        const [a = '', b = ''] = pair.split(' ');
        if (withAncestors(a).has(b) || withAncestors(b).has(a)) continue;
        bump(counted, `${pair} ${output.year} full`, 1);
        bump(counted, `${pair} ${output.year} fractional`, 1 / Math.max(1, direct.size - 1));
        bump(counted, `${pair} outputs`, 1);
      }
    }
    let joint = 0;
    for (const { organizations, from, to } of projects) {
      const [first = 0, last = 0] = [from || to || '0', to || from || '0'].map((date) => Number(date.slice(0, 4)));
      for (const pair of pairsOf(organizations.flatMap((id) => [...withAncestors(id)]))) {
        const [a = '', b = ''] = pair.split(' ');
        if (withAncestors(a).has(b) || withAncestors(b).has(a)) continue;
        for (let year = first; year <= last; year++) bump(counted, `${pair} ${year} projects`, 1);
        joint++;
      }
    }
    expect(joint).toBeGreaterThan(10);
    expect(counted.size).toBeGreaterThan(100);
    expect(rounded(await storedTies('Organization'))).toEqual(rounded(counted));
  });
});

describe('a preprint that was superseded', () => {
  it('counts nowhere', async () => {
    const versions = outputs.filter(({ isVersion }) => isVersion).map(({ id }) => id);
    expect(versions.length).toBeGreaterThan(0);
    const counted = await ask(
      graph.database,
      'UNWIND $versions AS id MATCH (p:Publication {id: id}) WHERE p.counted OR exists { (p)<-[:COUNTS]-() } RETURN id',
      { versions },
    );
    expect(counted).toEqual([]);
  });
});

describe('fingerprints', () => {
  it('begin with a weight of 1, and fall from rank to rank', async () => {
    const rows = await ask(
      graph.database,
      `MATCH (p:Publication) WHERE exists { (p)-[:ABOUT]->() }
       RETURN COLLECT { MATCH (p)-[a:ABOUT]->() RETURN a.weight ORDER BY a.rank } AS weights`,
    );
    expect(rows.length).toBeGreaterThan(outputs.length / 2);
    for (const row of rows) {
      const weights = strings(row.weights).map(Number);
      expect(weights[0]).toBe(1);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(weights.at(-1)).toBeGreaterThan(0);
    }
  });
});
