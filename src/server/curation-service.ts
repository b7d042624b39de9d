/** Decisions asked for through the API: a role needed, failures as data. */
import { type CurateOptions, CurationError, correctField, keepApart, revertDecision } from '../curation/curate.js';
import { decisionById } from '../curation/curation.queries.js';
import type { DecisionOutcome } from '../curation/curation.record.js';
import type { Fingerprinter } from '../derive/fingerprints.js';
import { LeaseError } from '../graph/lease.js';
import type { Database } from '../neo4j/database.js';
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
