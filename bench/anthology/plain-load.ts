/** The plain load that an import is measured against: the same records, read by the same readers, written without any matching. */
import type { ImportFile } from '../../src/import/read-file.js';
import { openImport, recordsUntilFault } from '../../src/import/read-file.js';
import type { Database } from '../../src/neo4j/database.js';
import { displayName } from '../../src/record/keys.js';
import type { PublicationRecord } from '../../src/record/record.js';
import {
  PLAIN_SCHEMA,
  type PlainPublication,
  plainAuthors,
  plainPublications,
  plainVenues,
} from './plain-load.queries.js';

const BATCH = 500;

/** @returns how many publications were written */
export async function plainLoad(database: Database, files: readonly ImportFile[]): Promise<number> {
  for (const statement of PLAIN_SCHEMA) await database.schema(statement);
  let batch: PlainPublication[] = [];
  let written = 0;
  const flush = async () => {
    const rows = batch;
    batch = [];
    written += rows.length;
    await database.transaction('plainLoad', async (tx) => {
      await tx.write(plainPublications, { rows });
      await tx.write(plainVenues, { rows });
      await tx.write(plainAuthors, { rows });
    });
  };
  for (const file of files) {
    const opened = await openImport(file);
    if ('unreadable' in opened) continue;
    const records = recordsUntilFault(opened.format, opened.text, undefined, () => undefined);
    for await (const { record, key, line } of records) {
      if (record?.kind !== 'publication') continue;
      batch.push(rowOf(record, key ?? `${file.name}:${line}`));
      if (batch.length >= BATCH) await flush();
    }
  }
  await flush();
  return written;
}

function rowOf(record: PublicationRecord, id: string): PlainPublication {
  const { title, abstract, publishedOn, pages, type, identifiers, venue } = record;
  const authors = record.contributions.filter((entry) => entry.role === 'AUTHOR');
  return {
    id,
    properties: {
      title,
      abstract: abstract ?? null,
      publishedOn: publishedOn ?? null,
      pages: pages ?? null,
      type,
      identifiers: [...identifiers],
    },
    venue: venue?.title ?? null,
    authors: authors.map((entry, position) => ({
      name: entry.nameAsWritten ?? (entry.person?.name === undefined ? 'unknown' : displayName(entry.person.name)),
      position,
    })),
  };
}
