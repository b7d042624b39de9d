/** Rules for conflicts of interest: published ones with their source, and the caller's own. */
import type { ConflictPolicyChoice, ConflictPolicyName, SameOrganization } from '../graphql/generated/resolvers.js';
import { QueryError } from '../graphql/page.js';

export interface PolicyEntity {
  readonly name: ConflictPolicyName | null;
  readonly outputYears: number | null;
  readonly projectYears: number | null;
  readonly organizationYears: number | null;
  readonly sameOrganization: SameOrganization;
  readonly source: string | null;
}

const MOST_YEARS = 100;

const POLICIES: Readonly<Record<ConflictPolicyName, PolicyEntity>> = {
  JOSS: {
    name: 'JOSS',
    outputYears: 4,
    projectYears: 4,
    organizationYears: 1,
    sameOrganization: 'INSTITUTION',
    source: 'https://github.com/openjournals/joss/blob/master/COI.md',
  },
  ROPENSCI: {
    name: 'ROPENSCI',
    outputYears: 3,
    projectYears: null,
    organizationYears: null,
    sameOrganization: 'INSTITUTION',
    source: 'https://github.com/ropensci/dev_guide/issues/108',
  },
  PLOS: {
    name: 'PLOS',
    outputYears: 5,
    projectYears: 5,
    organizationYears: 5,
    sameOrganization: 'INSTITUTION',
    source: 'https://journals.plos.org/plosone/s/competing-interests',
  },
};

/** @throws QueryError if own rules forbid nothing or a window is out of its range */
export function policyOf(choice: ConflictPolicyChoice | null | undefined): PolicyEntity {
  if (choice?.rules == null) return POLICIES[choice?.name ?? 'JOSS'];
  const { outputYears, projectYears, organizationYears, sameOrganization } = choice.rules;
  const windows = { outputYears, projectYears, organizationYears };
  for (const [name, years] of Object.entries(windows)) {
    if (years == null || (years >= 0 && years <= MOST_YEARS)) continue;
    throw new QueryError('OUT_OF_RANGE', `policy.rules.${name} is ${years}; it must be from 0 to ${MOST_YEARS}.`, {
      argument: `policy.rules.${name}`,
    });
  }
  if (Object.values(windows).every((years) => years == null))
    throw new QueryError(
      'OUT_OF_RANGE',
      'policy.rules name no tie; give outputYears, projectYears or organizationYears.',
      { argument: 'policy.rules' },
    );
  return {
    name: null,
    outputYears: outputYears ?? null,
    projectYears: projectYears ?? null,
    organizationYears: organizationYears ?? null,
    sameOrganization: sameOrganization ?? 'INSTITUTION',
    source: null,
  };
}
