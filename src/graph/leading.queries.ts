/**
 * What leads to a person or an organisation from elsewhere. When one is merged into another it is led there, and led back
 * when that is taken back: `…LeadingTo` says what there is, `drop…` takes it away and says what it found.
 */
import { z } from 'zod';
import { noRows, read, write } from '../neo4j/query.js';

const ends = { from: 'a', into: 'b' };

const contributionsTo = (label: 'Person' | 'Organization') =>
  read({
    name: `contributionsLeadingTo${label}`,
    kind: 'lookup',
    cypher: `MATCH (:${label} {id: $from})<-[:BY]-(c:Contribution)<-[:HAS_CONTRIBUTION]-(p:Publication) RETURN c.key AS key, c.role AS role, p.id AS publication`,
    row: z.object({ key: z.string(), role: z.string(), publication: z.string() }),
    example: { from: 'a' },
  });
export const CONTRIBUTIONS_LEADING_TO = {
  Person: contributionsTo('Person'),
  Organization: contributionsTo('Organization'),
};

export const contributors = read({
  name: 'contributors',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (c:Contribution {key: key})-[:BY]->(who)
    RETURN key, who.id AS who`,
  row: z.object({ key: z.string(), who: z.string() }),
  example: { keys: ['a'] },
});

/** `both`: it names the other one too. */
export const affiliationsLeadingTo = read({
  name: 'affiliationsLeadingTo',
  kind: 'lookup',
  cypher: `
    MATCH (:Organization {id: $from})<-[a:AFFILIATED_WITH]-(c:Contribution)
    RETURN c.key AS key, a.position AS position, size([(c)-[:AFFILIATED_WITH]->(o:Organization) WHERE o.id = $into | 1]) > 0 AS both`,
  row: z.object({ key: z.string(), position: z.number(), both: z.boolean() }),
  example: ends,
});

/** `known`: keys of what the other one has of the same person. */
export const membershipsLeadingTo = read({
  name: 'membershipsLeadingTo',
  kind: 'lookup',
  cypher: `
    MATCH (:Organization {id: $from})<-[m:MEMBER_OF]-(p:Person)
    RETURN p.id AS id, m.key AS key, m.role AS role, m.seniority AS seniority, m.from AS from, m.to AS to,
      [(p)-[n:MEMBER_OF]->(o:Organization) WHERE o.id = $into | n.key] AS known`,
  row: z.object({
    id: z.string(),
    key: z.string(),
    role: z.string().nullable(),
    seniority: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    known: z.array(z.string()),
  }),
  example: ends,
});

export const childrenLeadingTo = read({
  name: 'childrenLeadingTo',
  kind: 'lookup',
  cypher: `
    MATCH (:Organization {id: $from})<-[r:PART_OF]-(child:Organization)
    RETURN child.id AS id, r.from AS since, r.to AS until, size([(child)-[:PART_OF]->(o:Organization) WHERE o.id = $into | 1]) > 0 AS both`,
  row: z.object({ id: z.string(), since: z.string().nullable(), until: z.string().nullable(), both: z.boolean() }),
  example: ends,
});

export const partnershipsLeadingTo = read({
  name: 'partnershipsLeadingTo',
  kind: 'lookup',
  cypher: `
    MATCH (:Organization {id: $from})<-[r:PARTNERS_WITH]-(partner:Organization)
    RETURN partner.id AS id, r.key AS key, r.kind AS kind, r.from AS from, r.to AS to, r.source AS source,
      [(partner)-[n:PARTNERS_WITH]->(o:Organization) WHERE o.id = $into | n.key] AS known`,
  row: z.object({
    id: z.string(),
    key: z.string(),
    kind: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    source: z.string(),
    known: z.array(z.string()),
  }),
  example: ends,
});

const involvementsTo = (label: 'Person' | 'Organization') =>
  read({
    name: `involvementsLeadingTo${label}`,
    kind: 'lookup',
    cypher: `
      MATCH (:${label} {id: $from})<-[r:INVOLVES|FUNDED_BY]-(p:Project)
      RETURN p.id AS id, type(r) AS type, r.key AS key, r.role AS role, r.position AS position,
        [(p)-[n:INVOLVES|FUNDED_BY]->(o:${label}) WHERE o.id = $into | n.key] AS known`,
    row: z.object({
      id: z.string(),
      type: z.enum(['INVOLVES', 'FUNDED_BY']),
      key: z.string(),
      role: z.string().nullable(),
      position: z.number(),
      known: z.array(z.string()),
    }),
    example: ends,
  });
export const INVOLVEMENTS_LEADING_TO = {
  Person: involvementsTo('Person'),
  Organization: involvementsTo('Organization'),
};

const dropped = z.object({ id: z.string(), key: z.string() });

export const dropAffiliations = write({
  name: 'dropAffiliations',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (c:Contribution {key: row.id})-[r:AFFILIATED_WITH]->(o:Organization)
    USING INDEX c:Contribution(key)
    WHERE o.id = $organization
    DELETE r
    RETURN DISTINCT row.id AS id, row.key AS key`,
  row: dropped,
  example: { ...noRows<{ id: string; key: string }>(), organization: 'a' },
});

export const dropChildren = write({
  name: 'dropChildren',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (child:Organization {id: row.id})-[r:PART_OF]->(o:Organization)
    USING INDEX child:Organization(id)
    WHERE o.id = $organization
    DELETE r
    RETURN DISTINCT row.id AS id, row.key AS key`,
  row: dropped,
  example: { ...noRows<{ id: string; key: string }>(), organization: 'a' },
});

const dropKeyed = (name: string, label: string, type: string) =>
  write({
    name,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      MATCH (e:${label} {id: row.id})-[r:${type}]->() WHERE r.key = row.key
      DELETE r
      RETURN DISTINCT row.id AS id, row.key AS key`,
    row: dropped,
    example: noRows<{ id: string; key: string }>(),
  });
export const dropMemberships = dropKeyed('dropMemberships', 'Person', 'MEMBER_OF');
export const dropPartnerships = dropKeyed('dropPartnerships', 'Organization', 'PARTNERS_WITH');
export const dropInvolvements = dropKeyed('dropInvolvements', 'Project', 'INVOLVES|FUNDED_BY');

/** Everybody who stands on an output or in a project with these people, themselves too: whose ties may change. */
export const companionsOfPeople = read({
  name: 'companionsOfPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Person {id: id})
    CALL (p) {
      MATCH (p)<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(o:Publication)
      WHERE o.authorCount <= $limit
      MATCH (o)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(other:Person)
      RETURN other
      UNION
      MATCH (p)<-[:INVOLVES]-(:Project)-[:INVOLVES]->(other:Person)
      RETURN other
    }
    RETURN DISTINCT other.id AS id`,
  row: z.object({ id: z.string() }),
  example: { ids: ['a'], limit: 100 },
});
