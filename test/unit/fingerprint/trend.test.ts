/** Protects trends: shares of periods that leave no gap, and what grew. */
import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../src/fingerprint/trend.js';

const part = (year: number | null, ...concepts: [string, number][]) => ({ year, outputs: 1, concepts });
const PARTS = [
  part(2018, ['urn:falls', 3], ['urn:trust', 1]),
  part(2021, ['urn:trust', 2]),
  part(2021, ['urn:falls', 1], ['urn:trust', 1]),
  part(null, ['urn:lost', 9]),
];
const sharesOf = (trend: ReturnType<typeof trendOf>) =>
  Object.fromEntries(trend.concepts.map(({ conceptUri, shares }) => [conceptUri, shares]));

describe('a trend', () => {
  it('tells the share of each concept in each year, years without outputs among them', () => {
    const trend = trendOf(PARTS, {});
    expect(trend.periods).toEqual([
      { from: 2018, to: 2018, outputs: 1 },
      { from: 2019, to: 2019, outputs: 0 },
      { from: 2020, to: 2020, outputs: 0 },
      { from: 2021, to: 2021, outputs: 2 },
    ]);
    expect(sharesOf(trend)).toEqual({ 'urn:falls': [0.75, 0, 0, 0.25], 'urn:trust': [0.25, 0, 0, 0.75] });
    expect(trend.undatedOutputs).toBe(1);
    expect(trend.concepts.map(({ share, change }) => [share, change])).toEqual([
      [0.5, -0.5],
      [0.5, 0.5],
    ]);
  });

  it('takes several years together: the last period ends with the last year, the first may be shorter', () => {
    const trend = trendOf(PARTS, { from: 2017, to: 2021, bucket: 2 });
    expect(trend.periods.map(({ from, to }) => [from, to])).toEqual([
      [2017, 2017],
      [2018, 2019],
      [2020, 2021],
    ]);
    expect(sharesOf(trend)['urn:falls']).toEqual([0, 0.75, 0.25]);
  });

  it('counts only the years asked for', () => {
    expect(sharesOf(trendOf(PARTS, { from: 2020 }))).toEqual({ 'urn:falls': [0, 0.25], 'urn:trust': [0, 0.75] });
    expect(trendOf(PARTS, { from: 2022, to: 2021 })).toMatchObject({ periods: [], concepts: [] });
    expect(trendOf([], {})).toEqual({ periods: [], concepts: [], undatedOutputs: 0 });
  });

  it('refuses periods that are none, and too many of them', () => {
    expect(() => trendOf(PARTS, { bucket: 0 })).toThrow('bucket is 0; it must be from 1 to 50 years.');
    expect(() => trendOf(PARTS, { from: 1800 })).toThrow(/222 periods .* Give a later from, or a larger bucket\./);
  });
});
