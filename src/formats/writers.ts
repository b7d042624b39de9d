/** All formats that can be written. Each but JSON-LD can be read again, and then holds everything a record holds. */
import { bibtexWriter } from './bibtex/write.js';
import { cslJsonWriter } from './csl-json/write.js';
import { jsonLdWriter } from './json-ld/write.js';
import { risWriter } from './ris/write.js';
import { whorlWriter } from './whorl/write.js';
import { whorlCsvWriter } from './whorl-csv/write.js';

export const WRITERS = {
  BIBTEX: bibtexWriter,
  RIS: risWriter,
  CSL_JSON: cslJsonWriter,
  CSV: whorlCsvWriter,
  JSON_LD: jsonLdWriter,
  WHORL: whorlWriter,
} as const;
export type ExportFormat = keyof typeof WRITERS;
