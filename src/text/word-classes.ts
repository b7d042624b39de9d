/**
 * What kind of word may this be? Guessed from short lists of function words and everyday verbs, and from endings: enough to
 * see where a phrase begins and ends, without a model to fetch. English has all of it, Danish and Dutch have boundaries only.
 */
import { isStopWord } from './languages.js';

/**
 * FUNCTION: articles, prepositions, pronouns, auxiliaries, conjunctions: no phrase crosses them. VERB: a finite verb of
 * reporting prose; ADVERB; GENERAL: an adjective that says nothing of the subject ("new", "different"). The others go by ending.
 */
export type WordClass =
  | 'FUNCTION'
  | 'VERB'
  | 'ADVERB'
  | 'GENERAL'
  | 'NUMBER'
  | 'ED'
  | 'ING'
  | 'ADJECTIVE'
  | 'NOUN'
  | 'PLURAL'
  | 'OTHER';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Beside the stop words that tell languages apart (`languages.ts`). */
const MORE_FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    words(`a about above according across after again against all almost along already also although always am among amongst an
      and another any anyone anything are around as at away back because become becomes becoming been before behind being below
      beneath beside besides between beyond both but by can cannot could despite did do does doing done down due during each
      either else elsewhere enough etc even ever every everyone everything except few for from further furthermore get gets
      given had has have having he hence her here hers herself him himself his how however i if in indeed inside instead into is
      it its itself just least less let like may me mere might mine moreover most much must my myself namely nearly neither never
      nevertheless no nobody none nonetheless nor not nothing now nowhere of off often on once one only onto or other others
      otherwise ought our ours ourselves out outside over own per perhaps quite rather regarding same several shall she should
      since so some somehow someone something sometimes somewhat still such than that the their theirs them themselves then there
      thereby therefore these they this those though through throughout thus to together too toward towards under unless unlike
      until up upon us versus very via vs was we well were what whatever when whenever where whereas whereby wherein whether
      which whichever while who whoever whole whom whose why will with within without would yet you your yours yourself eg ie
      et al two three four five six seven eight nine ten eleven twelve
      twenty thirty hundred thousand million first second third last next many more`),
  ],
  [
    'da',
    words(`af alle alt anden andet at bare begge blandt både da de deres det dette din dog du efter eller en end er et flere for
      fordi foran før fra få ham han hendes her hos hvad hvem hver hvilken hvis hvor hvordan ifølge ikke ind inden ingen jo kan
      kun lige man med mellem mod må ned nogle nok nu når og også om omkring op over på samme samt selv siden sin skal som stadig
      så sådan til ud uden under ved vil var vores end to tre fire fem`),
  ],
  [
    'nl',
    words(`aan al alle alleen als altijd ander andere behalve bij binnen buiten daar daarom dan dat de deze die dit door dus een
      eerst elk elke en enkele er geen haar hem hen het hier hierbij hoe hoewel hun ieder iedere in indien is ja je kan kunnen
      maar mee men met mijn moet na naar namelijk niet nog nu of om omdat ondanks onder ons ook op over per reeds samen sinds
      slechts te tegen tijdens toch toen tot tussen u uit van vanaf vanuit veel via volgens voor voordat vooral waar waarbij
      waarin want was wat we weinig welke werd wie wij word worden zal ze zelf zeer zich zij zijn zo zoals zonder zou twee drie`),
  ],
]);

/** Finite verbs that reporting prose is made of, where they are hardly ever nouns. */
const VERBS =
  words(`achieve achieves achieved address addresses addressed adopt adopts adopted aim aims aimed allow allows
  allowed analyze analyzes analyzed analyse analyses analysed appear appears appeared apply applies applied argue argues argued
  arise arises assume assumes assumed attempt attempts attempted base began begin begins call called carried causes
  characterize characterizes choose chosen combine combines compare compares compared comprise comprises compute computes
  concern concerns concerned conclude concludes concluded conducted confirm confirms confirmed consider considers considered
  consist consists consisting constitute construct constructs contain contains contained contribute contributes create creates
  created deal deals decide define defines demonstrate demonstrates demonstrated denote denotes depend depends derive derives
  derived describe describes described determine determines determined develop develops developed differ differs discuss
  discusses discussed employ employs employed enable enables ensure ensures establish establishes established evaluate evaluates
  evaluated examine examines examined exhibit exhibits exist exists expect expected explain explains explained explore explores
  explored extend extends face faces find finds found focus focuses focused follow follows formulate formulates gave give gives
  goes identify identifies identified illustrate illustrates illustrated implement implements implemented imply implies improve
  improves include includes included increase increases indicate indicates indicated introduce introduces introduced
  investigate investigates investigated involve involves involved keep keeps know known lead leads led made maintain maintains
  make makes meet meets need needs needed obtain obtains obtained occur occurs offer offers offered outline outlines outlined
  perform performs performed permit permits present presents presented produce produces propose proposes proposed prove proves
  proved provide provides provided prove receive receives recommend reduce reduces refer refers remain remains report reports
  reported represent represents require requires required results reveal reveals revealed review reviews reviewed satisfy
  satisfies say says see seek seeks seem seems seen select serve serves show shows showed shown solve solves solved stated
  studied study suffer suffers suggest suggests suggested summarize summarizes support supports take taken takes tend tends test
  tested think took treat treats treated try turn turns use uses used utilize utilizes validate validates vary varies verified
  verify verifies want wants work works worked yield yields yielded`);

/** Adjectives of any subject. */
const GENERAL =
  words(`able actual additional adequate alternative appropriate available average best better big broad certain
  clear close common complete complex comprehensive considerable conventional correct corresponding crucial current currently
  desired detailed different difficult direct diverse easy effective efficient emerging entire essential excellent existing
  extensive fast final former full fundamental general good great greater growing high higher highest huge ideal important
  impossible improved increasing individual initial innovative interesting key known large larger largest latest latter less
  likely limited little long low lower main major minor modern more necessary new novel numerous obvious old older original
  overall particular popular possible potential practical present previous primary principal proper proposed recent relative
  relevant remarkable required resulting rich satisfactory separate serious severe short significant similar simple simpler
  single small smaller so-called special specific standard strong substantial successful successive sufficient suitable superior
  traditional true typical underlying unique unknown useful usual valid valuable various vast wide wider`);

const ADVERBS =
  words(`about already always approximately easily especially even far finally generally highly hardly highly
  mainly merely mostly newly often only particularly perhaps possibly previously probably quickly rarely really recently
  relatively significantly simultaneously soon sometimes successfully today typically usually very widely well`);

const ADJECTIVE_ENDINGS = ['al', 'ic', 'ive', 'ous', 'able', 'ible', 'ful', 'less', 'ary', 'ent', 'ant', 'ical', 'ar'];
const NOUN_ENDINGS =
  'tion sion ment ness ity ism ist ance ence ology ography graphy ship hood dom er or ics ure age cy sis gy ry'.split(
    ' ',
  );

/** Is the folded word one that no phrase crosses? Of an unknown language: a function word of any known one. */
export function isFunctionWord(folded: string, language: string | undefined): boolean {
  if (language !== undefined)
    return MORE_FUNCTION_WORDS.get(language)?.has(folded) === true || isStopWord(folded, language);
  return isStopWord(folded) || [...MORE_FUNCTION_WORDS.values()].some((list) => list.has(folded));
}

/** The class of one folded word. */
export function wordClass(folded: string, language: string | undefined): WordClass {
  if (isFunctionWord(folded, language)) return 'FUNCTION';
  if (/^[\p{N}.,]+$/u.test(folded)) return 'NUMBER';
  return language === 'en' ? englishClass(folded) : 'OTHER';
}

function englishClass(word: string): WordClass {
  if (VERBS.has(word)) return 'VERB';
  if (GENERAL.has(word)) return 'GENERAL';
  if (ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4)) return 'ADVERB';
  if (word.endsWith('ed') && word.length > 4) return 'ED';
  if (word.endsWith('ing') && word.length > 4) return 'ING';
  if (ADJECTIVE_ENDINGS.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))) return 'ADJECTIVE';
  if (NOUN_ENDINGS.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))) return 'NOUN';
  if (word.endsWith('s') && word.length > 3 && !/(?:ss|us|is)$/u.test(word)) return 'PLURAL';
  return 'OTHER';
}
