/**
 * Which language is this text? Counted by stop words: a dozen common words settle it for a title or abstract, and the
 * answer is "unknown" rather than a guess when they do not.
 */
import type { Word } from './tokenize.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The most frequent function words. German, Swedish, Norwegian, French are here so as not to be taken for Dutch, Danish, English. */
export const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    words(`the of and to in a is that for it was on are as with be by this at from or an were which have has not but their they
      we our can been may these those between among than who whom how what when into its also more most about after during using
      such all both had if no other some there through will would could should do does`),
  ],
  [
    'da',
    words(`og i at det en den til er som på de med for af et ikke der var han hun vi har om kan men fra ved eller sig også efter
      hvor blev blevet mellem dette denne disse deres vores hvordan hvilke når skal skulle kunne havde over under end mere mest
      blandt gennem samt både være dem den sin sit sine men hvis alle andre flere mange bliver været ville vil må`),
  ],
  [
    'nl',
    words(`de het een en van in is op te dat die voor met zijn niet aan er om ook als bij door maar naar uit tot worden wordt werd
      werden hebben heeft kan of deze dit hun onze tussen hoe welke wat over meer meest waren was zij wij zich nog dan kunnen moet
      onder na men`),
  ],
  [
    'de',
    words(`der die das und in den von zu mit ist im für auf des dem ein eine nicht sich auch als werden wird wurde wurden bei aus
      nach wie oder sind war einer eines zur zum über durch zwischen haben hat kann diese dieser`),
  ],
  [
    'sv',
    words(`och att det i en som är av på för med till den har inte om ett var de men från vid eller sig också efter där blev
      mellan detta denna dessa deras hur vilka när ska skulle kunde hade under än mer bland genom samt både vara`),
  ],
  [
    'no',
    words(`og i av å det en er som på de med for til et ikke var han hun vi har om kan men fra ved eller seg også etter hvor ble
      blitt mellom dette denne disse deres hvordan hvilke når skal skulle kunne hadde enn mer blant gjennom samt både være noen`),
  ],
  [
    'fr',
    words(`le la les de des du un une et en à est que qui dans pour par sur au aux avec ne pas ce cette ces sont était ont être
      plus ou mais comme entre leur leurs nous ils elle elles se son sa ses`),
  ],
]);

/** The languages that each stop word belongs to. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = languagesOfWords();

function languagesOfWords(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, stops] of STOP_WORDS) {
    for (const word of stops) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

/** Words read to tell the language: the start of a text is enough. */
const SAMPLE_WORDS = 300;
/** Fewer stop words than this say nothing: a title of five words may hold one by chance. */
const MIN_HITS = 2;
/** The best language must lead by this factor: Danish and Norwegian share most words. */
const LEAD = 1.25;

/** Primary subtag in lower case: `en-GB` is `en`. */
export function primaryLanguage(tag: string): string {
  const dash = tag.indexOf('-');
  return (dash < 0 ? tag : tag.slice(0, dash)).toLowerCase();
}

/** The words overrule a declared language only with so many stop words, and twice as many as the declared language has. */
const OVERRULE_HITS = 5;
const OVERRULE_LEAD = 2;

/** The language that the words of a text speak for, or undefined when they do not settle it. */
export function detectLanguage(text: readonly Word[]): string | undefined {
  const [best, second] = stopWordHits(text);
  if (best === undefined || best.count < MIN_HITS) return undefined;
  return second !== undefined && best.count < second.count * LEAD ? undefined : best.language;
}

/**
 * The primary subtag of a text's language: the declared one, unless the words clearly speak another (a Danish record often
 * holds an English abstract); without a declared one what the words say, if anything.
 */
export function languageOf(text: readonly Word[], declared?: string): string | undefined {
  if (declared === undefined) return detectLanguage(text);
  const primary = primaryLanguage(declared);
  const hits = stopWordHits(text);
  const own = hits.find(({ language }) => language === primary)?.count ?? 0;
  const [best] = hits;
  const isOverruled = best !== undefined && best.count >= OVERRULE_HITS && best.count > own * OVERRULE_LEAD;
  return isOverruled ? best.language : primary;
}

/** Stop words of each language in the start of a text, the most first. */
function stopWordHits(text: readonly Word[]): { language: string; count: number }[] {
  const counts = new Map<string, number>([...STOP_WORDS.keys()].map((language) => [language, 0]));
  for (const { text: word } of text.slice(0, SAMPLE_WORDS)) {
    for (const language of LANGUAGES_OF.get(word.toLowerCase()) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts]
    .map(([language, count]) => ({ language, count }))
    .sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1));
}

/** Is this folded word a function word of the language (of any known language, if none is named)? */
export function isStopWord(folded: string, language?: string): boolean {
  const languages = LANGUAGES_OF.get(folded);
  return languages !== undefined && (language === undefined || languages.includes(language));
}
