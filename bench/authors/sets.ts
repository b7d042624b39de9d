/** The labelled sets of the author bench as mentions with hidden truth. Ids and ORCIDs never reach the mentions. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { z } from 'zod';
import type { Mention, MentionedOutput } from '../../src/matching/person/mention.js';
import { parseName } from '../../src/matching/person/name.js';
import type { PersonName } from '../../src/record/record.js';

export interface LabelledSet {
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** Mention id to person; mentions without are part of the input and not measured. */
  readonly truth: ReadonlyMap<string, string>;
}

export interface LabelledPairs {
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly same: boolean }[];
}

/** One person of an output as the readers of the sets find it. */
export interface Author {
  readonly name: PersonName;
  readonly affiliations?: readonly string[];
}

/** The mentions of one output; ids are `key#position`. */
export function mentionsOn(output: Omit<MentionedOutput, 'names'>, authors: readonly Author[]): Mention[] {
  const whole: MentionedOutput = { ...output, names: authors.map((author) => author.name) };
  return authors.map((author, position) => ({
    id: `${output.key}#${position}`,
    output: whole,
    position,
    written: [author.name.given, author.name.family ?? author.name.literal].filter(Boolean).join(' '),
    name: parseName(author.name),
    identifiers: [],
    affiliations: author.affiliations ?? [],
    organizations: [],
  }));
}

export function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

export const personName = (given: string | null | undefined, family: string): PersonName =>
  given ? { family: family || '?', given } : { family: family || '?' };

/** Unpacks a .tar.xz into a new folder and tells which. */
export async function unpacked(archive: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whorl-bench-'));
  await promisify(execFile)('tar', ['xJf', archive, '-C', folder]);
  return folder;
}

export async function filesBelow(folder: string, suffix: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const crossrefMention = z.object({
  mention_id: z.string(),
  doi: z.string(),
  lastname: z.string(),
  firstname: z.string(),
  orcid: z.string(),
  affiliation: z.string(),
  venue: z.string(),
  year: z.number().nullable(),
});

/** Crossref mentions; truth is the ORCID of every mention that has one. */
export async function crossrefSet(corpora: string): Promise<LabelledSet> {
  const text = gunzipSync(await readFile(join(corpora, 'bench/and-orcid-crossref/mentions.jsonl.gz'))).toString('utf8');
  const rows = text.split('\n').flatMap((line) => (line === '' ? [] : [crossrefMention.parse(JSON.parse(line))]));
  const mentions: Mention[] = [];
  const truth = new Map<string, string>();
  for (const [doi, group] of groupedBy(rows, (row) => row.doi)) {
    const first = group[0];
    const output = {
      key: doi,
      year: first?.year ?? undefined,
      venue: first?.venue ?? '',
      title: '',
      subjects: [],
      identifiers: [],
      cites: [],
    };
    mentions.push(
      ...mentionsOn(
        output,
        group.map((row) => ({
          name: personName(row.firstname, row.lastname),
          affiliations: row.affiliation === '' ? [] : [row.affiliation],
        })),
      ),
    );
    group.forEach((row, position) => {
      if (row.orcid !== '') truth.set(`${doi}#${position}`, row.orcid);
    });
  }
  return { name: 'and-orcid-crossref', mentions, truth };
}

const qianSignatures = z.record(
  z.string(),
  z.object({
    paper_id: z.number(),
    author_info: z.object({
      position: z.number(),
      first: z.string().nullable(),
      middle: z.string().nullable(),
      last: z.string(),
      affiliations: z.array(z.string()),
    }),
  }),
);
const qianClusters = z.record(z.string(), z.object({ signature_ids: z.array(z.string()) }));

/** Signatures of S2AND's copy of Qian's set: names and affiliations, the papers themselves are missing. */
export async function qianSet(corpora: string): Promise<LabelledSet> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(gunzipSync(await readFile(join(corpora, 'bench/and-s2and-qian', file))).toString('utf8'));
  const signatures = Object.entries(qianSignatures.parse(await read('signatures.json.gz')));
  const clusters = Object.entries(qianClusters.parse(await read('clusters.json.gz')));
  const personOf = new Map(clusters.flatMap(([person, { signature_ids }]) => signature_ids.map((id) => [id, person])));
  const mentions: Mention[] = [];
  const truth = new Map<string, string>();
  for (const [paper, group] of groupedBy(signatures, ([, signature]) => signature.paper_id)) {
    const output = { key: String(paper), title: '', subjects: [], identifiers: [], cites: [] };
    const authors = group.map(([, { author_info: author }]) => ({
      name: personName([author.first, author.middle].filter(Boolean).join(' '), author.last),
      affiliations: author.affiliations,
    }));
    mentions.push(...mentionsOn(output, authors));
    group.forEach(([id], position) => {
      const person = personOf.get(id);
      if (person !== undefined) truth.set(`${paper}#${position}`, person);
    });
  }
  return { name: 'and-s2and-qian', mentions, truth };
}

/** Rows of a CSV file with a header, as text. */
export function csvRows(text: string, delimiter: string): Record<string, string>[] {
  return z.array(z.record(z.string(), z.string())).parse(parseCsv(text, { columns: true, delimiter, bom: true }));
}
