/**
 * Relationships of entities: each kind is brought to a wanted list, what is no longer in it goes.
 *
 * Where the far end has an index too, the statement says where to start (USING INDEX): on a graph just begun the planner
 * knows no counts yet, and walked all of the far end for each row. The first import of a vocabulary took 9 s longer by it.
 */
import { z } from 'zod';
import { noRows, read, write } from '../neo4j/query.js';

const none = z.object({});

export interface WantedRow {
  readonly id: string;
  readonly keys: readonly string[];
}

// ---- contributions ----

export const contributionsOfPublications = read({
  name: 'contributionsOfPublications',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Publication {id: id})-[:HAS_CONTRIBUTION]->(c:Contribution)-[:BY]->(who)
    RETURN id, c.key AS key, who.id AS who`,
  row: z.object({ id: z.string(), key: z.string(), who: z.string() }),
  example: { ids: ['a'] },
});

export const deleteContributions = write({
  name: 'deleteContributions',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.id})-[:HAS_CONTRIBUTION]->(c:Contribution)
    USING INDEX p:Publication(id)
    WHERE NOT c.key IN row.keys
    DETACH DELETE c`,
  row: none,
  example: noRows<WantedRow>(),
});

export interface ContributionRow {
  readonly id: string;
  readonly key: string;
  readonly position: number;
  readonly role: string;
  readonly corresponding: boolean | null;
  readonly nameAsWritten: string | null;
  readonly family: string | null;
  readonly given: string | null;
  readonly literal: string | null;
  /** Id of the person or organisation behind it. */
  readonly who: string;
}

const writeContributions = (label: 'Person' | 'Organization') =>
  write({
    name: `writeContributionsOf${label}`,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      MATCH (p:Publication {id: row.id})
      MATCH (who:${label} {id: row.who})
      MERGE (c:Contribution {key: row.key})
      SET c.role = row.role, c.corresponding = row.corresponding, c.nameAsWritten = row.nameAsWritten,
          c.family = row.family, c.given = row.given, c.literal = row.literal
      MERGE (p)-[h:HAS_CONTRIBUTION]->(c)
      SET h.position = row.position
      MERGE (c)-[:BY]->(who)`,
    row: none,
    example: noRows<ContributionRow>(),
  });

/** By the label of who is behind them. */
export const WRITE_CONTRIBUTIONS = {
  Person: writeContributions('Person'),
  Organization: writeContributions('Organization'),
};

export const deleteContributionsBy = write({
  name: 'deleteContributionsBy',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (c:Contribution {key: row.key})-[b:BY]->(who) WHERE who.id <> row.who
    DELETE b`,
  row: none,
  example: noRows<{ key: string; who: string }>(),
});

export const contributionsByPeople = write({
  name: 'contributionsByPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (c:Contribution {key: row.key})
    MATCH (who:Person {id: row.who})
    MERGE (c)-[:BY]->(who)`,
  row: none,
  example: noRows<{ key: string; who: string }>(),
});

export const contributionsByOrganizations = write({
  name: 'contributionsByOrganizations',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (c:Contribution {key: row.key})
    MATCH (who:Organization {id: row.who})
    MERGE (c)-[:BY]->(who)`,
  row: none,
  example: noRows<{ key: string; who: string }>(),
});

export const deleteAffiliations = write({
  name: 'deleteAffiliations',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (c:Contribution {key: row.key})-[a:AFFILIATED_WITH]->(o:Organization)
    USING INDEX c:Contribution(key)
    WHERE NOT o.id IN row.organizations
    DELETE a`,
  row: none,
  example: noRows<{ key: string; organizations: readonly string[] }>(),
});

export const writeAffiliations = write({
  name: 'writeAffiliations',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (c:Contribution {key: row.key})
    MATCH (o:Organization {id: row.organization})
    MERGE (c)-[a:AFFILIATED_WITH]->(o)
    SET a.position = row.position`,
  row: none,
  example: noRows<{ key: string; organization: string; position: number }>(),
});

// ---- venue and keywords ----

export const deleteVenuesOf = write({
  name: 'deleteVenuesOf',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.id})-[r:PUBLISHED_IN]->(v:Venue)
    USING INDEX p:Publication(id)
    WHERE NOT v.id IN row.keys
    DELETE r`,
  row: none,
  example: noRows<WantedRow>(),
});

export const writeVenuesOf = write({
  name: 'writeVenuesOf',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.id})
    MATCH (v:Venue {id: row.venue})
    MERGE (p)-[:PUBLISHED_IN]->(v)`,
  row: none,
  example: noRows<{ id: string; venue: string }>(),
});

export const deleteKeywordsOf = write({
  name: 'deleteKeywordsOf',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.id})-[r:HAS_KEYWORD]->(k:Keyword)
    USING INDEX p:Publication(id)
    WHERE NOT k.id IN row.keys
    DELETE r`,
  row: none,
  example: noRows<WantedRow>(),
});

export const writeKeywordsOf = write({
  name: 'writeKeywordsOf',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.id})
    MATCH (k:Keyword {id: row.keyword})
    MERGE (p)-[r:HAS_KEYWORD]->(k)
    SET r.position = row.position, r.textAsWritten = row.text`,
  row: none,
  example: noRows<{ id: string; keyword: string; position: number; text: string }>(),
});

/** What somebody decided that a keyword means stays. */
export const writeKeywordConcepts = write({
  name: 'writeKeywordConcepts',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (k:Keyword {id: row.keyword}) WHERE k.decided IS NULL OR k.decided = row.concept
    MATCH (c:Concept {uri: row.concept})
    MERGE (k)-[:MAPS_TO]->(c)`,
  row: none,
  example: noRows<{ keyword: string; concept: string }>(),
});

// ---- references by identifier: resolved now or when the other end comes ----

/** `kind` of a reference to an output that may not be in the graph yet. */
export type ReferenceKind = 'CITES' | 'VERSION_OF' | 'PRODUCED';

const references = (label: 'Publication' | 'Project') => ({
  remove: write({
    name: `deleteReferencesOf${label}`,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      MATCH (e:${label} {id: row.id})-[r:REFERS_TO]->(i:Identifier)
      USING INDEX e:${label}(id)
      WHERE NOT (r.kind + '|' + i.key) IN row.keys
      DELETE r`,
    row: none,
    example: noRows<WantedRow>(),
  }),
  write: write({
    name: `writeReferencesOf${label}`,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      MATCH (e:${label} {id: row.id})
      MERGE (i:Identifier {key: row.key})
      MERGE (e)-[:REFERS_TO {kind: row.kind}]->(i)`,
    row: none,
    example: noRows<{ id: string; key: string; kind: ReferenceKind }>(),
  }),
});

export const PUBLICATION_REFERENCES = references('Publication');
export const PROJECT_REFERENCES = references('Project');

// ---- memberships, hierarchy, partnerships, projects ----

export const deleteMemberships = write({
  name: 'deleteMemberships',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Person {id: row.id})-[m:MEMBER_OF]->(:Organization) WHERE NOT m.key IN row.keys
    DELETE m`,
  row: none,
  example: noRows<WantedRow>(),
});

export interface MembershipRow {
  readonly id: string;
  readonly organization: string;
  readonly key: string;
  readonly role: string | null;
  readonly seniority: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export const writeMemberships = write({
  name: 'writeMemberships',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Person {id: row.id})
    MATCH (o:Organization {id: row.organization})
    MERGE (p)-[m:MEMBER_OF {key: row.key}]->(o)
    SET m.role = row.role, m.seniority = row.seniority, m.from = row.from, m.to = row.to`,
  row: none,
  example: noRows<MembershipRow>(),
});

/** Who has ever been in a unit of ours is a member; everyone else is an external person. */
export const labelMembers = write({
  name: 'labelMembers',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Person {id: id})
    WITH p, exists { (p)-[:MEMBER_OF]->(:Lab) } AS member
    FOREACH (_ IN CASE WHEN member THEN [1] ELSE [] END | SET p:Member REMOVE p:ExternalPerson)
    FOREACH (_ IN CASE WHEN member THEN [] ELSE [1] END | SET p:ExternalPerson REMOVE p:Member)`,
  row: none,
  example: { ids: ['a'] },
});

/** Ours is a lab, theirs a partner. Returns the people whose own label may change with it. */
export const labelOrganizations = write({
  name: 'labelOrganizations',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (o:Organization {id: id})
    FOREACH (_ IN CASE WHEN o.ours THEN [1] ELSE [] END | SET o:Lab REMOVE o:Partner)
    FOREACH (_ IN CASE WHEN o.ours THEN [] ELSE [1] END | SET o:Partner REMOVE o:Lab)`,
  row: none,
  example: { ids: ['a'] },
});

export const peopleOfOrganizations = read({
  name: 'peopleOfOrganizations',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (o:Organization {id: id})<-[:MEMBER_OF]-(p:Person)
    RETURN DISTINCT p.id AS id`,
  row: z.object({ id: z.string() }),
  example: { ids: ['a'] },
});

export const parentsOfOrganizations = read({
  name: 'parentsOfOrganizations',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (o:Organization {id: id})-[:PART_OF]->(parent:Organization)
    RETURN id, parent.id AS parent`,
  row: z.object({ id: z.string(), parent: z.string() }),
  example: { ids: ['a'] },
});

export const deleteParents = write({
  name: 'deleteParents',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (o:Organization {id: row.id})-[r:PART_OF]->(parent:Organization)
    USING INDEX o:Organization(id)
    WHERE NOT parent.id IN row.keys
    DELETE r`,
  row: none,
  example: noRows<WantedRow>(),
});

export const ancestorsOfParents = read({
  name: 'ancestorsOfParents',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (o:Organization {id: id})-[:PART_OF*1..12]->(above:Organization)
    RETURN id, collect(DISTINCT above.id) AS ancestors`,
  row: z.object({ id: z.string(), ancestors: z.array(z.string()) }),
  example: { ids: ['a'] },
});

export const writeParents = write({
  name: 'writeParents',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (o:Organization {id: row.id})
    MATCH (parent:Organization {id: row.parent})
    MERGE (o)-[r:PART_OF]->(parent)
    SET r.from = row.since, r.to = row.until`,
  row: none,
  example: noRows<{ id: string; parent: string; since: string | null; until: string | null }>(),
});

export const deletePartnerships = write({
  name: 'deletePartnerships',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (o:Organization {id: row.id})-[r:PARTNERS_WITH]->(:Organization) WHERE NOT r.key IN row.keys
    DELETE r`,
  row: none,
  example: noRows<WantedRow>(),
});

export const writePartnerships = write({
  name: 'writePartnerships',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (o:Organization {id: row.id})
    MATCH (partner:Organization {id: row.partner})
    MERGE (o)-[r:PARTNERS_WITH {key: row.key}]->(partner)
    SET r.kind = row.kind, r.from = row.from, r.to = row.to, r.source = row.source`,
  row: none,
  example: noRows<{
    id: string;
    partner: string;
    key: string;
    kind: string | null;
    from: string | null;
    to: string | null;
    source: string;
  }>(),
});

export const deleteInvolvements = write({
  name: 'deleteInvolvements',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Project {id: row.id})-[r:INVOLVES|FUNDED_BY]->() WHERE NOT r.key IN row.keys
    DELETE r`,
  row: none,
  example: noRows<WantedRow>(),
});

const involvement = (name: string, type: string, label: string) =>
  write({
    name,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      MATCH (p:Project {id: row.id})
      MATCH (e:${label} {id: row.other})
      MERGE (p)-[r:${type} {key: row.key}]->(e)
      SET r.role = row.role, r.position = row.position`,
    row: none,
    example: noRows<{ id: string; other: string; key: string; role: string | null; position: number }>(),
  });

export const writeInvolvedPeople = involvement('writeInvolvedPeople', 'INVOLVES', 'Person');
export const writeInvolvedOrganizations = involvement('writeInvolvedOrganizations', 'INVOLVES', 'Organization');
export const writeFunders = involvement('writeFunders', 'FUNDED_BY', 'Organization');

/** An output names the projects that produced it; a project names its outputs by reference. Either claim stands alone. */
export const deleteProjectsOf = write({
  name: 'deleteProjectsOf',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.id})<-[r:PRODUCED {claimedBy: 'PUBLICATION'}]-(project:Project)
    USING INDEX p:Publication(id)
    WHERE NOT project.id IN row.keys
    DELETE r`,
  row: none,
  example: noRows<WantedRow>(),
});

export const writeProjectsOf = write({
  name: 'writeProjectsOf',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.id})
    MATCH (project:Project {id: row.project})
    MERGE (project)-[:PRODUCED {claimedBy: 'PUBLICATION'}]->(p)`,
  row: none,
  example: noRows<{ id: string; project: string }>(),
});

/** People and organisations that take part. */
export const involvedInProjects = read({
  name: 'involvedInProjects',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Project {id: id})-[:INVOLVES]->(other)
    RETURN DISTINCT other.id AS other`,
  row: z.object({ other: z.string() }),
  example: { ids: ['a'] },
});
