/** Statements that look for what must not be. Each returns offenders, `{ id, detail }`, as a stream. */
import { z } from 'zod';
import { read } from '../neo4j/query.js';

const offender = z.object({ id: z.string(), detail: z.string() });

/** What a node is called in a report, whatever is missing of it. */
const named = (variable: string) => `coalesce(${variable}.id, ${variable}.key, elementId(${variable}))`;

const check = (name: string, cypher: string) =>
  read({ name, kind: 'wholeGraph', cypher, row: offender, example: {} satisfies Record<string, never> });

/** The same statement for several labels, one after the other. */
const forLabels = (labels: readonly string[], statement: (label: string) => string) =>
  labels.map(statement).join('\nUNION ALL\n');

export const revisionOfGraph = read({
  name: 'revisionOfGraph',
  kind: 'lookup',
  cypher: `MATCH (s:GraphState {name: 'graph'}) RETURN coalesce(s.revision, 0) AS revision`,
  row: z.object({ revision: z.number() }),
  example: {},
});

// ---- contributions ----

export const contributionsNotByOne = check(
  'contributionsNotByOne',
  `
    MATCH (c:Contribution)
    WITH c, COUNT { (c)-[:BY]->() } AS ends, COUNT { (c)-[:BY]->(:Person|SuppressedPerson|Organization) } AS known
    WHERE ends <> 1 OR known <> 1
    RETURN ${named('c')} AS id, 'is by ' + known + ' people and organisations and ' + (ends - known) + ' others' AS detail`,
);

export const contributionsNotOfOne = check(
  'contributionsNotOfOne',
  `
    MATCH (c:Contribution)
    WITH c, COUNT { (c)<-[:HAS_CONTRIBUTION]-(:Publication) } AS publications
    WHERE publications <> 1
    RETURN ${named('c')} AS id, 'belongs to ' + publications + ' publications' AS detail`,
);

export const contributionsAtOnePlace = check(
  'contributionsAtOnePlace',
  `
    MATCH (p:Publication)
    CALL (p) {
      MATCH (p)-[h:HAS_CONTRIBUTION]->()
      WITH h.position AS position, count(*) AS times
      WHERE times > 1 OR position IS NULL
      RETURN position, times
    }
    RETURN ${named('p')} AS id,
      CASE WHEN position IS NULL THEN times + ' contributions have no place' ELSE times + ' contributions stand at place ' + toInteger(position) END AS detail`,
);

export const miscountedContributions = check(
  'miscountedContributions',
  `
    MATCH (p:Publication)
    WITH p, COUNT { (p)-[:HAS_CONTRIBUTION]->() } AS contributors, COUNT { (p)-[:HAS_CONTRIBUTION]->({role: 'AUTHOR'}) } AS authors
    WHERE coalesce(p.contributorCount, -1) <> contributors OR coalesce(p.authorCount, -1) <> authors
    RETURN ${named('p')} AS id, 'has ' + contributors + ' contributors and ' + authors + ' authors, not ' +
      coalesce(toString(toInteger(p.contributorCount)), 'none') + ' and ' + coalesce(toString(toInteger(p.authorCount)), 'none') AS detail`,
);

// ---- what Community edition cannot enforce ----

const LABELS_WITH_ID = [
  'Publication',
  'Person',
  'Organization',
  'Project',
  'Venue',
  'Keyword',
  'Concept',
  'Vocabulary',
  'ImportRun',
] as const;

export const entitiesWithForeignId = check(
  'entitiesWithForeignId',
  forLabels(
    LABELS_WITH_ID,
    (label) => `
    MATCH (n:${label}) WHERE n.id IS NULL OR NOT n.id STARTS WITH '${label}:'
    RETURN ${named('n')} AS id, 'is a ${label}' AS detail`,
  ),
);

type PropertyType = 'STRING NOT NULL' | 'INTEGER NOT NULL | FLOAT NOT NULL' | 'BOOLEAN NOT NULL';

// Whole numbers come from JavaScript as floats: the driver cannot tell 2020 from 2020.0.
const NUMBER = 'INTEGER NOT NULL | FLOAT NOT NULL' satisfies PropertyType;
const STRING = 'STRING NOT NULL' satisfies PropertyType;
const BOOLEAN = 'BOOLEAN NOT NULL' satisfies PropertyType;

/** What every node of a label must have, and of which type. Constraints for it exist in Enterprise edition only. */
export const REQUIRED_PROPERTIES: Readonly<Record<string, Readonly<Record<string, PropertyType>>>> = {
  Publication: {
    title: STRING,
    titleKey: STRING,
    titleOrder: STRING,
    type: STRING,
    dateKey: STRING,
    dateKeyAscending: STRING,
    contributorCount: NUMBER,
    authorCount: NUMBER,
    counted: BOOLEAN,
    stateHash: STRING,
  },
  Person: { name: STRING, nameOrder: STRING, provisional: BOOLEAN },
  Organization: { name: STRING, nameOrder: STRING, kind: STRING, ours: BOOLEAN },
  Project: { title: STRING, titleOrder: STRING },
  Venue: { title: STRING, titleOrder: STRING, kind: STRING },
  Keyword: { text: STRING, textOrder: STRING },
  Concept: { uri: STRING, label: STRING, labelOrder: STRING, record: STRING },
  Vocabulary: { uri: STRING, title: STRING, hash: STRING },
  Contribution: { key: STRING, role: STRING },
  Identifier: { key: STRING },
  NameForm: { key: STRING },
  SourceRecord: {
    key: STRING,
    identity: STRING,
    source: STRING,
    sourceId: STRING,
    hash: STRING,
    record: STRING,
    trust: NUMBER,
    order: NUMBER,
    current: BOOLEAN,
  },
  YearRollup: { key: STRING, unit: STRING, year: NUMBER, outputs: NUMBER, fractionalOutputs: NUMBER },
};

export const nodesWithoutProperties = check(
  'nodesWithoutProperties',
  forLabels(Object.keys(REQUIRED_PROPERTIES), (label) => {
    const missing = Object.entries(REQUIRED_PROPERTIES[label] ?? {})
      .map(([name, type]) => `CASE WHEN n.${name} IS :: ${type} THEN null ELSE '${name}' END`)
      .join(', ');
    return `
    MATCH (n:${label})
    WITH n, [name IN [${missing}] WHERE name IS NOT NULL] AS missing WHERE size(missing) > 0
    RETURN ${named('n')} AS id, '${label} without ' + reduce(text = head(missing), name IN tail(missing) | text + ', ' + name) + ', or of another type' AS detail`;
  }),
);

export const identifiersOfSeveral = check(
  'identifiersOfSeveral',
  `
    MATCH (i:Identifier)
    WITH i, COUNT { (i)-[:IDENTIFIES]->() } AS entities
    WHERE entities > 1
    RETURN ${named('i')} AS id, 'identifies ' + entities + ' entities' AS detail`,
);

// ---- labels ----

export const mislabelledPeople = check(
  'mislabelledPeople',
  `
    MATCH (p:Person)
    WITH p, exists { (p)-[:MEMBER_OF]->(:Lab) } AS member
    WHERE (p:Member) <> member OR (p:ExternalPerson) = member
    RETURN ${named('p')} AS id,
      CASE WHEN member THEN 'has been in a lab' ELSE 'has never been in a lab' END + ', and is labelled ' +
      CASE WHEN p:Member THEN 'Member' ELSE '' END + CASE WHEN p:ExternalPerson THEN 'ExternalPerson' ELSE '' END AS detail`,
);

export const mislabelledOrganizations = check(
  'mislabelledOrganizations',
  `
    MATCH (o:Organization)
    WHERE (o:Lab) <> coalesce(o.ours, false) OR (o:Partner) = coalesce(o.ours, false)
    RETURN ${named('o')} AS id,
      CASE WHEN o.ours THEN 'is ours' ELSE 'is not ours' END + ', and is labelled ' +
      CASE WHEN o:Lab THEN 'Lab' ELSE '' END + CASE WHEN o:Partner THEN 'Partner' ELSE '' END AS detail`,
);

// ---- source records ----

export const recordsOfOneIdentity = check(
  'recordsOfOneIdentity',
  `
    MATCH (s:SourceRecord)
    WHERE s.current
    CALL (s) {
      MATCH (other:SourceRecord {identity: s.identity}) WHERE other.current AND other.key < s.key
      RETURN count(other) AS earlier
    }
    WITH s, earlier WHERE earlier > 0
    RETURN ${named('s')} AS id, earlier + ' more of ' + s.identity AS detail`,
);

export const peopleHeldByNothing = check(
  'peopleHeldByNothing',
  `
    MATCH (p:Person)
    WHERE NOT exists { (p)<-[:BY|DESCRIBES|INVOLVES|CHANGES]-() }
    RETURN ${named('p')} AS id, coalesce(p.name, 'without a name') AS detail`,
);
