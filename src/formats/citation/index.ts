/** Citations of an output: as text in a style, and as records for reference managers. Pure. */

import { bibtexEntry } from '../bibtex/write.js';
import { cslJson } from '../csl-json/write.js';
import { risRecord } from '../ris/write.js';
import { apa } from './apa.js';
import { harvard } from './harvard.js';
import type { CitationItem } from './item.js';
import { vancouver } from './vancouver.js';
import { type CitationLocale, WORDS } from './words.js';

export type { CitationItem, CitationName } from './item.js';
export { CITATION_LOCALES, type CitationLocale, citationLocale } from './words.js';

const STYLES = { APA: apa, VANCOUVER: vancouver, HARVARD: harvard } as const;
export type CitationStyle = keyof typeof STYLES;

const RECORDS = { BIBTEX: bibtexEntry, RIS: risRecord, CSL_JSON: cslJson } as const;
export type CitationRecord = keyof typeof RECORDS;

/** A citation in one line of plain text; the locale is that of its own words (`and`, months), never of the title. */
export function citationText(item: CitationItem, style: CitationStyle, locale: CitationLocale): string {
  return STYLES[style](item, WORDS[locale]).replace(/\s+/g, ' ').trim();
}

/** The output as a record that reference managers import. */
export function citationRecord(item: CitationItem, format: CitationRecord): string {
  return RECORDS[format](item);
}
