/** Records for tests: an article of 2020 by Lund, unless told otherwise. */
import { type PublicationTraits, traitsOf } from '../../../../src/matching/publication/traits.js';
import { type PublicationRecord, publicationRecord } from '../../../../src/record/record.js';

export const TITLE = 'Telephone follow-up after discharge of older people';
export const OTHER_TITLE = 'Cost of night shifts in nursing homes along the coast';

export type Fields = Partial<Omit<PublicationRecord, 'contributions' | 'venue'>> & {
  /** "Family, Given; Family, Given"; empty for none. */
  readonly authors?: string | undefined;
  readonly journal?: string | undefined;
};

export function article({ authors = 'Lund, Anna', journal, ...fields }: Fields = {}): PublicationTraits {
  return traitsOf(
    publicationRecord.parse({
      kind: 'publication',
      title: TITLE,
      type: 'JOURNAL_ARTICLE',
      publishedOn: '2020',
      ...(journal !== undefined && { venue: { title: journal } }),
      contributions: authors
        .split(';')
        .filter((name) => name.trim() !== '')
        .map((name) => {
          const [family = '', given] = name.split(',').map((part) => part.trim());
          return { person: { name: { family, ...(given !== undefined && { given }) } } };
        }),
      ...fields,
    }),
  );
}
