import type { Command } from 'commander';
import { z } from 'zod';
import { fingerprintLines } from './bulk/fingerprint-lines.js';
import { recordLines } from './bulk/record-lines.js';
import { GENERAL } from './bulk/vocabularies.js';
import type { CliContext } from './context.js';
import { filesAt } from './files-at.js';
import { EXIT_PARTLY_DONE } from './import.js';
import { anyNumber } from './number-argument.js';

interface FingerprintCliOptions {
  readonly vocabulary: readonly string[];
  readonly model: string;
  readonly first: number;
  readonly minWeight: number;
  readonly evidence: number;
  readonly explain?: boolean;
  readonly json?: boolean;
}

/** `whorl fingerprint FILE.jsonl`: the concepts of many texts, without a database. */
export function register(program: Command, context: CliContext): void {
  program
    .command('fingerprint')
    .description('tell the concepts of many texts, with the words they rest on; needs no database')
    .argument('<file>', 'JSON lines: {"id", "title", "abstract", "keywords"?, "language"?}; .gz too')
    .option(
      '--vocabulary <files>',
      'a vocabulary file, or several with commas between that are one; may be given again (default: the starter vocabulary)',
      (value: string, before: readonly string[]) => [...before, value],
      [],
    )
    .option(
      '--model <model>',
      'rank by what `whorl train` learnt (a file), by the model that comes with the program (general), or weigh by the formula of docs/methods.md (formula)',
      GENERAL,
    )
    .option('--first <n>', 'concepts of a text', anyNumber(1, 1_000), 40)
    .option('--min-weight <w>', 'leave out lighter concepts, 0 to 1', anyNumber(0, 1), 0.05)
    .option('--evidence <n>', 'places of a concept', anyNumber(0, 1_000), 10)
    .option('--explain', 'with --json: tell of each concept what its weight is made of (docs/methods.md)')
    .option(
      '--json',
      'print JSON lines: {id, concepts: [{uri, notation, label, weight, evidence}]}, in the order of the file',
    )
    .addHelpText(
      'after',
      `
Examples:
  whorl fingerprint abstracts.jsonl
  whorl fingerprint abstracts.jsonl --vocabulary mesh.xml.gz --json > concepts.jsonl
  whorl fingerprint abstracts.jsonl --vocabulary terms.tsv,trees.tsv --model mesh.model.json.gz --json

The weight of the top concept is 1. Evidence is a place in the title, a keyword or the abstract; with a model it may be
an example: the id of a like text that people gave the concept.

Exit codes: 0 all read, 3 some lines held no record (told with their number; the rest is printed), 1 failed.`,
    )
    .action((file: string, options: FingerprintCliOptions) => fingerprint(file, options, context));
}

async function fingerprint(file: string, options: FingerprintCliOptions, context: CliContext): Promise<void> {
  // Mistyped paths and files that are none of what they should be are told before anything is printed.
  await filesAt(file);
  const { vocabulary, model, first, minWeight, evidence, explain = false } = options;
  const started = performance.now();
  const settings = { vocabularies: vocabulary, model, first, minWeight, evidence, explain };
  let records = 0;
  let problems = 0;
  for await (const { number, output, problem } of fingerprintLines(recordLines(file), settings)) {
    if (output === undefined) {
      problems += 1;
      if (problems <= 20) context.err(`${file}:${number}: ${problem ?? 'not read'}\n`);
      continue;
    }
    records += 1;
    context.out(options.json === true ? `${output}\n` : readable(output));
    await context.drained?.();
  }
  const seconds = (performance.now() - started) / 1_000;
  if (problems > 20) context.err(`… and ${problems - 20} more\n`);
  context.err(
    `${records} texts in ${seconds.toFixed(1)} s${problems > 0 ? `, ${problems} lines held no record` : ''}\n`,
  );
  if (problems > 0) process.exitCode = EXIT_PARTLY_DONE;
}

const SHOWN = 8;

/** A text's strongest concepts for a person to look through. */
function readable(output: string): string {
  const { id, concepts } = shownShape.parse(JSON.parse(output));
  const lines = concepts.slice(0, SHOWN).map(({ label, weight, evidence }) => {
    const words = [...new Set(evidence.flatMap(({ matchedText }) => matchedText ?? []))].slice(0, 3);
    return `  ${(weight * 100).toFixed(0).padStart(3)} %  ${label}${words.length > 0 ? `  (${words.join(', ')})` : ''}\n`;
  });
  return `${id}\n${lines.length > 0 ? lines.join('') : '  no concept of the vocabulary\n'}`;
}

const shownShape = z.object({
  id: z.string(),
  concepts: z.array(
    z.object({
      label: z.string(),
      weight: z.number(),
      evidence: z.array(z.object({ matchedText: z.string().optional() })),
    }),
  ),
});
