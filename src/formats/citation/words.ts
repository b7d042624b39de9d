/** The words of a citation itself, in the languages we write. */

export const CITATION_LOCALES = ['en', 'da', 'nl'] as const;
export type CitationLocale = (typeof CITATION_LOCALES)[number];

export interface Words {
  readonly and: string;
  readonly etAl: string;
  readonly noDate: string;
  /** No date, as Harvard writes it. */
  readonly noDateInWords: string;
  readonly forthcoming: string;
  readonly inPress: string;
  /** With a capital. */
  readonly in: string;
  /** Editors as APA and IEEE write them. */
  readonly editor: string;
  readonly editors: string;
  /** Editors as Chicago and, without the last full stop, Harvard write them. */
  readonly editorShort: string;
  readonly editorsShort: string;
  /** Editors as Vancouver and MLA write them. */
  readonly editorFull: string;
  readonly editorsFull: string;
  readonly editedBy: string;
  readonly page: string;
  readonly pages: string;
  readonly volume: string;
  readonly issue: string;
  readonly availableAt: string;
  /** As Vancouver writes it. */
  readonly availableFrom: string;
  /** As IEEE writes it. */
  readonly available: string;
  readonly posterAt: string;
  readonly months: readonly string[];
  /** With the full stops of abbreviations. */
  readonly shortMonths: readonly string[];
  /** "2nd ed." */
  readonly edition: (number: number) => string;
  /** "2nd edn" for Harvard. */
  readonly harvardEdition: (number: number) => string;
  /** A whole date with the day first: "5 March 2020". */
  readonly dayFirst: (day: number, month: string, year: string) => string;
  /** A whole date as a text of the language has it: "March 5, 2020". */
  readonly longDate: (day: number, month: string, year: string) => string;
  /** Months as MLA writes them. */
  readonly mlaMonths: readonly string[];
  /** A whole date as IEEE writes it. */
  readonly ieeeDate: (day: number, month: number, year: string) => string;
  /** Whether Vancouver's dates of journals begin with the year, as its manual has them. */
  readonly yearFirst: boolean;
  /** Commas and full stops go inside closing quotation marks. */
  readonly marksInside: boolean;
  /** Between the first and the last page. */
  readonly dash: string;
  readonly kinds: Readonly<Record<KindWord, string>>;
}

/** Kinds of outputs that a citation names. */
export type KindWord =
  | 'doctoralThesis'
  | 'masterThesis'
  | 'thesis'
  | 'dataset'
  | 'software'
  | 'poster'
  | 'presentation'
  | 'conferenceAbstract'
  | 'editorial'
  | 'letter'
  | 'workingPaper'
  | 'preprint';

/** Three letters: June is Jun., Sept. is Sep. */
export const ieeeMonth = (month: string): string =>
  /^(?:June|July|Sept\.)$/.test(month) ? `${month.slice(0, 3)}.` : month;

function englishOrdinal(number: number): string {
  const tens = number % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}

function dutchOrdinal(number: number): string {
  const tens = number % 100;
  return `${number}${tens === 1 || tens === 8 || tens >= 20 ? 'ste' : 'de'}`;
}

const EN_SHORT = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

const en: Words = {
  and: 'and',
  etAl: 'et al.',
  noDate: 'n.d.',
  noDateInWords: 'no date',
  forthcoming: 'Forthcoming',
  inPress: 'in press',
  in: 'In',
  editor: 'Ed.',
  editors: 'Eds.',
  editorShort: 'ed.',
  editorsShort: 'eds.',
  editorFull: 'editor',
  editorsFull: 'editors',
  editedBy: 'edited by',
  page: 'p.',
  pages: 'pp.',
  volume: 'vol.',
  issue: 'no.',
  availableAt: 'Available at',
  availableFrom: 'Available from',
  available: 'Available',
  posterAt: 'Poster presented at',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: EN_SHORT,
  edition: (number) => `${englishOrdinal(number)} ed.`,
  harvardEdition: (number) => `${englishOrdinal(number)} edn`,
  dayFirst: (day, month, year) => `${day} ${month} ${year}`,
  longDate: (day, month, year) => `${month} ${day}, ${year}`,
  mlaMonths: EN_SHORT,
  ieeeDate: (day, month, year) => `${ieeeMonth(EN_SHORT[month - 1] ?? '')} ${String(day).padStart(2, '0')}, ${year}`,
  yearFirst: true,
  marksInside: true,
  dash: '–',
  kinds: {
    doctoralThesis: 'Doctoral thesis',
    masterThesis: 'Master’s thesis',
    thesis: 'Thesis',
    dataset: 'Dataset',
    software: 'Computer software',
    poster: 'Poster',
    presentation: 'Presentation',
    conferenceAbstract: 'Conference abstract',
    editorial: 'Editorial',
    letter: 'Letter',
    workingPaper: 'Working paper',
    preprint: 'Preprint',
  },
};

const DA_MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

const da: Words = {
  and: 'og',
  etAl: 'm.fl.',
  noDate: 'u.å.',
  noDateInWords: 'uden år',
  forthcoming: 'Under udgivelse',
  inPress: 'i trykken',
  in: 'I',
  editor: 'Red.',
  editors: 'Red.',
  editorShort: 'red.',
  editorsShort: 'red.',
  editorFull: 'redaktør',
  editorsFull: 'redaktører',
  editedBy: 'redigeret af',
  page: 's.',
  pages: 's.',
  volume: 'bd.',
  issue: 'nr.',
  availableAt: 'Tilgængelig hos',
  availableFrom: 'Tilgængelig hos',
  available: 'Tilgængelig hos',
  posterAt: 'Poster præsenteret ved',
  months: DA_MONTHS,
  shortMonths: ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  edition: (number) => `${number}. udg.`,
  harvardEdition: (number) => `${number}. udg.`,
  dayFirst: (day, month, year) => `${day}. ${month} ${year}`,
  longDate: (day, month, year) => `${day}. ${month} ${year}`,
  mlaMonths: DA_MONTHS,
  ieeeDate: (day, month, year) => `${day}. ${DA_MONTHS[month - 1] ?? ''} ${year}`,
  yearFirst: false,
  marksInside: false,
  dash: '–',
  kinds: {
    doctoralThesis: 'Ph.d.-afhandling',
    masterThesis: 'Kandidatspeciale',
    thesis: 'Afhandling',
    dataset: 'Dataset',
    software: 'Software',
    poster: 'Poster',
    presentation: 'Præsentation',
    conferenceAbstract: 'Konferenceabstrakt',
    editorial: 'Leder',
    letter: 'Læserbrev',
    workingPaper: 'Arbejdspapir',
    preprint: 'Preprint',
  },
};

const NL_MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const nl: Words = {
  and: 'en',
  etAl: 'e.a.',
  noDate: 'z.d.',
  noDateInWords: 'zonder datum',
  forthcoming: 'Te verschijnen',
  inPress: 'in druk',
  in: 'In',
  editor: 'Red.',
  editors: 'Red.',
  editorShort: 'red.',
  editorsShort: 'red.',
  editorFull: 'redacteur',
  editorsFull: 'redacteuren',
  editedBy: 'onder redactie van',
  page: 'p.',
  pages: 'pp.',
  volume: 'vol.',
  issue: 'nr.',
  availableAt: 'Beschikbaar op',
  availableFrom: 'Beschikbaar op',
  available: 'Beschikbaar op',
  posterAt: 'Poster gepresenteerd bij',
  months: NL_MONTHS,
  shortMonths: ['jan.', 'feb.', 'mrt.', 'apr.', 'mei', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  edition: (number) => `${dutchOrdinal(number)} dr.`,
  harvardEdition: (number) => `${dutchOrdinal(number)} dr.`,
  dayFirst: (day, month, year) => `${day} ${month} ${year}`,
  longDate: (day, month, year) => `${day} ${month} ${year}`,
  mlaMonths: NL_MONTHS,
  ieeeDate: (day, month, year) => `${day} ${NL_MONTHS[month - 1] ?? ''} ${year}`,
  yearFirst: false,
  marksInside: false,
  dash: '-',
  kinds: {
    doctoralThesis: 'Proefschrift',
    masterThesis: 'Masterscriptie',
    thesis: 'Scriptie',
    dataset: 'Dataset',
    software: 'Software',
    poster: 'Poster',
    presentation: 'Presentatie',
    conferenceAbstract: 'Conferentieabstract',
    editorial: 'Redactioneel',
    letter: 'Ingezonden brief',
    workingPaper: 'Werkdocument',
    preprint: 'Preprint',
  },
};

export const WORDS: Readonly<Record<CitationLocale, Words>> = { en, da, nl };

/** The locale of a language tag: `da-DK` is `da`; undefined for a language we do not write. */
export function citationLocale(tag: string): CitationLocale | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  return CITATION_LOCALES.find((locale) => locale === primary);
}
