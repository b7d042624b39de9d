/** Reads of publications by key, and of what hangs on one publication. Lists are in publication-list.queries.ts. */
import { z } from 'zod';
import { keywordProjection, keywordShape } from '../keyword/keyword.record.js';
import { noKeys, read } from '../neo4j/query.js';
import { organizationProjection, organizationShape } from '../organization/organization.record.js';
import { projectProjection, projectShape } from '../project/project.record.js';
import { venueProjection, venueShape } from '../venue/venue.record.js';
import { publicationProjection, publicationShape } from './publication.record.js';

const keyed = z.object({ key: z.string(), entity: publicationShape });

export const publicationsById = read({
  name: 'publicationsById',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (p:Publication {id: key}) RETURN key, ${publicationProjection('p')} AS entity`,
  row: keyed,
  example: noKeys(),
});

/** An identifier that sources gave to several outputs names the one with the smallest id. */
export const publicationsByIdentifier = read({
  name: 'publicationsByIdentifier',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Identifier {key: key})-[:IDENTIFIES]->(p:Publication)
      RETURN p ORDER BY p.id LIMIT 1
    }
    RETURN key, ${publicationProjection('p')} AS entity`,
  row: keyed,
  example: noKeys(),
});

export const venuesOfPublications = read({
  name: 'venuesOfPublications',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (:Publication {id: key})-[:PUBLISHED_IN]->(v:Venue) RETURN key, ${venueProjection('v')} AS entity`,
  row: z.object({ key: z.string(), entity: venueShape }),
  example: noKeys(),
});

export const keywordsOfPublications = read({
  name: 'keywordsOfPublications',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Publication {id: key})-[h:HAS_KEYWORD]->(k:Keyword)
      RETURN k ORDER BY h.position LIMIT 1000
    }
    RETURN key, ${keywordProjection('k')} AS entity`,
  row: z.object({ key: z.string(), entity: keywordShape }),
  example: noKeys(),
});

export const projectsOfPublications = read({
  name: 'projectsOfPublications',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Publication {id: key})<-[:PRODUCED]-(project:Project)
      WITH DISTINCT project
      RETURN project ORDER BY project.titleOrder LIMIT 200
    }
    RETURN key, ${projectProjection('project')} AS entity`,
  row: z.object({ key: z.string(), entity: projectShape }),
  example: noKeys(),
});

/** The other publications of the same work, newest first: whatever is joined by up to five steps of VERSION_OF. */
export const versionsOfPublications = read({
  name: 'versionsOfPublications',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (one:Publication {id: key})-[:VERSION_OF*1..5]-(other:Publication)
      WITH DISTINCT one, other WHERE other <> one
      RETURN other ORDER BY other.dateKey DESC LIMIT 100
    }
    RETURN key, ${publicationProjection('other')} AS entity`,
  row: keyed,
  example: noKeys(),
});

/** Organisations named with a contribution, in the order of the source; keyed by the contribution. */
export const affiliationsOfContributions = read({
  name: 'affiliationsOfContributions',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Contribution {key: key})-[a:AFFILIATED_WITH]->(o:Organization)
      RETURN o ORDER BY a.position LIMIT 100
    }
    RETURN key, ${organizationProjection('o')} AS entity`,
  row: z.object({ key: z.string(), entity: organizationShape }),
  example: noKeys(),
});
