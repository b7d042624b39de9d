/** Where we part from citeproc knowingly: by item and style, with the reason. */
import type { CitationStyle } from '../../../../src/formats/citation/index.js';

export const DIFFERENCES: Readonly<Record<string, Readonly<Partial<Record<CitationStyle, string>>>>> = {
  'article in press': {
    VANCOUVER: 'the style file leaves out that it is forthcoming',
    HARVARD: 'the style file calls it undated and a preprint',
  },
  'article with a number': { HARVARD: 'the style file leaves the number out' },
  patent: { HARVARD: 'the style file leaves the number out' },
  report: { APA: 'a publisher that is the author is not named twice (Publication Manual, 9.29)' },
  'without author and date': { VANCOUVER: 'the style file ends in a semicolon' },
  'without author': { HARVARD: 'the style file begins with the journal' },
  software: { CHICAGO: 'the style file says "released" without a date' },
};

export const differs = (name: string, style: CitationStyle): boolean => DIFFERENCES[name]?.[style] !== undefined;
