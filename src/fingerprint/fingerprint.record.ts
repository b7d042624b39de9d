/** Fingerprints as the API tells them. */
import type { OrganizationEntity } from '../organization/organization.record.js';
import type { PersonEntity } from '../person/person.record.js';
import type { PublicationEntity } from '../publication/publication.record.js';

/** Which outputs of a person or unit are added up; what roll-ups do not tell apart. */
export interface OutputFilter {
  /** Types of outputs; null for all. */
  readonly types: readonly string[] | null;
  readonly position: 'ANY' | 'FIRST' | 'LAST' | 'CORRESPONDING';
}

/** Whose fingerprint: an entity's, with the arguments it was asked with, or that of a text. */
export type FingerprintSubject =
  | { readonly kind: 'PUBLICATION'; readonly publication: PublicationEntity }
  | {
      readonly kind: 'AGGREGATE';
      readonly id: string;
      readonly from: number | undefined;
      readonly to: number | undefined;
      readonly includeSubunits: boolean;
      readonly filter: OutputFilter;
    }
  | {
      readonly kind: 'TEXT';
      readonly title: string | undefined;
      readonly text: string;
      readonly language: string | undefined;
    };

export interface FingerprintEntity {
  readonly entries: readonly FingerprintEntryEntity[];
  readonly totalCount: number;
  readonly outputs: number;
  readonly truncated: boolean;
  readonly basis: 'FULL' | 'TITLE_AND_KEYWORDS' | 'TITLE' | null;
  readonly snapshot: number;
  /** Asked for only if selected. */
  readonly hidden?: () => Promise<readonly HiddenConceptEntity[]>;
}

/** A concept that somebody hid. */
export interface HiddenConceptEntity {
  readonly conceptUri: string;
  readonly computedWeight: number | null;
}

export interface FingerprintEntryEntity {
  /** URI of the concept. */
  readonly conceptUri: string;
  readonly weight: number;
  readonly rank: number;
  readonly share: number;
  readonly subject: FingerprintSubject;
  /** What decisions on a person did; those on an output are read when asked for. */
  readonly curation?: ConceptCurationEntity;
}

export interface ConceptCurationEntity {
  readonly computed: number | null;
  readonly curated: 'ADDED' | 'BOOSTED' | null;
}

export interface FingerprintEvidenceEntity {
  readonly publication: PublicationEntity | null;
  readonly field: 'TITLE' | 'KEYWORD' | 'ABSTRACT' | null;
  readonly matchedText: string | null;
  readonly label: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly contribution: number | null;
  readonly example: string | null;
}

export interface FingerprintComparisonEntity {
  readonly similarity: number;
  readonly shared: readonly SharedConceptEntity[];
  readonly onlyA: readonly FingerprintEntryEntity[];
  readonly onlyB: readonly FingerprintEntryEntity[];
  readonly distinctiveA: readonly DistinctiveConceptEntity[];
  readonly distinctiveB: readonly DistinctiveConceptEntity[];
}

export interface DistinctiveConceptEntity {
  readonly conceptUri: string;
  readonly share: number;
  readonly otherShare: number;
  readonly times: number | null;
  readonly distinctiveness: number;
}

export interface SharedConceptEntity {
  readonly conceptUri: string;
  readonly weightA: number;
  readonly weightB: number;
  readonly contribution: number;
}

export interface FingerprintTrendEntity {
  readonly periods: readonly { readonly from: number; readonly to: number; readonly outputs: number }[];
  readonly concepts: readonly ConceptTrendEntity[];
  readonly totalCount: number;
  readonly undatedOutputs: number;
}

export interface ConceptTrendEntity {
  readonly conceptUri: string;
  readonly share: number;
  readonly shares: readonly number[];
  readonly change: number;
}

/** Two that are alike, and in what. */
export interface Alike {
  /** Id of the one that was asked about. */
  readonly asked: string;
  readonly similarity: number;
  /** At most 20, the greatest part first. */
  readonly sharedConcepts: readonly SharedConceptEntity[];
}

export type SimilarPublicationEntity = Alike & {
  readonly publication: PublicationEntity;
  readonly score: number;
  readonly words: number;
};
export type SimilarPersonEntity = Alike & { readonly person: PersonEntity };
export type SimilarOrganizationEntity = Alike & { readonly organization: OrganizationEntity };

export interface ExpertListEntity {
  readonly experts: readonly ExpertEntity[];
  readonly about: readonly FingerprintEntryEntity[];
  readonly outputs: number;
  readonly totalCount: number;
  readonly truncated: boolean;
}

export interface ExpertEntity {
  readonly person: PersonEntity;
  readonly rank: number;
  readonly score: number;
  /** All outputs that vote for the person, the greatest part first. */
  readonly votes: readonly Vote[];
}

/** An output that votes for somebody. */
export interface Vote {
  readonly id: string;
  readonly contribution: number;
  readonly match: number;
  readonly words: number;
  readonly similarity: number;
  readonly sharedConcepts: readonly SharedConceptEntity[];
}

export type ExpertEvidenceEntity = Omit<Vote, 'id'> & { readonly publication: PublicationEntity };

export interface UnrealisedCollaborationsEntity {
  readonly pairs: readonly UnrealisedPairEntity[];
  readonly totalCount: number;
  readonly compared: number;
  readonly truncated: boolean;
}

export interface UnrealisedPairEntity {
  readonly a: PersonEntity | OrganizationEntity;
  readonly b: PersonEntity | OrganizationEntity;
  readonly similarity: number;
  readonly sharedConcepts: readonly SharedConceptEntity[];
}
