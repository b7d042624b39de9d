/**
 * An import: detect, parse, normalise, match, plan, write, report. Streaming, batched, each batch one transaction;
 * resumable (run the same import again: what is in stays, what is missing comes).
 */
import { basename } from 'node:path';
import { DEFAULT_CONSORTIUM_LIMIT, derive } from '../derive/derive.js';
import type { Fingerprinter } from '../derive/fingerprints.js';
import { detectFormat } from '../formats/detect.js';
import { openText } from '../formats/encoding.js';
import type { Format, ReadRecord, TextSource } from '../formats/format.js';
import { HEAD_CHARACTERS, peekText } from '../formats/text-source.js';
import { apply } from '../graph/apply.js';
import { Lease } from '../graph/lease.js';
import type { Database } from '../neo4j/database.js';
import { mapKeyword } from '../text/keywords.js';
import { finishRun, nextRunNumber, writeRun } from './import.queries.js';
import { type Incoming, incoming } from './incoming.js';
import { type BatchPlan, type PlanContext, PlanMemory, planBatch } from './plan.js';
import { RejectFile } from './reject-file.js';
import { addRejection, addWarning, count, emptyReport, type FileReport, type ImportReport } from './report.js';

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
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly onWait?: (holder: string) => void;
}

export interface ImportProgress {
  readonly file: string;
  readonly read: number;
  readonly new: number;
  readonly same: number;
  readonly changed: number;
  readonly doubtful: number;
  readonly rejected: number;
}

export interface ImportFile {
  /** As told to people; the path as it was given. */
  readonly name: string;
  readonly path: string;
}

const DEFAULT_TRUST = 50;
/** A batch is one transaction: at most so many records … */
const BATCH_RECORDS = 250;
/** … and so many contributions, since an output may have thousands. */
const BATCH_CONTRIBUTIONS = 4_000;
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
    await run.finish('DONE');
  } catch (error) {
    await run.finish('FAILED').catch(() => undefined);
    throw error;
  }
  run.report.seconds = (performance.now() - started) / 1000;
  return run.report;
}

class ImportJob {
  readonly report: ImportReport;
  private readonly memory: PlanMemory | undefined;
  private lease: Lease | undefined;
  private runId = '';
  private runNumber = 0;
  private ordinal = 0;
  private batch: { incoming: Incoming; file: FileReport }[] = [];
  private contributions = 0;
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

  async file({ name, path }: ImportFile): Promise<void> {
    const opened = await this.open(name, path);
    if (opened === undefined) return;
    const { format, text, file } = opened;
    const rejects = new RejectFile(this.options.rejectsFolder ?? '', name, format);
    const keys = new Set<string>();
    for await (const item of format.read(
      text,
      this.options.source === undefined ? {} : { source: this.options.source },
    )) {
      this.note(item, name);
      if (item.record === undefined) {
        this.reject(item, file, rejects);
        continue;
      }
      const unique = item.key !== undefined && !keys.has(item.key);
      if (item.key !== undefined) keys.add(item.key);
      await this.put(
        incoming(
          { file: name, line: item.line, key: item.key },
          item.record,
          this.options.source ?? item.source,
          unique,
        ),
        file,
      );
    }
    await this.flush();
    if (this.options.rejectsFolder !== undefined && this.options.dryRun !== true) {
      const rejectFile = await rejects.write();
      if (rejectFile !== undefined) this.report.rejectFiles.push(rejectFile);
    }
  }

  async finish(status: 'DONE' | 'FAILED'): Promise<void> {
    const { database } = this.options;
    if (this.lease !== undefined) {
      const { lease } = this;
      const { warnings: _, rejections: __, doubts: ___, ...counts } = this.report;
      await database.transaction('finishRun', async (tx) => {
        await lease.hold(tx);
        await tx.write(finishRun, { id: this.runId, status, report: JSON.stringify(counts) });
      });
      await lease.release();
    }
    this.report.nodesCreated = database.counters.nodesCreated - this.before.nodes;
    this.report.propertiesSet = database.counters.propertiesSet - this.before.properties;
  }

  private async open(
    name: string,
    path: string,
  ): Promise<{ format: Format; text: TextSource; file: FileReport } | undefined> {
    const unreadable = (reason: string) => {
      this.report.files.push({
        file: name,
        unreadable: reason,
        read: 0,
        new: 0,
        same: 0,
        changed: 0,
        doubtful: 0,
        rejected: 0,
      });
      return undefined;
    };
    try {
      const opened = await openText(path);
      const { head, text } = await peekText(opened.text, HEAD_CHARACTERS);
      const detected = detectFormat(head, basename(path));
      if (!('format' in detected)) return unreadable(detected.unknown);
      const file: FileReport = {
        file: name,
        format: detected.format.id,
        read: 0,
        new: 0,
        same: 0,
        changed: 0,
        doubtful: 0,
        rejected: 0,
      };
      this.report.files.push(file);
      for (const reason of opened.warnings) addWarning(this.report, { file: name, line: 1, reason });
      return { format: detected.format, text, file };
    } catch (error) {
      return unreadable(error instanceof Error ? error.message : String(error));
    }
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
    this.batch.push({ incoming: item, file });
    this.contributions += item.record.kind === 'publication' ? item.record.contributions.length : 1;
    if (this.batch.length >= BATCH_RECORDS || this.contributions >= BATCH_CONTRIBUTIONS) await this.flush();
  }

  private async flush(): Promise<void> {
    const batch = this.batch;
    if (batch.length === 0) return;
    this.batch = [];
    this.contributions = 0;
    const items = batch.map((entry) => entry.incoming);
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
        number: this.runNumber,
        actor,
        source: source ?? null,
        trust: trust ?? DEFAULT_TRUST,
        files: this.fileNames.slice(0, 1_000),
      });
    });
  }

  private async write(plan: BatchPlan): Promise<void> {
    const { fingerprinter, consortiumLimit = DEFAULT_CONSORTIUM_LIMIT } = this.options;
    const { lease } = this;
    await this.options.database.transaction('writeBatch', async (tx) => {
      await lease?.hold(tx);
      const { touched } = await apply(
        tx,
        plan.changes,
        plan.doubts,
        (text, language) => mapKeyword(text, language, fingerprinter.index)?.uri,
      );
      await derive(tx, touched, { fingerprinter, consortiumLimit });
    });
  }

  private tell(plan: BatchPlan, batch: readonly { incoming: Incoming; file: FileReport }[]): void {
    const files = new Map(batch.map((entry) => [entry.incoming, entry.file]));
    for (const record of plan.records) {
      const file = files.get(record.incoming);
      if (file === undefined) continue;
      count(this.report, file, record.outcome);
      if (record.outcome !== 'doubtful') continue;
      const { incoming: item } = record;
      this.report.doubts.push({
        file: item.file,
        line: item.line,
        ...(item.key !== undefined && { key: item.key }),
        reason: record.because.join('; '),
        candidates: record.candidates,
      });
    }
    const { read, new: added, same, changed, doubtful, rejected } = this.report;
    this.options.onProgress?.({
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
