/** Statements of the checks of derived data. They compute from the graph, not with what derived it. */
import { z } from 'zod';
import { read } from '../neo4j/query.js';

const offender = z.object({ id: z.string(), detail: z.string() });
const none: Record<string, never> = {};
const check = (name: string, cypher: string) =>
  read({ name, kind: 'wholeGraph', cypher, row: offender, example: none });

// ---- references ----

export const wronglyCounted = check(
  'wronglyCounted',
  `
    MATCH (p:Publication)
    WITH p, NOT exists { (p)-[:VERSION_OF]->(:Publication) } AS counted
    WHERE p.counted IS NULL OR p.counted <> counted
    RETURN p.id AS id, CASE WHEN counted THEN 'is a work of its own and is not counted' ELSE 'is a version of another and is counted' END AS detail`,
);

export const unlinkedReferences = check(
  'unlinkedReferences',
  `
    MATCH (e:Publication)-[:REFERS_TO {kind: 'CITES'}]->(i:Identifier)-[:IDENTIFIES]->(t:Publication)
    WHERE e <> t AND NOT exists { (e)-[:CITES]->(t) }
    RETURN e.id AS id, 'cites ' + i.key + ', which is here and not linked' AS detail
    UNION ALL
    MATCH (e:Project)-[:REFERS_TO {kind: 'PRODUCED'}]->(i:Identifier)-[:IDENTIFIES]->(t:Publication)
    WHERE NOT exists { (e)-[:PRODUCED {claimedBy: 'PROJECT'}]->(t) }
    RETURN e.id AS id, 'produced ' + i.key + ', which is here and not linked' AS detail
    UNION ALL
    MATCH (e:Publication)-[:REFERS_TO {kind: 'VERSION_OF'}]->(i:Identifier)-[:IDENTIFIES]->(t:Publication)
    WHERE e <> t AND NOT exists { (e)-[:VERSION_OF]->(t) } AND NOT exists { (t)-[:VERSION_OF*1..5]->(e) }
    RETURN e.id AS id, 'is a version of ' + i.key + ', which is here and not linked' AS detail
    UNION ALL
    MATCH (e:Publication)-[:MATCHED_VERSION_OF]->(t:Publication)
    WHERE e <> t AND NOT exists { (e)-[:VERSION_OF]->(t) } AND NOT exists { (t)-[:VERSION_OF*1..5]->(e) }
    RETURN e.id AS id, 'was found to be a version of ' + t.id + ' and is not linked' AS detail`,
);

export const unfoundedReferences = check(
  'unfoundedReferences',
  `
    MATCH (e:Publication)-[:CITES]->(t:Publication)
    WHERE NOT exists { (e)-[:REFERS_TO {kind: 'CITES'}]->(:Identifier)-[:IDENTIFIES]->(t) }
    RETURN e.id AS id, 'is linked as citing ' + t.id + ', which it does not name' AS detail
    UNION ALL
    MATCH (e:Publication)-[:VERSION_OF]->(t:Publication)
    WHERE NOT exists { (e)-[:REFERS_TO {kind: 'VERSION_OF'}]->(:Identifier)-[:IDENTIFIES]->(t) }
      AND NOT exists { (e)-[:MATCHED_VERSION_OF]->(t) }
    RETURN e.id AS id, 'is linked as a version of ' + t.id + ', which it does not name and was not found to be' AS detail
    UNION ALL
    MATCH (e:Project)-[:PRODUCED {claimedBy: 'PROJECT'}]->(t:Publication)
    WHERE NOT exists { (e)-[:REFERS_TO {kind: 'PRODUCED'}]->(:Identifier)-[:IDENTIFIES]->(t) }
    RETURN e.id AS id, 'is linked as having produced ' + t.id + ', which it does not name' AS detail`,
);

// ---- fingerprints ----

export const storedFingerprints = read({
  name: 'storedFingerprints',
  kind: 'wholeGraph',
  cypher: `
    MATCH (p:Publication) WHERE exists { (p)-[:ABOUT]->() }
    RETURN p.id AS id, [(p)-[a:ABOUT]->(:Concept) | [a.weight, a.rank]] AS weights`,
  row: z.object({ id: z.string(), weights: z.array(z.tuple([z.number().nullable(), z.number().nullable()])) }),
  example: none,
});

export const unkeptConceptDecisions = check(
  'unkeptConceptDecisions',
  `
    MATCH (p:Publication)<-[:CHANGES]-(d:Curation)
    WHERE d.current AND d.what IN ['HIDE_CONCEPT', 'ADD_CONCEPT', 'BOOST_CONCEPT']
    MATCH (c:Concept {id: d.others[0]}) WHERE c.withdrawn IS NULL
    WITH p, c, d ORDER BY d.at DESC
    WITH p, c, collect(d)[0] AS newest
    WHERE newest.what = 'HIDE_CONCEPT' AND exists { (p)-[:ABOUT]->(c) }
      OR newest.what = 'ADD_CONCEPT' AND NOT exists { (p)-[:ABOUT]->(c) }
    RETURN p.id AS id, newest.id + ' decided otherwise on ' + c.uri AS detail`,
);

export const unkeptKeywordDecisions = check(
  'unkeptKeywordDecisions',
  `
    MATCH (k:Keyword)
    WITH k, [(k)<-[:CHANGES]-(d:Curation) WHERE d.current AND d.what = 'MAP_KEYWORD' | d.others] AS decided, [(k)-[:MAPS_TO]->(c) | c.id] AS meant
    WHERE k.decided IS NULL AND size(decided) > 0 OR k.decided IS NOT NULL AND (size(decided) <> 1 OR decided[0] <> meant)
    RETURN k.id AS id, 'means ' + coalesce(meant[0], 'no concept') + ', decided was ' + coalesce(decided[0][0], 'none') AS detail`,
);

// ---- whole-graph measures ----

/** What an analysis that was cut short leaves, or loses; the next one removes or replaces it. */
export const brokenAnalyses = check(
  'brokenAnalyses',
  `
    MATCH (m:Measures) WHERE NOT exists { MATCH (a:Analysis) WHERE a.run = m.run }
    RETURN m.key AS id, 'belongs to no analysis' AS detail
    UNION ALL
    MATCH (a:Analysis)
    WITH a, COUNT { MATCH (m:Measures {run: a.run}) } AS measured WHERE measured <> a.nodes
    RETURN a.name AS id, 'measured ' + toInteger(a.nodes) + ', of which ' + measured + ' are kept' AS detail`,
);

// ---- ties ----

const tieYears = z.object({
  years: z.array(z.number()),
  full: z.array(z.number()),
  fractional: z.array(z.number()),
  projectYears: z.array(z.number()).nullable(),
  projectFull: z.array(z.number()).nullable(),
});
export type TieYears = z.infer<typeof tieYears>;

const personTies = z.object({
  id: z.string(),
  /** Other person, output, year, authors of the output; once for each joint output. */
  outputs: z.array(z.tuple([z.string(), z.string(), z.number().nullable(), z.number()])),
  /** Other person, project, from, to. */
  projects: z.array(z.tuple([z.string(), z.string(), z.string().nullable(), z.string().nullable()])),
  stored: z.array(z.tuple([z.string(), tieYears])),
});
export type PersonTies = z.infer<typeof personTies>;

const storedTies = (label: string) =>
  `[(a)-[t:COLLABORATED]->(b:${label}) | [b.id, t {.years, .full, .fractional, .projectYears, .projectFull}]]`;

/** What each person shares with people of a larger id, and the ties that are stored. */
export const tiesByPerson = read({
  name: 'tiesByPerson',
  kind: 'wholeGraph',
  cypher: `
    MATCH (a:Person)
    RETURN a.id AS id,
      COLLECT {
        MATCH (a)<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
        WHERE p.counted AND 2 <= p.authorCount <= $limit
        WITH DISTINCT a, p
        MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(b:Person) WHERE b.id > a.id
        RETURN DISTINCT [b.id, p.id, p.year, p.authorCount]
      } AS outputs,
      COLLECT {
        MATCH (a)<-[:INVOLVES]-(p:Project) WHERE COUNT { (p)-[:INVOLVES]->(:Person) } <= $limit
        WITH DISTINCT a, p
        MATCH (p)-[:INVOLVES]->(b:Person) WHERE b.id > a.id
        RETURN DISTINCT [b.id, p.id, p.from, p.to]
      } AS projects,
      ${storedTies('Person')} AS stored`,
  row: personTies,
  example: { limit: 100 },
});

export const misdirectedTies = check(
  'misdirectedTies',
  `
    MATCH (a)-[t:COLLABORATED]->(b)
    WHERE a.id >= b.id OR labels(a)[0] IS NULL OR (a:Person|SuppressedPerson) <> (b:Person|SuppressedPerson) OR (a:Organization) <> (b:Organization)
    RETURN a.id AS id, 'has a tie to ' + b.id + ', which should begin there or not be' AS detail
    UNION ALL
    MATCH (a)-[:COLLABORATED]->(b)
    WITH a, b, count(*) AS ties WHERE ties > 1
    RETURN a.id AS id, 'has ' + ties + ' ties to ' + b.id AS detail`,
);

/** The outputs and projects each organisation counts together with others of a larger id that are neither above nor below it. */
export const tiesByOrganization = read({
  name: 'tiesByOrganization',
  kind: 'wholeGraph',
  cypher: `
    MATCH (a:Organization)
    RETURN a.id AS id,
      COLLECT {
        MATCH (a)-[:HAS_YEAR]->(r:YearRollup)-[:COUNTS]->(p:Publication) WHERE coalesce(p.unitCount, 2) <= $limit
        MATCH (p)<-[:COUNTS]-(:YearRollup)<-[:HAS_YEAR]-(b:Organization)
        WHERE b.id > a.id AND NOT exists { (a)-[:PART_OF*1..12]->(b) } AND NOT exists { (b)-[:PART_OF*1..12]->(a) }
        RETURN [b.id, r.year, coalesce(p.unitCount, 2)]
      } AS joint,
      COLLECT {
        MATCH (a)<-[:PART_OF*0..12]-(:Organization)<-[:INVOLVES]-(p:Project) WHERE COUNT { (p)-[:INVOLVES]->(:Organization) } <= $limit
        WITH DISTINCT a, p
        MATCH (p)-[:INVOLVES]->(:Organization)-[:PART_OF*0..12]->(b:Organization)
        WHERE b.id > a.id AND NOT exists { (a)-[:PART_OF*1..12]->(b) } AND NOT exists { (b)-[:PART_OF*1..12]->(a) }
        RETURN DISTINCT [b.id, p.id, p.from, p.to]
      } AS projects,
      ${storedTies('Organization')} AS stored`,
  row: z.object({
    id: z.string(),
    joint: z.array(z.tuple([z.string(), z.number(), z.number()])),
    /** Other organisation, project, from, to. */
    projects: z.array(z.tuple([z.string(), z.string(), z.string().nullable(), z.string().nullable()])),
    stored: z.array(z.tuple([z.string(), tieYears])),
  }),
  example: { limit: 100 },
});

// ---- roll-ups ----

/** For each output: the units it counts for, by its authors' affiliations, venue and projects; and where it is counted. */
export const countsByPublication = read({
  name: 'countsByPublication',
  kind: 'wholeGraph',
  cypher: `
    MATCH (p:Publication)
    RETURN p.id AS id, p.year AS year, p.counted AS counted, p.authorCount AS authorCount, p.unitCount AS unitCount,
      COLLECT {
        MATCH (p)-[:HAS_CONTRIBUTION]->(c:Contribution {role: 'AUTHOR'})-[:AFFILIATED_WITH]->(o:Organization)
        MATCH (o)-[:PART_OF*0..12]->(unit:Organization)
        RETURN DISTINCT [c.key, unit.id, o = unit]
      } AS units,
      COLLECT { MATCH (p)-[:PUBLISHED_IN|PRODUCED]-(unit) RETURN DISTINCT unit.id } AS others,
      [(p)<-[k:COUNTS]-(r:YearRollup)<-[:HAS_YEAR]-(unit) | [unit.id, r.unit, r.year, k.share, k.direct]] AS stored`,
  row: z.object({
    id: z.string(),
    year: z.number().nullable(),
    counted: z.boolean().nullable(),
    authorCount: z.number().nullable(),
    unitCount: z.number().nullable(),
    units: z.array(z.tuple([z.string(), z.string(), z.boolean()])),
    others: z.array(z.string()),
    stored: z.array(z.tuple([z.string(), z.string(), z.number(), z.number().nullable(), z.boolean().nullable()])),
  }),
  example: none,
});

export const rollupSums = read({
  name: 'rollupSums',
  kind: 'wholeGraph',
  cypher: `
    MATCH (r:YearRollup)
    RETURN r.key AS id, r.outputs AS outputs, r.fractionalOutputs AS fractionalOutputs, coalesce(r.concepts, []) AS concepts, coalesce(r.sums, []) AS sums,
      COUNT { (r)<-[:HAS_YEAR]-() } AS owners,
      COLLECT { MATCH (r)-[k:COUNTS]->(:Publication) RETURN k.share } AS shares,
      COLLECT {
        MATCH (r)-[k:COUNTS]->(:Publication)-[a:ABOUT]->(c:Concept)
        WITH c.uri AS concept, sum(toInteger(round(k.share * a.weight * 1000000000))) AS billionths
        RETURN [concept, billionths]
      } AS totals`,
  row: z.object({
    id: z.string(),
    outputs: z.number().nullable(),
    fractionalOutputs: z.number().nullable(),
    concepts: z.array(z.string()),
    sums: z.array(z.number()),
    owners: z.number(),
    shares: z.array(z.number()),
    totals: z.array(z.tuple([z.string(), z.number()])),
  }),
  example: none,
});
