/** A person as it leaves the graph. */
import { z } from 'zod';
import type { Page } from '../graphql/page.js';
import type { OrganizationEntity } from '../organization/organization.record.js';
import type { SENIORITIES } from '../record/record.js';

export const personShape = z.object({
  id: z.string(),
  name: z.string(),
  familyName: z.string().nullable(),
  givenName: z.string().nullable(),
  nameOrder: z.string(),
  nameVariants: z.array(z.string()).nullable(),
  degrees: z.string().nullable(),
  biography: z.string().nullable(),
  urls: z.array(z.string()).nullable(),
  provisional: z.boolean(),
  /** Is or ever was in a unit of ours: a Member in the API, else an ExternalPerson. */
  member: z.boolean(),
});
export type PersonEntity = z.infer<typeof personShape>;

/** Map projection of a person bound to `p`; its rows fit `personShape`. */
export const personProjection = (p: string) =>
  `${p} {.id, .name, familyName: ${p}.family, givenName: ${p}.given, .nameOrder, .nameVariants, .degrees, .biography, .urls,
    provisional: coalesce(${p}.provisional, false), member: ${p}:Member}`;

export type PersonPage = Page<PersonEntity>;

export interface MembershipEntity {
  readonly person: PersonEntity;
  readonly organization: OrganizationEntity;
  readonly role: string | null;
  readonly seniority: (typeof SENIORITIES)[number] | null;
  readonly from: string | null;
  readonly to: string | null;
}
