/** Concepts that must be there: a fingerprint names only concepts of the graph and of its loaded vocabularies. */
import type { ConceptEntity } from '../concept/concept.record.js';
import type { Context } from '../server/context.js';

/** @throws Error if a vocabulary was taken away while the query ran */
export async function requireConcept(uri: string, { loaders }: Context): Promise<ConceptEntity> {
  const concept = await loaders.conceptByUri.load(uri);
  if (concept === null) throw new Error(`A fingerprint names the concept ${uri}, which the graph does not hold.`);
  return concept;
}
