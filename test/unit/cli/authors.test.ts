import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { register } from '../../../src/cli/authors.js';
import { loadConfig } from '../../../src/config.js';

const BIB = `
@article{night, title={Robots in night care}, author={Sørensen, Anna Marie and Müller, Jörg}, year={2020}, journal={Journal of Invented Care}}
@article{day, title={Robots in day care}, author={Soerensen, A. M. and Mueller, J.}, year={2021}, journal={Journal of Invented Care}}
@article{rock, title={Isotopes of basalt}, author={Wang, Wei and M{\\"u}ller, Jane}, year={1987}, journal={Stone Letters}}
`;

const placed = z.strictObject({
  name: z.string(),
  position: z.number(),
  file: z.string(),
  line: z.number(),
  record: z.string().nullable(),
});
const pair = { a: placed, b: placed, score: z.number(), because: z.array(z.string()).min(1) };
const row = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('person'),
    names: z.array(z.string()),
    identifiers: z.array(z.string()),
    mentions: z.array(placed),
    joins: z.array(z.strictObject(pair)),
  }),
  z.strictObject({ kind: z.literal('doubtful'), ...pair }),
  z.strictObject({
    kind: z.literal('summary'),
    records: z.number(),
    notRead: z.number(),
    mentions: z.number(),
    people: z.number(),
    doubtful: z.number(),
  }),
]);

async function file(text: string, name = 'library.bib'): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'whorl-authors-')), name);
  await writeFile(path, text);
  return path;
}

async function authors(...args: string[]): Promise<{ out: string; err: string }> {
  const printed = { out: '', err: '' };
  const program = new Command('whorl');
  const out = (text: string) => {
    printed.out += text;
  };
  const err = (text: string) => {
    printed.err += text;
  };
  register(program, { config: loadConfig({}), out, err });
  await program.parseAsync(['authors', ...args], { from: 'user' });
  return printed;
}

const rowsOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)));

describe('whorl authors', () => {
  afterEach(() => {
    process.exitCode = 0;
  });

  it('prints people as JSON lines, with the place of each name and the reasons of each join', async () => {
    const path = await file(BIB);
    const rows = rowsOf((await authors(path, '--json')).out);
    const people = rows.filter((line) => line.kind === 'person');
    const anna = people.find(({ names }) => names.includes('Anna Marie Sørensen'));
    expect(anna?.names).toEqual(['A. M. Soerensen', 'Anna Marie Sørensen']);
    expect(
      anna?.mentions.map(({ record, line, position }) => ({ record, line, position })).sort((a, b) => a.line - b.line),
    ).toEqual([
      { record: 'night', line: 2, position: 1 },
      { record: 'day', line: 3, position: 1 },
    ]);
    expect(anna?.mentions[0]?.file).toBe(path);
    expect(anna?.joins).toHaveLength(1);
    expect(anna?.joins[0]?.because).toContain('they share co-authors');
    expect(rows.at(-1)).toEqual({ kind: 'summary', records: 3, notRead: 0, mentions: 6, people: 4, doubtful: 0 });
  });

  it('prints for people to read without --json', async () => {
    const { out } = await authors(await file(BIB));
    expect(out).toContain('A. M. Soerensen = Anna Marie Sørensen: 2 mentions');
    expect(out).toContain('the family names are transliterations of each other');
    expect(out).toContain('6 names in 3 records are 4 people; 0 doubtful pairs.');
  });

  it('finds the same people in whatever order the files come', async () => {
    const [first, second] = [
      await file(BIB),
      await file(BIB.replaceAll('Robots', 'Machines').replace('night,', 'late,')),
    ];
    const names = (out: string) =>
      rowsOf(out).flatMap((line) =>
        line.kind === 'person'
          ? [
              line.mentions
                .map((m) => `${m.file}:${m.line}:${m.position}`)
                .sort()
                .join(),
            ]
          : [],
      );
    expect(names((await authors(first, second, '--json')).out).sort()).toEqual(
      names((await authors(second, first, '--json')).out).sort(),
    );
  });

  it('keeps a record that stands there twice as two outputs of the same people', async () => {
    const [night = ''] = BIB.trim().split('\n');
    const rows = rowsOf((await authors(await file(`${night}\n${night}\n`), '--json')).out);
    expect(rows.at(-1)).toMatchObject({ records: 2, mentions: 4, people: 2 });
  });

  it('tells what it could not read, and reads the rest', async () => {
    const { out, err } = await authors(await file('nothing we know', 'notes.txt'), await file(BIB), '--json');
    expect(err).toContain('is in no format we know');
    expect(rowsOf(out).at(-1)).toMatchObject({ records: 3, notRead: 1 });
    expect(process.exitCode).toBe(3);
  });
});
