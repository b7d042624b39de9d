/** Lists of names in one cell, in the ways vendors write them. */
import { affiliate, type Contribution } from '../affiliation.js';
import type { Draft, Place } from '../draft.js';
import { readName } from '../names.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';

type Role = Parameters<typeof put.contributor>[2];

const INITIALS = /^(?:\p{Lu}\p{Ll}?\.?[-\s]?){1,6}$/u;
/** `Doe J.`, `de Vries B.A.`, `DOE JA`: the family name, then initials. */
const FAMILY_FIRST = /^\S.{0,200}\s(?:\p{Lu}\p{Ll}?\.?-?){1,6}$/u;

/** Names apart, whatever stands between them. A comma stands between names, or within each. */
export function namesIn(cell: string): string[] {
  const line = plainLine(cell).replace(/,? ?et al\.?$/i, '');
  for (const separator of [';', '|']) if (line.includes(separator)) return present(line.split(separator));
  if (/ and /.test(line) && line.includes(',')) return present(line.split(/,? and /));
  const parts = present(line.split(','));
  if (parts.length === 1) return present(line.split(' and '));
  if (parts.every((part) => FAMILY_FIRST.test(part)) || (parts.length > 2 && parts.every((part) => /\S \S/.test(part))))
    return parts;
  const isPaired = parts.length % 2 === 0 && parts.every((part, at) => at % 2 === 0 || INITIALS.test(part));
  if (isPaired && parts.length > 2)
    return parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}, ${parts[at + 1] ?? ''}`] : []));
  return parts.length > 3 ? parts : [line];
}

const present = (parts: readonly string[]) =>
  parts
    // PubMed ends the list with a full stop.
    .map((part) => part.trim().replace(/,$|(?<=\p{Lu}{2})\.$/u, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

export function people(role: Role, split: (cell: string) => string[] = namesIn) {
  return (draft: Draft, value: string): void => {
    for (const part of split(value)) {
      if (/^\[?no author/i.test(part)) continue;
      const name = readName(part);
      if (name !== undefined) put.contributor(draft, name, role);
    }
  };
}

/** Springer puts nothing between names: `Jane DoeRichard M. Roe`. A small letter before a capital is where one ends. */
export function gluedNames(cell: string): string[] {
  return plainLine(cell)
    .split(/(?<=[\p{Ll}.)])(?<!\b(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz))(?=\p{Lu}[\p{Ll}.])(?<!\p{Lu}\.)/u)
    .map((part) => part.trim());
}

export const authorsOf = (draft: Draft): Contribution[] =>
  draft.publication.contributions.filter(({ role }) => role === 'AUTHOR');

/** Adds an identifier to the person of a contribution. */
export function identify({ person }: Contribution, key: string): void {
  if (person !== undefined) person.identifiers = [...new Set([...(person.identifiers ?? []), key])];
}

/**
 * A list beside the list of authors, one entry for each. If it has another length nobody knows whose an entry is: it is
 * left out and counted.
 */
export function beside(separator: RegExp, take: (author: Contribution, entry: string) => boolean) {
  return (draft: Draft, value: string, place: Place): void => {
    const entries = value.split(separator).map((entry) => entry.trim());
    if (entries.at(-1) === '') entries.pop();
    draft.atEnd.push(() => {
      const authors = authorsOf(draft);
      const fits = entries.length === authors.length;
      const taken = authors.map((author, at) => fits && take(author, entries[at] ?? ''));
      if (!taken.includes(true)) draft.unmapped.push(place.field);
    });
  };
}

/** One address for each author. */
export const addressesBeside = (separator: RegExp) => beside(separator, (author, entry) => affiliate(author, entry));
