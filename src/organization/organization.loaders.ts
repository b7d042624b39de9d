/** Batched reads of organisations, one set a request. */

import { type ListRequest, listPage } from '../listing/list-page.js';
import type { Reader } from '../neo4j/database.js';
import { byText, entitiesByKey, entityByKey, firstFound } from '../neo4j/entity-loader.js';
import {
  ancestorsOf,
  LABS,
  organizationsById,
  organizationsByIdentifier,
  outputsPerYear,
  PARTNERS,
  parentsOf,
  partnershipsOf,
  partsOf,
} from './organization.queries.js';
import type { OrganizationEntity, OrganizationPage, PartnershipEntity } from './organization.record.js';

const byName = byText((organization: OrganizationEntity) => organization.nameOrder);
const byPartner = byText(
  ({ partner, from, kind, source }: PartnershipEntity) =>
    `${partner.nameOrder}|${from ?? ''}|${kind ?? ''}|${source ?? ''}`,
);

export function organizationLoaders(reader: Reader) {
  const organizationByIdentifier = entityByKey(reader, organizationsByIdentifier);
  return {
    /** By id, current or former. */
    organizationById: firstFound(
      entityByKey(reader, organizationsById),
      organizationByIdentifier,
      (id) => `whorl:${id}`,
    ),
    /** By `scheme:value`. */
    organizationByIdentifier,
    parentsOf: entitiesByKey(reader, parentsOf, byName),
    partsOf: entitiesByKey(reader, partsOf, byName),
    /** Nearest first. */
    ancestorsOf: entitiesByKey(
      reader,
      ancestorsOf,
      (a, b) => a.distance - b.distance || byName(a.organization, b.organization),
    ),
    partnershipsOf: entitiesByKey(reader, partnershipsOf, byPartner),
    /** Newest first; year 0, which stands for no date, is last. */
    outputsPerYear: entitiesByKey(reader, outputsPerYear, (a, b) => b.year - a.year),
    labsPage: (request: ListRequest): Promise<OrganizationPage> => listPage(reader, LABS, {}, request),
    partnersPage: (request: ListRequest): Promise<OrganizationPage> => listPage(reader, PARTNERS, {}, request),
  };
}
