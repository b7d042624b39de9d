/** COinS: an output in a list as an OpenURL (Z39.88) that reference managers find in the page. */
import type { OutputLineFragment } from '../graphql/generated/graphql.js';
import { plainText } from '../parts/rich-text.js';

const BOOKS = ['BOOK', 'ANTHOLOGY', 'PROCEEDINGS', 'BOOK_CHAPTER', 'CONFERENCE_PAPER', 'REPORT', 'WORKING_PAPER'];
const PARTS: Readonly<Record<string, string>> = {
  BOOK_CHAPTER: 'bookitem',
  CONFERENCE_PAPER: 'proceeding',
  PROCEEDINGS: 'conference',
  REPORT: 'report',
  WORKING_PAPER: 'report',
};
const OTHERS: Readonly<Record<string, string>> = {
  DOCTORAL_THESIS: 'dissertation',
  MASTER_THESIS: 'dissertation',
  THESIS: 'dissertation',
  PATENT: 'patent',
};

/** The `title` of a `<span class="Z3988">`. */
export function coins(output: OutputLineFragment): string {
  const { type } = output.type;
  const kind = BOOKS.includes(type) ? 'book' : (OTHERS[type] ?? 'journal');
  const params = new URLSearchParams({ ctx_ver: 'Z39.88-2004', rft_val_fmt: `info:ofi/fmt:kev:mtx:${kind}` });
  const put = (name: string, value: string | null | undefined) => {
    if (value) params.append(`rft.${name}`, plainText(value));
  };
  if (kind === 'book') put('genre', PARTS[type] ?? 'book');
  if (kind === 'journal') put('genre', 'article');
  put(titleField(kind, type), output.title);
  put(kind === 'book' ? 'btitle' : 'jtitle', kind === 'book' && !isPart(type) ? undefined : output.venue?.title);
  put('date', output.publishedOn);
  for (const { nameAsWritten } of output.contributions.nodes) put('au', nameAsWritten);
  if (output.doi !== null) params.append('rft_id', `info:doi/${output.doi}`);
  return params.toString();
}

const isPart = (type: string) => type === 'BOOK_CHAPTER' || type === 'CONFERENCE_PAPER';

function titleField(kind: string, type: string): string {
  if (kind === 'book') return isPart(type) ? 'atitle' : 'btitle';
  return kind === 'journal' ? 'atitle' : 'title';
}
