/** Suffixes of the address of an output, and what comes then. */
export const MEDIA_TYPES = {
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
  '.json': 'application/vnd.citationstyles.csl+json',
  '.jsonld': 'application/ld+json',
} as const;
export type Suffix = keyof typeof MEDIA_TYPES;
