/** A network as SVG: every node can be reached by keyboard and leads to its page; colours come from the style sheet. */
import { placeLabels } from './labels.js';
import { colourOf, outline, shapeOf, yearStep } from './marks.js';
import { FRAME, type Scene, type SceneNode, type View, viewBox } from './scene.js';

/** Links drawn in a picture; the weakest beyond are in the table only. */
export const MOST_DRAWN_LINKS = 2_500;
/** Fingers and shaky hands need room: radius that answers to a click, in units of the picture. */
const TOUCH = 13;

export interface PictureProps {
  readonly scene: Scene;
  readonly view: View;
  readonly overlay: 'cluster' | 'year';
  readonly selected: string | null;
  readonly title: string;
  readonly hrefOf: (node: SceneNode) => string;
  /** What a screen reader says of a node. */
  readonly describe: (node: SceneNode) => string;
}

export function NetworkPicture({ scene, view, overlay, selected, title, hrefOf, describe }: PictureProps) {
  const { nodes, links, years } = scene;
  return (
    <svg
      class="network-svg"
      viewBox={viewBox(view)}
      role="group"
      aria-label={title}
      data-picture
      data-overlay={overlay}
    >
      <g class="links">
        {links.slice(0, MOST_DRAWN_LINKS).map(({ from, to, width }, at) => {
          const [a, b] = [nodes[from], nodes[to]];
          if (a === undefined || b === undefined) return null;
          const inside = a.cluster === b.cluster ? ` k${colourOf(a.cluster)}` : '';
          return (
            <path class={`link${inside}`} d={`M${a.x} ${a.y}L${b.x} ${b.y}`} stroke-width={width} data-link={at} />
          );
        })}
      </g>
      <g class="nodes">
        {nodes
          .map((node, at) => ({ node, at }))
          .reverse()
          .map(({ node, at }) => (
            <g
              class={`node k${colourOf(node.cluster)} y${years === null ? 0 : yearStep(node.averageYear, years)}${node.id === selected ? ' selected' : ''}`}
              transform={`translate(${node.x} ${node.y})`}
              data-node={at}
              key={node.id}
            >
              <a href={hrefOf(node)} aria-label={describe(node)}>
                <circle class="touch" r={Math.max(TOUCH, node.radius)} />
                <path class="mark" d={outline(shapeOf(node.cluster), 0, 0, node.radius)} />
              </a>
            </g>
          ))}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of SVG takes no focus; the nodes carry the same names */}
      <g class="labels" aria-hidden="true" data-labels>
        {placeLabels(nodes, { size: labelSize(nodes.length), frame: FRAME }).map(({ x, y, text, of }) => (
          <text x={x.toFixed(1)} y={y.toFixed(1)} font-size={labelSize(nodes.length)} key={of}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

export const labelSize = (nodes: number): number => (nodes > 100 ? 11 : nodes > 40 ? 12.5 : 14);
