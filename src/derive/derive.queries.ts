/** Derived data: references that found their other end, fingerprints, ties, roll-ups. Recomputed, never incremented. */
import { z } from 'zod';
import { noRows, read, write } from '../neo4j/query.js';
import { conceptDecisionRow, decisionsOnConcepts } from './concept-decisions.js';

const none = z.object({});
const ids = { ids: ['a'] };

// ---- references by identifier ----

const resolved = (name: string, direction: 'FROM' | 'TO', kind: 'CITES' | 'PRODUCED') => {
  const source = kind === 'PRODUCED' ? 'Project' : 'Publication';
  const anchor = direction === 'FROM' ? `MATCH (e:${source} {id: id})` : 'MATCH (t:Publication {id: id})';
  const properties = kind === 'PRODUCED' ? " {claimedBy: 'PROJECT'}" : '';
  return write({
    name,
    kind: 'lookup',
    cypher: `
      UNWIND $ids AS id
      ${anchor}
      MATCH (e${direction === 'TO' ? `:${source}` : ''})-[:REFERS_TO {kind: '${kind}'}]->(:Identifier)-[:IDENTIFIES]->(t${direction === 'FROM' ? ':Publication' : ''})
      WHERE e <> t
      MERGE (e)-[:${kind}${properties}]->(t)
      RETURN DISTINCT e.id AS source, t.id AS target`,
    row: z.object({ source: z.string(), target: z.string() }),
    example: ids,
  });
};

export const RESOLVE_REFERENCES = {
  citesFrom: resolved('resolveCitesFrom', 'FROM', 'CITES'),
  citesTo: resolved('resolveCitesTo', 'TO', 'CITES'),
  producedFrom: resolved('resolveProducedFrom', 'FROM', 'PRODUCED'),
  producedTo: resolved('resolveProducedTo', 'TO', 'PRODUCED'),
};

/** Those of the outputs that something refers to by identifier. */
export const referredTo = read({
  name: 'referredTo',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Publication {id: id})<-[:IDENTIFIES]-(i:Identifier)
    WHERE exists { (i)<-[:REFERS_TO]-() }
    RETURN DISTINCT id`,
  row: z.object({ id: z.string() }),
  example: ids,
});

const versionReferences = (name: string, pattern: string) =>
  read({
    name,
    kind: 'lookup',
    cypher: `
      UNWIND $ids AS id
      MATCH ${pattern}
      WHERE e <> t
      RETURN DISTINCT e.id AS source, t.id AS target, exists { (e)-[:VERSION_OF]->(t) } AS known, exists { (t)-[:VERSION_OF*1..5]->(e) } AS circular`,
    row: z.object({ source: z.string(), target: z.string(), known: z.boolean(), circular: z.boolean() }),
    example: ids,
  });

/** Versions that name the output they belong to, and versions that an import found. */
export const VERSION_REFERENCES = {
  from: versionReferences(
    'versionReferencesFrom',
    `(e:Publication {id: id})-[:REFERS_TO {kind: 'VERSION_OF'}]->(:Identifier)-[:IDENTIFIES]->(t:Publication)`,
  ),
  to: versionReferences(
    'versionReferencesTo',
    `(t:Publication {id: id})<-[:IDENTIFIES]-(:Identifier)<-[:REFERS_TO {kind: 'VERSION_OF'}]-(e:Publication)`,
  ),
  matchedFrom: versionReferences(
    'matchedVersionsFrom',
    `(e:Publication {id: id})-[:MATCHED_VERSION_OF]->(t:Publication)`,
  ),
  matchedTo: versionReferences('matchedVersionsTo', `(t:Publication {id: id})<-[:MATCHED_VERSION_OF]-(e:Publication)`),
};

export const writeVersions = write({
  name: 'writeVersions',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (e:Publication {id: row.source})
    MATCH (t:Publication {id: row.target})
    MERGE (e)-[:VERSION_OF]->(t)`,
  row: none,
  example: noRows<{ source: string; target: string }>(),
});

const stale = (kind: 'CITES' | 'VERSION_OF' | 'PRODUCED', direction: 'FROM' | 'TO') => {
  const source = kind === 'PRODUCED' ? 'Project' : 'Publication';
  const properties = kind === 'PRODUCED' ? " {claimedBy: 'PROJECT'}" : '';
  const [from, to] = direction === 'FROM' ? ['{id: id}', ''] : ['', '{id: id}'];
  const matched = kind === 'VERSION_OF' ? ' AND NOT exists { (e)-[:MATCHED_VERSION_OF]->(t) }' : '';
  return write({
    name: `deleteStale${{ CITES: 'Cites', VERSION_OF: 'Versions', PRODUCED: 'Produced' }[kind]}${direction === 'FROM' ? '' : 'To'}`,
    kind: 'lookup',
    cypher: `
      UNWIND $ids AS id
      MATCH (e:${source} ${from})-[r:${kind}${properties}]->(t:Publication ${to})
      WHERE NOT exists { (e)-[:REFERS_TO {kind: '${kind}'}]->(:Identifier)-[:IDENTIFIES]->(t) }${matched}
      DELETE r
      RETURN DISTINCT t.id AS target`,
    row: z.object({ target: z.string() }),
    example: ids,
  });
};

/** Links that their source no longer names … */
export const DELETE_STALE_FROM = {
  cites: stale('CITES', 'FROM'),
  versions: stale('VERSION_OF', 'FROM'),
  produced: stale('PRODUCED', 'FROM'),
};

/** … and links to outputs that no longer carry the identifier they were named by. */
export const DELETE_STALE_TO = [stale('CITES', 'TO'), stale('VERSION_OF', 'TO'), stale('PRODUCED', 'TO')];

/** Neighbours of a publication in its work: what it is a version of, and its versions. */
export const versionNeighbours = read({
  name: 'versionNeighbours',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Publication {id: id})-[:VERSION_OF]-(other:Publication)
    RETURN DISTINCT other.id AS id`,
  row: z.object({ id: z.string() }),
  example: ids,
});

/** A work counts once: what is a version of another output does not count beside it. */
export const markCounted = write({
  name: 'markCounted',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Publication {id: id})
    WITH p, NOT exists { (p)-[:VERSION_OF]->(:Publication) } AS counted
    SET p.counted = counted`,
  row: none,
  example: ids,
});

// ---- fingerprints of publications ----

export const textsOfPublications = read({
  name: 'textsOfPublications',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Publication {id: id})
    RETURN id, p.title AS title, p.abstract AS abstract, p.language AS language,
      [(p)-[h:HAS_KEYWORD]->(k:Keyword) | [h.position, h.textAsWritten, k.decided]] AS keywords,
      ${decisionsOnConcepts('p')} AS decisions`,
  row: z.object({
    id: z.string(),
    title: z.string(),
    abstract: z.string().nullable(),
    language: z.string().nullable(),
    /** Position, text, and what somebody decided that it means (`decidedConcept`), in any order. */
    keywords: z.array(z.tuple([z.number(), z.string(), z.string().nullable()])),
    /** On its concepts. */
    decisions: z.array(conceptDecisionRow),
  }),
  example: ids,
});
export type PublicationText = z.infer<typeof textsOfPublications.row>;

/** Those of the keywords on whose meaning somebody decided. */
export const decidedKeywords = read({
  name: 'decidedKeywords',
  kind: 'lookup',
  cypher: `UNWIND $ids AS id MATCH (k:Keyword {id: id}) WHERE k.decided IS NOT NULL RETURN id, k.decided AS decided`,
  row: z.object({ id: z.string(), decided: z.string() }),
  example: ids,
});

export const deleteAbout = write({
  name: 'deleteAbout',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.id})-[a:ABOUT]->(c:Concept) WHERE NOT c.uri IN row.keys
    DELETE a`,
  row: none,
  example: noRows<{ id: string; keys: readonly string[] }>(),
});

export const writeAbout = write({
  name: 'writeAbout',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.id})
    MATCH (c:Concept {uri: row.concept})
    MERGE (p)-[a:ABOUT]->(c)
    SET a.weight = row.weight, a.rank = row.rank, a.extractor = row.extractor, a.vocabularyVersion = row.vocabularyVersion, a.snapshot = row.snapshot,
        a.computed = row.computed, a.curated = row.curated`,
  row: none,
  example: noRows<{
    id: string;
    concept: string;
    weight: number;
    rank: number;
    extractor: string;
    vocabularyVersion: string;
    snapshot: number;
    /** Before the decisions on the output's concepts; null where there are none, and for what was added. */
    computed: number | null;
    curated: 'ADDED' | 'BOOSTED' | null;
  }>(),
});

/** Fingerprints that a newer version of the vocabularies would give in the same way. */
export const stampAbout = write({
  name: 'stampAbout',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Publication {id: id})-[a:ABOUT]->()
    SET a.vocabularyVersion = $version`,
  row: none,
  example: { ids: ['a'], version: '' },
});

export const writeFingerprintBasis = write({
  name: 'writeFingerprintBasis',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.id})
    SET p.fingerprintBasis = row.basis`,
  row: none,
  example: noRows<{ id: string; basis: string }>(),
});

// ---- ties of people ----

/** The counted outputs by which each person is tied to others: at least two authors, at most $limit. */
export const outputsOfPeople = read({
  name: 'outputsOfPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (person:Person {id: id})<-[:BY]-(c:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
    WHERE p.counted AND 2 <= p.authorCount <= $limit
    RETURN id, collect(DISTINCT [p.id, p.year, p.authorCount]) AS outputs`,
  row: z.object({ id: z.string(), outputs: z.array(z.tuple([z.string(), z.number().nullable(), z.number()])) }),
  example: { ids: ['a'], limit: 100 },
});

export const projectsOfPeople = read({
  name: 'projectsOfPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (person:Person {id: id})<-[:INVOLVES]-(p:Project)
    RETURN id, collect(DISTINCT [p.id, p.from, p.to, COUNT { (p)-[:INVOLVES]->(:Person) }]) AS projects`,
  row: z.object({
    id: z.string(),
    projects: z.array(z.tuple([z.string(), z.string().nullable(), z.string().nullable(), z.number()])),
  }),
  example: { ids: ['a'] },
});

/** Who is tied to these people now: ties that may have to go. */
export const tiesOfPeople = read({
  name: 'tiesOfPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (person:Person {id: id})-[t:COLLABORATED]-(other:Person)
    RETURN id, collect(other.id) AS others`,
  row: z.object({ id: z.string(), others: z.array(z.string()) }),
  example: ids,
});

/** A tie `t` as it stands, from `a` to `b`. */
export const TIE = `a.id AS a, b.id AS b, t.years AS years, t.full AS full, t.fractional AS fractional,
      coalesce(t.projectYears, []) AS projectYears, coalesce(t.projectFull, []) AS projectFull`;

export const tieRow = z.object({
  a: z.string(),
  b: z.string(),
  years: z.array(z.number()),
  full: z.array(z.number()),
  fractional: z.array(z.number()),
  projectYears: z.array(z.number()),
  projectFull: z.array(z.number()),
});

/** Ties as they stand, of pairs of people, the smaller id first. */
export const tiesOfPersonPairs = read({
  name: 'tiesOfPersonPairs',
  kind: 'lookup',
  cypher: `
    UNWIND $pairs AS pair
    MATCH (a:Person {id: pair[0]})-[t:COLLABORATED]->(b:Person {id: pair[1]})
    RETURN ${TIE}`,
  row: tieRow,
  example: { pairs: [['a', 'b']] } satisfies { pairs: readonly string[][] },
});

export interface TieRow {
  readonly a: string;
  readonly b: string;
  readonly years: readonly number[];
  readonly full: readonly number[];
  readonly fractional: readonly number[];
  readonly projectYears: readonly number[];
  readonly projectFull: readonly number[];
}

export type OutputTieRow = Omit<TieRow, 'projectYears' | 'projectFull'>;

const writeTies = <R extends OutputTieRow>(label: 'Person' | 'Organization', projects: string) =>
  write({
    name: `writeTiesOf${label}`,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      MATCH (a:${label} {id: row.a})
      MATCH (b:${label} {id: row.b})
      MERGE (a)-[t:COLLABORATED]->(b)
      ${projects}
      SET t.years = row.years, t.full = row.full, t.fractional = row.fractional,
          t.outputs = reduce(sum = 0, n IN row.full | sum + n), t.revision = $revision`,
    row: none,
    example: { ...noRows<R>(), revision: 1 },
  });

export const writeTiesOfPeople = writeTies<TieRow>(
  'Person',
  'SET t.projectYears = row.projectYears, t.projectFull = row.projectFull',
);
/** Their joint projects are written by `writeProjectTies`. */
export const writeTiesOfOrganizations = writeTies<OutputTieRow>(
  'Organization',
  'ON CREATE SET t.projectYears = [], t.projectFull = []',
);

export const bumpRevision = write({
  name: 'bumpRevision',
  kind: 'lookup',
  cypher: `MERGE (s:GraphState {name: 'graph'}) SET s.revision = coalesce(s.revision, 0) + 1`,
  row: none,
  example: {},
});

/** A change that took ties away together with their ends, of which no stamped tie tells: whoever keeps ties reads them all again. */
export const bumpRevisionOfLostTies = write({
  name: 'bumpRevisionOfLostTies',
  kind: 'lookup',
  cypher: `
    MATCH (s:GraphState {name: 'graph'})
    SET s.revision = coalesce(s.revision, 0) + 1, s.tiesLostAt = coalesce(s.revision, 0) + 1`,
  row: none,
  example: {},
});

export const graphRevision = read({
  name: 'graphRevision',
  kind: 'lookup',
  cypher: `MATCH (s:GraphState {name: 'graph'}) RETURN coalesce(s.revision, 0) AS revision, coalesce(s.tiesLostAt, 0) AS tiesLostAt`,
  row: z.object({ revision: z.number(), tiesLostAt: z.number() }),
  example: {},
});

// ---- roll-ups per unit and year ----

/**
 * The units of a counted output: organisations of its authors and every organisation above them, each once, with the
 * number of its authors and whether an author names it itself.
 */
export const unitsOfPublications = read({
  name: 'unitsOfPublications',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Publication {id: id})-[:HAS_CONTRIBUTION]->(c:Contribution {role: 'AUTHOR'})-[:AFFILIATED_WITH]->(o:Organization)
    WHERE p.counted
    MATCH (o)-[:PART_OF*0..12]->(unit:Organization)
    WITH id, p, unit, count(DISTINCT c) AS authors, max(CASE WHEN unit = o THEN 1 ELSE 0 END) AS named
    RETURN id, p.year AS year, unit.id AS unit, authors, p.authorCount AS authorCount, named = 1 AS direct`,
  row: z.object({
    id: z.string(),
    year: z.number().nullable(),
    unit: z.string(),
    authors: z.number(),
    authorCount: z.number(),
    direct: z.boolean(),
  }),
  example: ids,
});

export const venuesAndProjectsOfPublications = read({
  name: 'venuesAndProjectsOfPublications',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Publication {id: id})-[:PUBLISHED_IN|PRODUCED]-(unit)
    WHERE p.counted
    RETURN DISTINCT id, p.year AS year, unit.id AS unit`,
  row: z.object({ id: z.string(), year: z.number().nullable(), unit: z.string() }),
  example: ids,
});

export const countsOfPublications = read({
  name: 'countsOfPublications',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Publication {id: id})<-[:COUNTS]-(r:YearRollup)
    RETURN id, r.key AS key, coalesce(p.unitCount, 0) AS unitCount`,
  row: z.object({ id: z.string(), key: z.string(), unitCount: z.number() }),
  example: ids,
});

export const deleteCounts = write({
  name: 'deleteCounts',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.id})<-[counts:COUNTS]-(r:YearRollup) WHERE NOT r.key IN row.keys
    DELETE counts`,
  row: none,
  example: noRows<{ id: string; keys: readonly string[] }>(),
});

export interface CountRow {
  readonly id: string;
  readonly key: string;
  readonly owner: string;
  readonly countedIn: number;
  readonly share: number;
  readonly direct: boolean;
}

const writeCounts = (label: 'Organization' | 'Venue' | 'Project') =>
  write({
    name: `writeCountsOf${label}`,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      MATCH (p:Publication {id: row.id})
      MATCH (unit:${label} {id: row.owner})
      MERGE (r:YearRollup {key: row.key})
      ON CREATE SET r.unit = row.owner, r.year = row.countedIn
      MERGE (unit)-[:HAS_YEAR]->(r)
      MERGE (r)-[counts:COUNTS]->(p)
      SET counts.share = row.share, counts.direct = row.direct`,
    row: none,
    example: noRows<CountRow>(),
  });

export const WRITE_COUNTS = {
  Organization: writeCounts('Organization'),
  Venue: writeCounts('Venue'),
  Project: writeCounts('Project'),
};

/** Sums of a roll-up, in billionths: integers add up the same in every order. */
export const sumsOfRollups = read({
  name: 'sumsOfRollups',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (r:YearRollup {key: key})
    OPTIONAL MATCH (r)-[counts:COUNTS]->(p:Publication)
    WITH key, r, count(p) AS outputs, sum(toInteger(round(coalesce(counts.share, 0) * 1000000000))) AS share
    RETURN key, outputs, share,
      COLLECT {
        MATCH (r)-[k:COUNTS]->(:Publication)-[a:ABOUT]->(c:Concept)
        WITH c.uri AS concept, sum(toInteger(round(k.share * a.weight * 1000000000))) AS total
        RETURN [concept, total]
      } AS concepts`,
  row: z.object({
    key: z.string(),
    outputs: z.number(),
    share: z.number(),
    concepts: z.array(z.tuple([z.string(), z.number()])),
  }),
  example: { keys: ['a'] },
});

export const writeRollups = write({
  name: 'writeRollups',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (r:YearRollup {key: row.key})
    SET r.outputs = row.outputs, r.fractionalOutputs = row.fractionalOutputs, r.concepts = row.concepts, r.sums = row.sums`,
  row: none,
  example: noRows<{
    key: string;
    outputs: number;
    fractionalOutputs: number;
    concepts: readonly string[];
    sums: readonly number[];
  }>(),
});

export const deleteRollups = write({
  name: 'deleteRollups',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (r:YearRollup {key: key}) DETACH DELETE r`,
  row: none,
  example: { keys: ['a'] },
});

// ---- ties of organisations ----

/** Units that share outputs with these units in these years, with the number of units each joint output names. */
export const jointOutputsOfRollups = read({
  name: 'jointOutputsOfRollups',
  kind: 'lookup',
  cypher: `
    UNWIND $pairs AS pair
    MATCH (a:YearRollup {key: pair[0]})-[:COUNTS]->(p:Publication)<-[:COUNTS]-(b:YearRollup {key: pair[1]})
    RETURN pair[0] AS a, pair[1] AS b, collect(coalesce(p.unitCount, 2)) AS unitCounts`,
  row: z.object({ a: z.string(), b: z.string(), unitCounts: z.array(z.number()) }),
  example: { pairs: [['a|2020', 'b|2020']] } satisfies { pairs: readonly (readonly [string, string] | string[])[] },
});

export const writeUnitCounts = write({
  name: 'writeUnitCounts',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.id})
    SET p.unitCount = row.unitCount`,
  row: none,
  example: noRows<{ id: string; unitCount: number | null }>(),
});

export const tiesOfOrganizationPairs = read({
  name: 'tiesOfOrganizationPairs',
  kind: 'lookup',
  cypher: `
    UNWIND $pairs AS pair
    MATCH (a:Organization {id: pair[0]})-[t:COLLABORATED]->(b:Organization {id: pair[1]})
    RETURN a.id AS a, b.id AS b, t.years AS years, t.full AS full, t.fractional AS fractional`,
  row: z.object({
    a: z.string(),
    b: z.string(),
    years: z.array(z.number()),
    full: z.array(z.number()),
    fractional: z.array(z.number()),
  }),
  example: { pairs: [['a', 'b']] } satisfies { pairs: readonly string[][] },
});

export const ancestorsOfOrganizations = read({
  name: 'ancestorsOfOrganizations',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (o:Organization {id: id})-[:PART_OF*1..12]->(above:Organization)
    RETURN id, collect(DISTINCT above.id) AS ancestors`,
  row: z.object({ id: z.string(), ancestors: z.array(z.string()) }),
  example: ids,
});

/** Outputs of authors affiliated at or below these organisations. */
export const publicationsBelowOrganizations = read({
  name: 'publicationsBelowOrganizations',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (o:Organization {id: id})<-[:PART_OF*0..12]-(below:Organization)<-[:AFFILIATED_WITH]-(:Contribution)<-[:HAS_CONTRIBUTION]-(p:Publication)
    RETURN DISTINCT p.id AS id`,
  row: z.object({ id: z.string() }),
  example: ids,
});

// ---- what nothing holds any more ----

/** People who are only mentioned, and are mentioned no more. */
export const unheldPeople = read({
  name: 'unheldPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Person {id: id})
    WHERE NOT exists { (p)<-[:BY]-() } AND NOT exists { (p)<-[:DESCRIBES]-() } AND NOT exists { (p)<-[:INVOLVES]-() } AND NOT exists { (p)<-[:CHANGES]-() }
    RETURN id`,
  row: z.object({ id: z.string() }),
  example: ids,
});
