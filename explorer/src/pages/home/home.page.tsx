/** The first page: what is here, and where to go. */

import { HomeDocument } from '../../graphql/generated/graphql.js';
import type { Page } from '../../http.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { RichText } from '../../parts/rich-text.js';
import { homeMessages } from './messages.js';

export const homePage: Page = {
  path: '/',
  answer: async ({ ask, link, language }) => {
    const t = homeMessages[language];
    const { publications, members, labs, partners, projects } = await ask(HomeDocument, {});
    const counts = [
      { label: t.outputs, count: publications.totalCount, path: '/search' },
      { label: t.members, count: members.totalCount, path: '/people' },
      { label: t.labs, count: labs.totalCount, path: '/labs' },
      { label: t.partners, count: partners.totalCount, path: '/partners' },
      { label: t.projects, count: projects.totalCount, path: '/projects' },
    ];
    return {
      kind: 'page',
      title: '',
      question: { query: HomeDocument.toString(), variables: {} },
      body: (
        <>
          <h1>{t.title}</h1>
          <ul class="counts">
            {counts.map(({ label, count, path }) => (
              <li key={label}>
                <a href={link(path)}>
                  <strong>{formatNumber(count, language)}</strong> {label}
                </a>
              </li>
            ))}
          </ul>
          <section>
            <h2>{t.newest}</h2>
            <ul class="outputs">
              {publications.nodes.map(({ id, title, publishedOn }) => (
                <li key={id}>
                  <a href={link.to({ id })}>
                    <RichText text={title} />
                  </a>{' '}
                  {typeof publishedOn === 'string' && <span class="meta">{formatDate(publishedOn, language)}</span>}
                </li>
              ))}
            </ul>
          </section>
        </>
      ),
    };
  },
};
