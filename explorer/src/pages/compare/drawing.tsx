/** The drawing of a comparison: bars to the left and to the right of each shared concept; and what is on one side only. */
import type { ComparePageQuery, DistinctiveShownFragment } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { formatNumber, formatPercent } from '../../i18n/format.js';
import { compareMessages } from './messages.js';

type Shared = NonNullable<ComparePageQuery['compareFingerprints']>['shared'][number];

export function Mirrored({
  shared,
  names: [a, b],
  request,
}: {
  readonly shared: readonly Shared[];
  readonly names: readonly [string, string];
  readonly request: PageRequest;
}) {
  const { language, link } = request;
  const t = compareMessages[language];
  if (shared.length === 0) return <p>{t.nothingShared}</p>;
  return (
    <section>
      <h2>{t.shared}</h2>
      <table class="mirrored">
        <thead>
          <tr>
            <th scope="col">{a}</th>
            <th scope="col">{t.concept}</th>
            <th scope="col">{b}</th>
          </tr>
        </thead>
        <tbody>
          {shared.map(({ concept, weightA, weightB }) => (
            <tr key={concept.id}>
              <td class="left">
                <Bar weight={weightA} left />
                <span class="bar-number">{formatPercent(weightA, language)}</span>
              </td>
              <th scope="row">
                <a href={link.to(concept)}>{concept.label}</a>
              </th>
              <td class="right">
                <Bar weight={weightB} />
                <span class="bar-number">{formatPercent(weightB, language)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Bar({ weight, left = false }: { readonly weight: number; readonly left?: boolean }) {
  const width = Number((weight * 100).toFixed(1));
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-rest" width="100" height="4" />
      <rect class={left ? 'bar-a' : 'bar-b'} x={left ? 100 - width : 0} width={width} height="4" />
    </svg>
  );
}

export function Distinctive({
  concepts,
  name,
  request,
}: {
  readonly concepts: readonly DistinctiveShownFragment[];
  readonly name: string;
  readonly request: PageRequest;
}) {
  const { language, link } = request;
  const t = compareMessages[language];
  return (
    <section>
      <h2>{t.distinctive(name)}</h2>
      {concepts.length === 0 && <p>{t.nothingDistinctive}</p>}
      <ol class="ranked">
        {concepts.map(({ concept, share, times }) => (
          <li key={concept.id}>
            <a href={link.to(concept)}>{concept.label}</a>{' '}
            <span class="meta">
              {t.shareOfAll(formatPercent(share, language))}
              {', '}
              {times === null ? t.onlyHere : t.times(formatNumber(times, language, 1))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
