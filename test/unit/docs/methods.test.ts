/** Protects readers who count: the worked example of docs/methods.md is what the program computes, and follows by hand from the numbers beside it. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aggregateFingerprints } from '../../../src/text/aggregate.js';
import { curateConcepts } from '../../../src/text/curated-concepts.js';
import { extractConcepts } from '../../../src/text/extract.js';
import { buildIndex } from '../../../src/text/extraction-index.js';
import { FEATURES } from '../../../src/text/key-phrase-features.js';
import { concept, uri, vocabulary } from '../text/vocabulary.js';
import { readProjectFile } from './markdown.js';

const page = readProjectFile('docs/methods.md');
const example = z
  .object({
    vocabulary: z.array(
      z.object({
        uri: z.string(),
        label: z.string(),
        synonym: z.string().optional(),
        broader: z.string().optional(),
      }),
    ),
    title: z.string(),
    keywords: z.array(z.string()),
    abstract: z.string(),
    documents: z.number(),
    documentFrequency: z.record(z.string(), z.number()),
  })
  .parse(JSON.parse(/```json\n([\s\S]*?)```/u.exec(page)?.[1] ?? ''));

/** The rows of the table with these first two columns and so many others, as numbers by column. */
function table(...columns: readonly string[]): Record<string, Record<string, number>> {
  const lines = page.split('\n');
  const start = lines.indexOf(`| ${columns.join(' | ')} |`);
  expect(start, `a table of ${columns.join(', ')}`).toBeGreaterThan(0);
  const rows: Record<string, Record<string, number>> = {};
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith('|')) break;
    const [name = '', ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    rows[name] = Object.fromEntries(cells.map((cell, at) => [columns[at + 1] ?? '', Number(cell)]));
  }
  return rows;
}

const index = buildIndex([
  vocabulary(
    example.vocabulary.map((each) =>
      concept(each.uri, {
        pref: [`en:${each.label}`],
        ...(each.synonym !== undefined && { alt: [`en:${each.synonym}`] }),
        ...(each.broader !== undefined && { broader: [each.broader] }),
      }),
    ),
  ),
]);
const { concepts } = extractConcepts(
  {
    title: example.title,
    abstract: example.abstract,
    keywords: example.keywords.map((text) => ({ text })),
    language: 'en',
  },
  index,
  {
    statistics: {
      snapshot: 1,
      documents: example.documents,
      documentFrequency: new Map(Object.entries(example.documentFrequency).map(([name, count]) => [uri(name), count])),
    },
  },
);
const named = concepts.map((each) => ({ ...each, name: each.uri.replace(uri(''), '') }));
const WEIGHTS = table('concept', 'title', 'keyword', 'abstract', 'depth', 'specificity', 'idf', 'raw', 'weight');
const close = (value: number | undefined, told: number | undefined) => {
  expect(value).toBeDefined();
  expect(Math.abs((value ?? Number.NaN) - (told ?? Number.NaN))).toBeLessThanOrEqual(0.00006);
};

describe('the worked example of the methods', () => {
  it('counts what the program counts', () => {
    const told = table('concept', 'title', 'keyword', 'abstract', 'because');
    expect(Object.keys(told)).toEqual(named.map(({ name }) => name));
    for (const { name, occurrences } of named) expect(told[name]).toMatchObject(occurrences);
  });

  it('has the parts and weights that the program computes', () => {
    expect(Object.keys(WEIGHTS)).toEqual(named.map(({ name }) => name));
    for (const { name, parts, raw, weight } of named)
      for (const [part, value] of Object.entries({ ...parts, raw, weight })) close(value, WEIGHTS[name]?.[part]);
  });

  it('follows by hand from the formula and the numbers beside it', () => {
    const counts = table('concept', 'title', 'keyword', 'abstract', 'because');
    const damped = (count: number) => (count <= 1 ? count : 1 + Math.log(count));
    const raws = Object.entries(counts).map(([name, { title = 0, keyword = 0, abstract = 0 }]) => {
      const { depth = 0 } = WEIGHTS[name] ?? {};
      const isTerm = name === 'hip-surgery' || keyword > 0;
      const specificity = (1 - 0.3 * 0.5 ** depth) * (isTerm ? 1.3 : 1);
      const { documents: all, documentFrequency } = example;
      const common = Math.log(1 + (documentFrequency[name] ?? 0)) / Math.log(1 + all);
      const idf = 1 - 0.7 * (all / (all + 500)) * common;
      const raw = (3 * damped(title) + 2 * damped(keyword) + damped(abstract)) * specificity * idf;
      close(specificity, WEIGHTS[name]?.specificity);
      close(idf, WEIGHTS[name]?.idf);
      close(raw, WEIGHTS[name]?.raw);
      return [name, raw] as const;
    });
    const top = Math.max(...raws.map(([, raw]) => raw));
    for (const [name, raw] of raws) close(raw / top, WEIGHTS[name]?.weight);
  });

  it('shows what decisions make of the weights', () => {
    const told = table('concept', 'computed', 'decided', 'weight');
    const at = '2026-11-22T00:00:00Z';
    const curated = curateConcepts(
      named.map(({ name, weight }) => ({ concept: name, weight })),
      [
        { what: 'HIDE_CONCEPT', concept: 'readmission', amount: 1, at },
        { what: 'BOOST_CONCEPT', concept: 'care', amount: 5, at },
      ],
    );
    expect(Object.keys(told)).toEqual(curated.map((each) => each.concept));
    for (const { concept: name, weight, computed } of curated) {
      close(computed, told[name]?.computed);
      close(weight, told[name]?.weight);
      close((computed ?? 0) * (name === 'care' ? 5 : 1), told[name]?.decided);
    }
  });

  it('adds up to the sums of an author', () => {
    const told = table('concept', 'this output', 'the other', 'sum', 'weight', 'share');
    const other = { surgery: 1, care: 0.5 };
    const sums = aggregateFingerprints(
      [
        ...named.map(({ name, weight }) => ({ concept: name, weight, share: 1 / 4, year: 2025 })),
        ...Object.entries(other).map(([name, weight]) => ({ concept: name, weight, share: 1 / 2, year: 2020 })),
      ],
      { halfLifeYears: 5, asOf: 2025 },
    );
    expect(Object.keys(told)).toEqual(sums.map((each) => each.concept));
    const largest = Math.max(...Object.values(told).map((row) => row.sum ?? 0));
    for (const { concept: name, weight, share } of sums) {
      const row = told[name] ?? {};
      close(weight, row.weight);
      close(share, row.share);
      close((row['this output'] ?? 0) + (row['the other'] ?? 0), row.sum);
      expect(Math.abs((row.sum ?? 0) / largest - (row.weight ?? 0))).toBeLessThan(0.0003);
    }
  });
});

describe('the methods', () => {
  it('say how many features key phrases are ranked by', () => {
    expect(page).toContain(`over ${FEATURES.length - 1} features`);
  });
});
