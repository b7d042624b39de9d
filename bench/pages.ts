/** The pages that are compared: the operation of the API, the statement by hand, and what both must agree on. */
import type { z } from 'zod';
import { allWords } from '../src/graphql/lucene.js';
import type { Database } from '../src/neo4j/database.js';
import { exampleOperations } from '../test/support/operations.js';
import * as byHand from './by-hand.queries.js';
import { direct, type Row } from './direct.js';
import * as facts from './facts.js';
import * as operations from './operations.js';
import { LARGEST_LAB, LARGEST_VENUE, MOST_PROLIFIC_AUTHOR, RICHEST_PUBLICATION } from './subjects.queries.js';

export interface Page {
  readonly name: string;
  readonly operation: string;
  readonly variables: Row;
  readonly statement: string;
  readonly parameters: Row;
  /** Makes the facts to compare out of the `data` of the answer. */
  readonly factsOfOurs: z.ZodType;
  /** Makes them out of the column `page` of the one row. */
  readonly factsByHand: z.ZodType;
}

/** Words that every tenth title of the corpus holds. */
const WORDS = 'information retrieval';
const HALF_LIFE_YEARS = 5;

export async function pagesOf(database: Database): Promise<Page[]> {
  const subject = (query: string) => onlyKey(database, query);
  const [publication, person, venue, lab] = [
    await subject(RICHEST_PUBLICATION),
    await subject(MOST_PROLIFIC_AUTHOR),
    await subject(LARGEST_VENUE),
    await subject(LARGEST_LAB),
  ];
  const publicationPage = (name: string, doi: string): Page => ({
    name,
    operation: operations.PUBLICATION_PAGE,
    variables: { doi },
    statement: byHand.PUBLICATION_PAGE,
    parameters: { identifier: `doi:${doi}` },
    factsOfOurs: facts.publicationOfOurs,
    factsByHand: facts.publicationByHand,
  });
  return [
    publicationPage('publication (corpus)', publication.slice('doi:'.length)),
    publicationPage('publication (seed)', exampleDoi()),
    {
      name: 'person',
      operation: operations.PERSON_PAGE,
      variables: { person },
      statement: byHand.PERSON_PAGE,
      parameters: { id: person },
      factsOfOurs: facts.personOfOurs,
      factsByHand: facts.personByHand,
    },
    {
      name: 'venue',
      operation: operations.VENUE_PAGE,
      variables: { id: venue },
      statement: byHand.VENUE_PAGE,
      parameters: { id: venue },
      factsOfOurs: facts.venueOfOurs,
      factsByHand: facts.venueByHand,
    },
    {
      name: 'lab with fingerprint',
      operation: operations.LAB_PAGE,
      variables: { lab, halfLifeYears: HALF_LIFE_YEARS },
      statement: byHand.LAB_PAGE,
      parameters: { identifier: lab, halfLifeYears: HALF_LIFE_YEARS },
      factsOfOurs: facts.labOfOurs,
      factsByHand: facts.labByHand,
    },
    {
      name: 'search with facets',
      operation: operations.SEARCH_PAGE,
      variables: { query: WORDS },
      statement: byHand.SEARCH_PAGE,
      parameters: { words: allWords(WORDS) },
      factsOfOurs: facts.searchOfOurs,
      factsByHand: facts.searchByHand,
    },
  ];
}

/** The DOI that the console's first example asks for. */
function exampleDoi(): string {
  const doi = exampleOperations().find(({ name }) => name === '01-publication-page')?.variables.doi;
  if (typeof doi !== 'string') throw new Error('The first example of the console has no DOI.');
  return doi;
}

async function onlyKey(database: Database, query: string): Promise<string> {
  const key = (await direct(database, query))[0]?.key;
  if (typeof key !== 'string') throw new Error(`The graph has nothing to measure with:\n${query}`);
  return key;
}
