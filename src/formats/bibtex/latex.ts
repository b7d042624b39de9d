/**
 * LaTeX as it stands in bibliographies to Unicode text. One pass, no macros are run: accents, letters, symbols, dashes,
 * quotes; formatting goes, its text stays; mathematics becomes readable text (`$10^{-3}$` → 10⁻³).
 *
 * Linear time: nesting deeper than `MAX_DEPTH` is read without structure.
 */
import { normaliseCharacters, subscript, superscript } from '../plain-text.js';
import { ACCENTS, DROPPED_WITH_ARGUMENT, SPACING, SYMBOLS, TRANSPARENT } from './latex-symbols.js';

const MAX_DEPTH = 12;
const ONLY_PLAIN = /^[^\\{}$~^_`'"&%#-]*$/;

class Decoder {
  private at = 0;
  private math = false;
  /** Commands that were not understood. */
  readonly unknown = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly depth: number,
  ) {}

  decode(): string {
    const out: string[] = [];
    while (this.at < this.text.length) out.push(this.next());
    return out.join('');
  }

  /** The Unicode text of what stands next, and steps over it. */
  private next(): string {
    const character = this.text.charAt(this.at);
    switch (character) {
      case '\\':
        return this.command();
      case '{':
      case '}':
        this.at += 1;
        return '';
      case '$':
        return this.dollar();
      case '~':
        this.at += 1;
        return ' ';
      case '-':
        return this.run('-', ['-', '–', '—']);
      case '`':
        return this.run('`', ['‘', '“']);
      case "'":
        return this.run("'", ["'", '”']);
      case '^':
      case '_':
        return this.script(character);
      default:
        return this.plain();
    }
  }

  private plain(): string {
    const start = this.at;
    do this.at += 1;
    while (this.at < this.text.length && !"\\{}$~-`'^_".includes(this.text.charAt(this.at)));
    return this.text.slice(start, this.at);
  }

  private run(character: string, forms: readonly string[]): string {
    let length = 1;
    while (length < forms.length && this.text.charAt(this.at + length) === character) length += 1;
    this.at += length;
    return this.math && character !== '-' ? "'".repeat(length) : (forms[length - 1] ?? character);
  }

  /** `$` opens and closes mathematics; one that is never closed, or an amount of money, is a dollar sign. */
  private dollar(): string {
    this.at += 1;
    while (this.text.charAt(this.at) === '$') this.at += 1;
    if (this.math) {
      this.math = false;
      return '';
    }
    const close = this.text.indexOf('$', this.at);
    const inside = close < 0 ? '' : this.text.slice(this.at, close);
    if (close < 0 || (/^\d/.test(inside) && / /.test(inside) && !/[\\^_{=<>]/.test(inside))) return '$';
    this.math = true;
    return '';
  }

  private script(kind: string): string {
    this.at += 1;
    if (!this.math) return kind;
    const argument = this.argument();
    if (argument === '°' || argument === '′') return argument;
    return kind === '^' ? superscript(argument) : subscript(argument);
  }

  private skipSpaces(): void {
    while (/\s/.test(this.text.charAt(this.at)) && this.at < this.text.length) this.at += 1;
  }

  /** Where the group that opens at the current place closes; the end of the text if it does not. */
  private groupEnd(): number {
    let depth = 0;
    for (let index = this.at; index < this.text.length; index += 1) {
      const character = this.text.charAt(index);
      if (character === '\\') index += 1;
      else if (character === '{') depth += 1;
      else if (character === '}') {
        depth -= 1;
        if (depth === 0) return index;
      }
    }
    return this.text.length;
  }

  /** A `{…}` as it is written, and steps over it; '' if there is none. */
  private rawGroup(): string {
    this.skipSpaces();
    if (this.text.charAt(this.at) !== '{' || this.depth >= MAX_DEPTH) return '';
    const end = this.groupEnd();
    const inside = this.text.slice(this.at + 1, end);
    this.at = end + 1;
    return inside;
  }

  /** The decoded argument of a command: a group, a command, or one character. */
  private argument(): string {
    this.skipSpaces();
    const character = this.text.charAt(this.at);
    if (character === '' || character === '}') return '';
    if (character === '{') {
      if (this.depth >= MAX_DEPTH) {
        this.at += 1;
        return '';
      }
      return this.inner(this.rawGroup());
    }
    if (character === '\\') return this.depth >= MAX_DEPTH ? '' : this.innerCommand();
    const point = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    this.at += point.length;
    return point;
  }

  private inner(text: string): string {
    const decoder = new Decoder(text, this.depth + 1);
    decoder.math = this.math;
    const decoded = decoder.decode();
    for (const name of decoder.unknown) this.unknown.add(name);
    return decoded;
  }

  /** A command as an argument (`\'\i`): `\'\'\'…` must not recurse without end. */
  private innerCommand(): string {
    this.nesting += 1;
    const decoded = this.nesting > MAX_DEPTH ? this.plain() : this.command();
    this.nesting -= 1;
    return decoded;
  }
  private nesting = 0;

  private command(): string {
    const start = this.at + 1;
    let end = start;
    while (/[A-Za-z]/.test(this.text.charAt(end))) end += 1;
    const word = end > start;
    const name = word ? this.text.slice(start, end) : this.text.charAt(start);
    this.at = word ? end : start + Math.max(1, name.length);
    if (name === '') return '\\';
    // `\a'e` is `\'e` inside a tabbing environment.
    if (name === 'a' && /['`=]/.test(this.text.charAt(this.at))) {
      this.at += 1;
      return this.accented(ACCENTS.get(this.text.charAt(this.at - 1)) ?? '');
    }
    const accent = ACCENTS.get(name);
    if (accent !== undefined) return this.accented(accent);
    if (!word) return SPACING.get(name) ?? (name === "'" ? "'" : name);
    return this.named(name);
  }

  private accented(mark: string): string {
    const argument = this.argument();
    if (argument === '') return '';
    const first = String.fromCodePoint(argument.codePointAt(0) ?? 0);
    // Above a dotless i NFC makes nothing: the accent goes on i itself.
    const letter = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first;
    const spaced = letter.trim() === '' ? letter : letter + mark;
    return spaced + argument.slice(first.length);
  }

  private named(name: string): string {
    const symbol = SYMBOLS.get(name);
    if (symbol !== undefined) {
      if (!this.math) this.skipSpaces();
      if (this.text.startsWith('{}', this.at)) this.at += 2;
      return symbol;
    }
    const spacing = SPACING.get(name);
    if (spacing !== undefined) return spacing;
    const special = this.withArguments(name);
    if (special !== undefined) return special;
    this.skipSpaces();
    if (TRANSPARENT.has(name)) return '';
    this.unknown.add(`\\${name}`);
    return this.text.charAt(this.at) === '{' ? '' : `${name} `;
  }

  /** Commands whose arguments are not simply text in place. */
  private withArguments(name: string): string | undefined {
    switch (name) {
      case 'textsuperscript':
      case 'sp':
        return superscript(this.argument());
      case 'textsubscript':
      case 'sb':
        return subscript(this.argument());
      case 'frac':
      case 'tfrac':
      case 'dfrac':
        return `${this.argument()}/${this.argument()}`;
      case 'sqrt':
        return `√${this.argument()}`;
      case 'enquote':
      case 'mkbibquote':
        return `“${this.argument()}”`;
      case 'url':
      case 'path':
      case 'nolinkurl':
        return this.verbatim();
    }
    if (!DROPPED_WITH_ARGUMENT.has(name)) return undefined;
    this.rawGroup();
    return '';
  }

  /** `\url{a_b}`, `\path|a_b|`. */
  private verbatim(): string {
    this.skipSpaces();
    const open = this.text.charAt(this.at);
    if (open === '{') return decodeVerbatim(this.rawGroup());
    const close = this.text.indexOf(open, this.at + 1);
    if (!/[|!+"'#/@]/.test(open) || close < 0) return '';
    const inside = this.text.slice(this.at + 1, close);
    this.at = close + 1;
    return inside;
  }
}

/** Decoded text, and the commands that were not known: their names stand in the text. */
export interface Decoded {
  readonly text: string;
  readonly unknown: readonly string[];
}

/** Decodes the text of a field, keeping its line ends. */
export function decodeLatex(written: string): Decoded {
  if (ONLY_PLAIN.test(written)) return { text: normaliseCharacters(written), unknown: [] };
  // An opening question or exclamation mark is a ligature; % ends a line only where a macro package wrote it so: it stays.
  const decoder = new Decoder(
    written.replace(/([?!])`/g, (_, mark: string) => (mark === '?' ? '¿' : '¡')),
    0,
  );
  return { text: normaliseCharacters(decoder.decode()), unknown: [...decoder.unknown] };
}

/** Addresses and identifiers: only escapes and braces go, `_`, `~`, `--` stay. */
export function decodeVerbatim(written: string): string {
  if (!/[\\{}$]/.test(written)) return written.trim();
  return written
    .replace(/\\(?:textasciitilde|sim|~)\s*(?:\{\s*\})?/g, '~')
    .replace(/\\textunderscore\s*(?:\{\})?/g, '_')
    .replace(/\\(?:url|path|nolinkurl|href|burl)(?![A-Za-z])/g, '')
    .replace(/\\([_%&#$~{}^ -])/g, '$1')
    .replace(/[{}$]/g, '')
    .trim();
}
