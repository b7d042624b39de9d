/** Former names that are shown no more. Whoever is called by one is still found by it. */
import { z } from 'zod';
import { foldText, nameForm } from './keys.js';
import { type PersonName, personName } from './record.js';

/** Field of the decision that hides a name; its value is a `HiddenName`. */
export const HIDDEN_NAME = 'hiddenName';

export const hiddenName = z.object({ hidden: personName, shown: personName });
/** A name that is hidden, and the one that is shown if no source knows another. */
export type HiddenName = z.infer<typeof hiddenName>;

/** Whether a name is the hidden one, or a shorter form of it: `A. Berg` tells `Anna Berg`, and so does `Berg`. */
export function isHidden({ hidden, shown }: HiddenName, name: PersonName): boolean {
  if (nameForm(name) === nameForm(hidden)) return true;
  const family = (of: PersonName) => foldText(of.family ?? of.literal ?? '');
  if (family(name) !== family(hidden)) return false;
  const written = wordsOf(name.given);
  if (written.length === 0) return family(shown) !== family(hidden);
  const given = wordsOf(hidden.given);
  return written.every((word, at) => {
    const own = given[at];
    return (
      own === undefined ||
      own === word ||
      (word.length === 1 && own.startsWith(word)) ||
      (own.length === 1 && word.startsWith(own))
    );
  });
}

/** Folded words; `AM` and `A.M.` are two initials. */
function wordsOf(given: string | undefined): string[] {
  const words = (given ?? '').normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => (/^\p{Lu}{2,3}$/u.test(word) ? [...word] : [word])).map(foldText);
}
