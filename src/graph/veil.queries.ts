/**
 * People who asked to be shown nowhere. For readers they are no `Person`: what reads people by that label, and all of it
 * does, cannot show them by mistake. Writers see them as the people they are (`Lease.transaction`).
 */
import { z } from 'zod';
import { write } from '../neo4j/query.js';

const none = z.object({});

// Few: that they are held at once (Eager, before a FOREACH) costs nothing.

/** By the index on the id, which all have. */
export const unveil = write({
  name: 'unveil',
  kind: 'lookup',
  cypher: `
    MATCH (p:SuppressedPerson) WHERE p.id > ''
    SET p:Person:ExternalPerson REMOVE p:SuppressedPerson
    WITH p WHERE exists { (p)-[:MEMBER_OF]->(:Lab) }
    SET p:Member REMOVE p:ExternalPerson`,
  row: none,
  example: {},
});

const SUPPRESSED = `
    MATCH (c:Curation {what: 'SUPPRESS'}) WHERE c.current
    MATCH (c)-[:CHANGES]->(p:Person)`;

/** A tie without years is no tie; processes that hold ties hear of it by the revision. */
export const untie = write({
  name: 'untie',
  kind: 'lookup',
  cypher: `
    ${SUPPRESSED}
    MATCH (p)-[t:COLLABORATED]-()
    WHERE size(t.years) > 0 OR size(t.projectYears) > 0
    MATCH (s:GraphState {name: 'graph'})
    FOREACH (_ IN [1] |
      SET t.years = [], t.full = [], t.fractional = [], t.projectYears = [], t.projectFull = [], t.outputs = 0, t.revision = s.revision)`,
  row: none,
  example: {},
});

export const veil = write({
  name: 'veil',
  kind: 'lookup',
  cypher: `
    ${SUPPRESSED}
    FOREACH (_ IN [1] | SET p:SuppressedPerson REMOVE p:Person:Member:ExternalPerson)`,
  row: none,
  example: {},
});
