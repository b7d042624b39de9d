/** An import while it is under way, and what a plan would do. */
import { readFields } from '../../form.js';
import {
  CancelImportDocument,
  ImportJobDocument,
  type JobFactsFragment,
  RejectedRecordsDocument,
  StartImportDocument,
} from '../../graphql/generated/graphql.js';
import { type Answer, BadRequest, NotFound, type Page, type PageRequest } from '../../http.js';
import { forCurators } from '../../parts/curators-only.js';
import { importMessages } from './messages.js';
import { Counts, Problems, shortList } from './report.js';

/** A browser without scripts looks again after so many seconds. */
const SECONDS = 2;

export const importJobPage: Page = {
  path: '/import/jobs/:id',
  methods: ['POST'],
  answer: (request) => forCurators(request, 'import', () => (request.method === 'POST' ? act(request) : show(request))),
};

/** Rejected records as a file; several files are told apart by their number. */
export const rejectedRecordsPage: Page = {
  path: '/import/jobs/:id/rejected/:number',
  answer: (request) =>
    forCurators(request, 'import', async () => {
      const { importJob } = await request.ask(RejectedRecordsDocument, { job: request.params.id ?? '' });
      const file = importJob?.rejectFiles[Number(request.params.number) - 1];
      if (file === undefined || file.text === null) throw new NotFound(request.path);
      return {
        kind: 'file',
        type: 'text/plain; charset=utf-8',
        body: file.text,
        headers: { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` },
      };
    }),
};

async function jobOf({ ask, params }: PageRequest): Promise<JobFactsFragment | null> {
  return (await ask(ImportJobDocument, { job: params.id ?? '' })).importJob;
}

async function act(request: PageRequest): Promise<Answer> {
  const fields = await readFields(request.http);
  const job = await jobOf(request);
  if (job === null) return gone(request);
  const to = (id: string): Answer => ({ kind: 'redirect', status: 303, location: request.link(`/import/jobs/${id}`) });
  if (fields.get('do') === 'cancel') {
    await request.ask(CancelImportDocument, { job: job.id });
    return to(job.id);
  }
  const input = { files: [...job.fileIds], source: job.source, trust: job.trust };
  const { startImport } = await request.ask(StartImportDocument, { input, dryRun: false });
  if (startImport.job === null) throw new BadRequest(startImport.userErrors.map(({ message }) => message).join(' '));
  return to(startImport.job.id);
}

async function show(request: PageRequest): Promise<Answer> {
  const job = await jobOf(request);
  if (job === null) return gone(request);
  if (!job.dryRun && job.state !== 'RUNNING' && job.run !== null)
    return {
      kind: 'redirect',
      status: 303,
      location: request.link(`/import/runs/${job.run.number}`, { job: job.id }),
    };
  const t = importMessages[request.language];
  const title = job.state === 'RUNNING' && !job.dryRun ? t.importTitle : job.dryRun ? t.planTitle : t.title;
  const isRunning = job.state === 'RUNNING';
  return {
    kind: 'page',
    title,
    section: 'import',
    noIndex: true,
    islands: ['import'],
    headers: { 'cache-control': 'no-store' },
    head: isRunning && (
      <noscript>
        <meta http-equiv="refresh" content={String(SECONDS)} />
      </noscript>
    ),
    question: { query: ImportJobDocument.toString(), variables: { job: job.id } },
    body: (
      <>
        <h1>{title}</h1>
        <p class="meta">{shortList(job.files)}</p>
        {isRunning ? <Running job={job} request={request} /> : <Ended job={job} request={request} />}
      </>
    ),
  };
}

function Running({ job, request }: { readonly job: JobFactsFragment; readonly request: PageRequest }) {
  const { language, link } = request;
  const t = importMessages[language];
  return (
    <>
      <div data-import-job={job.state} data-every={1000}>
        <p role="status">
          {job.waitsFor === null ? (job.dryRun ? t.planRunning : t.importRunning) : t.waits(job.waitsFor)}
        </p>
        <p>
          <label for="share">{t.progress}</label>{' '}
          {job.share === null ? <progress id="share" /> : <progress id="share" max={1} value={job.share} />}
        </p>
        <Counts counts={job.counts} language={language} />
      </div>
      <form method="post" action={link(`/import/jobs/${job.id}`)}>
        <button type="submit" name="do" value="cancel" class="plain">
          {t.cancel}
        </button>
      </form>
    </>
  );
}

function Ended({ job, request }: { readonly job: JobFactsFragment; readonly request: PageRequest }) {
  const { language, link } = request;
  const t = importMessages[language];
  const { counts } = job;
  const brings = counts.new + counts.changed + counts.doubtful > 0;
  return (
    <>
      {job.state === 'CANCELLED' && <p class="warning">{t.cancelled}</p>}
      {job.state === 'FAILED' && <p class="warning">{job.message}</p>}
      {job.dryRun && <p class="notice">{t.nothingWritten}</p>}
      <Counts counts={counts} language={language} />
      {job.state === 'DONE' && !brings && <p>{job.dryRun ? t.nothingNew : t.nothingDone}</p>}
      <div class="actions">
        {job.dryRun && job.state === 'DONE' && brings && (
          <form method="post" action={link(`/import/jobs/${job.id}`)}>
            <button type="submit" name="do" value="import">
              {t.doImport}
            </button>
          </form>
        )}
        <a class="button plain" href={link('/import')}>
          {t.other}
        </a>
      </div>
      <JobProblems job={job} request={request} />
    </>
  );
}

/** What an import did not use or repaired, and the file to mend. */
export function JobProblems({ job, request }: { readonly job: JobFactsFragment; readonly request: PageRequest }) {
  const { language, link } = request;
  const t = importMessages[language];
  if (job.report === null) return null;
  const { rejections, warnings, warningCount } = job.report;
  return (
    <>
      <Problems title={t.rejections} problems={rejections} total={job.counts.rejected} language={language} />
      {job.counts.rejected > 0 && (
        <p>
          {job.rejectFiles.map(({ name }, at) => (
            <>
              <a href={link(`/import/jobs/${job.id}/rejected/${at + 1}`)} download>
                {t.download}
                {job.rejectFiles.length > 1 && ` (${name})`}
              </a>{' '}
            </>
          ))}
          <span class="meta">{t.downloadHelp}</span>
        </p>
      )}
      <Problems title={t.warnings} problems={warnings} total={warningCount} language={language} />
    </>
  );
}

function gone({ language, link }: PageRequest): Answer {
  const t = importMessages[language];
  return {
    kind: 'page',
    status: 404,
    title: t.gone,
    section: 'import',
    noIndex: true,
    body: (
      <>
        <h1>{t.gone}</h1>
        <p>{t.goneExplained}</p>
        <p>
          <a class="button" href={link('/import')}>
            {t.title}
          </a>{' '}
          <a href={link('/import/runs')}>{t.allRuns}</a>
        </p>
      </>
    ),
  };
}
