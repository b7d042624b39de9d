/** Batched reads of fingerprints and of what brings them about, one set a request. */
import DataLoader from 'dataloader';
import { type PublicationText, textsOfPublications } from '../derive/derive.queries.js';
import { extractionInput, type Fingerprinter, fingerprintOfText } from '../derive/fingerprints.js';
import { groupedByKey } from '../neo4j/by-key.js';
import type { Reader } from '../neo4j/database.js';
import { LoadersByArguments, manyByKey, oneByKey } from '../neo4j/loader.js';
import type { PublicationEntity } from '../publication/publication.record.js';
import { CONCEPT_DECISIONS } from '../text/curated-concepts.js';
import type { Extraction } from '../text/extract.js';
import { decidedConceptsOfPublications, decisionsOnConceptsOfPeople } from './decided-concepts.queries.js';
import { conceptsOfPublications, EVIDENCE, type EvidenceWindow } from './fingerprint.queries.js';
import {
  type FingerprintPart,
  PART_SOURCES,
  PARTS,
  PARTS_BY_ROW,
  type PartSource,
  type RowWindow,
} from './parts.queries.js';
import { similarLoaders } from './similar.loaders.js';

/** An output that brings a concept to a person or unit. */
export interface OutputEvidence {
  readonly publication: PublicationEntity;
  readonly contribution: number;
}

/** Outputs that are added up one by one: about two seconds. */
const MOST_ROWS = 20_000;
/** Places of concepts that an answer can show; all are counted in the weights. */
const MOST_EVIDENCE = 50;

export function fingerprintLoaders(reader: Reader) {
  const conceptsOfPublication = oneByKey(reader, conceptsOfPublications, {});
  const fingerprintParts = partsLoaders(reader);
  const decisionsOnConceptsOfPerson = oneByKey(reader, decisionsOnConceptsOfPeople, { kinds: CONCEPT_DECISIONS });
  return {
    /** The stored concepts of an output by its id. */
    conceptsOfPublication,
    /** The parts that the fingerprint of an entity is the sum of, by its id; none is []. */
    fingerprintParts,
    /** The parts of a sum over outputs of some types and places of authors, by the id of the entity. */
    fingerprintRows: new LoadersByArguments<RowWindow & { source: PartSource }, (FingerprintPart & { cut: boolean })[]>(
      ({ source, ...window }) => manyByKey(reader, PARTS_BY_ROW[source], { ...window, most: MOST_ROWS }),
    ),
    /** The outputs that bring a concept to an entity, most first; the key is `evidenceKey`. */
    evidenceOfSums: new LoadersByArguments<EvidenceWindow & { source: PartSource }, OutputEvidence[]>((wanted) =>
      evidenceLoader(reader, wanted),
    ),
    /** The concepts of an output read from its text again, with their places. */
    extractionOf: extractionLoader(reader),
    /** What decisions did to the concepts of an output, by its id; without decisions there is none. */
    decidedConceptsOfPublication: oneByKey(reader, decidedConceptsOfPublications, {}),
    decisionsOnConceptsOfPerson,
    ...similarLoaders(reader, conceptsOfPublication, fingerprintParts, decisionsOnConceptsOfPerson),
  };
}

export type PartsLoaders = Readonly<Record<PartSource, { load(id: string): Promise<FingerprintPart[]> }>>;

function partsLoaders(reader: Reader): PartsLoaders {
  const [person, organization, direct, venue, project] = PART_SOURCES.map((source) =>
    manyByKey(reader, PARTS[source], {}),
  );
  const missing = { load: async () => [] };
  return {
    Person: person ?? missing,
    Organization: organization ?? missing,
    DIRECT: direct ?? missing,
    Venue: venue ?? missing,
    Project: project ?? missing,
  };
}

/** Neither ids nor URIs hold a space. */
export const evidenceKey = (id: string, concept: string) => `${id} ${concept}`;

function evidenceLoader(
  reader: Reader,
  { source, ...window }: EvidenceWindow & { source: PartSource },
): DataLoader<string, OutputEvidence[]> {
  return new DataLoader(async (keys) => {
    const wanted = keys.map((key) => ({
      key,
      id: key.slice(0, key.indexOf(' ')),
      concept: key.slice(key.indexOf(' ') + 1),
    }));
    const rows = await reader.read(EVIDENCE[source], { rows: wanted, ...window });
    const byKey = groupedByKey(rows);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}

function extractionLoader(reader: Reader) {
  const texts = new DataLoader<string, PublicationText | null>(async (ids) => {
    const rows = await reader.read(textsOfPublications, { ids: [...ids] });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  // Every concept of an output asks for the evidence of its own: the text is read once.
  const extractions = new Map<string, Promise<Extraction | null>>();
  return {
    load(id: string, fingerprinter: () => Promise<Fingerprinter>): Promise<Extraction | null> {
      const known = extractions.get(id);
      if (known !== undefined) return known;
      const extraction = Promise.all([texts.load(id), fingerprinter()]).then(([text, made]) =>
        text === null ? null : fingerprintOfText(extractionInput(text), made, MOST_EVIDENCE),
      );
      extractions.set(id, extraction);
      return extraction;
    },
  };
}
