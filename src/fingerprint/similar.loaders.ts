/** What is like an output, a person or an organisation, batched over all that are asked about. */
import DataLoader from 'dataloader';
import { DEFAULT_CONSORTIUM_LIMIT } from '../derive/derive.js';
import { groupedByKey } from '../neo4j/by-key.js';
import type { Reader } from '../neo4j/database.js';
import type { WeightedConcept } from '../text/similarity.js';
import type { FingerprintPart } from './parts.queries.js';
import { sumOfParts } from './selection.js';
import { LOOKED_THROUGH, rankBySimilarity, type Similar, STRONGEST, strongest } from './similar.js';
import {
  type CandidateRow,
  candidateOrganizations,
  candidatePeople,
  candidatePublications,
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
) {
  return {
    /** What is most like an output, most alike first. */
    similarPublications: new DataLoader<string, Similar[]>(async (ids) => {
      const own = await fingerprintsOf(ids, async (id) =>
        weighted((await conceptsOfPublication.load(id))?.concepts ?? []),
      );
      const rows = await reader.read(candidatePublications, {
        rows: rowsOf(own, STRONGEST.output),
        lookedThrough: LOOKED_THROUGH.output,
        most: MOST_PUBLICATIONS,
      });
      const found = groupedByKey(rows);
      return ids.map((id) =>
        rankBySimilarity(
          own.get(id) ?? [],
          (found.get(id) ?? []).map((row) => ({ id: row.id, fingerprint: weighted(row.concepts) })),
        ),
      );
    }),
    /** Who is most like a person. */
    similarPeople: new DataLoader<string, Similar[]>((ids) =>
      similarSums(ids, parts.Person, async (own) =>
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
      similarSums(ids, parts.Organization, async (own) =>
        reader.read(candidateOrganizations, {
          rows: rowsOf(own, STRONGEST.sum),
          lookedThrough: LOOKED_THROUGH.sum,
          most: MOST_OTHERS,
        }),
      ),
    ),
  };
}

async function similarSums(
  ids: readonly string[],
  parts: Parts,
  candidatesOf: (own: ReadonlyMap<string, readonly WeightedConcept[]>) => Promise<{ key: string; id: string }[]>,
): Promise<Similar[][]> {
  const sum = async (id: string) => sumOfParts(await parts.load(id), {}).concepts;
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

function weighted(concepts: readonly (readonly [string, number])[]): WeightedConcept[] {
  return concepts.map(([concept, weight]) => ({ concept, weight }));
}
