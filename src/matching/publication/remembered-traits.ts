/** Traits of records that are matched first and stored afterwards: taken once, and forgotten with the record. */
import type { PublicationRecord } from '../../record/record.js';
import { type PublicationTraits, traitsOf } from './traits.js';

const remembered = new WeakMap<PublicationRecord, PublicationTraits>();

export function rememberedTraits(record: PublicationRecord): PublicationTraits {
  const known = remembered.get(record);
  if (known !== undefined) return known;
  const traits = traitsOf(record);
  remembered.set(record, traits);
  return traits;
}
