/** Brings the relationships of entities back to what an image of them shows. */
import type { WriteTransaction } from '../neo4j/database.js';
import { removeRelations, writeRelations } from './apply-publications.js';
import type { EntityImage } from './before.js';
import { dropVersions, restoreVersions } from './before.queries.js';
import {
  deleteInvolvements,
  deleteMemberships,
  deleteParents,
  deletePartnerships,
  PROJECT_REFERENCES,
  writeFunders,
  writeInvolvedOrganizations,
  writeInvolvedPeople,
  writeMemberships,
  writeParents,
  writePartnerships,
} from './relations.queries.js';

export function restoreRelations(tx: WriteTransaction, images: readonly EntityImage[]): void {
  const of = (label: string) => images.filter((image) => image.id.startsWith(`${label}:`));
  restoreOrganizations(tx, of('Organization'));
  restorePeople(tx, of('Person'));
  restoreProjects(tx, of('Project'));
  restorePublications(tx, of('Publication'));
}

const text = (value: unknown) => (typeof value === 'string' ? value : null);
const key = (properties: Readonly<Record<string, unknown>>) => text(properties.key) ?? '';

/** For each image the keys that may stay. */
function kept(images: readonly EntityImage[], keysOf: (image: EntityImage) => readonly string[]) {
  return { rows: images.map((image) => ({ id: image.id, keys: keysOf(image) })) };
}

function restoreOrganizations(tx: WriteTransaction, images: readonly EntityImage[]): void {
  if (images.length === 0) return;
  const parents = images.flatMap(({ id, parents: all }) =>
    all.map(({ organization: parent, properties }) => ({
      id,
      parent,
      since: text(properties.from),
      until: text(properties.to),
    })),
  );
  tx.queue(
    deleteParents,
    kept(images, (image) => image.parents.map((row) => row.organization)),
  );
  if (parents.length > 0) tx.queue(writeParents, { rows: parents });
  const partnerships = images.flatMap(({ id, partnerships: all }) =>
    all.map(({ organization: partner, properties }) => ({
      id,
      partner,
      key: key(properties),
      kind: text(properties.kind),
      from: text(properties.from),
      to: text(properties.to),
      source: text(properties.source) ?? '',
    })),
  );
  tx.queue(
    deletePartnerships,
    kept(images, (image) => image.partnerships.map((row) => key(row.properties))),
  );
  if (partnerships.length > 0) tx.queue(writePartnerships, { rows: partnerships });
}

function restorePeople(tx: WriteTransaction, images: readonly EntityImage[]): void {
  if (images.length === 0) return;
  const rows = images.flatMap(({ id, memberships }) =>
    memberships.map(({ organization, properties }) => ({
      id,
      organization,
      key: key(properties),
      role: text(properties.role),
      seniority: text(properties.seniority),
      from: text(properties.from),
      to: text(properties.to),
    })),
  );
  tx.queue(
    deleteMemberships,
    kept(images, (image) => image.memberships.map((row) => key(row.properties))),
  );
  if (rows.length > 0) tx.queue(writeMemberships, { rows });
}

function restoreProjects(tx: WriteTransaction, images: readonly EntityImage[]): void {
  if (images.length === 0) return;
  tx.queue(
    deleteInvolvements,
    kept(images, (image) => image.involvements.map((row) => key(row.properties))),
  );
  const rows = (type: 'INVOLVES' | 'FUNDED_BY', label: string) =>
    images.flatMap(({ id, involvements }) =>
      involvements
        .filter((row) => row.type === type && row.other.startsWith(`${label}:`))
        .map(({ other, properties }) => ({
          id,
          other,
          key: key(properties),
          role: text(properties.role),
          position: Number(properties.position),
        })),
    );
  tx.queue(writeInvolvedPeople, { rows: rows('INVOLVES', 'Person') });
  tx.queue(writeInvolvedOrganizations, { rows: rows('INVOLVES', 'Organization') });
  tx.queue(writeFunders, { rows: rows('FUNDED_BY', 'Organization') });
  tx.queue(
    PROJECT_REFERENCES.remove,
    kept(images, (image) => image.references.map((row) => `${row.kind}|${row.key}`)),
  );
  tx.queue(PROJECT_REFERENCES.write, {
    rows: images.flatMap(({ id, references }) => references.map((row) => ({ id, ...row }))),
  });
}

function restorePublications(tx: WriteTransaction, images: readonly EntityImage[]): void {
  if (images.length === 0) return;
  const contributions = images.flatMap(contributionRowsOf);
  const relations = {
    contributions,
    keywords: images.flatMap(({ id, keywords }) => keywords.map((row) => ({ id, language: undefined, ...row }))),
    venues: images.flatMap(({ id, venues }) => venues.map((venue) => ({ id, venue }))),
    projects: images.flatMap(({ id, projects }) => projects.map((project) => ({ id, project }))),
    references: images.flatMap(({ id, references }) => references.map((row) => ({ id, ...row }))),
  };
  removeRelations(
    tx,
    images.map((image) => image.id),
    relations,
  );
  writeRelations(tx, relations);
  tx.queue(
    dropVersions,
    kept(images, (image) => image.versions),
  );
  const versions = images.flatMap(({ id, versions: all }) => all.map((target) => ({ source: id, target })));
  if (versions.length > 0) tx.queue(restoreVersions, { rows: versions });
}

/** The contributions of an output as they are written. */
export function contributionRowsOf({ id, contributions }: EntityImage) {
  return contributions.map(({ position, properties, who, affiliations }) => ({
    id,
    position,
    key: key(properties),
    role: text(properties.role) ?? 'AUTHOR',
    corresponding: typeof properties.corresponding === 'boolean' ? properties.corresponding : null,
    nameAsWritten: text(properties.nameAsWritten),
    family: text(properties.family),
    given: text(properties.given),
    literal: text(properties.literal),
    who,
    affiliations: [...affiliations].sort((a, b) => a.position - b.position).map((row) => row.id),
  }));
}
