/** The card of a node beside the picture: who it is, its measures, its neighbours, and where to go from there. */
import type { PageRequest } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import type { Asked } from './asked.js';
import { egoHref, type FoundNetwork, type FoundNode, hrefOf } from './found.js';
import { Mark } from './legend.js';
import { networkMessages } from './messages.js';

const NEIGHBOURS = 8;

interface Props {
  readonly network: FoundNetwork;
  readonly asked: Asked;
  readonly request: PageRequest;
}

export function Card({ network, asked, request }: Props) {
  const t = networkMessages[request.language];
  const at = network.nodes.findIndex(({ id }) => id === request.query.get('sel'));
  const node = network.nodes[at];
  return (
    <aside class="card" data-card aria-live="polite" aria-label={t.selected}>
      {node !== undefined && <About node={node} at={at} network={network} asked={asked} request={request} />}
    </aside>
  );
}

/** The measures of a node, each with its name. */
export function factsOf(node: FoundNode, language: Language): (readonly [string, string])[] {
  const t = networkMessages[language];
  const number = (value: number, digits = 0) => formatNumber(value, language, digits);
  return [
    [t.cluster, number(node.cluster)],
    [t.strength, number(node.strength, 2)],
    [t.degree, number(node.degree)],
    [t.outputs, number(node.outputs)],
    [t.activeYears, node.firstYear === null ? t.noYear : `${node.firstYear}–${node.lastYear}`],
    [t.betweenness, number(node.betweenness, 3)],
  ];
}

function About({ node, at, network, asked, request }: Props & { readonly node: FoundNode; readonly at: number }) {
  const { language, link } = request;
  const t = networkMessages[language];
  const number = (value: number, digits = 0) => formatNumber(value, language, digits);
  const ego = egoHref(node, request, asked);
  const neighbours = network.links
    .filter(({ from, to }) => from === at || to === at)
    .slice(0, NEIGHBOURS)
    .flatMap(({ from, to, strength }) => {
      const other = network.nodes[from === at ? to : from];
      return other === undefined ? [] : [{ other, strength }];
    });
  return (
    <>
      <h2>
        <Mark cluster={node.cluster} /> {node.label}
      </h2>
      <p class="card-links">
        <a href={hrefOf(node, request, asked.kind)}>{t.openPage}</a>
        {ego !== null && <a href={ego}>{t.expand}</a>}
        <a href={link.here({ sel: null })} data-close>
          {t.close}
        </a>
      </p>
      <dl class="facts">
        {factsOf(node, language).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{t.neighbours}</h3>
      <ul>
        {neighbours.map(({ other, strength }) => (
          <li key={other.id}>
            <a href={link.here({ sel: other.id })} data-select={other.id}>
              {other.label}
            </a>{' '}
            <span class="meta">{number(strength, 2)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
