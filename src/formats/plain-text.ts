/** From what sources write (HTML, JATS, MathML, entities, stray controls) to plain text in Unicode NFC. */

/** Name and character, in turn. */
const NAMES =
  'amp & lt < gt > quot " apos \' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » hellip … ' +
  'bull • middot · deg ° plusmn ± times × divide ÷ minus − micro µ para ¶ sect § copy © reg ® trade ™ dagger † Dagger ‡ ' +
  'prime ′ Prime ″ permil ‰ euro € pound £ yen ¥ cent ¢ frac12 ½ frac14 ¼ frac34 ¾ sup1 ¹ sup2 ² sup3 ³ le ≤ ge ≥ ne ≠ ' +
  'asymp ≈ sim ∼ infin ∞ radic √ sum ∑ prod ∏ int ∫ part ∂ larr ← rarr → uarr ↑ darr ↓ harr ↔ alpha α beta β gamma γ ' +
  'delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigma σ sigmaf ς ' +
  'tau τ upsilon υ phi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω ' +
  'aelig æ AElig Æ oslash ø Oslash Ø aring å Aring Å szlig ß eth ð ETH Ð thorn þ THORN Þ oelig œ OElig Œ iexcl ¡ iquest ¿ ' +
  'ordf ª ordm º lowbar _ lbrack [ rbrack ] lpar ( rpar ) colon : semi ; comma , period . sol / num # excl ! dash ‐ hyphen ‐';
const SPACES = ['nbsp', 'ensp', 'emsp', 'thinsp', 'Tab', 'NewLine'];
const NAMED: ReadonlyMap<string, string> = new Map([
  ...[...NAMES.matchAll(/(\S+) (\S+)/g)].map((pair) => [pair[1] ?? '', pair[2] ?? ''] as const),
  ...SPACES.map((name) => [name, ' '] as const),
  ['shy', ''],
]);
/** `&eacute;` and the like: the letter and what stands on it. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
]);
/** What windows-1252 means where pages wrote `&#150;` for a dash. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function codePoint(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
}

function entity(whole: string, body: string): string {
  if (body.startsWith('#')) {
    const hex = body.charAt(1) === 'x' || body.charAt(1) === 'X';
    return codePoint(Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10));
  }
  const named = NAMED.get(body);
  if (named !== undefined) return named;
  const accent = ACCENTS.get(body.slice(1));
  return accent === undefined ? whole : (body.charAt(0) + accent).normalize('NFC');
}

/** HTML's character references decoded, also when encoded twice (`&amp;eacute;`). Unknown names stay as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const once = text.replace(/&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,9});/g, entity);
  return once.includes('&') && /&(?:#\w{1,8}|[A-Za-z]{2,8});/.test(once)
    ? once.replace(/&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,9});/g, entity)
    : once;
}

const SUPERSCRIPT: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−=()ni'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][index] ?? plain]),
);
const SUBSCRIPT: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−=()'].map((plain, index) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][index] ?? plain]),
);

function shifted(text: string, table: ReadonlyMap<string, string>): string {
  const characters = [...text.trim()];
  const mapped = characters.map((character) => table.get(character));
  return mapped.every((character) => character !== undefined) ? mapped.join('') : text;
}

/** `2` → `²`; a text that has no superscript form stays on the line. */
export const superscript = (text: string): string => shifted(text, SUPERSCRIPT);
/** `2` → `₂`; a text that has no subscript form stays on the line. */
export const subscript = (text: string): string => shifted(text, SUBSCRIPT);

const INLINE =
  'i|b|u|s|em|strong|italic|bold|sc|scp|tt|small|big|font|span|a|cite|code|q|mark|abbr|sup|sub|inf|monospace|roman|underline|overline|named-content|styled-content|ext-link|xref|email|uri|inline-formula|tex-math|alternatives|label';
const BLOCK =
  'p|br|div|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|tbody|thead|hr|pre|blockquote|section|sec|title|abstract|list|list-item|disp-formula|body|html|head';
const PREFIXED = '(?:jats|mml|m|xhtml|html|ce|o):[a-z][a-z0-9-]{0,30}';
const MATHML =
  'math|mrow|mi|mn|mo|ms|mtext|msub|msup|msubsup|mfrac|msqrt|mroot|mover|munder|munderover|mstyle|mspace|mfenced|semantics|annotation|mtable|mtr|mtd';
const TAG = new RegExp(
  `<(/?)((?:${PREFIXED})|(?:${INLINE})|(?:${BLOCK})|(?:${MATHML}))(?:\\s[^<>]{0,2000})?\\s?/?>`,
  'gi',
);
const BLOCK_NAME = new RegExp(`^(?:jats:|html:|xhtml:)?(?:${BLOCK})$`, 'i');
const SCRIPT = /<(?:jats:|html:)?(su[bp]|inf)>([^<>]{1,40})<\/(?:jats:|html:)?(?:su[bp]|inf)>/gi;

/** Markup of the tags publications use taken out; `p < 0.05` and unknown tags stay. Block elements become line breaks. */
export function withoutMarkup(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(/<!--[^<>]{0,2000}-->|<!\[CDATA\[|\]\]>/g, '')
    .replace(SCRIPT, (_, kind: string, inner: string) =>
      kind.toLowerCase() === 'sup' ? superscript(inner) : subscript(inner),
    )
    .replace(TAG, (_, __, name: string) => (BLOCK_NAME.test(name) ? '\n' : ''));
}

/** Every character `normaliseCharacters` replaces is in here: one fast look spares most texts five slow ones. */
const MAY_NEED_REPAIR = new RegExp(
  `[${[
    [0x00, 0x09],
    [0x0b, 0x1f],
    [0x7f, 0xa0],
    [0xad, 0xad],
    [0x131, 0x131],
    [0x237, 0x237],
    [0x1680, 0x1680],
    [0x2000, 0x200f],
    [0x2028, 0x202f],
    [0x205f, 0x2064],
    [0x3000, 0x3000],
    [0xd800, 0xdfff],
    [0xfeff, 0xfeff],
    [0xfffe, 0xfffe],
  ]
    .map((range) => range.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('-'))
    .join('')}]`,
);

/** Controls out, odd spaces to plain ones, dotless i under an accent to i (NFC alone does not repair that), NFC. */
export function normaliseCharacters(text: string): string {
  if (!MAY_NEED_REPAIR.test(text)) return text.normalize('NFC');
  return text
    .replace(/[^\P{Cc}\n\t]|[\u00ad\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\ufeff\ufffe]/gu, '')
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(/\u0131(?=[\u0300-\u0314])/g, 'i')
    .replace(/\u0237(?=[\u0300-\u0314])/g, 'j')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC');
}

/** The text without characters of a set at its ends. A regular expression `[…]+$` would look at every run of them again and again. */
export function trimmedOf(text: string, characters: string, ends: 'both' | 'end' = 'both'): string {
  let start = 0;
  let end = text.length;
  while (end > start && characters.includes(text.charAt(end - 1))) end -= 1;
  while (ends === 'both' && start < end && characters.includes(text.charAt(start))) start += 1;
  return text.slice(start, end);
}

/** Every run of white space is one space: what expressions with `\s+` behind something need to be linear. */
export function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** One line of plain text: markup and entities gone, spaces collapsed. */
export function plainLine(text: string): string {
  return normaliseCharacters(withoutMarkup(decodeEntities(text)))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Plain text that may have paragraphs: lines are kept, blank ones and spaces collapsed. */
export function plainParagraphs(text: string): string {
  return normaliseCharacters(withoutMarkup(decodeEntities(text)))
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
