/** All formats that can be read, one line each; tolerant ones last, so that the strict ones are asked first. */
import { aclAnthology } from './acl-anthology/index.js';
import { bibtex } from './bibtex/index.js';
import { crossrefJson } from './crossref-json/index.js';
import { cslJson } from './csl-json/index.js';
import { csv } from './csv/index.js';
import { endnote } from './endnote/index.js';
import { endnoteXml } from './endnote-xml/index.js';
import type { Format } from './format.js';
import { medline } from './medline/index.js';
import { pubmedXml } from './pubmed-xml/index.js';
import { pureJson } from './pure-json/index.js';
import { purePortal } from './pure-portal/index.js';
import { ris } from './ris/index.js';
import { whorl } from './whorl/index.js';
import { whorlCsv } from './whorl-csv/index.js';
import { wos } from './wos/index.js';

export const formats: readonly Format[] = [
  whorl,
  pubmedXml,
  endnoteXml,
  aclAnthology,
  ris,
  medline,
  wos,
  endnote,
  purePortal,
  bibtex,
  crossrefJson,
  pureJson,
  cslJson,
  whorlCsv,
  csv,
];

/** The format of that id, e.g. `bibtex`. */
export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}
