/**
 * When a membership lasts. A partial date stands for all its days: `from` counts from the first of them, `to` to the last.
 * The same rule stands in Cypher in `membership.queries.ts`; a test holds the two together.
 */
interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** @param today YYYY-MM-DD */
export function lasts({ from, to }: Period, today: string): boolean {
  return (from === null || from <= today) && (to === null || to >= today.slice(0, to.length));
}

/** @param today YYYY-MM-DD */
export function hasEnded({ to }: Period, today: string): boolean {
  return to !== null && to < today.slice(0, to.length);
}

/** Newest first: what began last; what has no beginning comes last. Of two that began together, what lasts longer is first. */
export function newestFirst(a: Period, b: Period): number {
  return descending(a.from ?? '', b.from ?? '') || descending(a.to ?? '9999', b.to ?? '9999');
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
