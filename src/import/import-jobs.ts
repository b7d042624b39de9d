/** Imports that run while nobody waits for an answer: kept in this process, with how far they are, for a day. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportReport } from './report.js';
import type { ImportProgress } from './run.js';

export type ImportJobState = 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

export interface ImportCountsEntity {
  readonly read: number;
  readonly new: number;
  readonly same: number;
  readonly changed: number;
  readonly doubtful: number;
  readonly rejected: number;
}

export interface ImportJobEntity {
  readonly id: string;
  readonly dryRun: boolean;
  readonly actor: string;
  /** The files as they were sent. */
  readonly files: readonly { readonly id: string; readonly name: string; readonly bytes: number }[];
  readonly source: string | undefined;
  readonly trust: number | undefined;
  readonly startedAt: string;
  state: ImportJobState;
  finishedAt: string | null;
  counts: ImportCountsEntity;
  /** Bytes of text read so far. */
  bytesRead: number;
  /** The run, as soon as something is written. */
  run: string | undefined;
  /** Who writes to the graph meanwhile. */
  waitsFor: string | null;
  report: ImportReport | null;
  /** Why it did not come to its end. */
  message: string | null;
}

/** What a job tells while it works. */
export interface JobSteps {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly onText: (bytes: number) => void;
  readonly onWait: (holder: string) => void;
}

export type ImportJobRequest = Pick<ImportJobEntity, 'dryRun' | 'actor' | 'files' | 'source' | 'trust'>;

const MOST_RUNNING = 4;
const MOST_KEPT = 200;
const KEPT_FOR = 24 * 60 * 60 * 1000;
const NO_COUNTS: ImportCountsEntity = { read: 0, new: 0, same: 0, changed: 0, doubtful: 0, rejected: 0 };

interface Kept {
  readonly job: ImportJobEntity;
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

export class ImportJobs {
  private readonly kept = new Map<string, Kept>();

  /** @param explain what is told of a fault: it may be a mistake of the reader's or one of ours */
  constructor(private readonly explain: (error: unknown, job: string) => string) {}

  /** Undefined when too many run already. */
  start(
    request: ImportJobRequest,
    work: (steps: JobSteps, job: string) => Promise<ImportReport>,
  ): ImportJobEntity | undefined {
    this.forget();
    if ([...this.kept.values()].filter(({ job }) => job.state === 'RUNNING').length >= MOST_RUNNING) return undefined;
    const job: ImportJobEntity = {
      ...request,
      id: randomUUID(),
      startedAt: new Date().toISOString(),
      state: 'RUNNING',
      finishedAt: null,
      counts: NO_COUNTS,
      bytesRead: 0,
      run: undefined,
      waitsFor: null,
      report: null,
      message: null,
    };
    const abort = new AbortController();
    this.kept.set(job.id, { job, abort, done: this.follow(job, abort.signal, work) });
    return job;
  }

  find(id: string): ImportJobEntity | undefined {
    return this.kept.get(id)?.job;
  }

  /** Asks a job to stop after the batch it is at, and waits until it has. */
  async cancel(id: string): Promise<ImportJobEntity | undefined> {
    const found = this.kept.get(id);
    found?.abort.abort();
    await found?.done;
    return found?.job;
  }

  async cancelAll(): Promise<void> {
    await Promise.all([...this.kept.keys()].map((id) => this.cancel(id)));
  }

  private async follow(
    job: ImportJobEntity,
    signal: AbortSignal,
    work: (steps: JobSteps, job: string) => Promise<ImportReport>,
  ): Promise<void> {
    try {
      job.report = await work(
        {
          signal,
          onProgress: ({ run, file: _, ...counts }) => {
            job.counts = counts;
            job.run = run;
            job.waitsFor = null;
          },
          onText: (bytes) => {
            job.bytesRead += bytes;
          },
          onWait: (holder) => {
            job.waitsFor = holder;
          },
        },
        job.id,
      );
      const { read, new: added, same, changed, doubtful, rejected, run } = job.report;
      job.counts = { read, new: added, same, changed, doubtful, rejected };
      job.run = run;
      job.state = 'DONE';
    } catch (error) {
      job.state = signal.aborted ? 'CANCELLED' : 'FAILED';
      if (!signal.aborted) job.message = this.explain(error, job.id);
    }
    job.waitsFor = null;
    job.finishedAt = new Date().toISOString();
  }

  /** Those that ended a day ago, and the oldest of too many. */
  private forget(): void {
    const ended = [...this.kept.values()].filter(({ job }) => job.state !== 'RUNNING');
    const surplus = ended.length - MOST_KEPT;
    for (const [at, { job }] of ended.entries())
      if (at < surplus || Date.now() - Date.parse(job.startedAt) > KEPT_FOR) this.kept.delete(job.id);
  }
}

/** How much of its files a job has read, 0 to 1; null where packed files do not tell it. */
export function shareOf({ files, bytesRead, state }: ImportJobEntity): number | null {
  if (state === 'DONE') return 1;
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  const isPacked = files.some(({ name }) => /\.(?:gz|tgz|zip)$/i.test(name));
  return isPacked || total === 0 ? null : Math.min(1, bytesRead / total);
}

export interface RejectFileEntity {
  readonly name: string;
  readonly path: string;
}

/** Rejected records as files of their own formats. */
export const rejectFilesOf = ({ report }: ImportJobEntity): RejectFileEntity[] =>
  (report?.rejectFiles ?? []).map((path) => ({ name: basename(path), path }));

/** Null a day after, when the file is gone. */
export const textOf = ({ path }: RejectFileEntity): Promise<string | null> => readFile(path, 'utf8').catch(() => null);
