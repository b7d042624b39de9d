import type { Command } from 'commander';
import { ConfigError } from '../config.js';
import type { CliContext } from './context.js';
import { subcommandOf } from './subcommand.js';

/** The group of `db start`, `db stop` and `db status`. */
export function dbCommand(program: Command): Command {
  return subcommandOf(program, 'db', 'start, stop and look at the managed Neo4j of this machine');
}

/** With NEO4J_URI set there is nothing here to start or stop; doing it all the same would leave a server nobody uses. */
export function refuseOwnServer(context: CliContext): void {
  const { neo4j } = context.config;
  if (neo4j === undefined) return;
  throw new ConfigError([
    `NEO4J_URI is set (${neo4j.uri}): that server is yours to run; unset it to use the managed one`,
  ]);
}
