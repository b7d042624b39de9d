/**
 * Names as BibTeX reads them (Patashnik, "BibTeXing", §4): `First von Last`, `von Last, First`, `von Last, Jr, First`,
 * joined by `and`; braces keep together; a name wholly in braces is a group. Also BibLaTeX's `family=…, given=…`.
 * Everything runs once over the text.
 */

import { looksLikeGroup, personNameOf, type ReadName, readName } from '../names.js';
import { trimmedOf, withSingleSpaces } from '../plain-text.js';

/** The names of a list still in LaTeX, and what was odd about it. */
export interface NameList {
  readonly names: readonly ReadName[];
  /** The list says that more people follow: `and others`. */
  readonly others: boolean;
  readonly repaired?: string;
}

/** Places of a separator at brace depth 0. `isSeparator` gives the length of the separator at a place, 0 for none. */
function splitAtDepth0(text: string, separatorAt: (index: number) => number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 92) index += 1;
    else if (code === 123) depth += 1;
    else if (code === 125) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const length = separatorAt(index);
      if (length === 0) continue;
      parts.push(text.slice(start, index));
      start = index + length;
      index = start - 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

const AND = / and(?= )/iy;
const SPACES = /[ ~]+/y;

function splitNames(list: string): string[] {
  return splitAtDepth0(list, (index) => {
    AND.lastIndex = index;
    return AND.exec(list)?.[0].length ?? 0;
  });
}

const splitCommas = (name: string): string[] => splitAtDepth0(name, (index) => (name.charAt(index) === ',' ? 1 : 0));

function splitWords(name: string): string[] {
  return splitAtDepth0(name, (index) => {
    SPACES.lastIndex = index;
    return SPACES.exec(name)?.[0].length ?? 0;
  }).filter((word) => word !== '');
}

/** Whether one pair of braces holds the whole text. */
function isBraced(text: string): boolean {
  if (!text.startsWith('{') || !text.endsWith('}') || text.startsWith('{\\')) return false;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 92) index += 1;
    else if (code === 123) depth += 1;
    else if (code === 125) {
      depth -= 1;
      if (depth === 0) return index === text.length - 1;
    }
  }
  return false;
}

type Decode = (latex: string) => string;

/** A word of the name: as written, decoded, and whether it is a particle by its case. */
interface Word {
  readonly text: string;
  readonly lower: boolean;
}

function wordsOf(text: string, decode: Decode): Word[] {
  return splitWords(text).map((raw) => {
    const decoded = decode(raw).trim();
    // What braces protect has no case, but for an accented letter in braces.
    const caseless = raw.startsWith('{') && !raw.startsWith('{\\');
    const isInitial = decoded.length <= 3 && decoded.endsWith('.');
    return { text: decoded, lower: !caseless && !isInitial && /^['’]?\p{Ll}/u.test(decoded) };
  });
}

const joined = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

/** `von Last`: the lower-case words in front, but never all of them. */
function vonLast(words: readonly Word[]): { particle: string; family: string } {
  let count = 0;
  for (let index = 0; index < words.length - 1; index += 1) if (words[index]?.lower === true) count = index + 1;
  const leading = words.findIndex((word) => !word.lower);
  // `de la Fuente`: all lower words stand in front. `Ortega y Gasset`: a lower word inside belongs to the name.
  const particles = leading >= 0 && leading < count ? leading : count;
  return { particle: joined(words.slice(0, particles)), family: joined(words.slice(particles)) };
}

function firstVonLast(words: readonly Word[]): ReadName {
  const last = words.length - 1;
  let von = words.findIndex((word, index) => index < last && word.lower);
  if (von < 0) von = last;
  const rest = vonLast(words.slice(von));
  return { person: personNameOf({ given: joined(words.slice(0, von)), ...rest }) };
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|2nd|3rd)\.?$/i;

function keyed(parts: readonly string[], decode: Decode): ReadName | undefined {
  const values = new Map<string, string>();
  for (const part of parts) {
    const [, name, value] = /^\s*(family|given|prefix|suffix|useprefix|[a-z]+-i)\s*=\s*(.*)$/s.exec(part) ?? [];
    if (name === undefined || value === undefined) return undefined;
    values.set(name, decode(value.trim()));
  }
  return {
    person: personNameOf({
      family: values.get('family'),
      given: values.get('given'),
      particle: values.get('prefix'),
      suffix: values.get('suffix'),
    }),
  };
}

function braced(text: string): ReadName {
  const [before = '', behind, ...more] = text.split(',').map((part) => part.trim());
  // `{{Smith, John}}` of careless exports is a person; `{Council on X, Y and Z}` is not.
  const isPerson = behind !== undefined && more.length === 0 && !/\s/.test(before) && !looksLikeGroup(text);
  return isPerson ? (readName(text) ?? { organization: text }) : { organization: text };
}

function readOne(raw: string, decode: Decode): ReadName | undefined {
  const text = trimmedOf(raw, ' ,;');
  if (!/[\p{L}\p{N}\\]/u.test(text)) return undefined;
  if (isBraced(text)) return braced(decode(text).replace(/\s+/g, ' ').trim());
  const parts = splitCommas(text);
  if (/^\s*(?:family|given|prefix|suffix)\s*=/.test(text)) {
    const named = keyed(parts, decode);
    if (named !== undefined) return named;
  }
  if (parts.length === 1) {
    const plain = decode(text).replace(/\s+/g, ' ').trim();
    const words = wordsOf(text, decode);
    if (words.length > 1 && looksLikeGroup(plain)) return { organization: plain };
    const last = words.at(-1)?.text ?? '';
    if (words.length > 1 && (SUFFIX.test(last) || /^\p{Lu}\.$/u.test(last))) return readName(plain);
    return words.length === 0 ? undefined : firstVonLast(words);
  }
  const [family = '', second = '', ...more] = parts;
  const hasSuffix = more.length > 0 && (more.length === 1 || SUFFIX.test(decode(second).trim()));
  const given = hasSuffix ? more.join(',') : [second, ...more].join(',');
  const isSuffixLast = more.length === 1 && SUFFIX.test(decode(more[0] ?? '').trim());
  return {
    person: personNameOf({
      ...vonLast(wordsOf(family, decode)),
      given: decode(isSuffixLast ? second : given).replace(/\s+/g, ' '),
      suffix: decode(isSuffixLast ? (more[0] ?? '') : hasSuffix ? second : ''),
    }),
  };
}

/** Lists that do not use `and`: `A, B.; C, D.` and `A, B., C, D.` with initials. */
function separately(list: string): { parts: string[]; repaired?: string } {
  const parts = splitNames(list);
  if (parts.length > 1) return { parts };
  const semicolons = splitAtDepth0(list, (index) => (list.charAt(index) === ';' ? 1 : 0));
  if (semicolons.length > 1)
    return { parts: semicolons, repaired: 'the names are separated by semicolons; BibTeX separates them by " and "' };
  const commas = splitCommas(list).map((part) => part.trim());
  const initials = commas.filter((part, index) => index % 2 === 1 && /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(part)).length;
  if (commas.length < 4 || commas.length % 2 !== 0 || initials !== commas.length / 2) return { parts };
  const pairs = commas.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${commas[index + 1] ?? ''}`] : []));
  return { parts: pairs, repaired: 'the names are separated by commas; BibTeX separates them by " and "' };
}

/** Reads a list of names still in LaTeX; `decode` turns LaTeX into text. */
export function readNames(list: string, decode: Decode): NameList {
  const { parts, repaired } = separately(withSingleSpaces(list));
  const names: ReadName[] = [];
  let others = false;
  for (const part of parts) {
    const bare = part.trim().replace(/^and\s+/i, '');
    if (/^(?:others|et\.? al\.?|\{others\})$/i.test(bare)) {
      others = true;
      continue;
    }
    const name = readOne(bare, decode);
    if (name !== undefined) names.push(name);
  }
  return { names, others, ...(repaired === undefined ? {} : { repaired }) };
}
