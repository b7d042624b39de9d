/**
 * Protects that the graph does not depend on where a batch ends: new outputs bring what is derived from them along, and
 * add to ties that are there, so every order of citing, superseding and joining must come out as a rebuild would.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { derivedChecks } from '../../src/derive/derived-checks.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { GRAPH_CHECKS, runChecks } from '../../src/graph/checks.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { type Workspace, whorlFile, workspace } from '../support/importing.js';

const PEOPLE = ['Ada Lund', 'Bo Friis', 'Cy Dam', 'Di Holt', 'Ed Brun', 'Fia Kok', 'Gus Vos'];
const UNITS = ['North Institute', 'South Hospital', 'East College'];
const TOPICS = ['wind', 'river', 'forest', 'harbour', 'meadow', 'glacier', 'desert', 'island'];

/** Always the same numbers, below `limit`. */
function numbers(seed: number) {
  let state = seed;
  return (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}

const doi = (output: number) => `doi:10.5555/output-${output}`;

/** Outputs that cite and supersede earlier and later ones, by a few people who meet again and again. */
function outputs(seed: number, count: number): object[] {
  const next = numbers(seed);
  return Array.from({ length: count }, (_, at) => {
    const authors = PEOPLE.filter(() => next(3) === 0);
    const topic = `${TOPICS[at % TOPICS.length]} ${TOPICS[Math.floor(at / TOPICS.length) % TOPICS.length]}`;
    return {
      key: `o${at}`,
      title: `Observations of the ${topic} number ${at}`,
      doi: doi(at).slice(4),
      type: 'JOURNAL_ARTICLE',
      ...(next(5) > 0 && { publishedOn: `${2015 + next(8)}` }),
      authors: (authors.length === 0 ? ['Ada Lund'] : authors).map((name) => ({
        name,
        ...(next(2) === 0 && { affiliations: [UNITS[next(UNITS.length)]] }),
      })),
      venue: { title: next(2) === 0 ? 'Journal of Weather' : 'Letters on Water' },
      keywords: [TOPICS[next(TOPICS.length)]],
      ...(next(3) === 0 && { cites: [doi(next(count))] }),
      ...(next(6) === 0 && { versionOf: [doi(next(count))] }),
    };
  });
}

const PROJECTS = [
  { key: 'p1', title: 'Weather together', from: '2016', to: '2018', people: ['Ada Lund', 'Bo Friis', 'Gus Vos'] },
];

describe('records that come in batches of different sizes', () => {
  let database: Database;
  let files: Workspace;
  beforeEach(async () => {
    database = await freshDatabase();
    files = await workspace(database);
  });
  afterEach(async () => {
    await files.close();
    await database.close();
  });

  const loaded = async (seed: number, batchRecords: number) => {
    const publications = outputs(seed, 40);
    await files.import({ 'projects.json': whorlFile({ projects: PROJECTS }, 'made-up') });
    const report = await files.import({ 'outputs.json': whorlFile({ publications }, 'made-up') }, { batchRecords });
    expect(report.rejections).toEqual([]);
    expect(report.new).toBe(40);
    const { findings } = await runChecks(database, [...GRAPH_CHECKS, ...derivedChecks(100)]);
    expect(findings.filter((finding) => finding.offenders > 0)).toEqual([]);
    return canonicalHash(database);
  };

  it.each([1, 2, 3])('are the same graph in the end, and right (%s)', async (seed) => {
    const whole = await loaded(seed, 500);
    await database.close();
    database = await freshDatabase();
    await files.close();
    files = await workspace(database);
    expect(await loaded(seed, 3)).toEqual(whole);
  });
});
