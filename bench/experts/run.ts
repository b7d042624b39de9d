/**
 * `npm run bench:experts`: papers of the ACL Anthology, one after the other left out. Who wrote it? Our ranking of experts
 * beside votes of full-text search; and which other papers are by the same people? Our similar outputs beside full-text search.
 * What can be tuned was tuned on one part of the papers; the figures are of another one.
 */
import { createHash } from 'node:crypto';
import { type Likeness, rankLikeness } from '../../src/fingerprint/likeness.js';
import { foundOutputs } from '../../src/fingerprint/similar.loaders.js';
import { MOST_VOTES, vote } from '../../src/fingerprint/votes.js';
import { anyWords } from '../../src/graphql/lucene.js';
import type { Database } from '../../src/neo4j/database.js';
import { emptyGraph } from '../graph.js';
import { loadPapers } from './corpus.js';
import { interval, mean, ndcg, notAhead, reciprocalRank } from './figures.js';
import { benchPapers } from './papers.queries.js';

const TUNED_ON = 300;
const MEASURED_ON = 600;
const DEPTHS = [20, 50, 100, 300];

const corpora = process.env.WHORL_CORPORA;
if (corpora === undefined || corpora === '') {
  console.error(
    'WHORL_CORPORA is not set. It names the folder that holds large/acl-anthology-2025-11.tar.xz and vocab/cso-3.csv.gz.',
  );
  process.exit(1);
}

type Paper = (typeof benchPapers.row)['_output'];
type Rankings = Readonly<Record<string, readonly string[]>>;

interface Case {
  readonly paper: Paper;
  readonly coAuthored: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
  readonly people: Rankings;
  readonly papers: Rankings;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

async function rankings(
  database: Database,
  paper: Paper,
  byId: ReadonlyMap<string, Paper>,
): Promise<Pick<Case, 'people' | 'papers'>> {
  const words = anyWords(paper.title, paper.abstract ?? '');
  const own = paper.concepts.map(([concept, weight]) => ({ concept, weight }));
  const row = { id: paper.id, words, index: 'publication_text_english' as const };
  const found = await foundOutputs(database, [row], new Map([[paper.id, own]]), 300, 5_000);
  const all = found.get(paper.id) ?? [];
  const hybrid = rankLikeness(own, all, true);
  const byWords = rankLikeness([], all, true);
  const byConcepts = rankLikeness(
    own,
    all.map(({ id, concepts }) => ({ id, concepts })),
    false,
  );
  const authors = new Map([...byId].map(([id, one]) => [id, one.authors]));
  const people = (outputs: readonly Likeness[]) => vote(outputs, authors).map(({ id }) => id);
  const plain = Object.fromEntries(
    DEPTHS.flatMap((depth) => [
      [`full text, CombSUM of ${depth}`, plainVotes(byWords.slice(0, depth), authors, false)],
      [`full text, CombMNZ of ${depth}`, plainVotes(byWords.slice(0, depth), authors, true)],
    ]),
  );
  const ids = (outputs: readonly Likeness[]) => outputs.map(({ id }) => id);
  return {
    people: {
      ...plain,
      'concepts alone': people(byConcepts),
      'words alone': people(byWords),
      'words and concepts': people(hybrid),
    },
    papers: { 'full text': ids(byWords), 'concepts alone': ids(byConcepts), 'words and concepts': ids(hybrid) },
  };
}

/** Sums of scores (CombSUM), times the number of papers (CombMNZ). */
function plainVotes(
  outputs: readonly Likeness[],
  authors: ReadonlyMap<string, readonly string[]>,
  byCount: boolean,
): string[] {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { id, words } of outputs)
    for (const person of authors.get(id) ?? []) {
      const own = sums.get(person) ?? { sum: 0, count: 0 };
      sums.set(person, { sum: own.sum + words, count: own.count + 1 });
    }
  const score = ({ sum, count }: { sum: number; count: number }) => (byCount ? sum * count : sum);
  return [...sums].sort(([a, x], [b, y]) => score(y) - score(x) || (a < b ? -1 : 1)).map(([id]) => id);
}

function tell(name: string, values: readonly number[], more: string): void {
  const [low, high] = interval(values);
  console.log(`  ${name.padEnd(28)} MRR ${mean(values).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]  ${more}`);
}

const first = (ranked: readonly string[] | undefined, right: ReadonlySet<string>) =>
  reciprocalRank(ranked ?? [], right);

function tellExperts(tuning: readonly Case[], measured: readonly Case[]): void {
  const ranks = (cases: readonly Case[], name: string) => cases.map((one) => first(one.people[name], one.authors));
  const plain = Object.keys(measured[0]?.people ?? {}).filter((name) => name.startsWith('full text'));
  const best = (kind: string) =>
    plain.filter((name) => name.includes(kind)).sort((a, b) => mean(ranks(tuning, b)) - mean(ranks(tuning, a)))[0] ??
    '';
  console.log(`Who wrote it (${measured.length} papers; depths of plain votes chosen on ${tuning.length} others)`);
  for (const name of [best('SUM'), best('MNZ'), 'concepts alone', 'words alone', 'words and concepts']) {
    const values = ranks(measured, name);
    const success = (depth: number) => mean(values.map((value) => (value >= 1 / depth - 1e-9 ? 1 : 0))).toFixed(3);
    tell(name, values, `first ${success(1)}, in the first ten ${success(10)}`);
  }
  const [sum, ours] = [ranks(measured, best('SUM')), ranks(measured, 'words and concepts')];
  console.log(`  ahead of ${best('SUM')}: p = ${notAhead(ours, sum).toFixed(4)} (paired bootstrap)`);
}

function tellSimilar(measured: readonly Case[]): void {
  console.log(`Which others are by the same people (${measured.length} papers)`);
  for (const name of ['full text', 'concepts alone', 'words and concepts']) {
    const gains = measured.map((one) => ndcg(one.papers[name] ?? [], one.coAuthored));
    tell(
      name,
      measured.map((one) => first(one.papers[name], one.coAuthored)),
      `NDCG@10 ${mean(gains).toFixed(3)}`,
    );
  }
  const gain = (name: string) => measured.map((one) => ndcg(one.papers[name] ?? [], one.coAuthored));
  console.log(
    `  ahead of full text by NDCG@10: p = ${notAhead(gain('words and concepts'), gain('full text')).toFixed(4)} (paired bootstrap)`,
  );
}

async function casesOf(database: Database, papers: readonly Paper[]): Promise<Case[]> {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const byPerson = new Map<string, string[]>();
  for (const { id, authors } of papers)
    for (const person of authors) byPerson.set(person, [...(byPerson.get(person) ?? []), id]);
  const eligible = papers
    .filter(({ abstract, authors }) => abstract !== null && authors.some((one) => (byPerson.get(one)?.length ?? 0) > 1))
    .sort((a, b) => (hash(a.title) < hash(b.title) ? -1 : 1))
    .slice(0, TUNED_ON + MEASURED_ON);
  const cases: Case[] = [];
  for (const paper of eligible) {
    const others = paper.authors.filter((one) => (byPerson.get(one)?.length ?? 0) > 1);
    cases.push({
      paper,
      authors: new Set(others),
      coAuthored: new Set(others.flatMap((one) => byPerson.get(one) ?? []).filter((id) => id !== paper.id)),
      ...(await rankings(database, paper, byId)),
    });
  }
  return cases;
}

const graph = await emptyGraph();
try {
  const count = await loadPapers(graph.database, corpora);
  const papers = await graph.database.read(benchPapers, {});
  const started = performance.now();
  const cases = await casesOf(graph.database, papers);
  const took = (performance.now() - started) / cases.length;
  console.log(`${count} papers; ${MOST_VOTES} of them vote; ${took.toFixed(0)} ms a question`);
  tellExperts(cases.slice(0, TUNED_ON), cases.slice(TUNED_ON));
  tellSimilar(cases.slice(TUNED_ON));
} finally {
  await graph.close();
}
