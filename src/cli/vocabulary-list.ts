import type { Command } from 'commander';
import { openGraph } from '../graph/open.js';
import { type ListedVocabulary, listVocabularies } from '../import/vocabularies.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { subcommandOf } from './subcommand.js';

/** `whorl vocabulary list`: what is loaded, under which licence, and how much is indexed with it. */
export function register(program: Command, context: CliContext): void {
  subcommandOf(program, 'vocabulary', 'the controlled vocabularies that fingerprints are made of')
    .command('list')
    .description('list the vocabularies that are loaded')
    .option('--json', 'print the list as JSON')
    .action(async (options: { json?: boolean }) => {
      const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
      try {
        const listed = await listVocabularies(graph.database);
        if (options.json) context.out(`${JSON.stringify(listed.map(asJson))}\n`);
        else if (listed.length === 0) context.out('No vocabulary is loaded; add one with: whorl vocabulary add FILE\n');
        else context.out(listed.map(asText).join('\n'));
      } finally {
        await graph.close();
      }
    });
}

function asJson(row: ListedVocabulary) {
  const {
    uri,
    title,
    versionName,
    conceptCount,
    languages,
    licence,
    citation,
    publisher,
    comesFrom,
    outputs,
    pending,
  } = row;
  return {
    uri,
    title,
    version: versionName,
    concepts: conceptCount,
    languages,
    licence,
    citation,
    publisher,
    source: comesFrom,
    outputs,
    complete: !pending,
  };
}

function asText(row: ListedVocabulary): string {
  const lines: (readonly [string, string | null])[] = [
    ['URI', row.uri],
    ['version', row.versionName],
    ['concepts', String(row.conceptCount)],
    ['languages', row.languages.join(', ') || 'not stated'],
    ['outputs', `${row.outputs} about a concept of it`],
    ['licence', row.licence],
    ['publisher', row.publisher],
    ['cite as', row.citation],
    ['from', row.comesFrom.join(', ') || null],
    ['state', row.pending ? 'an add, update or remove was interrupted; run the same command again' : null],
  ];
  const told = lines.filter(([, value]) => value !== null).map(([name, value]) => `  ${name.padEnd(11)}${value}\n`);
  return `${row.title}\n${told.join('')}`;
}
