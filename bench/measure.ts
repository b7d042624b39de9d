/** Times of two ways to do the same, taken in turns, so that whatever else the machine does falls on both alike. */

export interface Spread {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

export interface Compared {
  /** Milliseconds. */
  readonly ours: Spread;
  readonly byHand: Spread;
  /** Ours to by hand, of the two that were timed one after the other. */
  readonly ratio: Spread;
}

/** @param rounds how often each is run before times count, and then with times counted */
export async function compare(
  ours: () => Promise<unknown>,
  byHand: () => Promise<unknown>,
  rounds: { readonly warmUp: number; readonly measured: number },
): Promise<Compared> {
  for (let round = 0; round < rounds.warmUp; round++) {
    await ours();
    await byHand();
  }
  const times: { ours: number; byHand: number }[] = [];
  for (let round = 0; round < rounds.measured; round++) {
    // Who goes first changes too: the second of a pair finds warmer caches.
    if (round % 2 === 0) times.push({ ours: await timeOf(ours), byHand: await timeOf(byHand) });
    else {
      const second = await timeOf(byHand);
      times.push({ ours: await timeOf(ours), byHand: second });
    }
  }
  return {
    ours: spreadOf(times.map((pair) => pair.ours)),
    byHand: spreadOf(times.map((pair) => pair.byHand)),
    ratio: spreadOf(times.map((pair) => pair.ours / pair.byHand)),
  };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p5: at(0.05), p50: at(0.5), p95: at(0.95) };
}
