/** `npm run bench`: five pages of the API against one hand-written Cypher statement each, on a graph of real publications. */
import { loadavg } from 'node:os';
import type { StatementSeen } from '../src/neo4j/database.js';
import { executor } from '../test/support/seeded.js';
import { direct } from './direct.js';
import { measuredGraph } from './graph.js';
import { measurePage } from './measure-page.js';
import { pagesOf } from './pages.js';
import { type PageResult, printImports, printPages, writeResults } from './report.js';
import { SIZE } from './subjects.queries.js';

const ROUNDS = { warmUp: 20, measured: 60 };
const LEAST_PUBLICATIONS = 3_000;

const corpora = process.env.WHORL_CORPORA;
if (corpora === undefined || corpora === '') {
  console.error(
    'WHORL_CORPORA is not set. It names the folder with real bibliographies that the bench imports (bench/README.md says which):\n' +
      '  WHORL_CORPORA=/path/to/corpora npm run bench',
  );
  process.exit(1);
}

const seen: StatementSeen[] = [];
const graph = await measuredGraph(corpora, (statement) => seen.push(statement));
// Neo4j runs in a process group of its own: whoever stops the bench would leave it, and its data, behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void graph.close().finally(() => process.exit(1)));
try {
  printImports(graph.imports);
  const { database } = graph;
  const [size = {}] = await direct(database, SIZE);
  if (!(Number(size.publications) >= LEAST_PUBLICATIONS))
    throw new Error(`The graph has ${size.publications} publications; ratios count from ${LEAST_PUBLICATIONS} on.`);
  console.log(
    `\nGraph: ${Object.entries(size)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}`,
  );
  const api = await executor(database);
  const load = loadavg();
  const results: PageResult[] = [];
  for (const page of await pagesOf(database)) results.push(await measurePage(page, api, seen, ROUNDS));
  printPages(results);
  await writeResults({ imports: graph.imports, size, pages: results, neo4j: graph.neo4jVersion, rounds: ROUNDS, load });
} finally {
  await graph.close();
}
