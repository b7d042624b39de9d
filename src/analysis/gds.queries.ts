/**
 * What Neo4j Graph Data Science is asked. The library keeps a copy of the ties in memory under a name (a projection);
 * algorithms add their results to the copy, and nothing is written to the graph.
 */
import { z } from 'zod';
import { read } from '../neo4j/query.js';
import { ANALYSED } from './analysis.record.js';

const named = { name: 'whorl' };

/** Whether the server has the library: asking it for its version where it is not there is a fault. */
export const hasGraphDataScience = read({
  name: 'hasGraphDataScience',
  kind: 'wholeGraph',
  cypher: `SHOW FUNCTIONS YIELD name WHERE name = 'gds.version' RETURN count(*) AS functions`,
  row: z.object({ functions: z.number() }),
  example: {},
});

export const gdsVersion = read({
  name: 'gdsVersion',
  kind: 'wholeGraph',
  cypher: 'RETURN gds.version() AS version',
  row: z.object({ version: z.string() }),
  example: {},
});

/** How far the running tasks of the library are, 0 to 1 where it knows. */
export const gdsProgress = read({
  name: 'gdsProgress',
  kind: 'wholeGraph',
  cypher: `CALL gds.listProgress() YIELD taskName, progress, status WHERE status = 'RUNNING' RETURN taskName AS task, progress`,
  row: z.object({ task: z.string(), progress: z.string() }),
  example: {},
});

export interface Window {
  readonly since: number | null;
  readonly until: number | null;
  readonly full: boolean;
}

/** Sum of a tie's joint outputs in the years asked for. Outputs without a year (year 0) count when no years are asked for. */
const STRENGTH = `reduce(sum = 0.0, at IN range(0, size(t.years) - 1) | sum + CASE
        WHEN ($since IS NULL OR t.years[at] >= $since) AND ($until IS NULL OR 0 < t.years[at] <= $until)
        THEN CASE WHEN $full THEN t.full[at] ELSE t.fractional[at] END ELSE 0.0 END)`;

const project = (label: string) =>
  read({
    name: `project${label}s`,
    kind: 'wholeGraph',
    // A tie of projects alone has no strength here; whoever has no tie is a component by themselves.
    cypher: `
      MATCH (a:${label})
      OPTIONAL MATCH (a)-[t:COLLABORATED]->(b:${label})
      WITH a, b, CASE WHEN t IS NULL THEN 0.0 ELSE ${STRENGTH} END AS strength
      WITH a, CASE WHEN strength > 0 THEN b END AS b, strength
      WITH gds.graph.project($name, a, b, {relationshipProperties: {strength: strength}},
        {undirectedRelationshipTypes: ['*']}) AS graph
      RETURN coalesce(graph.nodeCount, 0) AS nodes, coalesce(graph.relationshipCount / 2, 0) AS ties`,
    row: z.object({ nodes: z.number(), ties: z.number() }),
    example: { ...named, since: null, until: null, full: false } satisfies Window & { name: string },
  });

export const PROJECT = { PEOPLE: project(ANALYSED.PEOPLE), ORGANIZATIONS: project(ANALYSED.ORGANIZATIONS) };

export const dropProjection = read({
  name: 'dropProjection',
  kind: 'wholeGraph',
  cypher: 'CALL gds.graph.drop($name, false) YIELD graphName RETURN graphName',
  row: z.object({ graphName: z.string() }),
  example: named,
});

export const measureDegree = read({
  name: 'measureDegree',
  kind: 'wholeGraph',
  cypher: `CALL gds.degree.mutate($name, {mutateProperty: 'degree'}) YIELD nodePropertiesWritten AS nodes RETURN nodes`,
  row: z.object({ nodes: z.number() }),
  example: named,
});

export const measureStrength = read({
  name: 'measureStrength',
  kind: 'wholeGraph',
  cypher: `
    CALL gds.degree.mutate($name, {mutateProperty: 'strength', relationshipWeightProperty: 'strength'})
    YIELD nodePropertiesWritten AS nodes RETURN nodes`,
  row: z.object({ nodes: z.number() }),
  example: named,
});

/** Weakly connected components; ties have no direction, so they are the connected components. */
export const findComponents = read({
  name: 'findComponents',
  kind: 'wholeGraph',
  cypher: `CALL gds.wcc.mutate($name, {mutateProperty: 'component'}) YIELD componentCount RETURN componentCount AS components`,
  row: z.object({ components: z.number() }),
  example: named,
});

/** Only one thread gives the same communities for the same seed. */
export const findCommunities = read({
  name: 'findCommunities',
  kind: 'wholeGraph',
  cypher: `
    CALL gds.leiden.mutate($name, {mutateProperty: 'community', relationshipWeightProperty: 'strength',
      gamma: $resolution, randomSeed: toInteger($seed), concurrency: 1})
    YIELD communityCount, modularity RETURN communityCount AS communities, modularity`,
  row: z.object({ communities: z.number(), modularity: z.number() }),
  example: { ...named, resolution: 1, seed: 1 },
});

export const measurePageRank = read({
  name: 'measurePageRank',
  kind: 'wholeGraph',
  cypher: `
    CALL gds.pageRank.mutate($name, {mutateProperty: 'pageRank', relationshipWeightProperty: 'strength',
      dampingFactor: $damping, maxIterations: 200, tolerance: 1e-10, scaler: 'L1Norm'})
    YIELD ranIterations RETURN ranIterations AS iterations`,
  row: z.object({ iterations: z.number() }),
  example: { ...named, damping: 0.85 },
});

/** Sums over the shortest-path trees of a sample of nodes (Brandes and Pich 2007); of all nodes, if the sample is all. */
export const measureBetweenness = read({
  name: 'measureBetweenness',
  kind: 'wholeGraph',
  cypher: `
    CALL gds.betweenness.mutate($name, {mutateProperty: 'betweenness', samplingSize: toInteger($sample),
      samplingSeed: toInteger($seed)})
    YIELD nodePropertiesWritten AS nodes RETURN nodes`,
  row: z.object({ nodes: z.number() }),
  example: { ...named, sample: 1_000, seed: 1 },
});

/** Pairs of those who have the most collaborators in common (Jaccard), a few for each. */
export const findSimilar = read({
  name: 'findSimilar',
  kind: 'wholeGraph',
  cypher: `
    CALL gds.nodeSimilarity.stream($name, {topK: toInteger($kept), similarityCutoff: $from})
    YIELD node1, node2, similarity
    RETURN gds.util.asNode(node1).id AS id, gds.util.asNode(node2).id AS other, similarity`,
  row: z.object({ id: z.string(), other: z.string(), similarity: z.number() }),
  example: { ...named, kept: 10, from: 0.1 },
});

const property = (name: string) => `gds.util.nodeProperty($name, nodeId, '${name}') AS ${name}`;

/** All that was measured, one row for each node of the projection. */
export const measuredNodes = read({
  name: 'measuredNodes',
  kind: 'wholeGraph',
  cypher: `
    CALL gds.graph.nodeProperties.stream($name, ['component']) YIELD nodeId, propertyValue
    RETURN gds.util.asNode(nodeId).id AS id, propertyValue AS component, ${['community', 'degree', 'strength', 'pageRank', 'betweenness'].map(property).join(', ')}`,
  row: z.object({
    id: z.string(),
    component: z.number(),
    community: z.number(),
    degree: z.number(),
    strength: z.number(),
    pageRank: z.number(),
    betweenness: z.number(),
  }),
  example: named,
});
