/** Language names and codes as bibliographies write them, to BCP 47. */

/** BCP 47 tag: every way it is written, besides the tag itself. ISO 639-2/3 codes, English and own names, babel names. */
const TABLE: Readonly<Record<string, string>> = {
  en: 'eng english anglais engels engelsk englisch inglese inglés ingles',
  'en-US': 'american usenglish',
  'en-GB': 'british ukenglish',
  'en-CA': 'canadian',
  'en-AU': 'australian',
  'en-NZ': 'newzealand',
  da: 'dan danish dansk deens dänisch',
  nl: 'nld dut dutch nederlands flemish hollandsk',
  de: 'deu ger german deutsch ngerman tysk duits',
  'de-AT': 'austrian naustrian',
  'de-CH': 'swissgerman nswissgerman',
  fr: 'fra fre french français francais frans fransk frenchb',
  'fr-CA': 'acadian canadien',
  es: 'spa spanish español espanol castilian spansk spaans',
  it: 'ita italian italiano italiensk italiaans',
  pt: 'por portuguese português portugues portuges',
  'pt-BR': 'brazilian brazil',
  sv: 'swe swedish svenska svensk zweeds',
  no: 'nor norwegian norsk',
  nb: 'nob bokmål bokmal',
  nn: 'nno nynorsk',
  fi: 'fin finnish suomi finsk',
  is: 'isl ice icelandic íslenska',
  fo: 'fao faroese føroyskt',
  kl: 'kal greenlandic kalaallisut',
  ru: 'rus russian русский russisk',
  uk: 'ukr ukrainian',
  pl: 'pol polish polski',
  cs: 'ces cze czech čeština',
  sk: 'slk slo slovak',
  sl: 'slv slovene slovenian',
  hr: 'hrv croatian',
  sr: 'srp serbian',
  bs: 'bos bosnian',
  mk: 'mkd mac macedonian',
  bg: 'bul bulgarian',
  ro: 'ron rum romanian moldavian',
  hu: 'hun hungarian magyar',
  el: 'ell gre greek polutonikogreek',
  tr: 'tur turkish türkçe',
  et: 'est estonian',
  lv: 'lav latvian',
  lt: 'lit lithuanian',
  sq: 'sqi alb albanian',
  ca: 'cat catalan català',
  eu: 'eus baq basque',
  gl: 'glg galician',
  ga: 'gle irish',
  gd: 'gla gaelic',
  cy: 'cym wel welsh',
  la: 'lat latin',
  ar: 'ara arabic',
  he: 'heb hebrew',
  fa: 'fas per persian farsi',
  ur: 'urd urdu',
  hi: 'hin hindi',
  bn: 'ben bengali',
  ta: 'tam tamil',
  th: 'tha thai',
  vi: 'vie vietnamese',
  id: 'ind indonesian',
  ms: 'msa may malay',
  zh: 'zho chi chinese 中文',
  ja: 'jpn japanese 日本語',
  ko: 'kor korean 한국어',
  af: 'afr afrikaans',
  sw: 'swa swahili',
  hy: 'hye arm armenian',
  ka: 'kat geo georgian',
  kk: 'kaz kazakh',
  mn: 'mon mongolian',
  eo: 'epo esperanto',
  fy: 'fry frisian',
  mul: 'multilingual multiple',
  lb: 'ltz luxembourgish',
  mt: 'mlt maltese',
  ne: 'nep nepali',
  si: 'sin sinhala',
  sa: 'san sanskrit',
};

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(TABLE).flatMap(([tag, names]) => names.split(' ').map((name) => [name, tag] as const)),
);
/** The two-letter primary subtags of `TABLE`. */
const PRIMARY: ReadonlySet<string> = new Set(Object.keys(TABLE).map((tag) => tag.split('-')[0] ?? tag));

/** The BCP 47 tag of the first language a text names (`English`, `dan`, `en_GB`, `Danish; English`); undefined if it names none. */
export function readLanguage(text: string): string | undefined {
  for (const part of text.slice(0, 200).split(/[;,/|&]|\band\b/)) {
    const name = part
      .trim()
      .toLowerCase()
      .replace(/^lang(?:uage)?(?:[:=\s]+|(?=[a-z]{4}))/, '');
    const known = BY_NAME.get(name);
    if (known !== undefined) return known;
    const [primary = '', ...subtags] = name.replace(/_/g, '-').split('-');
    if (!PRIMARY.has(primary) && !(BY_NAME.has(primary) && subtags.length > 0)) continue;
    const region = subtags.find((subtag) => /^[a-z]{2}$/.test(subtag));
    const language = PRIMARY.has(primary) ? primary : (BY_NAME.get(primary) ?? primary);
    return region === undefined ? language : `${language}-${region.toUpperCase()}`;
  }
  return undefined;
}
