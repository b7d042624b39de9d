/** The page of a concept: what it is called, where it stands, who works on it, and since when. */
import {
  type ConceptLinkFragment,
  ConceptPageDocument,
  type ConceptPageQuery,
} from '../../graphql/generated/graphql.js';
import { NotFound, type Page, type PageRequest } from '../../http.js';
import { compareText, formatNumber, languageName } from '../../i18n/format.js';
import { YearChart } from '../../parts/charts.js';
import { entityMessages } from '../../parts/entity-messages.js';
import { EntityOutputs, outputsAsked, pageSizeAsked } from '../../parts/entity-outputs.js';
import { Facts } from '../../parts/facts.js';
import { partMessages } from '../../parts/messages.js';
import { foreign } from '../../parts/outputs.js';
import { LicenceLink } from '../vocabulary/licence.js';
import { conceptMessages } from './messages.js';

type Concept = NonNullable<ConceptPageQuery['concept']>;

interface Props {
  readonly concept: Concept;
  readonly request: PageRequest;
}

export const conceptPage: Page = {
  path: '/concepts/:id',
  answer: async (request) => {
    const { ask, params, language, path, query } = request;
    const id = `Concept:${params.id}`;
    const variables = {
      id,
      language,
      own: { concept: id },
      filter: { concept: id, ...outputsAsked(request) },
      first: pageSizeAsked(request),
      after: query.get('after'),
    };
    const found = await ask(ConceptPageDocument, variables);
    const { concept } = found;
    if (concept === null) throw new NotFound(path);
    return {
      kind: 'page',
      title: concept.label,
      canonical: path,
      question: { query: ConceptPageDocument.toString(), variables },
      body: (
        <article class="concept">
          <p class="type-line">
            {conceptMessages[language].concept} ·{' '}
            <a href={request.link.to(concept.vocabulary)}>{concept.vocabulary.title}</a>
          </p>
          <h1>{concept.label}</h1>
          <div class="columns">
            <div>
              <Names concept={concept} request={request} />
              <YearChart
                counts={concept.outputsPerYear}
                request={request}
                hrefOf={(year) => `${request.link.here({ year, after: null, back: null })}#outputs`}
              />
              <EntityOutputs outputs={found.outputs} all={found.all} searchBy={{ concept: id }} request={request} />
            </div>
            <aside>
              <Tops concept={concept} request={request} />
              <Hierarchy concept={concept} request={request} />
            </aside>
          </div>
        </article>
      ),
    };
  },
};

interface Text {
  readonly text: string;
  readonly language: string;
}

function Names({ concept, request }: Props) {
  const { language, link } = request;
  const t = conceptMessages[language];
  const { labels, synonyms, notation, uri, vocabulary, keywords } = concept;
  return (
    <section>
      <h2>{t.names}</h2>
      <Facts
        facts={[
          [t.labels, <ByLanguage texts={labels} request={request} />],
          [t.synonyms, synonyms.length > 0 && <ByLanguage texts={synonyms} request={request} />],
          [
            t.asKeyword,
            keywords.length > 0 && (
              <ul class="plain-list inline">
                {keywords.map((keyword) => (
                  <li key={keyword.id}>
                    <a href={link.to(keyword)} lang={foreign(keyword.language, request)}>
                      {keyword.text}
                    </a>
                  </li>
                ))}
              </ul>
            ),
          ],
          [t.notation, notation],
          ['URI', /^https?:/.test(uri) ? <a href={uri}>{uri}</a> : uri],
          [t.vocabulary, <a href={link.to(vocabulary)}>{vocabulary.title}</a>],
          [t.licence, vocabulary.licence !== null && <LicenceLink licence={vocabulary.licence} />],
          [t.citation, vocabulary.citation],
          [entityMessages[language].publisher, vocabulary.publisher],
        ]}
      />
    </section>
  );
}

/** Texts of a language on one line, in the alphabetical order of that language's name. */
function ByLanguage({ texts, request }: { readonly texts: readonly Text[]; readonly request: PageRequest }) {
  const languages = [...new Set(texts.map((one) => one.language))];
  const named = languages.map((code) => ({ code, name: code === 'und' ? '' : languageName(code, request.language) }));
  const compare = compareText(request.language);
  return (
    <ul class="plain-list">
      {named
        .sort((a, b) => compare(a.name, b.name))
        .map(({ code, name }) => (
          <li key={code}>
            <span lang={code === 'und' ? undefined : code}>
              {texts
                .filter((one) => one.language === code)
                .map(({ text }) => text)
                .join('; ')}
            </span>{' '}
            <span class="meta">{name}</span>
          </li>
        ))}
    </ul>
  );
}

function Hierarchy({ concept, request }: Props) {
  const { language } = request;
  const t = conceptMessages[language];
  const compare = compareText(language);
  const parts = [
    { name: t.broader, of: concept.broader },
    { name: t.narrower, of: concept.narrower },
    { name: t.related, of: concept.related },
  ].filter(({ of }) => of.length > 0);
  return (
    <>
      {parts.map(({ name, of }) => (
        <section key={name}>
          <h2>{name}</h2>
          <Concepts of={[...of].sort((a, b) => compare(a.label, b.label))} request={request} />
        </section>
      ))}
      {concept.mapped.length > 0 && (
        <section>
          <h2>{t.mapped}</h2>
          <ul class="plain-list">
            {concept.mapped.map(({ id, label, vocabulary }) => (
              <li key={id}>
                <a href={request.link.to({ id })}>{label}</a> <span class="meta">{vocabulary.title}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const Concepts = ({ of, request }: { readonly of: readonly ConceptLinkFragment[]; readonly request: PageRequest }) => (
  <ul class="tags">
    {of.map(({ id, label }) => (
      <li key={id}>
        <a href={request.link.to({ id })}>{label}</a>
      </li>
    ))}
  </ul>
);

function Tops({ concept, request }: Props) {
  const { language, link } = request;
  const t = conceptMessages[language];
  const tops = [
    { name: t.people, of: concept.people.map(({ person, outputs }) => ({ ...person, outputs })) },
    { name: t.labs, of: concept.labs.map(({ organization, outputs }) => ({ ...organization, outputs })) },
    { name: t.partners, of: concept.partners.map(({ organization, outputs }) => ({ ...organization, outputs })) },
  ].filter(({ of }) => of.length > 0);
  return (
    <>
      {tops.map(({ name, of }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ol class="ranked">
            {of.map((one) => (
              <li key={one.id}>
                <a href={link.to(one)}>{one.name}</a>{' '}
                <span class="meta">{t.outputs(formatNumber(one.outputs, language), one.outputs)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {concept.neighbours.length > 0 && (
        <section>
          <h2>{t.neighbours}</h2>
          <p class="meta">{t.neighboursExplained}</p>
          <ul class="tags">
            {concept.neighbours.map(({ concept: other, outputs }) => (
              <li key={other.id}>
                <a href={link.to(other)}>
                  {other.label} <span class="meta">{formatNumber(outputs, language)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tops.length === 0 && <p>{partMessages[language].noneFound}</p>}
    </>
  );
}
