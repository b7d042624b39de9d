/** The field that searches everything. With scripts it suggests while the reader types; without, it is sent as it is. */
import type { PageRequest } from '../http.js';
import { layoutMessages } from '../layout/messages.js';
import { entityKindName } from './entity-kinds.js';
import { partMessages } from './messages.js';

export function SearchField({
  request,
  value,
  hero = false,
}: {
  readonly request: PageRequest;
  readonly value: string;
  /** The one of the first page. */
  readonly hero?: boolean;
}) {
  const { language, query } = request;
  const t = layoutMessages[language];
  return (
    <form
      class={hero ? 'site-search hero' : 'site-search'}
      action="/search"
      method="get"
      role="search"
      aria-label={hero ? t.searchLabel : t.search}
    >
      <input
        type="search"
        name="q"
        aria-label={t.searchLabel}
        placeholder={t.searchLabel}
        value={value}
        maxLength={500}
        data-suggest
        data-kinds={JSON.stringify(entityKindName[language])}
        data-found={partMessages[language].suggestions}
      />
      {query.has('lang') && <input type="hidden" name="lang" value={language} />}
      <button type="submit">{t.search}</button>
    </form>
  );
}
