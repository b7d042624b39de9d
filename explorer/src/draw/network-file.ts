/** A network as an SVG file that stands alone: its colours are in it, and what it shows is said below it. */
import { placeLabels } from './labels.js';
import { colourOf, outline, shapeOf, yearStep } from './marks.js';
import { labelSize, MOST_DRAWN_LINKS } from './network-picture.js';
import { FRAME, HEIGHT, type Scene, WIDTH } from './scene.js';

/** The light colours of the site; a file is seen on paper. */
const CLUSTERS = ['#0072b2', '#b85300', '#007a5a', '#a64d79', '#8a6d00', '#2f7fb0', '#5b5b5b', '#7a3b00'];
const YEARS = ['#8a8f94', '#b9d3e0', '#8ab8d0', '#5a9abc', '#2f7ca6', '#155f87', '#063c5a'];
const LINE = 18;

export interface FileProps {
  readonly scene: Scene;
  readonly overlay: 'cluster' | 'year';
  readonly title: string;
  /** Lines below the picture: counting, years, what was cut. */
  readonly notes: readonly string[];
}

export function networkFile({ scene, overlay, title, notes }: FileProps): string {
  const { nodes, links, years } = scene;
  const height = HEIGHT + LINE * (notes.length + 1);
  const size = labelSize(nodes.length);
  const lines = links.slice(0, MOST_DRAWN_LINKS).flatMap(({ from, to, width }) => {
    const [a, b] = [nodes[from], nodes[to]];
    return a === undefined || b === undefined
      ? []
      : [`<path d="M${a.x} ${a.y}L${b.x} ${b.y}" stroke-width="${width}"/>`];
  });
  const marks = nodes.map(({ x, y, radius, cluster, averageYear }) => {
    const step = years === null ? 0 : yearStep(averageYear, years);
    const fill = overlay === 'year' ? YEARS[step] : CLUSTERS[colourOf(cluster) - 1];
    return `<path d="${outline(shapeOf(cluster), x, y, radius)}" fill="${fill}"/>`;
  });
  const labels = placeLabels(nodes, { size, frame: FRAME }).map(
    ({ x, y, text }) => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}">${escaped(text)}</text>`,
  );
  const below = notes.map(
    (note, at) => `<text x="12" y="${HEIGHT + LINE * (at + 1)}" fill="#55616b">${escaped(note)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="sans-serif">
<title>${escaped(title)}</title>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
<g stroke="#7c858c" stroke-opacity="0.35" fill="none">${lines.join('')}</g>
<g stroke="#ffffff" stroke-width="0.8">${marks.join('')}</g>
<g font-size="${size}" fill="#1d2429" stroke="#ffffff" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke">${labels.join('')}</g>
<g font-size="12">${below.join('')}</g>
</svg>
`;
}

/** Control characters may not stand in XML, whatever stands in a name. */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
