/** Publications a batch may be about: those of the graph and those of the batch itself, kept current while it is planned. */
import type { Reader } from '../neo4j/database.js';
import { decidingIdentifiers } from '../record/identity.js';
import { titleKey } from '../record/keys.js';
import type { PublicationRecord } from '../record/record.js';
import { type CandidateRow, candidatesByIdentifier, candidatesByTitleKey } from './plan.queries.js';
import { type PublicationCandidate, traitsOf } from './publication-match.js';

export class PublicationCandidates {
  private readonly byId = new Map<string, PublicationCandidate>();
  private readonly byTitle = new Map<string, Set<string>>();
  private readonly byIdentifier = new Map<string, Set<string>>();

  async fetch(reader: Reader, records: readonly PublicationRecord[]): Promise<void> {
    const titles = [...new Set(records.map((record) => titleKey(record.title)))].filter((key) => key !== '');
    const identifiers = [...new Set(records.flatMap((record) => decidingIdentifiers(record.identifiers)))];
    if (titles.length > 0)
      for (const row of await reader.read(candidatesByTitleKey, { keys: titles })) this.putUnknown(fromRow(row));
    if (identifiers.length > 0)
      for (const row of await reader.read(candidatesByIdentifier, { keys: identifiers })) this.putUnknown(fromRow(row));
  }

  /** Those that share a deciding identifier or the title key. */
  of(record: PublicationRecord): PublicationCandidate[] {
    const ids = new Set<string>(this.byTitle.get(titleKey(record.title)));
    for (const key of decidingIdentifiers(record.identifiers))
      for (const id of this.byIdentifier.get(key) ?? []) ids.add(id);
    return [...ids].sort().flatMap((id) => this.byId.get(id) ?? []);
  }

  /** A record of the batch was given to this entity: the next record of the batch may be about it too. */
  add(id: string, record: PublicationRecord): void {
    const known = this.byId.get(id);
    const traits = traitsOf(record);
    this.put(
      known === undefined
        ? { ...traits, id }
        : { ...known, identifiers: [...new Set([...known.identifiers, ...traits.identifiers])] },
    );
  }

  /** The entity now adds up to this. */
  replace(id: string, state: PublicationRecord): void {
    this.put({ ...traitsOf(state), id });
  }

  // What the batch (or a dry run's earlier batches) added to a publication is newer than what the graph has.
  private putUnknown(candidate: PublicationCandidate): void {
    if (!this.byId.has(candidate.id)) this.put(candidate);
  }

  private put(candidate: PublicationCandidate): void {
    this.byId.set(candidate.id, candidate);
    const titled = this.byTitle.get(candidate.titleKey) ?? new Set<string>();
    this.byTitle.set(candidate.titleKey, titled.add(candidate.id));
    for (const key of decidingIdentifiers(candidate.identifiers)) {
      const carrying = this.byIdentifier.get(key) ?? new Set<string>();
      this.byIdentifier.set(key, carrying.add(candidate.id));
    }
  }
}

function fromRow(row: CandidateRow): PublicationCandidate {
  return {
    ...row,
    year: row.year ?? undefined,
    firstAuthor: row.firstAuthor ?? undefined,
    venue: row.venue ?? undefined,
    volume: row.volume ?? undefined,
    pages: row.pages ?? undefined,
  };
}
