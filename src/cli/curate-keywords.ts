import { type Command, Option } from 'commander';
import { type DoubtfulKeywordEntity, doubtfulKeywords } from '../curation/doubtful-keywords.js';
import { decideKeyword } from '../curation/keyword-decisions.js';
import { loadFingerprinter } from '../derive/fingerprinter.js';
import type { CliContext } from './context.js';
import { type CurateCommandOptions, decided, withDatabase } from './curate.js';
import { wholeNumber } from './number-argument.js';
import { subcommandOf } from './subcommand.js';

const LISTED = 50;

/** `whorl curate keywords`, `keyword`: what author keywords mean. */
export function register(program: Command, context: CliContext): void {
  const curate = subcommandOf(program, 'curate', 'decide what no feed overrules');
  curate
    .command('keywords')
    .description('list author keywords that may mean a concept and on which nobody decided, with the concepts')
    .addOption(new Option('--first <number>', 'how many').default(LISTED).argParser(wholeNumber(1)))
    .option('--json', 'print JSON lines')
    .addHelpText(
      'after',
      `
A keyword that is a label word for word, but for inflection, hyphens, case, spelling or a comma, means its concept already.
Listed are those that share a label of several concepts, are a label in another order of words or written apart or
together, or are an acronym that outputs spell out as one.
  whorl curate keyword Keyword:… https://…  --why "as the authors use it"
  whorl curate keyword Keyword:… none       it means no concept of any vocabulary; not listed again`,
    )
    .action(({ first, json }: { readonly first: number; readonly json?: boolean }) =>
      withDatabase(context, async (database) => {
        const { index } = await loadFingerprinter(database);
        const found: DoubtfulKeywordEntity[] = [];
        let after: string | undefined = '';
        while (after !== undefined && found.length < first) {
          const page = await doubtfulKeywords(database, index, { after, size: first - found.length });
          found.push(...page.nodes);
          after = page.next;
        }
        const more = after === undefined ? '' : `These are the first ${found.length}; --first gives more.\n`;
        context.out(json ? found.map((each) => `${JSON.stringify(each)}\n`).join('') : text(found) + more);
      }),
    );
  curate
    .command('keyword')
    .description('say what an author keyword means, on all outputs that carry it')
    .argument('<keyword>', 'global id')
    .argument('<concept>', 'global id or URI of the concept, or none')
    .option('--why <reason>', 'why, for the record')
    .option('--json', 'print the decision as JSON')
    .action((keyword: string, concept: string, options: CurateCommandOptions) =>
      decided(context, options, (given) =>
        decideKeyword({ keyword, concept: concept === 'none' ? null : concept }, given),
      ),
    );
}

const BECAUSE = {
  SEVERAL_CONCEPTS: 'one of several concepts with this label',
  WORD_ORDER: 'the same words in another order',
  ONE_WORD_OR_TWO: 'written as one word or as two',
  EXPANSION: 'what outputs spell it out as',
} as const;

function text(found: readonly DoubtfulKeywordEntity[]): string {
  if (found.length === 0) return 'No keyword is doubtful.\n';
  return found
    .map(({ keyword, text: own, outputs, candidates }) => {
      const lines = candidates.map(
        ({ concept, label, because }) => `  ${label}  ${concept}\n      ${BECAUSE[because]}\n`,
      );
      return `“${own}”  ${keyword}  ${outputs === 1 ? '1 output' : `${outputs} outputs`}\n${lines.join('')}`;
    })
    .join('');
}
