/** Which scheme is this file, and what is it called? */
import type { LanguageText, VocabularyRecord } from '../../record/vocabulary.js';
import type { Drafts, NodeDraft } from './drafts.js';
import { compareLabels } from './labels.js';
import type { TextRole } from './terms.js';
import type { Warnings } from './warnings.js';

/**
 * The scheme asked for, else the one that most nodes say they are in, else the only one described. Undefined if the file
 * names none. Of equals the first in order of URI.
 */
export function schemeOf(
  drafts: Drafts,
  wanted: string | undefined,
  warnings: Warnings,
): Omit<VocabularyRecord, 'concepts'> | undefined {
  const votes = new Map<string, number>();
  for (const draft of drafts.nodes.values()) {
    if (draft.types.has('scheme')) votes.set(draft.uri, votes.get(draft.uri) ?? 0);
    for (const scheme of new Set(draft.links.get('scheme'))) votes.set(scheme, (votes.get(scheme) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  // Schemes that no concept names: none of them is that of the file.
  const isNobodys = votes.size > 1 && first?.[1] === 0;
  const uri = wanted ?? (isNobodys ? undefined : first?.[0]);
  if (uri === undefined) return undefined;
  const draft = drafts.nodes.get(uri);
  if (wanted === undefined && second !== undefined) {
    warnings.add(draft ?? { line: 1 }, `${votes.size} schemes; taken as one under ${uri}, which has most concepts`);
  }
  return { uri, ...describe(draft) };
}

function describe(draft: NodeDraft | undefined): Omit<VocabularyRecord, 'uri' | 'concepts'> {
  const first = (role: TextRole) => draft?.texts.get(role)?.[0]?.text;
  // Of several dates the newest: one that was modified keeps the date it was issued.
  const newest = draft?.texts
    .get('date')
    ?.map(({ text }) => text)
    .sort()
    .at(-1);
  const licence = first('licence');
  const version = first('version') ?? newest;
  const citation = first('citation');
  const publisher = first('publisher');
  return {
    titles: titlesOf(draft),
    ...(licence !== undefined && { licence }),
    ...(version !== undefined && { version }),
    ...(citation !== undefined && { citation }),
    ...(publisher !== undefined && { publisher }),
  };
}

/** One a language; a stated title goes before a label. */
function titlesOf(draft: NodeDraft | undefined): LanguageText[] {
  const all = [...(draft?.texts.get('title') ?? []), ...(draft?.texts.get('pref') ?? [])];
  const byLanguage = new Map<string | undefined, LanguageText>();
  for (const title of all) if (!byLanguage.has(title.language)) byLanguage.set(title.language, title);
  return [...byLanguage.values()].sort(compareLabels);
}
