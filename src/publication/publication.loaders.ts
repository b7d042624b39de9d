/** Batched reads of publications and of what hangs on them, one set a request. */
import type { Reader } from '../neo4j/database.js';
import { entityByKey, firstFound } from '../neo4j/entity-loader.js';
import { manyByKey } from '../neo4j/loader.js';
import type { Query } from '../neo4j/query.js';
import { contributionLists } from './contribution.loaders.js';
import { exportLoaders } from './export.loaders.js';
import { identifiersOf } from './identifier.loaders.js';
import { provenanceLoaders } from './provenance.loaders.js';
import {
  affiliationsOfContributions,
  keywordsOfPublications,
  projectsOfPublications,
  publicationsById,
  publicationsByIdentifier,
  venuesOfPublications,
  versionsOfPublications,
} from './publication.queries.js';
import { publicationFacets } from './publication-facet.loaders.js';
import { publicationLists } from './publication-list.loaders.js';

export function publicationLoaders(reader: Reader) {
  const publicationById = entityByKey(reader, publicationsById);
  const publicationByIdentifier = entityByKey(reader, publicationsByIdentifier);
  return {
    publicationById,
    /** By `scheme:value`. */
    publicationByIdentifier,
    /** By the id a publication has or had before being merged into another. */
    publicationByAnyId: firstFound(publicationById, publicationByIdentifier, (id) => `whorl:${id}`),
    /** Identifier keys of an entity of any kind, sorted. */
    identifiersOf: identifiersOf(reader),
    venueOfPublication: entityByKey(reader, venuesOfPublications),
    keywordsOfPublication: inOrder(reader, keywordsOfPublications),
    projectsOfPublication: inOrder(reader, projectsOfPublications),
    versionsOfPublication: inOrder(reader, versionsOfPublications),
    affiliationsOfContribution: inOrder(reader, affiliationsOfContributions),
    ...contributionLists(reader),
    ...exportLoaders(reader),
    ...provenanceLoaders(reader),
    ...publicationLists(reader),
    ...publicationFacets(reader),
  };
}

/** Entities in the order of the statement, which sorts the few of each key by what is not in the entity. */
function inOrder<E>(
  reader: Reader,
  query: Query<{ keys: readonly string[] }, { key: string; entity: E }>,
): { load(key: string): Promise<E[]> } {
  const rows = manyByKey(reader, query, {});
  return { load: async (key) => (await rows.load(key)).map((row) => row.entity) };
}
