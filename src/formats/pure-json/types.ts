/** Pure's classifications to ours, by the ends of their addresses and by their words, which portal pages show. */
import type {
  OrganizationRecord,
  PUBLICATION_CATEGORIES,
  PUBLICATION_STATUSES,
  PublicationRecord,
  PublicationType,
} from '../../record/record.js';
import type { Classified } from './values.js';

type Rows<Value> = readonly (readonly [RegExp, Value])[];

const find = <Value>(rows: Rows<Value>, text: string): Value | undefined =>
  rows.find(([pattern]) => pattern.test(text))?.[1];

/** What a group of types is where the type itself says no more. `ContributionToJournal` and `Contribution to journal` are one. */
const GROUPS: Rows<PublicationType> = [
  [/contributiontojournal/, 'JOURNAL_ARTICLE'],
  [/contributiontoperiodical|contributiontospecialistpublication|contributiontonewspaper/, 'PERIODICAL_ARTICLE'],
  [/contributiontobookanthology|chapterinbook/, 'BOOK_CHAPTER'],
  [/contributiontoconference/, 'PRESENTATION'],
  [/contributiontomemorandum|memorandum/, 'REPORT'],
  [/bookanthology|book\/?report/, 'BOOK'],
  [/workingpaper/, 'WORKING_PAPER'],
  [/thesis/, 'THESIS'],
  [/patent/, 'PATENT'],
  [/nontextual|othercontribution/, 'OTHER'],
];

/** Narrow ones first. The text is code and words of the type, in lower case. */
const TYPES: Rows<PublicationType> = [
  [/erratum|corrigend|correction/, 'ERRATUM'],
  [/retract/, 'RETRACTION'],
  [/conference ?abstract|meeting ?abstract|abstract/, 'CONFERENCE_ABSTRACT'],
  [/poster/, 'POSTER'],
  [
    /conference ?(?:article|paper|contribution)|article in proceeding|\bpaper\b(?<!working paper)|^conference\b/,
    'CONFERENCE_PAPER',
  ],
  [/comment|debate|book ?review|book film|article review/, 'COMMENT'],
  [/review|survey/, 'REVIEW_ARTICLE'],
  [/editorial/, 'EDITORIAL'],
  [/\bletter/, 'LETTER'],
  [/preprint/, 'PREPRINT'],
  [/working ?paper|discussion ?paper/, 'WORKING_PAPER'],
  [/doctor|ph\.? ?d/, 'DOCTORAL_THESIS'],
  [/master/, 'MASTER_THESIS'],
  [/entry|encyclop/, 'ENTRY'],
  [/anthology|edited/, 'ANTHOLOGY'],
  [/chapter|foreword|postscript/, 'BOOK_CHAPTER'],
  [/report|memorandum/, 'REPORT'],
  [/software|computer/, 'SOFTWARE'],
  [/data ?(?:set|base)/, 'DATASET'],
  [/patent/, 'PATENT'],
  [/web/, 'WEB_PAGE'],
  [/newspaper|specialist publication/, 'PERIODICAL_ARTICLE'],
  [/presentation|lecture|^other conference/, 'PRESENTATION'],
];

/** What may be said twice: a code (`conferencearticle`) or words with spaces between. */
const inWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[-_/]+/g, ' ')
    .trim();

/**
 * @param group e.g. `contributiontojournal` or `Contribution to journal`
 * @param type e.g. `article` or `Journal article`; code and words may both be given
 */
export function typeOf(group: string, ...type: readonly string[]): PublicationType | undefined {
  const groupCode = group.toLowerCase().replace(/[^a-z]/g, '');
  const ofGroup = find(GROUPS, groupCode);
  for (const words of type) {
    const found = find(TYPES, inWords(words));
    if (found !== undefined) return found;
  }
  return ofGroup;
}

/** Of a classification: the group stands before the type in its address. */
export function typeOfClass({ path, code, words }: Classified): PublicationType | undefined {
  return typeOf(path.at(-2) ?? '', code, words);
}

export function venueKindOf(type: PublicationType): NonNullable<PublicationRecord['venue']>['kind'] {
  if (type === 'BOOK_CHAPTER' || type === 'ENTRY') return 'BOOK';
  if (type === 'CONFERENCE_PAPER' || type === 'CONFERENCE_ABSTRACT' || type === 'POSTER') return 'PROCEEDINGS';
  if (type === 'PREPRINT') return 'REPOSITORY';
  return ['BOOK', 'ANTHOLOGY', 'REPORT', 'WORKING_PAPER', 'THESIS', 'DOCTORAL_THESIS', 'MASTER_THESIS'].includes(type)
    ? 'SERIES'
    : 'JOURNAL';
}

const CATEGORIES: Rows<(typeof PUBLICATION_CATEGORIES)[number]> = [
  [/^research|^forskning/, 'RESEARCH'],
  [/^(?:dissemination|communication|popular|formidling)/, 'COMMUNICATION'],
  [/^(?:education|teaching|undervisning)/, 'EDUCATION'],
];

export const categoryOf = (words: string) => find(CATEGORIES, words.toLowerCase());

const STATUSES: Rows<(typeof PUBLICATION_STATUSES)[number]> = [
  [/unpublished/, 'UNPUBLISHED'],
  [/in ?press/, 'IN_PRESS'],
  [/e-?pub|published|udgivet/, 'PUBLISHED'],
  [/accepted/, 'ACCEPTED'],
  [/submitted/, 'SUBMITTED'],
  [/in ?prep/, 'IN_PREPARATION'],
  [/retracted/, 'RETRACTED'],
];

export const statusOf = (words: string) => find(STATUSES, words.toLowerCase());

const ROLES: Rows<PublicationRecord['contributions'][number]['role']> = [
  [/author|writer/, 'AUTHOR'],
  [/editor/, 'EDITOR'],
  [/translator/, 'TRANSLATOR'],
  [/supervisor/, 'SUPERVISOR'],
  [/inventor/, 'INVENTOR'],
  [/director|producer/, 'DIRECTOR'],
  [/illustrator|photographer/, 'ILLUSTRATOR'],
  [/interviewer/, 'INTERVIEWER'],
  [/reviewer/, 'REVIEWER'],
];

export const roleOf = (words: string) => find(ROLES, words.toLowerCase()) ?? 'CONTRIBUTOR';

const UNITS: Rows<OrganizationRecord['organizationKind']> = [
  [/univers/, 'UNIVERSITY'],
  [/facult|college|school/, 'FACULTY'],
  [/department|institut(?!ion)|division/, 'DEPARTMENT'],
  [/cent(?:er|re)/, 'CENTRE'],
  [/lab/, 'LAB'],
  [/group|section|team/, 'GROUP'],
  [/hospital|medical|clinic|health/, 'HOSPITAL'],
  [/corporate|company|business|private/, 'COMPANY'],
  [/fund|foundation|charit/, 'FUNDER'],
  [/government|agency|public/, 'AGENCY'],
  [/network/, 'NETWORK'],
  [/programme|program/, 'PROGRAMME'],
  [/infrastructure|facility|equipment/, 'INFRASTRUCTURE'],
  [/academic|institution|campus/, 'INSTITUTION'],
];

/** Words say it better than codes: `institute` with the words `Institute/Center` is a centre. */
export function unitKindOf({ code, words }: Classified): OrganizationRecord['organizationKind'] {
  if (/cent(?:er|re)/i.test(words)) return 'CENTRE';
  return find(UNITS, words.toLowerCase()) ?? find(UNITS, code) ?? 'OTHER';
}
