/** Small charts: drawn as SVG without words, which would not scale with the text; the same numbers stand in a table. */
import type { TrendShownFragment } from '../graphql/generated/graphql.js';
import type { PageRequest } from '../http.js';
import { formatNumber, formatPercent } from '../i18n/format.js';
import { partMessages } from './messages.js';

export interface CountOfYear {
  readonly year: number | null;
  readonly count: number;
}

/** Years as a facet of a search gives them. */
export const yearsOfFacet = (facet: readonly { readonly key: string; readonly count: number }[]): CountOfYear[] =>
  facet.map(({ key, count }) => ({ year: /^\d+$/.test(key) ? Number(key) : null, count }));

/** More years than this are drawn from the newest on: a wrong date must not make a thousand bars. */
const MOST_YEARS = 120;

export function YearChart({
  counts,
  request,
  hrefOf,
}: {
  readonly counts: readonly CountOfYear[];
  readonly request: PageRequest;
  /** Where the outputs of a year are. */
  readonly hrefOf: (year: number) => string;
}) {
  const { language } = request;
  const t = partMessages[language];
  const years = everyYear(counts);
  const undated = counts.find(({ year }) => year === null)?.count ?? 0;
  const most = Math.max(1, ...years.map(({ count }) => count));
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <section>
      <h2>{t.outputsPerYear}</h2>
      <div class="year-chart">
        <svg viewBox={`0 0 ${years.length * 10} 100`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {years.map(({ year, count }, at) => {
            const height = (count / most) * 100;
            return (
              <rect
                class="bar-weight"
                x={at * 10 + 1}
                y={(100 - height).toFixed(1)}
                width="8"
                height={height.toFixed(1)}
                key={year}
              >
                <title>{`${year}: ${count}`}</title>
              </rect>
            );
          })}
        </svg>
        <p class="axis" aria-hidden="true">
          <span>{first.year}</span>
          <span>{`≤ ${formatNumber(most, language)}`}</span>
          {years.length > 1 && <span>{last.year}</span>}
        </p>
      </div>
      {undated > 0 && <p class="meta">{t.undated(formatNumber(undated, language))}</p>}
      <details class="numbers">
        <summary>{t.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.year}</th>
              <th scope="col" class="number">
                {t.outputs}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...years].reverse().map(({ year, count }) => (
              <tr key={year}>
                <th scope="row">{count > 0 ? <a href={hrefOf(year)}>{year}</a> : year}</th>
                <td class="number">{formatNumber(count, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** The years from the first to the last, those without outputs too. */
function everyYear(counts: readonly CountOfYear[]): { readonly year: number; readonly count: number }[] {
  const byYear = new Map(counts.flatMap(({ year, count }) => (year === null ? [] : [[year, count] as const])));
  if (byYear.size === 0) return [];
  const to = Math.max(...byYear.keys());
  const from = Math.max(Math.min(...byYear.keys()), to - MOST_YEARS + 1);
  return Array.from({ length: to - from + 1 }, (_, at) => ({ year: from + at, count: byYear.get(from + at) ?? 0 }));
}

/** A line for each subject, all on the same scale. */
export function TrendChart({ trend, request }: { readonly trend: TrendShownFragment; readonly request: PageRequest }) {
  const { language, link } = request;
  const t = partMessages[language];
  const { periods, concepts } = trend;
  if (periods.length < 2 || concepts.length === 0) return null;
  const most = Math.max(...concepts.flatMap(({ shares }) => shares), Number.MIN_VALUE);
  return (
    <section>
      <h2>{t.trend}</h2>
      <p class="meta">{t.trendExplained}</p>
      <ul class="trend">
        {concepts.map(({ concept, shares, change }) => (
          <li key={concept.id}>
            <a href={link.to(concept)}>{concept.label}</a>
            <svg
              viewBox={`0 0 ${(shares.length - 1) * 10} 30`}
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <path class="trend-area" d={`${lineOf(shares, most)} L${(shares.length - 1) * 10} 30 L0 30 Z`} />
              <path class="trend-line" d={lineOf(shares, most)} />
            </svg>
            <span class="meta">{changeText(change, request)}</span>
          </li>
        ))}
      </ul>
      <details class="numbers">
        <summary>{t.asTable}</summary>
        <div class="table-scroll" tabIndex={0} role="region" aria-label={t.trend}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.concept}</th>
                {periods.map(({ from, to }) => (
                  <th scope="col" class="number" key={from}>
                    {t.period(from, to)}
                  </th>
                ))}
                <th scope="col" class="number">
                  {t.change}
                </th>
              </tr>
            </thead>
            <tbody>
              {concepts.map(({ concept, shares, change }) => (
                <tr key={concept.id}>
                  <th scope="row">{concept.label}</th>
                  {shares.map((share, at) => (
                    <td class="number" key={at}>
                      {formatPercent(share, language)}
                    </td>
                  ))}
                  <td class="number">{changeText(change, request)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

const lineOf = (shares: readonly number[], most: number): string =>
  shares.map((share, at) => `${at === 0 ? 'M' : 'L'}${at * 10} ${(29 - (share / most) * 28).toFixed(1)}`).join(' ');

/** Points of a per cent are told by an arrow and a number. */
function changeText(change: number, { language }: PageRequest): string {
  const points = Math.round(change * 100);
  if (points === 0) return '→ 0';
  return `${points > 0 ? '↗ +' : '↘ −'}${formatNumber(Math.abs(points), language)}`;
}
