#!/usr/bin/env node
/** The command line: one file a command, each registers itself. */
import '../production-mode.js';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { NoGraphDataScienceError } from '../analysis/measure.js';
import { ConfigError, loadConfig } from '../config.js';
import { CurationError } from '../curation/decide.js';
import { ArchiveError } from '../formats/archive.js';
import { UnreadableFileError } from '../formats/encoding.js';
import { reasonOf } from '../formats/reason.js';
import { LeaseError } from '../graph/lease.js';
import { DownloadError } from '../import/download.js';
import { UnknownVocabularyError } from '../import/vocabularies.js';
import { DatabaseError } from '../neo4j/errors.js';
import { LocalNeo4jError } from '../neo4j/local/index.js';
import { AskError } from '../server/ask-error.js';
import * as analyze from './analyze.js';
import * as authors from './authors.js';
import * as check from './check.js';
import type { CliContext } from './context.js';
import * as curate from './curate.js';
import * as curateAffiliations from './curate-affiliations.js';
import * as curateConcepts from './curate-concepts.js';
import * as curateKeywords from './curate-keywords.js';
import * as curatePeople from './curate-people.js';
import * as dbStart from './db-start.js';
import * as dbStatus from './db-status.js';
import * as dbStop from './db-stop.js';
import * as dedupe from './dedupe.js';
import * as demonstrationLoad from './demonstration-load.js';
import * as doctor from './doctor.js';
import { EntityArgumentError } from './entity-argument.js';
import * as exportCommand from './export.js';
import { NoSuchFileError } from './files-at.js';
import * as fingerprint from './fingerprint.js';
import * as importCommand from './import.js';
import * as matrix from './matrix.js';
import * as networkCommand from './network.js';
import * as path from './path.js';
import * as rebuild from './rebuild.js';
import * as tokenCreate from './token-create.js';
import * as train from './train.js';
import * as undo from './undo.js';
import * as vocabularyAdd from './vocabulary-add.js';
import * as vocabularyCandidates from './vocabulary-candidates.js';
import * as vocabularyList from './vocabulary-list.js';
import * as vocabularyRemove from './vocabulary-remove.js';
import * as vocabularyUpdate from './vocabulary-update.js';
import * as worklist from './worklist.js';

const COMMANDS = [
  importCommand,
  exportCommand,
  dedupe,
  authors,
  undo,
  curate,
  curateAffiliations,
  curateConcepts,
  curateKeywords,
  curatePeople,
  path,
  fingerprint,
  train,
  matrix,
  vocabularyCandidates,
  vocabularyAdd,
  vocabularyList,
  vocabularyUpdate,
  vocabularyRemove,
  worklist,
  check,
  networkCommand,
  rebuild,
  analyze,
  dbStart,
  dbStop,
  dbStatus,
  demonstrationLoad,
  tokenCreate,
  doctor,
];

const err = (text: string) => void process.stderr.write(text);

function version(): string {
  const file: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof file === 'object' && file !== null && 'version' in file ? String(file.version) : 'unknown';
}

// `whorl check | head`: the reader has gone, and with it the reason to go on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

async function main(): Promise<void> {
  const context: CliContext = {
    config: loadConfig(process.env),
    out: (text) => void process.stdout.write(text),
    drained: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    },
    err,
  };
  const program = new Command('whorl')
    .description(
      'A GraphQL knowledge graph of research outputs.\n\n  npm start                 start everything and serve GraphQL\n  whorl import FILE…        bring publications in\n  whorl doctor              what is missing on this machine',
    )
    .version(version())
    .showHelpAfterError('(--help tells more)')
    .showSuggestionAfterError(true)
    .exitOverride();
  for (const command of COMMANDS) command.register(program, context);
  await program.parseAsync();
}

main().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  const known =
    error instanceof ConfigError ||
    error instanceof NoSuchFileError ||
    error instanceof UnreadableFileError ||
    error instanceof ArchiveError ||
    error instanceof DownloadError ||
    error instanceof UnknownVocabularyError ||
    error instanceof LocalNeo4jError ||
    error instanceof DatabaseError ||
    error instanceof LeaseError ||
    error instanceof NoGraphDataScienceError ||
    error instanceof CurationError ||
    error instanceof AskError ||
    error instanceof EntityArgumentError;
  err(`${known || !(error instanceof Error) ? reasonOf(error) : (error.stack ?? error.message)}\n`);
  process.exitCode = 1;
});
