/** Collaborators and paths as the API tells them. */
import type { OrganizationEntity } from '../organization/organization.record.js';
import type { PersonEntity } from '../person/person.record.js';

/** Years that count, both included; null is open. */
export interface Years {
  readonly since: number | null;
  readonly until: number | null;
}

export interface CollaboratorListEntity {
  readonly collaborators: readonly CollaboratorEntity[];
  readonly totalCount: number;
  readonly truncated: boolean;
  /** Whose list it is, and which years were asked for: what the outputs of consortia are counted by. */
  readonly ofId: string;
  readonly years: Years;
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

/** What joins the two ends of a hop: joint work of people or of organisations, or a person's work as part of an organisation. */
export type HopKind = 'PEOPLE' | 'ORGANIZATIONS' | 'AFFILIATION';

export interface CollaborationHopEntity {
  readonly kind: HopKind;
  readonly fromId: string;
  readonly toId: string;
  readonly cost: number;
  readonly strength: number;
  /** Id of the one output of a consortium that the step crosses, else null. */
  readonly consortiumId: string | null;
  readonly byOutputs: boolean;
  readonly byProjects: boolean;
  readonly years: Years;
}
