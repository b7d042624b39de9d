/**
 * Tabs, history and settings of this console in the browser's local storage, under a prefix of its own: on localhost other
 * programs' consoles come from the same origin, and their tabs would appear here.
 *
 * Headers are never kept, because they hold tokens: GraphiQL leaves them out of tabs, but not out of the history.
 */
const PREFIX = 'whorl:';

export const storage = {
  get length(): number {
    return ownKeys().length;
  },
  getItem(key: string): string | null {
    return localStorage.getItem(PREFIX + key);
  },
  setItem(key: string, value: string): void {
    localStorage.setItem(PREFIX + key, withoutHeaders(value));
  },
  removeItem(key: string): void {
    localStorage.removeItem(PREFIX + key);
  },
  clear(): void {
    for (const key of ownKeys()) localStorage.removeItem(key);
  },
};

/** True if tabs are kept from an earlier visit. */
export function hasTabs(): boolean {
  return storage.getItem('graphiql:tabState') !== null;
}

function withoutHeaders(value: string): string {
  if (!value.startsWith('{')) return value;
  return JSON.stringify(JSON.parse(value), (key, part: unknown) => (key === 'headers' ? null : part));
}

function ownKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
}
