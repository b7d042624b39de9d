/** `Contribution to journal › Journal article › Research › peer-review`, as it is shown, or copied without what stands between. */
import type { PublicationType } from '../../record/record.js';
import { categoryOf, typeOf } from '../pure-json/types.js';

export interface ShownType {
  readonly type?: PublicationType;
  readonly category?: 'RESEARCH' | 'COMMUNICATION' | 'EDUCATION';
  readonly peerReviewed?: boolean;
}

/** Groups as they begin a line, with the code Pure has for them. Narrow ones first. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:Contribution to specialist publication or newspaper|Contribution to specialist publication|Bidrag til avis|Bijdrage aan vaktijdschrift)/,
    'contributiontoperiodical',
  ],
  [
    /^(?:Contribution to journal|Bidrag til tidsskrift|Bijdrage aan (?:wetenschappelijk )?tijdschrift)/,
    'contributiontojournal',
  ],
  [
    /^(?:Chapter in Book\/Report\/Conference proceeding|Contribution to Book\/Report|Bidrag til bog\/antologi\/rapport\/konference proceeding|Bidrag til bog\/antologi\/rapport|Hoofdstuk in Boek\/Rapport\/Congresprocedure)/i,
    'contributiontobookanthology',
  ],
  [
    /^(?:Contribution to conference|Konferencebidrag uden forlag\/tidsskrift|Bijdrage aan congres)/,
    'contributiontoconference',
  ],
  [/^(?:Book\/Report|Bog\/antologi\/afhandling\/rapport|Boek\/Rapport)/, 'bookanthology'],
  [/^(?:Working paper\s?\/\s?Preprint|Working paper|Werkdocument)/, 'workingpaper'],
  [/^(?:Thesis|Afhandling|Scriptie)/, 'thesis'],
  [/^Patent/, 'patent'],
  [/^(?:Other contribution|Non-textual form|Andet)/, 'othercontribution'],
];

/** Types in other languages, by the code or words Pure has for them in English. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/konferenceartikel|konferencebidrag|conferentie-?bijdrage|conferentieartikel/i, 'conference article'],
  [/konferenceabstrakt/i, 'conference abstract'],
  [/^leder$|redactioneel/i, 'editorial'],
  [/ph\.?d\.?-?afhandling|proefschrift/i, 'doctoral thesis'],
  [/^rapport/i, 'report'],
  [/^hoofdstuk|bidrag til bog/i, 'chapter'],
  [/^antologi/i, 'anthology'],
];

const PEER = /(?:[\s\u203a>]*)((?:not |ikke )?peer[- ]review(?:ed)?)\s*$/i;
/** What may stand behind the type. Other categories are passed over. */
const CATEGORY =
  /(?:[\s\u203a>]*)(Research|Communication|Dissemination|Education|Consultancy|Popular|Academic|Scientific|Professional|Forskning|Formidling|Undervisning|R\u00e5dgivning|Academisch|Populair|Professioneel)\s*$/;

/** @param line what stands behind `Research output:` */
export function shownType(line: string): ShownType {
  const peer = PEER.exec(line.slice(-200))?.[1];
  const beforePeer =
    peer === undefined ? line : line.slice(0, line.length - (PEER.exec(line.slice(-200))?.[0].length ?? 0));
  const category = CATEGORY.exec(beforePeer.slice(-200));
  const before = category === null ? beforePeer : beforePeer.slice(0, beforePeer.length - category[0].length);
  const [, group] = GROUPS.find(([pattern]) => pattern.test(before)) ?? [];
  const groupWords = GROUPS.find(([pattern]) => pattern.test(before))?.[0].exec(before)?.[0] ?? '';
  const words = before
    .slice(groupWords.length)
    .replace(/[\u203a>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const english = WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? words;
  const type = typeOf(group ?? '', english);
  const known = categoryOf(
    category?.[1] === 'Academic' || category?.[1] === 'Scientific' || category?.[1] === 'Academisch'
      ? 'research'
      : (category?.[1] ?? ''),
  );
  return {
    ...(type === undefined ? {} : { type }),
    ...(known === undefined ? {} : { category: known }),
    ...(peer === undefined ? {} : { peerReviewed: !/^(?:not|ikke)/i.test(peer) }),
  };
}
