/** Imports of files that a test writes, and looks at the graph as it is, by plain Cypher. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import type { FileReport, ImportReport } from '../../src/import/report.js';
import { type ImportOptions, importFiles } from '../../src/import/run.js';
import type { Database } from '../../src/neo4j/database.js';

export type Row = Record<string, unknown>;

export interface Workspace {
  readonly folder: string;
  /** Where reject files go. */
  readonly rejects: string;
  /** Writes files by name and imports them in that order. */
  import(
    files: Readonly<Record<string, string | Uint8Array>>,
    options?: Partial<Omit<ImportOptions, 'database'>>,
  ): Promise<ImportReport>;
  close(): Promise<void>;
}

export async function workspace(database: Database): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'whorl-import-'));
  const rejects = join(folder, 'rejected');
  return {
    folder,
    rejects,
    import: async (files, options = {}) => {
      const paths = [];
      for (const [name, content] of Object.entries(files)) {
        const path = join(folder, name);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, content);
        paths.push({ name, path });
      }
      const fingerprinter = await loadFingerprinter(database);
      return importFiles(paths, { database, fingerprinter, actor: 'test', rejectsFolder: rejects, ...options });
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A file of our own format with these lists of records. */
export function whorlFile(lists: Readonly<Record<string, readonly object[]>>, source?: string): string {
  return JSON.stringify({ whorl: 1, ...(source !== undefined && { source }), ...lists }, null, 1);
}

export async function ask(database: Database, cypher: string, parameters: Row = {}): Promise<Row[]> {
  const { records } = await database.driver.executeQuery(cypher, parameters);
  return records.map((record) => record.toObject());
}

/** The first column of the only row. */
export async function askOne(database: Database, cypher: string, parameters: Row = {}): Promise<unknown> {
  const rows = await ask(database, cypher, parameters);
  if (rows.length !== 1) throw new Error(`${rows.length} rows where one was expected: ${cypher}`);
  return Object.values(rows[0] ?? {})[0];
}

/** How many nodes of each label and relationships of each type there are, and how many properties they have. */
export async function census(database: Database): Promise<Record<string, number>> {
  const rows = await ask(
    database,
    `MATCH (n) WHERE NOT n:TestMarker AND NOT n:Migration
     RETURN reduce(text = '', label IN labels(n) | text + ':' + label) AS kind, count(*) AS things, sum(size(keys(n))) AS properties
     UNION ALL
     MATCH ()-[r]->() RETURN type(r) AS kind, count(*) AS things, sum(size(keys(r))) AS properties`,
  );
  return Object.fromEntries(
    rows.flatMap(({ kind, things, properties }) => [
      [`${String(kind)}`, Number(things)],
      [`properties of ${String(kind)}`, Number(properties)],
    ]),
  );
}

/** What a report counts, without what is zero. */
export function counts(report: ImportReport | FileReport): Record<string, number> {
  const all = ['new', 'same', 'changed', 'doubtful', 'rejected'] as const;
  return Object.fromEntries(all.flatMap((outcome) => (report[outcome] > 0 ? [[outcome, report[outcome]]] : [])));
}

/** Whether the counts of a report, and of each of its files, add up to what was read. */
export function addsUp(report: ImportReport): boolean {
  return [report, ...report.files].every(
    (part) => part.read === part.new + part.same + part.changed + part.doubtful + part.rejected,
  );
}
