/** What the script of a network draws and answers from, in the words of the reader. */
import { colourOf, shapeOf, yearStep } from '../../draw/marks.js';
import type { Scene } from '../../draw/scene.js';
import type { PageRequest } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import { DataBlock } from '../../parts/data-block.js';
import type { Asked } from './asked.js';
import { factsOf } from './card.js';
import { egoHref, type FoundNetwork, hrefOf } from './found.js';
import { networkMessages } from './messages.js';

export interface SceneNodeData {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: number;
  readonly shape: string;
  readonly step: number;
  readonly href: string;
  /** Whether it has a network of its own. */
  readonly ego: boolean;
  /** Its measures, in the order of their names. */
  readonly facts: readonly string[];
}

export interface SceneDataShape {
  readonly nodes: readonly SceneNodeData[];
  /** Places of both nodes, width, strength as it is written, first and last year. */
  readonly links: readonly (readonly [number, number, number, string, number | null, number | null])[];
  readonly texts: Readonly<Record<'openPage' | 'expand' | 'close' | 'neighbours', string>> & {
    readonly facts: readonly string[];
  };
}

/** What the script of the page starts from. */
export function SceneData({
  network,
  scene,
  asked,
  request,
}: {
  readonly network: FoundNetwork;
  readonly scene: Scene;
  readonly asked: Asked;
  readonly request: PageRequest;
}) {
  const json = JSON.stringify(sceneData(network, scene, asked, request));
  return <DataBlock type="application/json" json={json} mark="data-network-data" />;
}

function sceneData(network: FoundNetwork, scene: Scene, asked: Asked, request: PageRequest): SceneDataShape {
  const { openPage, expand, close, neighbours } = networkMessages[request.language];
  const { years } = scene;
  const [first] = network.nodes;
  return {
    nodes: network.nodes.map((node, at) => {
      const { x = 0, y = 0, radius = 1 } = scene.nodes[at] ?? {};
      return {
        id: node.id,
        label: node.label,
        x,
        y,
        radius,
        colour: colourOf(node.cluster),
        shape: shapeOf(node.cluster),
        step: years === null ? 0 : yearStep(node.averageYear, years),
        href: hrefOf(node, request, asked.kind),
        ego: egoHref(node, request, asked) !== null,
        facts: factsOf(node, request.language).map(([, value]) => value),
      };
    }),
    links: scene.links.map(({ from, to, width, strength, firstYear, lastYear }) => [
      from,
      to,
      width,
      formatNumber(strength, request.language, 2),
      firstYear,
      lastYear,
    ]),
    texts: {
      openPage,
      expand,
      close,
      neighbours,
      facts: first === undefined ? [] : factsOf(first, request.language).map(([name]) => name),
    },
  };
}
