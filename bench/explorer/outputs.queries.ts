/** Every output of the graph, always in the same order. */
export const OUTPUTS = 'MATCH (p:Publication) RETURN p.id AS id ORDER BY id';
