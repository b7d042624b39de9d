/** Words of titles and names as the matcher compares them, and how much a word says. */
import anyAscii from 'any-ascii';

const GREEK: ReadonlyMap<string, string> = new Map(
  [
    'α alpha|β beta|γ gamma|δ delta|ε epsilon|ζ zeta|η eta|θ theta|ι iota|κ kappa|λ lambda|μ mu|ν nu|ξ xi|ο omicron|π pi',
    'ρ rho|σ sigma|ς sigma|τ tau|υ upsilon|φ phi|χ chi|ψ psi|ω omega|µ mu',
  ].flatMap((line) =>
    line.split('|').map((pair): [string, string] => {
      const [letter = '', name = ''] = pair.split(' ');
      return [letter, name];
    }),
  ),
);

const ROMAN: ReadonlyMap<string, string> = new Map(
  'ii iii iv vi vii viii ix xi xii xiii xiv xv xvi'
    .split(' ')
    .map((numeral, at): [string, string] => [numeral, String([2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16][at])]),
);

const ORDINALS: ReadonlyMap<string, string> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((ordinal, at): [string, string] => [ordinal, String(at + 1)]),
);

/** Numerals and ordinals as digits: II, 4th, fourth. */
function asNumber(word: string): string {
  const found = ROMAN.get(word) ?? ORDINALS.get(word);
  return found ?? (/^\d{1,3}(?:st|nd|rd|th)$/.test(word) ? word.slice(0, -2) : word);
}

/** Words of six languages that stand in any title: they tell nothing, and sources drop them. */
const STOP: ReadonlySet<string> = new Set(
  (
    'a an the of and or in on for to with by from at as is are its their into via versus vs be this that between among ' +
    'de la le les des du et en un une l d aux au sur pour dans par el los las y del una con por para e il lo i gli di della dei nel ' +
    'der die das und von zur zum im ein eine einer mit fur bei den dem des auf ' +
    'og af til pa med et ved het van voor een met bij op te'
  ).split(' '),
);

/** Words in titles that head every issue: alone they name no work. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'editorial editorials editor editors introduction preface foreword forword afterword prologue epilogue conclusion conclusions summary abstract ' +
    'abstracts contents index indexes issue special section book books review reviews letter letters news notes note obituary ' +
    'commentary comment comments discussion reply response author authors erratum corrigendum correction corrections retraction ' +
    'announcement announcements acknowledgement acknowledgements acknowledgment acknowledgments guest chair chairs chairman message ' +
    'welcome column report reports unknown untitled title no none anonymous call papers volume paper number page pages part minitrack ' +
    'publisher publishers memoriam tribute perspective viewpoint opinion interview calendar errata addendum front back matter cover masthead ' +
    'new introductory remarks proceedings workshop panel keynote tutorial overview vorwort einleitung rezension leder anmeldelse ' +
    'boekbespreking inleiding voorwoord editoriale introduccion editoriaux sommaire ' +
    'session demo demonstration extended invited talk poster short full version revised reprint reprinted supplement supplementary'
  ).split(' '),
);

export const isStopWord = (word: string) => STOP.has(word);
export const isGenericWord = (word: string) => GENERIC.has(word);
export const isNumber = (word: string) => /^\d+$/.test(word);

/** What a word tells of the work it stands in the title of, 0..1: a name or term most, a filler nothing. */
export function informationOf(word: string): number {
  if (STOP.has(word)) return 0;
  if (GENERIC.has(word)) return 0.2;
  if (isNumber(word)) return 0.3;
  return word.length <= 3 ? 0.6 : 1;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  apos: "'",
  szlig: 'ss',
  oslash: 'o',
  aelig: 'ae',
};

/** `&eacute;`, `&#233;`, `&#xe9;`: the letter; of named letters without the accent, which folding drops too. */
function entity(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 31 && code < 0x11_0000 ? String.fromCodePoint(code) : ' ';
  }
  if (/^[a-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)$/i.test(name)) return name.charAt(0);
  return NAMED[name.toLowerCase()] ?? (/^(?:nbsp|[lr][sd]quo)$/.test(name) ? ' ' : whole);
}

/** Takes tags and entities out: `<i>in vitro</i>`, `R&amp;D`, `Barbar&#225`. Each alternative is bounded, so this is linear. */
export function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text.replace(/<\/?[a-z][^<>]{0,80}>/gi, '').replace(/&(#\d{2,6}|#?\w{1,10}(?=;));?/g, entity);
}

/** Greek letters that stand for themselves get their name (α-synuclein); Greek words are transliterated like all others. */
function withNamedGreek(text: string): string {
  return text.replace(
    /(?<!\p{Script=Greek})[α-ωΑ-Ωµ](?!\p{Script=Greek})/gu,
    (letter) => ` ${GREEK.get(letter.toLowerCase()) ?? letter} `,
  );
}

const ASCII = /^[\x20-\x7e]*$/;

/** Folded words, numerals as numbers: `Part II: β-Blockers` → part 2 beta blockers. */
export function wordsOf(text: string): string[] {
  const plain = ASCII.test(text) ? text : anyAscii(withNamedGreek(text.normalize('NFC')));
  return plain
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map(asNumber);
}
