/** Beside the paths: who could introduce the two, and how far the first reaches. */
import type { PathsPageQuery } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import { pathsMessages } from './messages.js';

interface Props {
  readonly found: PathsPageQuery;
  readonly from: string;
  readonly to: string;
  readonly request: PageRequest;
}

export function Introductions({ found, from, to, request }: Props) {
  const { language, link } = request;
  const t = pathsMessages[language];
  const { introductions } = found.introductions;
  return (
    <section>
      <h2>{t.introductions}</h2>
      {introductions.length === 0 ? (
        <p>{t.nobodyIntroduces}</p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-label={t.introductions}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.introducer}</th>
                <th scope="col" class="number">
                  {t.toFrom(from)}
                </th>
                <th scope="col" class="number">
                  {t.toFrom(to)}
                </th>
                <th scope="col" class="number">
                  {t.weaker}
                </th>
              </tr>
            </thead>
            <tbody>
              {introductions.map(({ by, first, second, strength }) => (
                <tr key={by.id}>
                  <th scope="row">
                    <a href={link.to(by)}>{by.name}</a>
                  </th>
                  <td class="number">{first.jointOutputs ?? ''}</td>
                  <td class="number">{second.jointOutputs ?? ''}</td>
                  <td class="number">{formatNumber(strength, language, 2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

export function Reach({ found, from, request }: Omit<Props, 'to'>) {
  const { language, link } = request;
  const t = pathsMessages[language];
  const hops = found.reach?.hops ?? [];
  if (hops.length === 0) return null;
  const most = hops.reduce((largest, { people }) => Math.max(largest, people), 1);
  return (
    <section>
      <h2>{t.reach(from)}</h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t.reach(from)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.hops}</th>
              <th scope="col" class="number">
                {t.people}
              </th>
              <td />
              <th scope="col">{t.nearest}</th>
            </tr>
          </thead>
          <tbody>
            {hops.map(({ hops: far, people, strongest }) => (
              <tr key={far}>
                <th scope="row">{far}</th>
                <td class="number">{formatNumber(people, language)}</td>
                <td>
                  <svg class="reach-bar" viewBox="0 0 100 8" width="100" height="8" aria-hidden="true">
                    <rect class="bar-weight" width={((people / most) * 100).toFixed(1)} height="8" />
                  </svg>
                </td>
                <td>
                  {strongest.map(({ person }, at) => (
                    <span key={person.id}>
                      {at > 0 && ', '}
                      <a href={link.to(person)}>{person.name}</a>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
