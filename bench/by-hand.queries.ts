/**
 * What the API is compared with: each page as one Cypher statement, written as somebody would who knows the graph and needs
 * this page and nothing else. They take the same short cuts the API takes (stored sums and counts), none that would show
 * something else: `pages.ts` compares what both bring.
 */

// ---- publication ----

export const PUBLICATION_PAGE = `
MATCH (:Identifier {key: $identifier})-[:IDENTIFIES]->(p:Publication)
WITH p ORDER BY p.id LIMIT 1
CALL (p) {
  MATCH (p)-[own:ABOUT]->() RETURN sum(own.weight * own.weight) AS squares
}
WITH p, squares, [p] + [(p)-[:VERSION_OF]-(version) | version] AS work
CALL (p, squares, work) {
  MATCH (p)-[own:ABOUT]->(:Concept)<-[a:ABOUT]-(q:Publication)
  WHERE NOT q IN work AND q.counted
  WITH squares, q, sum(own.weight * a.weight) AS product ORDER BY product DESC, q.id LIMIT 100
  MATCH (q)-[a:ABOUT]->()
  WITH q, product, squares, sum(a.weight * a.weight) AS others
  WITH q, round(product / sqrt(squares * others), 9) AS similarity ORDER BY similarity DESC, q.id LIMIT 5
  RETURN collect(q {.id, .title, .year, similarity: similarity}) AS similar
}
RETURN p {.id, .title, .type, .category, .peerReviewed, .status, .abstract, .volume, .issue, .articleNumber, .pages, .numberOfPages,
  .publishedOn, .language, .publisher, .openAccessStatus, .licence, .openAccessUrl, .metrics, .bibliographicalNote, .contributorCount,
  contributions: COLLECT {
    MATCH (p)-[h:HAS_CONTRIBUTION]->(c:Contribution)-[:BY]->(who)
    RETURN {position: h.position, role: c.role, corresponding: c.corresponding, nameAsWritten: coalesce(c.nameAsWritten, who.name),
      family: c.family, given: c.given, literal: c.literal,
      by: who {.id, .name, orcid: [(who)<-[:IDENTIFIES]-(i:Identifier) WHERE i.key STARTS WITH 'orcid:' | i.key][0]},
      affiliations: COLLECT { MATCH (c)-[a:AFFILIATED_WITH]->(o:Organization) RETURN o {.id, .name, .kind} ORDER BY a.position }}
    ORDER BY h.position
  },
  venue: [(p)-[:PUBLISHED_IN]->(v:Venue) | v {.id, .title}][0],
  identifiers: [(p)<-[:IDENTIFIES]-(i:Identifier) | i.key],
  keywords: COLLECT { MATCH (p)-[h:HAS_KEYWORD]->(k:Keyword) RETURN k {.id, .text} ORDER BY h.position },
  fingerprint: COLLECT {
    MATCH (p)-[a:ABOUT]->(c:Concept) RETURN c {.id, .label, weight: a.weight, rank: a.rank} ORDER BY a.rank LIMIT 10
  },
  similar: similar,
  projects: COLLECT { MATCH (p)<-[:PRODUCED]-(project:Project) WITH DISTINCT project RETURN project {.id, .title} ORDER BY project.titleOrder }
} AS page`;

// ---- person ----

export const PERSON_PAGE = `
MATCH (x:Person {id: $id})
CALL (x) {
  MATCH (x)<-[:BY]-(:Contribution)<-[:HAS_CONTRIBUTION]-(p:Publication)
  WITH DISTINCT p ORDER BY p.dateKey DESC
  WITH collect(p) AS outputs
  RETURN {total: size(outputs),
    newest: [p IN outputs[..5] | p {.id, .title, .year, venue: [(p)-[:PUBLISHED_IN]->(v:Venue) | v.title][0]}]} AS publications
}
CALL (x) {
  MATCH (x)<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
  WHERE p.counted
  WITH DISTINCT p
  WITH collect(p) AS outputs
  CALL (outputs) {
    UNWIND outputs AS p
    MATCH (p)-[a:ABOUT]->(c:Concept)
    WITH c, sum(a.weight / p.authorCount) AS total ORDER BY total DESC, c.uri LIMIT 10
    RETURN collect(c {.id, .label, total: total}) AS top
  }
  RETURN {outputs: size(outputs), entries: [c IN top | c {.id, .label, weight: round(c.total / top[0].total, 9)}]} AS fingerprint
}
CALL (x) {
  MATCH (x)-[t:COLLABORATED]-(other:Person)
  WITH other, t, round(reduce(total = 0.0, n IN t.fractional | total + n), 9) AS fractional
  WHERE t.outputs > 0 OR size(t.projectYears) > 0
  ORDER BY fractional DESC, t.outputs DESC, reduce(total = 0, n IN t.projectFull | total + n) DESC, coalesce(t.years[-1], 0) DESC, other.id
  WITH collect({id: other.id, name: other.name, outputs: t.outputs, fractional: fractional, first: t.years[0], last: t.years[-1]}) AS others
  RETURN {total: size(others), strongest: others[..10]} AS collaborators
}
RETURN x {.id, .name, .degrees, .biography, publications: publications, fingerprint: fingerprint, collaborators: collaborators,
  memberships: COLLECT {
    MATCH (x)-[m:MEMBER_OF]->(o:Organization)
    RETURN {role: m.role, from: m.from, to: m.to, organization: o {.id, .name, .ours}} ORDER BY m.from DESC
  }
} AS page`;

// ---- venue ----

export const VENUE_PAGE = `
MATCH (v:Venue {id: $id})
RETURN v {.id, .title, .kind, .abbreviation, .publisher,
  identifiers: [(v)<-[:IDENTIFIES]-(i:Identifier) | i.key],
  total: COUNT { (v)<-[:PUBLISHED_IN]-() },
  newest: COLLECT {
    MATCH (v)<-[:PUBLISHED_IN]-(p:Publication)
    WITH p ORDER BY p.dateKey DESC LIMIT 20
    RETURN p {.id, .title, .year, .type, .contributorCount, contributions: COLLECT {
      MATCH (p)-[h:HAS_CONTRIBUTION]->(c:Contribution)-[:BY]->(who)
      WITH h, c, who ORDER BY h.position LIMIT 10
      RETURN {role: c.role, nameAsWritten: coalesce(c.nameAsWritten, who.name), by: who {.id, .name}}
    }}
  }
} AS page`;

// ---- lab ----

export const LAB_PAGE = `
MATCH (:Identifier {key: $identifier})-[:IDENTIFIES]->(lab:Lab)
CALL (lab) {
  MATCH (lab)-[:HAS_YEAR]->(r:YearRollup)
  WITH lab, collect(r) AS rollups, max(r.year) AS newest, sum(r.outputs) AS outputs
  CALL (rollups, newest) {
    UNWIND rollups AS r
    WITH r, CASE r.year WHEN 0 THEN 0.5 ELSE 0.5 ^ ((newest - r.year) / $halfLifeYears) END AS decay
    UNWIND range(0, size(r.concepts) - 1) AS at
    WITH r.concepts[at] AS uri, sum(r.sums[at] * decay) AS total ORDER BY total DESC, uri
    RETURN collect({uri: uri, total: total}) AS concepts
  }
  WITH lab, outputs, concepts, reduce(whole = 0.0, each IN concepts | whole + each.total) AS whole
  UNWIND range(0, 14) AS at
  WITH lab, outputs, concepts[at].uri AS uri, concepts[at].total AS total, concepts[0].total AS top, whole
  MATCH (c:Concept {uri: uri})
  WITH outputs, total, {id: c.id, label: c.label, weight: round(total / top, 9), share: round(total / whole, 9),
    evidence: COLLECT {
      MATCH (c)<-[a:ABOUT]-(p:Publication)<-[counts:COUNTS]-(:YearRollup {unit: lab.id})
      WHERE p.counted
      WITH p, a.weight * counts.share AS contribution ORDER BY contribution DESC, p.id LIMIT 3
      RETURN p {.id, .title, .year, contribution: contribution}
    }} AS entry ORDER BY total DESC
  WITH outputs, collect(entry) AS entries
  RETURN {outputs: outputs, entries: entries} AS fingerprint
}
CALL (lab) {
  MATCH (lab)-[:HAS_YEAR]->(r:YearRollup)
  UNWIND range(0, size(r.concepts) - 1) AS at
  WITH lab, r.concepts[at] AS uri, sum(r.sums[at]) AS weight ORDER BY weight DESC, uri
  WITH lab, collect({uri: uri, weight: weight}) AS own, sqrt(sum(weight * weight)) AS length
  CALL (lab, own) {
    UNWIND own[..8] AS each
    MATCH (:Concept {uri: each.uri})<-[a:ABOUT]-(p:Publication)
    WHERE p.counted
    WITH lab, p, sum(a.weight * each.weight) AS part
    MATCH (p)<-[counts:COUNTS]-(:YearRollup)<-[:HAS_YEAR]-(o:Organization)
    WITH lab, o, sum(part * counts.share) AS shared
    WHERE o <> lab AND NOT exists { (o)-[:PART_OF*1..12]->(lab) } AND NOT exists { (lab)-[:PART_OF*1..12]->(o) }
    RETURN o ORDER BY shared DESC, o.id LIMIT 50
  }
  MATCH (o)-[:HAS_YEAR]->(r:YearRollup)
  UNWIND range(0, size(r.concepts) - 1) AS at
  WITH own, length, o, r.concepts[at] AS uri, sum(r.sums[at]) AS weight
  WITH length, o, weight, [each IN own WHERE each.uri = uri][0] AS same
  WITH length, o, sqrt(sum(weight * weight)) AS otherLength, sum(weight * coalesce(same.weight, 0.0)) AS product,
    collect(CASE WHEN same IS NOT NULL THEN {uri: same.uri, part: weight * same.weight} END) AS shared
  WITH o, round(product / (length * otherLength), 9) AS similarity, shared ORDER BY similarity DESC, o.id LIMIT 5
  WITH o, similarity, COLLECT {
    UNWIND shared AS each
    WITH each ORDER BY each.part DESC, each.uri LIMIT 20
    MATCH (c:Concept {uri: each.uri})
    RETURN c.label
  } AS labels ORDER BY similarity DESC, o.id
  RETURN collect({id: o.id, name: o.name, similarity: similarity, shared: labels}) AS similar
}
RETURN lab {.id, .name, fingerprint: fingerprint, similar: similar} AS page`;

// ---- search ----

const HITS = ['english', 'danish', 'dutch', 'folded']
  .map(
    (name) =>
      `CALL db.index.fulltext.queryNodes('publication_text_${name}', $words) YIELD node, score RETURN node, score`,
  )
  .join('\n  UNION ALL\n  ');

export const SEARCH_PAGE = `
CALL () {
  ${HITS}
}
WITH node AS p, max(score) AS score ORDER BY score DESC, p.id
WITH collect(p) AS hits
CALL (hits) { UNWIND hits AS p WITH p.year AS key, count(*) AS count ORDER BY coalesce(key, -1) DESC LIMIT 5 RETURN collect({key: key, count: count}) AS years }
CALL (hits) { UNWIND hits AS p WITH p.type AS key, count(*) AS count ORDER BY count DESC, key LIMIT 5 RETURN collect({key: key, count: count}) AS types }
CALL (hits) {
  UNWIND hits AS p
  MATCH (p)<-[:COUNTS]-(:YearRollup)<-[:HAS_YEAR]-(lab:Lab)
  WITH lab, count(*) AS count ORDER BY count DESC, lab.id LIMIT 5
  RETURN collect({key: lab.id, label: lab.name, count: count}) AS labs
}
CALL (hits) {
  UNWIND hits AS p
  MATCH (p)-[:ABOUT]->(c:Concept)
  WITH c, count(*) AS count ORDER BY count DESC, c.id LIMIT 5
  RETURN collect({key: c.id, label: c.label, count: count}) AS concepts
}
CALL (hits) {
  UNWIND hits AS p
  WITH coalesce(p.openAccessStatus, 'UNKNOWN') AS key, count(*) AS count ORDER BY count DESC, key LIMIT 5
  RETURN collect({key: key, count: count}) AS openAccess
}
CALL (hits) {
  UNWIND hits[..10] AS p
  RETURN collect(p {.id, .title, .year, .type, .contributorCount, contributions: COLLECT {
    MATCH (p)-[h:HAS_CONTRIBUTION]->(c:Contribution)-[:BY]->(who)
    RETURN coalesce(c.nameAsWritten, who.name) ORDER BY h.position LIMIT 3
  }}) AS nodes
}
RETURN {total: size(hits), nodes: nodes, years: years, types: types, labs: labs, concepts: concepts, openAccess: openAccess} AS page`;
