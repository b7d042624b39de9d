/** Outputs that may be one: the list, and two of them side by side, field by field. */
import {
  DoubtfulPairDocument,
  type DoubtfulPairQuery,
  DoubtfulPairsDocument,
  KeepApartDocument,
  type ReviewedPublicationFragment,
  UniteDoubtfulDocument,
} from '../../graphql/generated/graphql.js';
import { type Answer, NotFound, type PageRequest } from '../../http.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { typeNames } from '../../parts/kinds.js';
import { RichText } from '../../parts/rich-text.js';
import { correct, goOn, outcomeOf, type Refusal, textOf, whyOf } from './decide.js';
import { curationPage, NextPage, Why } from './frame.js';
import { curationMessages } from './messages.js';
import { Shortcuts } from './shortcuts.js';

type Output = ReviewedPublicationFragment;

export const duplicatesPage = curationPage('/curation/duplicates', async (request) => {
  const { ask, language, link, query } = request;
  const t = curationMessages[language];
  const variables = { after: query.get('after') };
  const { doubtfulPairs } = await ask(DoubtfulPairsDocument, variables);
  return {
    title: t.duplicates,
    question: { query: DoubtfulPairsDocument.toString(), variables },
    islands: ['review'],
    body: (
      <>
        <p>{doubtfulPairs.totalCount === 0 ? t.nothing : t.pairs(formatNumber(doubtfulPairs.totalCount, language))}</p>
        <ol class="pairs">
          {doubtfulPairs.edges.map(({ cursor, node }) => (
            <li key={node.id}>
              <a href={pairAddress(request, node.id, cursor)} data-step>
                <RichText text={node.publications[0]?.title ?? node.id} />
              </a>
              {node.publications.slice(1).map(({ title, year }) => (
                <span class="block">
                  <RichText text={title} /> <span class="meta">{year}</span>
                </span>
              ))}
              <span class="meta block">{node.because.join('; ')}</span>
            </li>
          ))}
        </ol>
        {doubtfulPairs.edges.length > 0 && <Shortcuts request={request} keys={['j', 'k']} />}
        <NextPage request={request} pageInfo={doubtfulPairs.pageInfo} />
        {doubtfulPairs.totalCount === 0 && (
          <p>
            <a href={link('/curation')}>{t.title}</a>
          </p>
        )}
      </>
    ),
  };
});

/** @param at cursor of the pair, from which the next one is found */
const pairAddress = ({ link }: PageRequest, pair: string, at: string | undefined): string =>
  link(`/curation/duplicates/${encodeURIComponent(pair)}`, { at });

/** A field of an output, as it is shown, and as a decision gives it where one text or word is all of it. */
interface Compared {
  readonly name: string;
  readonly label: string;
  readonly shown: (output: Output) => string;
  readonly value?: (output: Output) => string | null;
}

function comparedFields({ language }: PageRequest): readonly Compared[] {
  const t = curationMessages[language];
  const plain = (name: string, label: string, value: (output: Output) => string | null): Compared => ({
    name,
    label,
    value,
    shown: (output) => value(output) ?? '',
  });
  return [
    plain('title', t.fTitle, ({ title }) => title),
    { ...plain('type', t.fType, ({ type }) => type.type), shown: ({ type }) => typeNames[language][type.type] },
    {
      ...plain('publishedOn', t.fDate, ({ publishedOn }) => publishedOn),
      shown: ({ publishedOn }) => (publishedOn === null ? '' : formatDate(publishedOn, language)),
    },
    { name: 'people', label: t.fPeople, shown: peopleOf },
    { name: 'venue', label: t.fVenue, shown: ({ venue }) => venue?.title ?? '' },
    plain('volume', t.fVolume, ({ volume }) => volume),
    plain('issue', t.fIssue, ({ issue }) => issue),
    plain('pages', t.fPages, ({ pages }) => pages),
    plain('articleNumber', t.fArticleNumber, ({ articleNumber }) => articleNumber),
    plain('publisher', t.fPublisher, ({ publisher }) => publisher),
    plain('language', t.fLanguage, (output) => output.language),
    {
      name: 'identifiers',
      label: t.fIdentifiers,
      shown: ({ identifiers }) => identifiers.map(({ scheme, value }) => `${scheme}:${value}`).join(', '),
    },
    plain('abstract', t.fAbstract, ({ abstract }) => abstract),
    { name: 'keywords', label: t.fKeywords, shown: ({ keywords }) => keywords.map(({ text }) => text).join(', ') },
    { name: 'urls', label: t.fUrls, shown: ({ urls }) => urls.join(' ') },
    {
      name: 'sources',
      label: t.fSources,
      shown: ({ provenance }) => [...new Set(provenance.map(({ source }) => source))].join(', '),
    },
  ];
}

function peopleOf({ contributions: { nodes, totalCount } }: Output): string {
  const names = nodes.map(({ nameAsWritten }) => nameAsWritten).join('; ');
  return totalCount > nodes.length ? `${names} … (${totalCount})` : names;
}

export const duplicatePage = curationPage(
  '/curation/duplicates/:pair',
  async (request) => {
    const t = curationMessages[request.language];
    const variables = { pair: request.params.pair ?? '', at: request.query.get('at') };
    const found = await request.ask(DoubtfulPairDocument, variables);
    if (found.doubtfulPair === null) throw new NotFound(request.path);
    const [first, second] = found.doubtfulPair.publications;
    const isOpen = found.doubtfulPair.status === 'OPEN' && first !== undefined && second !== undefined;
    return {
      title: t.reviewTitle,
      question: { query: DoubtfulPairDocument.toString(), variables },
      islands: ['review'],
      body: isOpen ? (
        <Review pair={found.doubtfulPair} next={nextOf(found, request)} request={request} outputs={[first, second]} />
      ) : (
        <p class="warning">
          {t.alreadyDecided} <a href={nextOf(found, request)}>{t.next}</a>
        </p>
      ),
    };
  },
  decidePair,
);

/** The pair behind this one, or the list. */
function nextOf({ doubtfulPairs, doubtfulPair }: DoubtfulPairQuery, request: PageRequest): string {
  const next = doubtfulPairs.edges.find(({ node }) => node.id !== doubtfulPair?.id);
  return next === undefined ? request.link('/curation/duplicates') : pairAddress(request, next.node.id, next.cursor);
}

interface ReviewProps {
  readonly pair: NonNullable<DoubtfulPairQuery['doubtfulPair']>;
  readonly outputs: readonly [Output, Output];
  readonly next: string;
  readonly request: PageRequest;
}

function Review({ pair, outputs, next, request }: ReviewProps) {
  const { language, link } = request;
  const t = curationMessages[language];
  const rows = comparedFields(request).filter(({ shown }) => outputs.some((output) => shown(output) !== ''));
  const sides = [t.left, t.right] as const;
  const proposed = fuller(outputs, rows);
  return (
    <form method="post" action={link.here({ did: null, undone: null })}>
      <h2>{t.reasons}</h2>
      <ul>
        {pair.because.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
      <p class="meta">{t.bySourcesHelp}</p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t.reviewTitle}>
        <table class="review">
          <thead>
            <tr>
              <th scope="col">{t.field}</th>
              {outputs.map(({ id }, side) => (
                <th scope="col">
                  <a href={link.to({ id })}>{sides[side]}</a>
                </th>
              ))}
              <th scope="col">{t.choice}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((field) => (
              <FieldRow field={field} outputs={outputs} request={request} />
            ))}
          </tbody>
        </table>
      </div>
      <fieldset>
        <legend>{t.stays}</legend>
        {outputs.map(({ id }, side) => (
          <label class="choice">
            <input type="radio" name="into" value={id} checked={side === proposed} /> {sides[side]}
          </label>
        ))}
        <p class="meta">{t.staysHelp(sides[proposed])}</p>
      </fieldset>
      <Why request={request} id="why" />
      <div class="actions">
        <button type="submit" name="do" value="unite" data-key="u">
          {t.unite}
        </button>
        <button type="submit" name="do" value="apart" class="plain" data-key="a">
          {t.apart}
        </button>
        <a class="button plain" href={next} data-key="s">
          {t.skip}
        </a>
      </div>
      <Shortcuts request={request} keys={['j', 'k', 'u', 'a', 's']} />
    </form>
  );
}

/** Which of the two says more: a DOI counts before all else. */
function fuller(outputs: readonly [Output, Output], rows: readonly Compared[]): 0 | 1 {
  const weight = (output: Output) =>
    (output.identifiers.some(({ scheme }) => scheme === 'doi') ? 1000 : 0) +
    rows.filter(({ shown }) => shown(output) !== '').length;
  return weight(outputs[1]) > weight(outputs[0]) ? 1 : 0;
}

interface FieldRowProps {
  readonly field: Compared;
  readonly outputs: readonly [Output, Output];
  readonly request: PageRequest;
}

function FieldRow({ field, outputs, request }: FieldRowProps) {
  const t = curationMessages[request.language];
  const [left, right] = [field.shown(outputs[0]), field.shown(outputs[1])];
  const state = left === right ? t.same : left === '' || right === '' ? t.onlyOne : t.different;
  const { value } = field;
  // What only one of the two says is kept anyhow.
  const canChoose = value !== undefined && left !== right && left !== '' && right !== '';
  const name = `choose-${field.name}`;
  return (
    <tr class={left === right ? 'same' : 'different'}>
      <th scope="row">
        {field.label}
        <span class="state">{state}</span>
      </th>
      {[left, right].map((text) => (
        <td>{field.name === 'title' || field.name === 'abstract' ? <RichText text={text} /> : text}</td>
      ))}
      <td>
        {canChoose && (
          <div role="radiogroup" aria-label={`${t.choice}: ${field.label}`} class="choices">
            <label class="choice">
              <input type="radio" name={name} value="" checked data-step /> {t.bySources}
            </label>
            {outputs.map((output, side) => {
              const given = value(output);
              return (
                given !== null && (
                  <label class="choice">
                    <input type="radio" name={name} value={output.id} /> {side === 0 ? t.takeLeft : t.takeRight}
                  </label>
                )
              );
            })}
          </div>
        )}
      </td>
    </tr>
  );
}

async function decidePair(
  request: PageRequest,
  fields: URLSearchParams,
): Promise<Answer | { readonly refusal: Refusal }> {
  const variables = { pair: request.params.pair ?? '', at: request.query.get('at') };
  const found = await request.ask(DoubtfulPairDocument, variables);
  if (found.doubtfulPair === null) throw new NotFound(request.path);
  const pair = found.doubtfulPair.id;
  const why = whyOf(fields);
  const unites = textOf(fields, 'do') === 'unite';
  const payload = unites
    ? (await request.ask(UniteDoubtfulDocument, { pair, into: textOf(fields, 'into') || null, why })).uniteDoubtful
    : (await request.ask(KeepApartDocument, { pair, why })).keepApart;
  const outcome = outcomeOf(payload);
  if (!('id' in outcome)) return { refusal: outcome };
  const entity = payload.decision?.entity?.id;
  const chosen = unites && entity !== undefined ? chosenValues(request, found.doubtfulPair.publications, fields) : [];
  for (const { field, value } of chosen) {
    const corrected = outcomeOf(await correct(request, { entity: entity ?? '', field, value, why }));
    if (!('id' in corrected)) return { refusal: corrected };
  }
  return goOn(request, nextOf(found, request), chosen.length === 0 ? outcome.id : undefined);
}

/** What was chosen field by field: these become corrections of the united output. */
function chosenValues(request: PageRequest, outputs: readonly Output[], fields: URLSearchParams) {
  return comparedFields(request).flatMap(({ name, value }) => {
    const output = outputs.find(({ id }) => id === fields.get(`choose-${name}`));
    const given = output === undefined ? null : (value?.(output) ?? null);
    return given === null ? [] : [{ field: name, value: given }];
  });
}
