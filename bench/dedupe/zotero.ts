/**
 * Zotero's rule for duplicates, as a baseline: the same ISBN or DOI; else equal normalised titles, no DOI or ISBN that
 * conflicts, years at most one apart, and one creator with the same last name and initial.
 */
import { foldText, yearOf } from '../../src/record/keys.js';
import type { PublicationRecord } from '../../src/record/record.js';

export interface ZoteroTraits {
  readonly numbers: readonly string[];
  readonly title: string;
  readonly year: number | undefined;
  readonly creators: readonly string[];
}

export function zoteroTraits(record: PublicationRecord): ZoteroTraits {
  return {
    numbers: record.identifiers.filter((key) => key.startsWith('doi:') || key.startsWith('isbn:')),
    title: foldText(record.title),
    year: yearOf(record.publishedOn),
    creators: record.contributions.flatMap(({ person, organization }) => {
      const name = person?.name;
      if (name === undefined) return organization?.name === undefined ? [] : [foldText(organization.name)];
      return [`${foldText(name.family ?? name.literal ?? '')}|${foldText(name.given ?? '').charAt(0)}`];
    }),
  };
}

export function zoteroSame(a: ZoteroTraits, b: ZoteroTraits): boolean {
  if (a.numbers.some((number) => b.numbers.includes(number))) return true;
  const conflict = a.numbers.some((number) => b.numbers.some((other) => other.split(':')[0] === number.split(':')[0]));
  if (conflict || a.title === '' || a.title !== b.title) return false;
  if (a.year !== undefined && b.year !== undefined && Math.abs(a.year - b.year) > 1) return false;
  if (a.creators.length === 0 && b.creators.length === 0) return true;
  return a.creators.some((creator) => b.creators.includes(creator));
}

/** Pairs of indexes that the rule takes for one work, by its own blocking: title or number. */
export function zoteroPairs(records: readonly PublicationRecord[]): [number, number][] {
  const traits = records.map(zoteroTraits);
  const blocks = new Map<string, number[]>();
  for (const [index, { title, numbers }] of traits.entries())
    for (const key of [title, ...numbers]) blocks.set(key, [...(blocks.get(key) ?? []), index]);
  const pairs = new Map<string, [number, number]>();
  for (const block of blocks.values())
    for (const [at, a] of block.entries())
      for (const b of block.slice(at + 1)) {
        const [one, other] = [traits[a], traits[b]];
        if (one !== undefined && other !== undefined && zoteroSame(one, other)) pairs.set(`${a} ${b}`, [a, b]);
      }
  return [...pairs.values()];
}
