/** Takes a decision back: the graph is then as if it had not been made. */
import type { WriteTransaction } from '../neo4j/database.js';
import { CONCEPT_DECISIONS } from '../text/curated-concepts.js';
import { takeClaimBack } from './claim.js';
import { deriveConcepts } from './concepts.js';
import { refoldAndDerive } from './curate.js';
import { decisionById, revertDecision as markReverted, settlePair } from './curation.queries.js';
import type { DecisionEntity } from './curation.record.js';
import { type CurateOptions, CurationError, type Decision, decide } from './decide.js';
import { meanFromNowOn } from './keyword-decisions.js';
import { takeMergeBack } from './merge.js';
import { deriveAround } from './person-privacy.js';
import { takeSplitBack } from './split.js';

/** @param pass if it is taken back with all others of that pass: nobody says then that just this one was wrong */
export async function revertDecision(decision: string, options: CurateOptions, pass?: string): Promise<Decision> {
  return decide(options, async (tx) => {
    const [found] = await tx.read(decisionById, { id: decision });
    const entity = found?.decision.entity;
    if (found === undefined || entity === undefined || entity === null)
      throw new CurationError('NOT_FOUND', `There is no decision ${decision}.`, 'decision');
    if (!found.decision.current)
      throw new CurationError('ALREADY_DECIDED', `${decision} was taken back already.`, 'decision');
    await takeBackDecision(tx, { ...found.decision, entity }, options);
    tx.queue(markReverted, { id: decision, who: options.actor, pass: pass ?? null });
    // What was corrected or hidden is computed again once that no longer holds.
    const { what } = found.decision;
    if (what === 'CORRECT' || what === 'HIDE_NAME') await refoldAndDerive(tx, entity, options);
    if (what === 'SUPPRESS') await deriveAround(tx, entity, options);
    if (CONCEPT_DECISIONS.some((kind) => kind === what)) await deriveConcepts(tx, entity, options);
    if (what === 'MAP_KEYWORD') await meanFromNowOn(tx, entity, null, options);
    return { id: decision, entity };
  });
}

async function takeBackDecision(
  tx: WriteTransaction,
  { id, what, pair, entity, person }: DecisionEntity & { readonly entity: string },
  options: CurateOptions,
): Promise<void> {
  switch (what) {
    case 'CORRECT':
      return;
    case 'DIFFERENT':
      if (pair !== null) tx.queue(settlePair, { id: pair, status: 'OPEN' });
      return;
    case 'MERGE':
      return takeMergeBack(tx, { id, entity }, options);
    case 'SPLIT':
      return person === null ? takeSplitBack(tx, { id, entity }, options) : takeClaimBack(tx, { id, entity }, options);
    case 'CLAIM':
    case 'REJECT':
      return takeClaimBack(tx, { id, entity }, options);
    case 'HIDE_NAME':
    case 'SUPPRESS':
    case 'HIDE_CONCEPT':
    case 'ADD_CONCEPT':
    case 'BOOST_CONCEPT':
    case 'MAP_KEYWORD':
      return;
  }
}
