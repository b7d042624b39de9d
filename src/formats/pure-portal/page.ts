/** Tells the parts of a page apart: its head, numbers, abstract, table, note, keywords, and where it can be read. */
import { labelled } from './labels.js';
import type { Page, PageLine } from './split.js';
import { CITE_THIS, CORRESPONDING, FIRST_LABEL, HEADINGS, isAround, METRIC, TOPICS_OF, TYPE_LINE } from './words.js';

export interface TableRow {
  readonly label: string;
  /** Lines joined by LF. */
  value: string;
  readonly line: number;
}

export interface Parts {
  title?: PageLine;
  /** Between title and type: authors, units. */
  readonly head: PageLine[];
  type?: PageLine;
  readonly metrics: PageLine[];
  readonly abstract: PageLine[];
  readonly table: TableRow[];
  readonly note: PageLine[];
  readonly keywords: PageLine[];
  readonly access: PageLine[];
  /** Lines with no place in our records, by what stands above them. */
  readonly others: { readonly heading: string; readonly line: PageLine }[];
  hasCorresponding: boolean;
  isOpen: boolean;
}

const BULLET = /^[ \t]{0,20}[\u2022\u00b7\u25cf\u2023*-][ \t]+(?=\S)/;
const OPEN = /^(?:Open Access|\u00c5ben adgang)(?:$| )/i;
/** Portals' own citations, between one page's end and the next one's title. */
const CITATION = /^(?:APA|Author|BIBTEX|BibTeX|Harvard|RIS|Standard|Vancouver|CBE|MLA)|(?:\(|\b)(?:19|20)\d{2}\b/;

function emptyParts(): Parts {
  return {
    ...{ head: [], metrics: [], abstract: [], table: [], note: [], keywords: [], access: [], others: [] },
    hasCorresponding: false,
    isOpen: false,
  };
}

/** The title: what the page repeats further down, else the first line that is no part of the portal itself. */
function readHead(lines: readonly PageLine[], repeated: string | undefined, parts: Parts): void {
  const told = lines.filter(({ text }) => text.trim() !== '' && !isAround(text.trim()));
  const same = told.findLastIndex(({ text }) => text.trim() === repeated?.trim());
  const first = told.findIndex(({ text }) => !CITATION.test(text.trim()));
  const at = same >= 0 ? same : Math.max(first, 0);
  const title = told[at];
  if (title !== undefined) parts.title = title;
  for (const line of told.slice(0, at)) parts.others.push({ heading: 'page', line });
  for (const line of told.slice(at + 1)) {
    if (CORRESPONDING.test(line.text)) parts.hasCorresponding = true;
    else if (OPEN.test(line.text.trim())) parts.isOpen = true;
    else parts.head.push(line);
  }
}

type Section = 'top' | 'table' | 'abstract' | 'note' | 'keywords' | 'access' | 'other' | 'cite';

/** What stands behind the type line, line by line. */
class Body {
  private section: Section = 'top';
  private heading = '';

  constructor(private readonly parts: Parts) {}

  take(line: PageLine): void {
    const text = line.text.trim();
    if (text === '' || TOPICS_OF.test(line.text)) return;
    const heading = HEADINGS.get(text);
    if (CITE_THIS.test(line.text)) this.section = 'cite';
    else if (this.section === 'cite') this.parts.others.push({ heading: 'citations', line });
    else if (this.section === 'top' || this.section === 'abstract') this.above(line, text, heading);
    else this.below(line, text, heading);
  }

  /** Above the table: numbers and the abstract. */
  private above(line: PageLine, text: string, heading: Section | undefined): void {
    if (FIRST_LABEL.test(text)) {
      this.section = 'table';
      this.below(line, text, undefined);
    } else if (heading !== undefined) this.section = heading === 'other' ? 'top' : heading;
    else if (METRIC.test(text)) this.parts.metrics.push(line);
    else if (OPEN.test(text)) this.parts.isOpen = true;
    else if (isAround(text)) this.parts.others.push({ heading: 'page', line });
    else this.parts.abstract.push(line);
  }

  private below(line: PageLine, text: string, heading: Section | undefined): void {
    const row = this.section === 'table' ? labelled(text) : undefined;
    if (row !== undefined) this.parts.table.push({ ...row, line: line.number });
    else if (heading !== undefined) {
      this.section = heading;
      this.heading = text;
    } else if (this.section !== 'other' && this.section !== 'access' && BULLET.test(line.text))
      this.parts.keywords.push({ ...line, text: line.text.replace(BULLET, '') });
    else this.goOn(line, text);
  }

  private goOn(line: PageLine, text: string): void {
    const last = this.parts.table.at(-1);
    if (this.section === 'table' && last !== undefined)
      last.value = last.value === '' ? text : `${last.value}\n${text}`;
    else if (this.section === 'note') this.parts.note.push(line);
    else if (this.section === 'keywords') this.parts.keywords.push(line);
    else if (this.section === 'access') this.parts.access.push(line);
    else this.parts.others.push({ heading: this.heading, line });
  }
}

export function partsOf(page: Page): Parts {
  const parts = emptyParts();
  const { lines } = page;
  const at = lines.findIndex(({ text }) => TYPE_LINE.test(text));
  const type = lines[at];
  if (type === undefined) return parts;
  parts.type = type;
  const repeated = lines.map(({ text }) => TOPICS_OF.exec(text)?.[1]).find((title) => title !== undefined);
  readHead(lines.slice(0, at), repeated, parts);
  const body = new Body(parts);
  for (const line of lines.slice(at + 1)) body.take(line);
  return parts;
}
