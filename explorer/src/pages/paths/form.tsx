/** The form of the path finder. */
import type { PathsPageQuery } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { EntityChoices, EntityField } from '../../parts/choose-entity.js';
import { type AskedPaths, MOST_HOPS, MOST_PATHS, ORDERS, VIAS } from './asked.js';
import { pathsMessages } from './messages.js';

const KINDS = 'MEMBER EXTERNAL_PERSON LAB PARTNER';

export function PathsForm({
  asked,
  avoided,
  request,
}: {
  readonly asked: AskedPaths;
  readonly avoided: PathsPageQuery['avoided'];
  readonly request: PageRequest;
}) {
  const t = pathsMessages[request.language];
  return (
    <>
      <form class="network-form" action="/paths" method="get">
        {request.query.has('lang') && <input type="hidden" name="lang" value={request.language} />}
        <div class="fields">
          <EntityField request={request} name="from" label={t.from} found={asked.from} kinds={KINDS} />
          <EntityField request={request} name="to" label={t.to} found={asked.to} kinds={KINDS} />
          <button type="submit">{t.find}</button>
        </div>
        <details class="more-fields">
          <summary>{t.more}</summary>
          <More asked={asked} request={request} />
        </details>
        {asked.avoiding.map((id) => (
          <input type="hidden" name="avoiding" value={id} key={id} />
        ))}
      </form>
      {avoided.length > 0 && (
        <p>
          {t.avoided}:{' '}
          {avoided.map(
            (node) =>
              node !== null &&
              'name' in node && (
                <a
                  class="remove"
                  href={request.link.here({
                    avoid: null,
                    'avoid-id': null,
                    avoiding: asked.avoiding.filter((id) => id !== node.id),
                  })}
                  aria-label={t.takeBack(node.name)}
                  key={node.id}
                >
                  {node.name} ×
                </a>
              ),
          )}
        </p>
      )}
      {(['from', 'to', 'avoid'] as const).map((name) => (
        <EntityChoices request={request} name={name} found={asked[name]} key={name} />
      ))}
    </>
  );
}

function More({ asked, request }: { readonly asked: AskedPaths; readonly request: PageRequest }) {
  const t = pathsMessages[request.language];
  return (
    <div class="fields">
      <label>
        {t.via}
        <select name="via">
          {VIAS.map((via) => (
            <option value={via} selected={via === asked.via} key={via}>
              {t[via]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.order}
        <select name="order">
          {ORDERS.map((order) => (
            <option value={order} selected={order === asked.order} key={order}>
              {t[order]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.maxHops}
        <input type="number" name="hops" min={1} max={MOST_HOPS} value={asked.maxHops} />
      </label>
      <label>
        {t.k}
        <input type="number" name="k" min={1} max={MOST_PATHS} value={asked.k} />
      </label>
      <label>
        {t.since}
        <input type="number" name="since" min={1000} max={2999} value={asked.since ?? ''} />
      </label>
      <label>
        {t.until}
        <input type="number" name="until" min={1000} max={2999} value={asked.until ?? ''} />
      </label>
      <label>
        {t.minStrength}
        <input type="number" name="min" min={0} step="any" value={asked.minStrength ?? ''} />
      </label>
      <EntityField
        request={request}
        name="avoid"
        label={t.avoid}
        // Whom it meant stands in the list of those avoided.
        found={asked.avoid.is === 'one' ? { is: 'empty' } : asked.avoid}
        kinds={KINDS}
      />
    </div>
  );
}
