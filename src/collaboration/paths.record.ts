/** Paths, and what else is told of who is near whom. */
import type { ConceptEntity } from '../concept/concept.record.js';
import type { PathFilter, PathsReason } from '../graphql/generated/resolvers.js';
import type { PersonEntity } from '../person/person.record.js';
import type { Years } from './collaboration.record.js';

export interface CollaborationPathsEntity {
  readonly paths: readonly CollaborationPathEntity[];
  readonly asOf: number;
  readonly truncated: boolean;
  readonly reason: PathsReason | null;
  readonly explanation: string | null;
  readonly tooTight: readonly PathFilter[];
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
  /** Joint outputs of the years asked for, if they are counted, and since when; 0 is unknown. */
  readonly jointOutputs: number;
  readonly firstYear: number;
  readonly hasProjects: boolean;
}

export interface GroupDistanceEntity {
  readonly fromPeople: number;
  readonly toPeople: number;
  readonly shared: number;
  readonly pairs: number;
  readonly smallest: number | null;
  readonly mean: number | null;
  readonly distribution: readonly { readonly hops: number; readonly pairs: number }[];
  readonly unreachable: number;
  readonly closest: CollaborationPathEntity | null;
  readonly asOf: number;
  readonly truncated: boolean;
  readonly explanation: string | null;
}

export interface IntroductionsEntity {
  readonly introductions: readonly IntroductionEntity[];
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly direct: CollaborationHopEntity | null;
  readonly asOf: number;
  readonly explanation: string | null;
}

export interface IntroductionEntity {
  readonly person: PersonEntity;
  readonly by: PersonEntity;
  readonly first: CollaborationHopEntity;
  readonly second: CollaborationHopEntity;
  readonly strength: number;
  readonly cost: number;
  readonly intermediaries: number;
  readonly concepts: readonly ConceptEntity[];
}

export interface ReachEntity {
  readonly hops: readonly ReachAtHopsEntity[];
  readonly people: number;
  readonly asOf: number;
  readonly truncated: boolean;
}

export interface ReachAtHopsEntity {
  readonly hops: number;
  readonly people: number;
  readonly strongest: readonly ReachedEntity[];
  readonly truncated: boolean;
}

export interface ReachedEntity {
  readonly person: PersonEntity;
  readonly through: PersonEntity | null;
  readonly cost: number;
}
