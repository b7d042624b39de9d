/** Citations of an output: as text in a style, and as records for reference managers. Pure. */

import { bibtexEntry } from '../bibtex/write.js';
import { cslJson } from '../csl-json/write.js';
import { risRecord } from '../ris/write.js';
import { apa } from './apa.js';
import { chicago } from './chicago.js';
import { harvard } from './harvard.js';
import { ieee } from './ieee.js';
import type { CitationItem } from './item.js';
import { bare, fromMetadata, htmlOf } from './markup.js';
import { mla } from './mla.js';
import { vancouver } from './vancouver.js';
import { type CitationLocale, WORDS } from './words.js';

export type { CitationItem, CitationName } from './item.js';
export { CITATION_LOCALES, type CitationLocale, citationLocale } from './words.js';

const STYLES = { APA: apa, VANCOUVER: vancouver, HARVARD: harvard, MLA: mla, CHICAGO: chicago, IEEE: ieee } as const;
export type CitationStyle = keyof typeof STYLES;

const RECORDS = { BIBTEX: bibtexEntry, RIS: risRecord, CSL_JSON: cslJson } as const;
export type CitationRecord = keyof typeof RECORDS;

/** A citation in one line of plain text; the locale is that of its own words (`and`, months), never of the title. */
export function citationText(item: CitationItem, style: CitationStyle, locale: CitationLocale): string {
  return bare(written(item, style, locale));
}

/** The same with italics and links, for a page; everything from outside is escaped. */
export function citationHtml(item: CitationItem, style: CitationStyle, locale: CitationLocale): string {
  return htmlOf(written(item, style, locale));
}

function written(item: CitationItem, style: CitationStyle, locale: CitationLocale): string {
  const { container } = item;
  const clean = {
    ...item,
    title: fromMetadata(item.title),
    container: container && { ...container, title: fromMetadata(container.title) },
  };
  return STYLES[style](clean, WORDS[locale], locale).replace(/\s+/g, ' ').trim();
}

/** The output as a record that reference managers import. */
export function citationRecord(item: CitationItem, format: CitationRecord): string {
  return RECORDS[format](item);
}
