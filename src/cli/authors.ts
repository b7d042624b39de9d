import type { Command } from 'commander';
import { type ImportText, importTexts, recordsUntilFault } from '../import/read-file.js';
import { type ClusteredPeople, clusterPeople, type PersonJoin } from '../matching/person/cluster.js';
import { comparePeople } from '../matching/person/compare-people.js';
import { type Mention, mentionsOf } from '../matching/person/mention.js';
import { Input, type Prepared } from '../matching/person/prepare.js';
import { contentHash } from '../record/canonical.js';
import type { CliContext } from './context.js';
import { EXIT_PARTLY_DONE } from './import.js';

/** `whorl authors FILE…`: who is who in record files, without a database. */
export function register(program: Command, context: CliContext): void {
  program
    .command('authors')
    .description('tell which names in record files are one person, without a database')
    .argument('<files...>', 'files in any format that whorl import reads')
    .option('--json', 'print JSON lines: one a person, one a doubtful pair, a summary at the end')
    .addHelpText(
      'after',
      `
Examples:
  whorl authors library.bib                 people with more than one form or output, and doubtful pairs
  whorl authors *.ris --json > people.jsonl

Names are compared with all that the records say around them: ORCID and other ids, co-authors, affiliations, venues,
subjects, words, years. Two names on one output, and two different ORCIDs, are never one person. Nothing is written.

Exit codes: 0 all read, 3 some records or files could not be read (the rest is told), 1 failed.`,
    )
    .action(async (paths: readonly string[], options: { readonly json?: boolean }) => {
      const read = await readMentions(paths, context.err);
      const input = new Input(read.mentions);
      const people = clusterPeople(input);
      const print = options.json ? printLines : printText;
      print(people, input, read, context.out);
      if (read.unread > 0) process.exitCode = EXIT_PARTLY_DONE;
    });
}

/** Where the output of a mention stands. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly record: string | null;
}

interface ReadMentions {
  readonly mentions: Mention[];
  /** By output key. */
  readonly places: Map<string, Place>;
  records: number;
  /** Rejected records and unreadable files. */
  unread: number;
}

async function readMentions(paths: readonly string[], tell: (text: string) => void): Promise<ReadMentions> {
  const read: ReadMentions = { mentions: [], places: new Map(), records: 0, unread: 0 };
  for (const path of paths)
    for await (const text of importTexts({ name: path, path })) await readText(text, read, tell);
  return read;
}

async function readText({ name, opened }: ImportText, read: ReadMentions, tell: (text: string) => void): Promise<void> {
  const fail = (reason: string) => {
    read.unread += 1;
    tell(`${name}: ${reason}\n`);
  };
  if ('unreadable' in opened) {
    fail(opened.unreadable);
    return;
  }
  for await (const { record, line, key, rejected } of recordsUntilFault(opened.format, opened.text, undefined, fail)) {
    if (rejected !== undefined) fail(`line ${rejected.line}: ${rejected.reason}`);
    if (record?.kind !== 'publication') continue;
    read.records += 1;
    // The content names the output, not its place: files may be given in any order.
    const output = freeKey(contentHash(record).slice(0, 24), read.places);
    read.places.set(output, { file: name, line, record: key ?? record.identifiers[0] ?? null });
    read.mentions.push(...mentionsOf(record, output));
  }
}

/** The same record may stand there twice. */
function freeKey(key: string, places: ReadonlyMap<string, Place>): string {
  let free = key;
  for (let again = 2; places.has(free); again++) free = `${key}-${again}`;
  return free;
}

const placed = ({ mention }: Prepared, { places }: ReadMentions) => ({
  name: mention.written,
  position: mention.position + 1,
  ...places.get(mention.output.key),
});

const rounded = (score: number) => Math.round(score * 1000) / 1000;

function told(join: PersonJoin, input: Input, read: ReadMentions) {
  const { because } = comparePeople(join.a, join.b, input);
  return { a: placed(join.a, read), b: placed(join.b, read), score: rounded(join.score), because };
}

const namesOf = (mentions: readonly Prepared[]) => [...new Set(mentions.map(({ mention }) => mention.written))].sort();

function summaryOf(people: ClusteredPeople, read: ReadMentions) {
  return {
    records: read.records,
    notRead: read.unread,
    mentions: read.mentions.length,
    people: people.clusters.length,
    doubtful: people.doubtful.length,
  };
}

function printLines(people: ClusteredPeople, input: Input, read: ReadMentions, out: (text: string) => void): void {
  const line = (value: unknown) => out(`${JSON.stringify(value)}\n`);
  for (const { mentions, joins } of people.clusters) {
    line({
      kind: 'person',
      names: namesOf(mentions),
      identifiers: [...new Set(mentions.flatMap(({ mention }) => mention.identifiers))].sort(),
      mentions: mentions.map((mention) => placed(mention, read)),
      joins: joins.map((join) => told(join, input, read)),
    });
  }
  for (const pair of people.doubtful) line({ kind: 'doubtful', ...told(pair, input, read) });
  line({ kind: 'summary', ...summaryOf(people, read) });
}

function printText(people: ClusteredPeople, input: Input, read: ReadMentions, out: (text: string) => void): void {
  const at = (mention: Prepared) => {
    const place = read.places.get(mention.mention.output.key);
    return `${mention.mention.written} (${place?.file}:${place?.line})`;
  };
  for (const { mentions, joins } of people.clusters) {
    if (mentions.length < 2) continue;
    out(`${namesOf(mentions).join(' = ')}: ${mentions.length} mentions\n`);
    for (const { a, b, score } of joins) {
      if (a.mention.name.key === b.mention.name.key) continue;
      out(`  ${at(a)} and ${at(b)}: ${rounded(score)}, ${comparePeople(a, b, input).because.join(', ')}\n`);
    }
  }
  for (const { a, b, score } of people.doubtful)
    out(`doubtful: ${at(a)} and ${at(b)}: ${rounded(score)}, ${comparePeople(a, b, input).because.join(', ')}\n`);
  const summary = summaryOf(people, read);
  out(
    `${summary.mentions} names in ${summary.records} records are ${summary.people} people; ${summary.doubtful} doubtful pairs.\n`,
  );
}
