/** Decisions of people: written, read, taken back. */
import { z } from 'zod';
import { noKeys, read, write } from '../neo4j/query.js';
import { DECISION_KINDS, decisionShape, doubtfulPairShape } from './curation.record.js';

const none = z.object({});

const writing = (label: string) =>
  write({
    name: `writeDecisionOn${label}`,
    kind: 'lookup',
    cypher: `
      MATCH (e:${label} {id: $entity})
      MERGE (c:Curation {id: $id})
      SET c.what = $what, c.who = $who, c.why = $why, c.at = datetime(), c.current = true, c.field = $field, c.value = $value, c.pair = $pair,
        c.others = $others, c.person = $person
      MERGE (c)-[r:CHANGES]->(e)
      SET r.marks = $marks, r.subject = $subject`,
    row: none,
    example: {
      id: 'Curation:a',
      entity: 'a',
      what: 'CORRECT',
      who: '',
      why: '' as string | null,
      field: '' as string | null,
      value: '' as string | null,
      pair: '' as string | null,
      others: [''] as readonly string[],
      person: '' as string | null,
      marks: [''] as readonly string[] | null,
      subject: true,
    },
  });

export const WRITE_DECISION = {
  Publication: writing('Publication'),
  Person: writing('Person'),
  Organization: writing('Organization'),
  Project: writing('Project'),
  Keyword: writing('Keyword'),
};

export const revertDecision = write({
  name: 'revertDecision',
  kind: 'lookup',
  cypher: `
    MATCH (c:Curation {id: $id})
    SET c.current = false, c.revertedBy = $who, c.revertedAt = datetime(), c.revertedWith = $pass`,
  row: none,
  example: { id: 'Curation:a', who: '', pass: '' as string | null },
});

export const decisionsOfPass = read({
  name: 'decisionsOfPass',
  kind: 'lookup',
  cypher: `
    MATCH (c:Curation) WHERE c.id STARTS WITH $prefix
    RETURN c.id AS id, c.current AS current`,
  row: z.object({ id: z.string(), current: z.boolean() }),
  example: { prefix: 'Curation:a.' },
});

const projection = `
  c {.id, .what, .who, .why, at: toString(c.at), .current, .field, .value, .pair, .revertedBy, revertedAt: toString(c.revertedAt),
     entity: coalesce(head([(c)-[r:CHANGES]->(e) WHERE r.subject | e.id]), head([(c)-[:CHANGES]->(e) | e.id])), others: coalesce(c.others, []), .person}`;

export const decisionById = read({
  name: 'decisionById',
  kind: 'lookup',
  cypher: `MATCH (c:Curation {id: $id}) RETURN ${projection} AS decision`,
  row: z.object({ decision: decisionShape }),
  example: { id: 'Curation:a' },
});

export const decisionsById = read({
  name: 'decisionsById',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (c:Curation {id: key}) RETURN ${projection} AS decision`,
  row: z.object({ decision: decisionShape }),
  example: noKeys(),
});

const ofEntities = (label: string) =>
  read({
    name: `decisionsOn${label}s`,
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (e:${label} {id: key})<-[:CHANGES]-(c:Curation)
      RETURN key, ${projection} AS decision`,
    row: z.object({ key: z.string(), decision: decisionShape }),
    example: noKeys(),
  });

export const DECISIONS_OF = {
  Publication: ofEntities('Publication'),
  Person: ofEntities('Person'),
  Organization: ofEntities('Organization'),
  Project: ofEntities('Project'),
  Keyword: ofEntities('Keyword'),
};

// ---- doubtful pairs ----

/** Open ones, in the order of their key, which only open ones have. */
export const openDoubtfulPairs = read({
  name: 'openDoubtfulPairs',
  kind: 'page',
  cypher: `
    MATCH (d:DoubtfulMatch) WHERE d.order > $after
    WITH d ORDER BY d.order LIMIT toInteger($size)
    RETURN d {.id, .because, .status, .order, publications: [(d)-[:BETWEEN]->(p:Publication) | p.id]} AS pair`,
  row: z.object({ pair: doubtfulPairShape }),
  example: { after: '', size: 20 },
});

/** What people know outputs by. */
export const titlesOfPublications = read({
  name: 'titlesOfPublications',
  kind: 'lookup',
  cypher: `UNWIND $ids AS id MATCH (p:Publication {id: id}) RETURN p.id AS id, p.title AS title, p.year AS year`,
  row: z.object({ id: z.string(), title: z.string(), year: z.number().nullable() }),
  example: { ids: ['Publication:a'] },
});

export const countOpenPairs = read({
  name: 'countOpenPairs',
  kind: 'lookup',
  cypher: `MATCH (d:DoubtfulMatch) WHERE d.order > '' RETURN count(d) AS count`,
  row: z.object({ count: z.number() }),
  example: {},
});

export const doubtfulPairById = read({
  name: 'doubtfulPairById',
  kind: 'lookup',
  cypher: `
    MATCH (d:DoubtfulMatch {id: $id})
    RETURN d {.id, .because, .status, .order, publications: [(d)-[:BETWEEN]->(p:Publication) | p.id]} AS pair`,
  row: z.object({ pair: doubtfulPairShape }),
  example: { id: 'DoubtfulMatch:a' },
});

/** Without its sort key a pair is no longer listed; it stays, so that it is not asked again. */
export const settlePair = write({
  name: 'settlePair',
  kind: 'lookup',
  cypher: `MATCH (d:DoubtfulMatch {id: $id}) SET d.status = $status, d.order = CASE WHEN $status = 'OPEN' THEN d.id ELSE null END`,
  row: none,
  example: { id: 'DoubtfulMatch:a', status: 'DIFFERENT' },
});

// ---- taking decisions back ----

/** Decisions on an entity that were made after this one and hold. */
const later = (label: string) =>
  read({
    name: `laterDecisionsOn${label}`,
    kind: 'lookup',
    cypher: `
      MATCH (own:Curation {id: $decision})
      MATCH (:${label} {id: $entity})<-[:CHANGES]-(c:Curation)
      WHERE c.current AND c.at > own.at
      RETURN DISTINCT c.id AS id, c.what AS what`,
    row: z.object({ id: z.string(), what: z.enum(DECISION_KINDS) }),
    example: { decision: 'Curation:a', entity: 'a' },
  });

export const LATER_DECISIONS = {
  Publication: later('Publication'),
  Person: later('Person'),
  Organization: later('Organization'),
  Project: later('Project'),
};
