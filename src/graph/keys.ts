/** Keys of relationships of which two entities may have several: made of what they say, so that saying it twice is once. */
import { contentHash, stableId } from '../record/canonical.js';
import { foldText } from '../record/keys.js';

interface Period {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

const short = (...parts: readonly unknown[]) => contentHash(parts).slice(0, 20);

export const membershipKey = (
  organization: string,
  { role, seniority, from, to }: Period & { readonly role?: string | null; readonly seniority?: string | null },
) => short(organization, role, seniority, from, to);

export const partnershipKey = (partner: string, { kind, from, to }: Period & { readonly kind?: string | null }) =>
  short(partner, kind, from, to);

export const involvementKey = (other: string, type: 'INVOLVES' | 'FUNDED_BY', role: string | undefined) =>
  short(other, type, role);

/** Of the keyword that a text is: spellings that differ in case or punctuation only are one. */
export const keywordId = (text: string) => stableId('Keyword', foldText(text) || text);
