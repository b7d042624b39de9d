/** Concepts of controlled vocabularies. */
import { inLanguage, parseConceptRecord } from '../graph/vocabulary.js';
import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { connectionResolvers, pageSize } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import { stableId } from '../record/canonical.js';
import type { LanguageText } from '../record/vocabulary.js';
import type { ConceptEntity, VocabularyEntity } from './concept.record.js';

export const conceptResolvers = {
  Concept: {
    label: ({ recordJson, defaultLabel }, { language }) =>
      inLanguage(parseConceptRecord(recordJson).prefLabels, language ?? 'en') ?? defaultLabel,
    labels: ({ recordJson }) => parseConceptRecord(recordJson).prefLabels.map(withLanguage),
    synonyms: ({ recordJson }) => parseConceptRecord(recordJson).altLabels.map(withLanguage),
    vocabulary: async ({ id }, _, { loaders }) => vocabularyOf(id, await loaders.vocabularyOfConcept.load(id)),
    broader: ({ id }, _, { loaders }) => loaders.broaderConcepts.load(id),
    narrower: ({ id }, _, { loaders }) => loaders.narrowerConcepts.load(id),
    related: ({ id }, _, { loaders }) => loaders.relatedConcepts.load(id),
    publications: ({ id }, page, { loaders }) => loaders.publicationsOf.load(id, { relation: 'CONCEPT', ...page }),
    keywords: ({ id }, { first }, { loaders }) => loaders.keywordsOfConcept.load(id, pageSize(first)),
  } satisfies ResolversOf<'Concept'>,
  Vocabulary: {
    title: (vocabulary, { language }) => inLanguage(titlesOf(vocabulary), language ?? 'en') ?? vocabulary.uri,
  } satisfies ResolversOf<'Vocabulary'>,
  ConceptConnection: connectionResolvers<ConceptEntity>(),
  Query: {
    concept: (_, { by }, { loaders }) =>
      by.id === undefined ? loaders.conceptByUri.load(by.uri) : loaders.conceptById.load(by.id),
    concepts: (_, { vocabulary, ...request }, { loaders }) =>
      loaders.conceptsPage(
        vocabulary === null || vocabulary === undefined ? undefined : stableId('Vocabulary', vocabulary),
        request,
      ),
    vocabularies: (_root, _args, { loaders }) => loaders.allVocabularies(),
  } satisfies Pick<Required<QueryResolvers>, 'concept' | 'concepts' | 'vocabularies'>,
};

function withLanguage({ text, language }: LanguageText): { text: string; language: string } {
  return { text, language: language ?? 'und' };
}

function titlesOf({ titleTexts, titleLanguages }: VocabularyEntity): { text: string; language: string }[] {
  return titleTexts.map((text, at) => ({ text, language: titleLanguages[at] ?? 'und' }));
}

/** Every concept is written together with its link to a vocabulary. */
function vocabularyOf(id: string, vocabulary: VocabularyEntity | null): VocabularyEntity {
  if (vocabulary === null) throw new Error(`${id} is in no vocabulary`);
  return vocabulary;
}
