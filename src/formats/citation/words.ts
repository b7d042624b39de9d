/** The words of a citation itself, in the languages we write. */

export const CITATION_LOCALES = ['en', 'da', 'nl'] as const;
export type CitationLocale = (typeof CITATION_LOCALES)[number];

export interface Words {
  readonly and: string;
  readonly noDate: string;
  /** No date, as Harvard writes it. */
  readonly noDateInWords: string;
  /** No date and not yet published, as Vancouver writes them. */
  readonly dateUnknown: string;
  readonly forthcoming: string;
  readonly inPress: string;
  readonly in: string;
  /** Editors as APA writes them. */
  readonly editor: string;
  readonly editors: string;
  /** Editors as Harvard writes them. */
  readonly editorShort: string;
  readonly editorsShort: string;
  /** Editors as Vancouver writes them. */
  readonly editorFull: string;
  readonly editorsFull: string;
  readonly page: string;
  readonly pages: string;
  readonly volume: string;
  readonly article: string;
  readonly number: string;
  readonly reportNumber: string;
  readonly patentNumber: string;
  readonly availableAt: string;
  readonly availableFrom: string;
  readonly inventor: string;
  readonly inventors: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** "2nd ed." for APA and Vancouver. */
  readonly edition: (number: number) => string;
  /** "2nd edn" for Harvard. */
  readonly harvardEdition: (number: number) => string;
  /** A day and a month, for a text: "5 March". */
  readonly dayMonth: (day: number, month: string) => string;
  /** A day and a month after the year, for APA: "March 5". */
  readonly monthDay: (day: number, month: string) => string;
  readonly kinds: Readonly<Record<KindWord, string>>;
}

/** Kinds of outputs that a citation names. */
export type KindWord =
  | 'doctoralThesis'
  | 'masterThesis'
  | 'thesis'
  | 'phdThesis'
  | 'dissertation'
  | 'dataset'
  | 'software'
  | 'poster'
  | 'presentation'
  | 'conferenceAbstract'
  | 'editorial'
  | 'letter'
  | 'preprint'
  | 'internet';

function englishOrdinal(number: number): string {
  const tens = number % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}

const en: Words = {
  and: 'and',
  noDate: 'n.d.',
  noDateInWords: 'no date',
  dateUnknown: '[date unknown]',
  forthcoming: 'Forthcoming',
  inPress: 'in press',
  in: 'In',
  editor: 'Ed.',
  editors: 'Eds.',
  editorShort: 'ed.',
  editorsShort: 'eds',
  editorFull: 'editor',
  editorsFull: 'editors',
  page: 'p.',
  pages: 'pp.',
  volume: 'Vol.',
  article: 'Article',
  number: 'No.',
  reportNumber: 'Report No.',
  patentNumber: 'Patent No.',
  availableAt: 'Available at',
  availableFrom: 'Available from',
  inventor: 'inventor',
  inventors: 'inventors',
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
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  edition: (number) => `${englishOrdinal(number)} ed.`,
  harvardEdition: (number) => `${englishOrdinal(number)} edn`,
  dayMonth: (day, month) => `${day} ${month}`,
  monthDay: (day, month) => `${month} ${day}`,
  kinds: {
    doctoralThesis: 'Doctoral dissertation',
    masterThesis: "Master's thesis",
    thesis: 'Thesis',
    phdThesis: 'PhD thesis',
    dissertation: 'dissertation',
    dataset: 'Data set',
    software: 'Computer software',
    poster: 'Poster presentation',
    presentation: 'Conference presentation',
    conferenceAbstract: 'Conference abstract',
    editorial: 'Editorial',
    letter: 'Letter to the editor',
    preprint: 'Preprint',
    internet: 'Internet',
  },
};

const da: Words = {
  and: 'og',
  noDate: 'u.å.',
  noDateInWords: 'uden år',
  dateUnknown: '[dato ukendt]',
  forthcoming: 'Under udgivelse',
  inPress: 'i trykken',
  in: 'I',
  editor: 'Red.',
  editors: 'Red.',
  editorShort: 'red.',
  editorsShort: 'red.',
  editorFull: 'redaktør',
  editorsFull: 'redaktører',
  page: 's.',
  pages: 's.',
  volume: 'Bd.',
  article: 'Artikel',
  number: 'Nr.',
  reportNumber: 'Rapport nr.',
  patentNumber: 'Patent nr.',
  availableAt: 'Tilgængelig på',
  availableFrom: 'Tilgængelig fra',
  inventor: 'opfinder',
  inventors: 'opfindere',
  months: [
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
  ],
  shortMonths: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  edition: (number) => `${number}. udg.`,
  harvardEdition: (number) => `${number}. udg.`,
  dayMonth: (day, month) => `${day}. ${month}`,
  monthDay: (day, month) => `${day}. ${month}`,
  kinds: {
    doctoralThesis: 'Ph.d.-afhandling',
    masterThesis: 'Kandidatspeciale',
    thesis: 'Afhandling',
    phdThesis: 'Ph.d.-afhandling',
    dissertation: 'ph.d.-afhandling',
    dataset: 'Datasæt',
    software: 'Computersoftware',
    poster: 'Posterpræsentation',
    presentation: 'Konferencepræsentation',
    conferenceAbstract: 'Konferenceabstrakt',
    editorial: 'Leder',
    letter: 'Læserbrev',
    preprint: 'Preprint',
    internet: 'Internet',
  },
};

const nl: Words = {
  and: 'en',
  noDate: 'z.d.',
  noDateInWords: 'zonder datum',
  dateUnknown: '[datum onbekend]',
  forthcoming: 'Te verschijnen',
  inPress: 'in druk',
  in: 'In',
  editor: 'Red.',
  editors: 'Red.',
  editorShort: 'red.',
  editorsShort: 'red.',
  editorFull: 'redacteur',
  editorsFull: 'redacteuren',
  page: 'p.',
  pages: 'pp.',
  volume: 'Vol.',
  article: 'Artikel',
  number: 'Nr.',
  reportNumber: 'Rapportnr.',
  patentNumber: 'Octrooinr.',
  availableAt: 'Beschikbaar op',
  availableFrom: 'Beschikbaar op',
  inventor: 'uitvinder',
  inventors: 'uitvinders',
  months: [
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
  ],
  shortMonths: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  edition: (number) => `${number}e ed.`,
  harvardEdition: (number) => `${number}e dr.`,
  dayMonth: (day, month) => `${day} ${month}`,
  monthDay: (day, month) => `${day} ${month}`,
  kinds: {
    doctoralThesis: 'Proefschrift',
    masterThesis: 'Masterscriptie',
    thesis: 'Scriptie',
    phdThesis: 'Proefschrift',
    dissertation: 'proefschrift',
    dataset: 'Dataset',
    software: 'Computersoftware',
    poster: 'Posterpresentatie',
    presentation: 'Conferentiepresentatie',
    conferenceAbstract: 'Conferentieabstract',
    editorial: 'Redactioneel',
    letter: 'Ingezonden brief',
    preprint: 'Preprint',
    internet: 'Internet',
  },
};

export const WORDS: Readonly<Record<CitationLocale, Words>> = { en, da, nl };

/** The locale of a language tag: `da-DK` is `da`; undefined for a language we do not write. */
export function citationLocale(tag: string): CitationLocale | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  return CITATION_LOCALES.find((locale) => locale === primary);
}
