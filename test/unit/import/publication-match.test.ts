import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPublication, type PublicationTraits, traitsOf } from '../../../src/import/publication-match.js';
import { type PublicationRecord, publicationRecord } from '../../../src/record/record.js';

const TITLE = 'Telephone follow-up after discharge of older people';
const OTHER_TITLE = 'Cost of night shifts in nursing homes along the coast';

type Fields = Partial<Omit<PublicationRecord, 'contributions'>> & { author?: string | undefined };

/** An article of 2020 by Lund, unless told otherwise. */
function traits({ author = 'Lund', ...fields }: Fields = {}): PublicationTraits {
  const contributions = author === '' ? [] : [{ person: { name: { family: author, given: 'A.' } } }];
  return traitsOf(
    publicationRecord.parse({
      kind: 'publication',
      title: TITLE,
      type: 'JOURNAL_ARTICLE',
      publishedOn: '2020',
      contributions,
      ...fields,
    }),
  );
}

const decide = (subject: PublicationTraits, ...candidates: PublicationTraits[]) =>
  matchPublication(
    subject,
    candidates.map((candidate, at) => ({ ...candidate, id: `Publication:${at}` })),
  );

const editorial = { title: 'Editorial', venue: { title: 'Care', kind: 'JOURNAL' as const, identifiers: [] } };

const SAME: [string, Fields, Fields][] = [
  ['the same DOI and title', { identifiers: ['doi:10.1/a'] }, { identifiers: ['doi:10.1/a'] }],
  [
    'the same DOI and a longer title',
    { identifiers: ['doi:10.1/a'] },
    { identifiers: ['doi:10.1/a'], title: `${TITLE}: a randomised trial`, publishedOn: '2021', author: 'Holm' },
  ],
  [
    'the same DOI, year and first author, the title in another language',
    { identifiers: ['doi:10.1/a'] },
    { identifiers: ['doi:10.1/a'], title: 'Telefonisk opfølgning af ældre borgere' },
  ],
  [
    'the same PubMed id, where one also has a DOI',
    { identifiers: ['pmid:1', 'doi:10.1/a'] },
    { identifiers: ['pmid:1'], type: 'OTHER' },
  ],
  [
    'the same PubMed id and title, where a DOI was mistyped',
    { identifiers: ['pmid:1', 'doi:10.1/a'] },
    { identifiers: ['pmid:1', 'doi:10.1/b'] },
  ],
  ['the same title, year and first author', {}, {}],
  ['the same title written with other capitals, hyphens and stops', {}, { title: `${TITLE.toUpperCase()}.` }],
  ['the same title, where one does not know its type', {}, { type: 'OTHER' }],
  ['an author with the particle in the family name', { author: 'van der Lund' }, { author: 'Lund' }],
  [
    'the same title and place, where the types differ',
    { venue: editorial.venue, volume: '3', pages: '1-9' },
    { venue: editorial.venue, volume: '3', pages: '1-9', type: 'REVIEW_ARTICLE' },
  ],
  [
    'a short title in the same place of the same venue',
    { ...editorial, volume: '3', pages: '1' },
    { ...editorial, volume: '3', pages: '1' },
  ],
  [
    'no author, and the same title in the same place',
    { author: '', venue: editorial.venue, volume: '3', pages: '1' },
    { author: '', venue: editorial.venue, volume: '3', pages: '1' },
  ],
];

const DOUBTFUL: [string, Fields, Fields][] = [
  [
    'the same DOI, but another title, year and author',
    { identifiers: ['doi:10.1/a'] },
    { identifiers: ['doi:10.1/a'], title: OTHER_TITLE, publishedOn: '2011', author: 'Holm' },
  ],
  [
    'the same PubMed id, but another DOI and title',
    { identifiers: ['pmid:1', 'doi:10.1/a'] },
    { identifiers: ['pmid:1', 'doi:10.1/b'], title: OTHER_TITLE },
  ],
  [
    'the same arXiv number, but DOIs of an article and of a preprint',
    { identifiers: ['arxiv:2001.00001', 'doi:10.1/a'] },
    { identifiers: ['arxiv:2001.00001', 'doi:10.48550/arxiv.2001.00001'], type: 'PREPRINT' },
  ],
  ['the same title and author, and no year', {}, { publishedOn: undefined }],
  ['the same title and author, a year apart', {}, { publishedOn: '2021-01' }],
  ['the same title, author and year, and types that differ', {}, { type: 'CONFERENCE_PAPER' }],
  ['the same title and year, and no author', { author: '' }, { author: '' }],
];

const APART: [string, Fields, Fields][] = [
  ['nothing in common', {}, { title: OTHER_TITLE }],
  ['the same title and year, and another first author', {}, { author: 'Holm' }],
  ['the same title and author, two years apart', {}, { publishedOn: '2022' }],
  [
    'the same title, year and author, and different DOIs',
    { identifiers: ['doi:10.1/a'] },
    { identifiers: ['doi:10.1/b'] },
  ],
  ['a preprint and the article', { type: 'PREPRINT' }, {}],
  ['an erratum and the article', { type: 'ERRATUM' }, {}],
  ['a short title in different volumes', { ...editorial, volume: '3' }, { ...editorial, volume: '4' }],
  ['a short title and no place', { title: 'Editorial' }, { title: 'Editorial' }],
  [
    'chapters that carry the ISBN of their book',
    { identifiers: ['isbn:9780306406157'] },
    { identifiers: ['isbn:9780306406157'], title: OTHER_TITLE },
  ],
  ['titles without a letter', { title: '…' }, { title: '…' }],
];

describe('two publications are one, with', () => {
  it.each(SAME)('%s', (_, a, b) => {
    expect(decide(traits(a), traits(b))).toMatchObject({ outcome: 'same', id: 'Publication:0' });
    expect(decide(traits(b), traits(a))).toMatchObject({ outcome: 'same', id: 'Publication:0' });
  });
});

describe('a person is asked, with', () => {
  it.each(DOUBTFUL)('%s', (_, a, b) => {
    for (const [subject, candidate] of [
      [a, b],
      [b, a],
    ]) {
      const decision = decide(traits(subject), traits(candidate));
      expect(decision).toMatchObject({ outcome: 'doubtful', ids: ['Publication:0'] });
      expect('because' in decision ? decision.because.join() : '').toMatch(/\w/);
    }
  });

  it('identifiers that belong to two publications', () => {
    const decision = decide(
      traits({ identifiers: ['doi:10.1/a', 'pmid:1'] }),
      traits({ identifiers: ['doi:10.1/a'] }),
      traits({ identifiers: ['pmid:1'] }),
    );
    expect(decision).toMatchObject({ outcome: 'doubtful', ids: ['Publication:0', 'Publication:1'] });
  });

  it('title, year and first author of two publications', () => {
    expect(decide(traits(), traits(), traits())).toMatchObject({
      outcome: 'doubtful',
      ids: ['Publication:0', 'Publication:1'],
    });
  });
});

describe('two publications are two, with', () => {
  it.each(APART)('%s', (_, a, b) => {
    expect(decide(traits(a), traits(b))).toEqual({ outcome: 'new' });
    expect(decide(traits(b), traits(a))).toEqual({ outcome: 'new' });
  });
});

it('an identifier beats a title: of two of that title it is the one with the DOI', () => {
  const decision = decide(traits({ identifiers: ['doi:10.1/b'] }), traits(), traits({ identifiers: ['doi:10.1/b'] }));
  expect(decision).toMatchObject({ outcome: 'same', id: 'Publication:1' });
});

describe('for any publications', () => {
  const anyFields: fc.Arbitrary<Fields> = fc.record({
    title: fc.constantFrom(TITLE, `${TITLE}: protocol`, OTHER_TITLE, 'Editorial', '…'),
    type: fc.constantFrom<PublicationRecord['type']>('OTHER', 'PREPRINT', 'JOURNAL_ARTICLE', 'LETTER'),
    publishedOn: fc.constantFrom(undefined, '2019', '2020', '2021'),
    author: fc.constantFrom('', 'Lund', 'Holm'),
    volume: fc.constantFrom(undefined, '1', '2'),
    venue: fc.constantFrom(undefined, editorial.venue),
    identifiers: fc.uniqueArray(fc.constantFrom('doi:1', 'doi:2', 'pmid:1', 'pmid:2', 'arxiv:1', 'isbn:1'), {
      maxLength: 3,
    }),
  });

  it('“same” holds in both directions', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (a, b) => {
        expect(decide(traits(a), traits(b)).outcome).toBe(decide(traits(b), traits(a)).outcome);
      }),
      { numRuns: 2_000 },
    );
  });

  it('one that says enough of itself matches itself', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const subject = traits(fields);
        const identified = subject.identifiers.some((key) => !key.startsWith('isbn:'));
        const told = subject.titleKey.length >= 20 && subject.year !== undefined && fields.author !== '';
        fc.pre(identified || told);
        expect(decide(subject, subject)).toMatchObject({ outcome: 'same', id: 'Publication:0' });
      }),
    );
  });

  it('one that shares nothing but a book or a page is never taken for another', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (a, b) => {
        const decision = decide(
          traits({ ...a, title: TITLE, identifiers: ['isbn:1', 'url:https://a.example'] }),
          traits({ ...b, title: OTHER_TITLE, identifiers: ['isbn:1', 'url:https://a.example'] }),
        );
        expect(decision).toEqual({ outcome: 'new' });
      }),
    );
  });
});
