/** Where each field of a publication came from, batched over publications. */
import { z } from 'zod';
import type { Reader } from '../neo4j/database.js';
import { oneByKey } from '../neo4j/loader.js';
import { curationsById, provenanceOfPublications, sourceRecordsByKey } from './provenance.queries.js';

export interface FieldProvenance {
  readonly field: string;
  readonly source: string;
  readonly place: string | null;
  readonly importedAt: string | null;
}

const storedProvenance = z.record(z.string(), z.string());
const DECISION = 'Curation:';

export function provenanceLoaders(reader: Reader) {
  const fields = oneByKey(reader, provenanceOfPublications, {});
  const records = oneByKey(reader, sourceRecordsByKey, {});
  const decisions = oneByKey(reader, curationsById, {});

  const origin = async (field: string, key: string): Promise<FieldProvenance | null> => {
    if (key.startsWith(DECISION)) {
      const decision = await decisions.load(key);
      return (
        decision && {
          field,
          source: `decision of ${decision.who ?? 'a curator'}`,
          place: null,
          importedAt: decision.at,
        }
      );
    }
    const record = await records.load(key);
    return record && { field, source: record.source, place: record.place, importedAt: record.importedAt };
  };

  return {
    /** By id of the publication: one entry a field, in the order of the alphabet. */
    provenanceOfPublication: {
      load: async (id: string): Promise<FieldProvenance[]> => {
        const stored = (await fields.load(id))?.provenance ?? '{}';
        const entries = Object.entries(storedProvenance.parse(JSON.parse(stored))).sort(([a], [b]) => (a < b ? -1 : 1));
        const origins = await Promise.all(entries.map(([field, key]) => origin(field, key)));
        return origins.filter((found) => found !== null);
      },
    },
  };
}
