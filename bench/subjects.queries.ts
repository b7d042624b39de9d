/** Which publication, person, venue and lab the pages are about: the biggest of their kind, always the same ones of the same data. */

/** The publication of the corpus with a DOI that most concepts, then most contributors are linked to. */
export const RICHEST_PUBLICATION = `
MATCH (:SourceRecord {source: 'file'})-[:DESCRIBES]->(p:Publication)<-[:IDENTIFIES]-(i:Identifier)
WHERE i.key STARTS WITH 'doi:' AND p.contributorCount <= 20
RETURN i.key AS key ORDER BY COUNT { (p)-[:ABOUT]->() } DESC, p.contributorCount DESC, key LIMIT 1`;

/** Who is an author of most publications of the corpus. */
export const MOST_PROLIFIC_AUTHOR = `
MATCH (:SourceRecord {source: 'file'})-[:DESCRIBES]->(p:Publication)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(x:Person)
WITH x.id AS key, count(DISTINCT p) AS outputs
RETURN key ORDER BY outputs DESC, key LIMIT 1`;

export const LARGEST_VENUE = `
MATCH (v:Venue) RETURN v.id AS key ORDER BY COUNT { (v)<-[:PUBLISHED_IN]-() } DESC, key LIMIT 1`;

export const LARGEST_LAB = `
MATCH (lab:Lab {kind: 'LAB'})<-[:IDENTIFIES]-(i:Identifier)
WHERE i.key STARTS WITH 'local:demonstration/'
MATCH (lab)-[:HAS_YEAR]->(r:YearRollup)
WITH i.key AS key, sum(r.outputs) AS outputs
RETURN key ORDER BY outputs DESC, key LIMIT 1`;

export const SIZE = `
RETURN COUNT { MATCH (:Publication) } AS publications, COUNT { MATCH (:Person) } AS people, COUNT { MATCH (:Contribution) } AS contributions,
  COUNT { MATCH (:Venue) } AS venues, COUNT { MATCH (:Organization) } AS organizations, COUNT { MATCH (:Concept) } AS concepts`;
