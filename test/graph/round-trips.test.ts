/** Protects against N+1: a request sends as many statements for a hundred rows as for one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleOperations } from '../support/operations.js';
import { type Seeded, seeded } from '../support/seeded.js';

const LISTS: readonly (readonly [string, (first: number) => string])[] = [
  [
    'a list of publications with everything a card shows',
    (first) =>
      `{ publications(first: ${first}) { nodes { title venue { title } keywords { text concept { label } } identifiers { value } projects { title } contributions(first: 5) { totalCount nodes { nameAsWritten affiliations { name } by { ... on Person { name identifiers { value } } } } } fingerprint(first: 3) { entries { weight concept { label } } } citation versions { id } } } }`,
  ],
  [
    'evidence of fingerprints',
    (first) =>
      `{ publications(first: ${first}) { nodes { fingerprint(first: 2) { entries { evidence(first: 2) { matchedText publication { id } } } } } } }`,
  ],
  [
    'members with their pages',
    (first) =>
      `{ members(first: ${first}) { nodes { name memberships { organization { name } } publications(first: 2) { totalCount nodes { title } } fingerprint(first: 3) { entries { concept { label } } } projects { title } collaborators(first: 2) { totalCount collaborators { outputs entity { id } } } } } }`,
  ],
  [
    'partners with their pages',
    (first) =>
      `{ partners(first: ${first}) { nodes { name partOf { name } parts { name } ancestors { name } partnerships { partner { name } } publications(first: 2) { totalCount nodes { title } } fingerprint(first: 3) { entries { concept { label } } } outputsPerYear { count } members(first: 2) { totalCount nodes { name } } collaborators(first: 2) { totalCount } } } }`,
  ],
  [
    'concepts with their neighbours',
    (first) =>
      `{ concepts(first: ${first}) { nodes { label broader { label } narrower { label } related { label } vocabulary { title } publications(first: 2) { totalCount nodes { title } } keywords(first: 3) { text } } } }`,
  ],
  [
    'pages of concepts',
    (first) =>
      `{ concepts(first: ${first}) { nodes { people(first: 3) { person { name } } labs(first: 3) { organization { name } } neighbours(first: 3) { concept { label } } outputsPerYear { count } } } }`,
  ],
  [
    'what is similar, with reasons',
    (first) =>
      `{ publications(first: ${first}) { nodes { similar(first: 3) { because sharedAuthors { name } sharedConcepts { concept { label } } publication { title } } } } members(first: ${first}) { nodes { similar(first: 2) { because jointOutputs person { name } } } } partners(first: ${first}) { nodes { similar(first: 2) { because jointOutputs organization { name } } } } }`,
  ],
  [
    'fingerprints of first authors',
    (first) =>
      `{ members(first: ${first}) { nodes { fingerprint(first: 3, authorPosition: FIRST, groups: [JOURNAL]) { truncated entries { concept { label } evidence(first: 2) { publication { title } } } } } } }`,
  ],
  [
    'projects with people and outputs',
    (first) =>
      `{ projects(first: ${first}) { nodes { title people { person { name } } organizations { organization { name } } funders { name } publications(first: 2) { nodes { title } } fingerprint(first: 2) { totalCount } } } }`,
  ],
  [
    'a network with all its measures',
    (first) =>
      `{ collaborationNetwork(kind: PEOPLE, outputs: {}, isolates: true, maxNodes: ${first}) { consortiumOutputs modularity nodes { label outputs unit { name } participation betweenness cluster position { x } entity { id ... on Person { name } } } links { from { label } } clusters { nodes { entity { id } } } } }`,
  ],
  [
    'venues and keywords',
    (first) =>
      `{ venues(first: ${first}) { nodes { title identifiers { value } publications(first: 2) { totalCount } fingerprint(first: 2) { totalCount } } } keywords(first: ${first}) { nodes { text concept { label } publications(first: 1) { totalCount } } } }`,
  ],
];

describe('round trips', () => {
  let graph: Seeded;
  beforeAll(async () => {
    graph = await seeded();
  });
  afterAll(() => graph.close());

  it.each(LISTS)('do not grow with the rows of %s', async (_name, query) => {
    const [few, many] = [await graph.execute(query(2)), await graph.execute(query(20))];
    expect(few.errors).toEqual([]);
    expect(many.errors).toEqual([]);
    const tally = (statements: readonly string[]) => [...statements].sort();
    // Two rows may have nothing to ask a statement for; more rows never ask it again.
    const counts = (statements: readonly string[]) =>
      statements.reduce((all, name) => all.set(name, (all.get(name) ?? 0) + 1), new Map<string, number>());
    const before = counts(tally(few.statements));
    const grown = [...counts(tally(many.statements))].filter(
      ([name, times]) => times > Math.max(1, before.get(name) ?? 0),
    );
    expect(grown).toEqual([]);
  });

  it('stay below 25 for each example of the console', async () => {
    for (const { name, query, variables } of exampleOperations()) {
      const { statements, errors } = await graph.execute(query, variables);
      expect(errors, name).toEqual([]);
      expect(statements.length, `${name}: ${statements.join(', ')}`).toBeLessThanOrEqual(25);
    }
  });
});
