/** Dates as bibliographies write them, to `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */

/** What was understood of a written date: `problem` says what was left out of it, `inPress` that it has none yet. */
export interface ReadDate {
  readonly date?: string;
  readonly problem?: string;
  readonly inPress?: boolean;
}

const MONTHS: readonly RegExp[] = [
  /^(?:jan|jän|ene|gen)/,
  /^(?:feb|fév|fev)/,
  /^(?:mar|mär|maa|mrt|mrz)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|maj|mai|mei|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aoû|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|out|ott)/,
  /^(?:nov)/,
  /^(?:dec|dez|déc|dic)/,
];
const EARLIEST = 1000;
const LATEST = 2199;

/** The number of a month written as a word in the languages of the usual exports, or as a number; undefined if it is none. */
export function monthNumber(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  if (/^\d{1,2}$/.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : undefined;
  if (word.length < 3 || word.length > 12) return undefined;
  const index = MONTHS.findIndex((pattern) => pattern.test(word));
  return index < 0 ? undefined : index + 1;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Puts a date together from numbers; impossible months and days are left out and said. */
export function dateFromParts(year: number, month?: number, day?: number): ReadDate {
  if (!Number.isInteger(year) || year < EARLIEST || year > LATEST)
    return { problem: `${year} is not a year from ${EARLIEST} to ${LATEST}; write the year with four digits` };
  const yyyy = String(year);
  if (month === undefined || month === 0) return { date: yyyy };
  // EDTF writes seasons as months 21 to 41.
  if (month >= 21 && month <= 41) return { date: yyyy };
  if (month < 1 || month > 12) return { date: yyyy, problem: `there is no month ${month}; only the year was kept` };
  const mm = `${yyyy}-${String(month).padStart(2, '0')}`;
  if (day === undefined || day === 0) return { date: mm };
  if (day < 1 || day > daysInMonth(year, month))
    return { date: mm, problem: `there is no ${mm}-${day}; the day was left out` };
  return { date: `${mm}-${String(day).padStart(2, '0')}` };
}

const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[\sT/~?%,;:)(-])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const IN_PRESS =
  /\b(?:in press|forthcoming|to appear|accepted|ahead of print|i trykken|im druck|sous presse|in druk)\b/i;
const NO_DATE = /^(?:n\.?\s?d\.?|s\.?\s?d\.?|u\.?å\.?|no date|unknown|undated|year\b.*|[\s/.-]*)$/i;

function dayFirst(match: RegExpExecArray): ReadDate {
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (first > 12) return dateFromParts(year, second, first);
  if (second > 12) return dateFromParts(year, first, second);
  if (first === second) return dateFromParts(year, first, second);
  return {
    date: String(year),
    problem: `${match[0]} can be read in two ways (day or month first); only the year was kept`,
  };
}

/** Words and numbers in any order: `12 Mar 2012`, `2012 Mar 16`, `March 5th, 2007`, `24-27 Sept. 2019`, `Spring 2004`. */
function fromWords(text: string): ReadDate {
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(text);
  if (year === null)
    return { problem: `"${text.slice(0, 60)}" has no year of four digits; write e.g. 2019, 2019-03 or 2019-03-25` };
  const words = text.match(/\p{L}+/gu) ?? [];
  const months = new Set(words.map(monthNumber).filter((number) => number !== undefined));
  const [month] = months;
  const rest = text.slice(0, year.index) + ' '.repeat(4) + text.slice(year.index + 4);
  // `1 Jan.-Feb. 2019` is an issue of two months, not a day.
  const day = months.size !== 1 ? undefined : /(?<![\d.])(\d{1,2})(?!\d)/.exec(rest)?.[1];
  return dateFromParts(Number(year[1]), month, day === undefined ? undefined : Number(day));
}

/**
 * Reads one written date. Of a range (`1997/2001`, EDTF) the beginning is taken. A text without a year (`n.d.`, `///`)
 * gives nothing; a wrong one gives a `problem`.
 */
export function readDate(written: string): ReadDate {
  const text = written
    .slice(0, 300)
    .replace(/\s+/g, ' ')
    .replace(/^[\s[({<ca.©~]+(?=\d)/i, '')
    .trim();
  if (text === '' || NO_DATE.test(text)) return {};
  const compact = COMPACT.exec(text);
  if (compact !== null) return dateFromParts(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const twoSided = DAY_FIRST.exec(text);
  if (twoSided !== null) return dayFirst(twoSided);
  const iso = ISO.exec(text);
  if (iso !== null && (iso[2] !== undefined || !/\p{L}{3}/u.test(text.slice(4))))
    return dateFromParts(
      Number(iso[1]),
      iso[2] === undefined ? undefined : Number(iso[2]),
      iso[3] === undefined ? undefined : Number(iso[3]),
    );
  const read = fromWords(text);
  return read.date === undefined && IN_PRESS.test(text) ? { inPress: true } : read;
}

/** How much a date says: the year, the month, the day. */
export function isMorePrecise(candidate: string, than: string | undefined): boolean {
  return than === undefined || (candidate.length > than.length && candidate.startsWith(than));
}
