/** Two entities that are one: decided, and taken back (docs/decisions/0014). */
import { publicationsBelowOrganizations } from '../derive/derive.queries.js';
import { DELETE_ENTITIES } from '../graph/before.queries.js';
import { Touched } from '../graph/change.js';
import { currentIds, existingIds, successorsOf } from '../graph/current-ids.js';
import { CONTRIBUTIONS_LEADING_TO, childrenLeadingTo } from '../graph/leading.queries.js';
import { merge } from '../graph/merge.js';
import { DECISIONS_ON, keepDecisionImage } from '../graph/merge.queries.js';
import { MERGE_LABELS, type MergeImage, type MergeLabel, mergeImage } from '../graph/merge-image.js';
import { ancestorsOfParents } from '../graph/relations.queries.js';
import { deleteBeforeImage } from '../graph/undo.queries.js';
import { unmerge } from '../graph/unmerge.js';
import type { Reader, WriteTransaction } from '../neo4j/database.js';
import { openPair } from './curate.js';
import { LATER_DECISIONS } from './curation.queries.js';
import {
  type CurateOptions,
  CurationError,
  type Decision,
  decide,
  deriveAgain,
  keptImage,
  keywordMapper,
  knownId,
  labelOf,
  limitOf,
  newDecisionId,
  record,
} from './decide.js';

export interface MergeInput {
  /** Id of the one that stays. */
  readonly into: string;
  /** Id of the one that becomes a part of it. */
  readonly from: string;
}

/** Makes one publication, person or organisation of two. */
export async function mergeEntities(input: MergeInput, options: CurateOptions): Promise<Decision> {
  const id = newDecisionId();
  return decide(options, (tx) => mergeIn(tx, id, input, options));
}

/** Says that the two outputs of a doubtful pair are one. */
export async function uniteDoubtful(
  { pair, into }: { readonly pair: string; readonly into?: string | undefined },
  options: CurateOptions,
): Promise<Decision> {
  const id = newDecisionId();
  return decide(options, async (tx) => {
    const publications = await openPair(tx, pair);
    const stays = into ?? publications[0] ?? '';
    const from = publications.find((publication) => publication !== stays) ?? '';
    if (!publications.includes(stays))
      throw new CurationError('BAD_INPUT', `${stays} is not one of the pair: ${publications.join(', ')}.`, 'into');
    return mergeIn(tx, id, { into: stays, from }, options, pair);
  });
}

async function mergeIn(
  tx: WriteTransaction,
  id: string,
  given: MergeInput,
  options: CurateOptions,
  pair?: string,
): Promise<Decision> {
  const staged = await stageMerge(tx, { id, why: options.why, ...given }, options);
  await finishMerges(tx, [staged], options, pair);
  return { id, entity: staged.into };
}

export interface StagedMerge {
  readonly id: string;
  readonly why: string | undefined;
  readonly label: MergeLabel;
  readonly into: string;
  /** Nothing leads to it any more; it goes when all is finished. */
  readonly from: string;
  readonly touched: Touched;
  readonly image: MergeImage;
}

/**
 * All of a merge but what is derived from it: that may be computed once for several.
 *
 * @throws CurationError before anything is written, if it cannot be made
 */
export async function stageMerge(
  tx: WriteTransaction,
  given: MergeInput & { readonly id: string; readonly why: string | undefined },
  options: CurateOptions,
): Promise<StagedMerge> {
  const into = await knownId(tx, given.into, 'into');
  const from = await knownId(tx, given.from, 'from');
  const label = await checkedLabel(tx, into, from);
  const below =
    label === 'Organization'
      ? (await tx.read(publicationsBelowOrganizations, { ids: [from] })).map((row) => row.id)
      : [];
  const request = { into, from, mapKeyword: keywordMapper(options), consortiumLimit: limitOf(options) };
  const { touched, image } = await merge(tx, request);
  for (const publication of below) touched.publications.add(publication);
  return { id: given.id, why: given.why, label, into, from, touched, image };
}

/** Derives what follows from merges, deletes those that went, and records the decisions in their order. */
export async function finishMerges(
  tx: WriteTransaction,
  merges: readonly StagedMerge[],
  options: CurateOptions,
  pair?: string,
): Promise<void> {
  const touched = new Touched();
  for (const merge of merges) touched.include(merge.touched);
  const ends = new Set(merges.flatMap(({ into, from }) => [into, from]));
  const vanished = (await deriveAgain(tx, touched, options)).filter((person) => !ends.has(person.id));
  for (const [at, { id, why, label, into, from, image }] of merges.entries()) {
    tx.queue(DELETE_ENTITIES[label], { ids: [from] });
    const told = { others: [from], ...(pair !== undefined && { pair }) };
    record(tx, { id, entity: into, what: 'MERGE' }, { ...options, why }, told);
    // The last of them is taken back first.
    const kept = { ...image, vanished: at === merges.length - 1 ? vanished : [] };
    tx.queue(keepDecisionImage, { id, image: JSON.stringify(kept) });
  }
}

async function checkedLabel(reader: Reader, into: string, from: string): Promise<MergeLabel> {
  const label = MERGE_LABELS.find((known) => known === labelOf(into, 'into'));
  if (label === undefined)
    throw new CurationError('BAD_INPUT', `${into} is no publication, person or organisation.`, 'into');
  if (!from.startsWith(`${label}:`))
    throw new CurationError('BAD_INPUT', `${from} is of another kind than ${into}.`, 'from');
  if (into === from) throw new CurationError('ALREADY_DECIDED', `Both are ${into} already.`, 'from');
  const decisions = await reader.read(DECISIONS_ON[label], { id: from, other: into });
  const apart = decisions.find((row) => row.current && row.both && row.what === 'DIFFERENT');
  if (apart !== undefined)
    throw new CurationError('IN_THE_WAY', `${apart.id} says that they are two. Take it back first.`, 'from');
  if (label === 'Person') await refuseCompanions(reader, into, from);
  if (label === 'Organization') await refuseCircle(reader, into, from);
  return label;
}

/** Two authors of one output are two people. */
async function refuseCompanions(reader: Reader, into: string, from: string): Promise<void> {
  const standing = await reader.read(CONTRIBUTIONS_LEADING_TO.Person, { from: into });
  const places = new Set(standing.map((row) => `${row.publication} ${row.role}`));
  const joint = (await reader.read(CONTRIBUTIONS_LEADING_TO.Person, { from })).find((row) =>
    places.has(`${row.publication} ${row.role}`),
  );
  if (joint !== undefined)
    throw new CurationError(
      'BAD_INPUT',
      `Both stand on ${joint.publication} as ${joint.role}, so they are two people. If that output names one of them wrongly, claim or reject its contribution first.`,
      'from',
    );
}

async function refuseCircle(reader: Reader, into: string, from: string): Promise<void> {
  const children = new Set((await reader.read(childrenLeadingTo, { from, into })).map((row) => row.id));
  const [above] = await reader.read(ancestorsOfParents, { ids: [into] });
  const between = above?.ancestors.find((id) => children.has(id));
  if (between !== undefined)
    throw new CurationError('BAD_INPUT', `${into} is a part of ${between}, which is a part of ${from}.`, 'from');
}

/** Takes a merge back: both are there again, each with what was said and decided about it. */
export async function takeMergeBack(
  tx: WriteTransaction,
  decision: { readonly id: string; readonly entity: string },
  options: CurateOptions,
): Promise<void> {
  const image = await keptImage(tx, decision.id, mergeImage);
  await refuseLater(tx, decision, [decision.entity, ...(await successorsIn(tx, image))]);
  const touched = await unmerge(tx, image, {
    mapKeyword: keywordMapper(options),
    consortiumLimit: limitOf(options),
  });
  await deriveAgain(tx, touched, options);
  tx.queue(deleteBeforeImage, { id: decision.id });
}

/** What those became that the image speaks of, if they were merged into others. */
async function successorsIn(reader: Reader, image: MergeImage): Promise<string[]> {
  const ids = await currentIds(reader, [image.kept, image.gone], new Set(image.vanished.map((person) => person.id)));
  const outputs = [...new Set(image.leading.contributions.map((row) => row.publication))];
  const there = await existingIds(reader, outputs);
  const gone = outputs.filter((id) => !there.has(id));
  return [...[...ids.values()].filter((id) => id !== undefined), ...(await successorsOf(reader, gone))];
}

/** @throws CurationError naming the later decisions on these entities that hold */
export async function refuseLater(
  reader: Reader,
  decision: { readonly id: string; readonly entity: string },
  entities: readonly string[],
): Promise<void> {
  const later = new Set<string>();
  for (const entity of new Set(entities)) {
    const found = await reader.read(LATER_DECISIONS[labelOf(entity)], { decision: decision.id, entity });
    // On what only took part, only what made it one with something else is in the way.
    for (const row of found) if (entity === decision.entity || row.what === 'MERGE') later.add(row.id);
  }
  if (later.size > 0)
    throw new CurationError(
      'IN_THE_WAY',
      `${decision.id} cannot be taken back by itself: ${[...later].sort().join(', ')} came later and build on it. Take these back first, the newest first.`,
      'decision',
    );
}
