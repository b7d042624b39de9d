import { type Command, Option } from 'commander';
import { createToken, tokenSecret } from '../server/tokens.js';
import type { CliContext } from './context.js';
import { subcommandOf } from './subcommand.js';

/** `whorl token create`: a token for mutations through the API. */
export function register(program: Command, context: CliContext): void {
  subcommandOf(program, 'token', 'tokens for the API')
    .command('create')
    .description('make a token; its actor is the who of every decision and import')
    .requiredOption('--actor <name>', 'who the token is for, e.g. a mail address')
    .addOption(
      new Option('--role <role>', 'what it allows').choices(['VIEWER', 'CURATOR'] as const).default('CURATOR' as const),
    )
    .option('--for <time>', 'how long it holds, e.g. 8h, 30d', '30d')
    .action(async (options: { actor: string; role: 'VIEWER' | 'CURATOR'; for: string }) => {
      context.out(
        `${await createToken(await tokenSecret(context.config.localNeo4j.stateDir), options.actor, options.role, options.for)}\n`,
      );
    });
}
