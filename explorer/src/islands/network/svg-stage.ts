/** The SVG that the server drew, moved by its `viewBox`; labels are placed anew for what is seen. */
import { placeLabels } from '../../draw/labels.js';
import { bounded, HEIGHT, type View, viewBox, WHOLE, WIDTH } from '../../draw/scene.js';
import { inYears, type Scene, type Shown, type Stage } from './stage.js';

/** Height of letters on the screen, in pixels. */
const LETTERS = 12;
const SVG = 'http://www.w3.org/2000/svg';

export function svgStage(svg: SVGSVGElement, scene: Scene): Stage {
  const { nodes, links } = scene.data;
  const groups = new Map(
    [...svg.querySelectorAll<SVGGElement>('[data-node]')].map((group) => [Number(group.dataset.node), group]),
  );
  const lines = [...svg.querySelectorAll<SVGPathElement>('[data-link]')];
  let view: View = WHOLE;
  let shown: Shown = { selected: null, overlay: 'cluster', years: null };
  let hovered: number | null = null;

  const draw = () => {
    svg.setAttribute('viewBox', viewBox(view));
    // Marks grow slower than distances: enlarging pulls a crowd apart.
    const scale = view.zoom ** -0.6;
    for (const [at, group] of groups) {
      const node = nodes[at];
      if (node !== undefined) group.setAttribute('transform', `translate(${node.x} ${node.y}) scale(${scale})`);
    }
    drawLabels(scale);
  };

  const drawLabels = (scale: number) => {
    const box = svg.querySelector('[data-labels]');
    if (box === null) return;
    const [width, height] = [WIDTH / view.zoom, HEIGHT / view.zoom];
    const frame = {
      left: view.x - width / 2,
      top: view.y - height / 2,
      right: view.x + width / 2,
      bottom: view.y + height / 2,
    };
    const size = (LETTERS * width) / Math.max(200, svg.clientWidth);
    const seen = nodes
      .filter(({ x, y }) => x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom)
      .map(({ x, y, radius, label }) => ({ x, y, label, radius: radius * scale }));
    box.replaceChildren(
      ...placeLabels(seen, { size, frame }).map(({ x, y, text }) => {
        const label = document.createElementNS(SVG, 'text');
        label.setAttribute('x', String(x));
        label.setAttribute('y', String(y));
        label.setAttribute('font-size', String(size));
        label.textContent = text;
        return label;
      }),
    );
  };

  const mark = () => {
    const centre = hovered ?? shown.selected;
    const near = new Set(centre === null ? [] : [centre, ...(scene.neighbours[centre] ?? [])]);
    svg.classList.toggle('pointing', centre !== null);
    svg.dataset.overlay = shown.overlay;
    for (const [at, group] of groups) {
      group.classList.toggle('near', near.has(at));
      group.classList.toggle('selected', at === shown.selected);
    }
    for (const line of lines) {
      const link = links[Number(line.dataset.link)];
      if (link === undefined) continue;
      line.classList.toggle('near', link[0] === centre || link[1] === centre);
      line.classList.toggle('faint', !inYears(link, shown.years));
    }
  };

  const stage: Stage = {
    view: () => view,
    setView: (next) => {
      view = bounded(next);
      draw();
      scene.changed(view);
    },
    show: (changes) => {
      shown = { ...shown, ...changes };
      mark();
    },
  };
  const nodeOf = (target: EventTarget | null): number | null => {
    const group = target instanceof Element ? target.closest<SVGGElement>('[data-node]') : null;
    return group === null ? null : Number(group.dataset.node);
  };
  for (const [event, enters] of [
    ['pointerover', true],
    ['pointerout', false],
    ['focusin', true],
    ['focusout', false],
  ] as const)
    svg.addEventListener(event, ({ target }) => {
      hovered = enters ? nodeOf(target) : null;
      mark();
    });
  svg.addEventListener('click', (event) => {
    const at = nodeOf(event.target);
    // With a key held the browser does as with any link.
    if (at === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    scene.select(at);
  });
  walking(svg, groups, scene, nodeOf);
  dragging(svg, stage);
  return stage;
}

/** One node takes the Tab key, arrows go on from it: a hundred stops would lock the keyboard in. */
function walking(
  svg: SVGSVGElement,
  groups: ReadonlyMap<number, SVGGElement>,
  { data: { nodes }, neighbours }: Scene,
  nodeOf: (target: EventTarget | null) => number | null,
): void {
  const anchor = (at: number) => groups.get(at)?.querySelector('a') ?? null;
  const stopAt = (at: number) => {
    for (const key of groups.keys()) anchor(key)?.setAttribute('tabindex', key === at ? '0' : '-1');
  };
  stopAt(0);
  svg.addEventListener('focusin', ({ target }) => {
    const at = nodeOf(target);
    if (at !== null) stopAt(at);
  });
  svg.addEventListener('keydown', (event) => {
    const at = nodeOf(event.target);
    const direction = event.shiftKey ? undefined : DIRECTIONS[event.key];
    const from = at === null ? undefined : nodes[at];
    if (at === null || direction === undefined || from === undefined) return;
    event.preventDefault();
    const next = nearest(from, direction, neighbours[at] ?? [], nodes);
    if (next !== undefined) anchor(next)?.focus();
  });
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of those that lie that way: near, and not far off to the side. */
function nearest(
  from: Point,
  [dx, dy]: readonly [number, number],
  among: readonly number[],
  nodes: readonly Point[],
): number | undefined {
  const ahead = among.flatMap((at) => {
    const node = nodes[at];
    if (node === undefined) return [];
    const along = (node.x - from.x) * dx + (node.y - from.y) * dy;
    const aside = Math.abs((node.x - from.x) * dy) + Math.abs((node.y - from.y) * dx);
    return along > 0 && along >= aside * 0.4 ? [{ at, far: along + 2 * aside }] : [];
  });
  return ahead.sort((a, b) => a.far - b.far)[0]?.at;
}

function dragging(svg: SVGSVGElement, stage: Stage): void {
  const unit = () => WIDTH / stage.view().zoom / Math.max(1, svg.clientWidth);
  let held: { readonly x: number; readonly y: number; readonly view: View; moved: boolean } | null = null;
  svg.addEventListener('pointerdown', ({ clientX: x, clientY: y, button }) => {
    if (button === 0) held = { x, y, view: stage.view(), moved: false };
  });
  svg.addEventListener('pointermove', (event) => {
    if (held === null) return;
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
    // A click trembles.
    if (!held.moved && Math.hypot(dx, dy) < 4) return;
    if (!held.moved) svg.setPointerCapture(event.pointerId);
    held.moved = true;
    stage.setView({ ...held.view, x: held.view.x - dx * unit(), y: held.view.y - dy * unit() });
  });
  const end = () => {
    held = null;
  };
  svg.addEventListener('pointerup', end);
  svg.addEventListener('pointercancel', end);
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  svg.addEventListener(
    'wheel',
    (event) => {
      const { x, y, zoom } = stage.view();
      // The whole picture cannot get smaller: the page scrolls on.
      if (event.deltaY > 0 && zoom <= 1) return;
      event.preventDefault();
      const next = bounded({ x, y, zoom: zoom * Math.exp(-event.deltaY / 400) });
      const { left, top, width, height } = svg.getBoundingClientRect();
      const [dx, dy] = [event.clientX - left - width / 2, event.clientY - top - height / 2];
      const keep = (WIDTH / Math.max(1, width)) * (1 / zoom - 1 / next.zoom);
      stage.setView({ x: x + dx * keep, y: y + dy * keep, zoom: next.zoom });
    },
    { passive: false },
  );
}
