import { MAX_REMEMBERED_KEYS } from './limits.js';
import type { ItemReading } from './read-item.js';

/** The keys of one file, and where each was used. */
export class UsedKeys {
  private readonly lines = new Map<string, number>();

  /** The record, rejected if its key was used before under the same source; `what` names the key to people. */
  check(item: ItemReading, source: string | undefined, what = `the key "${item.key}"`): ItemReading {
    if (item.key === undefined) return item;
    const full = `${source ?? ''}/${item.key}`;
    const before = this.lines.get(full);
    if (before === undefined) {
      if (this.lines.size < MAX_REMEMBERED_KEYS) this.lines.set(full, item.line);
      return item;
    }
    const { record: _, ...rest } = item;
    const reason = `${what} stands on line ${before} already; only one record may have it`;
    return { ...rest, rejected: { line: item.line, field: 'key', reason } };
  }
}
