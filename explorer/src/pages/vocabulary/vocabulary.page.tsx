/** The page of a vocabulary: where it comes from, under which terms, and its concepts. */
import {
  VocabularyByIdDocument,
  VocabularyConceptsDocument,
  type VocabularyShownFragment,
} from '../../graphql/generated/graphql.js';
import { NotFound, type Page, type PageRequest } from '../../http.js';
import { compareText, formatNumber, languageName } from '../../i18n/format.js';
import { entityMessages } from '../../parts/entity-messages.js';
import { Facts } from '../../parts/facts.js';
import { ListOf, wordsOf } from '../../parts/list.js';
import { conceptMessages } from '../concept/messages.js';
import { LicenceLink } from './licence.js';

export const vocabularyPage: Page = {
  path: '/vocabularies/:id',
  answer: async (request) => {
    const { ask, params, language, path, query, link } = request;
    const { node } = await ask(VocabularyByIdDocument, { id: `Vocabulary:${params.id}`, language });
    if (node?.__typename !== 'Vocabulary') throw new NotFound(path);
    const variables = { uri: node.uri, query: wordsOf(request), after: query.get('after'), language };
    const { concepts } = await ask(VocabularyConceptsDocument, variables);
    return {
      kind: 'page',
      title: node.title,
      canonical: path,
      question: { query: VocabularyConceptsDocument.toString(), variables },
      body: (
        <>
          <p class="type-line">{conceptMessages[language].vocabulary}</p>
          <h1>{node.title}</h1>
          <VocabularyFacts vocabulary={node} request={request} />
          <h2>{conceptMessages[language].concepts}</h2>
          <ListOf list={concepts} request={request}>
            <ul class="names">
              {concepts.nodes.map((concept) => (
                <li key={concept.id}>
                  <a href={link.to(concept)}>{concept.label}</a>
                </li>
              ))}
            </ul>
          </ListOf>
        </>
      ),
    };
  },
};

export function VocabularyFacts({
  vocabulary,
  request: { language },
}: {
  readonly vocabulary: VocabularyShownFragment;
  readonly request: PageRequest;
}) {
  const t = conceptMessages[language];
  const { uri, licence, version, citation, publisher, source, languages, conceptCount } = vocabulary;
  const linked = (text: string) => (/^https?:\/\//.test(text) ? <a href={text}>{text}</a> : text);
  return (
    <Facts
      facts={[
        [t.concepts, formatNumber(conceptCount, language)],
        [
          t.languages,
          languages
            .map((code) => languageName(code, language))
            .sort(compareText(language))
            .join(', '),
        ],
        [t.licence, licence !== null && <LicenceLink licence={licence} />],
        [t.citation, citation],
        [entityMessages[language].publisher, publisher !== null && linked(publisher)],
        [t.version, version],
        [t.source, source !== null && linked(source)],
        ['URI', linked(uri)],
      ]}
    />
  );
}
