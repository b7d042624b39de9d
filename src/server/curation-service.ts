/** Decisions asked for through the API: a role needed, failures as data. */
import { type ContributionInput, claimContribution, rejectContribution, splitPerson } from '../curation/claim.js';
import { correctField, keepApart, keepEntitiesApart } from '../curation/curate.js';
import { decisionById } from '../curation/curation.queries.js';
import type { DecisionOutcome, SourceRecordEntity } from '../curation/curation.record.js';
import { type CurateOptions, CurationError } from '../curation/decide.js';
import { type MergeInput, mergeEntities, uniteDoubtful } from '../curation/merge.js';
import { hideName, suppressPerson } from '../curation/person-privacy.js';
import { revertDecision } from '../curation/revert.js';
import { type SplitInput, sourceRecordsOf, splitEntity } from '../curation/split.js';
import type { Fingerprinter } from '../derive/fingerprints.js';
import { LeaseError } from '../graph/lease.js';
import { QueryError } from '../graphql/page.js';
import type { Database, Reader } from '../neo4j/database.js';
import type { Actor } from './actor.js';
import { roleError, type UserError } from './user-error.js';

export class CurationService {
  constructor(
    private readonly database: Database,
    private readonly fingerprinter: () => Promise<Fingerprinter>,
  ) {}

  correctField(
    input: { readonly entity: string; readonly field: string; readonly value: string },
    why: string | undefined,
    actor: Actor | undefined,
  ): Promise<DecisionOutcome> {
    return this.decide(actor, why, (options) => correctField({ ...input, value: parsed(input.value) }, options));
  }

  keepApart(pair: string, why: string | undefined, actor: Actor | undefined): Promise<DecisionOutcome> {
    return this.decide(actor, why, (options) => keepApart(pair, options));
  }

  keepEntitiesApart(input: Parameters<typeof keepEntitiesApart>[0], why: string | undefined, actor: Actor | undefined) {
    return this.decide(actor, why, (options) => keepEntitiesApart(input, options));
  }

  merge(input: MergeInput, why: string | undefined, actor: Actor | undefined): Promise<DecisionOutcome> {
    return this.decide(actor, why, (options) => mergeEntities(input, options));
  }

  uniteDoubtful(
    input: { readonly pair: string; readonly into?: string | undefined },
    why: string | undefined,
    actor: Actor | undefined,
  ): Promise<DecisionOutcome> {
    return this.decide(actor, why, (options) => uniteDoubtful(input, options));
  }

  split(input: SplitInput, why: string | undefined, actor: Actor | undefined): Promise<DecisionOutcome> {
    return this.decide(actor, why, (options) => splitEntity(input, options));
  }

  splitPerson(input: Parameters<typeof splitPerson>[0], why: string | undefined, actor: Actor | undefined) {
    return this.decide(actor, why, (options) => splitPerson(input, options));
  }

  claimContribution(input: Parameters<typeof claimContribution>[0], why: string | undefined, actor: Actor | undefined) {
    return this.decide(actor, why, (options) => claimContribution(input, options));
  }

  rejectContribution(input: ContributionInput, why: string | undefined, actor: Actor | undefined) {
    return this.decide(actor, why, (options) => rejectContribution(input, options));
  }

  hideName(input: Parameters<typeof hideName>[0], why: string | undefined, actor: Actor | undefined) {
    return this.decide(actor, why, (options) => hideName(input, options));
  }

  suppressPerson(person: string, why: string | undefined, actor: Actor | undefined) {
    return this.decide(actor, why, (options) => suppressPerson(person, options));
  }

  /** @throws QueryError without the role, or for what is not in the graph */
  async sourceRecords(entity: string, reader: Reader, actor: Actor | undefined): Promise<SourceRecordEntity[]> {
    const forbidden = roleError(actor, 'Reading source records');
    if (forbidden !== undefined) throw new QueryError(forbidden.code, forbidden.message);
    try {
      return await sourceRecordsOf(reader, entity);
    } catch (error) {
      throw error instanceof CurationError
        ? new QueryError(error.code, error.message, { argument: error.blame })
        : error;
    }
  }

  revertDecision(decision: string, actor: Actor | undefined): Promise<DecisionOutcome> {
    return this.decide(actor, undefined, (options) => revertDecision(decision, options));
  }

  private async decide(
    actor: Actor | undefined,
    why: string | undefined,
    work: (options: CurateOptions) => Promise<{ readonly id: string }>,
  ): Promise<DecisionOutcome> {
    const refused = (error: UserError) => ({ decision: null, userErrors: [error] });
    const forbidden = roleError(actor, 'Deciding');
    if (forbidden !== undefined) return refused(forbidden);
    const database = this.database.observed(() => undefined);
    try {
      const fingerprinter = await this.fingerprinter();
      const { id } = await work({ database, fingerprinter, actor: actor?.name ?? '', why });
      const [row] = await database.read(decisionById, { id });
      return { decision: row?.decision ?? null, userErrors: [] };
    } catch (error) {
      if (error instanceof CurationError)
        return refused({ code: error.code, message: error.message, path: [error.blame] });
      if (error instanceof LeaseError) return refused({ code: 'BUSY', message: error.message, path: [] });
      throw error;
    }
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new CurationError(
      'BAD_INPUT',
      `The value is not JSON. A text stands in quotes: "${json.slice(0, 100)}".`,
      'value',
    );
  }
}
