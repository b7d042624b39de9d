import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPublications } from '../../../../src/matching/publication/cluster.js';
import { blockingKeys } from '../../../../src/matching/publication/keys.js';
import type { PublicationTraits } from '../../../../src/matching/publication/traits.js';
import { processorTime } from '../../../support/processor-time.js';
import { article, type Fields, OTHER_TITLE, TITLE } from './articles.js';

const TEAM = 'Lund, Anna; Holm, Bent; Krog, Clara';
const PLACE = { journal: 'Journal of Care', volume: '12', pages: '221-228' };

const clusters = (...fields: Fields[]) => clusterPublications(fields.map(article));
const sizes = (...fields: Fields[]) => clusters(...fields).groups.map((group) => group.length);

describe('groups of records', () => {
  it('hold what is linked over other records', () => {
    expect(sizes({ identifiers: ['doi:10.1/a'] }, {}, { title: `${TITLE}: a trial` }, { title: OTHER_TITLE })).toEqual([
      3, 1,
    ]);
  });

  it('do not hold two DOIs: the third record is left with one of them, and a person is asked', () => {
    const { groups, doubtful } = clusters({ identifiers: ['doi:10.1/a'] }, {}, { identifiers: ['doi:10.1/b'] });
    expect(groups.map((group) => group.length).sort()).toEqual([1, 2]);
    expect(doubtful.map((link) => link.because.at(-1))).toEqual(['records of the two groups have different DOIs']);
  });

  it('do not hold two records that contradict each other', () => {
    const first = { title: `${TITLE}: part 1`, authors: TEAM };
    const second = { title: `${TITLE}: part 2`, authors: TEAM };
    expect(sizes(first, { ...PLACE, authors: TEAM }, second).every((size) => size === 1)).toBe(true);
  });

  it('do not hold a preprint and its article', () => {
    const { groups, versions } = clusters({ type: 'PREPRINT' }, PLACE);
    expect(groups).toEqual([[0], [1]]);
    expect(versions.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
  });

  it('do not hold columns of a journal, whose title comes back over the years', () => {
    const column = { title: 'Reading older papers again', journal: 'Journal of Care' };
    expect(sizes(column, column)).toEqual([2]);
    const years = ['2012', '2014', '2018', '2020'].map((publishedOn) => ({ ...column, publishedOn }));
    expect(sizes(...years, column)).toEqual([1, 1, 1, 1, 1]);
  });

  it('find each other among thousands with the same beginning', () => {
    const many = Array.from({ length: 3_000 }, (_, at) =>
      article({
        title: `Introduction to the study of ward ${at}`,
        pages: String(at + 10),
        volume: '1',
        authors: `Author${at}, A`,
      }),
    );
    const spent = processorTime();
    const { groups, compared } = clusterPublications([...many, ...many.slice(0, 5)]);
    expect(groups.filter((group) => group.length === 2)).toHaveLength(5);
    expect(compared).toBeLessThan(60_000);
    expect(spent()).toBeLessThan(20_000);
  });
});

describe('the order of records', () => {
  const anyFields: fc.Arbitrary<Fields> = fc.record({
    title: fc.constantFrom(TITLE, `${TITLE}: a trial`, `${TITLE}, part 2`, OTHER_TITLE),
    publishedOn: fc.constantFrom(undefined, '2019', '2020'),
    authors: fc.constantFrom('', 'Lund, Anna', 'Lund, A; Holm, B'),
    volume: fc.constantFrom(undefined, '12'),
    pages: fc.constantFrom(undefined, '7-9', '221-228'),
    journal: fc.constantFrom(undefined, 'Journal of Care', 'Conference on Care'),
    identifiers: fc.constantFrom([], ['doi:10.1/a'], ['doi:10.1/b'], ['pmid:1'], ['doi:10.1/a', 'pmid:1']),
  });

  // Equal records are told apart by nothing, so groups are compared by what they hold.
  const held = (records: readonly PublicationTraits[]) =>
    clusterPublications(records)
      .groups.map((group) => group.map((index) => JSON.stringify(records[index])).sort())
      .map((group) => group.join('\n'))
      .sort();

  it('does not change the groups', () => {
    const shuffled = fc
      .array(anyFields, { minLength: 2, maxLength: 8 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(held(one.map(article))).toEqual(held(other.map(article)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the keys under which duplicates are looked for', () => {
  const shared = (a: Fields, b: Fields) =>
    blockingKeys(article(a)).some((key) => blockingKeys(article(b)).includes(key));

  it.each<[string, Fields, Fields]>([
    ['another subtitle', { title: `${TITLE}: a trial` }, { title: `${TITLE}. Results` }],
    ['a title cut off', {}, { title: TITLE.slice(0, 30) }],
    ['a section before the title', { authors: '' }, { authors: '', title: `Original article. ${TITLE}` }],
    ['a translated title at the same place', { ...PLACE, authors: '' }, { ...PLACE, authors: '', title: OTHER_TITLE }],
    ['a misread title by the same people', { authors: TEAM }, { authors: TEAM, title: 'Te1eph0ne f0l1ow-up' }],
    [
      'a misread title by people with their umlauts written out',
      { authors: 'Müller, Jörg; Lund, Anna' },
      { authors: 'Mueller, Joerg; Lund, Anna', title: 'Te1eph0ne f0l1ow-up' },
    ],
    [
      'a misread title by a team of which the first of the alphabet is missing',
      { authors: `Aas, Eva; ${TEAM}` },
      { authors: `Vind, Dag; ${TEAM}`.replace('Vind, Dag', 'Bech, Ida'), title: 'Te1eph0ne f0l1ow-up' },
    ],
    [
      'the name of a session in the middle of a title',
      { title: 'Ward rounds: where do they lead? (panel abstract)', authors: '' },
      { title: 'Ward rounds (panel session): where do they lead?', authors: '' },
    ],
    [
      'the same DOI and nothing else',
      { identifiers: ['doi:10.1/a'], authors: '' },
      { identifiers: ['doi:10.1/a'], authors: '', title: OTHER_TITLE },
    ],
  ])('hold with %s', (_, a, b) => expect(shared(a, b)).toBe(true));

  it('are few', () => {
    expect(blockingKeys(article({ ...PLACE, authors: TEAM })).length).toBeLessThanOrEqual(5);
    expect(shared({}, { title: OTHER_TITLE, authors: 'Holm, Bent' })).toBe(false);
  });
});
