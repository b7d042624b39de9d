/**
 * One writer at a time. Imports, curation and rebuilds hold a lease with an end, a heartbeat and a fencing number that
 * every write transaction checks: a writer that was held up longer than its lease finds out before it writes.
 */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, WriteTransaction } from '../neo4j/database.js';
import { holdLease, leaseState, lockLease, takeLease } from './lease.queries.js';
import { untie, unveil, veil } from './veil.queries.js';

/** After a kill -9 the next writer waits no longer than this. */
const DEFAULT_MILLISECONDS = 20_000;
/** How often a lease is prolonged before it would end. */
const BEATS = 4;

export class LeaseError extends Error {
  override readonly name = 'LeaseError';
}

export interface LeaseOptions {
  /** What the holder does, e.g. `import`; shown to whoever waits. */
  readonly purpose: string;
  /** How long to wait for another writer, in milliseconds. */
  readonly patience?: number;
  /** How long the lease lasts after its last sign of life, in milliseconds. */
  readonly lasts?: number;
  readonly onWait?: (holder: string, secondsLeft: number) => void;
}

export class Lease {
  private readonly heartbeat: NodeJS.Timeout;
  private lost: unknown;
  private heldAt = Date.now();
  private writing = 0;
  private prolonging = false;

  private constructor(
    private readonly database: Database,
    private readonly holder: string,
    readonly fencing: number,
    private readonly lasts: number,
  ) {
    this.heartbeat = setInterval(() => void this.prolong(), lasts / BEATS);
    this.heartbeat.unref();
  }

  /** @throws LeaseError naming the holder when it is not free in time */
  static async take(
    database: Database,
    { purpose, patience = 60_000, lasts = DEFAULT_MILLISECONDS, onWait }: LeaseOptions,
  ): Promise<Lease> {
    const holder = `${purpose} on ${hostname()} (process ${process.pid}, ${randomUUID().slice(0, 8)})`;
    const deadline = Date.now() + patience;
    for (;;) {
      const attempt = await tryToTake(database, holder, lasts);
      if ('fencing' in attempt) return new Lease(database, holder, attempt.fencing, lasts);
      const { holder: other, secondsLeft } = attempt;
      if (Date.now() > deadline)
        throw new LeaseError(`The graph is being written by ${other}. Wait until it is done, then try again.`);
      onWait?.(other, secondsLeft);
      await sleep(500);
    }
  }

  /**
   * Runs `work` in one write transaction that is ours from its first statement to its last. It is prolonged at the end
   * too: a batch may take longer than the lease lasts, and whoever waits would have it the moment the batch is done.
   * Inside it people who are shown nowhere are people as all others; nobody else ever sees them so.
   */
  async transaction<T>(name: string, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    this.writing++;
    try {
      return await this.database.transaction(name, async (tx) => {
        await this.hold(tx);
        tx.queue(unveil, {});
        const value = await work(tx);
        tx.queue(untie, {});
        tx.queue(veil, {});
        await this.hold(tx);
        return value;
      });
    } finally {
      this.writing--;
    }
  }

  /** First thing in every write transaction. */
  async hold(tx: WriteTransaction): Promise<void> {
    const [row] = await tx.write(holdLease, {
      holder: this.holder,
      fencing: this.fencing,
      milliseconds: this.lasts,
    });
    this.heldAt = Date.now();
    if (row === undefined)
      throw new LeaseError(
        'The write lease was lost to another writer; nothing of this batch was written. Run the same command again.',
        { cause: this.lost },
      );
  }

  async release(): Promise<void> {
    clearInterval(this.heartbeat);
    await this.database.transaction('releaseLease', async (tx) => {
      await this.hold(tx);
      await tx.write(takeLease, { holder: '', milliseconds: 0, fencing: this.fencing });
    });
  }

  private async prolong(): Promise<void> {
    // A batch prolongs it by itself, and heartbeats would queue up for the batch's lock.
    if (this.writing > 0 || this.prolonging || Date.now() - this.heldAt < this.lasts / BEATS) return;
    this.prolonging = true;
    try {
      await this.database.transaction('prolongLease', (tx) => this.hold(tx));
    } catch (error) {
      // The next write transaction finds out by itself and says so; here is only the reason.
      this.lost = error;
    } finally {
      this.prolonging = false;
    }
  }
}

/** The lease's next fencing number, or who has it. */
async function tryToTake(
  database: Database,
  holder: string,
  lasts: number,
): Promise<{ readonly fencing: number } | { readonly holder: string; readonly secondsLeft: number }> {
  return database.transaction('takeLease', async (tx) => {
    await tx.write(lockLease, {});
    const [row] = await tx.read(leaseState, {});
    const taken = row !== undefined && row.holder !== '' && row.secondsLeft > 0;
    if (taken) return { holder: row.holder, secondsLeft: row.secondsLeft };
    const fencing = (row?.fencing ?? 0) + 1;
    await tx.write(takeLease, { holder, milliseconds: lasts, fencing });
    return { fencing };
  });
}
