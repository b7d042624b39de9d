/**
 * `npm run bench:search`: fifty judged searches over the demonstration graph through the API. Success at 1 (the first hit is what was
 * meant), mean reciprocal rank of what was meant, NDCG of the first ten with grades. With `-- --misses`, what stands instead.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadDemonstration } from '../../src/import/demonstration.js';
import { interval, mean } from '../experts/figures.js';
import { emptyGraph } from '../graph.js';
import { api } from './api.js';

const judged = z.array(z.object({ query: z.string(), wanted: z.array(z.tuple([z.string(), z.string(), z.number()])) }));
const answer = z.object({ search: z.object({ hits: z.array(z.object({ kind: z.string(), label: z.string() })) }) });
const SEARCH = 'query($query: String!) { search(query: $query, first: 10) { hits { kind label } } }';

type Judged = z.infer<typeof judged>[number];
type Hit = z.infer<typeof answer>['search']['hits'][number];

function gradeOf({ wanted }: Judged, hit: Hit | undefined): number {
  return wanted.find(([kind, label]) => kind === hit?.kind && label === hit.label)?.[2] ?? 0;
}

const gain = (grade: number, at: number) => (2 ** grade - 1) / Math.log2(at + 2);

function ndcg(one: Judged, hits: readonly Hit[]): number {
  // Two outputs of one title are one answer.
  const seen = new Set<string>();
  const found = hits.reduce((sum, hit, at) => {
    const name = `${hit.kind} ${hit.label}`;
    const grade = seen.has(name) ? 0 : gradeOf(one, hit);
    seen.add(name);
    return sum + gain(grade, at);
  }, 0);
  const best = one.wanted
    .map(([, , grade]) => grade)
    .sort((a, b) => b - a)
    .reduce((sum, grade, at) => sum + gain(grade, at), 0);
  return found / best;
}

const graph = await emptyGraph();
try {
  await loadDemonstration(graph.database, resolve('seed'), { actor: 'bench' });
  const server = await api(graph.database);
  const queries = judged.parse(parse(readFileSync(new URL('queries.yaml', import.meta.url), 'utf8')));
  const results = [];
  for (const one of queries) {
    const { hits } = answer.parse(await server.execute(SEARCH, { query: one.query })).search;
    const rank = hits.findIndex((hit) => gradeOf(one, hit) === 2) + 1;
    results.push({ one, hits, rank, ndcg: ndcg(one, hits) });
  }
  await server.close();
  const reciprocal = results.map(({ rank }) => (rank > 0 ? 1 / rank : 0));
  const told = (values: readonly number[]) => {
    const [low, high] = interval(values);
    return `${mean(values).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  };
  console.log(`${queries.length} searches`);
  console.log(`  success at 1  ${told(results.map(({ rank }) => (rank === 1 ? 1 : 0)))}`);
  console.log(`  MRR           ${told(reciprocal)}`);
  console.log(`  NDCG@10       ${told(results.map((one) => one.ndcg))}`);
  if (process.argv.includes('--misses'))
    for (const { one, hits, rank } of results.filter((result) => result.rank !== 1)) {
      const first = hits.slice(0, 3).map(({ kind, label }) => `${kind} ${label}`);
      console.log(`  ${rank === 0 ? 'not found' : `rank ${rank}`}: ${one.query} — ${first.join(' | ') || 'nothing'}`);
    }
} finally {
  await graph.close();
}
