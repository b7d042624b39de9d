/**
 * How often records of two works look like one, and how often damaged copies are found, in a bibliography whose identities
 * are known. What suffices in `src/matching/publication/` is decided by these counts, and not by the sets it is measured on.
 */
import { clusterPublications } from '../../src/matching/publication/cluster.js';
import { comparePublications } from '../../src/matching/publication/compare.js';
import { type Evidence, weigh } from '../../src/matching/publication/evidence.js';
import { blockingKeys } from '../../src/matching/publication/keys.js';
import { type PublicationTraits, traitsOf } from '../../src/matching/publication/traits.js';
import type { PublicationRecord } from '../../src/record/record.js';
import { DAMAGES, randomOf } from './damage.js';

/** Larger blocks are headings ("Introduction to …") of hundreds of works. */
const LARGEST_BLOCK = 150;

/** Without what would decide alone. */
function bare(record: PublicationRecord): PublicationRecord {
  const none = { pages: undefined, volume: undefined, issue: undefined, articleNumber: undefined };
  return { ...record, ...none, identifiers: [], versionOf: [] };
}

/** Front matter and records without anybody are left out. */
export function worksOf(records: readonly PublicationRecord[]): PublicationRecord[] {
  return records.filter(({ type, contributions }) => type !== 'PROCEEDINGS' && contributions.length > 0).map(bare);
}

function blocksOf(traits: readonly PublicationTraits[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  for (const [index, one] of traits.entries())
    for (const key of blockingKeys(one)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  return blocks;
}

export interface Twins {
  /** All pairs, as undated citations without a venue would be confused … */
  all: number;
  /** … those of one year, and those of one venue and year. */
  sameYear: number;
  sameVenueAndYear: number;
}

/** Pairs of different works by how far titles and authors agree. */
export function twins(works: readonly PublicationRecord[]): Map<string, Twins> {
  const traits = works.map(traitsOf);
  const seen = new Set<number>();
  const counts = new Map<string, Twins>();
  for (const block of blocksOf(traits).values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (const [at, i] of block.entries())
      for (const j of block.slice(at + 1)) {
        const key = Math.min(i, j) * works.length + Math.max(i, j);
        const [a, b] = [traits[i], traits[j]];
        if (i === j || seen.has(key) || a === undefined || b === undefined) continue;
        seen.add(key);
        count(counts, a, b);
      }
  }
  return counts;
}

function count(counts: Map<string, Twins>, a: PublicationTraits, b: PublicationTraits): void {
  const evidence = weigh(a, b);
  const name = nameOf(evidence);
  if (name === undefined || a.kind.notice !== b.kind.notice) return;
  const row = counts.get(name) ?? { all: 0, sameYear: 0, sameVenueAndYear: 0 };
  counts.set(name, row);
  row.all++;
  if (evidence.yearsApart !== 0) return;
  row.sameYear++;
  if (evidence.venue === 'same') row.sameVenueAndYear++;
}

const telling = (information: number) =>
  information < 2 ? '< 2' : information < 3 ? '2' : information < 4.5 ? '3' : '4.5';

function nameOf({ title, authors }: Evidence): string | undefined {
  if (title.level === 'different' || title.level === 'unknown' || title.numbersDiffer) return undefined;
  const people =
    authors.level !== 'agree'
      ? authors.level
      : `${authors.complete ? 'all' : 'some'} ${authors.shared >= 3 ? '3+' : authors.shared}`;
  return `${title.level.padEnd(11)} tells ${telling(title.information).padEnd(3)} authors ${people}`;
}

/** By how much a title tells and how many wrote it: works, and those of which another year has a namesake by one of them. */
export function namesakes(works: readonly PublicationRecord[]): Map<string, { works: number; named: number }> {
  const byTitle = new Map<string, PublicationTraits[]>();
  for (const one of works.map(traitsOf))
    byTitle.set(one.title.contentKey, [...(byTitle.get(one.title.contentKey) ?? []), one]);
  const counts = new Map<string, { works: number; named: number }>();
  for (const all of byTitle.values())
    for (const one of all) {
      const name = `tells ${telling(one.title.information).padEnd(3)} authors ${one.authors.length > 1 ? '2+' : '1'}`;
      const row = counts.get(name) ?? { works: 0, named: 0 };
      counts.set(name, row);
      row.works++;
      if (all.some((other) => other.year !== one.year && isByOneOf(one, other))) row.named++;
    }
  return counts;
}

const isByOneOf = (one: PublicationTraits, other: PublicationTraits) =>
  other.authors.some(({ family }) => family === one.authors[0]?.family);

/**
 * What is united among works that are said to be different. Many are one all the same, printed in the proceedings of two
 * conferences that met together, or entered twice: those are of one year.
 */
export function unitedWorks(works: readonly PublicationRecord[]) {
  const traits = works.map(traitsOf);
  const { groups, doubtful } = clusterPublications(traits);
  const pairs = groups.flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b) => traits[a]?.year === traits[b]?.year)),
  );
  return {
    pairs: pairs.length,
    ofOneYear: pairs.filter((isOfOneYear) => isOfOneYear).length,
    doubtfulShare: new Set(doubtful.flatMap(({ a, b }) => [a, b])).size / works.length,
  };
}

export interface Found {
  copies: number;
  /** With its own work, and no other … */
  united: number;
  /** … with another one alone; one that fits several is shown, as an import does. */
  wrong: number;
  shown: number;
  /** Its own work is not among those shown. */
  wronglyShown: number;
  /** It would be united with a work of another year if its own were not there. */
  other: number;
}

/** Damaged copies of every so-manieth work against all works. */
export function damagedCopies(works: readonly PublicationRecord[], every: number): Map<string, Found> {
  const traits = works.map(traitsOf);
  const blocks = blocksOf(traits);
  const found = new Map<string, Found>();
  for (const [name, damage] of Object.entries(DAMAGES)) {
    const row: Found = { copies: 0, united: 0, wrong: 0, shown: 0, wronglyShown: 0, other: 0 };
    found.set(name, row);
    for (let index = 0; index < works.length; index += every) {
      const work = works[index];
      if (work === undefined) continue;
      row.copies++;
      search(traitsOf(damage(work, randomOf(`${name} ${work.title} ${index}`))), index, { traits, blocks, row });
    }
  }
  return found;
}

interface Searched {
  readonly traits: readonly PublicationTraits[];
  readonly blocks: ReadonlyMap<string, readonly number[]>;
  readonly row: Found;
}

function search(copy: PublicationTraits, own: number, { traits, blocks, row }: Searched): void {
  const candidates = new Set(
    blockingKeys(copy).flatMap((key) => {
      const block = blocks.get(key) ?? [];
      return block.length > LARGEST_BLOCK ? block.filter((index) => index === own) : block;
    }),
  );
  const outcomes = [...candidates].flatMap((index) => {
    const other = traits[index];
    return other === undefined ? [] : [{ index, outcome: comparePublications(copy, other).outcome }];
  });
  const same = outcomes.filter(({ outcome }) => outcome === 'same');
  const shown = same.length > 0 ? same : outcomes.filter(({ outcome }) => outcome === 'doubtful');
  if (same.some(({ index }) => traits[index]?.year !== traits[own]?.year)) row.other++;
  const isOwn = shown.some(({ index }) => index === own);
  if (same.length === 1) row[isOwn ? 'united' : 'wrong']++;
  else if (shown.length > 0) row[isOwn ? 'shown' : 'wronglyShown']++;
}
