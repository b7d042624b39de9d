/** What is like an output, a person or an organisation, batched over all that are asked about. */
import DataLoader from 'dataloader';
import { DEFAULT_CONSORTIUM_LIMIT } from '../derive/derive.js';
import { textsOfPublications } from '../derive/derive.queries.js';
import { anyWords } from '../graphql/lucene.js';
import { groupedByKey } from '../neo4j/by-key.js';
import type { Reader } from '../neo4j/database.js';
import { languageOf } from '../text/languages.js';
import type { WeightedConcept } from '../text/similarity.js';
import { tokenize } from '../text/tokenize.js';
import { type DecisionsOnPeople, decidedSum } from './decided-concepts.js';
import { type Found, type Likeness, rankLikeness, textIndexOf, weighted } from './likeness.js';
import type { FingerprintPart } from './parts.queries.js';
import { sumOfParts } from './selection.js';
import { LOOKED_THROUGH, rankBySimilarity, type Similar, STRONGEST, strongest } from './similar.js';
import {
  type CandidateRow,
  candidateOrganizations,
  candidatePeople,
  candidatePublications,
  publicationsByWords,
  sharedAuthors,
  type WordsRow,
} from './similar.queries.js';

/** Candidates whose whole fingerprints are compared; those of people and organisations have to be added up first. */
const MOST_PUBLICATIONS = 100;
const MOST_OTHERS = 50;

interface Concepts {
  load(id: string): Promise<{ readonly concepts: readonly (readonly [string, number])[] } | null>;
}
interface Parts {
  load(id: string): Promise<FingerprintPart[]>;
}

export function similarLoaders(
  reader: Reader,
  conceptsOfPublication: Concepts,
  parts: { readonly Person: Parts; readonly Organization: Parts },
  decisionsOnConceptsOfPerson: DecisionsOnPeople['decisionsOnConceptsOfPerson'],
) {
  const loaders = { decisionsOnConceptsOfPerson };
  return {
    /** What is most like an output by words and concepts, most alike first. */
    similarPublications: similarPublications(reader, conceptsOfPublication),
    /** People who wrote both outputs of a pair; the key is `a b`. */
    sharedAuthorsOf: new DataLoader<string, readonly string[]>(async (keys) => {
      const rows = await reader.read(sharedAuthors, {
        rows: keys.map((key) => ({ key, a: key.slice(0, key.indexOf(' ')), b: key.slice(key.indexOf(' ') + 1) })),
      });
      const byKey = new Map(rows.map(({ key, people }) => [key, people]));
      return keys.map((key) => byKey.get(key) ?? []);
    }),
    /** Who is most like a person. */
    similarPeople: new DataLoader<string, Similar[]>((ids) =>
      similarSums(ids, parts.Person, loaders, async (own) =>
        reader.read(candidatePeople, {
          rows: rowsOf(own, STRONGEST.sum),
          lookedThrough: LOOKED_THROUGH.sum,
          most: MOST_OTHERS,
          mostAuthors: DEFAULT_CONSORTIUM_LIMIT,
        }),
      ),
    ),
    /** What is most like an organisation, of those that are neither above nor below it. */
    similarOrganizations: new DataLoader<string, Similar[]>((ids) =>
      similarSums(ids, parts.Organization, loaders, async (own) =>
        reader.read(candidateOrganizations, {
          rows: rowsOf(own, STRONGEST.sum),
          lookedThrough: LOOKED_THROUGH.sum,
          most: MOST_OTHERS,
        }),
      ),
    ),
  };
}

function similarPublications(reader: Reader, conceptsOfPublication: Concepts): DataLoader<string, Likeness[]> {
  return new DataLoader(async (ids) => {
    const own = await fingerprintsOf(ids, async (id) =>
      weighted((await conceptsOfPublication.load(id))?.concepts ?? []),
    );
    const texts = await reader.read(textsOfPublications, { ids: [...ids] });
    const rows = texts.map(({ id, title, abstract, language }) => ({
      id,
      words: anyWords(title, abstract ?? ''),
      index: textIndexOf(languageOf(tokenize(`${title}. ${abstract ?? ''}`), language ?? undefined)),
    }));
    const found = await foundOutputs(reader, rows, own, MOST_PUBLICATIONS);
    return ids.map((id) => rankLikeness(own.get(id) ?? [], found.get(id) ?? [], true));
  });
}

/**
 * Outputs that may be like what was asked, found by words and by concepts, in two statements side by side.
 * @param most of each kind, for each that was asked about
 */
export async function foundOutputs(
  reader: Reader,
  rows: readonly WordsRow[],
  own: ReadonlyMap<string, readonly WeightedConcept[]>,
  most: number,
  lookedThrough: number = LOOKED_THROUGH.output,
): Promise<Map<string, Found[]>> {
  const written = rows.filter(({ words }) => words !== '');
  const conceptual = rowsOf(own, STRONGEST.output).filter(({ concepts }) => concepts.length > 0);
  const [byWords, byConcepts] = await Promise.all([
    written.length > 0 ? reader.read(publicationsByWords, { rows: written, most }) : [],
    conceptual.length > 0 ? reader.read(candidatePublications, { rows: conceptual, lookedThrough, most }) : [],
  ]);
  return groupedByKey<Found & { key: string }>([...byWords, ...byConcepts]);
}

async function similarSums(
  ids: readonly string[],
  parts: Parts,
  loaders: DecisionsOnPeople,
  candidatesOf: (own: ReadonlyMap<string, readonly WeightedConcept[]>) => Promise<{ key: string; id: string }[]>,
): Promise<Similar[][]> {
  const sum = async (id: string) =>
    (await decidedSum(id, sumOfParts(await parts.load(id), {}).concepts, loaders)).concepts;
  const own = await fingerprintsOf(ids, sum);
  const found = await candidatesOf(own);
  const others = await fingerprintsOf([...new Set(found.map(({ id }) => id))], sum);
  const byKey = groupedByKey(found);
  return ids.map((id) =>
    rankBySimilarity(
      own.get(id) ?? [],
      (byKey.get(id) ?? []).map((row) => ({ id: row.id, fingerprint: others.get(row.id) ?? [] })),
    ),
  );
}

async function fingerprintsOf(
  ids: readonly string[],
  load: (id: string) => Promise<readonly WeightedConcept[]>,
): Promise<Map<string, readonly WeightedConcept[]>> {
  return new Map(
    await Promise.all(ids.map(async (id): Promise<[string, readonly WeightedConcept[]]> => [id, await load(id)])),
  );
}

function rowsOf(own: ReadonlyMap<string, readonly WeightedConcept[]>, most: number): CandidateRow[] {
  return [...own].map(([id, fingerprint]) => ({
    id,
    concepts: strongest(fingerprint, most).map(({ concept, weight }) => ({ uri: concept, weight })),
  }));
}
