/** Numbers, dates and order as a language writes them. */
import type { Language } from './language.js';

/** English is written as in Europe: 4 April 2023. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', da: 'da-DK', nl: 'nl-NL' };

const cache = new Map<string, unknown>();
function once<T>(key: string, make: () => T, is: (value: unknown) => value is T): T {
  const held = cache.get(key);
  if (is(held)) return held;
  const made = make();
  cache.set(key, made);
  return made;
}
const isNumberFormat = (value: unknown): value is Intl.NumberFormat => value instanceof Intl.NumberFormat;
const isDateFormat = (value: unknown): value is Intl.DateTimeFormat => value instanceof Intl.DateTimeFormat;
const isCollator = (value: unknown): value is Intl.Collator => value instanceof Intl.Collator;

/** 12,345 · 12.345 */
export function formatNumber(value: number, language: Language, digits = 0): string {
  return once(
    `n${language}${digits}`,
    () => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits, minimumFractionDigits: digits }),
    isNumberFormat,
  ).format(value);
}

/** A share of 1 as a whole per cent: 94 % (Danish and English of this site), 94%. */
export function formatPercent(share: number, language: Language): string {
  return once(
    `p${language}`,
    () => new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }),
    isNumberFormat,
  ).format(share);
}

const PRECISIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A partial date (YYYY, YYYY-MM, YYYY-MM-DD) as precise as it is; as it stands if it is none. */
export function formatDate(date: string, language: Language): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  const [, year, month, day] = parts ?? [];
  if (year === undefined) return date;
  const precision = day !== undefined ? 2 : month !== undefined ? 1 : 0;
  return once(
    `d${language}${precision}`,
    () => new Intl.DateTimeFormat(LOCALES[language], { ...PRECISIONS[precision], timeZone: 'UTC' }),
    isDateFormat,
  ).format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))));
}

/** A moment, to the minute, in UTC. */
export function formatMoment(moment: string, language: Language): string {
  return `${once(
    `m${language}`,
    () => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
    isDateFormat,
  ).format(new Date(moment))} UTC`;
}

/** Alphabetical order: æ ø å after z in Danish. */
export function compareText(language: Language): (a: string, b: string) => number {
  return once(`c${language}`, () => new Intl.Collator(LOCALES[language], { numeric: true }), isCollator).compare;
}

/** The name of a language in another: Danish, dansk, Deens. Its code where it has none. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(LOCALES[language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The name of a country by its two letters (ISO 3166-1). */
export function countryName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(LOCALES[language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
