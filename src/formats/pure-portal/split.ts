/** Cuts a text into pages. Several may stand in one file, with a line of dashes between them or one after the other. */
import type { TextSource } from '../format.js';
import { linesOf } from '../whorl/lines.js';
import { CITE_THIS, TYPE_LINE } from './words.js';

export interface PageLine {
  /** Line of the file. */
  readonly number: number;
  readonly text: string;
}

export interface Page {
  readonly lines: readonly PageLine[];
  /** Why it cannot be read. */
  readonly broken?: string;
}

/** Longer pages are rejected; the longest list of authors takes some hundred thousand. */
export const MAX_PAGE_CHARACTERS = 2_000_000;
const MAX_LINE_CHARACTERS = 200_000;
const RULE = /^[ \t]{0,20}(?:-{3,200}|={3,200}|_{3,200}|\*{3,200})[ \t]{0,20}$/;

/** What stands behind the citations of one page is the head of the next, if another type line comes. */
export async function* pagesOf(text: TextSource): AsyncGenerator<Page> {
  let lines: PageLine[] = [];
  let characters = 0;
  let hasType = false;
  /** Where the citations of the page begin. */
  let cited: number | undefined;
  const page = (until = lines.length): Page => ({
    lines: lines.slice(0, until),
    ...(characters > MAX_PAGE_CHARACTERS
      ? { broken: `the page is longer than ${MAX_PAGE_CHARACTERS} characters; split it` }
      : {}),
  });
  for await (const { number, text: line } of linesOf(text, MAX_LINE_CHARACTERS)) {
    if (RULE.test(line) || line === '\f') {
      if (hasType || lines.some((one) => one.text.trim() !== '')) yield page();
      lines = [];
      characters = 0;
      hasType = false;
      cited = undefined;
      continue;
    }
    if (TYPE_LINE.test(line) && hasType) {
      const until = cited ?? lines.length;
      yield page(until);
      lines = lines.slice(until);
      characters = lines.reduce((sum, one) => sum + one.text.length, 0);
      cited = undefined;
    }
    hasType ||= TYPE_LINE.test(line);
    characters += line.length + 1;
    if (characters <= MAX_PAGE_CHARACTERS) lines.push({ number, text: line });
    if (CITE_THIS.test(line)) cited = lines.length;
  }
  if (hasType || lines.some(({ text: line }) => line.trim() !== '')) yield page();
}
