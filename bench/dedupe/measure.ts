/** The measurements: two tables end to end, labelled pairs, exports of one set by many tools. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openImport, recordsUntilFault } from '../../src/import/read-file.js';
import { clusterPublications } from '../../src/matching/publication/cluster.js';
import { comparePublications } from '../../src/matching/publication/compare.js';
import { type PublicationTraits, traitsOf } from '../../src/matching/publication/traits.js';
import type { PublicationRecord } from '../../src/record/record.js';
import { Tally } from './figures.js';
import type { dblpAcm, GoldPair } from './records.js';
import { zoteroPairs, zoteroSame, zoteroTraits } from './zotero.js';

/** Two tables, read as one heap of records; pairs across the tables are compared with the truth. */
export function measureTables({ dblp, acm, gold }: ReturnType<typeof dblpAcm>) {
  const all = [...dblp, ...acm];
  const started = process.cpuUsage().user;
  const clustering = clusterPublications(all.map(({ record }) => traitsOf(record)));
  const seconds = (process.cpuUsage().user - started) / 1e6;
  const score = (pairs: Iterable<readonly [number, number]>) => {
    const taken = new Set<string>();
    for (const [a, b] of pairs)
      if (a < dblp.length !== b < dblp.length) taken.add(`${all[Math.min(a, b)]?.id} ${all[Math.max(a, b)]?.id}`);
    const tally = new Tally();
    for (const pair of new Set([...taken, ...gold])) tally.add(gold.has(pair), taken.has(pair));
    return tally;
  };
  const doubtful = new Set(clustering.doubtful.flatMap(({ a, b }) => [a, b]));
  return {
    records: all.length,
    seconds,
    ours: score(clustering.groups.flatMap(pairsOf)),
    zotero: score(zoteroPairs(all.map(({ record }) => record))),
    doubtfulShare: doubtful.size / all.length,
  };
}

function pairsOf(group: readonly number[]): [number, number][] {
  return group.flatMap((a, at) => group.slice(at + 1).map((b): [number, number] => [a, b]));
}

export function measurePairs(pairs: readonly GoldPair[]) {
  const [ours, shown, zotero] = [new Tally(), new Tally(), new Tally()];
  let doubtful = 0;
  const wrong: string[] = [];
  for (const { a, b, isDuplicate, name } of pairs) {
    const { outcome } = comparePublications(traitsOf(a), traitsOf(b));
    ours.add(isDuplicate, outcome === 'same');
    shown.add(isDuplicate, outcome === 'same' || outcome === 'doubtful');
    zotero.add(isDuplicate, zoteroSame(zoteroTraits(a), zoteroTraits(b)));
    if (outcome === 'doubtful') doubtful++;
    if (outcome === 'same' && !isDuplicate) wrong.push(name);
  }
  return { ours, shown, zotero, doubtful, wrong };
}

export interface ReadFolder {
  readonly records: PublicationRecord[];
  readonly files: number;
  readonly unread: string[];
}

/** All publications of the files below a folder. */
export async function readFolder(folder: string): Promise<ReadFolder> {
  const result: ReadFolder & { files: number } = { records: [], files: 0, unread: [] };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const opened = await openImport({ name: entry.name, path: join(entry.parentPath, entry.name) });
    if ('unreadable' in opened) {
      result.unread.push(entry.name);
      continue;
    }
    result.files++;
    for await (const { record } of recordsUntilFault(opened.format, opened.text, undefined, () => {}))
      if (record?.kind === 'publication') result.records.push(record);
  }
  return result;
}

/** Works of a heap of exports, and titles that stand in more than one work, with what keeps them apart. */
export function measureExports({ records }: ReadFolder) {
  const traits = records.map(traitsOf);
  const { groups, doubtful } = clusterPublications(traits);
  const byTitle = new Map<string, number[]>();
  for (const group of groups)
    for (const key of new Set(group.map((index) => traits[index]?.title.mainKey ?? '')))
      byTitle.set(key, [...(byTitle.get(key) ?? []), group[0] ?? -1]);
  const apart = [...byTitle.values()]
    .filter((firsts) => firsts.length > 1)
    .flatMap((firsts) => pairsOf(firsts).map(([a, b]) => reasonsOf(traits[a], traits[b])));
  return { works: groups.length, doubtful: doubtful.length, apart };
}

function reasonsOf(a: PublicationTraits | undefined, b: PublicationTraits | undefined): string {
  if (a === undefined || b === undefined) return '';
  const { outcome, because } = comparePublications(a, b);
  return `${outcome}: ${because.join('; ')}`;
}

export interface Distinct {
  /** The identifiers that tell the works apart. */
  readonly scheme: 'doi' | 'pmid';
  /** What is taken out besides identifiers. */
  readonly without?: Partial<PublicationRecord>;
}

export const NO_PLACE = { pages: undefined, volume: undefined, issue: undefined, articleNumber: undefined };

/**
 * Distinct works of one reader, without their identifiers: whatever is united among those that had different ones is
 * wrong. The set has no duplicates to find, so it measures precision alone.
 */
export function measureDistinct(records: readonly PublicationRecord[], { scheme, without = {} }: Distinct) {
  const identifierOf = ({ identifiers }: PublicationRecord) => identifiers.find((key) => key.startsWith(`${scheme}:`));
  const identified = records.filter((record) => identifierOf(record) !== undefined);
  const keys = identified.map(identifierOf);
  const bare = identified.map((record) => ({ ...record, identifiers: [], versionOf: [], ...without }));
  const started = process.cpuUsage().user;
  const { groups } = clusterPublications(bare.map(traitsOf));
  const seconds = (process.cpuUsage().user - started) / 1e6;
  const wrong = groups.flatMap(pairsOf).filter(([a, b]) => keys[a] !== keys[b]).length;
  return { records: bare.length, wrong, recordsPerSecond: bare.length / seconds };
}
