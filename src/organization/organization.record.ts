/** An organisation as it leaves the graph. */
import { z } from 'zod';
import type { Page } from '../graphql/page.js';
import { ORGANIZATION_KINDS } from '../record/record.js';

export const organizationShape = z.object({
  id: z.string(),
  name: z.string(),
  nameOrder: z.string(),
  kind: z.enum(ORGANIZATION_KINDS),
  acronym: z.string().nullable(),
  aliasesJson: z.string().nullable(),
  country: z.string().nullable(),
  city: z.string().nullable(),
  description: z.string().nullable(),
  urls: z.array(z.string()).nullable(),
  /** A Lab in the API, else a Partner. */
  ours: z.boolean(),
});
export type OrganizationEntity = z.infer<typeof organizationShape>;

/** Map projection of an organisation bound to `o`; its rows fit `organizationShape`. */
export const organizationProjection = (o: string) =>
  `${o} {.id, .name, .nameOrder, .kind, .acronym, aliasesJson: ${o}.aliases, .country, .city, .description, .urls, ours: coalesce(${o}.ours, false)}`;

export type OrganizationPage = Page<OrganizationEntity>;

export interface PartnershipEntity {
  readonly partner: OrganizationEntity;
  readonly kind: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string | null;
}
