/** What all pages of curation have: the way back, what was just decided, why something was refused. */
import type { ComponentChildren } from 'preact';
import { readFields } from '../../form.js';
import type { Answer, Page, PageRequest, Question } from '../../http.js';
import { forCurators } from '../../parts/curators-only.js';
import { type Refusal, takeBack, textOf } from './decide.js';
import { curationMessages } from './messages.js';

type Outcome = Answer | { readonly refusal: Refusal };

export interface CurationParts {
  readonly title: string;
  readonly body: ComponentChildren;
  readonly question?: Question;
  readonly islands?: readonly string[];
  /** Forms of the page that tell by themselves why they were refused; what others were refused is told above. */
  readonly places?: readonly string[];
}

/** A page of curation: shown, and asked to decide. `act` gets what a form sent. */
export function curationPage(
  path: string,
  show: (request: PageRequest, refusal: Refusal | undefined, fields: URLSearchParams) => Promise<CurationParts>,
  act?: (request: PageRequest, fields: URLSearchParams) => Promise<Outcome>,
): Page {
  return {
    path,
    methods: ['POST'],
    answer: (request) =>
      forCurators(request, 'curation', async () => {
        if (request.method !== 'POST') return framed(request, await show(request, undefined, new URLSearchParams()));
        const fields = await readFields(request.http);
        const revert = textOf(fields, 'revert');
        const outcome =
          revert !== '' ? await takeBack(request, revert) : ((await act?.(request, fields)) ?? { refusal: NOTHING });
        if (!('refusal' in outcome)) return outcome;
        return framed(request, await show(request, outcome.refusal, fields), outcome.refusal);
      }),
  };
}

const NOTHING: Refusal = { messages: [] };

function framed(request: PageRequest, parts: CurationParts, refusal?: Refusal): Answer {
  const t = curationMessages[request.language];
  const did = request.query.get('did');
  return {
    kind: 'page',
    status: refusal === undefined ? 200 : 400,
    title: parts.title,
    section: 'curation',
    noIndex: true,
    headers: { 'cache-control': 'no-store' },
    ...(parts.question !== undefined && { question: parts.question }),
    ...(parts.islands !== undefined && { islands: parts.islands }),
    body: (
      <>
        {request.path !== '/curation' && (
          <p class="meta">
            <a href={request.link('/curation')}>{t.title}</a>
          </p>
        )}
        <h1>{parts.title}</h1>
        {did !== null && refusal === undefined && (
          <div class="notice actions" role="status">
            <span>{t.decided}</span>
            <form method="post" action={request.link.here({ did: null })}>
              <button type="submit" name="revert" value={did} class="plain">
                {t.takeBack}
              </button>
            </form>
          </div>
        )}
        {request.query.has('undone') && refusal === undefined && (
          <p class="notice" role="status">
            {t.takenBack}
          </p>
        )}
        {refusal !== undefined && (refusal.at === undefined || parts.places?.includes(refusal.at) !== true) && (
          <Refused refusal={refusal} request={request} />
        )}
        {parts.body}
      </>
    ),
  };
}

/** Why a decision was refused, above the page or beside the field that is to blame. */
export function Refused({
  refusal,
  request,
  id,
}: {
  readonly refusal: Refusal;
  readonly request: PageRequest;
  readonly id?: string;
}) {
  return (
    <div class="warning" role="alert" id={id}>
      <strong>{curationMessages[request.language].failedTitle}.</strong>{' '}
      {refusal.messages.map((message) => (
        <span>{message} </span>
      ))}
    </div>
  );
}

export function Why({ request, id }: { readonly request: PageRequest; readonly id: string }) {
  return (
    <p class="why">
      <label for={id}>{curationMessages[request.language].whyOptional}</label>{' '}
      <input id={id} name="why" maxLength={2000} />
    </p>
  );
}

interface NextProps {
  readonly request: PageRequest;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The link to the page behind this one. */
export function NextPage({ request, pageInfo }: NextProps) {
  if (!pageInfo.hasNextPage) return null;
  return (
    <p>
      <a rel="next" href={request.link.here({ after: pageInfo.endCursor, did: null, undone: null })}>
        {curationMessages[request.language].more}
      </a>
    </p>
  );
}
