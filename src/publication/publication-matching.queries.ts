/**
 * Which publications a list is about: where its statements start (anchor), and under which conditions.
 *
 * The parts come from the closed tables below; nothing a caller writes becomes Cypher. The same part serves the page of a
 * list, its count and its facets, so that the three cannot disagree.
 */
import type { Parameters, Query } from '../neo4j/query.js';

/** Fields of a PublicationSelection that are conditions on properties. Absent ones are null in the parameters. */
export const PROPERTY_FIELDS = [
  'from',
  'to',
  'types',
  'languages',
  'openAccess',
  'peerReviewed',
  'countedOnly',
] as const;

// One text for all of them: a statement for each of their 128 subsets would fill the caches of plans, here and there.
const PROPERTIES = [
  '($from IS NULL OR p.year >= $from)',
  '($to IS NULL OR p.year <= $to)',
  '($types IS NULL OR p.type IN $types)',
  "($languages IS NULL OR coalesce(p.language, 'unknown') IN $languages)",
  "($openAccess IS NULL OR coalesce(p.openAccessStatus, 'UNKNOWN') IN $openAccess)",
  '($peerReviewed IS NULL OR p.peerReviewed = $peerReviewed)',
  '($countedOnly IS NULL OR p.counted)',
].join(' AND ');

/**
 * Conditions in the order in which they stand in a statement and in its name. All but the first are fields of a
 * PublicationSelection; `citedBy` is what the given output cites.
 */
const CONDITIONS = {
  properties: PROPERTIES,
  person: 'exists { (p)-[:HAS_CONTRIBUTION]->(:Contribution)-[:BY]->(:Person {id: $person}) }',
  project: 'exists { (p)<-[:PRODUCED]-(:Project {id: $project}) }',
  keyword: 'exists { (p)-[:HAS_KEYWORD]->(:Keyword {id: $keyword}) }',
  venue: 'exists { (p)-[:PUBLISHED_IN]->(:Venue {id: $venue}) }',
  concept: 'exists { (p)-[:ABOUT]->(:Concept {id: $concept}) }',
  citedBy: 'exists { (p)<-[:CITES]-(:Publication {id: $citedBy}) }',
  cites: 'exists { (p)-[:CITES]->(:Publication {id: $cites}) }',
  // An output counts in few units, a unit counts many outputs: from the output it is the shorter way.
  organization: 'exists { (p)<-[:COUNTS]-(:YearRollup {unit: $organization}) }',
  organizationDirect: 'exists { (p)<-[:COUNTS {direct: true}]-(:YearRollup {unit: $organization}) }',
} as const;
export type Condition = keyof typeof CONDITIONS;

const isCondition = (name: string): name is Condition => name in CONDITIONS;
export const CONDITION_NAMES: readonly Condition[] = Object.keys(CONDITIONS).filter(isCondition);

export const SORT = {
  NEWEST: { property: 'dateKey', direction: 'DESC', after: 'p.dateKey < $after' },
  OLDEST: { property: 'dateKeyAscending', direction: 'ASC', after: 'p.dateKeyAscending > $after' },
  TITLE: { property: 'titleOrder', direction: 'ASC', after: 'p.titleOrder > $after' },
} as const;
export type KeyedOrder = keyof typeof SORT;
export type ListOrder = KeyedOrder | 'RELEVANCE';

// The roll-ups of a unit, one a year, walked in the order of the page: newest first stops after the first years that fill it.
export const years = (direction: 'ASC' | 'DESC') => `
  MATCH (:Organization {id: key})-[:HAS_YEAR]->(r:YearRollup)
  WITH r, CASE WHEN r.year = 0 THEN $undated ELSE r.year END AS year
  WHERE year >= $firstYear AND year <= $lastYear
  WITH r, year ORDER BY year ${direction} LIMIT 1000`;

const textHits = ['english', 'danish', 'dutch', 'folded']
  .map(
    (name) =>
      `CALL db.index.fulltext.queryNodes('publication_text_${name}', $words, {limit: toInteger($most)}) YIELD node, score RETURN node, score`,
  )
  .join('\n    UNION ALL\n    ');

/** How each anchor binds `p`, each output once; conditions follow as a WHERE. */
const START = {
  person: 'MATCH (:Person {id: key})<-[:BY]-(:Contribution)<-[:HAS_CONTRIBUTION]-(p:Publication) WITH DISTINCT p',
  project: 'MATCH (:Project {id: key})-[:PRODUCED]->(p:Publication) WITH DISTINCT p',
  keyword: 'MATCH (:Keyword {id: key})<-[:HAS_KEYWORD]-(p:Publication)',
  venue: 'MATCH (:Venue {id: key})<-[:PUBLISHED_IN]-(p:Publication)',
  concept: 'MATCH (:Concept {id: key})<-[:ABOUT]-(p:Publication)',
  citedBy: 'MATCH (:Publication {id: key})-[:CITES]->(p:Publication)',
  cites: 'MATCH (:Publication {id: key})<-[:CITES]-(p:Publication)',
  organization: 'MATCH (r)-[:COUNTS]->(p:Publication)',
  organizationDirect: 'MATCH (r)-[:COUNTS {direct: true}]->(p:Publication)',
  text: `CALL () {\n    ${textHits}\n  }\n  WITH node AS p, max(score) AS score`,
  all: 'MATCH (p:Publication)',
} as const;
export type Anchor = keyof typeof START;

export const isUnit = (anchor: Anchor) => anchor === 'organization' || anchor === 'organizationDirect';

/** The years of these lists bound the walk itself: their `from` and `to` are no conditions. */
export function boundsYears(anchor: Anchor, order: ListOrder): boolean {
  return isUnit(anchor) || (anchor === 'all' && (order === 'NEWEST' || order === 'OLDEST'));
}

export interface ListShape {
  readonly anchor: Anchor;
  readonly order: ListOrder;
  readonly conditions: readonly Condition[];
  /** Whether the page starts after a cursor. */
  readonly after: boolean;
  /** Whether years bound the walk itself. */
  readonly bounded: boolean;
}

/** Binds every matching output to `p`, each once. */
export function matching({ anchor, order, conditions, after }: ListShape): string {
  const wanted = conditions.map((name): string => CONDITIONS[name]);
  const sort = order === 'RELEVANCE' ? undefined : SORT[order];
  if (anchor === 'all' && sort !== undefined) {
    wanted.unshift(
      order === 'TITLE' ? 'p.titleOrder > $above' : `p.${sort.property} > $above AND p.${sort.property} < $below`,
    );
  } else if (after && sort !== undefined) wanted.unshift(sort.after);
  const where = wanted.length === 0 ? '' : `\n  WHERE ${wanted.join('\n    AND ')}`;
  return `${isUnit(anchor) ? years(order === 'OLDEST' ? 'ASC' : 'DESC') : ''}\n  ${START[anchor]}${where}`;
}

export const camel = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
export const suffix = (conditions: readonly Condition[]) =>
  conditions.length === 0 ? '' : `Where${conditions.map(camel).join('')}`;

/** Example values for every parameter any of these statements takes; not all are used by each. */
export const EXAMPLE = {
  keys: ['a'] as readonly string[],
  size: 21,
  skip: 0,
  most: 1_000,
  first: 10,
  after: '2020-01-01|Publication:a',
  above: '',
  below: '~',
  undated: 0,
  firstYear: 0,
  lastYear: 9_999,
  words: '+health',
  from: 1_900,
  to: 2_100,
  types: ['JOURNAL_ARTICLE'],
  languages: ['en'],
  openAccess: ['GOLD'],
  peerReviewed: true,
  countedOnly: true,
  ...Object.fromEntries(
    ['person', 'project', 'keyword', 'venue', 'concept', 'citedBy', 'cites', 'organization'].map((name) => [name, 'a']),
  ),
};

export type ListParameters = Parameters & { keys: readonly string[] };
export type ListQuery<R> = Query<ListParameters, R>;

/** Makes each statement when it is first asked for, and once: a query object is registered under its name. */
export function memo<R>(
  make: (name: string, shape: ListShape) => ListQuery<R>,
  nameOf: (shape: ListShape) => string,
): (shape: ListShape) => ListQuery<R> {
  const made = new Map<string, ListQuery<R>>();
  return (shape) => {
    const name = nameOf(shape);
    const query = made.get(name) ?? make(name, shape);
    made.set(name, query);
    return query;
  };
}

const isAnchor = (name: string): name is Anchor => name in START;
export const ANCHORS: readonly Anchor[] = Object.keys(START).filter(isAnchor);
const bare = (anchor: Anchor): ListShape => ({ anchor, conditions: [], order: 'NEWEST', after: false, bounded: false });

/** Every anchor without conditions, and one list with all of them: whatever is asked for is made from these parts. */
export const LIST_SHAPES: readonly ListShape[] = [
  ...ANCHORS.map(bare),
  { ...bare('all'), conditions: CONDITION_NAMES, bounded: true },
];
