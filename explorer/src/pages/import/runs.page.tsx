/** Every import, one of them, and how it is taken back. */
import { readFields } from '../../form.js';
import {
  ImportRunDocument,
  type ImportRunQuery,
  ImportRunsDocument,
  UndoImportDocument,
  type UndoImportMutation,
} from '../../graphql/generated/graphql.js';
import { type Answer, NotFound, type Page, type PageRequest } from '../../http.js';
import { formatMoment, formatNumber } from '../../i18n/format.js';
import { forCurators } from '../../parts/curators-only.js';
import { JobProblems } from './job.page.js';
import { importMessages } from './messages.js';
import { Counts, RunTable, shortList, stateOf } from './report.js';

export const importRunsPage: Page = {
  path: '/import/runs',
  answer: (request) =>
    forCurators(request, 'import', async () => {
      const { ask, language, link } = request;
      const t = importMessages[language];
      const { importRuns } = await ask(ImportRunsDocument, {});
      return {
        kind: 'page',
        title: t.runs,
        section: 'import',
        noIndex: true,
        question: { query: ImportRunsDocument.toString(), variables: {} },
        body: (
          <>
            <h1>{t.runs}</h1>
            <RunTable runs={importRuns} language={language} link={link} />
            <p>
              <a class="button" href={link('/import')}>
                {t.title}
              </a>
            </p>
          </>
        ),
      };
    }),
};

export const importRunPage: Page = {
  path: '/import/runs/:id',
  methods: ['POST'],
  answer: (request) => forCurators(request, 'import', () => answer(request)),
};

type Undo = UndoImportMutation['undoImport'] & { readonly dryRun: boolean };

async function answer(request: PageRequest): Promise<Answer> {
  const { ask, language, query, link } = request;
  const run = `ImportRun:${request.params.id ?? ''}`;
  const isPost = request.method === 'POST';
  const undoes = isPost && (await readFields(request.http)).get('do') === 'undo';
  const looks = !isPost && query.get('undo') === 'look';
  const undo: Undo | undefined =
    undoes || looks
      ? { ...(await ask(UndoImportDocument, { run, dryRun: !undoes })).undoImport, dryRun: !undoes }
      : undefined;
  const job = query.get('job');
  const variables = { run, job: job ?? '', withJob: job !== null };
  const found = await ask(ImportRunDocument, variables);
  if (found.importRun === null) throw new NotFound(request.path);
  const t = importMessages[language];
  const title = t.runTitle(String(found.importRun.number));
  return {
    kind: 'page',
    title,
    status: undoes && undo?.report === null ? 409 : 200,
    section: 'import',
    noIndex: true,
    headers: { 'cache-control': 'no-store' },
    question: { query: ImportRunDocument.toString(), variables },
    body: (
      <>
        <p class="meta">
          <a href={link('/import/runs')}>{t.runs}</a>
        </p>
        <h1>{title}</h1>
        <RunFacts run={found.importRun} request={request} />
        {found.importJob?.state === 'CANCELLED' && <p class="warning">{t.cancelled}</p>}
        {found.importJob?.state === 'FAILED' && <p class="warning">{found.importJob.message}</p>}
        {found.importRun.counts !== null && <Counts counts={found.importRun.counts} language={language} />}
        {found.importJob && <JobProblems job={found.importJob} request={request} />}
        {found.importRun.status === 'DONE' && <Next found={found} request={request} />}
        <UndoPart run={found.importRun} undo={undo} request={request} />
      </>
    ),
  };
}

type Run = NonNullable<ImportRunQuery['importRun']>;

function RunFacts({ run, request }: { readonly run: Run; readonly request: PageRequest }) {
  const { language } = request;
  const t = importMessages[language];
  const facts: readonly (readonly [string, string | null])[] = [
    [t.files, shortList(run.files)],
    [t.sourceShort, run.source],
    [t.who, run.actor],
    [t.when, formatMoment(run.startedAt, language)],
    [t.state, `${stateOf(run.status, language)}${run.undoneBy === null ? '' : ` · ${t.undoneBy(run.undoneBy)}`}`],
    [t.records, formatNumber(run.recordCount, language)],
  ];
  return (
    <>
      <dl class="facts">
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {run.status === 'RUNNING' && <p class="meta">{t.killed}</p>}
    </>
  );
}

function Next({ found, request }: { readonly found: ImportRunQuery; readonly request: PageRequest }) {
  const { language, link } = request;
  const t = importMessages[language];
  const doubtful = found.doubtfulPairs.totalCount;
  return (
    <section>
      <h2>{t.next}</h2>
      <ul>
        {doubtful > 0 && (
          <li>
            <a href={link('/curation/duplicates')}>{t.nextDoubtful(formatNumber(doubtful, language))}</a>
          </li>
        )}
        <li>
          <a href={link('/curation')}>{t.nextWorklists}</a>
        </li>
        <li>
          <a href={link('/curation/people')}>{t.nextPeople}</a>
        </li>
        <li>
          <a href={link('/search', { order: 'NEWEST' })}>{t.nextSearch}</a>
        </li>
      </ul>
    </section>
  );
}

interface UndoProps {
  readonly run: Run;
  readonly undo: Undo | undefined;
  readonly request: PageRequest;
}

function UndoPart({ run, undo, request }: UndoProps) {
  const { language, link } = request;
  const t = importMessages[language];
  const here = link(`/import/runs/${run.number}`);
  if (run.status === 'UNDONE' && undo === undefined) return null;
  return (
    <section id="undo">
      <h2>{t.undo}</h2>
      {undo === undefined && <p>{t.undoExplained}</p>}
      {undo !== undefined && <UndoOutcome undo={undo} request={request} />}
      {undo?.report !== null && undo?.dryRun === true && (
        <form method="post" action={here}>
          <button type="submit" name="do" value="undo">
            {t.undoDo}
          </button>
        </form>
      )}
      {undo === undefined && (
        <form method="get" action={`/import/runs/${run.number}#undo`}>
          <input type="hidden" name="undo" value="look" />
          {request.query.has('lang') && <input type="hidden" name="lang" value={language} />}
          <button type="submit" class="plain">
            {t.undoLook}
          </button>
        </form>
      )}
    </section>
  );
}

const UNDONE = ['recordsRemoved', 'recordsReopened', 'entitiesRemoved', 'entitiesRestored'] as const;

function UndoOutcome({ undo, request }: { readonly undo: Undo; readonly request: PageRequest }) {
  const { language, link } = request;
  const t = importMessages[language];
  const { report } = undo;
  if (report === null)
    return (
      <div class="warning" role="alert">
        <p>
          {undo.runsInTheWay.length + undo.decisionsInTheWay.length > 0
            ? t.inTheWay
            : undo.userErrors.map(({ message }) => message).join(' ')}
        </p>
        <ol>
          {undo.decisionsInTheWay.map((decision) => (
            <li key={decision}>
              {t.decision} <code>{decision}</code>
            </li>
          ))}
          {[...undo.runsInTheWay].reverse().map((run) => (
            <li key={run.id}>
              <a href={link.to({ id: run.id })}>{t.runTitle(String(run.number))}</a> ·{' '}
              {formatMoment(run.startedAt, language)}
            </li>
          ))}
        </ol>
      </div>
    );
  return (
    <div class={undo.dryRun ? undefined : 'notice'} role={undo.dryRun ? undefined : 'status'}>
      <p>{undo.dryRun ? t.undoWould : t.undoDone}</p>
      <ul>
        {UNDONE.map((what) => (
          <li key={what}>
            {formatNumber(report[what], language)} {t[what]}
          </li>
        ))}
      </ul>
    </div>
  );
}
