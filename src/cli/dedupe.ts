import type { Command } from 'commander';
import { importTexts, recordsUntilFault } from '../import/read-file.js';
import { type Clustering, clusterPublications, type Link } from '../matching/publication/cluster.js';
import { type PublicationTraits, traitsOf } from '../matching/publication/traits.js';
import type { CliContext } from './context.js';
import { filesAt } from './files-at.js';
import { EXIT_PARTLY_DONE } from './import.js';

/** Where a record stands, and enough of it to be recognised. */
interface Member {
  readonly file: string;
  readonly line: number;
  readonly key?: string;
  readonly title: string;
}

interface Read {
  readonly members: Member[];
  readonly traits: PublicationTraits[];
  /** Records that cannot be used, and records of other kinds. */
  rejected: number;
  others: number;
  /** Files that could not be read, or not to their end, each with the reason. */
  readonly unreadable: string[];
}

interface DedupeOptions {
  readonly json?: boolean;
  readonly all?: boolean;
}

/** `whorl dedupe FILE…`: which records of the files are one work, without a database. */
export function register(program: Command, context: CliContext): void {
  program
    .command('dedupe')
    .description('tell which records of files are one work, and why; needs no database and changes nothing')
    .argument('<files...>', 'files or folders in any format that import reads')
    .option('--json', 'print JSON lines: groups, doubtful pairs, versions, and a summary')
    .option('--all', 'list works that came once too')
    .addHelpText(
      'after',
      `
Examples:
  whorl dedupe scopus.ris pubmed.nbib       what the two have in common
  whorl dedupe exports/ --json > found.jsonl

A group is united without asking by an import. A doubtful pair is not: a person decides.
A preprint and its article are versions of one work; they are told apart from duplicates.

Exit codes: 0 all read, 3 some records rejected or files not read (the rest is told), 1 failed.`,
    )
    .action(async (paths: readonly string[], options: DedupeOptions) => dedupe(paths, options, context));
}

async function dedupe(paths: readonly string[], options: DedupeOptions, context: CliContext): Promise<void> {
  const started = performance.now();
  const read: Read = { members: [], traits: [], rejected: 0, others: 0, unreadable: [] };
  for (const path of paths) for (const file of await filesAt(path)) await readFile(file, read);
  const clustering = clusterPublications(read.traits);
  const seconds = (performance.now() - started) / 1000;
  const print = options.json === true ? jsonLines : text;
  for (const line of print(read, clustering, options.all === true, seconds)) context.out(`${line}\n`);
  if (read.rejected > 0 || read.unreadable.length > 0) process.exitCode = EXIT_PARTLY_DONE;
}

async function readFile(file: { readonly name: string; readonly path: string }, into: Read): Promise<void> {
  for await (const { name, opened } of importTexts(file)) {
    if ('unreadable' in opened) {
      into.unreadable.push(opened.unreadable);
      continue;
    }
    const records = recordsUntilFault(opened.format, opened.text, undefined, (reason) =>
      into.unreadable.push(`Reading ${name} stopped: ${reason}`),
    );
    for await (const { line, key, record } of records) {
      if (record === undefined) into.rejected++;
      else if (record.kind !== 'publication') into.others++;
      else {
        into.members.push({ file: name, line, ...(key !== undefined && { key }), title: record.title });
        into.traits.push(traitsOf(record));
      }
    }
  }
}

function groupsToTell({ groups }: Clustering, all: boolean): readonly (readonly number[])[] {
  return groups.filter((group) => all || group.length > 1);
}

function* jsonLines(read: Read, clustering: Clustering, all: boolean, seconds: number): Generator<string> {
  const linksOf = linksByGroup(clustering);
  for (const [at, group] of groupsToTell(clustering, all).entries()) {
    const links = linksOf.get(group[0] ?? -1) ?? [];
    yield JSON.stringify({
      kind: 'group',
      group: at + 1,
      score: links.length === 0 ? 1 : Math.min(...links.map((link) => link.score)),
      members: group.map((index) => read.members[index]),
      links: links.map(({ a, b, score, because }) => ({ a: group.indexOf(a), b: group.indexOf(b), score, because })),
    });
  }
  const pair = (kind: string, { a, b, score, because }: Link) =>
    JSON.stringify({ kind, score, because, a: read.members[a], b: read.members[b] });
  for (const link of clustering.doubtful) yield pair('doubtful', link);
  for (const link of clustering.versions) yield pair('version', link);
  yield JSON.stringify({ kind: 'summary', ...summaryOf(read, clustering), seconds });
}

/** Links by the first member of their group. */
function linksByGroup({ groups, links }: Clustering): Map<number, Link[]> {
  const firstOf = new Map(groups.flatMap((group) => group.map((index): [number, number] => [index, group[0] ?? -1])));
  const byGroup = new Map<number, Link[]>();
  for (const link of links) {
    const first = firstOf.get(link.a) ?? -1;
    byGroup.set(first, [...(byGroup.get(first) ?? []), link]);
  }
  return byGroup;
}

function summaryOf(read: Read, { groups, doubtful, versions }: Clustering) {
  return {
    records: read.members.length,
    works: groups.length,
    groups: groups.filter((group) => group.length > 1).length,
    doubtful: doubtful.length,
    versions: versions.length,
    rejected: read.rejected,
    otherKinds: read.others,
    unreadable: read.unreadable,
  };
}

function* text(read: Read, clustering: Clustering, all: boolean, seconds: number): Generator<string> {
  const place = (index: number) => {
    const { file = '', line = 0, key, title = '' } = read.members[index] ?? {};
    return `${file}:${line}${key === undefined ? '' : ` (${key})`}  ${title}`;
  };
  const linksOf = linksByGroup(clustering);
  for (const group of groupsToTell(clustering, all)) {
    yield group.length === 1 ? 'Once:' : `One work, ${group.length} records:`;
    for (const index of group) yield `  ${place(index)}`;
    const reasons = new Set((linksOf.get(group[0] ?? -1) ?? []).map((link) => link.because.join('; ')));
    for (const because of reasons) yield `    because: ${because}`;
  }
  const pairs: [string, readonly Link[]][] = [
    ['Doubtful', clustering.doubtful],
    ['Versions of one work', clustering.versions],
  ];
  for (const [title, links] of pairs)
    for (const { a, b, score, because } of links) {
      yield `${title} (${score.toFixed(2)}):`;
      yield `  ${place(a)}`;
      yield `  ${place(b)}`;
      yield `    because: ${because.join('; ')}`;
    }
  const { records, works, doubtful, versions, rejected, otherKinds } = summaryOf(read, clustering);
  for (const reason of read.unreadable) yield reason;
  yield `${records} records are ${works} works; ${doubtful} doubtful pairs, ${versions} versions (${seconds.toFixed(1)} s).`;
  if (rejected > 0) yield `${rejected} records could not be used; whorl import --dry-run says why.`;
  if (otherKinds > 0) yield `${otherKinds} records are no publications.`;
}
