/** Under which keys an organisation is found in affiliations: each part of an address, in one spelling, and capitals. */
import type { OrganizationMention, OrganizationRecord } from '../../record/record.js';
import { organizationWords } from './words.js';

export interface AffiliationKey {
  readonly key: string;
  /** The name or acronym as it stands in the affiliation. */
  readonly text: string;
  readonly isAcronym: boolean;
}

// An address has a handful of parts; whole pages get into the field by mistake.
const MOST_PARTS = 12;
const MOST_ACRONYMS = 6;

// Neither sign stands in a folded name, so that these keys never meet a whole name.
const nameKey = (name: string) => `~ ${organizationWords(name).join(' ')}`;
const acronymKey = (acronym: string) => `= ${acronym}`;
const isAcronym = (text: string) => /^\p{Lu}[\p{Lu}\d]{1,11}$/u.test(text);

/** The keys of an organisation that a record describes. */
export function organizationKeys({
  name,
  aliases,
  acronym,
}: Pick<OrganizationRecord, 'name' | 'aliases' | 'acronym'>): string[] {
  const names = [name, ...aliases.map((alias) => alias.name)].map((text) => text.trim());
  return [
    ...new Set([
      ...names.filter((text) => !isAcronym(text) && organizationWords(text).length > 0).map(nameKey),
      ...[...names, acronym?.trim() ?? ''].filter(isAcronym).map(acronymKey),
    ]),
  ];
}

/** The mention with the ROR id that stands in its text, if one does. */
export function withWrittenRor(mention: OrganizationMention): OrganizationMention {
  const [, id] = /\bror\.org\/(0[a-z0-9]{8})\b/.exec(mention.name ?? '') ?? [];
  return id === undefined || mention.identifiers.some((key) => key.startsWith('ror:'))
    ? mention
    : { ...mention, identifiers: [...mention.identifiers, `ror:${id}`] };
}

/** The keys to look up for an affiliation. */
export function affiliationKeys({ name = '' }: Pick<OrganizationMention, 'name'>): AffiliationKey[] {
  const parts = name
    .split(/[,;:()[\]/|\n]/)
    .map((part) => part.trim())
    .filter((part) => organizationWords(part).length > 0)
    .slice(0, MOST_PARTS);
  const acronyms = [...new Set(name.match(/(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]{1,11}(?![\p{L}\d])/gu))].slice(
    0,
    MOST_ACRONYMS,
  );
  return [
    ...parts.map((text) => ({ key: nameKey(text), text, isAcronym: false })),
    ...acronyms.map((text) => ({ key: acronymKey(text), text, isAcronym: true })),
  ];
}
