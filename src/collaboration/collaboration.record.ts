/** Collaborators as the API tells them. */
import type { HistoryYear } from './tie-history.js';

export type TieHistoryYearEntity = HistoryYear;

/** A tie as it stands, from whoever was asked about (`key`): lists that belong together place by place. */
export interface CollaboratorRow {
  readonly key: string;
  /** Id of the collaborator, or code of a country. */
  readonly other: string;
  readonly years: readonly number[];
  readonly full: readonly number[];
  readonly fractional: readonly number[];
  readonly projectYears: readonly number[];
  readonly projectFull: readonly number[];
}

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
  /** All of them, in all years. */
  readonly ties: readonly CollaboratorRow[];
  readonly consortia: boolean;
}

/** The other end of a tie, by its id, or by the code of a country. */
export interface TieEndEntity {
  readonly other: string;
}

export interface CollaboratorEntity extends TieEndEntity {
  readonly tie: CollaboratorRow;
  readonly outputs: number;
  readonly fractionalOutputs: number;
  readonly projectYears: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}
