/** What was decided on something, and taking it back. */
import { DecisionsOnDocument, type DecisionsOnQuery } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { formatMoment } from '../../i18n/format.js';
import { curationPage } from './frame.js';
import { curationMessages } from './messages.js';
import { DecisionsForm } from './overview.page.js';

const KINDS: Readonly<Record<string, string>> = {
  publications: 'Publication',
  people: 'Person',
  labs: 'Organization',
  partners: 'Organization',
  organizations: 'Organization',
  projects: 'Project',
  keywords: 'Keyword',
};

/** A global id, or the address of a page of ours, as it stands in the browser. */
export function entityIdOf(given: string): string {
  const text = given.trim();
  const path = URL.canParse(text) ? new URL(text).pathname : text.split(/[?#]/)[0];
  const [, folder = '', local] = /^\/(?:curation\/)?([a-z]+)\/([^/]+)$/.exec(path ?? '') ?? [];
  const kind = KINDS[folder];
  return kind === undefined || local === undefined ? text : `${kind}:${local}`;
}

export const decisionsPage = curationPage('/curation/decisions', async (request) => {
  const t = curationMessages[request.language];
  const entity = entityIdOf(request.query.get('entity') ?? '');
  if (entity === '') return { title: t.decisions, body: <DecisionsForm request={request} /> };
  const found = await request.ask(DecisionsOnDocument, { entity });
  return {
    title: t.decisions,
    question: { query: DecisionsOnDocument.toString(), variables: { entity } },
    body: (
      <>
        <DecisionsForm request={request} />
        {found.node !== null && (
          <h2>
            <a href={request.link.to(found.node)}>{nameOf(found.node)}</a>
          </h2>
        )}
        {found.decisions.length === 0 ? <p>{t.noDecisions}</p> : <Decisions found={found} request={request} />}
      </>
    ),
  };
});

function nameOf(node: NonNullable<DecisionsOnQuery['node']>): string {
  if ('title' in node) return node.title;
  if ('name' in node) return node.name;
  return 'text' in node ? node.text : node.id;
}

function Decisions({ found, request }: { readonly found: DecisionsOnQuery; readonly request: PageRequest }) {
  const t = curationMessages[request.language];
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={t.decisions}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.why}</th>
            <th scope="col">{t.takeBack}</th>
          </tr>
        </thead>
        <tbody>
          {found.decisions.map(({ id, what, who, why, at, current, field, value, others, revertedBy }) => (
            <tr key={id}>
              <th scope="row">
                {t[what]} {field !== null && <code>{field}</code>}
                {value !== null && <span class="meta block">{value.slice(0, 200)}</span>}
                {others.slice(0, 5).map((other) => (
                  <a class="meta block" href={request.link.to({ id: other })}>
                    {other}
                  </a>
                ))}
              </th>
              <td>{who}</td>
              <td>{formatMoment(at, request.language)}</td>
              <td>{why}</td>
              <td>
                {current ? (
                  <form method="post" action={request.link.here({ did: null, undone: null })}>
                    <button type="submit" name="revert" value={id} class="plain">
                      {t.takeBack}
                    </button>
                  </form>
                ) : (
                  revertedBy !== null && t.reverted(revertedBy)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
