/**
 * Natural keys: what an entity is called by what is known of it, never by its generated id.
 *
 * With source records: the smallest key (source, key, content) of the current ones. Only mentioned: its identifiers, else
 * its name; people who are known by a name alone also by the smallest place where they stand, since two may share a name.
 * Venues and keywords: identifiers and text; concepts and vocabularies: their URI.
 */
import { contentHash } from '../record/canonical.js';
import { foldText } from '../record/keys.js';
import { type HashedLabel, placesOfNamedPeople } from './canonical-hash.queries.js';
import type { Streams } from './checks.js';

export interface KeyedEntity {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly identifiers: readonly string[];
  readonly record: string | null;
}

/** What an end is called that is no entity. */
const NOTHING = 'nothing';

export class NaturalKeys {
  private readonly keys = new Map<string, string>();
  private readonly places = new Map<string, string>();

  /** The natural key of an entity that was added. */
  of(id: string): string {
    return this.keys.get(id) ?? NOTHING;
  }

  has(id: string): boolean {
    return this.keys.has(id);
  }

  add(label: HashedLabel, entity: KeyedEntity): string {
    const key = contentHash([label, this.told(label, entity)]);
    this.keys.set(entity.id, key);
    return key;
  }

  /** The key of a contribution without the generated id of its publication: name or identifier, and occurrence. */
  ofContribution(publication: string, key: string): string {
    const mark = key.startsWith(`${publication}|`) ? key.slice(publication.length + 1) : key;
    return contentHash([this.of(publication), mark]);
  }

  /** Finds where people stand who have no more than a name; publications and projects must have been added. */
  async findPlaces(database: Streams): Promise<void> {
    for await (const { id, contributions, involvements } of database.stream(placesOfNamedPeople, {})) {
      const places = [
        ...contributions.map(([publication, key]) => this.ofContribution(publication, key)),
        ...involvements.map(([project, role, position]) => contentHash([this.of(project), role, position])),
      ];
      const smallest = places.sort()[0];
      if (smallest !== undefined) this.places.set(id, smallest);
    }
  }

  private told(label: HashedLabel, { id, properties, identifiers, record }: KeyedEntity): unknown {
    if (label === 'Concept' || label === 'Vocabulary') return properties.uri;
    const name = foldedText(properties.name ?? properties.title ?? properties.text);
    const sorted = [...identifiers].sort();
    if (label === 'Venue' || label === 'Keyword') return [name, sorted];
    if (record !== null) return record;
    if (sorted.length > 0) return sorted;
    return [name, properties.country, this.places.get(id)];
  }
}

/** A text of signs only is told by itself. */
function foldedText(value: unknown): string {
  return typeof value === 'string' ? foldText(value) || value : '';
}
