/** What a merge found before it wrote: enough to take it back exactly, whatever came after (docs/decisions/0014). */
import { z } from 'zod';
import { entityImage } from './before.js';
import { leadingImage } from './leading.js';

/** An identifier of this scheme is the id of an entity that was merged into the one that carries it. */
export const FORMER_ID = 'whorl:';

export const MERGE_LABELS = ['Publication', 'Person', 'Organization'] as const;
export type MergeLabel = (typeof MERGE_LABELS)[number];

/** @throws if the id is of something that cannot be merged */
export function mergeLabelOf(id: string): MergeLabel {
  const label = MERGE_LABELS.find((known) => id.startsWith(`${known}:`));
  if (label === undefined) throw new Error(`${id} is no publication, person or organisation.`);
  return label;
}

export const mergeImage = z.object({
  kept: entityImage,
  gone: entityImage,
  /** Ids of people it made. */
  made: z.array(z.string()),
  /** People whom nothing held afterwards. */
  vanished: z.array(entityImage),
  /** Identities of the source records that described the one that went: who says what about it, in whatever version. */
  identities: z.array(z.string()),
  /** Decisions on it; `both`: on the other one too. */
  decisions: z.array(
    z.object({ id: z.string(), marks: z.array(z.string()).nullable(), subject: z.boolean(), both: z.boolean() }),
  ),
  /** Doubtful pairs with it. */
  doubts: z.array(z.object({ id: z.string(), status: z.string(), both: z.boolean() })),
  /** Versions that imports found of it; `both`: of the other one too. */
  matched: z.array(
    z.object({ source: z.string(), target: z.string(), because: z.array(z.string()), both: z.boolean() }),
  ),
  leading: leadingImage,
});
export type MergeImage = z.infer<typeof mergeImage>;
