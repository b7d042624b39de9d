/** A publication as it leaves the graph. */
import { z } from 'zod';
import type { Page } from '../graphql/page.js';
import type { OrganizationEntity } from '../organization/organization.record.js';
import type { PersonEntity } from '../person/person.record.js';
import {
  type CONTRIBUTION_ROLES,
  OPEN_ACCESS_STATUSES,
  PUBLICATION_CATEGORIES,
  PUBLICATION_STATUSES,
  PUBLICATION_TYPES,
} from '../record/record.js';

export { typesOfGroups } from './kind-names.js';

export const publicationShape = z.object({
  id: z.string(),
  title: z.string(),
  publicationType: z.enum(PUBLICATION_TYPES),
  category: z.enum(PUBLICATION_CATEGORIES).nullable(),
  peerReviewed: z.boolean().nullable(),
  status: z.enum(PUBLICATION_STATUSES).nullable(),
  abstract: z.string().nullable(),
  language: z.string().nullable(),
  publishedOn: z.string().nullable(),
  year: z.number().nullable(),
  dateKey: z.string(),
  volume: z.string().nullable(),
  issue: z.string().nullable(),
  articleNumber: z.string().nullable(),
  pages: z.string().nullable(),
  numberOfPages: z.number().nullable(),
  edition: z.string().nullable(),
  publisher: z.string().nullable(),
  place: z.string().nullable(),
  openAccessStatus: z.enum(OPEN_ACCESS_STATUSES).nullable(),
  licence: z.string().nullable(),
  openAccessUrl: z.string().nullable(),
  urls: z.array(z.string()).nullable(),
  metricsJson: z.string().nullable(),
  bibliographicalNote: z.string().nullable(),
  fingerprintBasis: z.enum(['FULL', 'TITLE_AND_KEYWORDS', 'TITLE']).nullable(),
});
export type PublicationEntity = z.infer<typeof publicationShape>;

/** Map projection of a publication bound to `p`; its rows fit `publicationShape`. `type` and `metrics` are fields of the API with another shape, hence the other names. */
export const publicationProjection = (p: string) =>
  `${p} {.id, .title, publicationType: ${p}.type, .category, .peerReviewed, .status, .abstract, .language, .publishedOn, .year, .dateKey, .volume, .issue,
    .articleNumber, .pages, .numberOfPages, .edition, .publisher, .place, .openAccessStatus, .licence, .openAccessUrl, .urls, metricsJson: ${p}.metrics,
    .bibliographicalNote, .fingerprintBasis}`;

export type PublicationPage = Page<PublicationEntity> & {
  /** What the facets count; the facets of a nested list count that list. */
  readonly facetSource: FacetSelection;
  /** Whether matches lie beyond the last page; asked only if selected, since it takes a count. */
  isTruncated(): Promise<boolean>;
};

/** The set of outputs a connection is about: words and conditions, all by AND. */
export interface FacetSelection {
  /** Words as a Lucene query with nothing left of the caller's operators; empty matches nothing, undefined everything. */
  readonly words: string | undefined;
  readonly filter: PublicationSelection;
}

/** Conditions on outputs, as the queries take them; absent means any. */
export interface PublicationSelection {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly types?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly openAccess?: readonly string[] | undefined;
  readonly peerReviewed?: boolean | undefined;
  readonly countedOnly?: boolean | undefined;
  readonly person?: string | undefined;
  readonly organization?: string | undefined;
  /** With `organization`: only outputs whose authors name it itself, not something below it. */
  readonly directOnly?: boolean | undefined;
  readonly concept?: string | undefined;
  readonly keyword?: string | undefined;
  readonly venue?: string | undefined;
  readonly project?: string | undefined;
  readonly citedBy?: string | undefined;
  readonly cites?: string | undefined;
}

export interface FacetSource extends FacetSelection {
  /** How many values of each facet. */
  readonly first: number;
}

export interface FacetEntity {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Id of the entity behind the value, if it is one. */
  readonly nodeId: string | null;
}

export interface ContributionEntity {
  readonly key: string;
  readonly position: number;
  readonly role: (typeof CONTRIBUTION_ROLES)[number];
  readonly nameAsWritten: string;
  readonly corresponding: boolean | null;
  readonly by: PersonEntity | OrganizationEntity;
}

export type ContributionPage = Page<ContributionEntity>;
