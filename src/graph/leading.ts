/** Leads what leads to a person or an organisation to another one, and back. */
import { z } from 'zod';
import type { WriteTransaction } from '../neo4j/database.js';
import { involvementKey, membershipKey, partnershipKey } from './keys.js';
import {
  affiliationsLeadingTo,
  CONTRIBUTIONS_LEADING_TO,
  childrenLeadingTo,
  contributors,
  dropAffiliations,
  dropChildren,
  dropInvolvements,
  dropMemberships,
  dropPartnerships,
  INVOLVEMENTS_LEADING_TO,
  membershipsLeadingTo,
  partnershipsLeadingTo,
} from './leading.queries.js';
import {
  contributionsByOrganizations,
  contributionsByPeople,
  deleteContributionsBy,
  writeAffiliations,
  writeFunders,
  writeInvolvedOrganizations,
  writeInvolvedPeople,
  writeMemberships,
  writeParents,
  writePartnerships,
} from './relations.queries.js';

const text = z.string().nullable();

/**
 * What led to the one that was merged. `key` is what it was called there, `newKey` what it is called at the other one;
 * `both`: it led to the other one already.
 */
export const leadingImage = z.object({
  contributions: z.array(z.object({ key: z.string(), role: z.string(), publication: z.string() })).default([]),
  affiliations: z.array(z.object({ key: z.string(), position: z.number(), both: z.boolean() })).default([]),
  memberships: z
    .array(
      z.object({
        id: z.string(),
        key: z.string(),
        newKey: z.string(),
        both: z.boolean(),
        role: text,
        seniority: text,
        from: text,
        to: text,
      }),
    )
    .default([]),
  children: z.array(z.object({ id: z.string(), since: text, until: text, both: z.boolean() })).default([]),
  partnerships: z
    .array(
      z.object({
        id: z.string(),
        key: z.string(),
        newKey: z.string(),
        both: z.boolean(),
        kind: text,
        from: text,
        to: text,
        source: z.string(),
      }),
    )
    .default([]),
  involvements: z
    .array(
      z.object({
        id: z.string(),
        key: z.string(),
        newKey: z.string(),
        both: z.boolean(),
        type: z.enum(['INVOLVES', 'FUNDED_BY']),
        role: text,
        position: z.number(),
      }),
    )
    .default([]),
});
export type LeadingImage = z.infer<typeof leadingImage>;

export const NOTHING_LEADING: LeadingImage = leadingImage.parse({});

export async function whatLeadsTo(
  tx: WriteTransaction,
  label: 'Person' | 'Organization',
  from: string,
  into: string,
): Promise<LeadingImage> {
  const ends = { from, into };
  const involvements = await tx.read(INVOLVEMENTS_LEADING_TO[label], ends);
  const image = {
    ...NOTHING_LEADING,
    contributions: await tx.read(CONTRIBUTIONS_LEADING_TO[label], { from }),
    involvements: involvements.map(({ known, ...row }) => {
      const newKey = involvementKey(into, row.type, row.role ?? undefined);
      return { ...row, newKey, both: known.includes(newKey) };
    }),
  };
  if (label === 'Person') return image;
  const memberships = await tx.read(membershipsLeadingTo, ends);
  const partnerships = await tx.read(partnershipsLeadingTo, ends);
  return {
    ...image,
    affiliations: await tx.read(affiliationsLeadingTo, ends),
    memberships: memberships.map(({ known, ...row }) => {
      const newKey = membershipKey(into, row);
      return { ...row, newKey, both: known.includes(newKey) };
    }),
    // What would be a part or a partner of itself is not led on.
    children: (await tx.read(childrenLeadingTo, ends)).map((row) => ({ ...row, both: row.both || row.id === into })),
    partnerships: partnerships.map(({ known, ...row }) => {
      const newKey = partnershipKey(into, row);
      return { ...row, newKey, both: known.includes(newKey) || row.id === into };
    }),
  };
}

const twoKeys = (rows: readonly { id: string; key: string }[]) => ({ rows: rows.map(({ id, key }) => ({ id, key })) });
const keyed = (rows: readonly { key: string }[]) => ({ rows: rows.map(({ key }) => ({ id: key, key })) });
const alone = <R extends { readonly both: boolean }>(rows: readonly R[]) => rows.filter((row) => !row.both);

/** Leads all of it from one to the other. */
export async function leadTo(tx: WriteTransaction, image: LeadingImage, from: string, into: string): Promise<void> {
  leadContributions(tx, image.contributions, into);
  const { affiliations, memberships, children, partnerships, involvements } = image;
  if (affiliations.length > 0) await tx.write(dropAffiliations, { ...keyed(affiliations), organization: from });
  if (memberships.length > 0) await tx.write(dropMemberships, twoKeys(memberships));
  if (children.length > 0)
    await tx.write(dropChildren, { rows: children.map(({ id }) => ({ id, key: id })), organization: from });
  if (partnerships.length > 0) await tx.write(dropPartnerships, twoKeys(partnerships));
  if (involvements.length > 0) await tx.write(dropInvolvements, twoKeys(involvements));
  const named = <R extends { readonly newKey: string; readonly both: boolean }>(rows: readonly R[]) =>
    alone(rows).map((row) => ({ ...row, key: row.newKey }));
  write(tx, into, {
    affiliations: alone(affiliations),
    memberships: named(memberships),
    children: alone(children),
    partnerships: named(partnerships),
    involvements: named(involvements),
  });
}

/** Leads back what leads to the other one still. */
export async function leadBack(tx: WriteTransaction, image: LeadingImage, from: string, into: string): Promise<void> {
  const keys = image.contributions.map((row) => row.key);
  if (keys.length > 0) {
    const there = new Set(
      (await tx.read(contributors, { keys })).filter((row) => row.who === into).map((row) => row.key),
    );
    leadContributions(
      tx,
      image.contributions.filter((row) => there.has(row.key)),
      from,
    );
  }
  const { affiliations, memberships, children, partnerships, involvements } = image;
  const marks = (rows: readonly { id: string; key: string }[]) => new Set(rows.map((row) => `${row.id} ${row.key}`));
  const renamed = (rows: readonly { id: string; newKey: string; both: boolean }[]) => ({
    rows: alone(rows).map(({ id, newKey }) => ({ id, key: newKey })),
  });
  const affiliated = marks(await tx.write(dropAffiliations, { ...keyed(alone(affiliations)), organization: into }));
  const members = marks(await tx.write(dropMemberships, renamed(memberships)));
  const parts = marks(
    await tx.write(dropChildren, { rows: alone(children).map(({ id }) => ({ id, key: id })), organization: into }),
  );
  const partners = marks(await tx.write(dropPartnerships, renamed(partnerships)));
  const involved = marks(await tx.write(dropInvolvements, renamed(involvements)));
  write(tx, from, {
    affiliations: affiliations.filter((row) => row.both || affiliated.has(`${row.key} ${row.key}`)),
    memberships: memberships.filter((row) => row.both || members.has(`${row.id} ${row.newKey}`)),
    children: children.filter((row) => row.both || parts.has(`${row.id} ${row.id}`)),
    partnerships: partnerships.filter((row) => row.both || partners.has(`${row.id} ${row.newKey}`)),
    involvements: involvements.filter((row) => row.both || involved.has(`${row.id} ${row.newKey}`)),
  });
}

/** Gives contributions to one person or organisation. */
export function leadContributions(tx: WriteTransaction, rows: readonly { readonly key: string }[], who: string): void {
  if (rows.length === 0) return;
  const by = { rows: rows.map(({ key }) => ({ key, who })) };
  tx.queue(deleteContributionsBy, by);
  tx.queue(who.startsWith('Person:') ? contributionsByPeople : contributionsByOrganizations, by);
}

type Relations = Omit<LeadingImage, 'contributions'>;

function write(
  tx: WriteTransaction,
  to: string,
  { affiliations, memberships, children, partnerships, involvements }: Relations,
): void {
  if (affiliations.length > 0)
    tx.queue(writeAffiliations, {
      rows: affiliations.map(({ key, position }) => ({ key, organization: to, position })),
    });
  if (memberships.length > 0)
    tx.queue(writeMemberships, {
      rows: memberships.map(({ id, key, role, seniority, from, to: until }) => ({
        id,
        organization: to,
        key,
        role,
        seniority,
        from,
        to: until,
      })),
    });
  if (children.length > 0)
    tx.queue(writeParents, { rows: children.map(({ id, since, until }) => ({ id, parent: to, since, until })) });
  if (partnerships.length > 0)
    tx.queue(writePartnerships, {
      rows: partnerships.map(({ id, key, kind, from, to: until, source }) => ({
        id,
        partner: to,
        key,
        kind,
        from,
        to: until,
        source,
      })),
    });
  const rows = (type: 'INVOLVES' | 'FUNDED_BY') =>
    involvements
      .filter((row) => row.type === type)
      .map(({ id, key, role, position }) => ({ id, other: to, key, role, position }));
  if (rows('INVOLVES').length > 0)
    tx.queue(to.startsWith('Person:') ? writeInvolvedPeople : writeInvolvedOrganizations, { rows: rows('INVOLVES') });
  if (rows('FUNDED_BY').length > 0) tx.queue(writeFunders, { rows: rows('FUNDED_BY') });
}
