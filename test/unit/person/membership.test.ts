/** Protects what `current` means: a partial date stands for all its days. The oracle looks at the days one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasEnded, lasts, newestFirst } from '../../../src/person/membership.js';

const day = fc
  .date({ min: new Date('2018-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const period = fc.record({ from: fc.option(partialDate), to: fc.option(partialDate) });

/** First and last day of a partial date, from the calendar. */
function daysOf(date: string): { first: string; last: string } {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number);
  if (dayOfMonth !== undefined) return { first: date, last: date };
  const start = new Date(Date.UTC(year, (month ?? 1) - 1, 1));
  const end = month === undefined ? new Date(Date.UTC(year, 12, 0)) : new Date(Date.UTC(year, month, 0));
  return { first: start.toISOString().slice(0, 10), last: end.toISOString().slice(0, 10) };
}

describe('a membership', () => {
  it('lasts from the first day of its beginning to the last day of its end', () => {
    fc.assert(
      fc.property(period, day, ({ from, to }, today) => {
        const begun = from === null || daysOf(from).first <= today;
        const over = to !== null && daysOf(to).last < today;
        expect(lasts({ from, to }, today)).toBe(begun && !over);
        expect(hasEnded({ from, to }, today)).toBe(over);
      }),
    );
  });

  it('that ends in a year lasts on the last day of that year, and not on the next', () => {
    expect(lasts({ from: '2020', to: '2024' }, '2024-12-31')).toBe(true);
    expect(lasts({ from: '2020', to: '2024' }, '2025-01-01')).toBe(false);
  });

  it('that has not begun neither lasts nor has ended', () => {
    const next = { from: '2030-01', to: null };
    expect([lasts(next, '2026-07-01'), hasEnded(next, '2026-07-01')]).toEqual([false, false]);
  });
});

describe('memberships', () => {
  it('stand newest first, without a beginning last, and of two that began together the one that lasts longer first', () => {
    const newest = { from: '2022-09', to: null };
    const short = { from: '2019', to: '2020' };
    const long = { from: '2019', to: null };
    const unknown = { from: null, to: null };
    expect([unknown, short, newest, long].sort(newestFirst)).toEqual([newest, long, short, unknown]);
  });
});
