/** Planning and running imports through the API: files from the spool only, a role needed, failures as data. */
import type { ImportInput, MutationResolvers, QueryResolvers } from '../graphql/generated/resolvers.js';
import { pageSize } from '../graphql/page.js';
import type { Context } from '../server/context.js';
import { newestImportRuns } from './import.queries.js';
import type { ImportReportEntity } from './import.record.js';
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

const problems = (list: readonly ReportedProblem[], first: number | null | undefined) =>
  list.slice(0, pageSize(first, 100)).map((problem) => ({ key: null, field: null, ...problem }));

export const importResolvers = {
  Query: {
    importRun: (_root, { id }, { loaders }) => loaders.importRunById.load(id),
    importRuns: async (_root, { first }, { reader }) =>
      (await reader.read(newestImportRuns, { size: pageSize(first) })).map((row) => row.run),
  } satisfies Pick<QueryResolvers, 'importRun' | 'importRuns'>,
  Mutation: {
    planImport: (_root, { input }, context) => importInto(input, true, context),
    runImport: (_root, { input }, context) => importInto(input, false, context),
  } satisfies Required<MutationResolvers>,
  ImportReport: {
    run: (report: ImportReportEntity, _args: object, { loaders }: Context) =>
      report.run === undefined ? null : loaders.importRunById.load(report.run),
    rejections: (report: ImportReportEntity, { first }: { first?: number | null }) =>
      problems(report.rejections, first),
    warnings: (report: ImportReportEntity, { first }: { first?: number | null }) => problems(report.warnings, first),
    warningCount: (report: ImportReportEntity) => report.warnings.length + report.warningsOmitted,
  },
};
