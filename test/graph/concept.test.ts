/** Protects concepts and vocabularies: labels by language, neighbours, lists by label and by words in every language. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { conceptLoaders } from '../../src/concept/concept.loaders.js';
import { readVocabularies } from '../../src/graph/vocabulary.js';
import { write } from '../../src/neo4j/query.js';
import type { ConceptRecord } from '../../src/record/vocabulary.js';
import { byKey } from '../support/demonstration.js';
import { type Seeded, seeded } from '../support/seeded.js';
import { at, walk } from '../support/walk.js';

const withdraw = write({
  name: 'testWithdrawConcept',
  kind: 'lookup',
  cypher: 'MATCH (c:Concept {uri: $uri}) SET c.withdrawn = true RETURN c.id AS id',
  row: z.object({ id: z.string() }),
  example: { uri: '' },
});

class RollBack extends Error {}

describe('concepts', () => {
  let graph: Seeded;
  let concepts: ReadonlyMap<string, ConceptRecord>;
  let vocabulary: string;
  beforeAll(async () => {
    graph = await seeded();
    const [loaded] = await readVocabularies(graph.database);
    vocabulary = loaded?.uri ?? '';
    concepts = new Map(loaded?.concepts.map((concept) => [concept.uri, concept]));
  });
  afterAll(() => graph.close());

  const label = (concept: ConceptRecord | undefined, language: string) =>
    concept?.prefLabels.find((entry) => entry.language === language)?.text;

  const ALL = `query($vocabulary: String, $query: String, $first: Int, $after: String) {
    concepts(vocabulary: $vocabulary, query: $query, first: $first, after: $after) {
      nodes { uri label danish: label(language: "da") dutch: label(language: "nl-BE") unknown: label(language: "xx")
        labels { text language } synonyms { text language } broader { uri } narrower { uri } related { uri } vocabulary { uri } }
      pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }`;

  it('are all listed by label, with the labels and neighbours of their vocabulary', async () => {
    const found = await walk(graph, ALL, ['concepts'], { vocabulary }, 100);
    expect(found.map(({ uri }) => uri).toSorted()).toEqual([...concepts.keys()].toSorted());
    const labels = found.map((entry) => String(entry.label));
    expect(labels).toEqual(byKey(labels, (text) => text));
    const narrower = new Map<string, string[]>();
    for (const { uri, broader } of concepts.values())
      for (const above of broader) narrower.set(above, [...(narrower.get(above) ?? []), uri]);
    const uris = (value: unknown) =>
      z
        .array(z.object({ uri: z.string() }))
        .parse(value)
        .map(({ uri }) => uri)
        .sort();
    for (const entry of found) {
      const concept = concepts.get(String(entry.uri));
      expect(entry.label).toBe(label(concept, 'en'));
      expect(entry.danish).toBe(label(concept, 'da') ?? label(concept, 'en'));
      expect(entry.unknown).toBe(label(concept, 'en'));
      expect(entry.labels).toEqual(concept?.prefLabels);
      expect(entry.synonyms).toEqual(concept?.altLabels);
      expect(uris(entry.broader)).toEqual([...(concept?.broader ?? [])].sort());
      expect(uris(entry.narrower)).toEqual((narrower.get(String(entry.uri)) ?? []).sort());
      expect(uris(entry.related)).toEqual([...(concept?.related ?? [])].sort());
      expect(entry.vocabulary).toEqual({ uri: vocabulary });
    }
  });

  it('are found by a synonym in any of the languages, within their vocabulary', async () => {
    const concept = [...concepts.values()].find((entry) =>
      entry.altLabels.some(({ language, text }) => language === 'da' && text.length > 12),
    );
    const synonym = concept?.altLabels.find(({ language, text }) => language === 'da' && text.length > 12)?.text;
    for (const within of [vocabulary, null]) {
      const { data, errors } = await graph.execute(ALL, { query: synonym, vocabulary: within, first: 20 });
      expect(errors).toEqual([]);
      expect(at(data, 'concepts', 'nodes')).toContainEqual(expect.objectContaining({ uri: concept?.uri }));
    }
  });

  it('of a vocabulary that is not loaded are none, without a walk over all labels', async () => {
    const { data, statements } = await graph.execute(ALL, { vocabulary: 'https://nowhere.example/vocabulary' });
    expect(at(data, 'concepts')).toMatchObject({ nodes: [], totalCount: 0 });
    expect(statements).toEqual(['vocabulariesById']);
  });

  it('are named by id and by URI', async () => {
    const uri = [...concepts.keys()][0];
    const byUri = await graph.execute('query($uri: String!) { concept(by: { uri: $uri }) { id notation } }', { uri });
    const id = at(byUri.data, 'concept', 'id');
    const byId = await graph.execute(
      'query($id: ID!) { concept(by: { id: $id }) { uri } none: concept(by: { uri: "https://nowhere.example" }) { uri } }',
      { id },
    );
    expect(byId.data).toEqual({ concept: { uri }, none: null });
  });

  it('list the keywords of authors that mean them, as the keywords say themselves', async () => {
    const { data, errors } = await graph.execute(
      '{ keywords(first: 100) { nodes { text concept { uri keywords(first: 100) { text } } } } }',
    );
    expect(errors).toEqual([]);
    const nodes = z
      .array(
        z.object({
          text: z.string(),
          concept: z.object({ keywords: z.array(z.object({ text: z.string() })) }).nullable(),
        }),
      )
      .parse(at(data, 'keywords', 'nodes'));
    const mapped = nodes.filter(({ concept }) => concept !== null);
    expect(mapped.length).toBeGreaterThan(10);
    for (const { text, concept } of mapped) expect(concept?.keywords).toContainEqual({ text });
  });

  it('that a newer version of the vocabulary withdrew leave lists and neighbours, but are still there by URI', async () => {
    const uri = [...concepts.values()].find(({ broader }) => broader.length > 0)?.uri ?? '';
    const parent = concepts.get(uri)?.broader[0] ?? '';
    let found: unknown;
    const attempt = graph.database.transaction('testWithdrawConcept', async (tx) => {
      await tx.write(withdraw, { uri });
      const loaders = conceptLoaders(tx);
      const above = await loaders.conceptByUri.load(parent);
      const page = await loaders.conceptsPage(undefined, { first: 1 });
      const below = await loaders.narrowerConcepts.load(above?.id ?? '');
      found = {
        total: await page.totalCount(),
        below: below.some((concept) => concept.uri === uri),
        byUri: (await loaders.conceptByUri.load(uri))?.uri,
      };
      throw new RollBack();
    });
    await expect(attempt).rejects.toThrow(RollBack);
    expect(found).toEqual({ total: concepts.size - 1, below: false, byUri: uri });
  });
});

describe('vocabularies', () => {
  it('are listed with their title in the language asked for and the number of their concepts', async () => {
    const graph = await seeded();
    const stored = await readVocabularies(graph.database);
    const { data, errors } = await graph.execute(
      '{ vocabularies { uri danish: title(language: "da") other: title(language: "xx") licence conceptCount } }',
    );
    await graph.close();
    expect(errors).toEqual([]);
    const title = (titles: readonly { text: string; language?: string }[], language: string) =>
      titles.find((entry) => entry.language === language)?.text;
    expect(at(data, 'vocabularies')).toEqual(
      stored.map(({ uri, titles, licence = null, concepts }) => ({
        uri,
        danish: title(titles, 'da'),
        other: title(titles, 'en'),
        licence,
        conceptCount: concepts.length,
      })),
    );
    expect(stored.length).toBeGreaterThan(0);
  });
});
