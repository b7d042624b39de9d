/** Names of people and groups as bibliographies write them, where no format says more. BibTeX's own rules are in `bibtex/names.ts`. */
import type { PersonName } from '../record/record.js';
import { trimmedOf, withSingleSpaces } from './plain-text.js';

/** A contributor by name: a person, or a group whose name is not taken apart. */
export type ReadName = { readonly person: PersonName } | { readonly organization: string };

const GROUP_WORDS =
  /(?:^|[\s(/-])(?:universit(?:y|é|e|à|at|ät|eit|et|etet)|institut(?:e|ion|et)?|consortium|committee|collaboration|council|collaborat(?:ive|ors)|society|association|academy|team|network|investigators|organi[sz]ation|ministry|ministeri(?:e|et|um)|department|gmbh|inc\.?|ltd\.?|llc|corporation|corp\.?|company|study group|working group|writing group|task force|group|initiative|foundation|agency|commission|centre|center|hospital|laborator(?:y|ies)|bureau|federation|authority|board|office|service|alliance|programme|program|project|trial|library|museum|nations|government|parliament|forening(?:en)?|styrelsen|kommune|stichting|verein|gesellschaft)(?=$|[\s.,;:)/-])/i;
const SUFFIX = /^(?:jr\.?|sr\.?|i{2,3}|iv|vi{0,3}|2nd|3rd|junior|senior|filho|neto)$/i;
const PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de del della dei di da do dos das du la le les ter ten te zu zum zur af av al el bin ibn 't op in 'van vom y e".split(
    ' ',
  ),
);
/** `R.`, `J.-P.`, `DG`, `M. E.`: initials, not a name. */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.[-\s]?){1,5}\p{Lu}?\.?$|^\p{Lu}{1,3}$|^\p{Lu}(?:-\p{Lu}){1,2}$/u;

/** True for names that hold a word only groups have, e.g. `DARE Study Group`, `European Commission`. */
export function looksLikeGroup(name: string): boolean {
  return name.length <= 600 && GROUP_WORDS.test(name);
}

/** Drops empty parts. */
export function personNameOf(parts: {
  family?: string;
  given?: string;
  particle?: string;
  suffix?: string;
}): PersonName {
  const family = parts.family?.trim() ?? '';
  // What programs write for none.
  const given = /^(?:null|undefined)$/.test(parts.given?.trim() ?? '') ? '' : (parts.given?.trim() ?? '');
  const particle = parts.particle?.trim() ?? '';
  const suffix = parts.suffix?.trim() ?? '';
  return {
    ...(family === '' ? { literal: given === '' ? particle : given } : { family }),
    ...(family !== '' && given !== '' ? { given } : {}),
    ...(family !== '' && particle !== '' ? { particle } : {}),
    ...(suffix === '' ? {} : { suffix }),
  };
}

/** `van de Schoot` → particle `van de`, family `Schoot`: lower-case words before the family name. */
export function splitLeadingParticle(family: string): { particle: string; family: string } {
  const words = family.split(' ').filter((word) => word !== '');
  let count = 0;
  while (count < words.length - 1 && PARTICLES.has((words[count] ?? '').replace(/’/g, "'"))) count += 1;
  return { particle: words.slice(0, count).join(' '), family: words.slice(count).join(' ') };
}

function splitTrailingParticle(given: string): { given: string; particle: string } {
  const words = given.split(' ').filter((word) => word !== '');
  let start = words.length;
  while (start > 1 && PARTICLES.has(words[start - 1] ?? '')) start -= 1;
  return { given: words.slice(0, start).join(' '), particle: words.slice(start).join(' ') };
}

function inverted(parts: readonly string[]): PersonName {
  const [before = '', ...behind] = parts;
  const suffixAt = behind.findIndex((part) => SUFFIX.test(part));
  const suffix = suffixAt < 0 ? '' : (behind[suffixAt] ?? '');
  const named = behind.filter((_, index) => index !== suffixAt).join(', ');
  const front = splitLeadingParticle(before);
  const back = splitTrailingParticle(named);
  return personNameOf({ family: front.family, given: back.given, particle: front.particle || back.particle, suffix });
}

function inOrder(words: readonly string[]): PersonName {
  const suffixed = words.length > 1 && SUFFIX.test(words.at(-1) ?? '');
  const named = suffixed ? words.slice(0, -1) : words;
  const suffix = suffixed ? (words.at(-1) ?? '') : '';
  const last = named.at(-1) ?? '';
  // Embase, Ovid and PubMed write `Liu R.`, `de Jong A. B.`: the family name first, without a comma.
  let initials = named.length;
  while (initials > 1 && INITIALS.test(named[initials - 1] ?? '')) initials -= 1;
  if (initials < named.length && !INITIALS.test(named[0] ?? '')) {
    const given = named.slice(initials).join(' ');
    return personNameOf({ ...splitLeadingParticle(named.slice(0, initials).join(' ')), given, suffix });
  }
  let start = named.length - 1;
  while (start > 1 && PARTICLES.has(named[start - 1] ?? '')) start -= 1;
  return personNameOf({
    given: named.slice(0, start).join(' '),
    particle: named.slice(start, -1).join(' '),
    family: last,
    suffix,
  });
}

/** `Council on X, Y and Z`, `Things, Inc.`: a comma does not make a family name of every group. */
function isGroupWithCommas(parts: readonly string[]): boolean {
  const [before = '', behind = ''] = parts;
  if (parts.length === 1) return false;
  const isCompany = /^(?:inc|ltd|llc|gmbh|corp|plc)\.?$/i.test(behind);
  return (
    isCompany ||
    (before.includes(' ') && looksLikeGroup(before)) ||
    (looksLikeGroup(behind) && behind.split(' ').length > 3)
  );
}

/**
 * Reads one name: `Family, Given, Suffix`, `Given Family`, `Family I.`, or a group. A single word is a family name.
 * Undefined for an empty text.
 */
export function readName(text: string): ReadName | undefined {
  const name = trimmedOf(withSingleSpaces(text), ' ,;');
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
  const parts = name.split(',').map((part) => part.trim());
  if (parts.length > 3 || isGroupWithCommas(parts) || (parts.length === 1 && looksLikeGroup(name)))
    return { organization: name };
  if (parts.length > 1) return { person: inverted(parts) };
  return { person: inOrder(name.split(' ')) };
}

/** The name in one line, given name first. */
export function displayName(name: PersonName): string {
  if (name.literal !== undefined) return name.literal;
  const joined = [name.given, name.particle, name.family].filter((part) => part !== undefined).join(' ');
  return name.suffix === undefined ? joined : `${joined}, ${name.suffix}`;
}
