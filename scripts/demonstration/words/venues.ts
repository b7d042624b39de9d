/** Journals, proceedings, series and repositories. All invented; none has an ISSN. */
import type { Language } from '../pattern.js';

export interface Venue {
  readonly title: string;
  readonly kind: 'JOURNAL' | 'PROCEEDINGS' | 'BOOK' | 'SERIES' | 'REPOSITORY' | 'NEWSPAPER';
  readonly publisher: string;
  readonly abbreviation?: string;
  readonly language: Language;
  /** Topics it takes; empty: any. */
  readonly topics: readonly string[];
  readonly access: 'GOLD' | 'DIAMOND' | 'HYBRID' | 'SUBSCRIPTION';
  readonly paging: 'pages' | 'article number';
  /** The year of volume 1. */
  readonly since: number;
}

type Row = readonly [
  title: string,
  kind: Venue['kind'],
  publisher: string,
  topics: string,
  access: Venue['access'],
  paging: Venue['paging'],
  since: number,
  language?: Language,
  abbreviation?: string,
];

const ROWS: readonly Row[] = [
  [
    'Tidewater Journal of Family Medicine',
    'JOURNAL',
    'Saltgrass Press',
    '',
    'HYBRID',
    'pages',
    1984,
    'en',
    'Tidewater J Fam Med',
  ],
  ['Lantern: Research in Everyday Care', 'JOURNAL', 'Lighthouse Open', '', 'GOLD', 'article number', 2003],
  [
    'North Sea Primary Care',
    'JOURNAL',
    'Lighthouse Open',
    '',
    'DIAMOND',
    'article number',
    2011,
    'en',
    'N Sea Prim Care',
  ],
  ['Saltmarsh Archives of Practice', 'JOURNAL', 'Saltgrass Press', '', 'SUBSCRIPTION', 'pages', 1961],
  [
    'Slow Conditions',
    'JOURNAL',
    'Dune and Delta',
    'multimorbidity diabetes polypharmacy cardiovascular',
    'GOLD',
    'article number',
    2014,
  ],
  ['Glucose and Daily Life', 'JOURNAL', 'Dune and Delta', 'diabetes cardiovascular', 'HYBRID', 'pages', 1997],
  ['The Prudent Prescriber', 'JOURNAL', 'Saltgrass Press', 'polypharmacy antibiotics urinary', 'HYBRID', 'pages', 1990],
  [
    'Commons of Infection',
    'JOURNAL',
    'Lighthouse Open',
    'antibiotics pointofcare urinary vaccination',
    'GOLD',
    'article number',
    2009,
  ],
  [
    'Bench, Bedside, Surgery Door',
    'JOURNAL',
    'Breakwater Academic',
    'pointofcare urinary reasoning cancer',
    'SUBSCRIPTION',
    'pages',
    1978,
  ],
  [
    'Threshold: Journal of Early Diagnosis',
    'JOURNAL',
    'Breakwater Academic',
    'cancer screening reasoning survivorship',
    'HYBRID',
    'pages',
    2001,
  ],
  [
    'Invitation and Uptake',
    'JOURNAL',
    'Lighthouse Open',
    'screening vaccination trust',
    'DIAMOND',
    'article number',
    2012,
  ],
  [
    'Afterwards: Studies in Survivorship',
    'JOURNAL',
    'Dune and Delta',
    'survivorship mental trust',
    'GOLD',
    'article number',
    2010,
  ],
  [
    'Remote and Near',
    'JOURNAL',
    'Lighthouse Open',
    'telemedicine outofhours mental trust',
    'GOLD',
    'article number',
    2013,
  ],
  [
    'Night Desk: Acute Care Outside Hospital',
    'JOURNAL',
    'Saltgrass Press',
    'outofhours reasoning',
    'HYBRID',
    'pages',
    1999,
  ],
  ['Quiet Minds in Practice', 'JOURNAL', 'Breakwater Academic', 'mental trust', 'SUBSCRIPTION', 'pages', 1988],
  [
    'Calibration',
    'JOURNAL',
    'Breakwater Academic',
    'prediction federated explanation language',
    'HYBRID',
    'pages',
    2006,
  ],
  [
    'Legible Machines',
    'JOURNAL',
    'Lighthouse Open',
    'language explanation federated prediction',
    'GOLD',
    'article number',
    2017,
  ],
  [
    'Records and Reuse',
    'JOURNAL',
    'Lighthouse Open',
    'records sharing process learningsystem language',
    'DIAMOND',
    'article number',
    2012,
  ],
  ['Pathway and Log', 'JOURNAL', 'Dune and Delta', 'process learningsystem records', 'HYBRID', 'pages', 2015],
  ['Ledger: Economics of Care', 'JOURNAL', 'Breakwater Academic', 'economics', 'SUBSCRIPTION', 'pages', 1982],
  ['The Old Bag: Humanities of Medicine', 'JOURNAL', 'Saltgrass Press', 'history', 'HYBRID', 'pages', 1993],
  ['Vestkystens Lægeblad', 'JOURNAL', 'Klitforlaget', '', 'DIAMOND', 'pages', 1954, 'da'],
  ['Huisarts en Getij', 'JOURNAL', 'Uitgeverij Zilt', '', 'DIAMOND', 'pages', 1969, 'nl'],
  [
    'Proceedings of the Breakwater Conference on Health Data',
    'PROCEEDINGS',
    'Breakwater Academic',
    'prediction language federated explanation records sharing process',
    'HYBRID',
    'pages',
    2008,
  ],
  [
    'Proceedings of the Tideline Workshop on Learning Machines in Care',
    'PROCEEDINGS',
    'Lighthouse Open',
    'prediction language federated explanation process',
    'GOLD',
    'pages',
    2014,
  ],
  [
    'North Sea Congress of General Practice: Book of Abstracts',
    'PROCEEDINGS',
    'Lighthouse Open',
    '',
    'DIAMOND',
    'pages',
    1996,
  ],
  ['Harbour Handbooks of Health Services', 'SERIES', 'Saltgrass Press', '', 'SUBSCRIPTION', 'pages', 2002],
  ['Vesterhav Reports', 'SERIES', 'Vesterhav Demonstration Institute', '', 'DIAMOND', 'pages', 2010],
  ['Tideline Preprints', 'REPOSITORY', 'Tideline Preprints', '', 'DIAMOND', 'article number', 2013],
  ['Vesterhav Data Shelf', 'REPOSITORY', 'Vesterhav Demonstration Institute', '', 'DIAMOND', 'article number', 2015],
];

export const VENUES: readonly Venue[] = ROWS.map(
  ([title, kind, publisher, topics, access, paging, since, language = 'en', abbreviation]) => ({
    title,
    kind,
    publisher,
    topics: topics === '' ? [] : topics.split(' '),
    access,
    paging,
    since,
    language,
    ...(abbreviation === undefined ? {} : { abbreviation }),
  }),
);

export function venueOf(title: string): Venue {
  const venue = VENUES.find((candidate) => candidate.title === title);
  if (venue === undefined) throw new Error(`no venue ${title}`);
  return venue;
}
