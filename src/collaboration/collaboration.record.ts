/** Collaborators and paths as the API tells them. */
import type { OrganizationEntity } from '../organization/organization.record.js';
import type { PersonEntity } from '../person/person.record.js';

export interface CollaboratorListEntity {
  readonly collaborators: readonly CollaboratorEntity[];
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly consortiumOutputs: number;
}

export interface CollaboratorEntity {
  readonly entity: PersonEntity | OrganizationEntity;
  readonly outputs: number;
  readonly fractionalOutputs: number;
  readonly projectYears: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export interface CollaborationPathsEntity {
  readonly paths: readonly CollaborationPathEntity[];
  readonly asOf: number;
  readonly truncated: boolean;
  readonly reason: string | null;
}

export interface CollaborationPathEntity {
  readonly hops: readonly CollaborationHopEntity[];
  readonly length: number;
  readonly cost: number;
}

export interface CollaborationHopEntity {
  readonly fromId: string;
  readonly toId: string;
  readonly cost: number;
  readonly strength: number;
  /** Id of the one output of a consortium that the step crosses, else null. */
  readonly consortiumId: string | null;
  readonly since: number | undefined;
  readonly until: number | undefined;
}
