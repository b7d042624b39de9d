/** Whom or what does a mention mean, of those we have? Pure; unsure is `undefined`, and the mention gets an entity of its own. */
import { conflictingSlot, decidingIdentifiers, schemeOf } from '../record/identity.js';

export interface MentionCandidate {
  readonly id: string;
  readonly identifiers: readonly string[];
  /** ISO 3166-1 alpha-2, for organisations. */
  readonly country?: string | undefined;
}

export interface Mention {
  readonly identifiers: readonly string[];
  readonly country?: string | undefined;
  /** Whether the name alone may decide: a full personal name, any organisation's name. */
  readonly nameDecides: boolean;
}

/**
 * @param identified entities that carry one of the mention's identifiers
 * @param named entities known under the mention's name
 */
export function matchMention(
  mention: Mention,
  identified: readonly MentionCandidate[],
  named: readonly MentionCandidate[],
): string | undefined {
  const deciding = decidingIdentifiers(mention.identifiers);
  for (const key of deciding) {
    const found = identified.find(
      (candidate) => candidate.identifiers.includes(key) && !contradict(mention, candidate),
    );
    if (found !== undefined) return found.id;
  }
  if (!mention.nameDecides) return undefined;
  const possible = named.filter(
    (candidate) =>
      conflictingSlot(mention.identifiers, candidate.identifiers) === undefined &&
      (mention.country === undefined || candidate.country === undefined || mention.country === candidate.country),
  );
  return possible.length === 1 ? possible[0]?.id : undefined;
}

// Two ORCIDs are two people, whatever weaker identifier a source gave to both. A source's own keys do not count here:
// that it holds somebody twice says nothing.
function contradict(mention: Mention, candidate: MentionCandidate): boolean {
  const global = (keys: readonly string[]) => keys.filter((key) => schemeOf(key) !== 'local');
  return conflictingSlot(global(mention.identifiers), global(candidate.identifiers)) !== undefined;
}
