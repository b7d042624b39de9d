import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Command } from 'commander';
import { UnreadableFileError } from '../formats/encoding.js';
import { buildIndex } from '../text/extraction-index.js';
import type { RankingModel } from '../text/ranking/model.js';
import { readerOf } from '../text/ranking/ranker.js';
import { type IndexedText, trainRanking } from '../text/ranking/train.js';
import { parseRecordLine, recordLines } from './bulk/record-lines.js';
import { vocabulariesNamed } from './bulk/vocabularies.js';
import type { CliContext } from './context.js';
import { filesAt } from './files-at.js';
import { EXIT_PARTLY_DONE } from './import.js';

interface TrainOptions {
  readonly vocabulary: readonly string[];
  readonly model: string;
  readonly withoutExamples?: boolean;
  readonly json?: boolean;
}

/** `whorl train FILE.jsonl`: a ranking model from texts that people indexed. */
export function register(program: Command, context: CliContext): void {
  program
    .command('train')
    .description('learn from texts that people indexed which concepts to choose; needs no database')
    .argument(
      '<file>',
      'JSON lines: {"id", "title", "abstract", "keywords"?, "language"?, "subjects": [notation or URI]}',
    )
    .requiredOption('--model <file>', 'where to write the model (.gz packs it)')
    .option(
      '--vocabulary <files>',
      'a vocabulary file, or several with commas between that are one; may be given again (default: the starter vocabulary)',
      (value: string, before: readonly string[]) => [...before, value],
      [],
    )
    .option('--without-examples', 'learn from places and labels alone: smaller, and fit for other vocabularies')
    .option('--json', 'print what was learnt from as JSON')
    .addHelpText(
      'after',
      `
Example:
  whorl train indexed.jsonl --vocabulary mesh.xml.gz --model mesh.model.json.gz
  whorl fingerprint new.jsonl --vocabulary mesh.xml.gz --model mesh.model.json.gz --json

The model holds word counts of the texts and the concepts they were given, not the texts. Learning takes about a minute
for 2,000 texts; of more than 8,000 a fixed choice is kept.

Exit codes: 0 all read, 3 some lines held no record (told with their number; the rest is learnt from), 1 failed.`,
    )
    .action((file: string, options: TrainOptions) => train(file, options, context));
}

async function train(file: string, options: TrainOptions, context: CliContext): Promise<void> {
  await filesAt(file);
  const vocabularies = await vocabulariesNamed(options.vocabulary);
  const index = buildIndex(vocabularies);
  const uriOf = new Map(
    vocabularies.flatMap(({ concepts }) => concepts.map(({ notation, uri }) => [notation ?? uri, uri] as const)),
  );
  const texts: IndexedText[] = [];
  const unknown = new Set<string>();
  let problems = 0;
  for await (const line of recordLines(file)) {
    const record = parseRecordLine(line);
    if ('problem' in record) {
      problems += 1;
      if (problems <= 20) context.err(`${file}:${line.number}: ${record.problem}\n`);
      continue;
    }
    const subjects = record.subjects.map((subject) => uriOf.get(subject) ?? subject);
    for (const subject of subjects) if (!index.positionOf.has(subject)) unknown.add(subject);
    texts.push({ id: record.id, ...record.input, subjects });
  }
  const model = learnt(file, () =>
    trainRanking(texts, readerOf(index), {
      withoutExamples: options.withoutExamples === true,
      onProgress: progressTo(context),
    }),
  );
  const bytes = Buffer.from(JSON.stringify(model));
  await writeFile(options.model, options.model.endsWith('.gz') ? gzipSync(bytes) : bytes);
  const summary = {
    ...model.trained,
    read: texts.length,
    problems,
    unknownSubjects: unknown.size,
    version: model.version,
  };
  context.out(
    options.json === true
      ? `${JSON.stringify(summary)}\n`
      : `Learnt from ${summary.records} of ${summary.read} texts with ${summary.subjects} subjects; written to ${options.model}\n`,
  );
  if (unknown.size > 0)
    context.err(
      `Subjects that the vocabulary does not have, passed over: ${unknown.size} (${[...unknown].slice(0, 3).join(', ')}${unknown.size > 3 ? ' …' : ''})\n`,
    );
  if (problems > 0) process.exitCode = EXIT_PARTLY_DONE;
}

/** @throws UnreadableFileError when there is too little to learn from */
function learnt(file: string, learn: () => RankingModel): RankingModel {
  try {
    return learn();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableFileError(
      `${file}: ${error.message}. Subjects are notations or URIs of the vocabulary; nothing was written.`,
    );
  }
}

function progressTo(context: CliContext): (what: string, done: number, of: number) => void {
  let told = 0;
  return (what, done, of) => {
    if (performance.now() - told < 2_000) return;
    told = performance.now();
    context.err(`${what}: ${done} of ${of}\n`);
  };
}
