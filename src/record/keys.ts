/**
 * Match keys and sort keys: what two spellings of one thing have in common.
 *
 * Folding is any-ascii (which knows ø, æ, ł, ß, Greek, Cyrillic, Chinese), lower case, letters and digits only.
 */
import anyAscii from 'any-ascii';
import type { PersonName } from './record.js';

/** Folded words of a text, separated by one space. */
export function foldText(text: string): string {
  return anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

// Longer titles differ in their first 200 folded characters or not at all; the bound keeps index entries small.
const TITLE_KEY_LENGTH = 200;

/** The match key of a title: folded, without white space. Empty when a title has no letter or digit. */
export function titleKey(title: string): string {
  return foldText(title).replaceAll(' ', '').slice(0, TITLE_KEY_LENGTH);
}

/** "Given Family", or the literal name. */
export function displayName(name: PersonName): string {
  if (name.family === undefined) return name.literal ?? '';
  const family = name.particle === undefined ? name.family : `${name.particle} ${name.family}`;
  return [name.given, family, name.suffix].filter((part) => part !== undefined && part !== '').join(' ');
}

/** "Family, Given", for sorting and for citations. */
export function invertedName(name: PersonName): string {
  if (name.family === undefined) return name.literal ?? '';
  const family = name.particle === undefined ? name.family : `${name.particle} ${name.family}`;
  return [family, [name.given, name.suffix].filter((part) => part !== undefined && part !== '').join(' ')]
    .filter((part) => part !== '')
    .join(', ');
}

/** The form under which a whole name is looked up: folded words of the display name. */
export function nameForm(name: PersonName): string {
  return foldText(displayName(name));
}

/**
 * Whether a name says enough to stand for one person by itself: a family name and at least one given name written out.
 * "J. Smith" does not; it gets a provisional person.
 */
export function isFullName(name: PersonName): boolean {
  if (name.family === undefined || name.given === undefined || foldText(name.family) === '') return false;
  return (name.given.normalize('NFC').match(/[\p{L}\p{M}'’]+\.?/gu) ?? []).some(isWrittenOut);
}

// "JL", "MB": medical databases write initials without full stops, in capitals. "Chr." and "Yu." are shortened, and
// "MARIA" is a name that somebody shouts. A single letter is a name where letters have no case: 明.
function isWrittenOut(word: string): boolean {
  if (word.endsWith('.') || /^\p{Lu}{1,3}$/u.test(word)) return false;
  return /\p{L}.*\p{L}/u.test(word) || /^\p{Lo}$/u.test(word);
}

// Sources do not agree whether "van der" belongs to the family name, nor on its capital.
const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da do dos das du la le ter ten te zu zum zur af av al el'.split(' '),
);

/** The family name of a person, folded and without particles, for comparing first authors. */
export function familyKey(name: PersonName): string {
  const words = foldText(name.family ?? name.literal ?? '').split(' ');
  if (name.family === undefined) return words.at(-1) ?? '';
  const first = words.findIndex((word) => !PARTICLES.has(word));
  return words.slice(first < 0 ? -1 : first).join(' ');
}

/** Sorts a text as people expect, then by id: stored once, compared by the index. The tab sorts before every letter and space. */
export function orderKey(text: string, id: string): string {
  return `${foldText(text).slice(0, 120) || '~'}\t${id}`;
}

/** The first four digits of a partial date. */
export function yearOf(partialDate: string | undefined): number | undefined {
  return partialDate === undefined ? undefined : Number(partialDate.slice(0, 4));
}
