/** Lists of partners, projects, concepts and venues, each to be searched and gone through. */
import {
  ConceptListDocument,
  PartnerListDocument,
  ProjectListDocument,
  VenueListDocument,
} from '../../graphql/generated/graphql.js';
import type { Page, PageRequest } from '../../http.js';
import { countryName, formatNumber } from '../../i18n/format.js';
import { organizationKindNames, venueKindNames } from '../../parts/entity-kinds.js';
import { ListOf, wordsOf } from '../../parts/list.js';
import { periodText } from '../../parts/period.js';
import { conceptMessages } from '../concept/messages.js';
import { listMessages } from './messages.js';

interface Entry {
  readonly node: { readonly id: string; readonly __typename?: string };
  readonly name: string;
  readonly meta: string;
}

function Entries({ of, request }: { readonly of: readonly Entry[]; readonly request: PageRequest }) {
  return (
    <ul class="plain-list entries">
      {of.map(({ node, name, meta }) => (
        <li key={node.id}>
          <a href={request.link.to(node)}>{name}</a> <span class="meta">{meta}</span>
        </li>
      ))}
    </ul>
  );
}

const asked = (request: PageRequest) => ({ query: wordsOf(request), after: request.query.get('after') });
const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

export const partnersPage: Page = {
  path: '/partners',
  answer: async (request) => {
    const { language } = request;
    const variables = asked(request);
    const { partners } = await request.ask(PartnerListDocument, variables);
    const entries = partners.nodes.map((node) => ({
      node,
      name: node.name,
      meta: joined(
        organizationKindNames[language][node.kind],
        node.city,
        node.country === null ? null : countryName(node.country, language),
      ),
    }));
    const title = listMessages[language].partners;
    return {
      kind: 'page',
      title,
      question: { query: PartnerListDocument.toString(), variables },
      body: (
        <>
          <h1>{title}</h1>
          <ListOf list={partners} request={request}>
            <Entries of={entries} request={request} />
          </ListOf>
        </>
      ),
    };
  },
};

export const projectsPage: Page = {
  path: '/projects',
  answer: async (request) => {
    const variables = asked(request);
    const { projects } = await request.ask(ProjectListDocument, variables);
    const title = listMessages[request.language].projects;
    return {
      kind: 'page',
      title,
      question: { query: ProjectListDocument.toString(), variables },
      body: (
        <>
          <h1>{title}</h1>
          <ListOf list={projects} request={request}>
            <Entries
              of={projects.nodes.map((node) => ({ node, name: node.title, meta: periodText(node, request) }))}
              request={request}
            />
          </ListOf>
        </>
      ),
    };
  },
};

export const conceptsPage: Page = {
  path: '/concepts',
  answer: async (request) => {
    const { language, link } = request;
    const variables = { ...asked(request), language };
    const { concepts, vocabularies } = await request.ask(ConceptListDocument, variables);
    const t = listMessages[language];
    return {
      kind: 'page',
      title: t.concepts,
      question: { query: ConceptListDocument.toString(), variables },
      body: (
        <>
          <h1>{t.concepts}</h1>
          <ul class="plain-list">
            {vocabularies.map(({ id, title, conceptCount }) => (
              <li key={id}>
                <a href={link.to({ id })}>{title}</a>{' '}
                <span class="meta">{conceptMessages[language].conceptsOf(formatNumber(conceptCount, language))}</span>
              </li>
            ))}
          </ul>
          <ListOf list={concepts} request={request}>
            <Entries
              of={concepts.nodes.map((node) => ({
                node: { id: node.id },
                name: node.label,
                meta: vocabularies.length > 1 ? node.vocabulary.title : '',
              }))}
              request={request}
            />
          </ListOf>
        </>
      ),
    };
  },
};

export const venuesPage: Page = {
  path: '/venues',
  answer: async (request) => {
    const { language } = request;
    const variables = asked(request);
    const { venues } = await request.ask(VenueListDocument, variables);
    const title = listMessages[language].venues;
    return {
      kind: 'page',
      title,
      question: { query: VenueListDocument.toString(), variables },
      body: (
        <>
          <h1>{title}</h1>
          <ListOf list={venues} request={request}>
            <Entries
              of={venues.nodes.map((node) => ({
                node: { id: node.id },
                name: node.title,
                meta: joined(venueKindNames[language][node.kind], node.publisher),
              }))}
              request={request}
            />
          </ListOf>
        </>
      ),
    };
  },
};
