/**
 * An import: detect, parse, normalise, match, plan, write, report. Streaming, batched, each batch one transaction;
 * resumable (run the same import again: what is in stays, what is missing comes).
 */
import { setImmediate } from 'node:timers/promises';
import { DEFAULT_CONSORTIUM_LIMIT, derive } from '../derive/derive.js';
import type { Fingerprinter } from '../derive/fingerprints.js';
import type { ReadRecord, TextSource } from '../formats/format.js';
import { apply } from '../graph/apply.js';
import { keepBefore } from '../graph/keep-before.js';
import { Lease } from '../graph/lease.js';
import { rememberedTraits } from '../matching/publication/remembered-traits.js';
import type { Database } from '../neo4j/database.js';
import type { BibliographicRecord } from '../record/record.js';
import { mapKeyword } from '../text/keywords.js';
import { finishRun, nextRunNumber, writeRun } from './import.queries.js';
import { type Incoming, incoming, RunKeys } from './incoming.js';
import { type BatchPlan, type PlanContext, planBatch } from './plan.js';
import { LARGE_IMPORT, planAhead } from './plan-ahead.js';
import { PlanMemory } from './plan-memory.js';
import { type ImportFile, type ImportText, importTexts, recordsUntilFault } from './read-file.js';
import { RejectFile } from './reject-file.js';
import {
  addDoubt,
  addRejection,
  addVersion,
  addWarning,
  count,
  emptyReport,
  type FileReport,
  fileReport,
  type ImportReport,
} from './report.js';

export type { ImportFile } from './read-file.js';

export interface ImportOptions {
  readonly database: Database;
  readonly fingerprinter: Fingerprinter;
  /** Names the source: its keys then identify its records (`--source`). */
  readonly source?: string | undefined;
  /** 0..100; of two sources the more trusted one wins a field. */
  readonly trust?: number | undefined;
  readonly dryRun?: boolean | undefined;
  /** Who imports, for the record. */
  readonly actor: string;
  /** Folder for reject files; without it none is written. */
  readonly rejectsFolder?: string | undefined;
  readonly consortiumLimit?: number | undefined;
  /** So many records are one transaction, at most. */
  readonly batchRecords?: number | undefined;
  /** Whether a dry run writes reject files too. */
  readonly rejectsOfDryRun?: boolean | undefined;
  /** Stops before the next batch; what is written stays, and importing again finishes it. The import then throws. */
  readonly signal?: AbortSignal | undefined;
  /** Told of bytes of text as they are read. */
  readonly onText?: (bytes: number) => void;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly onWait?: (holder: string) => void;
}

export interface ImportProgress {
  /** The run, once something is written. */
  readonly run: string | undefined;
  readonly file: string;
  readonly read: number;
  readonly new: number;
  readonly same: number;
  readonly changed: number;
  readonly doubtful: number;
  readonly rejected: number;
}

const DEFAULT_TRUST = 50;
/** A batch is one transaction: at most so many records … */
const BATCH_RECORDS = 500;
/** … and so many contributions, since an output may have thousands. */
const BATCH_CONTRIBUTIONS = 5_000;
/** So many records are read before answers of the database are looked at. */
const RECORDS_A_TURN = 10;
/** Leaves room for this many records a run in the order of records. */
const ORDERS_A_RUN = 100_000_000;

export async function importFiles(files: readonly ImportFile[], options: ImportOptions): Promise<ImportReport> {
  const started = performance.now();
  const run = new ImportJob(
    options,
    files.map((file) => file.name),
  );
  try {
    for (const file of files) await run.file(file);
    await run.flush();
    await run.finish('DONE');
    // Everything is in: what planning fails at, the next import will tell.
    if (options.dryRun !== true && run.report.new >= LARGE_IMPORT)
      await planAhead(options.database).catch(() => undefined);
  } catch (error) {
    await run.finish('FAILED').catch(() => undefined);
    throw error;
  }
  run.report.seconds = (performance.now() - started) / 1000;
  return run.report;
}

type Batch = { readonly incoming: Incoming; readonly file: FileReport }[];

class ImportJob {
  readonly report: ImportReport;
  private readonly memory: PlanMemory | undefined;
  private lease: Lease | undefined;
  private runId = '';
  private runNumber = 0;
  private ordinal = 0;
  private readonly keys = new RunKeys();
  private saidFull = false;
  private batch: Batch = [];
  private contributions = 0;
  /** The batch that is being written while the next one is read. */
  private writing: Promise<void> = Promise.resolve();
  private readonly before: { nodes: number; properties: number };

  constructor(
    private readonly options: ImportOptions,
    private readonly fileNames: readonly string[],
  ) {
    this.report = emptyReport(options.dryRun === true);
    this.memory = options.dryRun === true ? new PlanMemory() : undefined;
    const { counters } = options.database;
    this.before = { nodes: counters.nodesCreated, properties: counters.propertiesSet };
  }

  async file(given: ImportFile): Promise<void> {
    for await (const text of importTexts(given)) await this.text(text);
  }

  private async text({ name, opened }: ImportText): Promise<void> {
    const file = fileReport(name, 'format' in opened ? opened.format.id : undefined);
    this.report.files.push(file);
    if ('unreadable' in opened) {
      file.unreadable = opened.unreadable;
      return;
    }
    const { format, text, warnings } = opened;
    for (const reason of warnings) addWarning(this.report, { file: name, line: 1, reason });
    const rejects = new RejectFile(this.options.rejectsFolder ?? '', name, format);
    let read = 0;
    const records = recordsUntilFault(format, this.told(text), this.options.source, (reason) => {
      file.unreadable = `Reading stopped after ${read} records: ${reason}`;
    });
    for await (const item of records) {
      this.options.signal?.throwIfAborted();
      read++;
      this.note(item, name);
      if (item.record === undefined) this.reject(item, file, rejects);
      else await this.put(this.identified(item, item.record, name), file);
    }
    await this.keepRejects(rejects, name);
  }

  /** The same text; whoever asked hears how much of it was read. */
  private async *told(text: TextSource): AsyncGenerator<string> {
    for await (const piece of text) {
      this.options.onText?.(Buffer.byteLength(piece));
      yield piece;
    }
  }

  async finish(status: 'DONE' | 'FAILED'): Promise<void> {
    const { database } = this.options;
    // After a fault a batch may still be on its way.
    await this.writing.catch(() => undefined);
    const { lease } = this;
    this.lease = undefined;
    try {
      const { warnings: _, rejections: __, doubts: ___, versions: ____, ...counts } = this.report;
      await lease?.transaction('finishRun', (tx) =>
        tx.write(finishRun, { id: this.runId, status, report: JSON.stringify(counts) }),
      );
    } finally {
      // What cannot be released ends by itself.
      await lease?.release().catch(() => undefined);
      this.report.nodesCreated = database.counters.nodesCreated - this.before.nodes;
      this.report.propertiesSet = database.counters.propertiesSet - this.before.properties;
    }
  }

  private identified({ line, key, source: declared }: ReadRecord, record: BibliographicRecord, file: string): Incoming {
    const source = this.options.source ?? declared;
    const isUnique = key !== undefined && source !== undefined && this.keys.isFirst(source, record.kind, key);
    if (key !== undefined && source !== undefined && !isUnique)
      addWarning(this.report, {
        file,
        line,
        key,
        reason: `another record of ${source} has this key already; this one is known by its content, so a later change of it will not replace it`,
      });
    return incoming({ file, line, key }, record, source, isUnique);
  }

  private async keepRejects(rejects: RejectFile, file: string): Promise<void> {
    const { rejectsFolder, dryRun, rejectsOfDryRun } = this.options;
    if (rejectsFolder === undefined || (dryRun === true && rejectsOfDryRun !== true)) return;
    const path = await rejects.write();
    if (path !== undefined) this.report.rejectFiles.push(path);
    if (rejects.leftOut > 0)
      addWarning(this.report, {
        file,
        line: 1,
        reason: `${rejects.leftOut} more records were rejected than a reject file holds; mend the file itself`,
      });
  }

  private note(item: ReadRecord, file: string): void {
    for (const field of item.unmapped) this.report.unmapped[field] = (this.report.unmapped[field] ?? 0) + 1;
    for (const warning of item.warnings)
      addWarning(this.report, { file, ...(item.key !== undefined && { key: item.key }), ...warning });
  }

  private reject(item: ReadRecord, file: FileReport, rejects: RejectFile): void {
    count(this.report, file, 'rejected');
    rejects.add(item.raw);
    const problem = item.rejected ?? { line: item.line, reason: 'unusable for a reason the reader did not state' };
    addRejection(this.report, { file: file.file, ...(item.key !== undefined && { key: item.key }), ...problem });
  }

  private async put(item: Incoming, file: FileReport): Promise<void> {
    // What needs no database is done now, while the batch before is written (if anything is: what is here already needs none of it) …
    if (this.lease !== undefined && item.record.kind === 'publication') rememberedTraits(item.record);
    this.batch.push({ incoming: item, file });
    this.contributions += item.record.kind === 'publication' ? item.record.contributions.length : 1;
    const { batchRecords = BATCH_RECORDS } = this.options;
    if (this.batch.length >= batchRecords || this.contributions >= BATCH_CONTRIBUTIONS) await this.next();
    // … and in small pieces, so that the database never waits for it.
    else if (this.batch.length % RECORDS_A_TURN === 0) await setImmediate();
  }

  /** Begins to write the batch once the one before it is in; meanwhile reading goes on. */
  private async next(): Promise<void> {
    await this.writing;
    const { batch } = this;
    this.batch = [];
    this.contributions = 0;
    this.writing = this.process(batch);
    // Whoever waits for it next hears of a fault.
    this.writing.catch(() => undefined);
  }

  /** Writes what is left; a batch may hold the records of many small files. */
  async flush(): Promise<void> {
    await this.next();
    await this.writing;
  }

  private async process(batch: Batch): Promise<void> {
    if (batch.length === 0) return;
    this.options.signal?.throwIfAborted();
    const items = batch.map((entry) => entry.incoming);
    if (this.memory !== undefined) await this.beginDry(this.memory);
    let plan = await planBatch(this.options.database, items, this.context());
    // The lease is taken for the first batch that has something to write: an import that changes nothing writes nothing.
    if (plan.changes.length > 0 && this.options.dryRun !== true) {
      if (this.lease === undefined) {
        await this.begin();
        plan = await planBatch(this.options.database, items, this.context());
      }
      await this.write(plan);
    }
    this.ordinal += items.length;
    this.tell(plan, batch);
  }

  private context(): PlanContext {
    return {
      trust: this.options.trust ?? DEFAULT_TRUST,
      run: this.runId,
      firstOrder: this.runNumber * ORDERS_A_RUN + this.ordinal,
      ...(this.memory !== undefined && { memory: this.memory }),
    };
  }

  /** A dry run plans as the next run would, so that its records are the newest. */
  private async beginDry(memory: PlanMemory): Promise<void> {
    if (this.runNumber === 0) this.runNumber = await this.nextNumber();
    if (!memory.isFull || this.saidFull) return;
    this.saidFull = true;
    const reason = `A dry run remembers ${memory.known.size} records; what repeats them further on is told as new.`;
    addWarning(this.report, { file: this.report.files.at(-1)?.file ?? '', line: 1, reason });
  }

  private async nextNumber(): Promise<number> {
    const [next] = await this.options.database.read(nextRunNumber, {});
    return next?.number ?? 1;
  }

  private async begin(): Promise<void> {
    const { database, actor, source, trust } = this.options;
    const lease = await Lease.take(database, {
      purpose: 'import',
      ...(this.options.onWait !== undefined && { onWait: this.options.onWait }),
    });
    this.lease = lease;
    const [next] = await database.read(nextRunNumber, {});
    this.runNumber = next?.number ?? 1;
    this.runId = `ImportRun:${this.runNumber}`;
    this.report.run = this.runId;
    await database.transaction('writeRun', async (tx) => {
      await lease.hold(tx);
      await tx.write(writeRun, {
        id: this.runId,
        runNumber: this.runNumber,
        by: actor,
        from: source ?? null,
        weight: trust ?? DEFAULT_TRUST,
        names: this.fileNames.slice(0, 1_000),
      });
    });
  }

  private async write(plan: BatchPlan): Promise<void> {
    const { fingerprinter, consortiumLimit = DEFAULT_CONSORTIUM_LIMIT } = this.options;
    const conceptOf = (text: string, language: string | undefined) =>
      mapKeyword(text, language, fingerprinter.index)?.uri;
    const applied = await this.lease?.transaction('writeBatch', async (tx) => {
      const { touched, shared, before } = await apply(tx, plan.changes, plan.doubts, plan.versions, conceptOf);
      const gone = await derive(tx, touched, { fingerprinter, consortiumLimit });
      keepBefore(tx, this.runId, this.ordinal, before, gone);
      return shared;
    });
    const places = new Map(plan.records.map((record) => [record.id, record.incoming]));
    for (const { a, because } of applied ?? []) {
      const { file = '', line = 1, key } = places.get(a) ?? {};
      addWarning(this.report, { file, line, ...(key !== undefined && { key }), reason: because.join('; ') });
    }
  }

  private tell(plan: BatchPlan, batch: Batch): void {
    const files = new Map(batch.map((entry) => [entry.incoming, entry.file]));
    for (const record of plan.records) {
      const file = files.get(record.incoming);
      if (file === undefined) continue;
      count(this.report, file, record.outcome);
      const { incoming: item, candidates, versions } = record;
      const { file: name, line, key } = item;
      const told = { file: name, line, ...(key !== undefined && { key }), reason: record.because.join('; ') };
      if (record.outcome === 'doubtful') addDoubt(this.report, { ...told, candidates });
      if (versions.length > 0) addVersion(this.report, { ...told, candidates: versions });
    }
    const { read, new: added, same, changed, doubtful, rejected } = this.report;
    this.options.onProgress?.({
      run: this.report.run,
      file: batch.at(-1)?.file.file ?? '',
      read,
      new: added,
      same,
      changed,
      doubtful,
      rejected,
    });
  }
}
