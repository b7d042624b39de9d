/** Decisions asked for through the API: a role needed, failures as data. */
import { type ContributionInput, claimContribution, rejectContribution, splitPerson } from '../curation/claim.js';
import { addConcept, boostConcept, hideConcept, type OnConcept } from '../curation/concepts.js';
import { correctField, keepApart, keepEntitiesApart } from '../curation/curate.js';
import { decisionById, decisionsById } from '../curation/curation.queries.js';
import type {
  DecisionOutcome,
  RevertPassOutcome,
  SourceRecordEntity,
  UniteOutcome,
} from '../curation/curation.record.js';
import { type CurateOptions, CurationError } from '../curation/decide.js';
import { decideKeyword, type KeywordMeaning } from '../curation/keyword-decisions.js';
import { type MergeInput, mergeEntities, uniteDoubtful } from '../curation/merge.js';
import { revertPass } from '../curation/pass.js';
import { hideName, suppressPerson } from '../curation/person-privacy.js';
import { revertDecision } from '../curation/revert.js';
import { type SplitInput, sourceRecordsOf, splitEntity } from '../curation/split.js';
import { type MadeUnion, type UniteOptions, unitePeople } from '../curation/unite-people.js';
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

  hideConcept(input: OnConcept, why: string | undefined, actor: Actor | undefined) {
    return this.decide(actor, why, (options) => hideConcept(input, options));
  }

  addConcept(input: Parameters<typeof addConcept>[0], why: string | undefined, actor: Actor | undefined) {
    return this.decide(actor, why, (options) => addConcept(input, options));
  }

  boostConcept(input: Parameters<typeof boostConcept>[0], why: string | undefined, actor: Actor | undefined) {
    return this.decide(actor, why, (options) => boostConcept(input, options));
  }

  decideKeyword(input: KeywordMeaning, why: string | undefined, actor: Actor | undefined) {
    return this.decide(actor, why, (options) => decideKeyword(input, options));
  }

  revertDecision(decision: string, actor: Actor | undefined): Promise<DecisionOutcome> {
    return this.decide(actor, undefined, (options) => revertDecision(decision, options));
  }

  async unitePeople(
    input: Pick<UniteOptions, 'person' | 'leastScore' | 'most' | 'dryRun'>,
    why: string | undefined,
    actor: Actor | undefined,
  ): Promise<UniteOutcome> {
    const refused = (error: UserError): UniteOutcome => ({
      pass: null,
      unions: [],
      more: 0,
      left: 0,
      userErrors: [error],
    });
    return this.curate(actor, why, refused, async (options) => {
      const made: MadeUnion[] = [];
      const { pass, more, left } = await unitePeople({
        ...options,
        ...input,
        onUnions: (unions) => void made.push(...unions),
      });
      const keys = made.flatMap(({ decision }) => decision ?? []);
      const rows = await options.database.read(decisionsById, { keys });
      const decisions = new Map(rows.map(({ decision }) => [decision.id, decision]));
      const unions = made.map((union) => ({ ...union, decision: decisions.get(union.decision ?? '') ?? null }));
      return { pass, unions, more, left, userErrors: [] };
    });
  }

  async revertPass(pass: string, most: number, actor: Actor | undefined): Promise<RevertPassOutcome> {
    const refused = (error: UserError): RevertPassOutcome => ({
      reverted: 0,
      left: 0,
      inTheWay: [],
      userErrors: [error],
    });
    return this.curate(actor, undefined, refused, async (options) => {
      const { reverted, left, inTheWay } = await revertPass(pass, { ...options, most });
      const told = inTheWay.map(({ decision, message }) => ({ code: 'IN_THE_WAY', message, path: [decision] }));
      return { reverted, left, inTheWay: told, userErrors: [] };
    });
  }

  private decide(
    actor: Actor | undefined,
    why: string | undefined,
    work: (options: CurateOptions) => Promise<{ readonly id: string }>,
  ): Promise<DecisionOutcome> {
    const refused = (error: UserError): DecisionOutcome => ({ decision: null, userErrors: [error] });
    return this.curate(actor, why, refused, async (options) => {
      const { id } = await work(options);
      const [row] = await options.database.read(decisionById, { id });
      return { decision: row?.decision ?? null, userErrors: [] };
    });
  }

  private async curate<T>(
    actor: Actor | undefined,
    why: string | undefined,
    refused: (error: UserError) => T,
    work: (options: CurateOptions) => Promise<T>,
  ): Promise<T> {
    const forbidden = roleError(actor, 'Deciding');
    if (forbidden !== undefined) return refused(forbidden);
    const database = this.database.observed(() => undefined);
    try {
      return await work({ database, fingerprinter: await this.fingerprinter(), actor: actor?.name ?? '', why });
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
