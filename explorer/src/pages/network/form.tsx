/** The form that asks for a network. */
import type { PageRequest } from '../../http.js';
import { EntityChoices, EntityField } from '../../parts/choose-entity.js';
import { COUNTINGS, KINDS, LAYOUTS, MOST_NODES, NORMALIZATIONS, OVERLAYS, SCOPES, type Wanted } from './asked.js';
import { networkMessages } from './messages.js';

type Texts = (typeof networkMessages)['en'];
type Key = { readonly [K in keyof Texts]: Texts[K] extends string ? K : never }[keyof Texts];

export function NetworkForm({ request, wanted }: { readonly request: PageRequest; readonly wanted: Wanted }) {
  const { asked, whom } = wanted;
  const t = networkMessages[request.language];
  const choice = (name: string, label: string, values: readonly Key[], chosen: string) => (
    <label>
      {label}
      <select name={name}>
        {values.map((value) => (
          <option value={value} selected={value === chosen} key={value}>
            {t[value]}
          </option>
        ))}
      </select>
    </label>
  );
  const number = (
    name: string,
    label: string,
    value: number | null,
    limits: { min: number; max: number; step?: string },
  ) => (
    <label>
      {label}
      <input type="number" name={name} value={value ?? ''} {...limits} data-years={name} />
    </label>
  );
  return (
    <>
      <form class="network-form" action="/network" method="get" data-network-form>
        {request.query.has('lang') && <input type="hidden" name="lang" value={request.language} />}
        <div class="fields">
          {choice('kind', t.kind, KINDS, asked.kind)}
          {choice('scope', t.scope, SCOPES, asked.scope)}
          <EntityField
            request={request}
            name="of"
            label={t.whom}
            found={whom}
            kinds="MEMBER EXTERNAL_PERSON LAB PARTNER"
          />
          <label>
            {t.words}
            <input name="q" value={asked.words} maxLength={500} />
          </label>
          {number('since', t.since, asked.since, { min: 1000, max: 2999 })}
          {number('until', t.until, asked.until, { min: 1000, max: 2999 })}
        </div>
        <details class="more-fields">
          <summary>{t.more}</summary>
          <div class="fields">
            {number('radius', t.radius, asked.radius, { min: 1, max: 3 })}
            {choice('counting', t.counting, COUNTINGS, asked.counting)}
            {choice('normalization', t.normalization, NORMALIZATIONS, asked.normalization)}
            {number('min', t.minStrength, asked.minStrength, { min: 0, max: 1e6, step: 'any' })}
            {number('max', t.maxNodes, asked.maxNodes, { min: 2, max: MOST_NODES })}
            {choice('layout', t.layout, LAYOUTS, asked.layout)}
            {choice('overlay', t.overlay, OVERLAYS, asked.overlay)}
            <label class="check">
              <input type="checkbox" name="isolates" value="1" checked={asked.isolates} /> {t.isolates}
            </label>
          </div>
        </details>
        <button type="submit">{t.show}</button>
      </form>
      <EntityChoices request={request} name="of" found={whom} />
    </>
  );
}
