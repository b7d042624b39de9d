/** A list of entities: a field to search in it, how many there are, its pages. */
import type { ComponentChildren } from 'preact';
import type { PageRequest } from '../http.js';
import { formatNumber } from '../i18n/format.js';
import { partMessages } from './messages.js';
import { Pager, type PageShown } from './pager.js';

/** The words a list is searched for, null for none. */
export function wordsOf({ query }: PageRequest): string | null {
  const words = (query.get('q') ?? '').trim().slice(0, 500);
  return words === '' ? null : words;
}

/** What a new search in a list starts again. */
const OWN = new Set(['q', 'after', 'back']);

export function ListOf({
  list: { totalCount, truncated, pageInfo },
  request,
  children,
}: {
  readonly list: { readonly totalCount: number; readonly truncated: boolean; readonly pageInfo: PageShown };
  readonly request: PageRequest;
  readonly children: ComponentChildren;
}) {
  const { language, path, query } = request;
  const t = partMessages[language];
  return (
    <>
      <form class="fields" action={path} method="get" aria-label={t.searchIn}>
        <label class="wide">
          {t.searchIn}
          <input type="search" name="q" value={query.get('q') ?? ''} maxLength={500} />
        </label>
        {[...query.entries()]
          .filter(([name]) => !OWN.has(name))
          .map(([name, value], at) => (
            <input type="hidden" name={name} value={value} key={`${name}${at}`} />
          ))}
        <button type="submit">{t.search}</button>
      </form>
      <p class="meta" role="status">
        {totalCount === 0 ? t.noneFound : t.found(formatNumber(totalCount, language), totalCount)}
      </p>
      {children}
      {truncated && !pageInfo.hasNextPage && <p class="notice">{t.truncated}</p>}
      <Pager pageInfo={pageInfo} request={request} />
    </>
  );
}
