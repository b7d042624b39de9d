/** Pages of a list by cursors: the way forth is the cursor of the last entry, the way back is kept in the address. */
import type { PageRequest } from '../http.js';
import { formatNumber } from '../i18n/format.js';
import type { Query } from '../links.js';
import { partMessages } from './messages.js';

/** How many steps back an address keeps. */
const KEPT = 25;
/** The first page has no cursor. */
const FIRST = '-';

export interface PageShown {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** Takes a list back to its first page: for links that change what is listed. */
export const FROM_START: Query = { after: null, back: null };

export function Pager({
  pageInfo,
  request,
  followed = false,
}: {
  readonly pageInfo: PageShown;
  readonly request: PageRequest;
  /** Whether search engines go on along it: only where every output is listed once. */
  readonly followed?: boolean;
}) {
  const { query, link, language } = request;
  const t = partMessages[language];
  const after = query.get('after');
  const back = query.getAll('back');
  if (after === null && !pageInfo.hasNextPage) return null;
  const before = back.at(-1);
  return (
    <nav class="pager" aria-label={t.pages}>
      {after !== null && back.length !== 1 && (
        <a href={link.here(FROM_START)} rel="nofollow">
          {t.first}
        </a>
      )}
      {before !== undefined && (
        <a href={link.here({ after: before === FIRST ? null : before, back: back.slice(0, -1) })} rel="prev nofollow">
          ← {t.previous}
        </a>
      )}
      <span class="meta">{t.page(formatNumber(back.length + 1, language))}</span>
      {pageInfo.hasNextPage && (
        <a
          href={link.here({ after: pageInfo.endCursor, back: [...back, after ?? FIRST].slice(-KEPT) })}
          rel={followed ? 'next' : 'next nofollow'}
        >
          {t.next} →
        </a>
      )}
    </nav>
  );
}
