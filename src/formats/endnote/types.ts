/** Reference types as EndNote names them (`%0`), to the RIS types that mean the same. */
export const TYPES: readonly (readonly [name: string, ris: string])[] = [
  ['journal article', 'JOUR'],
  ['journal', 'JOUR'],
  ['electronic article', 'EJOUR'],
  ['article', 'JOUR'],
  ['magazine article', 'MGZN'],
  ['newspaper article', 'NEWS'],
  ['book', 'BOOK'],
  ['electronic book', 'EBOOK'],
  ['edited book', 'EDBOOK'],
  ['book section', 'CHAP'],
  ['electronic book section', 'ECHAP'],
  ['book chapter', 'CHAP'],
  ['conference paper', 'CPAPER'],
  ['conference proceedings', 'CONF'],
  ['conference', 'CONF'],
  ['dictionary', 'DICT'],
  ['encyclopedia', 'ENCYC'],
  ['thesis', 'THES'],
  ['report', 'RPRT'],
  ['government document', 'GOVDOC'],
  ['standard', 'STAND'],
  ['patent', 'PAT'],
  ['dataset', 'DATA'],
  ['online database', 'DBASE'],
  ['computer program', 'COMP'],
  ['web page', 'ELEC'],
  ['online multimedia', 'MULTI'],
  ['blog', 'BLOG'],
  ['manuscript', 'MANSCPT'],
  ['unpublished work', 'UNPB'],
  ['preprint', 'PREPRINT'],
  ['serial', 'SER'],
  ['generic', 'GEN'],
  ['hearing', 'HEAR'],
  ['audiovisual material', 'ADVS'],
  ['film or broadcast', 'VIDEO'],
  ['personal communication', 'PCOMM'],
  ['map', 'MAP'],
  ['artwork', 'ART'],
  ['pamphlet', 'PAMP'],
  ['case', 'CASE'],
  ['bill', 'BILL'],
  ['statute', 'STAT'],
];

const BY_NAME: ReadonlyMap<string, string> = new Map(TYPES);

/** The RIS type of a name; undefined for one we do not know. */
export function risTypeOf(name: string): string | undefined {
  return BY_NAME.get(name.trim().toLowerCase());
}
