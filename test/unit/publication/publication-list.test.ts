/** Where a list of publications starts, between which bounds, and what of its filter is left as conditions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, conditionsOf, parametersOf, startOf } from '../../../src/publication/publication-list.js';

describe('the start of a list', () => {
  it('is the most selective entity of the filter; the others are conditions', () => {
    expect(startOf({ words: undefined, filter: { concept: 'c', person: 'p', organization: 'o', from: 2020 } })).toEqual(
      {
        anchor: 'person',
        key: 'p',
        words: undefined,
        rest: { concept: 'c', organization: 'o', from: 2020 },
      },
    );
  });

  it('is a unit with or without what is below it', () => {
    expect(startOf({ words: undefined, filter: { organization: 'o' } })).toMatchObject({
      anchor: 'organization',
      rest: {},
    });
    expect(startOf({ words: undefined, filter: { organization: 'o', directOnly: true } })).toMatchObject({
      anchor: 'organizationDirect',
      rest: {},
    });
  });

  it('is the words wherever there are some', () => {
    expect(startOf({ words: '+a', filter: { person: 'p' } })).toMatchObject({
      anchor: 'text',
      key: '',
      rest: { person: 'p' },
    });
  });
});

describe('the conditions of a list', () => {
  it('leave out years that bound the walk, and what asks for nothing', () => {
    expect(conditionsOf('all', 'NEWEST', { from: 2020, to: 2021 })).toEqual([]);
    expect(conditionsOf('organization', 'TITLE', { from: 2020 })).toEqual([]);
    expect(conditionsOf('all', 'TITLE', { from: 2020 })).toEqual(['properties']);
    expect(conditionsOf('all', 'NEWEST', { countedOnly: false })).toEqual([]);
    expect(conditionsOf('all', 'NEWEST', { peerReviewed: false })).toEqual(['properties']);
  });

  it('tell units from units without what is below them', () => {
    expect(conditionsOf('text', 'NEWEST', { organization: 'o' })).toEqual(['organization']);
    expect(conditionsOf('text', 'NEWEST', { organization: 'o', directOnly: true })).toEqual(['organizationDirect']);
  });

  it('have a value for every property, null where it is no condition', () => {
    expect(parametersOf({ words: undefined, rest: { types: ['BOOK'], countedOnly: false } })).toEqual({
      words: undefined,
      from: null,
      to: null,
      types: ['BOOK'],
      languages: null,
      openAccess: null,
      peerReviewed: null,
      countedOnly: null,
    });
  });
});

/** Sort keys as they are stored. */
const newest = (date: string | undefined) => `${date ?? '0000'}|Publication:a`;
const oldest = (date: string | undefined) => `${date ?? '9999'}|Publication:a`;
const date = fc.option(
  fc
    .integer({ min: 1, max: 9_998 })
    .chain((year) => fc.constantFrom('', '-01', '-12-31').map((rest) => String(year).padStart(4, '0') + rest)),
  { nil: undefined },
);
const year = fc.option(fc.integer({ min: -3_000, max: 12_000 }), { nil: undefined });

describe('the bounds of a walk', () => {
  it('hold exactly the outputs of the years, in sort keys as in years of roll-ups', () => {
    fc.assert(
      fc.property(date, year, year, (published, from, to) => {
        const own = published === undefined ? undefined : Number(published.slice(0, 4));
        const within =
          from === undefined && to === undefined
            ? true
            : own !== undefined && own >= (from ?? own) && own <= (to ?? own);
        for (const [order, key] of [
          ['NEWEST', newest(published)],
          ['OLDEST', oldest(published)],
        ] as const) {
          const { above, below, undated, firstYear, lastYear } = boundsOf(order, { from, to }, undefined);
          expect([order, key > String(above) && key < String(below)]).toEqual([order, within]);
          const rollup = own ?? Number(undated);
          expect([order, rollup >= Number(firstYear) && rollup <= Number(lastYear)]).toEqual([order, within]);
        }
      }),
    );
  });

  it('of the next page leave out what stood on the pages before', () => {
    fc.assert(
      fc.property(date, date, (last, other) => {
        const down = boundsOf('NEWEST', {}, newest(last));
        expect(newest(other) < String(down.below) && newest(other) > String(down.above)).toBe(
          newest(other) < newest(last),
        );
        const up = boundsOf('OLDEST', {}, oldest(last));
        expect(oldest(other) > String(up.above) && oldest(other) < String(up.below)).toBe(oldest(other) > oldest(last));
      }),
    );
  });
});
