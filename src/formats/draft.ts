/** A publication while a reader fills it in, with all that has to be said about it. */
import type { z } from 'zod';
import type { publicationRecord, venueRecord } from '../record/record.js';
import type { Problem } from './format.js';

type PublicationInput = z.input<typeof publicationRecord>;
type Lists = 'identifiers' | 'keywords' | 'contributions' | 'urls' | 'metrics' | 'cites' | 'versionOf';

export type DraftPublication = Partial<Omit<PublicationInput, 'kind' | 'venue' | Lists>> & {
  [List in Lists]-?: NonNullable<PublicationInput[List]>;
};
export type DraftVenue = Partial<z.input<typeof venueRecord>> & { identifiers: string[] };

/** Where in the file a value stands: line, and the field's name as it is written there. */
export interface Place {
  readonly line: number;
  readonly field: string;
}

export class Draft {
  readonly publication: DraftPublication = {
    identifiers: [],
    keywords: [],
    contributions: [],
    urls: [],
    metrics: [],
    cites: [],
    versionOf: [],
  };
  readonly venue: DraftVenue = { identifiers: [] };
  /** Become the bibliographical note, one line each. */
  readonly notes: string[] = [];
  readonly warnings: Problem[] = [];
  readonly unmapped: string[] = [];
  /** Where a value came from, by its field of the record, for messages made at the end. */
  readonly places = new Map<string, Place>();

  /** What our own export wrote beside the fields of the format (`remainder.ts`), of unknown shape. */
  remainder: { readonly value: unknown; readonly place: Place } | undefined;

  /** What can be done only when all fields are in. */
  readonly atEnd: (() => void)[] = [];
  private readonly seen = new Set<string>();

  /** @param line the line on which the record starts */
  constructor(readonly line: number) {}

  /** Says what was left out or repaired. At most 100 are kept of one record: more would hide the others in a report. */
  warn(place: Place, reason: string): void {
    if (this.warnings.length < MAX_WARNINGS) this.warnings.push({ line: place.line, field: place.field, reason });
  }

  /** True the first time it is asked about a thing: lists hold each thing once, whatever their length. */
  isNew(kind: string, thing: string): boolean {
    const known = this.seen.size;
    return this.seen.add(`${kind} ${thing}`).size > known;
  }

  addIdentifier(key: string): void {
    if (this.isNew('identifier', key)) this.publication.identifiers.push(key);
  }

  addVenueIdentifier(key: string): void {
    if (this.isNew('venue identifier', key)) this.venue.identifiers.push(key);
  }
}

const MAX_WARNINGS = 100;

/** A value shortened for a message. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `"${line.slice(0, 77)}…"` : `"${line}"`;
}
