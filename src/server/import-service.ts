/** Imports asked for through the API: files wait in a spool of limited size until a mutation names them. */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Fingerprinter } from '../derive/fingerprints.js';
import { LeaseError } from '../graph/lease.js';
import { QueryError } from '../graphql/page.js';
import { type ImportJobEntity, ImportJobs, type JobSteps } from '../import/import-jobs.js';
import type { ImportReport } from '../import/report.js';
import { importFiles } from '../import/run.js';
import { type UndoReport, undoImport } from '../import/undo.js';
import type { Database } from '../neo4j/database.js';
import type { Actor } from './actor.js';
import { roleError, type UserError } from './user-error.js';

const MOST_BYTES_A_FILE = 256 * 1024 * 1024;
const MOST_BYTES_IN_ALL = 1024 * 1024 * 1024;
const KEPT_FOR = 24 * 60 * 60 * 1000;
const MOST_FILES = 20;

export interface ImportRequest {
  readonly files: readonly string[];
  readonly source: string | undefined;
  readonly trust: number | undefined;
  readonly dryRun: boolean;
  readonly actor: Actor | undefined;
}

export type UndoOutcome = { readonly report: UndoReport } | { readonly userErrors: UserError[] };

export type ImportOutcome = { readonly report: ImportReport } | { readonly userErrors: UserError[] };

export type JobOutcome = { readonly job: ImportJobEntity } | { readonly userErrors: UserError[] };

export interface SpooledFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

const spooledFile = z.object({ id: z.uuid(), name: z.string(), bytes: z.number() });

/** A file that the spool does not take, with the HTTP status that says why. */
export class SpoolError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export class ImportService {
  private readonly jobs: ImportJobs;

  /** @param onFault told of what went wrong in a job on our side, with its id */
  constructor(
    private readonly database: Database,
    private readonly fingerprinter: () => Promise<Fingerprinter>,
    private readonly folder: string,
    onFault: (error: unknown, job: string) => void = () => undefined,
  ) {
    this.jobs = new ImportJobs((error, job) => {
      if (error instanceof LeaseError) return error.message;
      onFault(error, job);
      return `Something went wrong on our side (${job}). What was written stays; importing the same files again finishes the work.`;
    });
  }

  /** Keeps a file for a day. The name is only told back; the path is ours. */
  async spool(name: string, body: Readable): Promise<SpooledFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const used = await this.tidy();
    const id = randomUUID();
    const path = join(this.folder, id);
    let bytes = 0;
    try {
      await pipeline(
        body,
        async function* (source: AsyncIterable<Buffer>) {
          for await (const piece of source) {
            bytes += piece.length;
            if (bytes > MOST_BYTES_A_FILE)
              throw new SpoolError(
                413,
                `The file is larger than ${MOST_BYTES_A_FILE >> 20} MiB. Import it with the command line on the server instead.`,
              );
            if (used + bytes > MOST_BYTES_IN_ALL)
              throw new SpoolError(
                507,
                'Too many files are waiting to be imported. Import them, or try again tomorrow.',
              );
            yield piece;
          }
        },
        createWriteStream(path, { mode: 0o600 }),
      );
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    if (bytes === 0) {
      await rm(path, { force: true });
      throw new SpoolError(400, 'The file is empty. Send its content as the body: curl --data-binary @FILE …');
    }
    const file = { id, name: basename(name).slice(0, 200) || 'file', bytes };
    await writeFile(`${path}.json`, JSON.stringify(file), { mode: 0o600 });
    return file;
  }

  async run(request: ImportRequest): Promise<ImportOutcome> {
    const prepared = await this.prepare(request);
    if ('userErrors' in prepared) return prepared;
    try {
      return { report: await this.work(request, prepared.files) };
    } catch (error) {
      if (error instanceof LeaseError) return { userErrors: [{ code: 'BUSY', message: error.message, path: [] }] };
      throw error;
    }
  }

  /** Begins an import and answers at once; `job` tells how far it is. */
  async start(request: ImportRequest): Promise<JobOutcome> {
    const prepared = await this.prepare(request);
    if ('userErrors' in prepared) return prepared;
    const { files } = prepared;
    const { source, trust, dryRun } = request;
    const job = this.jobs.start({ dryRun, source, trust, files, actor: request.actor?.name ?? '' }, (steps, id) =>
      this.work(request, files, { ...steps, rejectsFolder: join(this.folder, `rejected-${id}`) }),
    );
    if (job !== undefined) return { job };
    const message = 'Too many imports are under way. Wait until one of them is done, then try again.';
    return { userErrors: [{ code: 'BUSY', message, path: [] }] };
  }

  /** @throws QueryError without the role */
  job(id: string, actor: Actor | undefined): ImportJobEntity | undefined {
    const forbidden = roleError(actor, 'Looking at imports under way');
    if (forbidden !== undefined) throw new QueryError(forbidden.code, forbidden.message);
    return this.jobs.find(id);
  }

  async cancel(id: string, actor: Actor | undefined): Promise<JobOutcome> {
    const forbidden = roleError(actor, 'Stopping an import');
    if (forbidden !== undefined) return { userErrors: [forbidden] };
    const job = await this.jobs.cancel(id);
    if (job !== undefined) return { job };
    const message = `There is no import ${id} here: the program was started anew, or a day has passed. Import the files again; what is in stays as it is.`;
    return { userErrors: [{ code: 'NOT_FOUND', message, path: ['job'] }] };
  }

  /** Stops what is under way, each after the batch it is at. */
  stop(): Promise<void> {
    return this.jobs.cancelAll();
  }

  private async prepare(request: ImportRequest): Promise<{ files: SpooledFile[] } | { userErrors: UserError[] }> {
    const refused = refusalOf(request);
    if (refused !== undefined) return { userErrors: [refused] };
    const files: SpooledFile[] = [];
    for (const [at, id] of request.files.entries()) {
      const file = await this.find(id);
      if (file !== undefined) files.push(file);
      else {
        const message = `There is no file ${id}. Send it to POST /import/files first; files are kept for a day.`;
        return { userErrors: [{ code: 'NOT_FOUND', message, path: ['input', 'files', String(at)] }] };
      }
    }
    return { files };
  }

  private async work(
    { source, trust, dryRun, actor }: ImportRequest,
    spooled: readonly SpooledFile[],
    steps: Partial<JobSteps> & { readonly rejectsFolder?: string } = {},
  ): Promise<ImportReport> {
    const files = spooled.map(({ id, name }) => ({ name, path: join(this.folder, id) }));
    const report = await importFiles(files, {
      database: this.database.observed(() => undefined),
      fingerprinter: await this.fingerprinter(),
      source,
      trust,
      dryRun,
      actor: actor?.name ?? '',
      rejectsOfDryRun: true,
      ...steps,
    });
    if (!dryRun)
      for (const { path } of files) await Promise.all([rm(path, { force: true }), rm(`${path}.json`, { force: true })]);
    return report;
  }

  async undo(run: string, dryRun: boolean, actor: Actor | undefined): Promise<UndoOutcome> {
    const forbidden = roleError(actor, 'Taking an import back');
    if (forbidden !== undefined) return { userErrors: [forbidden] };
    try {
      const report = await undoImport(run, {
        database: this.database.observed(() => undefined),
        fingerprinter: await this.fingerprinter(),
        dryRun,
        actor: actor?.name ?? '',
      });
      return { report };
    } catch (error) {
      if (error instanceof LeaseError) return { userErrors: [{ code: 'BUSY', message: error.message, path: [] }] };
      throw error;
    }
  }

  private async find(id: string): Promise<SpooledFile | undefined> {
    if (!z.uuid().safeParse(id).success) return undefined;
    try {
      return spooledFile.parse(JSON.parse(await readFile(join(this.folder, `${id}.json`), 'utf8')));
    } catch {
      return undefined;
    }
  }

  /** Removes what is older than a day. @returns bytes still in use */
  private async tidy(): Promise<number> {
    let used = 0;
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      const { mtimeMs, size } = await stat(path);
      if (Date.now() - mtimeMs > KEPT_FOR) await rm(path, { force: true, recursive: true });
      else used += size;
    }
    return used;
  }
}

function refusalOf({ actor, files, source, trust }: ImportRequest): UserError | undefined {
  const forbidden = roleError(actor, 'Importing');
  if (forbidden !== undefined) return forbidden;
  if (files.length < 1 || files.length > MOST_FILES)
    return { code: 'BAD_INPUT', message: `Name 1 to ${MOST_FILES} files.`, path: ['input', 'files'] };
  if (source !== undefined && !/^[a-z0-9][a-z0-9._-]{0,63}$/.test(source)) {
    return {
      code: 'BAD_INPUT',
      message: 'A source name is lower case letters, digits, dots and dashes, at most 64.',
      path: ['input', 'source'],
    };
  }
  if (trust !== undefined && (trust < 0 || trust > 100))
    return { code: 'BAD_INPUT', message: 'trust is from 0 to 100.', path: ['input', 'trust'] };
  return undefined;
}
