import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePublications, type PairOutcome } from '../../../../src/matching/publication/compare.js';
import { article, type Fields, OTHER_TITLE, TITLE } from './articles.js';

type Case = [sentence: string, a: Fields, b: Fields];

const TEAM = 'Lund, Anna; Holm, Bent; Krog, Clara';
const PLACE = { journal: 'Journal of Care', volume: '12', issue: '3', pages: '221-228' };

const SAME: Case[] = [
  ['the same DOI and title', { identifiers: ['doi:10.1/a'] }, { identifiers: ['doi:10.1/a'] }],
  [
    'the same DOI and a longer title, by another first author a year later',
    { identifiers: ['doi:10.1/a'] },
    { identifiers: ['doi:10.1/a'], title: `${TITLE}: a randomised trial`, publishedOn: '2021', authors: 'Holm' },
  ],
  [
    'the same DOI, year and first author, and the title in another language',
    { identifiers: ['doi:10.1/a'] },
    { identifiers: ['doi:10.1/a'], title: 'Telefonisk opfølgning af ældre borgere' },
  ],
  [
    'the same PubMed id and title, where a DOI was mistyped',
    { identifiers: ['pmid:1', 'doi:10.1/a'] },
    { identifiers: ['pmid:1', 'doi:10.1/b'] },
  ],
  ['the same title, year and author', {}, {}],
  ['other capitals, hyphens and stops', {}, { title: `${TITLE.toUpperCase().replace('-', ' ')}.` }],
  [
    'markup and entities in the title',
    { title: 'Effect of β-blockers in Lübeck' },
    { title: 'Effect of <i>&beta;</i>-blockers in L&uuml;beck' },
  ],
  ['a Greek letter or its name', { title: 'Alpha-synuclein in care homes' }, { title: 'α-Synuclein in care homes' }],
  ['a title cut off, in the same journal', { ...PLACE }, { journal: PLACE.journal, title: `${TITLE.slice(0, 40)}…` }],
  ['a title without its subtitle', { title: `${TITLE}: a randomised trial` }, {}],
  [
    'British and American spelling',
    { title: 'Randomised trial of anaemia and tumour growth in the oesophagus' },
    { title: 'Randomized trial of anemia and tumor growth in the esophagus' },
  ],
  [
    'a misread letter in a long word',
    { authors: TEAM },
    { authors: TEAM, title: TITLE.replace('Telephone', 'Telephonc') },
  ],
  ['words run together', { authors: TEAM }, { authors: TEAM, title: TITLE.replace('discharge of', 'dischargeof') }],
  ['a translated title before the original', { title: `${OTHER_TITLE} [${TITLE}]` }, {}],
  ['initials instead of given names', { authors: TEAM }, { authors: 'Lund, A; Holm, B; Krog, C' }],
  ['names the wrong way round', { authors: TEAM }, { authors: 'Anna, Lund; Bent, Holm; Clara, Krog' }],
  ['only the first of several authors', { authors: TEAM }, { authors: 'Lund, A.' }],
  ['umlauts written out', { authors: 'Müller, Jörg' }, { authors: 'Mueller, Joerg' }],
  ['a particle in the family name', { authors: 'van der Lund, A.' }, { authors: 'Lund, A.' }],
  ['one of two family names', { authors: 'García López, Ana' }, { authors: 'García, A.' }],
  [
    'the journal abbreviated',
    { ...PLACE, journal: 'Scandinavian Journal of Primary Health Care' },
    { ...PLACE, journal: 'Scand J Prim Health Care' },
  ],
  ['the journal as an acronym', { journal: 'British Medical Journal' }, { journal: 'BMJ' }],
  ['a last page cut short', PLACE, { ...PLACE, pages: '221-8' }],
  [
    'an article number in the field of pages',
    { articleNumber: 'e1000097', journal: 'PLoS Med' },
    { pages: 'e1000097', journal: 'PLoS Medicine' },
  ],
  ['the place of a year later', { ...PLACE, authors: TEAM }, { ...PLACE, authors: TEAM, publishedOn: '2021' }],
  [
    'online before its issue, a year earlier without a volume',
    { ...PLACE, authors: TEAM, publishedOn: '2021' },
    { journal: PLACE.journal, authors: TEAM, pages: '1-9' },
  ],
  ['a short title at the same place', { ...PLACE, title: 'Editorial' }, { ...PLACE, title: 'Editorial' }],
  ['no author, at the same place', { ...PLACE, authors: '' }, { ...PLACE, authors: '' }],
  ['types that databases confuse, at the same place', PLACE, { ...PLACE, type: 'CONFERENCE_PAPER' }],
  [
    'the same correction',
    { ...PLACE, title: `Erratum to: ${TITLE}` },
    { ...PLACE, title: `Erratum to: ${TITLE}`, type: 'ERRATUM' },
  ],
  ['a retracted article that says so', { title: `RETRACTED: ${TITLE}` }, {}],
  [
    'two authors under a short title, and no year',
    { title: 'Follow-up after discharge', authors: 'Lund, Anna; Holm, Bent' },
    { title: 'Follow-up after discharge', authors: 'Lund, A; Holm, B', publishedOn: undefined },
  ],
  [
    'given names taken for family names, and initials of the others',
    { authors: 'Lund, A; Holm, B; Krog, C' },
    { authors: 'Anna, L; Bent, H; Clara, K' },
  ],
  ['the rest of a citation behind the title', {}, { title: `${TITLE}. In: Proc. 20th Int. Conf. on Care` }],
  [
    'names of authors before the title',
    { authors: TEAM },
    { authors: 'Lund, Anna', title: `and B. Holm. C. Krog. ${TITLE}` },
  ],
  [
    'an undated scrap of a citation, of two authors',
    { authors: TEAM, journal: 'BMJ' },
    { authors: TEAM, title: `${TITLE} 1998`, publishedOn: undefined, journal: 'Technical report, Lund' },
  ],
  [
    'a word put in, by the same team in the same place and year',
    { authors: TEAM, journal: 'Journal of Care' },
    { authors: TEAM, journal: 'Journal of Care', title: TITLE.replace('older', 'frail older') },
  ],
  [
    'a word misread, by the same two in the same place and year',
    { authors: 'Lund, Anna; Holm, Bent', journal: 'Journal of Care' },
    { authors: 'Lund, Anna; Holm, Bent', journal: 'Journal of Care', title: TITLE.replace('Telephone', 'Telegone') },
  ],
  [
    'a number in the subtitle that one source left out',
    { authors: TEAM, journal: 'Journal of Care' },
    { authors: TEAM, journal: 'Journal of Care', title: `${TITLE}: report of 12 workshops in 1998` },
  ],
  [
    'the guest editorial of a team',
    { title: 'Guest editorial', authors: TEAM, journal: 'Journal of Care' },
    { title: 'Guest editorial', authors: TEAM, journal: 'Journal of Care' },
  ],
];

const UNITED_WITHOUT_SOMETHING: Case[] = [
  [
    'the same long title and some of the people, and no year',
    { authors: TEAM },
    { authors: 'Vind, Dag; Holm, Bent; Skov, Ida', publishedOn: undefined },
  ],
  [
    'an undated title of three words, by two, in a venue that is a report',
    { title: 'Handover among night nurses', authors: 'Lund, Anna; Holm, Bent' },
    {
      title: 'Handover among night nurses',
      authors: 'Lund, A; Holm, B',
      publishedOn: undefined,
      journal: 'Technical report',
    },
  ],
  [
    'one word more in an undated title, by the same two',
    { authors: 'Lund, Anna; Holm, Bent' },
    { authors: 'Lund, A; Holm, B', publishedOn: undefined, title: TITLE.replace('older', 'frail older') },
  ],
  [
    'a list of authors that was cut off in an undated record with one word more',
    { authors: `${TEAM}; Vind, Dag` },
    { authors: 'Lund, A; Holm, B; Krog, C; V', publishedOn: undefined, title: TITLE.replace('older', 'frail older') },
  ],
  [
    'one word for another in a long title, by the same author in the same place and year',
    { journal: 'Journal of Care' },
    { journal: 'Journal of Care', title: TITLE.replace('Telephone', 'Video') },
  ],
  [
    'words behind the title, by the same author in the same place and year',
    { journal: 'Journal of Care', title: 'Thoughts on handover plans' },
    { journal: 'Journal of Care', title: 'Thoughts on handover plans for very frail elderly' },
  ],
  [
    'the name of a section behind a short title, by the same author in the same place and year',
    { journal: 'Journal of Care', title: 'Night shifts' },
    { journal: 'Journal of Care', title: "Night shifts - guest editor's foreword" },
  ],
  [
    'a short title by the same author in the same place and year',
    { journal: 'Journal of Care', title: 'Keynote address' },
    { journal: 'Journal of Care', title: 'Keynote address', authors: 'Lund, A.' },
  ],
  ['two forms of one given name', { authors: 'Lund, Robert' }, { authors: 'Lund, Bob' }],
  [
    'the family names of a team behind other initials',
    { authors: 'Holmgaard, Bent; Krogsdal, Clara' },
    { authors: 'Holmgaard, XQ; Krogsdal, ZW' },
  ],
  [
    'given names taken for family names, and initials of the others that ran together',
    { authors: 'Lund, A; Holm, B; Krog, C' },
    { authors: 'Anna, L; Bent, oh; Clara, K' },
  ],
  ['an entity without its semicolon', { authors: 'Pérez, Ana' }, { authors: 'P&#233rez, Ana' }],
  [
    'names of the other authors before an undated title',
    { authors: TEAM },
    { authors: 'Lund, Anna; Holm, Bent', publishedOn: undefined, title: `Clara Krog: ${TITLE}` },
  ],
  [
    'the venue behind the title',
    { authors: TEAM, journal: 'CARECON' },
    { authors: TEAM, journal: 'CARECON Conference', title: `${TITLE}, Proc. CARECON 2020` },
  ],
  ['the mark of a kind of document behind the title', {}, { title: `${TITLE} [J]` }],
  [
    'what a search engine wrote behind the title',
    { authors: TEAM },
    { authors: TEAM, title: `${TITLE} - Group of 14 »` },
  ],
  [
    'the sort of paper behind an undated title',
    { authors: TEAM, journal: 'BMJ' },
    {
      authors: TEAM,
      journal: 'Technical report, Lund',
      publishedOn: undefined,
      title: `${TITLE} (demonstration paper)`,
    },
  ],
  [
    'a year of two digits in one title',
    { authors: TEAM, journal: 'Care', publishedOn: '1998', title: `Handover '98: ${TITLE}` },
    { authors: TEAM, journal: 'Care', publishedOn: '1998', title: `Handover: ${TITLE}` },
  ],
  [
    'a part of something larger in the subtitle that one source left out',
    { authors: TEAM, journal: 'Journal of Care' },
    { authors: TEAM, journal: 'Journal of Care', title: `${TITLE} (FUD): part of the meeting on care 2019` },
  ],
  [
    'two words in the plural',
    { title: 'Bridging therapies and follow-up strategies for older people', authors: TEAM },
    { title: 'Bridging therapy and follow-up strategy for older people', authors: TEAM },
  ],
  [
    'a numbered venue and its acronym',
    { journal: 'NHC', title: `${TITLE}: a trial` },
    { journal: 'Proceedings of the 3rd Nursing Home Conference of Care', title: `${TITLE}. A trial` },
  ],
  [
    'a venue that breaks off in the middle',
    { journal: 'NHCC' },
    { journal: 'Proceedings of the 23rd International Conference on Very' },
  ],
  ['a venue that breaks off before its end', { journal: 'NHCC' }, { journal: 'Conference on Nursing Home' }],
];

const DOUBTFUL: Case[] = [
  [
    'the same DOI, but another title, year and author',
    { identifiers: ['doi:10.1/a'] },
    { identifiers: ['doi:10.1/a'], title: OTHER_TITLE, publishedOn: '2011', authors: 'Holm' },
  ],
  [
    'the same PubMed id, but another DOI and title',
    { identifiers: ['pmid:1', 'doi:10.1/a'] },
    { identifiers: ['pmid:1', 'doi:10.1/b'], title: OTHER_TITLE },
  ],
  ['the same title and author, and no year', {}, { publishedOn: undefined }],
  [
    'the same title, no year, and one of its authors alone',
    { authors: TEAM },
    { authors: 'Holm, B.', publishedOn: undefined },
  ],
  [
    'the same long title, no year, and an author of another given name',
    { authors: 'Holmgaard, Bent' },
    { authors: 'Holmgaard, Eva', publishedOn: undefined },
  ],
  [
    'titles that differ in two words, by the same two in the same place and year',
    { authors: 'Lund, Anna; Holm, Bent', journal: 'Journal of Care' },
    { authors: 'Lund, Anna; Holm, Bent', journal: 'Journal of Care', title: TITLE.replace('follow-up', 'calls') },
  ],
  [
    'the same long title in the same place and year, by other people: a panel, or misread names',
    { journal: 'Journal of Care' },
    { journal: 'Journal of Care', authors: 'Holm, Bent' },
  ],
  [
    'a title that has more words on the same subject, by the same author in the same place and year',
    { journal: 'Conference on Care', title: 'A proposed plan on handover in night teams' },
    { journal: 'Conference on Care', title: 'Handover in a night team' },
  ],
  [
    'an undated title of a team that tells three words more',
    { authors: TEAM },
    { authors: TEAM, publishedOn: undefined, title: `Catching buses early: ${TITLE.replace('after', 'soon after')}` },
  ],
  [
    'an undated title in which words stand before the other',
    { authors: TEAM, journal: 'BMJ' },
    { authors: TEAM, title: `An overview of ${TITLE}`, publishedOn: undefined, journal: 'Technical report, Lund' },
  ],
  ['the same title and team a year apart, and no place', { authors: TEAM }, { authors: TEAM, publishedOn: '2021' }],
  ['types that differ', {}, { type: 'CONFERENCE_PAPER' }],
  ['journals that differ', { journal: 'Journal of Care' }, { journal: 'Annals of Nursing' }],
  ['pages that differ', PLACE, { ...PLACE, pages: '301-309' }],
  [
    'the same place under another title',
    { ...PLACE, authors: TEAM },
    { ...PLACE, authors: TEAM, title: 'Telefonisk opfølgning af ældre borgere' },
  ],
  [
    'another DOI at the same place',
    { ...PLACE, identifiers: ['doi:10.1/a'] },
    { ...PLACE, identifiers: ['doi:10.1/b'] },
  ],
  [
    'a part that only one names',
    { ...PLACE, pages: undefined },
    { ...PLACE, pages: undefined, title: `${TITLE}: part 2` },
  ],
  ['the same title and year, in the same journal, and no author', { authors: '', journal: 'Care' }, { authors: '' }],
];

const NEW: Case[] = [
  ['nothing in common', {}, { title: OTHER_TITLE }],
  ['another author', {}, { authors: 'Holm, Bent' }],
  ['an author of the same family', {}, { title: 'Fear of falling', authors: 'Lund, Bent' }],
  ['an initial that looks like a particle', { authors: 'Lu, Y.' }, { authors: 'Lu, Anna' }],
  [
    'the same long title in the same place, by other people in another year',
    { journal: 'Journal of Care' },
    { journal: 'Journal of Care', authors: 'Holm, Bent', publishedOn: '2021' },
  ],
  [
    'titles that differ in two words, by the same author',
    { journal: 'Journal of Care' },
    { journal: 'Journal of Care', title: TITLE.replace('follow-up', 'calls') },
  ],
  [
    'a formula left out of both titles',
    { title: `${TITLE} in [Formula: see text] wards`, authors: TEAM },
    { title: `${OTHER_TITLE} in [Formula: see text] villages`, authors: TEAM },
  ],
  ['two years apart', {}, { publishedOn: '2022' }],
  ['different DOIs', { identifiers: ['doi:10.1/a'] }, { identifiers: ['doi:10.1/b'] }],
  ['different parts', { title: `${TITLE}. Part I: methods` }, { title: `${TITLE}. Part II: methods` }],
  ['different years in the titles', { title: `${TITLE} in 2018` }, { title: `${TITLE} in 2019` }],
  ['men and women', { title: 'Fear of falling in older men' }, { title: 'Fear of falling in older women' }],
  ['high and low', { title: 'Hypertension in old age and care' }, { title: 'Hypotension in old age and care' }],
  ['an erratum and the article', { type: 'ERRATUM' }, {}],
  ['a correction by its title', { title: `Correction to: ${TITLE}` }, {}],
  ['a retraction notice', { title: `Retraction notice to: ${TITLE}` }, {}],
  ['a retraction and a correction', { title: `Retraction: ${TITLE}` }, { title: `Correction: ${TITLE}` }],
  ['a reply', { title: `Reply to: ${TITLE}` }, {}],
  ['a letter about it', { title: `Re: ${TITLE}` }, {}],
  ['a thesis and an article', { type: 'DOCTORAL_THESIS' }, {}],
  ['data and the article', { type: 'DATASET' }, {}],
  ['a short title and no place', { title: 'Editorial', journal: 'Care' }, { title: 'Editorial', journal: 'Care' }],
  [
    'initials that are the other way round in one name of several',
    { authors: 'Lund, A; Holm, B' },
    { authors: 'Anna, L; Krog, B' },
  ],
  [
    'a guest editorial of two, who may write several a year',
    { title: 'A guest editorial on care', authors: 'Lund, Anna; Holm, Bent', journal: 'Journal of Care' },
    { title: 'A guest editorial on care', authors: 'Lund, Anna', journal: 'Journal of Care' },
  ],
  ['a short title in another volume', { ...PLACE, title: 'Editorial' }, { ...PLACE, title: 'Editorial', volume: '13' }],
  [
    'a title that repeats the journal',
    { title: 'Journal of Care, volume 12', journal: 'Journal of Care', authors: '' },
    { title: 'Journal of Care, volume 12', journal: 'Journal of Care', authors: '' },
  ],
  [
    'the talk and the article a year later',
    { journal: 'Conference on Care' },
    { journal: 'Annals of Nursing', publishedOn: '2021' },
  ],
  [
    'another subtitle in the year after',
    { title: `${TITLE}: a protocol`, authors: TEAM },
    { publishedOn: '2021', authors: TEAM },
  ],
  [
    'chapters with the ISBN of their book',
    { identifiers: ['isbn:9780306406157'] },
    { identifiers: ['isbn:9780306406157'], title: OTHER_TITLE },
  ],
  ['titles without a letter', { title: '…' }, { title: '…' }],
];

const VERSION: Case[] = [
  ['a preprint and the article', { type: 'PREPRINT' }, { journal: 'Care' }],
  [
    'a DOI of a preprint server',
    { identifiers: ['doi:10.1101/2019.12.01.123456'], type: 'OTHER', publishedOn: '2019' },
    { identifiers: ['doi:10.1/a'] },
  ],
  [
    'an arXiv number on both, and a DOI each',
    { identifiers: ['arxiv:2001.00001', 'doi:10.1/a'] },
    { identifiers: ['arxiv:2001.00001', 'doi:10.48550/arxiv.2001.00001'], type: 'PREPRINT' },
  ],
  ['one that says it is a version', { versionOf: ['doi:10.1/a'], title: OTHER_TITLE }, { identifiers: ['doi:10.1/a'] }],
];

function holds(outcome: PairOutcome, a: Fields, b: Fields): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ]) {
    const comparison = comparePublications(article(one), article(other));
    expect(comparison, comparison.because.join('; ')).toMatchObject({ outcome });
    expect(comparison.because.join()).toMatch(/\w/);
  }
}

describe('two records are one work, with', () => {
  it.each(SAME)('%s', (_, a, b) => holds('same', a, b));
});

describe('two records are one work although something is missing or worded differently, with', () => {
  it.each(UNITED_WITHOUT_SOMETHING)('%s', (_, a, b) => holds('same', a, b));
});

describe('a person is asked, with', () => {
  it.each(DOUBTFUL)('%s', (_, a, b) => holds('doubtful', a, b));
});

describe('two records are two works, with', () => {
  it.each(NEW)('%s', (_, a, b) => holds('new', a, b));
});

describe('two records are versions of one work, with', () => {
  it.each(VERSION)('%s', (_, a, b) => holds('version', a, b));
});

describe('for any two records', () => {
  const anyFields: fc.Arbitrary<Fields> = fc.record({
    title: fc.constantFrom(
      TITLE,
      `${TITLE}: protocol`,
      `${TITLE}, part 2`,
      OTHER_TITLE,
      `Re: ${TITLE}`,
      'Editorial',
      '…',
      `[${TITLE}]`,
    ),
    type: fc.constantFrom('OTHER', 'PREPRINT', 'JOURNAL_ARTICLE', 'LETTER', 'CONFERENCE_PAPER'),
    publishedOn: fc.constantFrom(undefined, '2019', '2020', '2021'),
    authors: fc.constantFrom('', 'Lund, Anna', 'Lund, A; Holm, B', 'Holm, Bent', 'Holm, Bent; Lund, Anna'),
    volume: fc.constantFrom(undefined, '1', '2'),
    issue: fc.constantFrom(undefined, '1', '2'),
    pages: fc.constantFrom(undefined, '7-9', '1-9', 'e12345'),
    journal: fc.constantFrom(undefined, 'Journal of Care', 'J Care', 'Conference on Care', 'BMJ'),
    identifiers: fc.uniqueArray(fc.constantFrom('doi:10.1/1', 'doi:10.1/2', 'pmid:1', 'arxiv:1', 'isbn:1'), {
      maxLength: 3,
    }),
  });

  it('the outcome, its score and its reasons do not depend on which comes first', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (a, b) => {
        expect(comparePublications(article(a), article(b))).toEqual(comparePublications(article(b), article(a)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('scores keep the order of outcomes: same from 0.5, doubtful below, new lowest', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (a, b) => {
        const { outcome, score } = comparePublications(article(a), article(b));
        expect(score).toBeGreaterThanOrEqual({ same: 0.5, version: 0.5, doubtful: 0.16, new: 0 }[outcome]);
        expect(score).toBeLessThanOrEqual({ same: 1, version: 1, doubtful: 0.49, new: 0.15 }[outcome]);
      }),
    );
  });

  it('one that says enough of itself matches itself', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const identified = (fields.identifiers ?? []).some((key) => !key.startsWith('isbn:'));
        const told = (fields.title ?? '').length >= 20 && fields.publishedOn !== undefined && fields.authors !== '';
        fc.pre(identified || told);
        expect(comparePublications(article(fields), article(fields)).outcome).toBe('same');
      }),
    );
  });

  it('what shares nothing but a book is never one', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (a, b) => {
        const one = article({ ...a, title: TITLE, identifiers: ['isbn:1'], volume: '1' });
        const other = article({ ...b, title: OTHER_TITLE, identifiers: ['isbn:1'], volume: '2' });
        expect(comparePublications(one, other).outcome).toBe('new');
      }),
    );
  });
});
