/** `@string` abbreviations. Doubling ones (`b = a # a`, `c = b # b` …) grow without end: every length is bounded. */

/** A value put together from macros may be this long. */
const MAX_VALUE_CHARACTERS = 1_000_000;
const MAX_MACRO_CHARACTERS = 50_000;
const MAX_MACROS = 100_000;
const MAX_ALL_CHARACTERS = 16_000_000;

/** The months, and the journals every BibTeX style knows (plain.bst). */
const STANDARD: readonly (readonly [string, string])[] = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map(
    (name) => [name, name] as const,
  ),
  ['sept', 'sep'],
  ['acmcs', 'ACM Computing Surveys'],
  ['acta', 'Acta Informatica'],
  ['cacm', 'Communications of the ACM'],
  ['ibmjrd', 'IBM Journal of Research and Development'],
  ['ibmsj', 'IBM Systems Journal'],
  ['ieeese', 'IEEE Transactions on Software Engineering'],
  ['ieeetc', 'IEEE Transactions on Computers'],
  ['ieeetcad', 'IEEE Transactions on Computer-Aided Design of Integrated Circuits'],
  ['ipl', 'Information Processing Letters'],
  ['jacm', 'Journal of the ACM'],
  ['jcss', 'Journal of Computer and System Sciences'],
  ['scp', 'Science of Computer Programming'],
  ['sicomp', 'SIAM Journal on Computing'],
  ['tocs', 'ACM Transactions on Computer Systems'],
  ['tods', 'ACM Transactions on Database Systems'],
  ['tog', 'ACM Transactions on Graphics'],
  ['toms', 'ACM Transactions on Mathematical Software'],
  ['toois', 'ACM Transactions on Office Information Systems'],
  ['toplas', 'ACM Transactions on Programming Languages and Systems'],
  ['tcs', 'Theoretical Computer Science'],
];

export class Macros {
  private readonly standard: ReadonlyMap<string, string> = new Map(STANDARD);
  private readonly own = new Map<string, string>();
  private total = 0;

  /** Keeps a definition; says why not when it grows too large. The last definition of a name holds, as in BibTeX. */
  define(name: string, value: string): string | undefined {
    if (
      value.length > MAX_MACRO_CHARACTERS ||
      this.own.size >= MAX_MACROS ||
      this.total + value.length > MAX_ALL_CHARACTERS
    ) {
      this.own.set(name, '');
      return `the @string ${name} grows over ${MAX_MACRO_CHARACTERS} characters (or all of them over ${MAX_ALL_CHARACTERS}) and is left out`;
    }
    this.own.set(name, value);
    this.total += value.length;
    return undefined;
  }

  /** What a bare word in a value stands for: the word itself, and a problem, if it is not defined. */
  expand(name: string): { text: string; problem?: string } {
    const text = this.own.get(name.toLowerCase()) ?? this.standard.get(name.toLowerCase());
    if (text !== undefined) return { text };
    return {
      text: name,
      problem: `the abbreviation ${name} is not defined; add @string{${name} = {…}} or write the value in braces`,
    };
  }

  /** Two pieces of a value, bounded. */
  joined(before: string, piece: string): string {
    return before.length + piece.length > MAX_VALUE_CHARACTERS ? before : before + piece;
  }

  /** `@string` lines for the names, so that an entry can be read in a file of its own. */
  definitions(names: readonly string[]): string {
    return names
      .filter((name) => this.own.has(name))
      .map((name) => `@string{${name} = {${this.own.get(name) ?? ''}}}\n`)
      .join('');
  }
}
