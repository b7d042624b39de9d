/**
 * Pages and counts of lists of publications: one statement for each way to start, order and set of conditions, made when
 * it is first asked for.
 */
import { z } from 'zod';
import { type QueryKind, read } from '../neo4j/query.js';
import { publicationProjection, publicationShape } from './publication.record.js';
import {
  type Anchor,
  camel,
  EXAMPLE,
  isUnit,
  type KeyedOrder,
  LIST_SHAPES,
  type ListOrder,
  type ListShape,
  matching,
  memo,
  SORT,
  suffix,
  years,
} from './publication-matching.queries.js';

function ordering({ anchor, order }: ListShape): string {
  if (order === 'RELEVANCE') return 'ORDER BY score DESC, p.id SKIP toInteger($skip)';
  const { property, direction } = SORT[order];
  const byYear = isUnit(anchor) && order !== 'TITLE' ? `year ${direction}, ` : '';
  return `ORDER BY ${byYear}p.${property} ${direction}`;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

// A walk of an index costs what the page holds; from a node, what hangs on it; a search by words looks at every hit.
function pageKind(anchor: Anchor, order: ListOrder): QueryKind {
  if (anchor === 'text') return 'wholeGraph';
  return anchor === 'all' || (isUnit(anchor) && order !== 'TITLE') ? 'page' : 'lookup';
}

const pageRow = z.object({ key: z.string(), sortKey: z.string(), entity: publicationShape });
export type ListRow = z.infer<typeof pageRow>;

/** One page a key. Rows of a key come in the order asked for; $size is one more than a page holds. */
export const pageOfPublications = memo(
  (name, shape) =>
    read({
      name,
      kind: pageKind(shape.anchor, shape.order),
      cypher: `
UNWIND $keys AS key
CALL (key) {${matching(shape)}
  RETURN p ${ordering(shape)} LIMIT toInteger($size)
}
RETURN key, p.${shape.order === 'RELEVANCE' ? 'id' : SORT[shape.order].property} AS sortKey, ${publicationProjection('p')} AS entity`,
      row: pageRow,
      example: { ...EXAMPLE },
    }),
  ({ anchor, order, after, conditions }) =>
    `publicationsOf${camel(anchor)}${capital(order)}${after ? 'After' : ''}${suffix(conditions)}`,
);

const countRow = z.object({ key: z.string(), total: z.number() });

// Where every such relationship has one output at its end, the store knows their number without looking at them.
const DEGREES: Partial<Record<Anchor, string>> = {
  keyword: 'MATCH (n:Keyword {id: key}) RETURN COUNT { (n)<-[:HAS_KEYWORD]-() } AS total',
  venue: 'MATCH (n:Venue {id: key}) RETURN COUNT { (n)<-[:PUBLISHED_IN]-() } AS total',
  concept: 'MATCH (n:Concept {id: key}) RETURN COUNT { (n)<-[:ABOUT]-() } AS total',
  citedBy: 'MATCH (n:Publication {id: key}) RETURN COUNT { (n)-[:CITES]->() } AS total',
  cites: 'MATCH (n:Publication {id: key}) RETURN COUNT { (n)<-[:CITES]-() } AS total',
};

function counting(shape: ListShape): string {
  const bare = shape.conditions.length === 0;
  const degree = DEGREES[shape.anchor];
  if (bare && degree !== undefined) return `\n  ${degree}`;
  // The count store knows how many there are in all; a roll-up knows its own sum.
  if (shape.anchor === 'all' && bare && !shape.bounded) return '\n  MATCH (p:Publication) RETURN count(p) AS total';
  if (shape.anchor === 'organization' && bare) return `${years('DESC')}\n  RETURN sum(r.outputs) AS total`;
  return `${matching(shape)}\n  RETURN count(p) AS total`;
}

function countKind({ anchor, conditions, bounded }: ListShape): QueryKind {
  return anchor === 'text' || (anchor === 'all' && (bounded || conditions.length > 0)) ? 'wholeGraph' : 'lookup';
}

/** How many match, a key. */
export const countOfPublications = memo(
  (name, shape) =>
    read({
      name,
      kind: countKind(shape),
      cypher: `UNWIND $keys AS key CALL (key) {${counting(shape)}\n}\nRETURN key, total`,
      row: countRow,
      example: { ...EXAMPLE },
    }),
  ({ anchor, conditions, bounded }) =>
    `countOf${camel(anchor)}Publications${bounded && anchor === 'all' ? 'OfYears' : ''}${suffix(conditions)}`,
);

const idsRow = z.object({ key: z.string(), ids: z.array(z.string()), total: z.number() });

/** Ids of what matches, the newest $most of it, and how many match. */
export const idsOfPublications = memo(
  (name, shape) =>
    read({
      name,
      // It looks at everything that matches, on purpose, up to $most.
      kind: 'wholeGraph',
      cypher: `UNWIND $keys AS key CALL (key) {${matching(shape)}
  WITH DISTINCT p ORDER BY p.dateKey DESC
  WITH collect(p.id) AS hits
  RETURN hits[..toInteger($most)] AS ids, size(hits) AS total
}
RETURN key, ids, total`,
      row: idsRow,
      example: { ...EXAMPLE },
    }),
  ({ anchor, conditions, bounded }) =>
    `idsOf${camel(anchor)}Publications${bounded && anchor === 'all' ? 'OfYears' : ''}${suffix(conditions)}`,
);

const ORDERS: readonly KeyedOrder[] = ['NEWEST', 'OLDEST', 'TITLE'];

// Made at once, so that a list of all statements (for their plans, or a log) holds them before somebody asks.
for (const shape of LIST_SHAPES) {
  countOfPublications(shape);
  idsOfPublications(shape);
  for (const order of ORDERS)
    for (const after of [false, shape.anchor !== 'all']) pageOfPublications({ ...shape, order, after });
  if (shape.anchor === 'text') pageOfPublications({ ...shape, order: 'RELEVANCE' });
}
