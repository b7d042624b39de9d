/** A venue as it leaves the graph. */
import { z } from 'zod';
import type { Page } from '../graphql/page.js';
import { VENUE_KINDS } from '../record/record.js';

export const venueShape = z.object({
  id: z.string(),
  title: z.string(),
  titleOrder: z.string(),
  kind: z.enum(VENUE_KINDS),
  abbreviation: z.string().nullable(),
  publisher: z.string().nullable(),
});
export type VenueEntity = z.infer<typeof venueShape>;

/** Map projection of a venue bound to `v`; its rows fit `venueShape`. */
export const venueProjection = (v: string) => `${v} {.id, .title, .titleOrder, .kind, .abbreviation, .publisher}`;

export type VenuePage = Page<VenueEntity>;
