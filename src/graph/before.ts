/**
 * What a batch found before it wrote: enough to put the graph back exactly, whatever the matching of that day made of the
 * records (docs/decisions/0013). New things are only named; what was there and is changed is kept as it was.
 */
import { z } from 'zod';

const properties = z.record(z.string(), z.unknown());
const related = z.object({ organization: z.string(), properties });

/** An entity with the relationships that belong to it. Derived values are not among them. */
export const entityImage = z.object({
  id: z.string(),
  properties,
  identifiers: z.array(z.string()),
  forms: z.array(z.string()),
  references: z.array(z.object({ kind: z.enum(['CITES', 'VERSION_OF', 'PRODUCED']), key: z.string() })).default([]),
  contributions: z
    .array(
      z.object({
        position: z.number(),
        properties,
        who: z.string(),
        affiliations: z.array(z.object({ position: z.number(), id: z.string() })),
      }),
    )
    .default([]),
  venues: z.array(z.string()).default([]),
  keywords: z.array(z.object({ keyword: z.string(), position: z.number(), text: z.string() })).default([]),
  projects: z.array(z.string()).default([]),
  versions: z.array(z.string()).default([]),
  memberships: z.array(related).default([]),
  parents: z.array(related).default([]),
  partnerships: z.array(related).default([]),
  involvements: z
    .array(z.object({ type: z.enum(['INVOLVES', 'FUNDED_BY']), other: z.string(), properties }))
    .default([]),
});
export type EntityImage = z.infer<typeof entityImage>;

export const sourceRecordImage = z.object({
  key: z.string(),
  trust: z.number(),
  order: z.number(),
  place: z.string(),
  current: z.boolean(),
  describes: z.array(z.string()),
  runs: z.array(z.string()),
});
export type SourceRecordImage = z.infer<typeof sourceRecordImage>;

const pair = z.object({ id: z.string(), key: z.string() });

export const beforeImage = z.object({
  /** Ids of the entities it made. */
  made: z.array(z.string()),
  /** Ids of the doubtful matches it made. */
  doubts: z.array(z.string()),
  /** Keys of the source records it brought and that were not there. */
  brought: z.array(z.string()),
  /** Keys of those it superseded. */
  closed: z.array(z.string()),
  /** Those that were there, superseded, and came again. */
  again: z.array(sourceRecordImage),
  /** Entities that it described and that were there. */
  changed: z.array(entityImage),
  /** Identifiers and names that it gave to what it only mentioned. */
  identifiers: z.array(pair),
  forms: z.array(pair),
  /** Venues that it told more of, as they were. */
  venues: z.array(z.object({ id: z.string(), abbreviation: z.string().nullable(), publisher: z.string().nullable() })),
  /** Concepts that it found for keywords that had others, or none. */
  concepts: z.array(z.object({ keyword: z.string(), concept: z.string() })),
  /** People whom nothing held afterwards. */
  gone: z.array(entityImage),
});
export type BeforeImage = z.infer<typeof beforeImage>;

/** Every entity that a batch made or changed in any way. */
export function entitiesOf(image: BeforeImage): string[] {
  return [
    ...new Set([
      ...image.made,
      ...image.changed.map((entity) => entity.id),
      ...image.identifiers.map((row) => row.id),
      ...image.forms.map((row) => row.id),
      ...image.venues.map((venue) => venue.id),
      ...image.concepts.map((row) => row.keyword),
      ...image.gone.map((person) => person.id),
    ]),
  ];
}
