/** All formats that can be read, one line each; tolerant ones last, so that the strict ones are asked first. */
import { bibtex } from './bibtex/index.js';
import type { Format } from './format.js';
import { ris } from './ris/index.js';

export const formats: readonly Format[] = [ris, bibtex];

/** The format of that id, e.g. `bibtex`. */
export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}
