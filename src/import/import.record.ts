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
});
export type ImportRunEntity = z.infer<typeof importRunShape>;

export type ImportReportEntity = ImportReport;

export type UndoReportEntity = UndoReport;

export interface UndoPayloadEntity {
  readonly report: UndoReport | null;
  /** Ids. */
  readonly runsInTheWay: readonly string[];
  readonly decisionsInTheWay: readonly string[];
}
