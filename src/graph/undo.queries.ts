/** Import runs that are taken back, and what is in the way. */
import { z } from 'zod';
import { read, write } from '../neo4j/query.js';
import { entityOf } from './entities.queries.js';

const none = z.object({});

export const runToUndo = read({
  name: 'runToUndo',
  kind: 'lookup',
  cypher: `
    MATCH (run:ImportRun {id: $id})
    RETURN run.number AS number, run.status AS status, toString(run.startedAt) AS startedAt,
      exists { (run)-[:BROUGHT]->() } AS brought, [(run)-[:KEPT]->(b:BeforeImage) | {id: b.id, number: b.number}] AS images`,
  row: z.object({
    number: z.number(),
    status: z.string(),
    startedAt: z.string(),
    brought: z.boolean(),
    images: z.array(z.object({ id: z.string(), number: z.number() })),
  }),
  example: { id: 'ImportRun:1' },
});

export const beforeImageById = read({
  name: 'beforeImageById',
  kind: 'lookup',
  cypher: `MATCH (b:BeforeImage {id: $id}) RETURN b.image AS image`,
  row: z.object({ image: z.string() }),
  example: { id: 'ImportRun:1|1' },
});

export const deleteBeforeImage = write({
  name: 'deleteBeforeImage',
  kind: 'lookup',
  cypher: `MATCH (b:BeforeImage {id: $id}) DETACH DELETE b`,
  row: none,
  example: { id: 'ImportRun:1|1' },
});

export const markRunUndone = write({
  name: 'markRunUndone',
  kind: 'lookup',
  cypher: `
    MATCH (run:ImportRun {id: $id})
    SET run.status = $status, run.undoneBy = $actor, run.undoneAt = datetime()`,
  row: none,
  example: { id: 'ImportRun:1', status: 'UNDONE', actor: '' },
});

/** Runs that began after a moment and that nobody took back, by the index on when they began. */
export const runsSince = read({
  name: 'runsSince',
  kind: 'lookup',
  cypher: `
    MATCH (run:ImportRun)
    WHERE run.startedAt >= datetime($since) AND run.status <> 'UNDONE' AND run.number > $number
    RETURN run.id AS id, run.number AS number`,
  row: z.object({ id: z.string(), number: z.number() }),
  example: { since: '2026-01-01T00:00:00Z', number: 1 },
});

const LABELS = ['Publication', 'Person', 'Organization', 'Project', 'Venue', 'Keyword'] as const;

// Whoever shares a name or a title with an entity might have been found to be it, or not, because of it.
const TWINS: Record<(typeof LABELS)[number], string> = {
  Publication: `UNION MATCH (e:Publication {titleKey: own.titleKey}) RETURN e
        UNION MATCH (e:Publication {matchTitle: own.matchTitle}) RETURN e
        UNION MATCH (e:Publication {matchPeople: own.matchPeople})
          WHERE e.matchPlace = own.matchPlace
            OR any(part IN split(own.matchTitle, '|') WHERE part <> '' AND part IN split(e.matchTitle, '|'))
          RETURN e`,
  Person: 'UNION MATCH (own)<-[:NAMES]-(:NameForm)-[:NAMES]->(e) RETURN e',
  Organization: 'UNION MATCH (own)<-[:NAMES]-(:NameForm)-[:NAMES]->(e) RETURN e',
  Project: 'UNION MATCH (own)<-[:NAMES]-(:NameForm)-[:NAMES]->(e) RETURN e',
  Venue: 'UNION MATCH (own)<-[:NAMES]-(:NameForm)-[:NAMES]->(e) RETURN e',
  Keyword: '',
};

const touching = (label: (typeof LABELS)[number]) =>
  read({
    name: `runsTouching${label}s`,
    kind: 'lookup',
    cypher: `
      UNWIND $ids AS id
      ${entityOf(label)}
      WITH e AS own
      CALL (own) { RETURN own AS e ${TWINS[label]} }
      WITH DISTINCT e
      CALL (e) {
        RETURN e AS about
        UNION MATCH (e)<-[:BY|AFFILIATED_WITH]-(:Contribution)<-[:HAS_CONTRIBUTION]-(about) RETURN about
        UNION MATCH (e)<-[:MEMBER_OF|PART_OF|PARTNERS_WITH|INVOLVES|FUNDED_BY]-(about) RETURN about
        UNION MATCH (e)<-[:PUBLISHED_IN|HAS_KEYWORD]-(about) RETURN about
        UNION MATCH (e)-[:PRODUCED {claimedBy: 'PUBLICATION'}]->(about) RETURN about
        UNION MATCH (e)<-[:BETWEEN]-(:DoubtfulMatch)-[:BETWEEN]->(about) RETURN about
        UNION MATCH (e)-[:MATCHED_VERSION_OF]-(about) RETURN about
      }
      MATCH (about)<-[:DESCRIBES]-(:SourceRecord)<-[:BROUGHT]-(run:ImportRun)
      WHERE run.number > $number AND run.status <> 'UNDONE'
      RETURN DISTINCT run.id AS run`,
    row: z.object({ run: z.string() }),
    example: { ids: ['a'], number: 1 },
  });

/** Later runs that describe these entities, describe what mentions them, or know others of the same name. */
export const RUNS_TOUCHING = {
  Publication: touching('Publication'),
  Person: touching('Person'),
  Organization: touching('Organization'),
  Project: touching('Project'),
  Venue: touching('Venue'),
  Keyword: touching('Keyword'),
};

const decided = (label: 'Publication' | 'Person' | 'Organization' | 'Project' | 'Keyword') =>
  read({
    name: `decisionsOn${label}sSince`,
    kind: 'lookup',
    cypher: `
      UNWIND $ids AS id
      ${entityOf(label)}
      MATCH (e)<-[:CHANGES]-(c:Curation)
      WHERE c.at >= datetime($since) AND c.current OR c.at < datetime($since) AND c.revertedAt >= datetime($since)
      RETURN DISTINCT c.id AS decision, toString(c.at) AS at`,
    row: z.object({ decision: z.string(), at: z.string() }),
    example: { ids: ['a'], since: '2026-01-01T00:00:00Z' },
  });

/** Decisions made since, or made before and taken back since. */
export const DECISIONS_SINCE = {
  Publication: decided('Publication'),
  Person: decided('Person'),
  Organization: decided('Organization'),
  Project: decided('Project'),
  Keyword: decided('Keyword'),
};
