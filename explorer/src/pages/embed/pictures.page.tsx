/** Pictures for frames: a network by the same address as its page, and the best path between two. */
import { NetworkPicture } from '../../draw/network-picture.js';
import { sceneOf, viewOf } from '../../draw/scene.js';
import { PathsPageDocument } from '../../graphql/generated/graphql.js';
import { BadRequest, type Page, type PageRequest } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import { wanted } from '../network/asked.js';
import { foundNetwork, hrefOf } from '../network/found.js';
import { legendLines } from '../network/legend.js';
import { networkMessages } from '../network/messages.js';
import { NodeTable } from '../network/tables.js';
import { askedPaths, pathVariables } from '../paths/asked.js';
import { pathsMessages } from '../paths/messages.js';
import { PathArticle } from '../paths/path.js';
import { framed } from './frame.js';
import { embedMessages } from './messages.js';

/** A frame is small. */
const MOST_NODES = 150;

export const embedNetworkPage: Page = {
  path: '/embed/network',
  answer: async (request) => {
    const t = networkMessages[request.language];
    const { asked, whom, variables } = await wanted(request);
    if (variables === null) throw new BadRequest(t.choose);
    const network = await foundNetwork(request, {
      ...variables,
      maxNodes: Math.min(MOST_NODES, variables.maxNodes),
    });
    const number = (value: number, digits = 0) => formatNumber(value, request.language, digits);
    const body = (
      <>
        <NetworkPicture
          scene={sceneOf(network)}
          view={viewOf(request.query.get('view'))}
          overlay={asked.overlay}
          selected={request.query.get('sel')}
          title={t.pictureOf(number(network.nodes.length), number(network.links.length))}
          hrefOf={(node) => hrefOf(node, request, asked.kind)}
          describe={({ label, cluster, strength }) =>
            `${label}, ${t.clusterNumber(String(cluster))}, ${t.strength} ${number(strength, 2)}`
          }
        />
        <ul class="meta">
          {legendLines(network, asked, request).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <details>
          <summary>{t.nodes}</summary>
          <NodeTable network={network} asked={asked} request={request} />
        </details>
      </>
    );
    return framed(
      request,
      whom.is === 'one' ? t.titleOf(whom.entity.label) : t.title,
      whole(request, '/network'),
      body,
    );
  },
};

export const embedPathPage: Page = {
  path: '/embed/path',
  answer: async (request) => {
    const t = pathsMessages[request.language];
    const asked = { ...(await askedPaths(request)), k: 1 };
    const { from, to } = asked;
    if (from.is !== 'one' || to.is !== 'one') throw new BadRequest(embedMessages[request.language].ends);
    const found = await request.ask(PathsPageDocument, pathVariables(asked, from.entity.id, to.entity.id));
    const { paths, reason } = found.collaborationPaths;
    const [path] = paths;
    const body =
      path === undefined ? (
        <p role="status">{reason === null ? t.noPath : t[reason]}</p>
      ) : (
        <PathArticle path={path} number={1} asked={asked} request={request} />
      );
    return framed(request, t.titleOf(from.entity.label, to.entity.label), whole(request, '/paths'), body);
  },
};

/** The page of the same, outside the frame. */
const whole = ({ link, query }: PageRequest, path: string): string => link(path, Object.fromEntries(query));
