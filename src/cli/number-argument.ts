/** Numbers that somebody types as arguments and options, each with its range. */
import { InvalidArgumentError } from 'commander';

const range = (least: number, most: number) => (Number.isFinite(most) ? `from ${least} to ${most}` : `from ${least}`);

/** Parses a whole number; says the range of what is none. */
export function wholeNumber(least: number, most = Number.POSITIVE_INFINITY): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && Number.isSafeInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number ${range(least, most)}.`);
  };
}

/** Parses a number, whole or not; says the range of what is none. */
export function anyNumber(least: number, most = Number.POSITIVE_INFINITY): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && Number.isFinite(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a number ${range(least, most)}.`);
  };
}

/** A year of an output. */
export const year = wholeNumber(1, 9_999);
