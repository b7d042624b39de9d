/** In which organisations two people both were. Pure. */
import type { SameOrganization } from '../graphql/generated/resolvers.js';
import type { StayRow } from './conflict.queries.js';

export interface SharedStay {
  readonly unit: string;
  readonly candidateFrom: number;
  readonly candidateTo: number;
  readonly personFrom: number;
  readonly personTo: number;
}

/** Bodies that join institutions: to be part of one is not to work at one place. */
const LOOSE = new Set(['NETWORK', 'ALLIANCE', 'COLLABORATION', 'PROGRAMME', 'REGION', 'INFRASTRUCTURE', 'FUNDER']);

/** The lowest organisations that both were in: of those, none of which another is part. */
export function sharedStays(
  candidate: readonly StayRow[],
  person: readonly StayRow[],
  sameOrganization: SameOrganization,
): SharedStay[] {
  const byUnit = new Map(person.map((stay) => [stay.unit, stay]));
  const both = candidate.flatMap((own) => {
    const other = byUnit.get(own.unit);
    if (other === undefined || LOOSE.has(own.kind)) return [];
    if (sameOrganization === 'UNIT' && !own.named && !other.named) return [];
    return [{ own, other }];
  });
  const above = new Set(both.flatMap(({ own }) => own.above));
  return both
    .filter(({ own }) => !above.has(own.unit))
    .map(({ own, other }) => ({
      unit: own.unit,
      ...{ candidateFrom: own.first, candidateTo: own.last, personFrom: other.first, personTo: other.last },
    }))
    .sort((a, b) => b.candidateTo - a.candidateTo || (a.unit < b.unit ? -1 : 1));
}
