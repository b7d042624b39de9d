/** Under which keys a name is looked up: two names that can be one person's share at least one. */
import { type GivenPart, looseKey, type ParsedName } from './name.js';
import { initialsOfForms } from './nicknames.js';

// `Ana Maria de Souza Campos Lima`: more words do not make more keys.
const MAX_FAMILY_WORDS = 4;

/**
 * Loose family word and first initial, for each word of the family name and for each given name that somebody could be
 * known by; and all words in one order, for names whose family and given name change places.
 */
export function blockKeys(name: ParsedName): string[] {
  const keys = new Set<string>();
  for (const family of familyKeys(name)) for (const initial of initials(name.given)) keys.add(`${family} ${initial}`);
  const last = name.given.at(-1);
  // `Solomon Teferra | Abate` is also `Solomon | Teferra Abate`.
  if (last !== undefined && name.given.length > 1 && !last.initial)
    for (const initial of initials(name.given.slice(0, -1))) keys.add(`${looseKey(last.text)} ${initial}`);
  if (name.full) keys.add(`= ${looseKey([...name.given.map((part) => part.text), ...name.family].sort().join(''))}`);
  return [...keys];
}

function familyKeys({ family, whole }: ParsedName): string[] {
  const words = [...new Set([whole, family.join(''), ...family.slice(0, MAX_FAMILY_WORDS)])];
  // Names one letter apart meet by their first five letters.
  return words.filter((word) => word.length > 1 || family.length === 1).map((word) => looseKey(word).slice(0, 5));
}

function initials(given: readonly GivenPart[]): string[] {
  const known = given.filter((part, index) => index === 0 || !part.initial);
  return known.length === 0
    ? ['']
    : distinctInitials(
        known.flatMap((part) => [part.text.slice(0, 1), ...(part.initial ? [] : initialsOfForms(part.text))]),
      );
}

const distinctInitials = (letters: readonly string[]) => [...new Set(letters.map(looseKey))];
