/** Hops as the API tells them. */
import type { Years } from './collaboration.record.js';
import type { TiesWanted } from './path-question.js';
import type { Hop } from './paths/k-best.js';
import type { CollaborationHopEntity } from './paths.record.js';
import type { TieKind } from './tie-graph.js';

export function hopEntity(
  { from, to, cost, strength, consortium, tally }: Hop,
  { kind, via, years }: Pick<TiesWanted, 'via' | 'years'> & { readonly kind: TieKind },
): CollaborationHopEntity {
  return {
    kind: kind === 'Person' ? 'PEOPLE' : 'ORGANIZATIONS',
    fromId: from,
    toId: to,
    cost,
    strength,
    consortiumId: consortium ?? null,
    byOutputs: via !== 'PROJECTS',
    byProjects: via !== 'OUTPUTS',
    years,
    jointOutputs: tally.outputs,
    firstYear: tally.firstYear,
    hasProjects: tally.hasProjects,
  };
}

/** The step between an organisation and somebody who wrote as part of it. It costs nothing. */
export function affiliationHop(fromId: string, toId: string, years: Years): CollaborationHopEntity {
  return {
    kind: 'AFFILIATION',
    fromId,
    toId,
    cost: 0,
    strength: 1,
    consortiumId: null,
    byOutputs: true,
    byProjects: false,
    years,
    jointOutputs: 0,
    firstYear: 0,
    hasProjects: false,
  };
}
