/**
 * The ties of all people and of all organisations, compact, in the process: loaded when first asked for, and caught up
 * with the graph at most once a second before a question. Writers stamp the ties they change with the graph's revision.
 *
 * One graph of each kind serves all requests: searching and applying changes are both done in one go, never half.
 */
import { DEFAULT_CONSORTIUM_LIMIT } from '../derive/derive.js';
import { graphRevision } from '../derive/derive.queries.js';
import type { Database } from '../neo4j/database.js';
import { TieGraph as Adjacency } from './paths/adjacency.js';
import type { ConsortiumRow } from './paths/consortia.js';
import { newestYearOf } from './paths/newest-year.js';
import type { TieRow } from './paths/tie-store.js';
import { ALL_TIES, changedTies, consortiumOutputs } from './tie-graph.queries.js';

export type TieKind = 'Person' | 'Organization';

/** Both graphs at one revision. */
export interface Ties {
  readonly Person: Adjacency;
  readonly Organization: Adjacency;
  readonly revision: number;
}

const POLL_MILLISECONDS = 1_000;
/** Ties are handed over in parts that grow with the graph: rows are rebuilt a logarithmic number of times. */
const SMALLEST_PART = 50_000;
const PART_SHARE = 1 / 4;

export class TieGraph {
  private ties: Ties | undefined;
  private checkedAt = Number.NEGATIVE_INFINITY;
  private checking: Promise<Ties> | undefined;
  private readonly gone = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly options: { readonly consortiumLimit: number } = { consortiumLimit: DEFAULT_CONSORTIUM_LIMIT },
  ) {}

  /** The graph of one kind, at most a second behind. */
  async current(kind: TieKind): Promise<Adjacency> {
    if (this.ties !== undefined && performance.now() - this.checkedAt < POLL_MILLISECONDS) return this.ties[kind];
    this.checking ??= this.check().finally(() => {
      this.checking = undefined;
    });
    return (await this.checking)[kind];
  }

  /** The newest year with joint outputs of this kind; 0 before the first. */
  async newestYear(kind: TieKind): Promise<number> {
    return newestYearOf(await this.current(kind));
  }

  /** About how many ties somebody had when the graph was last put in order; 0 if that is not known. */
  tiesOf(id: string): number {
    const graph = this.ties?.[id.startsWith('Person:') ? 'Person' : 'Organization'];
    const node = graph?.indexOf(id);
    if (graph === undefined || node === undefined) return 0;
    return (graph.rows.offsets[node + 1] ?? 0) - (graph.rows.offsets[node] ?? 0);
  }

  /** Ids that stand in ties but are no longer in the graph: whoever was merged or deleted leaves no changed tie behind. */
  get departed(): ReadonlySet<string> {
    return this.gone;
  }

  /** Leaves these ids out of every path until a tie of theirs comes again. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) this.gone.add(id);
  }

  private async check(): Promise<Ties> {
    const [state] = await this.database.read(graphRevision, {});
    const { revision, tiesLostAt } = state ?? { revision: 0, tiesLostAt: 0 };
    if (this.ties === undefined || revision < this.ties.revision || tiesLostAt > this.ties.revision)
      this.ties = await this.load(revision);
    else if (revision > this.ties.revision) this.ties = await this.catchUp(this.ties, revision);
    this.checkedAt = performance.now();
    return this.ties;
  }

  /** The revision was read before the ties: what changes meanwhile is applied once more by the next check. */
  private async load(revision: number): Promise<Ties> {
    const [people, organizations, consortia] = await Promise.all([
      this.loadTies('Person'),
      this.loadTies('Organization'),
      this.consortia(),
    ]);
    people.applyChanges([], consortia);
    this.gone.clear();
    return { Person: people, Organization: organizations, revision };
  }

  private async loadTies(kind: TieKind): Promise<Adjacency> {
    const graph = Adjacency.build([]);
    let part: TieRow[] = [];
    for await (const row of this.database.stream(ALL_TIES[kind], {})) {
      part.push(row);
      if (part.length < Math.max(SMALLEST_PART, graph.ties.count * PART_SHARE)) continue;
      graph.applyChanges(part);
      part = [];
    }
    graph.applyChanges(part);
    return graph;
  }

  private async catchUp(ties: Ties, revision: number): Promise<Ties> {
    const [changed, consortia] = await Promise.all([
      this.database.read(changedTies, { since: ties.revision }),
      this.consortia(),
    ]);
    const vanished = vanishedConsortia(ties.Person, consortia);
    // Half-applied changes would never be put right: after a failure the next check loads anew.
    this.ties = undefined;
    ties.Person.applyChanges(
      changed.filter(({ a }) => a.startsWith('Person:')),
      [...consortia, ...vanished],
    );
    ties.Organization.applyChanges(changed.filter(({ a }) => a.startsWith('Organization:')));
    for (const { a, b, years, projectYears } of changed) {
      if (years.length + projectYears.length === 0) continue;
      this.gone.delete(a);
      this.gone.delete(b);
    }
    return { ...ties, revision };
  }

  private async consortia(): Promise<ConsortiumRow[]> {
    return this.database.read(consortiumOutputs, { limit: this.options.consortiumLimit });
  }
}

function vanishedConsortia(graph: Adjacency, current: readonly ConsortiumRow[]): ConsortiumRow[] {
  const still = new Set(current.map(({ id }) => id));
  return graph.consortia.ids.filter((id) => !still.has(id)).map((id) => ({ id, year: 0, members: [] }));
}
