import { askBolt } from './bolt.js';
import { type LocalNeo4jOptions, layoutOf } from './options.js';
import { recorded } from './recorded.js';
import { livingUsers } from './users.js';

/** What there is, without changing anything. */
export interface LocalNeo4jStatus {
  readonly state: 'running' | 'starting' | 'stopped';
  readonly uri?: string;
  readonly pid?: number;
  readonly version?: string;
  readonly startedAt?: string;
  /** Kept between commands by `startDetached`. */
  readonly detached: boolean;
  /** The pids of the programs that use it. */
  readonly users: readonly number[];
  readonly stateDir: string;
  readonly logFile: string;
}

/** What runs in this state folder. Changes nothing and takes no lock. */
export async function status(options: Pick<LocalNeo4jOptions, 'stateDir' | 'libDir'>): Promise<LocalNeo4jStatus> {
  const layout = layoutOf(options);
  const { running } = await recorded(layout);
  const common = { stateDir: options.stateDir, logFile: layout.serverLog };
  if (running === undefined) return { state: 'stopped', detached: false, users: [], ...common };
  const answer = await askBolt(running.uri, running.user, running.password);
  return {
    state: answer.kind === 'ready' ? 'running' : 'starting',
    uri: running.uri,
    pid: running.server.pid,
    version: running.version,
    startedAt: running.startedAt,
    detached: running.detached,
    users: await livingUsers(layout.usersDir),
    ...common,
  };
}
