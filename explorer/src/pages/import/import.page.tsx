/** Files to import: chosen, sent to wait, and planned. Nothing is written here. */
import { type Form, readForm } from '../../form.js';
import { ImportStartDocument, StartImportDocument } from '../../graphql/generated/graphql.js';
import type { Answer, Page, PageRequest } from '../../http.js';
import { forCurators } from '../../parts/curators-only.js';
import { importMessages } from './messages.js';
import { RunTable } from './report.js';

interface Refused {
  readonly field: 'files' | 'source' | 'trust' | undefined;
  readonly messages: readonly string[];
  readonly fields: URLSearchParams;
}

export const importPage: Page = {
  path: '/import',
  methods: ['POST'],
  answer: (request) =>
    forCurators(request, 'import', () => (request.method === 'POST' ? plan(request) : formPage(request))),
};

async function plan(request: PageRequest): Promise<Answer> {
  const form = await readForm(request.http, request.visitor);
  const { fields, files, problems } = form;
  const t = importMessages[request.language];
  if (problems.length > 0 || files.length === 0)
    return formPage(request, { field: 'files', messages: problems.length > 0 ? problems : [t.noFiles], fields });
  const { startImport } = await request.ask(StartImportDocument, { input: inputOf(form), dryRun: true });
  if (startImport.job !== null)
    return { kind: 'redirect', status: 303, location: request.link(`/import/jobs/${startImport.job.id}`) };
  const { path = [] } = startImport.userErrors[0] ?? {};
  const field = (['files', 'source', 'trust'] as const).find((name) => path.includes(name));
  return formPage(request, { field, messages: startImport.userErrors.map(({ message }) => message), fields });
}

function inputOf({ fields, files }: Form) {
  const trust = (fields.get('trust') ?? '').trim();
  return {
    files: files.map(({ id }) => id),
    source: (fields.get('source') ?? '').trim() || null,
    // What is no whole number is refused by the API as out of range, with a sentence.
    trust: trust === '' ? null : /^\d{1,9}$/.test(trust) ? Number(trust) : -1,
  };
}

async function formPage(request: PageRequest, refused?: Refused): Promise<Answer> {
  const { ask, language, link } = request;
  const t = importMessages[language];
  const { importFormats, importRuns } = await ask(ImportStartDocument, {});
  return {
    kind: 'page',
    status: refused === undefined ? 200 : 400,
    title: t.title,
    section: 'import',
    noIndex: true,
    islands: ['import'],
    body: (
      <>
        <h1>{t.title}</h1>
        <p>{t.intro}</p>
        <div class="columns">
          <FileForm request={request} refused={refused} />
          <aside>
            <h2>{t.myData}</h2>
            <ul>
              <li>{t.myData1}</li>
              <li>{t.myData2}</li>
              <li>{t.myData3}</li>
              <li>{t.myData4}</li>
            </ul>
            <details>
              <summary>{t.formats}</summary>
              <p class="meta">{t.formatsExplained}</p>
              <ul>
                {importFormats.map(({ id, label, extensions }) => (
                  <li key={id}>
                    {label} <span class="meta">{extensions.join(' ')}</span>
                  </li>
                ))}
              </ul>
            </details>
          </aside>
        </div>
        <section>
          <h2>{t.runs}</h2>
          <RunTable runs={importRuns} language={language} link={link} />
          {importRuns.length > 0 && (
            <p>
              <a href={link('/import/runs')}>{t.allRuns}</a>
            </p>
          )}
        </section>
      </>
    ),
  };
}

function FileForm({ request, refused }: { readonly request: PageRequest; readonly refused: Refused | undefined }) {
  const { language, link } = request;
  const t = importMessages[language];
  const problemAt = (field: Refused['field']) =>
    refused?.field === field ? { 'aria-invalid': true, 'aria-describedby': `import-problem help-${field}` } : undefined;
  return (
    <form
      method="post"
      action={link('/import')}
      enctype="multipart/form-data"
      class="stack import-form"
      data-import-form
      data-sending={t.sending}
    >
      {refused !== undefined && (
        <ul class="warning" id="import-problem" role="alert">
          {refused.messages.map((message) => (
            <li>{message}</li>
          ))}
        </ul>
      )}
      <div class="drop-area" data-drop>
        <label for="files">{t.files}</label>
        <input
          id="files"
          name="files"
          type="file"
          multiple
          required
          aria-describedby="help-files"
          {...problemAt('files')}
        />
        <p class="meta" id="help-files">
          {t.drop}
        </p>
      </div>
      <label for="source">{t.source}</label>
      <input
        id="source"
        name="source"
        maxLength={64}
        value={refused?.fields.get('source') ?? ''}
        aria-describedby="help-source"
        {...problemAt('source')}
      />
      <p class="meta" id="help-source">
        {t.sourceHelp}
      </p>
      <label for="trust">{t.trust}</label>
      <input
        id="trust"
        name="trust"
        type="number"
        min={0}
        max={100}
        value={refused?.fields.get('trust') ?? '50'}
        aria-describedby="help-trust"
        {...problemAt('trust')}
      />
      <p class="meta" id="help-trust">
        {t.trustHelp}
      </p>
      <button type="submit">{t.plan}</button>
    </form>
  );
}
