/** What a picture shows and what it leaves out: without it, nobody could defend or repeat it. */
import { colourOf, outline, shapeOf, YEAR_STEPS } from '../../draw/marks.js';
import { MOST_DRAWN_LINKS } from '../../draw/network-picture.js';
import type { Scene } from '../../draw/scene.js';
import type { PageRequest } from '../../http.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import type { Asked } from './asked.js';
import type { FoundNetwork } from './found.js';
import { networkMessages } from './messages.js';

const NAMED = 3;
const SHOWN_CLUSTERS = 16;

/** The same sentences below the picture and in its file. */
export function legendLines(network: FoundNetwork, asked: Asked, { language }: PageRequest): string[] {
  const t = networkMessages[language];
  const { nodes, links, about } = network;
  const { asOf, version, revision, dataDate } = about.parameters;
  const number = (value: number, digits = 0) => formatNumber(value, language, digits);
  return [
    t.legendCounts(number(nodes.length), number(links.length), number(about.modularity, 2)),
    t.legendCounting(t[asked.counting], t[asked.normalization]),
    t.legendYears(String(asked.since ?? t.first), String(asked.until ?? `${t.newest} (${asOf})`)),
    ...(asked.minStrength > 0 ? [t.legendMinimum(number(asked.minStrength, 2))] : []),
    ...(links.length > MOST_DRAWN_LINKS ? [t.legendDrawn(number(MOST_DRAWN_LINKS))] : []),
    ...about.cuts.map(({ text }) => text),
    `${t.legendData(version, String(revision))}${typeof dataDate === 'string' ? ` ${formatDate(dataDate, language)}.` : ''}`,
  ];
}

export function Legend({
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
  const t = networkMessages[request.language];
  return (
    <section class="legend" aria-labelledby="legend">
      <h2 id="legend">{t.legend}</h2>
      <Clusters network={network} request={request} hidden={asked.overlay === 'year'} />
      {scene.years !== null && <Years years={scene.years} hidden={asked.overlay !== 'year'} label={t.year} />}
      <ul class="notes">
        {legendLines(network, asked, request).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Clusters({
  network,
  request,
  hidden,
}: {
  readonly network: FoundNetwork;
  readonly request: PageRequest;
  readonly hidden: boolean;
}) {
  const t = networkMessages[request.language];
  const clusters = new Map<number, string[]>();
  for (const { cluster, label } of network.nodes) clusters.set(cluster, [...(clusters.get(cluster) ?? []), label]);
  return (
    <ol class="clusters" data-legend="cluster" hidden={hidden}>
      {[...clusters]
        .sort(([a], [b]) => a - b)
        .slice(0, SHOWN_CLUSTERS)
        .map(([cluster, labels]) => (
          <li key={cluster}>
            <Mark cluster={cluster} />
            <span>
              <strong>{t.clusterNumber(String(cluster))}</strong> {labels.slice(0, NAMED).join(', ')}{' '}
              {labels.length > NAMED && t.more3(labels.length - NAMED)}
            </span>
          </li>
        ))}
    </ol>
  );
}

export const Mark = ({ cluster }: { readonly cluster: number }) => (
  <svg class={`sign k${colourOf(cluster)}`} viewBox="-12 -12 24 24" width="18" height="18" aria-hidden="true">
    <path class="mark" d={outline(shapeOf(cluster), 0, 0, 8)} />
  </svg>
);

function Years({
  years,
  hidden,
  label,
}: {
  readonly years: NonNullable<Scene['years']>;
  readonly hidden: boolean;
  readonly label: string;
}) {
  const steps = Array.from({ length: YEAR_STEPS }, (_, at) => at + 1);
  return (
    <p class="year-steps" data-legend="year" hidden={hidden}>
      {label}: {Math.round(years.from)}{' '}
      <svg viewBox="0 0 120 16" width="120" height="16" aria-hidden="true" data-overlay="year">
        {steps.map((step) => (
          <rect class={`mark y${step}`} x={(step - 1) * 20} width="20" height="16" key={step} />
        ))}
      </svg>{' '}
      {Math.round(years.to)}
    </p>
  );
}
