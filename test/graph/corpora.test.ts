/**
 * Protects imports of real files: WHORL_CORPORA names the folder they lie in. Every record ends in the graph or in the
 * report with its line; a second run changes nothing; paths between real authors are those of a plain breadth-first search.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Fingerprinter } from '../../src/derive/fingerprints.js';
import type { ImportReport } from '../../src/import/report.js';
import { importFiles } from '../../src/import/run.js';
import type { Database } from '../../src/neo4j/database.js';
import { read } from '../../src/neo4j/query.js';
import { buildIndex } from '../../src/text/extraction-index.js';
import { freshDatabase } from '../support/database.js';
import { executor, type Seeded } from '../support/seeded.js';

const corpora = process.env.WHORL_CORPORA;
const FOLDERS = ['bibtex', 'ris', 'csl-json'];

const placesOfRecords = read({
  name: 'testPlacesOfRecords',
  kind: 'wholeGraph',
  cypher: 'MATCH (s:SourceRecord) RETURN count(s) AS records',
  row: z.object({ records: z.number() }),
  example: {},
});

const authorsOfOutputs = read({
  name: 'testAuthorsOfOutputs',
  kind: 'wholeGraph',
  cypher: `
    MATCH (p:Publication)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(person:Person)
    WHERE p.counted
    RETURN p.id AS output, collect(DISTINCT person.id) AS people`,
  row: z.object({ output: z.string(), people: z.array(z.string()) }),
  example: {},
});

function filesBelow(folder: string): { name: string; path: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, name: path }));
}

/** Hops from one person to all others, by outputs together. */
function hopsFrom(start: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const hops = new Map([[start, 0]]);
  const queue = [start];
  for (const person of queue) {
    for (const next of neighbours.get(person) ?? []) {
      if (hops.has(next)) continue;
      hops.set(next, (hops.get(person) ?? 0) + 1);
      queue.push(next);
    }
  }
  return hops;
}

const sum = ({ new: added, same, changed, doubtful, rejected }: ImportReport) =>
  added + same + changed + doubtful + rejected;

describe.skipIf(corpora === undefined)('real files (skipped without WHORL_CORPORA)', () => {
  let database: Database;
  let graph: Seeded;
  const fingerprinter: Fingerprinter = { index: buildIndex([]) };
  const bring = (folder: string) =>
    importFiles(filesBelow(join(corpora ?? '', 'formats', folder)), { database, fingerprinter, actor: 'test' });

  beforeAll(async () => {
    database = await freshDatabase();
    graph = await executor(database);
  });
  afterAll(() => graph.close());

  it.each(FOLDERS)(
    'of the folder %s are in the graph or in the report, and a second run changes nothing',
    async (folder) => {
      const [before] = await database.read(placesOfRecords, {});
      const first = await bring(folder);
      const [after] = await database.read(placesOfRecords, {});
      console.log(
        `${folder}: ${first.read} read, ${first.new} new, ${first.same} same, ${first.changed} changed, ${first.doubtful} doubtful, ${first.rejected} rejected, ` +
          `${first.files.filter((file) => file.unreadable !== undefined).length} files not read, ${first.seconds.toFixed(1)} s`,
      );
      expect(first.read).toBeGreaterThan(0);
      expect(sum(first)).toBe(first.read);
      expect(first.rejections.length).toBe(first.rejected);
      expect(first.rejections.every(({ file, line, reason }) => file !== '' && line > 0 && reason !== '')).toBe(true);
      // Word for word the same record in two files is one source record.
      const brought = (after?.records ?? 0) - (before?.records ?? 0);
      expect(brought).toBeLessThanOrEqual(first.new + first.changed + first.doubtful + first.same);
      expect(brought).toBeGreaterThanOrEqual(first.new + first.changed);
      const second = await bring(folder);
      expect({ new: second.new, changed: second.changed, doubtful: second.doubtful }).toEqual({
        new: 0,
        changed: 0,
        doubtful: 0,
      });
      expect({ nodes: second.nodesCreated, properties: second.propertiesSet }).toEqual({ nodes: 0, properties: 0 });
      expect(second.rejected).toBe(first.rejected);
    },
    600_000,
  );

  it('connect two authors four or more hops apart by as many hops as a breadth-first search', async () => {
    const neighbours = new Map<string, Set<string>>();
    for (const { people } of await database.read(authorsOfOutputs, {})) {
      for (const person of people) {
        const known = neighbours.get(person) ?? new Set<string>();
        for (const other of people) if (other !== person) known.add(other);
        neighbours.set(person, known);
      }
    }
    const starts = [...neighbours]
      .filter(([, known]) => known.size > 2)
      .map(([person]) => person)
      .sort();
    let compared = 0;
    for (const from of starts.filter((_person, at) => at % 97 === 0)) {
      const far = [...hopsFrom(from, neighbours)].find(([, hops]) => hops >= 4 && hops <= 8);
      if (far === undefined) continue;
      const { data, errors } = await graph.execute(
        'query($from: ID!, $to: ID!) { collaborationPaths(from: $from, to: $to, k: 1, maxHops: 8) { paths { length hops { outputs(first: 1) { id } } } } }',
        { from, to: far[0] },
      );
      expect(errors).toEqual([]);
      const { paths } = z
        .object({
          collaborationPaths: z.object({
            paths: z.array(
              z.object({ length: z.number(), hops: z.array(z.object({ outputs: z.array(z.unknown()) })) }),
            ),
          }),
        })
        .parse(JSON.parse(JSON.stringify(data))).collaborationPaths;
      expect(paths[0]?.length).toBe(far[1]);
      expect(paths[0]?.hops.every((hop) => hop.outputs.length === 1)).toBe(true);
      compared++;
    }
    expect(compared).toBeGreaterThan(5);
  }, 300_000);
});
