/** What the oracle reads: outputs that count, with their authors, and who has any; nothing derived but which outputs count. */
export const OUTPUTS_WITH_AUTHORS = `
MATCH (p:Publication) WHERE p.counted AND p.authorCount > 1
RETURN p.year AS year, p.authorCount AS n,
  COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(who:Person) RETURN DISTINCT who.id } AS authors`;

export const PEOPLE_WITH_OTHERS = `
MATCH (p:Publication) WHERE p.counted AND p.authorCount > 1
MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(who:Person)
WITH DISTINCT who RETURN who.id AS id ORDER BY id`;

export const SHORTEST = `
MATCH (a:Person {id: $a}) MATCH (b:Person {id: $b})
MATCH p = shortestPath((a)-[:COLLABORATED*..8]-(b))
RETURN [n IN nodes(p) | n.id] AS people`;
