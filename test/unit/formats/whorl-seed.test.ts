/** What is in `seed/` in our own formats can be imported as it stands. */
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadRecord } from '../../../src/formats/format.js';
import { whorl } from '../../../src/formats/whorl/index.js';
import { whorlCsv } from '../../../src/formats/whorl-csv/index.js';
import type { PublicationRecord } from '../../../src/record/record.js';

const seed = join(import.meta.dirname, '../../../seed');
const files = readdirSync(seed, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ya?ml|jsonl?|csv)$/.test(name) && !name.startsWith('vocabulary'))
  .sort();

async function readFile(name: string): Promise<ReadRecord[]> {
  const format = name.endsWith('.csv') ? whorlCsv : whorl;
  const records: ReadRecord[] = [];
  for await (const record of format.read(createReadStream(join(seed, name), { encoding: 'utf8' })))
    records.push(record);
  return records;
}

/** Every `local:` identifier in a record: its own, and those it refers to. */
function localsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string' && value.startsWith('local:')) found.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) localsIn(inner, found);
  return found;
}

describe('the seed', () => {
  const read = new Map<string, readonly ReadRecord[]>();
  beforeAll(async () => {
    for (const name of files) read.set(name, await readFile(name));
  });

  it('has the sources', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'sources/health-ai-labs.yaml',
        'sources/publications.yaml',
        'sources/research-unit.yaml',
      ]),
    );
  });

  it.each(files)('%s is read without a reject or a warning', (name) => {
    const records = read.get(name) ?? [];
    expect(records.length).toBeGreaterThan(0);
    expect(
      records.flatMap(({ rejected, warnings }) => [...(rejected === undefined ? [] : [rejected]), ...warnings]),
    ).toEqual([]);
  });

  it('names a source for every record, and refers to no key that no record of the same source has', () => {
    const all = [...read.values()].flat();
    const own = new Set(all.flatMap(({ record }) => record?.identifiers ?? []));
    for (const { source, record } of all) {
      expect(source).toBeDefined();
      for (const local of localsIn(record)) {
        expect(local.startsWith(`local:${source}/`)).toBe(true);
        expect(own).toContain(local);
      }
    }
  });

  const publication = (identifier: string): PublicationRecord => {
    const records = [...read.values()].flat().map(({ record }) => record);
    const found = records.find((record) => record?.kind === 'publication' && record.identifiers.includes(identifier));
    if (found?.kind !== 'publication') throw new Error(`${identifier} is not in the seed`);
    return found;
  };

  it('holds the publication of document 001 whole', () => {
    const record = publication('doi:10.1186/s12913-023-09324-8');
    expect(record.identifiers).toEqual(
      expect.arrayContaining(['pmid:37016412', 'pmcid:PMC10071604', 'openalex:W4362557750']),
    );
    expect(record).toMatchObject({
      type: 'JOURNAL_ARTICLE',
      category: 'RESEARCH',
      peerReviewed: true,
      status: 'PUBLISHED',
      language: 'en',
      publishedOn: '2023-04-04',
      volume: '23',
      issue: '1',
      articleNumber: '335',
      numberOfPages: 10,
      bibliographicalNote: '© 2023. The Author(s).',
    });
    expect(record.abstract).toMatch(/^Background: Due to more elderly .* towards the use of AI in general practice\.$/);
    expect(record.keywords.map(({ text }) => text)).toEqual([
      'Artificial intelligence',
      'Data sharing',
      'General practice',
      'Patient perspectives',
      'Patient-GP relationship',
      'Trust',
    ]);
    expect(record.contributions.map(({ person }) => person?.identifiers[0]?.split('/')[1])).toEqual([
      'mikkelsen',
      'sorensen',
      'merrild',
      'jensen',
      'thomsen',
    ]);
    expect(record.metrics.map(({ kind, value, source }) => `${value} ${kind} (${source})`)).toEqual([
      '1 citations (Scopus)',
      '44 downloads (Pure)',
      '30 citations (nukepass.com)',
    ]);
  });

  it('tells the preprint from its article and names it as a version', () => {
    const [preprint] = [...read.values()]
      .flat()
      .flatMap(({ record }) =>
        record?.kind === 'publication' &&
        record.type === 'PREPRINT' &&
        record.identifiers[0] === 'local:seed-publications/perceptions-of-prerequisites-preprint'
          ? [record]
          : [],
      );
    const article = publication('doi:10.2196/63895');
    expect(preprint?.versionOf).toEqual(['doi:10.2196/63895']);
    expect(preprint?.title).not.toBe(article.title);
    expect(article.contributions).toHaveLength(6);
  });

  it('knows the five laboratories by both of their names', () => {
    const labs = (read.get('sources/health-ai-labs.yaml') ?? []).flatMap(({ record }) =>
      record?.kind === 'organization' && record.organizationKind === 'LAB' ? [record] : [],
    );
    expect(labs.map(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)])).toEqual([
      ['AI Methods Lab', 'AI Methods'],
      ['AI Lab for Healthy Living & Prevention', 'Healthy Living'],
      ['AI Lab for Imaging & Image-Guided Interventions', 'Imaging and Guided Interventions'],
      ['AI Lab for Molecular Medicine', 'Molecular Science'],
      ['AI Lab for Living Technologies', 'Living Technologies'],
    ]);
    for (const { ours, aliases } of labs) {
      expect(ours).toBe(true);
      expect(aliases.every(({ source }) => source !== undefined)).toBe(true);
    }
  });
});
