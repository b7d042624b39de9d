/** Publications a batch may be about: those of the graph and those of the batch itself, kept current while it is planned. */
import { type Matchable, traitsOf } from '../matching/publication/traits.js';
import type { Reader } from '../neo4j/database.js';
import { decidingIdentifiers } from '../record/identity.js';
import { titleKey } from '../record/keys.js';
import type { PublicationRecord } from '../record/record.js';
import { type CandidateRow, candidatesByIdentifier, candidatesByTitleKey } from './plan.queries.js';
import type { PublicationCandidate } from './publication-match.js';

export class PublicationCandidates {
  private readonly byId = new Map<string, Matchable>();
  private readonly byTitle = new Map<string, Set<string>>();
  private readonly byIdentifier = new Map<string, Set<string>>();

  async fetch(reader: Reader, records: readonly PublicationRecord[]): Promise<void> {
    const titles = [...new Set(records.map((record) => titleKey(record.title)))].filter((key) => key !== '');
    const identifiers = [...new Set(records.flatMap((record) => decidingIdentifiers(record.identifiers)))];
    if (titles.length > 0)
      for (const row of await reader.read(candidatesByTitleKey, { keys: titles })) this.putUnknown(row);
    if (identifiers.length > 0)
      for (const row of await reader.read(candidatesByIdentifier, { keys: identifiers })) this.putUnknown(row);
  }

  /** Those that share a deciding identifier or the title key. */
  of(record: PublicationRecord): PublicationCandidate[] {
    const ids = new Set<string>(this.byTitle.get(titleKey(record.title)));
    for (const key of decidingIdentifiers(record.identifiers))
      for (const id of this.byIdentifier.get(key) ?? []) ids.add(id);
    return [...ids].sort().flatMap((id) => {
      const known = this.byId.get(id);
      return known === undefined ? [] : [{ id, traits: traitsOf(known) }];
    });
  }

  /** A record of the batch was given to this entity: the next record of the batch may be about it too. */
  add(id: string, record: PublicationRecord): void {
    const known = this.byId.get(id);
    this.put(
      id,
      known === undefined
        ? record
        : { ...known, identifiers: [...new Set([...known.identifiers, ...record.identifiers])] },
    );
  }

  /** The entity now adds up to this. */
  replace(id: string, state: PublicationRecord): void {
    this.put(id, state);
  }

  // What the batch (or a dry run's earlier batches) added to a publication is newer than what the graph has.
  private putUnknown(row: CandidateRow): void {
    if (!this.byId.has(row.id)) this.put(row.id, fromRow(row));
  }

  private put(id: string, candidate: Matchable): void {
    this.byId.set(id, candidate);
    const key = titleKey(candidate.title);
    this.byTitle.set(key, (this.byTitle.get(key) ?? new Set<string>()).add(id));
    for (const identifier of decidingIdentifiers(candidate.identifiers)) {
      const carrying = this.byIdentifier.get(identifier) ?? new Set<string>();
      this.byIdentifier.set(identifier, carrying.add(id));
    }
  }
}

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
