/**
 * Facets: how many of the outputs a list is about have each value of a property, or are linked to each entity.
 *
 * One statement counts all facets that are asked for: what matches is found once, since finding it (in four full-text
 * indexes) costs more than the counting.
 */
import { z } from 'zod';
import { read } from '../neo4j/query.js';
import { camel, EXAMPLE, LIST_SHAPES, matching, memo, suffix } from './publication-matching.queries.js';

/** Clauses that group the outputs `p` and keep the largest groups, each with its `count`; and what is told of a group. */
interface Facet {
  readonly groups: string;
  readonly value: string;
  readonly label: string;
  readonly nodeId: string;
}

const LARGEST = 'ORDER BY count DESC, value LIMIT toInteger($first)';

const byProperty = (value: string): Facet => ({
  groups: `WITH ${value} AS value, count(*) AS count ${LARGEST}`,
  value: 'value',
  label: 'null',
  nodeId: 'null',
});

const byEntity = (match: string, entity: string, name: string): Facet => ({
  groups: `${match}
    WITH ${entity}, count(*) AS count
    WITH ${entity}, coalesce(${entity}.id, 'unknown') AS value, count ${LARGEST}`,
  value: 'value',
  label: `${entity}.${name}`,
  nodeId: `${entity}.id`,
});

// An output counts in one roll-up of each of its units and of what is above them, so a unit is never counted twice.
const byUnit = (label: 'Lab' | 'Partner'): Facet => ({
  groups: `MATCH (p)<-[:COUNTS]-(rollup:YearRollup)
    WITH rollup, count(*) AS outputs
    MATCH (rollup)<-[:HAS_YEAR]-(unit:${label})
    WITH unit, sum(outputs) AS count
    WITH unit, unit.id AS value, count ${LARGEST}`,
  value: 'value',
  label: 'unit.name',
  nodeId: 'unit.id',
});

const FACETS = {
  year: {
    groups: 'WITH p.year AS year, count(*) AS count ORDER BY coalesce(year, -1) DESC LIMIT toInteger($first)',
    value: "coalesce(toString(toInteger(year)), 'unknown')",
    label: 'null',
    nodeId: 'null',
  },
  type: byProperty('p.type'),
  language: byProperty("coalesce(p.language, 'unknown')"),
  openAccess: byProperty(
    "CASE coalesce(p.openAccessStatus, 'UNKNOWN') WHEN 'UNKNOWN' THEN 'unknown' ELSE p.openAccessStatus END",
  ),
  venue: byEntity('OPTIONAL MATCH (p)-[:PUBLISHED_IN]->(venue:Venue)', 'venue', 'title'),
  concept: byEntity('MATCH (p)-[:ABOUT]->(concept:Concept)', 'concept', 'label'),
  keyword: byEntity('MATCH (p)-[:HAS_KEYWORD]->(keyword:Keyword)', 'keyword', 'text'),
  lab: byUnit('Lab'),
  partner: byUnit('Partner'),
} as const satisfies Record<string, Facet>;
export type FacetName = keyof typeof FACETS;

const isFacet = (name: string): name is FacetName => name in FACETS;
export const FACET_NAMES: readonly FacetName[] = Object.keys(FACETS).filter(isFacet);

const row = z.object({
  key: z.string(),
  facet: z.string(),
  value: z.string(),
  label: z.string().nullable(),
  count: z.number(),
  nodeId: z.string().nullable(),
});
export type FacetRow = z.infer<typeof row>;

// A facet that is not asked for looks at no output.
const counting = FACET_NAMES.map((facet) => {
  const { groups, value, label, nodeId } = FACETS[facet];
  return `
    UNWIND CASE WHEN '${facet}' IN $facets THEN hits ELSE [] END AS p
    ${groups}
    RETURN '${facet}' AS facet, ${value} AS value, ${label} AS label, count, ${nodeId} AS nodeId`;
}).join('\n    UNION ALL');

/** The statement of the facets $facets over the outputs of a list; shape it in the order NEWEST. */
export const facetsOfPublications = memo(
  (name, shape) =>
    read({
      name,
      // Facets look at everything that matches, on purpose, up to $most.
      kind: 'wholeGraph',
      cypher: `
UNWIND $keys AS key
CALL (key) {${matching(shape)}
  WITH p${shape.anchor === 'all' ? ' ORDER BY p.dateKey DESC' : ''} LIMIT toInteger($most)
  RETURN collect(p) AS hits
}
CALL (hits) {${counting}
}
RETURN key, facet, value, label, count, nodeId`,
      row,
      example: { ...EXAMPLE, facets: FACET_NAMES },
    }),
  ({ anchor, conditions }) => `facetsOf${camel(anchor)}${suffix(conditions)}`,
);

for (const shape of LIST_SHAPES) facetsOfPublications(shape);
