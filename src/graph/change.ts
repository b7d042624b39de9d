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

/** Ids of entities whose derived data may no longer hold. */
export class Touched {
  readonly publications = new Set<string>();
  /** Those of them that are new: nothing was derived for them yet. */
  readonly created = new Set<string>();
  /** Outputs that lost an identifier: what refers to them by it refers to them no more. */
  readonly unidentified = new Set<string>();
  readonly people = new Set<string>();
  readonly organizations = new Set<string>();
  readonly projects = new Set<string>();
  /** Organisations whose place in the hierarchy changed: all outputs below them count elsewhere now. */
  readonly moved = new Set<string>();

  include(other: Touched): this {
    for (const id of other.publications) this.publications.add(id);
    for (const id of other.created) this.created.add(id);
    for (const id of other.unidentified) this.unidentified.add(id);
    for (const id of other.people) this.people.add(id);
    for (const id of other.organizations) this.organizations.add(id);
    for (const id of other.projects) this.projects.add(id);
    for (const id of other.moved) this.moved.add(id);
    return this;
  }
}
