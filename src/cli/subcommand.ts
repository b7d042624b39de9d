import type { Command } from 'commander';

/** The command that groups others (`db` of `db start`), made by whichever of them is registered first. */
export function subcommandOf(program: Command, name: string, description: string): Command {
  return program.commands.find((command) => command.name() === name) ?? program.command(name).description(description);
}
