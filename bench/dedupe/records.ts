/** Records of the gold sets, made as plainly as their columns allow: what a set does not say, the record does not say. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readName } from '../../src/formats/names.js';
import { identifierKeyOf } from '../../src/identifiers/index.js';
import { type PublicationRecord, publicationRecord } from '../../src/record/record.js';

export interface Fields {
  readonly title: string;
  readonly authors: readonly string[];
  readonly venue?: string | undefined;
  readonly year?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly pages?: string | undefined;
  readonly doi?: string | undefined;
  readonly type?: PublicationRecord['type'] | undefined;
}

const orNone = (text: string | undefined) => (text === undefined || text.trim() === '' ? undefined : text.trim());

export function recordOf(fields: Fields): PublicationRecord {
  const venue = orNone(fields.venue);
  const doi = orNone(fields.doi);
  const year = /\d{4}/.exec(fields.year ?? '')?.[0];
  const key = doi === undefined ? undefined : identifierKeyOf('doi', doi);
  return publicationRecord.parse({
    kind: 'publication',
    title: orNone(fields.title) ?? 'Untitled',
    type: fields.type ?? 'OTHER',
    publishedOn: year,
    volume: orNone(fields.volume),
    issue: orNone(fields.issue),
    pages: orNone(fields.pages),
    identifiers: key === undefined ? [] : [key],
    ...(venue !== undefined && { venue: { title: venue, kind: 'OTHER' } }),
    contributions: fields.authors.flatMap((name) => {
      const read = readName(name);
      if (read === undefined) return [];
      return [
        {
          ...('person' in read && { person: { name: read.person } }),
          ...('organization' in read && { organization: { name: read.organization } }),
        },
      ];
    }),
  });
}

export interface GoldPair {
  readonly a: PublicationRecord;
  readonly b: PublicationRecord;
  readonly isDuplicate: boolean;
  readonly name: string;
}

const table = z.array(z.record(z.string(), z.string()));

function csv(path: string): Record<string, string>[] {
  return table.parse(parse(readFileSync(path), { columns: true, encoding: 'latin1', relax_quotes: true }));
}

/** Two whole tables and the pairs that are one work. */
export function dblpAcm(folder: string) {
  const read = (file: string) =>
    csv(`${folder}/${file}`).map((row) => ({
      id: row.id ?? '',
      record: recordOf({
        title: row.title ?? '',
        authors: (row.authors ?? '').split(','),
        venue: row.venue,
        year: row.year,
      }),
    }));
  const dblp = read('DBLP2.csv');
  const acm = read('ACM.csv');
  const gold = new Set(csv(`${folder}/DBLP-ACM_perfectMapping.csv`).map((row) => `${row.idDBLP} ${row.idACM}`));
  return { dblp, acm, gold };
}

/** The serialised pairs of the Ditto repository: `COL title VAL … COL authors VAL … <tab> … <tab> 1`. */
export function dittoPairs(path: string): GoldPair[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.flatMap((line, at) => {
    const [a, b, label] = line.split('\t');
    if (a === undefined || b === undefined || label === undefined) return [];
    return [{ a: dittoRecord(a), b: dittoRecord(b), isDuplicate: label.trim() === '1', name: `line ${at + 1}` }];
  });
}

function dittoRecord(serialised: string): PublicationRecord {
  const fields = new Map<string, string>();
  for (const part of serialised.split('COL ').slice(1)) {
    const at = part.indexOf(' VAL ');
    // The serialisation put spaces around marks; an ellipsis is one mark.
    fields.set(
      part.slice(0, at).trim(),
      part
        .slice(at + 5)
        .replace('& hellip ;', '…')
        .trim(),
    );
  }
  return recordOf({
    title: fields.get('title') ?? '',
    authors: (fields.get('authors') ?? '').split(' , '),
    venue: fields.get('venue'),
    year: fields.get('year'),
  });
}

const bibDedupeRecord = z.object({ ENTRYTYPE: z.string(), title: z.string() }).catchall(z.string().nullable());
const bibDedupeCases = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      record_a: bibDedupeRecord,
      record_b: bibDedupeRecord,
      expected_duplicate: z.boolean(),
    }),
  ),
});

const TYPES: Readonly<Record<string, PublicationRecord['type']>> = {
  article: 'JOURNAL_ARTICLE',
  inproceedings: 'CONFERENCE_PAPER',
  online: 'WEB_PAGE',
};

/** Hard pairs, written like BibTeX. */
export function bibDedupe(path: string): GoldPair[] {
  const { cases } = bibDedupeCases.parse(JSON.parse(readFileSync(path, 'utf8')));
  const read = (fields: z.infer<typeof bibDedupeRecord>) =>
    recordOf({
      title: fields.title,
      authors: (fields.author ?? '').split(/ and |; /),
      venue: fields.journal ?? fields.booktitle ?? undefined,
      year: fields.year ?? undefined,
      volume: fields.volume ?? undefined,
      issue: fields.number ?? undefined,
      pages: fields.pages ?? undefined,
      doi: fields.doi ?? undefined,
      type: TYPES[fields.ENTRYTYPE],
    });
  return cases.map((pair) => ({
    a: read(pair.record_a),
    b: read(pair.record_b),
    isDuplicate: pair.expected_duplicate,
    name: pair.id,
  }));
}
