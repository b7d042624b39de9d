import type { RowLimits } from '../whorl-csv/rows.js';

/**
 * A paper of 5,000 authors with their addresses fills a million characters. A quote that is never closed is looked for in so
 * many lines again and again, so they are few.
 */
export const ROW_LIMITS: RowLimits = { characters: 2_000_000, lines: 200 };
