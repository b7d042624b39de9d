/** Statements by hand of the bench of networks. */

/** People with many different co-authors and with few, spread evenly over all who have at least 20. */
export const EGOS = `
MATCH (p:Person)-[t:COLLABORATED]-()
WITH p, count(t) AS ties WHERE ties >= 20
WITH p ORDER BY p.id
WITH collect(p.id) AS found
WITH found, toFloat(size(found)) / $most AS step
UNWIND range(0, toInteger($most) - 1) AS at
WITH DISTINCT found[toInteger(at * step)] AS id WHERE id IS NOT NULL
RETURN id`;

export const SHORTEST = `
MATCH (a:Person {id: $a}) MATCH (b:Person {id: $b})
MATCH p = shortestPath((a)-[:COLLABORATED*..8]-(b))
RETURN [n IN nodes(p) | n.id] AS people`;

/** Raw contributions: every counted output of at least one of these people, with all of its authors. */
export const AUTHORS_OF_NODES = `
MATCH (x:Person)<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
WHERE x.id IN $ids AND p.counted
WITH DISTINCT p
RETURN p.authorCount AS size, COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(a:Person) RETURN DISTINCT a.id } AS authors`;
