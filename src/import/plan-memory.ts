/** What the earlier batches of a dry run would have written: a dry run writes nothing and must remember it. */
import { Directory } from '../graph/directory.js';
import type { StoredEntity } from '../graph/stored-entities.js';
import { PublicationCandidates } from './publication-candidates.js';

export class PlanMemory {
  /** Current source record and entity of each identity. */
  readonly known = new Map<string, { key: string; id: string }>();
  readonly candidates = new PublicationCandidates();
  readonly directory = new Directory();
  readonly stored = new Map<string, StoredEntity>();

  constructor(private readonly capacity = 100_000) {}

  /** Whether no more can be remembered: repetitions of what comes later are then told as new. */
  get isFull(): boolean {
    return this.known.size >= this.capacity;
  }
}
