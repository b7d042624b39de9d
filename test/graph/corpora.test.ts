/**
 * Real files, which are not part of this repository: set WHORL_CORPORA to a folder with `formats/bibtex`, `formats/ris`
 * and `formats/csl-json` in it. What was imported is printed, and looked for in the graph record by record.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import type { ReadRecord } from '../../src/formats/format.js';
import { importTexts } from '../../src/import/read-file.js';
import type { ImportReport } from '../../src/import/report.js';
import { importFiles } from '../../src/import/run.js';
import type { Database } from '../../src/neo4j/database.js';
import { contentHash } from '../../src/record/canonical.js';
import { freshDatabase } from '../support/database.js';
import { addsUp, ask, askOne, census } from '../support/importing.js';
import { executor, type Seeded } from '../support/seeded.js';

const corpora = process.env.WHORL_CORPORA;
const formats = join(corpora ?? '', 'formats');
const SAMPLE = join(formats, 'bibtex', 'ir-anthology__minimal-sample.bib.gz');
const LONG = 1_200_000;

if (corpora === undefined) console.log('Real files are not imported: WHORL_CORPORA is not set.');

function filesBelow(folder: string): { name: string; path: string }[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: relative(folder, path), path }));
}

const imported = async (database: Database, files: { name: string; path: string }[]): Promise<ImportReport> =>
  importFiles(files, { database, fingerprinter: await loadFingerprinter(database), actor: 'test' });

/** All records of a file, or of the members of an archive, as their reader gives them. */
async function recordsOf(file: { name: string; path: string }): Promise<{ name: string; record: ReadRecord }[]> {
  const records: { name: string; record: ReadRecord }[] = [];
  for await (const { name, opened } of importTexts(file)) {
    if (!('format' in opened)) continue;
    for await (const record of opened.format.read(opened.text)) records.push({ name, record });
  }
  return records;
}

describe.skipIf(corpora === undefined)('real files (skipped: WHORL_CORPORA is not set)', () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database?.close());

  it.each(['csl-json', 'ris', 'bibtex'])(
    '%s: every record is in the graph or in the report, and a second import changes nothing',
    async (folder) => {
      const files = filesBelow(join(formats, folder));
      expect(files.length).toBeGreaterThan(0);
      const first = await imported(database, files);
      console.log(
        `${folder}: ${files.length} files (${first.files.filter((file) => file.unreadable !== undefined).length} not read), ` +
          `${first.read} records: ${first.new} new, ${first.same} same, ${first.changed} changed, ${first.doubtful} doubtful, ${first.rejected} rejected; ` +
          `${first.nodesCreated} nodes in ${first.seconds.toFixed(1)} s`,
      );
      expect(addsUp(first)).toBe(true);
      await expectAccountedFor(database, files, first);
      const before = await census(database);
      const second = await imported(database, files);
      expect(second).toMatchObject({
        read: first.read,
        same: first.read - first.rejected,
        new: 0,
        changed: 0,
        doubtful: 0,
        nodesCreated: 0,
        propertiesSet: 0,
      });
      expect(await census(database)).toEqual(before);
      console.log(`${folder} again: ${second.same} same in ${second.seconds.toFixed(1)} s`);
    },
    LONG,
  );
});

/** Reads the files once more: a usable record has a current source record from where it stands, another one a line in the report. */
async function expectAccountedFor(
  database: Database,
  files: { name: string; path: string }[],
  report: ImportReport,
): Promise<void> {
  const rows = await ask(
    database,
    'MATCH (s:SourceRecord)-[:DESCRIBES]->() WHERE s.current RETURN s.hash AS hash, s.place AS place',
  );
  const places = new Map(rows.map((row) => [String(row.hash), String(row.place)]));
  const rejections = new Set(report.rejections.map(({ file, line }) => `${file}:${line}`));
  const wanted = new Map<string, Set<string>>();
  const here = new Set<string>();
  let read = 0;
  for (const file of files) {
    for (const { name, record: found } of await recordsOf(file)) {
      const { record, line, rejected } = found;
      here.add(name);
      read++;
      if (record === undefined) expect(rejections).toContain(`${name}:${rejected?.line ?? line}`);
      else {
        const hash = contentHash(record);
        wanted.set(hash, (wanted.get(hash) ?? new Set()).add(`${name}:${line}`));
      }
    }
  }
  expect(read).toBe(report.read);
  // The same record may stand in several places: it came from one of them, or from a folder before.
  const missing = [...wanted].filter(([hash]) => !places.has(hash));
  expect(missing).toEqual([]);
  for (const [hash, of] of wanted) {
    const place = places.get(hash) ?? '';
    if (here.has(place.slice(0, place.lastIndexOf(':')))) expect(of).toContain(place);
  }
}

describe.skipIf(corpora === undefined || !existsSync(SAMPLE))('paths over a real bibliography', () => {
  const answer = z.object({
    collaborationPaths: z.object({
      truncated: z.boolean(),
      paths: z.array(
        z.object({
          length: z.number(),
          hops: z.array(z.object({ from: z.object({ id: z.string() }), to: z.object({ id: z.string() }) })),
        }),
      ),
    }),
  });
  const PATHS = `query($from: ID!, $to: ID!) {
    collaborationPaths(from: $from, to: $to, k: 1, maxHops: 8) { truncated paths { length hops { from { id } to { id } } } } }`;

  let graph: Seeded;
  const neighbours = new Map<string, Set<string>>();
  beforeAll(async () => {
    const database = await freshDatabase();
    const report = await imported(database, [{ name: basename(SAMPLE), path: SAMPLE }]);
    console.log(`${report.read} records, ${report.nodesCreated} nodes in ${report.seconds.toFixed(1)} s`);
    graph = await executor(database);
    const outputs = await ask(
      database,
      `MATCH (p:Publication) WHERE NOT exists { (p)-[:VERSION_OF]->() }
       RETURN COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->({role: 'AUTHOR'})-[:BY]->(a:Person) RETURN DISTINCT a.id } AS authors`,
    );
    for (const { authors } of outputs) {
      const ids = Array.isArray(authors) ? authors.map(String) : [];
      for (const a of ids) for (const b of ids) if (a !== b) neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    }
  }, LONG);
  afterAll(() => graph?.close());

  /** How many hops everybody is from one person. */
  function distancesFrom(start: string): Map<string, number> {
    const distances = new Map([[start, 0]]);
    for (const [person, hops] of distances)
      for (const next of neighbours.get(person) ?? []) if (!distances.has(next)) distances.set(next, hops + 1);
    return distances;
  }

  /** Twenty pairs four to eight hops apart, no person twice, the farthest of every start first. */
  function farPairs(): { from: string; to: string; hops: number }[] {
    const pairs: { from: string; to: string; hops: number }[] = [];
    const used = new Set<string>();
    for (const from of [...neighbours.keys()].sort()) {
      if (pairs.length === 20) break;
      if (used.has(from)) continue;
      const reached = [...distancesFrom(from)].filter(([to, hops]) => hops >= 4 && hops <= 8 && !used.has(to));
      const wanted = 4 + (pairs.length % 5);
      const [to, hops] = reached.find((entry) => entry[1] === wanted) ?? reached.at(-1) ?? [];
      if (to === undefined || hops === undefined) continue;
      used.add(from).add(to);
      pairs.push({ from, to, hops });
    }
    return pairs;
  }

  it(
    'have as many hops as a breadth-first search over contributions finds, and every hop is a joint output',
    async () => {
      const pairs = farPairs();
      console.log(`${neighbours.size} authors; hops of the pairs: ${pairs.map((pair) => pair.hops).join(' ')}`);
      expect(pairs).toHaveLength(20);
      for (const { from, to, hops } of pairs) {
        const { data, errors } = await graph.execute(PATHS, { from, to });
        expect(errors).toEqual([]);
        const [path] = answer.parse(data).collaborationPaths.paths;
        expect(path?.length, `${from} to ${to}`).toBe(hops);
        const people = [from, ...(path?.hops.map((hop) => hop.to.id) ?? [])];
        expect(people.at(-1)).toBe(to);
        for (const [at, person] of people.slice(1).entries())
          expect(neighbours.get(people[at] ?? '')).toContain(person);
      }
    },
    LONG,
  );

  it('are none between people whom no chain of joint outputs connects', async () => {
    const [from = ''] = [...neighbours.keys()].sort();
    const reached = distancesFrom(from);
    const to = [...neighbours.keys()].sort().find((person) => !reached.has(person)) ?? '';
    const { data } = await graph.execute(PATHS, { from, to });
    expect(answer.parse(data).collaborationPaths.paths).toEqual([]);
    expect(await askOne(graph.database, 'MATCH (p:Person {id: $to}) RETURN count(p)', { to })).toBe(1);
  });
});
