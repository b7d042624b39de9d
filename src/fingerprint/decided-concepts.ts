/** Fingerprints as people decided them: computed weights stay readable beside what is shown. */
import { conceptDecision, type conceptDecisionRow } from '../derive/concept-decisions.js';
import type { Context } from '../server/context.js';
import { curateConcepts, newestByConcept } from '../text/curated-concepts.js';
import { round9 } from '../text/weigh.js';
import type { ConceptCurationEntity, FingerprintEntryEntity, HiddenConceptEntity } from './fingerprint.record.js';
import type { FingerprintPart } from './parts.queries.js';
import type { RankedConcept } from './selection.js';

type Row = (typeof conceptDecisionRow)['_output'];

/** What the sums of people need. */
export interface DecisionsOnPeople {
  readonly decisionsOnConceptsOfPerson: { load(id: string): Promise<{ readonly decisions: readonly Row[] } | null> };
}

/** The sum over the outputs of a person as decisions have it; of anything else the sum as it is. */
export async function decidedSum(
  id: string,
  concepts: readonly RankedConcept[],
  { decisionsOnConceptsOfPerson }: DecisionsOnPeople,
): Promise<{ readonly concepts: readonly RankedConcept[]; readonly hidden: readonly HiddenConceptEntity[] }> {
  const rows = id.startsWith('Person:') ? ((await decisionsOnConceptsOfPerson.load(id))?.decisions ?? []) : [];
  if (rows.length === 0) return { concepts, hidden: [] };
  const decisions = rows.map(conceptDecision);
  const curated = curateConcepts(concepts, decisions);
  const total = curated.reduce((sum, { weight }) => sum + weight, 0);
  const computed = new Map(concepts.map(({ concept, weight }) => [concept, weight]));
  return {
    concepts: curated.map(({ concept, weight, rank, computed: before, curated: how }) => ({
      concept,
      weight,
      rank,
      share: round9(weight / total),
      curation: { computed: before ?? null, curated: how ?? null },
    })),
    hidden: [...newestByConcept(decisions).values()]
      .filter(({ what }) => what === 'HIDE_CONCEPT')
      .map(({ concept }) => ({ conceptUri: concept, computedWeight: computed.get(concept) ?? null })),
  };
}

/** What a person's outputs add up from, without the concepts that are hidden on the person. */
export async function withoutHidden(
  id: string,
  parts: readonly FingerprintPart[],
  loaders: DecisionsOnPeople,
): Promise<readonly FingerprintPart[]> {
  const { hidden } = await decidedSum(id, [], loaders);
  if (hidden.length === 0) return parts;
  const left = new Set(hidden.map(({ conceptUri }) => conceptUri));
  return parts.map((part) => ({ ...part, concepts: part.concepts.filter(([concept]) => !left.has(concept)) }));
}

/** The concepts of an output that somebody hid, with the weights that its text gives them. */
export async function hiddenOfPublication(
  id: string,
  { loaders, fingerprinter }: Context,
): Promise<HiddenConceptEntity[]> {
  const uris = (await loaders.decidedConceptsOfPublication.load(id))?.hidden ?? [];
  if (uris.length === 0) return [];
  const extraction = await loaders.extractionOf.load(id, fingerprinter);
  const computed = new Map((extraction?.concepts ?? []).map(({ uri, weight }) => [uri, weight]));
  return uris.map((uri) => ({ conceptUri: uri, computedWeight: computed.get(uri) ?? null }));
}

/** What decisions did to an entry. */
export async function curationOf(
  { subject, conceptUri, weight, curation }: FingerprintEntryEntity,
  { loaders }: Context,
): Promise<ConceptCurationEntity> {
  const undecided = { computed: weight, curated: null };
  if (subject.kind !== 'PUBLICATION') return curation ?? undecided;
  const decided = await loaders.decidedConceptsOfPublication.load(subject.publication.id);
  const own = decided?.concepts.find(([uri]) => uri === conceptUri);
  return own === undefined ? undecided : { computed: own[1], curated: own[2] };
}
