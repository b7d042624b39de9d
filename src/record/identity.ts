/** What identifiers say about being the same: which schemes decide, and when two sets contradict each other. */

/** Schemes whose value stands for one entity; `url` and `isbn` do not (pages move, chapters carry their book's ISBN). */
const DECIDING = new Set([
  'doi',
  'pmid',
  'pmcid',
  'arxiv',
  'openalex',
  'handle',
  'local',
  'orcid',
  'ror',
  'issn',
  'isni',
  'scopus',
  'wos',
  'grid',
  'fundref',
  'wikidata',
  'acl',
  'acl-person',
  'pure',
  'whorl',
]);

/** Schemes of which one entity has exactly one, so that two different values mean two entities. */
const SINGLE = new Set(['doi', 'pmid', 'pmcid', 'orcid', 'ror', 'openalex']);

export function schemeOf(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf(':')));
}

/** The identifiers that decide who or what an entity is. */
export function decidingIdentifiers(keys: readonly string[]): string[] {
  return keys.filter((key) => DECIDING.has(schemeOf(key)));
}

/** The slot of an identifier of which an entity has only one: its scheme, or for local keys its source. */
function slotOf(key: string): string | undefined {
  const scheme = schemeOf(key);
  if (SINGLE.has(scheme)) return scheme;
  if (scheme === 'local') return key.slice(0, key.lastIndexOf('/'));
  return undefined;
}

/**
 * The first slot in which the two sets name different values and none in common, e.g. `doi`; undefined when they agree.
 * A set may hold two values of a slot: whoever was merged, or has two DOIs by mistake, keeps both.
 */
export function conflictingSlot(a: readonly string[], b: readonly string[]): string | undefined {
  const slotsOfA = bySlot(a);
  for (const [slot, keys] of bySlot(b)) {
    const known = slotsOfA.get(slot);
    if (known !== undefined && !keys.some((key) => known.includes(key))) return slot;
  }
  return undefined;
}

/** The slots of which the identifiers fill one: two entities that fill the same one with nothing in common are two. */
export const slotsOf = (keys: readonly string[]): string[] => [...bySlot(keys).keys()];

function bySlot(keys: readonly string[]): Map<string, string[]> {
  const slots = new Map<string, string[]>();
  for (const key of keys) {
    const slot = slotOf(key);
    if (slot !== undefined) slots.set(slot, [...(slots.get(slot) ?? []), key]);
  }
  return slots;
}
