/** A network: the question, the picture, what it shows, and the same as tables. */
import { sceneOf } from '../../draw/scene.js';
import { NetworkPageDocument } from '../../graphql/generated/graphql.js';
import type { Page, PageRequest } from '../../http.js';
import { type Wanted, wanted } from './asked.js';
import { Card } from './card.js';
import { Downloads } from './downloads.js';
import { NetworkForm } from './form.js';
import { type FoundNetwork, foundNetwork, questionOf } from './found.js';
import { Legend } from './legend.js';
import { networkMessages } from './messages.js';
import { Picture } from './picture.js';
import { LinkTable, NodeTable } from './tables.js';

export const networkPage: Page = {
  path: '/network',
  answer: async (request) => {
    const t = networkMessages[request.language];
    const what = await wanted(request);
    const { variables, whom } = what;
    const network = variables === null ? null : await foundNetwork(request, variables);
    return {
      kind: 'page',
      title: whom.is === 'one' ? t.titleOf(whom.entity.label) : t.title,
      section: 'network',
      noIndex: request.query.size > 0,
      islands: ['network', 'entity'],
      ...(variables !== null && {
        question: { query: NetworkPageDocument.toString(), variables: questionOf(variables, request) },
      }),
      body: (
        <>
          <h1>{whom.is === 'one' ? t.titleOf(whom.entity.label) : t.title}</h1>
          <NetworkForm request={request} wanted={what} />
          {network === null ? <p>{t.choose}</p> : <Shown network={network} what={what} request={request} />}
        </>
      ),
    };
  },
};

function Shown({
  network,
  what: { asked },
  request,
}: {
  readonly network: FoundNetwork;
  readonly what: Wanted;
  readonly request: PageRequest;
}) {
  const t = networkMessages[request.language];
  const scene = sceneOf(network);
  if (network.nodes.length === 0)
    return (
      <>
        <p role="status">{t.empty}</p>
        <Legend network={network} scene={scene} asked={asked} request={request} />
      </>
    );
  return (
    <>
      <div class="network" data-network data-base={request.link.here({ sel: null, view: null, overlay: null })}>
        <Picture network={network} scene={scene} asked={asked} request={request} />
        <Card network={network} asked={asked} request={request} />
      </div>
      <Legend network={network} scene={scene} asked={asked} request={request} />
      <Downloads request={request} />
      <NodeTable network={network} asked={asked} request={request} />
      <LinkTable network={network} request={request} />
    </>
  );
}
