/** The form above the results: words and years; the other filters go with it. */
import type { PageRequest } from '../../http.js';
import { partMessages } from '../../parts/messages.js';
import { searchMessages } from './messages.js';
import type { SearchState } from './state.js';

/** What the form's own fields hold, and what a new search starts again. */
const OWN = new Set(['q', 'from', 'to', 'year', 'peerReviewed', 'after', 'back']);

export function SearchForm({ state, request }: { readonly state: SearchState; readonly request: PageRequest }) {
  const { language, query } = request;
  const t = searchMessages[language];
  const p = partMessages[language];
  return (
    <form class="fields" action="/search" method="get" aria-label={t.refine}>
      <label class="wide">
        {t.words}
        <input type="search" name="q" value={state.words} maxLength={500} />
      </label>
      <label>
        {p.from}
        <input type="number" name="from" value={state.from} min={1000} max={2999} inputMode="numeric" />
      </label>
      <label>
        {p.to}
        <input type="number" name="to" value={state.to} min={1000} max={2999} inputMode="numeric" />
      </label>
      <label class="check">
        <input type="checkbox" name="peerReviewed" value="true" checked={state.peerReviewed} /> {t.peerReviewed}
      </label>
      {[...query.entries()]
        .filter(([name]) => !OWN.has(name))
        .map(([name, value], at) => (
          <input type="hidden" name={name} value={value} key={`${name}${at}`} />
        ))}
      <button type="submit">{p.search}</button>
    </form>
  );
}
