/** Keywords that may mean a concept, and phrases that no concept covers. */
import {
  DecideKeywordDocument,
  KeywordsToDecideDocument,
  type KeywordsToDecideQuery,
  PhrasesWithoutConceptDocument,
} from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import { RichText } from '../../parts/rich-text.js';
import { type Refusal, refusedFor, settle, textOf, whyOf } from './decide.js';
import { curationPage, NextPage, Refused } from './frame.js';
import { curationMessages } from './messages.js';

/** What a form sends for a keyword that means no concept. */
const NONE = 'none';

export const curationKeywordsPage = curationPage(
  '/curation/keywords',
  async (request, refusal) => {
    const { language, query } = request;
    const t = curationMessages[language];
    const variables = { after: query.get('after'), language };
    const { doubtfulKeywords } = await request.ask(KeywordsToDecideDocument, variables);
    const { nodes, endCursor } = doubtfulKeywords;
    return {
      title: t.keywords,
      places: nodes.map(({ keyword }) => keyword.id),
      question: { query: KeywordsToDecideDocument.toString(), variables },
      body: (
        <>
          {nodes.length === 0 && <p>{t.nothing}</p>}
          {nodes.map((entry) => (
            <Keyword entry={entry} request={request} refusal={refusal} />
          ))}
          <NextPage request={request} pageInfo={{ hasNextPage: endCursor !== null, endCursor }} />
        </>
      ),
    };
  },
  async (request, fields) => {
    const keyword = textOf(fields, 'keyword');
    const means = textOf(fields, 'means');
    if (means === '') return { refusal: refusedFor(curationMessages[request.language].chooseOne, keyword) };
    const { decideKeyword } = await request.ask(DecideKeywordDocument, {
      keyword,
      concept: means === NONE ? null : means,
      why: whyOf(fields),
    });
    return settle(request, decideKeyword, keyword);
  },
);

type Entry = KeywordsToDecideQuery['doubtfulKeywords']['nodes'][number];

function Keyword({
  entry: { keyword, outputs, candidates },
  request,
  refusal,
}: {
  readonly entry: Entry;
  readonly request: PageRequest;
  readonly refusal: Refusal | undefined;
}) {
  const { language, link } = request;
  const t = curationMessages[language];
  return (
    <form method="post" action={link.here({ did: null, undone: null })}>
      <fieldset>
        <legend>
          <a href={link.to(keyword)}>{keyword.text}</a>{' '}
          <span class="meta">
            {t.outputs}: {formatNumber(outputs, language)}
          </span>
        </legend>
        {refusal?.at === keyword.id && <Refused refusal={refusal} request={request} />}
        <input type="hidden" name="keyword" value={keyword.id} />
        {candidates.map(({ concept, label, because }) => (
          <label class="choice">
            <input type="radio" name="means" value={concept.id} required /> {concept.label}
            {label !== concept.label && ` (${label})`} <span class="meta">{t[because]}</span>
          </label>
        ))}
        <label class="choice">
          <input type="radio" name="means" value={NONE} required /> {t.meansNone}
        </label>
        <button type="submit">
          {t.decide}
          <span class="visually-hidden">: {keyword.text}</span>
        </button>
      </fieldset>
    </form>
  );
}

export const curationVocabularyPage = curationPage('/curation/vocabulary', async (request) => {
  const { language, link } = request;
  const t = curationMessages[language];
  const { vocabularyCandidates: found } = await request.ask(PhrasesWithoutConceptDocument, { language });
  return {
    title: t.vocabulary,
    question: { query: PhrasesWithoutConceptDocument.toString(), variables: { language } },
    body: (
      <>
        <p>
          {t.vocabularyHelp} {t.looked(formatNumber(found.lookedThrough, language))}
        </p>
        <div class="table-scroll" tabIndex={0} role="region" aria-label={t.vocabulary}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.phrase}</th>
                <th scope="col" class="number">
                  {t.outputs}
                </th>
                <th scope="col" class="number">
                  {t.asKeyword}
                </th>
                <th scope="col">{t.nearest}</th>
                <th scope="col">{t.examples}</th>
              </tr>
            </thead>
            <tbody>
              {found.candidates.map(({ text, outputs, asKeyword, nearest, examples }) => (
                <tr key={text}>
                  <th scope="row">
                    <a href={link('/search', { q: text })}>{text}</a>
                  </th>
                  <td class="number">{formatNumber(outputs, language)}</td>
                  <td class="number">{formatNumber(asKeyword, language)}</td>
                  <td>{nearest !== null && <a href={link.to(nearest)}>{nearest.label}</a>}</td>
                  <td>
                    {examples.slice(0, 2).map(({ id, title }) => (
                      <a class="block" href={link.to({ id })}>
                        <RichText text={title} />
                      </a>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </>
    ),
  };
});
