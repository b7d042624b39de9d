/** Decisions on concepts and keywords through the API. */
import type { MutationResolvers } from '../graphql/generated/resolvers.js';

export const conceptCurationResolvers = {
  Mutation: {
    hideConcept: (_root, { why, ...input }, { curation, actor }) =>
      curation.hideConcept(input, why ?? undefined, actor),
    addConcept: (_root, { why, weight, ...input }, { curation, actor }) =>
      curation.addConcept({ ...input, weight: weight ?? undefined }, why ?? undefined, actor),
    boostConcept: (_root, { why, factor, ...input }, { curation, actor }) =>
      curation.boostConcept({ ...input, factor: factor ?? undefined }, why ?? undefined, actor),
    decideKeyword: (_root, { keyword, concept, why }, { curation, actor }) =>
      curation.decideKeyword({ keyword, concept: concept ?? null }, why ?? undefined, actor),
  } satisfies Pick<Required<MutationResolvers>, 'hideConcept' | 'addConcept' | 'boostConcept' | 'decideKeyword'>,
};
