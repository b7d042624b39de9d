import type { Command } from 'commander';
import { type LocalNeo4jStatus, status } from '../neo4j/local/index.js';
import type { CliContext } from './context.js';
import { dbCommand, refuseOwnServer } from './db.js';

/** The status as a person reads it. The password stays in connection.json. */
export function statusLines(now: LocalNeo4jStatus): string {
  if (now.state === 'stopped') return `Neo4j is not running (${now.stateDir}). Start it: whorl db start\n`;
  const users = now.users.length === 0 ? 'no program uses it' : `used by pid ${now.users.join(', ')}`;
  const left = now.users.length === 0 ? 'left behind by a program that was killed; whorl db stop ends it' : '';
  const kept = now.detached ? 'kept until whorl db stop' : left || 'stops when its last program ends';
  return [
    `Neo4j ${now.version} is ${now.state}: ${now.uri} (pid ${now.pid}, since ${now.startedAt})`,
    `  ${users}; ${kept}`,
    `  data in ${now.stateDir}, log ${now.logFile}`,
    '',
  ].join('\n');
}

/** `whorl db status`: what runs. Exit code 0 whether it runs or not; `--json` says which. */
export function register(program: Command, context: CliContext): void {
  dbCommand(program)
    .command('status')
    .description('say whether Neo4j runs, where, and who uses it')
    .option('--json', 'print the status as JSON')
    .action(async (options: { json?: boolean }) => {
      refuseOwnServer(context);
      const now = await status(context.config.localNeo4j);
      context.out(options.json ? `${JSON.stringify(now)}\n` : statusLines(now));
    });
}
