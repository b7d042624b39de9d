/** More nodes than SVG can move: drawn on a canvas by sigma. The table below says the same to whoever does not see it. */
import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { bounded, HEIGHT, type View, WIDTH } from '../../draw/scene.js';
import { inYears, type Scene, type Shown, type Stage } from './stage.js';

/** With more links than this they are left out while the picture moves. */
const MOST_MOVING_LINKS = 6_000;

export function canvasStage(box: HTMLElement, scene: Scene): Stage {
  const { nodes, links } = scene.data;
  const colour = palette();
  const graph = new UndirectedGraph();
  for (const [at, { x, y, radius, label }] of nodes.entries())
    graph.addNode(at, { x, y: HEIGHT - y, size: radius / 2 + 1, label });
  for (const [at, [from, to, width]] of links.entries())
    if (from !== to) graph.mergeEdge(from, to, { at, size: Math.max(0.4, width / 2.5) });

  let shown: Shown = { selected: null, overlay: box.dataset.overlay === 'year' ? 'year' : 'cluster', years: null };
  let hovered: number | null = null;
  let near = new Set<number>();
  const centre = () => hovered ?? shown.selected;
  const renderer = new Sigma(graph, box, {
    labelColor: { color: colour('--ink') },
    labelFont: getComputedStyle(box).fontFamily,
    labelSize: 12,
    labelRenderedSizeThreshold: 4,
    labelDensity: 0.6,
    hideEdgesOnMove: links.length > MOST_MOVING_LINKS,
    minCameraRatio: 1 / 40,
    maxCameraRatio: 1.5,
    // The frame of the picture, not that of the nodes: the same numbers mean the same place as in SVG.
    autoRescale: true,
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (key, data) => {
      const node = nodes[Number(key)];
      const plain = shown.overlay === 'year' ? colour(`--y${node?.step ?? 0}`) : colour(`--c${node?.colour ?? 7}`);
      const out = centre() !== null && !near.has(Number(key));
      const named = Number(key) === shown.selected || Number(key) === hovered;
      return {
        ...data,
        color: out ? colour('--line') : plain,
        label: out ? null : data.label,
        forceLabel: named,
        zIndex: out ? 0 : 1,
      };
    },
    edgeReducer: (_key, data) => {
      const link = links[Number(data.at)];
      const point = centre();
      const touches = link !== undefined && (link[0] === point || link[1] === point);
      return {
        ...data,
        hidden: (link !== undefined && !inYears(link, shown.years)) || (point !== null && !touches),
        color: touches ? colour('--quiet') : colour('--line'),
      };
    },
  });
  renderer.setCustomBBox({ x: [0, WIDTH], y: [0, HEIGHT] });
  const camera = renderer.getCamera();

  const show = (changes: Partial<Shown>) => {
    shown = { ...shown, ...changes };
    const point = centre();
    near = new Set(point === null ? [] : [point, ...(scene.neighbours[point] ?? [])]);
    renderer.refresh({ skipIndexation: true });
  };
  const hover = (at: number | null) => {
    hovered = at;
    show({});
  };
  renderer.on('enterNode', ({ node }) => hover(Number(node)));
  renderer.on('leaveNode', () => hover(null));
  renderer.on('clickNode', ({ node }) => scene.select(Number(node)));
  renderer.on('clickStage', () => scene.select(null));
  const view = (): View => {
    const { x, y, ratio } = camera.getState();
    return bounded({ ...fromCamera(x, y), zoom: 1 / ratio });
  };
  camera.on('updated', () => scene.changed(view()));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    colour.forget();
    renderer.setSetting('labelColor', { color: colour('--ink') });
  });
  return {
    view,
    setView: (next) => {
      const { x, y, zoom } = bounded(next);
      camera.setState({ ...toCamera(x, y), ratio: 1 / zoom });
    },
    show,
  };
}

/** Sigma counts from the lower left, in shares of the longer side. */
const LONGER = Math.max(WIDTH, HEIGHT);
const toCamera = (x: number, y: number) => ({
  x: 0.5 + (x - WIDTH / 2) / LONGER,
  y: 0.5 - (y - HEIGHT / 2) / LONGER,
});
const fromCamera = (x: number, y: number) => ({
  x: WIDTH / 2 + (x - 0.5) * LONGER,
  y: HEIGHT / 2 - (y - 0.5) * LONGER,
});

/** The colours of the style sheet, read once. */
function palette(): ((name: string) => string) & { forget: () => void } {
  const known = new Map<string, string>();
  const read = (name: string): string => {
    const held = known.get(name) ?? getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    known.set(name, held);
    return held;
  };
  return Object.assign(read, { forget: () => known.clear() });
}
