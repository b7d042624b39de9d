/** Import runs and reports as the API tells them. */
import { z } from 'zod';
import type { ImportReport } from './report.js';
import type { UndoReport } from './undo.js';

export const importRunShape = z.object({
  id: z.string(),
  number: z.number(),
  actor: z.string(),
  source: z.string().nullable(),
  files: z.array(z.string()),
  status: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
  recordCount: z.number(),
  /** What the run counted, as JSON; null before its end. */
  report: z.string().nullable(),
});
export type ImportRunEntity = z.infer<typeof importRunShape>;

/** What a run counted, as it is kept with it. */
export const keptCounts = z.object({
  read: z.number(),
  new: z.number(),
  same: z.number(),
  changed: z.number(),
  doubtful: z.number(),
  rejected: z.number(),
});

export type ImportReportEntity = ImportReport;

export type UndoReportEntity = UndoReport;

export interface UndoPayloadEntity {
  readonly report: UndoReport | null;
  /** Ids. */
  readonly runsInTheWay: readonly string[];
  readonly decisionsInTheWay: readonly string[];
}
