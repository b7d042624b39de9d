/** What one batch changes, and what must be derived again because of it. */
import type { RecordKind } from '../record/record.js';
import type { SourceRecordRow } from './entities.queries.js';
import type { Folded } from './fold.js';

/** One entity whose source records or decisions changed. */
export interface EntityChange {
  readonly id: string;
  readonly kind: RecordKind;
  readonly folded: Folded;
  readonly stateHash: string;
  /** Whether the graph has nothing of it yet, so that nothing has to be taken away. */
  readonly isNew: boolean;
  /** Whether the folded state differs from the stored one; if not, only the records are written. */
  readonly stateChanged: boolean;
  readonly records: readonly SourceRecordRow[];
  /** Keys of source records that this change closes. */
  readonly closed: readonly string[];
}

/** A pair that a person should look at. */
export interface DoubtfulPair {
  readonly a: string;
  readonly b: string;
  readonly because: readonly string[];
}

/** A preprint or working paper, and the output that it became. */
export interface VersionPair {
  readonly source: string;
  readonly target: string;
  readonly because: readonly string[];
}

/** What a new output brings to derived data, so that nothing has to be read back for it. */
export interface CreatedOutput {
  /** Undefined where the source gives none. */
  readonly year: number | undefined;
  readonly authorCount: number;
  /** Ids of the people among its authors, each once. */
  readonly authors: readonly string[];
  readonly title: string;
  readonly abstract: string | undefined;
  readonly language: string | undefined;
  /** In their order. */
  readonly keywords: readonly string[];
  /** Whether it refers to other outputs by identifier. */
  readonly refers: boolean;
  /** Whether an author gives an organisation. */
  readonly affiliated: boolean;
}

/** Ids of entities whose derived data may no longer hold. */
export class Touched {
  readonly publications = new Set<string>();
  /** Those of them that are new: nothing was derived for them yet, and their authors are among `people` for other reasons only. */
  readonly created = new Map<string, CreatedOutput>();
  /** Outputs that were found to be versions, or to have versions, by their records. */
  readonly matched = new Set<string>();
  /** Outputs that lost an identifier: what refers to them by it refers to them no more. */
  readonly unidentified = new Set<string>();
  /** People whose ties to each other may no longer hold. */
  readonly people = new Set<string>();
  /** People whom nobody was tied to before. */
  readonly createdPeople = new Set<string>();
  /** Organisations whose joint projects may no longer be what they were; of one that moved also what it was part of. */
  readonly organizations = new Set<string>();
  readonly projects = new Set<string>();
  /** Organisations whose place in the hierarchy changed: all outputs below them count elsewhere now. */
  readonly moved = new Set<string>();

  include(other: Touched): this {
    for (const id of other.publications) this.publications.add(id);
    for (const [id, output] of other.created) this.created.set(id, output);
    for (const id of other.matched) this.matched.add(id);
    for (const id of other.unidentified) this.unidentified.add(id);
    for (const id of other.people) this.people.add(id);
    for (const id of other.createdPeople) this.createdPeople.add(id);
    for (const id of other.organizations) this.organizations.add(id);
    for (const id of other.projects) this.projects.add(id);
    for (const id of other.moved) this.moved.add(id);
    return this;
  }
}
