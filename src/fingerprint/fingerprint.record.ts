/** Fingerprints as the API tells them. */
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
}

export interface FingerprintEntryEntity {
  /** URI of the concept. */
  readonly conceptUri: string;
  readonly weight: number;
  readonly rank: number;
  readonly share: number;
  readonly subject: FingerprintSubject;
}

export interface FingerprintEvidenceEntity {
  readonly publication: PublicationEntity | null;
  readonly field: 'TITLE' | 'KEYWORD' | 'ABSTRACT' | null;
  readonly matchedText: string | null;
  readonly label: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly contribution: number | null;
}

export interface FingerprintComparisonEntity {
  readonly similarity: number;
  readonly shared: readonly SharedConceptEntity[];
  readonly onlyA: readonly FingerprintEntryEntity[];
  readonly onlyB: readonly FingerprintEntryEntity[];
}

export interface SharedConceptEntity {
  readonly conceptUri: string;
  readonly weightA: number;
  readonly weightB: number;
}
