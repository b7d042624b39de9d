/** Which years a fingerprint counts: a form that keeps the rest of the address. */
import type { PageRequest } from '../http.js';
import { entityMessages } from './entity-messages.js';
import { partMessages } from './messages.js';

export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

/** Null for what is no year. */
export function yearsOf({ query }: PageRequest): Years {
  return { from: yearIn(query.get('from')), to: yearIn(query.get('to')) };
}

export const yearIn = (text: string | null): number | null =>
  text !== null && /^\d{4}$/.test(text.trim()) ? Number(text) : null;

export function YearsForm({ years, request }: { readonly years: Years; readonly request: PageRequest }) {
  const { language, path, query } = request;
  const t = partMessages[language];
  return (
    <form
      class="fields years"
      action={`${path}#fingerprint`}
      method="get"
      aria-label={entityMessages[language].fingerprintYears}
    >
      <label>
        {t.from}
        <input type="number" name="from" value={years.from ?? undefined} min={1000} max={2999} />
      </label>
      <label>
        {t.to}
        <input type="number" name="to" value={years.to ?? undefined} min={1000} max={2999} />
      </label>
      {[...query.entries()]
        .filter(([name]) => name !== 'from' && name !== 'to')
        .map(([name, value], at) => (
          <input type="hidden" name={name} value={value} key={`${name}${at}`} />
        ))}
      <button type="submit" class="plain">
        {t.show}
      </button>
    </form>
  );
}
