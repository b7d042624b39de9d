/** A network that can be moved, walked and asked: everything it does also stands in the address, or in the form above. */

import { viewOf, viewText, WHOLE } from '../draw/scene.js';
import type { SceneDataShape } from '../pages/network/data.js';
import { showCard } from './network/card.js';
import { downloadPng } from './network/png.js';
import { sortTables } from './network/sort.js';
import type { Scene, Stage } from './network/stage.js';
import { svgStage } from './network/svg-stage.js';
import { yearSlider } from './network/years.js';

sortTables();

const root = document.querySelector<HTMLElement>('[data-network]');
const block = document.querySelector('script[data-network-data]');
if (root !== null && block !== null) void start(root, JSON.parse(block.textContent ?? '{}'));

async function start(within: HTMLElement, data: SceneDataShape): Promise<void> {
  const scene: Scene = {
    data,
    neighbours: neighboursOf(data),
    changed: seldom((view) => rewrite({ view: viewText(view) })),
    select: (at) => select(at),
  };
  const stage = await makeStage(within, scene);
  if (stage === undefined) return;

  const select = (at: number | null): void => {
    stage.show({ selected: at });
    showCard(within, scene, at, select);
    rewrite({ sel: at === null ? null : (data.nodes[at]?.id ?? null) });
  };
  const asked = new URL(location.href).searchParams;
  stage.setView(viewOf(asked.get('view')));
  const selected = data.nodes.findIndex(({ id }) => id === asked.get('sel'));
  if (selected >= 0) {
    stage.show({ selected });
    showCard(within, scene, selected, select);
  }
  controls(within, stage);
  overlays(within, stage);
  yearSlider(within, (years) => stage.show({ years }));
  downloadPng();
  within.dataset.ready = 'true';
}

async function makeStage(within: HTMLElement, scene: Scene): Promise<Stage | undefined> {
  const svg = within.querySelector<SVGSVGElement>('svg[data-picture]');
  if (svg !== null) return svgStage(svg, scene);
  const canvas = within.querySelector<HTMLElement>('[data-canvas]');
  if (canvas === null) return undefined;
  // Only a page that needs it pays for it.
  const { canvasStage } = await import('./network/canvas-stage.js');
  return canvasStage(canvas, scene);
}

function neighboursOf({ nodes, links }: SceneDataShape): number[][] {
  const neighbours: number[][] = nodes.map(() => []);
  for (const [from, to] of links) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  return neighbours;
}

/** Browsers refuse addresses that are rewritten with every frame: at once, then after a pause. */
function seldom<T>(act: (value: T) => void): (value: T) => void {
  let last = 0;
  let waiting = 0;
  return (value) => {
    clearTimeout(waiting);
    const run = () => {
      last = performance.now();
      act(value);
    };
    if (performance.now() - last > PAUSE) run();
    else waiting = window.setTimeout(run, PAUSE);
  };
}

const PAUSE = 250;

/** The address always tells what is seen. */
function rewrite(changes: Readonly<Record<string, string | null>>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  if (url.href !== location.href) history.replaceState(null, '', url);
}

function controls(within: HTMLElement, stage: Stage): void {
  const bar = within.querySelector<HTMLElement>('[data-controls]');
  if (bar === null) return;
  bar.hidden = false;
  const act = (action: string | undefined): boolean => {
    const { x, y, zoom } = stage.view();
    const step = 120 / zoom;
    const next = {
      in: { x, y, zoom: zoom * 1.5 },
      out: { x, y, zoom: zoom / 1.5 },
      whole: WHOLE,
      left: { x: x - step, y, zoom },
      right: { x: x + step, y, zoom },
      up: { x, y: y - step, zoom },
      down: { x, y: y + step, zoom },
    };
    const found = Object.entries(next).find(([name]) => name === action)?.[1];
    if (found !== undefined) stage.setView(found);
    return found !== undefined;
  };
  for (const button of bar.querySelectorAll<HTMLButtonElement>('button[data-action]'))
    button.addEventListener('click', () => act(button.dataset.action));
  within.querySelector('[data-stage]')?.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.shiftKey && event.key.startsWith('Arrow') ? event.key.slice(5).toLowerCase() : KEYS[event.key];
    if (act(key)) event.preventDefault();
  });
}

const KEYS: Readonly<Record<string, string>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'whole' };

function overlays(within: HTMLElement, stage: Stage): void {
  const links = within.querySelectorAll<HTMLAnchorElement>('a[data-overlay-link]');
  for (const link of links)
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const overlay = link.dataset.overlayLink === 'year' ? 'year' : 'cluster';
      for (const other of links) other.toggleAttribute('aria-current', false);
      link.setAttribute('aria-current', 'true');
      stage.show({ overlay });
      for (const legend of document.querySelectorAll<HTMLElement>('[data-legend]'))
        legend.hidden = legend.dataset.legend !== overlay;
      rewrite({ overlay });
    });
}
