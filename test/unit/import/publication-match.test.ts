import { describe, expect, it } from 'vitest';
import { matchPublication } from '../../../src/import/publication-match.js';
import { article, type Fields, OTHER_TITLE } from '../matching/publication/articles.js';

const decide = (subject: Fields, ...candidates: Fields[]) =>
  matchPublication(
    article(subject),
    candidates.map((fields, at) => ({ id: `Publication:${at}`, traits: article(fields) })),
  );

describe('an incoming publication', () => {
  it('is the one it agrees with, and says why', () => {
    expect(decide({}, { title: OTHER_TITLE }, { authors: 'Lund, A.' })).toEqual({
      outcome: 'same',
      id: 'Publication:1',
      because: ['same title', 'same author', 'same year'],
    });
  });

  it('is new where none agrees', () => {
    expect(decide({}, { title: OTHER_TITLE }, { authors: 'Holm' })).toEqual({ outcome: 'new', versions: [] });
    expect(decide({})).toEqual({ outcome: 'new', versions: [] });
  });

  it('of two of its title is the one with its DOI', () => {
    const decision = decide({ identifiers: ['doi:10.1/b'] }, {}, { identifiers: ['doi:10.1/b'] });
    expect(decision).toMatchObject({ outcome: 'same', id: 'Publication:1' });
  });

  it('is doubtful where its identifiers belong to two', () => {
    const decision = decide(
      { identifiers: ['doi:10.1/a', 'pmid:1'] },
      { identifiers: ['doi:10.1/a'] },
      { identifiers: ['pmid:1'] },
    );
    expect(decision).toEqual({
      outcome: 'doubtful',
      ids: ['Publication:0', 'Publication:1'],
      because: ['its identifiers belong to 2 different publications'],
    });
  });

  it('is doubtful where it may be any of several', () => {
    expect(decide({}, {}, {})).toMatchObject({ outcome: 'doubtful', ids: ['Publication:0', 'Publication:1'] });
  });

  it('is doubtful where points suffice but something is reserved', () => {
    const decision = decide({ journal: 'Journal of Care' }, { journal: 'Annals of Nursing' });
    expect(decision).toMatchObject({ outcome: 'doubtful', ids: ['Publication:0'] });
    expect('because' in decision ? decision.because.at(-1) : '').toBe('the venues or types differ');
  });

  it('that is the preprint of an article is new, and its version', () => {
    expect(decide({ type: 'PREPRINT' }, { journal: 'Care' })).toMatchObject({
      outcome: 'new',
      versions: [{ id: 'Publication:0', isPreprint: false }],
    });
  });

  it('that is an article has all its preprints as versions; a preprint became one article', () => {
    const preprints: Fields[] = [{ type: 'PREPRINT' }, { type: 'PREPRINT', publishedOn: '2019' }];
    expect(decide({ journal: 'Care' }, ...preprints)).toMatchObject({
      outcome: 'new',
      versions: [
        { id: 'Publication:0', isPreprint: true },
        { id: 'Publication:1', isPreprint: true },
      ],
    });
    const decision = decide({ type: 'PREPRINT' }, { journal: 'Care' }, { journal: 'Nursing', publishedOn: '2022' });
    expect('versions' in decision ? decision.versions.map(({ id }) => id) : []).toEqual(['Publication:0']);
  });

  it('under a title that comes back every other year is not any of them', () => {
    const report = (year: string): Fields => ({ title: 'Report of the committee on nursing homes', publishedOn: year });
    const decision = decide(report('2020'), report('2020'), report('2018'), report('2016'), report('2014'));
    expect(decision.outcome).not.toBe('same');
    expect(decide(report('2020'), report('2020')).outcome).toBe('same');
  });

  it('that names its article asks nothing: the two are linked by that name', () => {
    const preprint: Fields = { type: 'PREPRINT', versionOf: ['doi:10.1/a'] };
    expect(decide(preprint, { identifiers: ['doi:10.1/a'] })).toEqual({ outcome: 'new', versions: [] });
    expect(decide({ identifiers: ['doi:10.1/a'] }, preprint)).toEqual({ outcome: 'new', versions: [] });
  });
});
