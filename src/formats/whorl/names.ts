/** A person's name written as one text, in its parts (`PersonName` of the record). */
interface NameParts {
  family?: string;
  given?: string;
  particle?: string;
  suffix?: string;
  literal?: string;
}

const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/i;

/**
 * `Family, Given`, `Family, Jr., Given` or `Given Family`. Words in lower case before the family name are its particle
 * ("Maureen van Eijnatten", "van der Stappen, Frank"). Without a comma the last word is taken as the family name; where that is
 * wrong, the file writes the comma or the parts. One word alone has no parts.
 */
export function nameFromText(text: string): NameParts {
  const parts = text.split(',').map((part) => part.trim().replaceAll(/\s+/g, ' '));
  const [first = '', second = '', ...others] = parts;
  if (parts.length > 1) {
    if (first === '' || parts.length > 3) return { literal: text.trim() };
    const [suffix, given] = SUFFIX.test(second) ? [second, others[0] ?? ''] : [others[0] ?? '', second];
    return present({ ...familyFrom(first.split(' ')), given, suffix });
  }
  const words = first.split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  if (words.length < 2) return { literal: first };
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start -= 1;
  return present({ ...familyFrom(words.slice(start)), given: words.slice(0, start).join(' '), suffix });
}

function familyFrom(words: readonly string[]): NameParts {
  let start = 0;
  while (start < words.length - 1 && isParticle(words[start] ?? '')) start += 1;
  return { particle: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}

/** A word in lower case: "van", "de", "'t". */
function isParticle(word: string): boolean {
  return /\p{L}/u.test(word) && word === word.toLowerCase();
}

function present(parts: NameParts): NameParts {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== '' && value !== undefined));
}
