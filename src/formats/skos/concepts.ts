/** Concepts out of drafts: which nodes are concepts, their labels, their links. */
import type { ConceptRecord, LanguageText } from '../../record/vocabulary.js';
import type { Drafts, NodeDraft } from './drafts.js';
import { linksThatCloseCycles } from './hierarchy.js';
import { compareLabels, type Labels, labelsOf } from './labels.js';
import type { SkosLimits } from './limits.js';
import type { LinkRole } from './terms.js';
import type { Warnings } from './warnings.js';

interface Named {
  readonly draft: NodeDraft;
  readonly labels: Labels;
}

/** Longer URIs are none. UTF-16 units. */
const MAX_URI = 2_000;

/** The usable concepts, in order of URI. */
export function conceptsOf(drafts: Drafts, limits: SkosLimits, warnings: Warnings): ConceptRecord[] {
  const named = namedConcepts(drafts, limits, warnings);
  const broader = broaderLinks(named, limits, warnings);
  const related = linksBetween(named, 'related', limits, warnings);
  for (const [uri, others] of related) for (const other of others) related.get(other)?.add(uri);
  return [...named.values()]
    .map(({ draft, labels }) => {
      const notation = draft.texts.get('notation')?.[0]?.text;
      return {
        uri: draft.uri,
        ...(notation !== undefined && { notation }),
        ...labels,
        broader: [...(broader.get(draft.uri) ?? [])].sort(),
        related: [...(related.get(draft.uri) ?? [])].sort(),
        definitions: definitionsOf(draft, limits, warnings),
        ...matchesOf(draft, limits, warnings),
      };
    })
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

function namedConcepts({ nodes, labelTexts }: Drafts, limits: SkosLimits, warnings: Warnings): Map<string, Named> {
  const named = new Map<string, Named>();
  warnDeprecated(nodes.values(), warnings);
  for (const draft of nodes.values()) {
    if (!isConcept(draft) || draft.deprecated) continue;
    const { uri } = draft;
    if (!isUri(uri)) {
      warnings.add(
        draft,
        `${short(uri)} is no absolute URI of at most ${MAX_URI} characters; left out. A relative one needs an @base`,
      );
      continue;
    }
    const labels = labelsOf(draft, labelTexts, limits, (field, reason) =>
      warnings.add(draft, `${short(uri)}: ${reason}`, field),
    );
    if (labels.prefLabels.length === 0)
      warnings.add(draft, `${short(uri)} has no skos:prefLabel; left out`, 'prefLabel');
    else named.set(uri, { draft, labels });
  }
  return named;
}

/** One warning for all: a grown thesaurus has more of them than a report has room for. */
function warnDeprecated(nodes: Iterable<NodeDraft>, warnings: Warnings): void {
  const deprecated = [...nodes].filter((draft) => draft.deprecated && isConcept(draft));
  const [first] = deprecated;
  if (first === undefined) return;
  warnings.add(first, `${deprecated.length} deprecated concepts left out, the first ${short(first.uri)}`);
}

/** Typed so, or placed in a scheme or hierarchy with a name of its own; collections group concepts and are none. */
function isConcept({ types, links, texts }: NodeDraft): boolean {
  if (types.has('concept')) return true;
  if (types.size > 0) return false;
  const isPlaced = links.has('scheme') || links.has('broader') || links.has('narrower');
  return isPlaced && (texts.has('pref') || links.has('pref'));
}

function broaderLinks(
  named: ReadonlyMap<string, Named>,
  limits: SkosLimits,
  warnings: Warnings,
): Map<string, Set<string>> {
  const broader = linksBetween(named, 'broader', limits, warnings);
  for (const [uri, children] of linksBetween(named, 'narrower', limits, warnings)) {
    for (const child of children) broader.get(child)?.add(uri);
  }
  const lists = new Map([...broader].map(([uri, parents]) => [uri, [...parents]]));
  for (const link of linksThatCloseCycles(lists)) {
    broader.get(link.narrower)?.delete(link.broader);
    const place = named.get(link.narrower)?.draft ?? { line: 1 };
    warnings.add(place, `${short(link.narrower)} broader ${short(link.broader)} closes a cycle; left out`, 'broader');
  }
  return broader;
}

/** Every concept, with the concepts of this file it links to. Links elsewhere are counted once a vocabulary: there may be thousands. */
function linksBetween(
  named: ReadonlyMap<string, Named>,
  role: LinkRole,
  limits: SkosLimits,
  warnings: Warnings,
): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  const unknown: { draft: NodeDraft; target: string }[] = [];
  for (const [uri, { draft }] of named) {
    const targets = draft.links.get(role) ?? [];
    if (targets.length > limits.linksPerConcept)
      warnings.add(draft, `more than ${limits.linksPerConcept} ${role} links; the rest is left out`, role);
    const kept = targets.slice(0, limits.linksPerConcept);
    links.set(uri, new Set(kept.filter((target) => named.has(target) && (target !== uri || role === 'broader'))));
    for (const target of kept) if (!named.has(target)) unknown.push({ draft, target });
  }
  const [first] = unknown;
  if (first !== undefined) {
    warnings.add(
      first.draft,
      `${unknown.length} ${role} links to concepts not in this file, the first to ${short(first.target)}; left out`,
      role,
    );
  }
  return links;
}

function definitionsOf(draft: NodeDraft, limits: SkosLimits, warnings: Warnings): LanguageText[] {
  const all = draft.texts.get('definition') ?? [];
  const kept = all.filter(({ text }) => text.length <= limits.definitionLength);
  if (kept.length < all.length)
    warnings.add(
      draft,
      `${short(draft.uri)}: a definition has more than ${limits.definitionLength} characters; left out`,
      'definition',
    );
  return kept.slice(0, limits.labelsPerConcept).sort(compareLabels);
}

/** Concepts elsewhere that mean the same; absent if there are none. */
function matchesOf(draft: NodeDraft, limits: SkosLimits, warnings: Warnings): { exactMatch?: string[] } {
  const all = [...new Set(draft.links.get('match'))].filter((uri) => uri !== draft.uri && isUri(uri));
  if (all.length === 0) return {};
  if (all.length > limits.linksPerConcept)
    warnings.add(draft, `more than ${limits.linksPerConcept} exactMatch links; the rest is left out`, 'exactMatch');
  return { exactMatch: all.slice(0, limits.linksPerConcept).sort() };
}

const isUri = (uri: string): boolean => uri.length <= MAX_URI && /^[a-z][a-z0-9+.-]*:/i.test(uri);

/** A URI as a message shows it. */
function short(uri: string): string {
  return uri.length <= 120 ? `<${uri}>` : `<${uri.slice(0, 119)}…>`;
}
