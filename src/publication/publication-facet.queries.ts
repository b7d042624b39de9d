/** Facets: how many of the outputs a list is about have each value of a property, or are linked to each entity. */
import { z } from 'zod';
import { read } from '../neo4j/query.js';
import {
  camel,
  EXAMPLE,
  LIST_SHAPES,
  type ListQuery,
  type ListShape,
  matching,
  memo,
  suffix,
} from './publication-matching.queries.js';

const LARGEST = 'ORDER BY count DESC, value LIMIT toInteger($first)';

const byProperty = (value: string) => `
  WITH ${value} AS value, count(*) AS count ${LARGEST}
  RETURN value, null AS label, count, null AS nodeId`;

const byEntity = (match: string, entity: string, name: string) => `
  ${match}
  WITH ${entity}, count(*) AS count
  WITH ${entity}, coalesce(${entity}.id, 'unknown') AS value, count ${LARGEST}
  RETURN value, ${entity}.${name} AS label, count, ${entity}.id AS nodeId`;

// An output counts in one roll-up of each of its units and of what is above them, so a unit is never counted twice.
const byUnit = (label: 'Lab' | 'Partner') => `
  MATCH (p)<-[:COUNTS]-(rollup:YearRollup)
  WITH rollup, count(*) AS outputs
  MATCH (rollup)<-[:HAS_YEAR]-(unit:${label})
  WITH unit, sum(outputs) AS count
  WITH unit, unit.id AS value, count ${LARGEST}
  RETURN value, unit.name AS label, count, unit.id AS nodeId`;

const FACETS = {
  year: `
  WITH p.year AS year, count(*) AS count ORDER BY coalesce(year, -1) DESC LIMIT toInteger($first)
  RETURN coalesce(toString(toInteger(year)), 'unknown') AS value, null AS label, count, null AS nodeId`,
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
} as const;
export type FacetName = keyof typeof FACETS;

const row = z.object({
  key: z.string(),
  value: z.string(),
  label: z.string().nullable(),
  count: z.number(),
  nodeId: z.string().nullable(),
});
export type FacetRow = z.infer<typeof row>;

const statements = (facet: FacetName): ((shape: ListShape) => ListQuery<FacetRow>) =>
  memo(
    (name, shape) =>
      read({
        name,
        // A facet looks at everything that matches, on purpose, up to $most.
        kind: 'wholeGraph',
        cypher: `
UNWIND $keys AS key
CALL (key) {${matching(shape)}
  WITH p${shape.anchor === 'all' ? ' ORDER BY p.dateKey DESC' : ''} LIMIT toInteger($most)${FACETS[facet]}
}
RETURN key, value, label, count, nodeId`,
        row,
        example: { ...EXAMPLE },
      }),
    ({ anchor, conditions }) => `${facet}FacetOf${camel(anchor)}${suffix(conditions)}`,
  );

const BY_FACET: Readonly<Record<FacetName, (shape: ListShape) => ListQuery<FacetRow>>> = {
  year: statements('year'),
  type: statements('type'),
  language: statements('language'),
  openAccess: statements('openAccess'),
  venue: statements('venue'),
  concept: statements('concept'),
  keyword: statements('keyword'),
  lab: statements('lab'),
  partner: statements('partner'),
};

/** The statement of one facet over the outputs of a list; shape it in the order NEWEST. */
export function facetOfPublications(facet: FacetName, shape: ListShape): ListQuery<FacetRow> {
  return BY_FACET[facet](shape);
}

const isFacet = (name: string): name is FacetName => name in FACETS;
for (const facet of Object.keys(FACETS).filter(isFacet))
  for (const shape of LIST_SHAPES) facetOfPublications(facet, shape);
