/** Components that draw: the network round somebody, and the best path between two. The same stands below as a list. */
import { placeLabels } from '../../draw/labels.js';
import { colourOf, outline, shapeOf } from '../../draw/marks.js';
import { FRAME, HEIGHT, sceneOf, WIDTH } from '../../draw/scene.js';
import { type Component, element, link, type Surroundings, svg } from './element.js';
import { plain } from './lists.js';

interface Network {
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly cluster: number;
    readonly strength: number;
    readonly averageYear: number | null;
    readonly outputs: number;
    readonly position: { readonly x: number; readonly y: number };
  }[];
  readonly links: readonly {
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
    readonly strength: number;
    readonly firstYear: number | null;
    readonly lastYear: number | null;
  }[];
}

const isNetwork = (data: unknown): data is Network => typeof data === 'object' && data !== null && 'nodes' in data;
const KINDS = ['PEOPLE', 'LABS', 'PARTNERS', 'ORGANIZATIONS'];

export const network: Component = {
  name: 'whorl-network',
  needs: ['entity'],
  title: (t) => t.network,
  part: (around) => ({
    field: `collaborationNetwork(kind: $kind, of: $of, maxNodes: $first) {
      nodes { id label cluster strength averageYear outputs position { x y } }
      links { from { id } to { id } strength firstYear lastYear } }`,
    variables: {
      kind: {
        type: 'NetworkKind!',
        value: KINDS.find((kind) => kind === around.get('kind')?.toUpperCase()) ?? 'PEOPLE',
      },
      of: { type: '[NetworkSelection!]', value: [{ ego: { of: around.get('entity') } }] },
      first: { type: 'Int!', value: around.first(40, 150) },
    },
  }),
  draw: (data, around) => (isNetwork(data) ? (data.nodes.length === 0 ? [] : networkNodes(data, around)) : null),
};

function networkNodes({ nodes, links }: Network, { page, t }: Surroundings): Node[] {
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  const scene = sceneOf({
    nodes,
    links: links.map(({ from, to, ...one }) => ({
      ...one,
      from: places.get(from.id) ?? 0,
      to: places.get(to.id) ?? 0,
    })),
  });
  const lines = scene.links.flatMap(({ from, to, width }) => {
    const [a, b] = [scene.nodes[from], scene.nodes[to]];
    return a === undefined || b === undefined
      ? []
      : [svg('path', { class: 'line', d: `M${a.x} ${a.y}L${b.x} ${b.y}`, 'stroke-width': width })];
  });
  const marks = scene.nodes.map(({ id, label, x, y, radius, cluster }) =>
    svg('a', { href: page(id), 'aria-label': label, target: '_top' }, [
      svg('path', { class: `mark k${colourOf(cluster)}`, d: outline(shapeOf(cluster), x, y, radius) }),
    ]),
  );
  const labels = placeLabels(scene.nodes, { size: 20, frame: FRAME }).map(({ x, y, text }) => {
    const label = svg('text', { x, y, 'font-size': 20 });
    label.textContent = text;
    return label;
  });
  const picture = svg(
    'svg',
    { class: 'picture', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': t.network },
    [...lines, ...marks, svg('g', { 'aria-hidden': 'true' }, labels)],
  );
  const rows = nodes.map(({ id, label, outputs }) =>
    element('li', {}, [
      link(label, page(id)),
      element('span', { text: ` ${outputs} ${t.outputs}`, className: 'quiet' }),
    ]),
  );
  return [
    picture,
    element('details', {}, [element('summary', { text: t.more(nodes.length) }), element('ul', {}, rows)]),
  ];
}

interface Paths {
  readonly explanation: string | null;
  readonly paths: readonly {
    readonly hops: readonly {
      readonly from: { readonly id: string; readonly name?: string };
      readonly to: { readonly id: string; readonly name?: string };
      readonly jointOutputs: number | null;
      readonly outputs: readonly { readonly id: string; readonly title: string; readonly year: number | null }[];
    }[];
  }[];
}

const isPaths = (data: unknown): data is Paths => typeof data === 'object' && data !== null && 'paths' in data;
const END = 'id ... on Person { name } ... on Organization { name }';

export const path: Component = {
  name: 'whorl-path',
  needs: ['from', 'to'],
  title: (t) => t.path,
  part: ({ get }) => ({
    field: `collaborationPaths(from: $from, to: $to, k: 1) {
      explanation paths { hops { from { ${END} } to { ${END} } jointOutputs outputs(first: 1) { id title year } } } }`,
    variables: { from: { type: 'ID!', value: get('from') }, to: { type: 'ID!', value: get('to') } },
  }),
  draw: (data, { page, t }) => {
    if (!isPaths(data)) return null;
    const [best] = data.paths;
    if (best === undefined) return [element('p', { text: `${t.noPath} ${data.explanation ?? ''}` })];
    const rows = best.hops.map(({ from, to, jointOutputs, outputs: [output] }) =>
      element('li', {}, [
        link(from.name ?? from.id, page(from.id)),
        document.createTextNode(' → '),
        link(to.name ?? to.id, page(to.id)),
        element('span', { text: jointOutputs === null ? '' : ` ${jointOutputs} ${t.outputs}`, className: 'quiet' }),
        ...(output === undefined
          ? []
          : [
              element('div', { className: 'quiet' }, [
                link(plain(output.title), page(output.id)),
                document.createTextNode(` ${output.year ?? ''}`),
              ]),
            ]),
      ]),
    );
    return [element('ol', {}, rows)];
  },
};
