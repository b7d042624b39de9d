/** The picture of a network with what moves it: SVG from the server, or room for a canvas where there are too many nodes. */
import { NetworkPicture } from '../../draw/network-picture.js';
import { type Scene, viewOf } from '../../draw/scene.js';
import type { PageRequest } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import { type Asked, OVERLAYS } from './asked.js';
import { SceneData } from './data.js';
import { fileHref } from './downloads.js';
import { type FoundNetwork, hrefOf } from './found.js';
import { networkMessages } from './messages.js';

/** Above, a canvas draws: so many elements of SVG would make a page slow. */
export const MOST_DRAWN_NODES = 300;

export interface Props {
  readonly network: FoundNetwork;
  readonly scene: Scene;
  readonly asked: Asked;
  readonly request: PageRequest;
}

export function Picture({ network, scene, asked, request }: Props) {
  const { language, link, query } = request;
  const t = networkMessages[language];
  const number = (value: number, digits = 0) => formatNumber(value, language, digits);
  const title = t.pictureOf(number(network.nodes.length), number(network.links.length));
  const nodeAt = new Map(network.nodes.map((node) => [node.id, node]));
  const asSvg = network.nodes.length <= MOST_DRAWN_NODES;
  return (
    <section class="picture" aria-label={t.picture}>
      <a class="skip" href="#nodes">
        {t.toTable}
      </a>
      <p class="overlays">
        {t.overlay}:{' '}
        {OVERLAYS.map((overlay) => (
          <a
            href={link.here({ overlay })}
            aria-current={overlay === asked.overlay ? 'true' : undefined}
            data-overlay-link={overlay}
            key={overlay}
          >
            {t[overlay]}
          </a>
        ))}
      </p>
      <div class="stage" data-stage>
        {asSvg ? (
          <NetworkPicture
            scene={scene}
            view={viewOf(query.get('view'))}
            overlay={asked.overlay}
            selected={query.get('sel')}
            title={title}
            hrefOf={(node) => hrefOf(node, request, asked.kind)}
            describe={({ id, label, cluster, strength }) =>
              t.describe(label, String(cluster), number(strength, 2), nodeAt.get(id)?.degree ?? 0)
            }
          />
        ) : (
          <>
            <div class="canvas" data-canvas data-overlay={asked.overlay} aria-hidden="true" />
            <noscript>
              <p>
                {t.noScript} <a href={fileHref(request, 'SVG')}>SVG</a>
              </p>
            </noscript>
          </>
        )}
      </div>
      <div class="controls" data-controls hidden>
        {(
          [
            ['in', '+', t.zoomIn],
            ['out', '−', t.zoomOut],
            ['whole', '⤢', t.whole],
            ['left', '←', t.left],
            ['right', '→', t.right],
            ['up', '↑', t.up],
            ['down', '↓', t.down],
          ] as const
        ).map(([action, sign, label]) => (
          <button type="button" class="plain" data-action={action} aria-label={label} title={label} key={action}>
            {sign}
          </button>
        ))}
        <p class="meta">{t.keys}</p>
      </div>
      <YearSlider network={network} asked={asked} request={request} />
      <SceneData network={network} scene={scene} asked={asked} request={request} />
    </section>
  );
}

/** By script only: the fields of the form above say the same without one. */
function YearSlider({ network, asked, request }: Omit<Props, 'scene'>) {
  const t = networkMessages[request.language];
  const years = network.links.flatMap(({ firstYear, lastYear }) => [firstYear ?? [], lastYear ?? []].flat());
  const from = Math.min(asked.since ?? 9999, ...extent(years));
  const to = Math.max(asked.until ?? 0, ...extent(years));
  if (!(from < to)) return null;
  return (
    <div class="years" data-year-slider hidden>
      <span>{t.years}</span>
      <label>
        {t.since} <output data-shown="since">{asked.since ?? from}</output>
        <input type="range" min={from} max={to} value={asked.since ?? from} data-range="since" />
      </label>
      <label>
        {t.until} <output data-shown="until">{asked.until ?? to}</output>
        <input type="range" min={from} max={to} value={asked.until ?? to} data-range="until" />
      </label>
    </div>
  );
}

function extent(values: readonly number[]): readonly number[] {
  return values.length === 0 ? [] : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}
