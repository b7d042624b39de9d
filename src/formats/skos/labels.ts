/** The labels of one concept, as SKOS wants them: one preferred label a language, no label twice. */
import type { LanguageText } from '../../record/vocabulary.js';
import type { NodeDraft } from './drafts.js';
import type { SkosLimits } from './limits.js';

export interface Labels {
  readonly prefLabels: LanguageText[];
  readonly altLabels: LanguageText[];
  readonly hiddenLabels: LanguageText[];
}

/** `warn` is told what was left out or moved. */
export function labelsOf(
  draft: NodeDraft,
  labelTexts: ReadonlyMap<string, LanguageText>,
  limits: SkosLimits,
  warn: (field: string, reason: string) => void,
): Labels {
  const read = (role: 'pref' | 'alt' | 'hidden') => {
    const linked = (draft.links.get(role) ?? [])
      .map((node) => labelTexts.get(node))
      .filter((text) => text !== undefined);
    return usable([...(draft.texts.get(role) ?? []), ...linked], `${role}Label`, limits, warn);
  };
  const { kept, extra } = oneALanguage(read('pref'));
  for (const { text, language } of extra) {
    warn('prefLabel', `a second preferred label ${describe(language)}, "${text}"; kept as an alternative label`);
  }
  const seen: Seen = new Map();
  for (const label of kept) isNew(label, seen);
  const unseen = (list: LanguageText[]) => list.filter((label) => isNew(label, seen));
  return {
    prefLabels: kept.sort(compareLabels),
    altLabels: unseen([...extra, ...read('alt')]).sort(compareLabels),
    hiddenLabels: unseen(read('hidden')).sort(compareLabels),
  };
}

/** By language, then text. */
export function compareLabels(a: LanguageText, b: LanguageText): number {
  const [x, y] = a.language === b.language ? [a.text, b.text] : [a.language ?? '', b.language ?? ''];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

function usable(
  labels: readonly LanguageText[],
  field: string,
  limits: SkosLimits,
  warn: (field: string, reason: string) => void,
): LanguageText[] {
  if (labels.length === 0) return [];
  const seen: Seen = new Map();
  const distinct = labels.length === 1 ? labels : labels.filter((label) => isNew(label, seen));
  const short = distinct.filter(({ text }) => text.length <= limits.labelLength);
  if (short.length < distinct.length) warn(field, `a label has more than ${limits.labelLength} characters; left out`);
  if (short.length > limits.labelsPerConcept)
    warn(field, `more than ${limits.labelsPerConcept} labels; the rest is left out`);
  return short.slice(0, limits.labelsPerConcept);
}

/** The first in order of text stays, so that the order of the file does not matter. */
function oneALanguage(labels: readonly LanguageText[]): { kept: LanguageText[]; extra: LanguageText[] } {
  const languages = new Set<string>();
  const kept: LanguageText[] = [];
  const extra: LanguageText[] = [];
  for (const label of [...labels].sort(compareLabels)) {
    const language = label.language ?? '';
    (languages.has(language) ? extra : kept).push(label);
    languages.add(language);
  }
  return { kept, extra };
}

/** Texts by language. (One string of both, made for each of half a million labels, took a tenth of the time of reading.) */
type Seen = Map<string | undefined, Set<string>>;

function isNew({ text, language }: LanguageText, seen: Seen): boolean {
  const texts = seen.get(language);
  if (texts === undefined) {
    seen.set(language, new Set([text]));
    return true;
  }
  if (texts.has(text)) return false;
  texts.add(text);
  return true;
}

function describe(language: string | undefined): string {
  return language === undefined ? 'without a language' : `in ${language}`;
}
