/** Collaborators as the API tells them. */
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
