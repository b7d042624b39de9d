import { type Command, Option } from 'commander';
import { type VocabularyCandidateEntity, vocabularyCandidates } from '../curation/vocabulary-candidates.js';
import { loadFingerprinter } from '../derive/fingerprinter.js';
import type { ExtractionIndex } from '../text/extraction-index.js';
import type { CliContext } from './context.js';
import { withDatabase } from './curate.js';
import { wholeNumber } from './number-argument.js';
import { progressOutput } from './progress-bar.js';
import { subcommandOf } from './subcommand.js';

interface CandidatesOptions {
  readonly first: number;
  readonly minOutputs: number;
  readonly outputs: number;
  readonly json?: boolean;
}

/** `whorl vocabulary candidates`: phrases of many outputs that no concept covers. */
export function register(program: Command, context: CliContext): void {
  const { out, err } = context;
  subcommandOf(program, 'vocabulary', 'the vocabularies that fingerprints are made with')
    .command('candidates')
    .description('list phrases and keywords of many outputs that no concept of a loaded vocabulary covers')
    .addOption(new Option('--first <number>', 'how many').default(50).argParser(wholeNumber(1)))
    .addOption(
      new Option('--min-outputs <number>', 'of how many outputs at least').default(3).argParser(wholeNumber(1)),
    )
    .addOption(
      new Option('--outputs <number>', 'how many outputs to look through, the newest')
        .default(20_000)
        .argParser(wholeNumber(1)),
    )
    .option('--json', 'print JSON lines')
    .action(({ first, minOutputs, outputs, json }: CandidatesOptions) =>
      withDatabase(context, async (database) => {
        const bar = progressOutput(err, process.stderr.isTTY === true, process.stderr.columns);
        const { index } = await loadFingerprinter(database);
        const found = await vocabularyCandidates(database, index, {
          first,
          minOutputs,
          lookThrough: outputs,
          onProgress: (done) => bar.update(`${done} outputs looked through`),
        }).finally(() => bar.end());
        const labels = labelsOf(index);
        const told = (each: VocabularyCandidateEntity) =>
          json ? `${JSON.stringify(each)}\n` : text(each, labels.get(index.positionOf.get(each.nearest ?? '') ?? -1));
        out(found.candidates.map(told).join(''));
        const older = found.truncated ? '; there are older ones (--outputs)' : '';
        err(`${found.candidates.length} of ${found.totalCount} phrases, from ${found.lookedThrough} outputs${older}\n`);
      }),
    );
}

/** A preferred label of each concept by its position: English, if it has one. */
function labelsOf({ matcher }: ExtractionIndex): Map<number, string> {
  const labels = new Map<number, string>();
  for (const { concept, kind, label, language } of matcher.labels)
    if (kind === 'PREFERRED' && (language === 'en' || !labels.has(concept))) labels.set(concept, label);
  return labels;
}

function text(
  { text: phrase, language, outputs, asKeyword, examples, nearest }: VocabularyCandidateEntity,
  label: string | undefined,
): string {
  const keyword = asKeyword > 0 ? `, a keyword of ${asKeyword}` : '';
  const near =
    nearest === null ? '' : `\n    nearest concept ${label === undefined ? nearest : `${label} <${nearest}>`}`;
  return `“${phrase}” (${language ?? 'unknown language'}): ${outputs} outputs${keyword}${near}\n    such as ${examples.join(', ')}\n`;
}
