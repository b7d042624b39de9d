import type { Command } from 'commander';
import { startDetached, withGraphDataScience } from '../neo4j/local/index.js';
import type { CliContext } from './context.js';
import { dbCommand, refuseOwnServer } from './db.js';
import { statusLines } from './db-status.js';
import { localProgressLines } from './local-progress.js';

/** `whorl db start`: starts the managed Neo4j and keeps it running between commands. */
export function register(program: Command, context: CliContext): void {
  dbCommand(program)
    .command('start')
    .description('start Neo4j and keep it running between commands; fetches it first, once')
    .option('--gds', 'with Graph Data Science, for whorl analyze; fetches it first, once')
    .option('--json', 'print the result as JSON')
    .action(async (options: { gds?: boolean; json?: boolean }) => {
      refuseOwnServer(context);
      const onProgress = localProgressLines(context.err);
      const { localNeo4j } = context.config;
      const wanted = options.gds === true ? withGraphDataScience(localNeo4j) : localNeo4j;
      const status = await startDetached({ ...wanted, onProgress });
      context.out(options.json ? `${JSON.stringify(status)}\n` : statusLines(status));
    });
}
