/** Batched reads of concepts and vocabularies, one set a request. */

import { DEFAULT_CONSORTIUM_LIMIT } from '../derive/derive.js';
import { emptyPage, type ListRequest, listPage } from '../listing/list-page.js';
import type { Reader } from '../neo4j/database.js';
import { byText, entitiesByKey, entityByKey } from '../neo4j/entity-loader.js';
import { LoadersByArguments, manyByKey } from '../neo4j/loader.js';
import {
  broaderConcepts,
  CONCEPTS,
  CONCEPTS_OF_VOCABULARY,
  conceptsById,
  conceptsByUri,
  keywordsOfConcepts,
  loadedVocabularies,
  mappedConcepts,
  narrowerConcepts,
  relatedConcepts,
  vocabulariesById,
  vocabulariesOfConcepts,
  vocabularyUrisOfConcepts,
} from './concept.queries.js';
import type { ConceptEntity, ConceptPage, VocabularyEntity } from './concept.record.js';
import {
  MOST_OUTPUTS,
  neighboursOfConcepts,
  ORGANIZATIONS_OF_CONCEPTS,
  peopleOfConcepts,
  yearsOfConcepts,
} from './concept-page.queries.js';

const byLabel = byText((concept: ConceptEntity) => concept.labelOrder);

export function conceptLoaders(reader: Reader) {
  const vocabularyById = entityByKey(reader, vocabulariesById);
  const keywords = new LoadersByArguments(({ size }: { size: number }) =>
    manyByKey(reader, keywordsOfConcepts, { size }),
  );
  return {
    conceptById: entityByKey(reader, conceptsById),
    conceptByUri: entityByKey(reader, conceptsByUri),
    broaderConcepts: entitiesByKey(reader, broaderConcepts, byLabel),
    narrowerConcepts: entitiesByKey(reader, narrowerConcepts, byLabel),
    relatedConcepts: entitiesByKey(reader, relatedConcepts, byLabel),
    mappedConcepts: entitiesByKey(reader, mappedConcepts, byLabel),
    /** URIs of the vocabularies a concept is in, itself or by one that is shown as it. */
    vocabularyUrisOfConcept: manyByKey(reader, vocabularyUrisOfConcepts, {}),
    vocabularyById,
    vocabularyOfConcept: entityByKey(reader, vocabulariesOfConcepts),
    ...pageLoaders(reader),
    /** The first `size` keywords of authors that mean a concept, by their text. */
    keywordsOfConcept: {
      load: async (id: string, size: number) => (await keywords.load(id, { size })).map((row) => row.entity),
    },
    allVocabularies: async (): Promise<VocabularyEntity[]> =>
      (await reader.read(loadedVocabularies, {})).map((row) => row.entity),
    /** @param vocabulary id of the vocabulary; all if undefined */
    conceptsPage: async (vocabulary: string | undefined, request: ListRequest): Promise<ConceptPage> => {
      if (vocabulary === undefined) return listPage(reader, CONCEPTS, {}, request);
      // Without this, the walk over all labels would look in vain to its end.
      if ((await vocabularyById.load(vocabulary)) === null) return emptyPage();
      return listPage(reader, CONCEPTS_OF_VOCABULARY, { vocabulary }, request, vocabulary);
    },
  };
}

/** What a concept's page shows beside the concept itself. */
function pageLoaders(reader: Reader) {
  const years = manyByKey(reader, yearsOfConcepts, {});
  const looked = MOST_OUTPUTS;
  return {
    /** Who writes most about a concept. */
    peopleOfConcept: new LoadersByArguments(({ size }: { size: number }) =>
      manyByKey(reader, peopleOfConcepts, { size, looked, mostAuthors: DEFAULT_CONSORTIUM_LIMIT }),
    ),
    /** Which organisations, ours or others, write most about it. */
    organizationsOfConcept: new LoadersByArguments(({ label, size }: { label: 'Lab' | 'Partner'; size: number }) =>
      manyByKey(reader, ORGANIZATIONS_OF_CONCEPTS[label], { size, looked }),
    ),
    /** What stands beside it. */
    neighboursOfConcept: new LoadersByArguments(({ size }: { size: number }) =>
      manyByKey(reader, neighboursOfConcepts, { size, looked }),
    ),
    /** Its outputs by year, oldest first, those without a year last. */
    yearsOfConcept: {
      load: async (id: string) =>
        (await years.load(id)).sort((a, b) => (a.year ?? Number.MAX_VALUE) - (b.year ?? Number.MAX_VALUE)),
    },
  };
}
