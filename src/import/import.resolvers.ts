/** Planning and running imports through the API: files from the spool only, a role needed, failures as data. */
import type { ImportInput, MutationResolvers, QueryResolvers } from '../graphql/generated/resolvers.js';
import { pageSize } from '../graphql/page.js';
import type { Context } from '../server/context.js';
import { newestImportRuns } from './import.queries.js';
import type { ImportReportEntity, ImportRunEntity, UndoPayloadEntity, UndoReportEntity } from './import.record.js';
import type { ReportedProblem } from './report.js';

async function importInto(input: ImportInput, dryRun: boolean, { imports, actor }: Context) {
  const outcome = await imports.run({
    ...input,
    source: input.source ?? undefined,
    trust: input.trust ?? undefined,
    dryRun,
    actor,
  });
  return 'report' in outcome
    ? { report: outcome.report, userErrors: [] }
    : { report: null, userErrors: outcome.userErrors };
}

async function takeBack(run: string, dryRun: boolean, { imports, actor }: Context) {
  const nothing = { report: null, runsInTheWay: [], decisionsInTheWay: [] };
  const outcome = await imports.undo(run, dryRun, actor);
  if (!('report' in outcome)) return { ...nothing, userErrors: outcome.userErrors };
  const { report } = outcome;
  if (report.refused === undefined) return { ...nothing, report, userErrors: [] };
  const { code, message } = report.refused;
  return {
    report: null,
    runsInTheWay: report.inTheWay.runs,
    decisionsInTheWay: report.inTheWay.decisions,
    userErrors: [{ code, message, path: ['run'] }],
  };
}

const problems = (list: readonly ReportedProblem[], first: number | null | undefined) =>
  list.slice(0, pageSize(first, 100)).map((problem) => ({ key: null, field: null, ...problem }));

const isRun = (run: ImportRunEntity | Error | null): run is ImportRunEntity => run !== null && !(run instanceof Error);

export const importResolvers = {
  Query: {
    importRun: (_root, { id }, { loaders }) => loaders.importRunById.load(id),
    importRuns: async (_root, { first }, { reader }) =>
      (await reader.read(newestImportRuns, { size: pageSize(first) })).map((row) => row.run),
  } satisfies Pick<QueryResolvers, 'importRun' | 'importRuns'>,
  Mutation: {
    planImport: (_root, { input }, context) => importInto(input, true, context),
    runImport: (_root, { input }, context) => importInto(input, false, context),
    undoImport: (_root, { run, dryRun }, context) => takeBack(run, dryRun ?? false, context),
  } satisfies Pick<MutationResolvers, 'planImport' | 'runImport' | 'undoImport'>,
  ImportReport: {
    run: (report: ImportReportEntity, _args: object, { loaders }: Context) =>
      report.run === undefined ? null : loaders.importRunById.load(report.run),
    rejections: (report: ImportReportEntity, { first }: { first?: number | null }) =>
      problems(report.rejections, first),
    warnings: (report: ImportReportEntity, { first }: { first?: number | null }) => problems(report.warnings, first),
    warningCount: (report: ImportReportEntity) => report.warnings.length + report.warningsOmitted,
  },
  UndoPayload: {
    runsInTheWay: async ({ runsInTheWay }: UndoPayloadEntity, _args: object, { loaders }: Context) =>
      (await loaders.importRunById.loadMany(runsInTheWay)).filter(isRun),
  },
  UndoReport: {
    run: (report: UndoReportEntity, _args: object, { loaders }: Context) => {
      loaders.importRunById.clear(report.run);
      return loaders.importRunById.load(report.run);
    },
    entitiesRemoved: ({ entitiesRemoved }: UndoReportEntity) =>
      Object.values(entitiesRemoved).reduce((sum, number) => sum + number, 0),
  },
};
