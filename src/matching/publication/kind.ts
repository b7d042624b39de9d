/** What sort of output it is, as far as it keeps two records of one title apart: notices, preprints, theses, data. */
import type { PublicationRecord, PublicationType } from '../../record/record.js';
import { withoutMarkup } from './words.js';

/** A note about another output; it carries that one's title and is not it. */
export type Notice = 'correction' | 'retraction' | 'concern' | 'reply' | 'comment' | 'review';

export interface KindTraits {
  readonly type: PublicationType;
  readonly notice: Notice | undefined;
  readonly isPreprint: boolean;
}

/** Longest first where one begins like another. Each is followed by what the notice is about. */
const NOTICES: readonly (readonly [string, Notice])[] = [
  ['erratum', 'correction'],
  ['errata', 'correction'],
  ['corrigendum', 'correction'],
  ['corrigenda', 'correction'],
  ['correction', 'correction'],
  ['corrections', 'correction'],
  ['author correction', 'correction'],
  ['publisher correction', 'correction'],
  ["publisher's correction", 'correction'],
  ["publisher's note", 'correction'],
  ['correction notice', 'correction'],
  ['addendum', 'correction'],
  ['rettelse', 'correction'],
  ['rectificatie', 'correction'],
  ['retraction notice', 'retraction'],
  ['retraction note', 'retraction'],
  ['notice of retraction', 'retraction'],
  ['retraction', 'retraction'],
  ['withdrawal notice', 'retraction'],
  ['statement of retraction', 'retraction'],
  ['editorial expression of concern', 'concern'],
  ['expression of concern', 'concern'],
  ['in reply', 'reply'],
  ['reply', 'reply'],
  ['response', 'reply'],
  ['a response', 'reply'],
  ["author's reply", 'reply'],
  ["authors' reply", 'reply'],
  ['author reply', 'reply'],
  ['authors reply', 'reply'],
  ["author's response", 'reply'],
  ["authors' response", 'reply'],
  ['author response', 'reply'],
  ['rejoinder', 'reply'],
  ['comment', 'comment'],
  ['comments', 'comment'],
  ['a comment', 'comment'],
  ['commentary', 'comment'],
  ['invited commentary', 'comment'],
  ['discussion', 'comment'],
  ['re', 'comment'],
  ['letter', 'comment'],
  ['letter to the editor', 'comment'],
  ['book review', 'review'],
];
const BY_WORDS: ReadonlyMap<string, Notice> = new Map(NOTICES);
/** "Correction of …" and "Response to treatment …" are titles of studies: these need a colon, or "to" after a correction. */
const LINKS = /^(?:to|for|on|regarding)\b/;
const NEEDS_COLON: ReadonlySet<Notice> = new Set<Notice>(['reply', 'comment', 'review']);

/** What the title says it is; `Erratum to: …`, `Re: …`, `… (authors' reply)`. */
export function noticeIn(title: string): Notice | undefined {
  const text = withoutMarkup(title)
    .trim()
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/^[[("]+/, '')
    .slice(0, 120);
  const colon = text.search(/[:.–—-]/);
  // "Erratum-A model …" is one; "Response-adaptive …" and "Re-reading …" are not.
  const isLoose = colon >= 0 && text.charAt(colon) !== ':' && /\S/.test(text.charAt(colon + 1));
  const head = (colon < 0 ? text : text.slice(0, colon)).trim();
  const words = head.split(/\s+/);
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    const notice = BY_WORDS.get(words.slice(0, count).join(' '));
    if (notice === undefined || (isLoose && NEEDS_COLON.has(notice))) continue;
    const rest = words.slice(count).join(' ');
    if (rest === '') return colon >= 0 || !NEEDS_COLON.has(notice) ? notice : undefined;
    if (
      LINKS.test(rest) &&
      (colon >= 0 ||
        !NEEDS_COLON.has(notice) ||
        /^to (?:the )?(?:letter|comment|critique|editor)/.test(rest) ||
        /^on ["'“]/.test(rest))
    )
      return notice;
  }
  return undefined;
}

const BY_TYPE: Partial<Record<PublicationType, Notice>> = { ERRATUM: 'correction', RETRACTION: 'retraction' };
/** Registrants of preprint servers: bioRxiv/medRxiv, arXiv, Research Square, SSRN, Preprints.org, OSF, ChemRxiv, JMIR Preprints, Authorea. */
const PREPRINT_DOI =
  /^doi:10\.(?:1101\/\d|48550\/|21203\/|2139\/|20944\/|31234\/|31235\/|31219\/|26434\/|2196\/preprints|22541\/)/;

export function kindTraits(
  record: Pick<PublicationRecord, 'type' | 'title' | 'identifiers' | 'versionOf'>,
  inPreprints: boolean,
): KindTraits {
  const dois = record.identifiers.filter((key) => key.startsWith('doi:'));
  const isPreprint =
    record.type === 'PREPRINT' ||
    (dois.length > 0 && dois.every((key) => PREPRINT_DOI.test(key))) ||
    (inPreprints && dois.every((key) => PREPRINT_DOI.test(key)));
  return { type: record.type, notice: BY_TYPE[record.type] ?? noticeIn(record.title), isPreprint };
}

type Group =
  | 'article'
  | 'conference'
  | 'abstract'
  | 'book'
  | 'chapter'
  | 'report'
  | 'thesis'
  | 'data'
  | 'software'
  | 'patent'
  | undefined;

const GROUPS: Partial<Record<PublicationType, Group>> = {
  JOURNAL_ARTICLE: 'article',
  REVIEW_ARTICLE: 'article',
  EDITORIAL: 'article',
  LETTER: 'article',
  COMMENT: 'article',
  PERIODICAL_ARTICLE: 'article',
  CONFERENCE_PAPER: 'conference',
  CONFERENCE_ABSTRACT: 'abstract',
  POSTER: 'abstract',
  PRESENTATION: 'abstract',
  PROCEEDINGS: 'book',
  BOOK: 'book',
  ANTHOLOGY: 'book',
  BOOK_CHAPTER: 'chapter',
  ENTRY: 'chapter',
  REPORT: 'report',
  STANDARD: 'report',
  DOCTORAL_THESIS: 'thesis',
  MASTER_THESIS: 'thesis',
  THESIS: 'thesis',
  DATASET: 'data',
  SOFTWARE: 'software',
  PATENT: 'patent',
};
const UNMISTAKABLE: ReadonlySet<Group> = new Set<Group>(['thesis', 'data', 'software', 'patent']);

/** `apart`: nobody takes one for the other. `unlike`: sources differ in such types, authors reuse titles over them too. */
export function compareTypes(a: PublicationType, b: PublicationType): 'same' | 'unknown' | 'unlike' | 'apart' {
  const [groupOfA, groupOfB] = [GROUPS[a], GROUPS[b]];
  if (a === b || groupOfA === undefined || groupOfB === undefined) return a === b ? 'same' : 'unknown';
  if (groupOfA === groupOfB) return 'same';
  return UNMISTAKABLE.has(groupOfA) || UNMISTAKABLE.has(groupOfB) ? 'apart' : 'unlike';
}
