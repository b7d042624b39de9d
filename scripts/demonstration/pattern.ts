/**
 * Sentence patterns, and how they become sentences.
 *
 * `[this|that]` is a choice (no nesting), `{slot}` a word of the output at hand, `<120..480>` a number between the two,
 * with as many decimals as its lower bound has, written as the language writes numbers.
 */
import type { Chance } from './random.js';

export type Language = 'en' | 'da' | 'nl';
export type Slots = Readonly<Record<string, string>>;

/** One sentence or phrase a line; blank lines and indentation do not count. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Short phrases separated by semicolons. */
export function phrases(text: string): readonly string[] {
  return text
    .split(';')
    .map((phrase) => phrase.replaceAll(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}

export function fill(pattern: string, slots: Slots, chance: Chance, language: Language = 'en'): string {
  const chosen = pattern.replaceAll(/\[([^\]]*)\]/g, (_, options: string) => chance.pick(options.split('|')));
  const worded = chosen.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const word = slots[name];
    if (word === undefined) throw new Error(`no word for {${name}} in: ${pattern}`);
    return word;
  });
  return worded.replaceAll(/<([\d.]+?)\.\.([\d.]+)>/g, (_, low: string, high: string) =>
    number(low, high, chance, language),
  );
}

/** Like `fill`, with a capital first letter and a full stop where there is no other end. */
export function sentence(pattern: string, slots: Slots, chance: Chance, language: Language = 'en'): string {
  const text = capital(fill(pattern, slots, chance, language));
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function number(low: string, high: string, chance: Chance, language: Language): string {
  const decimals = low.split('.')[1]?.length ?? 0;
  const scale = Number(`1e${decimals}`);
  const value = chance.between(Math.round(Number(low) * scale), Math.round(Number(high) * scale));
  return writeNumber(value, decimals, language);
}

/** `value` counts units of the last decimal: 1234 with 2 decimals is 12.34. */
export function writeNumber(value: number, decimals: number, language: Language): string {
  const [thousands, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const digits = String(value).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replaceAll(/(?<=\d)(?=(\d{3})+$)/g, thousands);
  return decimals === 0 ? whole : `${whole}${point}${digits.slice(-decimals)}`;
}
