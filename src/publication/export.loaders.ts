/** Records to be exported, batched: two statements for any number of publications. */
import type { Reader } from '../neo4j/database.js';
import { manyByKey, oneByKey } from '../neo4j/loader.js';
import type { PublicationRecord } from '../record/record.js';
import { contributionsToExport, surroundingsToExport } from './export.queries.js';
import { exportRecord } from './export-record.js';
import type { PublicationEntity } from './publication.record.js';

export function exportLoaders(reader: Reader) {
  const contributions = manyByKey(reader, contributionsToExport, {});
  const surroundings = oneByKey(reader, surroundingsToExport, {});
  return {
    /** Everything that is held of a publication, as a record. */
    recordOfPublication: {
      async load(publication: PublicationEntity): Promise<PublicationRecord> {
        const [people, around] = await Promise.all([
          contributions.load(publication.id),
          surroundings.load(publication.id),
        ]);
        const nothing = {
          key: publication.id,
          identifiers: [],
          venue: null,
          keywords: [],
          references: [],
          projects: [],
        };
        return exportRecord(publication, people, around ?? nothing);
      },
    },
  };
}
