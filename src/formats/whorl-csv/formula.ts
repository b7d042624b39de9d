/**
 * A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula and runs it. Such
 * a cell gets an apostrophe in front, and so does what follows a semicolon or tab inside one: with other settings of the
 * spreadsheet another cell begins there. A cell that had apostrophes there already gets one more, so that reading can take
 * one away and has the value again.
 */
const DANGEROUS = /(?<=^|[;\t])(?='*[=+\-@\t\r])/g;
const GUARDED = /(?<=^|[;\t])'(?='*[=+\-@\t\r])/g;

export const guarded = (cell: string): string => cell.replace(DANGEROUS, "'");

/** The reverse of `guarded`. */
export const unguarded = (cell: string): string => (cell.includes("'") ? cell.replace(GUARDED, '') : cell);
