/** What is missing or cannot be right, and how it is mended on the spot. */
import {
  AddConceptDocument,
  ConceptsNamedDocument,
  WorklistDocument,
  type WorklistKind,
  type WorklistQuery,
} from '../../graphql/generated/graphql.js';
import { type Answer, NotFound, type PageRequest } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import { RichText } from '../../parts/rich-text.js';
import { correct, type Refusal, refusedFor, settle, textOf } from './decide.js';
import { curationPage, NextPage, Refused } from './frame.js';
import { curationMessages } from './messages.js';

const KINDS = [
  'NO_DOI',
  'NO_ABSTRACT',
  'NO_CONCEPT',
  'UNMATCHED_AUTHOR',
  'NO_UNIT',
  'NO_COUNTRY',
  'IMPOSSIBLE_DATE',
] as const satisfies readonly WorklistKind[];

/** NO_DOI → no-doi, as on the command line. */
export const pathOfKind = (kind: WorklistKind): string => kind.toLowerCase().replaceAll('_', '-');

function kindOf({ params, path }: PageRequest): WorklistKind {
  const kind = KINDS.find((known) => pathOfKind(known) === params.kind);
  if (kind === undefined) throw new NotFound(path);
  return kind;
}

type Entry = WorklistQuery['worklist']['nodes'][number];

export const worklistPage = curationPage(
  '/curation/worklists/:kind',
  async (request, refusal, fields) => {
    const { ask, language, query } = request;
    const kind = kindOf(request);
    const t = curationMessages[language];
    const variables = { kind, after: query.get('after') };
    const { worklist } = await ask(WorklistDocument, variables);
    return {
      title: t[kind],
      places: worklist.nodes.flatMap(({ node }) => node?.id ?? []),
      question: { query: WorklistDocument.toString(), variables },
      body: (
        <>
          <p>
            <strong>{formatNumber(worklist.totalCount, language)}</strong> · {t[`help${kind}`]}
          </p>
          {worklist.nodes.length === 0 ? (
            <p>{t.nothing}</p>
          ) : (
            <div class="table-scroll" tabIndex={0} role="region" aria-label={t[kind]}>
              <table class="worklist">
                <thead>
                  <tr>
                    <th scope="col">{t.what}</th>
                    <th scope="col" class="number">
                      {kind === 'NO_COUNTRY' ? t.gainPlaces : t.gain}
                    </th>
                    <th scope="col">{t.mend}</th>
                  </tr>
                </thead>
                <tbody>
                  {worklist.nodes.map((entry, at) => (
                    <Row entry={entry} kind={kind} at={at} request={request} refusal={refusal} fields={fields} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <NextPage request={request} pageInfo={worklist.pageInfo} />
        </>
      ),
    };
  },
  (request, fields) => mend(request, kindOf(request), fields),
);

interface RowProps {
  readonly entry: Entry;
  readonly kind: WorklistKind;
  readonly at: number;
  readonly request: PageRequest;
  readonly refusal: Refusal | undefined;
  readonly fields: URLSearchParams;
}

function Row({ entry, kind, at, request, refusal, fields }: RowProps) {
  const { language, link } = request;
  const { node, detail, gain } = entry;
  if (node === null) return null;
  const curate = node.__typename === 'Member' || node.__typename === 'ExternalPerson';
  const href = curate ? link(`/curation/people/${encodeURIComponent(node.id.split(':')[1] ?? '')}`) : link.to(node);
  const blamed = refusal?.at === node.id;
  return (
    <tr>
      <th scope="row">
        <a href={href}>
          <RichText text={detail} />
        </a>{' '}
        {'year' in node && node.year !== null && <span class="meta">{node.year}</span>}
        {'city' in node && node.city !== null && <span class="meta">{node.city}</span>}
      </th>
      <td class="number">{formatNumber(gain, language)}</td>
      <td>
        {blamed && refusal !== undefined && <Refused refusal={refusal} request={request} id={`problem-${at}`} />}
        <Mend
          node={node}
          kind={kind}
          at={at}
          request={request}
          given={blamed ? textOf(fields, 'value') : ''}
          isBlamed={blamed}
        />
      </td>
    </tr>
  );
}

interface MendProps extends Pick<RowProps, 'kind' | 'at' | 'request'> {
  readonly node: NonNullable<Entry['node']>;
  readonly given: string;
  readonly isBlamed: boolean;
}

const LABELS = {
  NO_DOI: 'doi',
  NO_ABSTRACT: 'abstract',
  NO_CONCEPT: 'concept',
  NO_COUNTRY: 'country',
  IMPOSSIBLE_DATE: 'date',
} as const;
const isMendable = (kind: WorklistKind): kind is keyof typeof LABELS => kind in LABELS;

function Mend({ node, kind, at, request, given, isBlamed }: MendProps) {
  const t = curationMessages[request.language];
  if (!isMendable(kind)) return null;
  const id = `value-${at}`;
  const shared = {
    id,
    name: 'value',
    required: true,
    'aria-invalid': isBlamed,
    ...(isBlamed && { 'aria-describedby': `problem-${at}` }),
  };
  return (
    <form method="post" action={request.link.here({ did: null, undone: null })} class="mend">
      <input type="hidden" name="entity" value={node.id} />
      {'identifiers' in node &&
        node.identifiers.map(({ scheme, value }) => <input type="hidden" name="known" value={`${scheme}:${value}`} />)}
      <label for={id}>{t[LABELS[kind]]}</label>
      {kind === 'NO_ABSTRACT' ? (
        <textarea {...shared} rows={2} maxLength={100_000}>
          {given}
        </textarea>
      ) : (
        <input
          {...shared}
          value={given}
          maxLength={kind === 'NO_COUNTRY' ? 2 : 500}
          size={kind === 'NO_COUNTRY' ? 3 : 24}
        />
      )}
      <button type="submit">{t.save}</button>
    </form>
  );
}

async function mend(
  request: PageRequest,
  kind: WorklistKind,
  fields: URLSearchParams,
): Promise<Answer | { readonly refusal: Refusal }> {
  const t = curationMessages[request.language];
  const entity = textOf(fields, 'entity');
  const value = textOf(fields, 'value');
  const refuse = (message: string) => ({ refusal: refusedFor(message, entity) });
  if (value === '') return refuse(t.empty);
  const field = (name: string, to: unknown) =>
    correct(request, { entity, field: name, value: to }).then((payload) => settle(request, payload, entity));
  if (kind === 'NO_DOI') {
    const doi = plainDoi(value);
    if (!/^10\.\d{4,9}\/\S+$/.test(doi)) return refuse(t.notDoi);
    return field('identifiers', [...fields.getAll('known'), `doi:${doi}`]);
  }
  if (kind === 'NO_ABSTRACT') return field('abstract', value);
  if (kind === 'IMPOSSIBLE_DATE') return field('publishedOn', value);
  if (kind === 'NO_COUNTRY')
    return /^[A-Za-z]{2}$/.test(value) ? field('country', value.toUpperCase()) : refuse(t.notCountry);
  if (kind !== 'NO_CONCEPT') throw new NotFound(request.path);
  const { language } = request;
  const { concepts } = await request.ask(ConceptsNamedDocument, { query: value, language });
  const concept = concepts.nodes.find(({ label }) => label.toLowerCase() === value.toLowerCase());
  if (concept === undefined) {
    const near = concepts.nodes.map(({ label }) => label).join(', ');
    return refuse(`${t.noConcept(value)}${near === '' ? '' : ` ${t.nearConcepts(near)}`}`);
  }
  const { addConcept } = await request.ask(AddConceptDocument, { entity, concept: concept.id });
  return settle(request, addConcept, entity);
}

/** A DOI as people paste it: an address, or with its name before it. */
const plainDoi = (text: string): string =>
  text
    .replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')
    .replace(/^doi:\s*/i, '')
    .toLowerCase();
