import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnownOrganization, OrganizationIndex } from '../../../../src/matching/organization/match.js';

const known: readonly KnownOrganization[] = [
  {
    id: 'nordby',
    name: 'University of Nordby',
    aliases: ['Universitetet i Nordby', 'Nordby University'],
    acronym: 'UNB',
    country: 'DK',
    identifiers: ['ror:04m01e293'],
  },
  { id: 'care', name: 'Centre for Care, University of Nordby', aliases: [], country: 'DK', identifiers: [] },
  { id: 'york-gb', name: 'University of Stanbridge', aliases: [], country: 'GB', identifiers: [] },
  { id: 'york-ca', name: 'University of Stanbridge', aliases: [], country: 'CA', identifiers: [] },
  { id: 'unbroken', name: 'Unbroken Networks Bureau', aliases: [], acronym: 'UNB', country: 'US', identifiers: [] },
  { id: 'medicine', name: 'Department of Medicine', aliases: [], identifiers: [] },
  { id: 'tokyo', name: 'Kita Institute of Technology', aliases: ['北工業大学'], country: 'JP', identifiers: [] },
];
const index = new OrganizationIndex(known);
const match = (name: string, country?: string) =>
  index.match({ identifiers: [], name, ...(country ? { country } : {}) });
const ids = (name: string) => match(name).matches.map(({ id, outcome }) => `${id}: ${outcome}`);

describe('an affiliation', () => {
  it('with a ROR id means its organisation, whatever the text says', () => {
    expect(index.match({ identifiers: ['ror:04m01e293'], name: 'Kita Institute of Technology' })).toEqual({
      outcome: 'same',
      matches: [{ id: 'nordby', outcome: 'same', because: ['the affiliation carries ror:04m01e293'] }],
    });
  });

  it('with a ROR id written into its text is read', () => {
    expect(ids('Somewhere, https://ror.org/04m01e293')).toEqual(['nordby: same']);
  });

  it.each([
    ['Dept. of Physics, University of Nordby, 5000 Nordby, Denmark', 'the name among other parts'],
    ['UNIVERSITY OF NORDBY', 'capitals'],
    ['Univ. Nordby, Denmark', 'the usual abbreviation'],
    ['Fysisk Institut, Universitetet i Nordby, Danmark', 'an alias in another language'],
    ['Nordby University', 'an alias'],
    ['UNB, Nordby, Denmark', 'the acronym, in its country'],
  ])('%s means the university: %s', (text) => {
    expect(ids(text)).toEqual(['nordby: same']);
  });

  it('names the unit, not the university that its name ends in', () => {
    expect(ids('Centre for Care, University of Nordby, Denmark')).toEqual(['care: same']);
  });

  it('in another script meets its alias', () => {
    expect(ids('北工業大学')).toEqual(['tokyo: same']);
    expect(ids('Kita Inst. of Tech., Japan')).toEqual(['tokyo: same']);
  });

  it('is doubtful where two organisations have the name, and the country chooses', () => {
    expect(ids('University of Stanbridge')).toEqual(['york-ca: doubtful', 'york-gb: doubtful']);
    expect(ids('University of Stanbridge, Stanbridge, UK')).toEqual(['york-gb: same']);
    expect(match('University of Stanbridge', 'CA').matches).toEqual([
      { id: 'york-ca', outcome: 'same', because: ['the affiliation has its name', 'both are in CA'] },
    ]);
  });

  it('is doubtful in another country, and says which', () => {
    expect(match('University of Nordby, Toronto, Canada')).toEqual({
      outcome: 'doubtful',
      matches: [
        {
          id: 'nordby',
          outcome: 'doubtful',
          because: ['the affiliation has its name', 'the affiliation is in CA, the organisation in DK'],
        },
      ],
    });
  });

  it('with nothing but an acronym is doubtful', () => {
    expect(match('UNB').outcome).toBe('doubtful');
    expect(match('UNB').matches.every(({ because }) => because.includes('an acronym alone, without the country'))).toBe(
      true,
    );
  });

  it('is doubtful by a name that many have', () => {
    expect(match('Department of Medicine, Elsewhere Hospital').matches).toEqual([
      {
        id: 'medicine',
        outcome: 'doubtful',
        because: ['the affiliation has its name', 'many organisations are called so'],
      },
    ]);
  });

  it.each(['', 'University of Norbury', 'Nordby', 'unb', 'The Universe of Nordby Things', 'Kita University, Nordby'])(
    '%s means none of them',
    (text) => {
      expect(match(text)).toEqual({ outcome: 'different', matches: [] });
    },
  );

  it('names two organisations', () => {
    expect(ids('University of Nordby, Denmark; Kita Institute of Technology')).toEqual(['tokyo: same', 'nordby: same']);
  });

  it('of any length and content is answered, and every answer has a reason', () => {
    const word = fc.constantFrom(
      'University',
      'of',
      'Nordby',
      'UNB',
      'Denmark',
      'Centre',
      'for',
      'Care',
      ',',
      '大学',
      'Stanbridge',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 400 }), (words) => {
        const { outcome, matches } = match(words.join(' '));
        expect(outcome === 'different').toBe(matches.length === 0);
        for (const found of matches) expect(found.because.length).toBeGreaterThan(0);
        expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length);
      }),
    );
  });

  it('finds the same whatever the order of the known organisations', () => {
    const turned = new OrganizationIndex([...known].reverse());
    for (const text of ['University of Stanbridge', 'UNB', 'Centre for Care, University of Nordby, Denmark'])
      expect(turned.match({ identifiers: [], name: text })).toEqual(match(text));
  });
});
