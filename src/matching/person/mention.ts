/** One name on one output, with all that the output says around it. Made from records, compared in `compare-people.ts`. */
import { foldText } from '../../record/keys.js';
import type { ContributionRecord, PersonName, PublicationRecord } from '../../record/record.js';
import { looseKey, type ParsedName, parseName } from './name.js';

/** What the mentions of one output share. */
export interface MentionedOutput {
  /** Unique among the compared outputs. */
  readonly key: string;
  readonly year?: number | undefined;
  /** Title of the journal, book or series. */
  readonly venue?: string | undefined;
  readonly title: string;
  readonly abstract?: string | undefined;
  /** Author keywords, subject headings, concepts. */
  readonly subjects: readonly string[];
  /** Identifiers of the output itself and of what it cites. */
  readonly identifiers: readonly string[];
  readonly cites: readonly string[];
  /** All names on it, in order; `Mention.position` points in here. */
  readonly names: readonly PersonName[];
}

export interface Mention {
  /** Unique among the compared mentions. */
  readonly id: string;
  readonly output: MentionedOutput;
  /** 0-based place among the names of the output. */
  readonly position: number;
  readonly written: string;
  readonly name: ParsedName;
  /** ORCID and others, `scheme:value`. */
  readonly identifiers: readonly string[];
  /** As written, and ids of the organisations. */
  readonly affiliations: readonly string[];
  readonly organizations: readonly string[];
  /** Two mentions with one of these in common are two people: somebody said so, whatever is alike. */
  readonly apart?: readonly string[];
}

/** The persons of a publication as mentions; group authors are left out. */
export function mentionsOf(record: PublicationRecord, key: string): Mention[] {
  const people = record.contributions.filter((entry) => entry.person?.name !== undefined);
  const output: MentionedOutput = {
    key,
    year: record.publishedOn === undefined ? undefined : Number(record.publishedOn.slice(0, 4)),
    venue: record.venue?.title,
    title: record.title,
    abstract: record.abstract,
    subjects: record.keywords.map((keyword) => keyword.text),
    identifiers: record.identifiers,
    cites: record.cites,
    names: people.flatMap((entry) => (entry.person?.name === undefined ? [] : [entry.person.name])),
  };
  return people.flatMap((entry, position) => mentionOf(entry, output, position));
}

function mentionOf(entry: ContributionRecord, output: MentionedOutput, position: number): Mention[] {
  const name = entry.person?.name;
  if (name === undefined) return [];
  return [
    {
      id: `${output.key}#${position}`,
      output,
      position,
      written: entry.nameAsWritten ?? writtenName(name),
      name: parseName(name),
      identifiers: entry.person?.identifiers ?? [],
      affiliations: entry.affiliations.flatMap((place) => (place.name === undefined ? [] : [place.name])),
      organizations: entry.affiliations.flatMap((place) => place.identifiers),
    },
  ];
}

const writtenName = (name: PersonName) =>
  name.literal ?? [name.given, name.particle, name.family, name.suffix].filter((part) => part !== undefined).join(' ');

/** Family name and first initial, in loose spelling: how co-authors are recognised across outputs that shorten names. */
export function shortKey(name: ParsedName): string {
  return `${looseKey(name.family.join(''))} ${looseKey(name.given[0]?.text[0] ?? '')}`;
}

/** Folded words of three letters and more; numbers left out. */
export function wordsOf(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word.length > 2 && !/^\d+$/.test(word));
}
