/** Whom somebody works with: how many joint outputs, and in which years. */
import type { CollaboratorsShownFragment } from '../graphql/generated/graphql.js';
import type { PageRequest } from '../http.js';
import { formatNumber } from '../i18n/format.js';
import { entityMessages } from './entity-messages.js';

export function Collaborators({
  list,
  title,
  request,
}: {
  readonly list: CollaboratorsShownFragment;
  readonly title: string;
  readonly request: PageRequest;
}) {
  const { language, link } = request;
  const t = entityMessages[language];
  const { collaborators, totalCount, consortiumOutputs } = list;
  if (collaborators.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <table class="collaborators">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.jointOutputs}</th>
            <th scope="col">{t.years}</th>
          </tr>
        </thead>
        <tbody>
          {collaborators.map(({ label, outputs, firstYear, lastYear, entity }) => (
            <tr key={entity?.id ?? label}>
              <th scope="row">{entity === null ? label : <a href={link.to(entity)}>{label}</a>}</th>
              <td class="number">{formatNumber(outputs, language)}</td>
              <td class="meta">{yearsText(firstYear, lastYear)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="meta">
        {totalCount > collaborators.length && t.allCollaborators(formatNumber(totalCount, language))}
        {consortiumOutputs > 0 && ` ${t.consortia(formatNumber(consortiumOutputs, language))}`}
      </p>
    </section>
  );
}

const yearsText = (from: number | null, to: number | null): string =>
  from === null || to === null ? '' : from === to ? String(from) : `${from}–${to}`;
