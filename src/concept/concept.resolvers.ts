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
    mapped: ({ id }, _, { loaders }) => loaders.mappedConcepts.load(id),
    publications: ({ shownId }, page, { loaders }) =>
      loaders.publicationsOf.load(shownId, { relation: 'CONCEPT', ...page }),
    keywords: ({ shownId }, { first }, { loaders }) => loaders.keywordsOfConcept.load(shownId, pageSize(first)),
    people: ({ shownId }, { first }, { loaders }) =>
      loaders.peopleOfConcept.load(shownId, { size: pageSize(first, 10) }),
    labs: ({ shownId }, { first }, { loaders }) =>
      loaders.organizationsOfConcept.load(shownId, { label: 'Lab', size: pageSize(first, 10) }),
    partners: ({ shownId }, { first }, { loaders }) =>
      loaders.organizationsOfConcept.load(shownId, { label: 'Partner', size: pageSize(first, 10) }),
    neighbours: ({ shownId }, { first }, { loaders }) =>
      loaders.neighboursOfConcept.load(shownId, { size: pageSize(first, 10) }),
    outputsPerYear: ({ shownId }, _, { loaders }) => loaders.yearsOfConcept.load(shownId),
  } satisfies ResolversOf<'Concept'>,
  ConceptPerson: {
    person: async ({ id }, _, { loaders }) => present(id, await loaders.personById.load(id)),
  } satisfies ResolversOf<'ConceptPerson'>,
  ConceptOrganization: {
    organization: async ({ id }, _, { loaders }) => present(id, await loaders.organizationById.load(id)),
  } satisfies ResolversOf<'ConceptOrganization'>,
  ConceptNeighbour: { concept: ({ entity }) => entity } satisfies ResolversOf<'ConceptNeighbour'>,
  Vocabulary: {
    title: (vocabulary, { language }) => inLanguage(titlesOf(vocabulary), language ?? 'en') ?? vocabulary.uri,
    source: ({ comesFrom }) => comesFrom.filter((each) => each === 'mesh' || /^https?:/.test(each)).join(' ') || null,
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

/** @throws Error if it went while the query ran */
function present<E>(id: string, entity: E | null): E {
  if (entity === null) throw new Error(`${id} is not in the graph any more.`);
  return entity;
}
