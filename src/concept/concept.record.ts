/** A concept, and a vocabulary, as they leave the graph. */
import { z } from 'zod';
import type { Page } from '../graphql/page.js';

export const conceptShape = z.object({
  id: z.string(),
  uri: z.string(),
  label: z.string(),
  labelOrder: z.string(),
  notation: z.string().nullable(),
  /** The ConceptRecord without its URI, as JSON: labels in all languages. */
  recordJson: z.string(),
  /** The concept that outputs are indexed with in its place; its own id unless a mapping says otherwise. */
  shownId: z.string(),
});

/** `defaultLabel`: in English, else in any language; `label` is a field of the API with an argument. */
export const conceptEntity = conceptShape.transform(({ label, ...rest }) => ({ ...rest, defaultLabel: label }));
export type ConceptEntity = z.infer<typeof conceptEntity>;

/** Map projection of a concept bound to `c`; its rows fit `conceptEntity`. */
export const conceptProjection = (c: string) =>
  `${c} {.id, .uri, .label, .labelOrder, .notation, recordJson: ${c}.record, shownId: coalesce(head([(${c})-[:SHOWN_AS]->(shownConcept:Concept) | shownConcept.id]), ${c}.id)}`;

export type ConceptPage = Page<ConceptEntity>;

/** Who or what stands with a concept in outputs; loaded by id. */
export interface ConceptPersonEntity {
  readonly id: string;
  readonly weight: number;
  readonly outputs: number;
}
export type ConceptOrganizationEntity = ConceptPersonEntity;
export interface ConceptNeighbourEntity {
  readonly entity: ConceptEntity;
  readonly outputs: number;
  readonly strength: number;
}

export const vocabularyShape = z.object({
  id: z.string(),
  uri: z.string(),
  titleTexts: z.array(z.string()),
  titleLanguages: z.array(z.string()),
  licence: z.string().nullable(),
  version: z.string().nullable(),
  citation: z.string().nullable(),
  publisher: z.string().nullable(),
  languages: z.array(z.string()),
  comesFrom: z.array(z.string()),
  conceptCount: z.number(),
});
export type VocabularyEntity = z.infer<typeof vocabularyShape>;

/** Map projection of a vocabulary bound to `v`; its rows fit `vocabularyShape`. */
export const vocabularyProjection = (v: string) =>
  `${v} {.id, .uri, .titleTexts, .titleLanguages, .licence, version: ${v}.versionName, .citation, .publisher, languages: coalesce(${v}.languages, []), comesFrom: coalesce(${v}.comesFrom, []), .conceptCount}`;
