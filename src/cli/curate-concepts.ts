import { type Command, InvalidArgumentError, Option } from 'commander';
import { addConcept, boostConcept, DEFAULT_FACTOR, hideConcept } from '../curation/concepts.js';
import type { CliContext } from './context.js';
import { type CurateCommandOptions, decided } from './curate.js';
import { subcommandOf } from './subcommand.js';

/** `whorl curate hide-concept|add-concept|boost-concept`: what an output or a person is about, beside what is computed. */
export function register(program: Command, context: CliContext): void {
  const curate = subcommandOf(program, 'curate', 'decide what no feed overrules');
  const onConcept = (name: string, description: string) =>
    curate
      .command(name)
      .description(description)
      .argument('<entity>', 'global id of a publication or a person')
      .argument('<concept>', 'global id or URI of the concept')
      .option('--why <reason>', 'why, for the record')
      .option('--json', 'print the decision as JSON');
  onConcept('hide-concept', 'leave a concept out of what an output or a person is about')
    .addHelpText(
      'after',
      `
On an output the concept leaves the sums of its people, units, venue and projects too; on a person only that person's.
  whorl curate hide-concept Publication:… https://… --why "is about mouse models, not about mice"
  whorl curate revert Curation:…        takes it back`,
    )
    .action((entity: string, concept: string, options: CurateCommandOptions) =>
      decided(context, options, (given) => hideConcept({ entity, concept }, given)),
    );
  onConcept('add-concept', 'say that an output or a person is about a concept that was not found')
    .addOption(
      new Option('--weight <number>', 'beside the computed ones, above 0, at most 1').default(1).argParser(number),
    )
    .action((entity: string, concept: string, { weight, ...options }: CurateCommandOptions & { weight: number }) =>
      decided(context, options, (given) => addConcept({ entity, concept, weight }, given)),
    );
  onConcept('boost-concept', 'multiply the weight of a concept of an output or a person')
    .addOption(
      new Option('--factor <number>', 'from 0.1 to 10; below 1 the concept becomes lighter')
        .default(DEFAULT_FACTOR)
        .argParser(number),
    )
    .action((entity: string, concept: string, { factor, ...options }: CurateCommandOptions & { factor: number }) =>
      decided(context, options, (given) => boostConcept({ entity, concept, factor }, given)),
    );
}

function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw new InvalidArgumentError('Give a number, e.g. 0.5.');
  return value;
}
