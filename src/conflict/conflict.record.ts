/** Conflicts of interest and teams as the API tells them. */
import type { ConflictKind } from '../graphql/generated/resolvers.js';
import type { PersonEntity } from '../person/person.record.js';

export interface SharedStayEntity {
  readonly unit: string;
  readonly candidateFrom: number;
  readonly candidateTo: number;
  readonly personFrom: number;
  readonly personTo: number;
}

export interface ConflictEntity {
  readonly candidate: PersonEntity;
  readonly person: PersonEntity;
  readonly kinds: readonly ConflictKind[];
  /** Ids, newest first. */
  readonly outputIds: readonly string[];
  readonly projectIds: readonly string[];
  readonly stays: readonly SharedStayEntity[];
}

export interface CoveredConceptEntity {
  readonly conceptId: string;
  readonly weight: number;
  readonly part: number;
}
