/** The country an affiliation names, from how addresses end. English names, the usual short forms, a few own names. */
import { foldText } from '../record/keys.js';

const NAMES = `
AR argentina|AT austria osterreich|AU australia|BD bangladesh|BE belgium belgique belgie|BG bulgaria|BR brazil brasil|BY belarus
CA canada|CH switzerland schweiz suisse|CL chile|CN china prc|CO colombia|CU cuba|CY cyprus|CZ czechia|DE germany deutschland|DK denmark danmark
DZ algeria|EE estonia|EG egypt|ES spain espana|ET ethiopia|FI finland suomi|FR france|GB uk england scotland wales britain|GH ghana|GR greece|HK hongkong
HR croatia|HU hungary|ID indonesia|IE ireland|IL israel|IN india|IQ iraq|IR iran|IS iceland|IT italy italia|JO jordan|JP japan|KE kenya
KR korea|KW kuwait|KZ kazakhstan|LB lebanon|LK lanka|LT lithuania|LU luxembourg|LV latvia|MA morocco|MX mexico|MY malaysia|NG nigeria|NL netherlands nederland
NO norway norge|NZ zealand|PE peru|PH philippines|PK pakistan|PL poland polska|PT portugal|QA qatar|RO romania|RS serbia|RU russia|SA arabia|SE sweden sverige
SG singapore|SI slovenia|SK slovakia|TH thailand|TN tunisia|TR turkey turkiye|TW taiwan|UA ukraine|US usa|UY uruguay|VE venezuela|VN vietnam|ZA africa`;

const byWord = new Map(
  NAMES.trim()
    .split(/[|\n]/)
    .flatMap((entry) => {
      const [code = '', ...words] = entry.split(' ');
      return words.map((word) => [word, code] as const);
    }),
);

/** ISO 3166-1 alpha-2; undefined if the last words name no country we know. */
export function countryOf(affiliation: string): string | undefined {
  const text = affiliation.replaceAll(/\S+@\S+/g, ' ').slice(-120);
  if (/\b(?:U\.?S\.?A?\.?|United States(?: of America)?)[\s.,;]*$/.test(text)) return 'US';
  if (/\b(?:U\.K\.?|United Kingdom|Great Britain)[\s.,;]*$/.test(text)) return 'GB';
  if (/\bHong Kong\b/.test(text.slice(-30))) return 'HK';
  if (/\bCzech Republic[\s.,;]*$/.test(text)) return 'CZ';
  return foldText(text)
    .split(' ')
    .slice(-3)
    .reverse()
    .map((word) => byWord.get(word))
    .find((code) => code !== undefined);
}
