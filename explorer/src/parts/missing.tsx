/** For curators: what would make an entry better. */
import type { PageRequest } from '../http.js';
import { entityMessages } from './entity-messages.js';

export function Missing({
  gaps,
  request,
}: {
  readonly gaps: readonly (string | false)[];
  readonly request: PageRequest;
}) {
  const t = entityMessages[request.language];
  const shown = gaps.filter((gap) => gap !== false);
  if (request.visitor?.role !== 'CURATOR' || shown.length === 0) return null;
  return (
    <section class="missing">
      <h2>{t.missing}</h2>
      <ul>
        {shown.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      <p class="meta">
        {t.missingExplained} <a href={request.link('/curation')}>{t.toWorklists}</a>
      </p>
    </section>
  );
}
