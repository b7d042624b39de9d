/** How much of a vocabulary file is read. MeSH has 30,000 concepts and 260,000 labels, the largest public thesauri some 500,000 concepts. */
export interface SkosLimits {
  /** UTF-16 units of the whole file. */
  readonly characters: number;
  /** UTF-16 units that may pass without one statement ending: an open quote would otherwise swallow the file. */
  readonly charactersWithoutStatement: number;
  readonly concepts: number;
  readonly labelsPerConcept: number;
  readonly labelLength: number;
  readonly definitionLength: number;
  readonly linksPerConcept: number;
  readonly warnings: number;
}

export const SKOS_LIMITS: SkosLimits = {
  characters: 1_000_000_000,
  charactersWithoutStatement: 262_144,
  concepts: 1_000_000,
  labelsPerConcept: 2_000,
  labelLength: 500,
  definitionLength: 20_000,
  linksPerConcept: 50_000,
  warnings: 1_000,
};
