/** Planning and running imports through the API: files from the spool only, a role needed, failures as data. */
import { formats } from '../formats/registry.js';
import type { ImportInput, MutationResolvers, QueryResolvers } from '../graphql/generated/resolvers.js';
import { pageSize } from '../graphql/page.js';
import type { Context } from '../server/context.js';
import { newestImportRuns } from './import.queries.js';
import {
  type ImportReportEntity,
  type ImportRunEntity,
  keptCounts,
  type UndoPayloadEntity,
  type UndoReportEntity,
} from './import.record.js';
import { type ImportJobEntity, rejectFilesOf, shareOf, textOf } from './import-jobs.js';
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

async function start(input: ImportInput, dryRun: boolean, { imports, actor }: Context) {
  const request = { ...input, source: input.source ?? undefined, trust: input.trust ?? undefined, dryRun, actor };
  return payloadOf(await imports.start(request));
}

type JobOutcome = Awaited<ReturnType<Context['imports']['start']>>;

const payloadOf = (outcome: JobOutcome) =>
  'job' in outcome ? { job: outcome.job, userErrors: [] } : { job: null, userErrors: outcome.userErrors };

function countsOf({ report }: ImportRunEntity) {
  if (report === null) return null;
  const kept = keptCounts.safeParse(JSON.parse(report));
  return kept.success ? kept.data : null;
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
    importFormats: () => formats.map(({ id, label, extensions }) => ({ id, label, extensions })),
    importJob: (_root, { id }, { imports, actor }) => imports.job(id, actor) ?? null,
    importRun: (_root, { id }, { loaders }) => loaders.importRunById.load(id),
    importRuns: async (_root, { first }, { reader }) =>
      (await reader.read(newestImportRuns, { size: pageSize(first) })).map((row) => row.run),
  } satisfies Pick<QueryResolvers, 'importFormats' | 'importJob' | 'importRun' | 'importRuns'>,
  Mutation: {
    planImport: (_root, { input }, context) => importInto(input, true, context),
    runImport: (_root, { input }, context) => importInto(input, false, context),
    startImport: (_root, { input, dryRun }, context) => start(input, dryRun ?? false, context),
    cancelImport: async (_root, { job }, { imports, actor }) => payloadOf(await imports.cancel(job, actor)),
    undoImport: (_root, { run, dryRun }, context) => takeBack(run, dryRun ?? false, context),
  } satisfies Pick<MutationResolvers, 'planImport' | 'runImport' | 'startImport' | 'cancelImport' | 'undoImport'>,
  ImportRun: { counts: countsOf },
  ImportJob: {
    files: ({ files }: ImportJobEntity) => files.map(({ name }) => name),
    fileIds: ({ files }: ImportJobEntity) => files.map(({ id }) => id),
    source: ({ source }: ImportJobEntity) => source ?? null,
    trust: ({ trust }: ImportJobEntity) => trust ?? null,
    share: shareOf,
    run: ({ run }: ImportJobEntity, _args: object, { loaders }: Context) =>
      run === undefined ? null : loaders.importRunById.load(run),
    rejectFiles: rejectFilesOf,
  },
  RejectFile: { text: textOf },
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
