/** The contract and its resolvers, put together. A root field or type field that nobody resolves does not compile. */
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, printSchema } from 'graphql';
import { analysisResolvers } from '../analysis/analysis.resolvers.js';
import { collaborationResolvers } from '../collaboration/collaboration.resolvers.js';
import { pathsResolvers } from '../collaboration/paths.resolvers.js';
import { conceptResolvers } from '../concept/concept.resolvers.js';
import { conflictResolvers } from '../conflict/conflict.resolvers.js';
import { conceptCurationResolvers } from '../curation/concepts.resolvers.js';
import { curationResolvers } from '../curation/curation.resolvers.js';
import { doubtfulPeopleResolvers } from '../curation/doubtful-people.resolvers.js';
import { keywordCurationResolvers } from '../curation/keywords.resolvers.js';
import { worklistResolvers } from '../curation/worklist.resolvers.js';
import { fingerprintResolvers } from '../fingerprint/fingerprint.resolvers.js';
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/resolvers.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import { scalars } from '../graphql/scalars.js';
import { importResolvers } from '../import/import.resolvers.js';
import { keywordResolvers } from '../keyword/keyword.resolvers.js';
import { matrixResolvers } from '../matrix/matrix.resolvers.js';
import { networkResolvers } from '../network/network.resolvers.js';
import { organizationResolvers } from '../organization/organization.resolvers.js';
import { personResolvers } from '../person/person.resolvers.js';
import { projectResolvers } from '../project/project.resolvers.js';
import { publicationResolvers } from '../publication/publication.resolvers.js';
import { searchResolvers } from '../search/search.resolvers.js';
import { venueResolvers } from '../venue/venue.resolvers.js';
import { nodeResolvers } from './node.resolvers.js';

const folder = new URL('../../schema/', import.meta.url);

/** The hand-written SDL, one text a file. */
export function typeDefinitions(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** The whole contract as one SDL text, for clients. */
export function schemaText(): string {
  return `${printSchema(buildSchema(typeDefinitions().join('\n')))}\n`;
}

export const resolvers = {
  ...scalars,
  ...analysisResolvers,
  ...collaborationResolvers,
  ...conceptResolvers,
  ...conflictResolvers,
  ...curationResolvers,
  ...doubtfulPeopleResolvers,
  ...fingerprintResolvers,
  ...importResolvers,
  ...keywordCurationResolvers,
  ...keywordResolvers,
  ...matrixResolvers,
  ...networkResolvers,
  ...organizationResolvers,
  ...pathsResolvers,
  ...personResolvers,
  ...projectResolvers,
  ...publicationResolvers,
  ...searchResolvers,
  ...venueResolvers,
  ...worklistResolvers,
  ...nodeResolvers,
  Query: {
    ...analysisResolvers.Query,
    ...conceptResolvers.Query,
    ...conflictResolvers.Query,
    ...curationResolvers.Query,
    ...doubtfulPeopleResolvers.Query,
    ...fingerprintResolvers.Query,
    ...importResolvers.Query,
    ...keywordCurationResolvers.Query,
    ...keywordResolvers.Query,
    ...matrixResolvers.Query,
    ...networkResolvers.Query,
    ...organizationResolvers.Query,
    ...pathsResolvers.Query,
    ...personResolvers.Query,
    ...projectResolvers.Query,
    ...publicationResolvers.Query,
    ...searchResolvers.Query,
    ...venueResolvers.Query,
    ...worklistResolvers.Query,
    ...nodeResolvers.Query,
  } satisfies Required<QueryResolvers>,
  Mutation: {
    ...importResolvers.Mutation,
    ...curationResolvers.Mutation,
    ...conceptCurationResolvers.Mutation,
  } satisfies Required<MutationResolvers>,
  Publication: {
    ...publicationResolvers.Publication,
    ...fingerprintResolvers.Publication,
  } satisfies ResolversOf<'Publication'>,
  Member: {
    ...personResolvers.Member,
    ...fingerprintResolvers.Member,
    ...collaborationResolvers.Member,
    ...analysisResolvers.Member,
  } satisfies ResolversOf<'Member'>,
  ExternalPerson: {
    ...personResolvers.ExternalPerson,
    ...fingerprintResolvers.ExternalPerson,
    ...collaborationResolvers.ExternalPerson,
    ...analysisResolvers.ExternalPerson,
  } satisfies ResolversOf<'ExternalPerson'>,
  Lab: {
    ...organizationResolvers.Lab,
    ...fingerprintResolvers.Lab,
    ...collaborationResolvers.Lab,
    ...analysisResolvers.Lab,
  } satisfies ResolversOf<'Lab'>,
  Partner: {
    ...organizationResolvers.Partner,
    ...fingerprintResolvers.Partner,
    ...collaborationResolvers.Partner,
    ...analysisResolvers.Partner,
  } satisfies ResolversOf<'Partner'>,
  Project: { ...projectResolvers.Project, ...fingerprintResolvers.Project } satisfies ResolversOf<'Project'>,
  Venue: { ...venueResolvers.Venue, ...fingerprintResolvers.Venue } satisfies ResolversOf<'Venue'>,
};
