/** Who contributed: every name with the numbers of its units, the units below. */

import { formatNumber } from '../../i18n/format.js';
import { roleNames } from '../../parts/kinds.js';
import { publicationMessages } from './messages.js';
import type { PublicationProps } from './publication.page.js';

export function Contributors({ publication, request }: PublicationProps) {
  const { language, link } = request;
  const t = publicationMessages[language];
  const { nodes, totalCount, pageInfo } = publication.contributions;
  const units = new Map(nodes.flatMap(({ affiliations }) => affiliations.map((unit) => [unit.id, unit] as const)));
  const numbers = new Map([...units.keys()].map((id, at) => [id, at + 1]));
  const last = nodes.at(-1)?.position ?? 0;
  return (
    <div class="contributions">
      <ol class="contributors" aria-label={t.authors}>
        {nodes.map(({ position, role, corresponding, nameAsWritten, by, affiliations }) => (
          <li key={position} value={position}>
            <a href={link.to(by)}>{nameAsWritten}</a>
            {units.size > 1 && affiliations.length > 0 && (
              <sup>{affiliations.map(({ id }) => numbers.get(id)).join(', ')}</sup>
            )}
            {role !== 'AUTHOR' && <span class="meta"> ({roleNames[language][role]})</span>}
            {corresponding === true && <span class="meta"> ({t.corresponding})</span>}
          </li>
        ))}
        {pageInfo.hasNextPage && (
          <li>
            <a href={link.here({ contributors: pageInfo.endCursor })} rel="nofollow">
              {t.moreContributors(formatNumber(totalCount - last, language))}
            </a>
          </li>
        )}
      </ol>
      {units.size > 0 && (
        <ol class={units.size > 1 ? 'units' : 'units single'} aria-label={t.units}>
          {[...units.values()].map((unit) => (
            <li key={unit.id}>
              <a href={link.to(unit)}>{unit.name}</a>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
