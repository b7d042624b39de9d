/** Publications a batch may be about: those of the graph and those of the batch itself, kept current while it is planned. */
import { candidateKeys, candidateTexts } from '../matching/publication/keys.js';
import { rememberedTraits } from '../matching/publication/remembered-traits.js';
import { type Matchable, type PublicationTraits, traitsOf } from '../matching/publication/traits.js';
import type { Reader } from '../neo4j/database.js';
import type { PublicationRecord } from '../record/record.js';
import {
  type CandidateRow,
  candidatesByIdentifier,
  candidatesByMatchTitle,
  candidatesByPeople,
  candidatesByTitle,
  candidatesByVersionOf,
  MOST_OF_A_KEY,
} from './plan.queries.js';
import type { PublicationCandidate } from './publication-match.js';

export class PublicationCandidates {
  private readonly byId = new Map<string, PublicationTraits>();
  private readonly byKey = new Map<string, Set<string>>();

  /** @param traits of the records of a batch */
  async fetch(reader: Reader, traits: readonly PublicationTraits[]): Promise<void> {
    const lookups = lookupsOf(traits);
    const rows = await Promise.all([
      reading(lookups.identifiers, (keys) => reader.read(candidatesByIdentifier, { keys })),
      reading(lookups.identifiers, (keys) => reader.read(candidatesByVersionOf, { keys })),
      reading(lookups.titles, (keys) => reader.read(candidatesByTitle, { keys })),
      reading(lookups.matchTitles, (keys) => reader.read(candidatesByMatchTitle, { keys })),
      reading(lookups.people, (keys) => reader.read(candidatesByPeople, { keys })),
    ]);
    for (const row of rows.flat()) this.putUnknown(row);
  }

  /** Those that share a key. */
  of(traits: PublicationTraits): PublicationCandidate[] {
    const ids = new Set<string>();
    for (const key of candidateTexts(traits)) {
      for (const id of [...(this.byKey.get(key) ?? [])].slice(0, MOST_OF_A_KEY)) ids.add(id);
    }
    return [...ids].sort().flatMap((id) => {
      const known = this.byId.get(id);
      return known === undefined ? [] : [{ id, traits: known }];
    });
  }

  /** A record of the batch was given to this entity: the next record of the batch may be about it too. */
  add(id: string, traits: PublicationTraits): void {
    const known = this.byId.get(id) ?? traits;
    this.put(id, { ...known, identifiers: [...new Set([...known.identifiers, ...traits.identifiers])] });
  }

  /** The entity now adds up to this. */
  replace(id: string, state: PublicationRecord): void {
    this.put(id, rememberedTraits(state));
  }

  // What the batch (or a dry run's earlier batches) added to a publication is newer than what the graph has.
  private putUnknown(row: CandidateRow): void {
    if (!this.byId.has(row.id)) this.put(row.id, traitsOf(fromRow(row)));
  }

  private put(id: string, traits: PublicationTraits): void {
    this.byId.set(id, traits);
    for (const key of candidateTexts(traits)) {
      const sharing = this.byKey.get(key);
      if (sharing === undefined) this.byKey.set(key, new Set([id]));
      else sharing.add(id);
    }
  }
}

async function reading<K, R>(keys: readonly K[], read: (keys: readonly K[]) => Promise<R[]>): Promise<R[]> {
  return keys.length === 0 ? [] : read(keys);
}

/** What is asked of the graph about these records, each key once. */
function lookupsOf(all: readonly PublicationTraits[]) {
  const keys = all.map(candidateKeys);
  return {
    identifiers: [...new Set(keys.flatMap((entry) => entry.identifiers))],
    titles: distinct(keys.flatMap(({ title }) => title ?? [])),
    matchTitles: [...new Set(keys.flatMap(({ matchTitle }) => matchTitle ?? []))],
    people: distinct(keys.flatMap(({ people }) => people ?? [])),
  };
}

const distinct = <K>(keys: readonly K[]): K[] => [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];

function fromRow(row: CandidateRow): Matchable {
  const [venue] = row.venues;
  const contributions = [...row.contributions]
    .sort(([a], [b]) => a - b)
    .flatMap(([, role, family, given, literal, isGroup]) => {
      const name = {
        ...(family !== null && { family }),
        ...(given !== null && { given }),
        ...(literal !== null && { literal }),
      };
      if (family === null && literal === null) return [];
      return [{ role, affiliations: [], ...(isGroup ? group(literal) : { person: { identifiers: [], name } }) }];
    });
  return {
    identifiers: row.identifiers,
    versionOf: row.versionOf,
    title: row.title,
    type: row.type,
    publishedOn: row.publishedOn ?? undefined,
    volume: row.volume ?? undefined,
    issue: row.issue ?? undefined,
    pages: row.pages ?? undefined,
    articleNumber: row.articleNumber ?? undefined,
    venue:
      venue === undefined
        ? undefined
        : { title: venue[0], abbreviation: venue[1] ?? undefined, kind: venue[2], identifiers: venue[3] },
    contributions,
  };
}

function group(name: string | null) {
  return name === null ? {} : { organization: { identifiers: [], name } };
}
