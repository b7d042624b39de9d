/** The entity behind a hit, and the names it goes by. */

import { parseConceptRecord } from '../graph/vocabulary.js';
import type { EntityKind, ResolversParentTypes } from '../graphql/generated/resolvers.js';
import type { Context } from '../server/context.js';

type AnyNode = ResolversParentTypes['Node'];

export interface Named {
  readonly node: AnyNode;
  /** The name that is shown. */
  readonly label: string;
  /** All names; the whole of one typed means that this entity is meant. */
  readonly names: readonly string[];
}

/** Null if the entity went since the index was asked. */
export async function namedEntity(kind: EntityKind, id: string, { loaders }: Context): Promise<Named | null> {
  switch (kind) {
    case 'PUBLICATION':
      return named(await loaders.publicationById.load(id), ({ title }) => [title]);
    case 'MEMBER':
    case 'EXTERNAL_PERSON':
      return named(await loaders.personById.load(id), ({ name, nameVariants }) => [name, ...(nameVariants ?? [])]);
    case 'LAB':
    case 'PARTNER':
      return named(await loaders.organizationById.load(id), ({ name, acronym }) => [name, acronym]);
    case 'PROJECT':
      return named(await loaders.projectById.load(id), ({ title, acronym }) => [title, acronym]);
    case 'VENUE':
      return named(await loaders.venueById.load(id), ({ title, abbreviation }) => [title, abbreviation]);
    case 'KEYWORD':
      return named(await loaders.keywordById.load(id), ({ text }) => [text]);
    case 'CONCEPT':
      return named(await loaders.conceptById.load(id), ({ defaultLabel, recordJson }) => {
        const { prefLabels, altLabels } = parseConceptRecord(recordJson);
        return [defaultLabel, ...[...prefLabels, ...altLabels].map(({ text }) => text)];
      });
  }
}

function named<E extends AnyNode>(entity: E | null, namesOf: (entity: E) => readonly (string | null)[]): Named | null {
  if (entity === null) return null;
  const names = namesOf(entity).filter((name) => name !== null);
  return { node: entity, label: names[0] ?? entity.id, names };
}
