/** Units of ours, as the tree that they are; as a list where they are searched, or are too many for one page. */
import { LabListDocument, type LabListQuery } from '../../graphql/generated/graphql.js';
import type { Page, PageRequest } from '../../http.js';
import { compareText } from '../../i18n/format.js';
import { organizationKindNames } from '../../parts/entity-kinds.js';
import { ListOf, wordsOf } from '../../parts/list.js';
import { listMessages } from './messages.js';

type Lab = LabListQuery['labs']['nodes'][number];

export const labsPage: Page = {
  path: '/labs',
  answer: async (request) => {
    const { ask, language, query } = request;
    const t = listMessages[language];
    const variables = { query: wordsOf(request), after: query.get('after') };
    const { labs } = await ask(LabListDocument, variables);
    const whole = variables.query === null && variables.after === null && !labs.pageInfo.hasNextPage;
    return {
      kind: 'page',
      title: t.labs,
      question: { query: LabListDocument.toString(), variables },
      body: (
        <>
          <h1>{t.labs}</h1>
          <ListOf list={labs} request={request}>
            {whole ? (
              <Branches of={labs.nodes} below={undefined} request={request} above={new Set()} />
            ) : (
              <ul class="plain-list entries">
                {labs.nodes.map((lab) => (
                  <li key={lab.id}>
                    <Name lab={lab} request={request} />
                  </li>
                ))}
              </ul>
            )}
          </ListOf>
        </>
      ),
    };
  },
};

/** A unit stands below each that it is part of; `above` keeps a circle in the data from going on for ever. */
function Branches({
  of,
  below,
  above,
  request,
}: {
  readonly of: readonly Lab[];
  readonly below: string | undefined;
  readonly above: ReadonlySet<string>;
  readonly request: PageRequest;
}) {
  const ids = new Set(of.map(({ id }) => id));
  const compare = compareText(request.language);
  const here = of
    .filter(({ id, partOf }) =>
      above.has(id)
        ? false
        : below === undefined
          ? !partOf.some((one) => ids.has(one.id))
          : partOf.some((one) => one.id === below),
    )
    .sort((a, b) => compare(a.name, b.name));
  if (here.length === 0) return null;
  return (
    <ul class="tree">
      {here.map((lab) => (
        <li key={lab.id}>
          <Name lab={lab} request={request} />
          <Branches of={of} below={lab.id} above={new Set([...above, lab.id])} request={request} />
        </li>
      ))}
    </ul>
  );
}

function Name({ lab, request }: { readonly lab: Lab; readonly request: PageRequest }) {
  return (
    <>
      <a href={request.link.to(lab)}>{lab.name}</a>{' '}
      <span class="meta">{organizationKindNames[request.language][lab.kind]}</span>
    </>
  );
}
