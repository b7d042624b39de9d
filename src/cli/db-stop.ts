import type { Command } from 'commander';
import { stop } from '../neo4j/local/index.js';
import type { CliContext } from './context.js';
import { dbCommand, refuseOwnServer } from './db.js';
import { localProgressLines } from './local-progress.js';

const SAID = {
  'not running': 'Neo4j was not running.',
  ended: 'Neo4j is stopped. Its data stays.',
  killed: 'Neo4j did not stop in time and was ended by force. It repairs its data at the next start.',
} as const;

/** `whorl db stop`: stops the managed Neo4j; refuses while programs use it, unless told --force. */
export function register(program: Command, context: CliContext): void {
  dbCommand(program)
    .command('stop')
    .description('stop Neo4j; the data stays')
    .option('--force', 'stop it although programs are using it')
    .option('--json', 'print the result as JSON')
    .action(async (options: { force?: boolean; json?: boolean }) => {
      refuseOwnServer(context);
      const onProgress = localProgressLines(context.err);
      const result = await stop({ ...context.config.localNeo4j, onProgress }, options.force);
      context.out(options.json ? `${JSON.stringify({ result })}\n` : `${SAID[result]}\n`);
    });
}
