import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import tar from 'tar-stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { register } from '../../../src/cli/dedupe.js';
import { loadConfig } from '../../../src/config.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whorl-dedupe-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  process.exitCode = undefined;
});

const FILES = {
  'a.bib': `
    @article{a1, author = {Lund, Anna}, title = {Telephone follow-up after discharge of older people}, year = 2020}
    @article{a2, author = {Holm, Bent}, title = {Cost of night shifts in nursing homes}, year = 2019}`,
  'b.ris': `TY  - JOUR
AU  - Lund, A.
TI  - Telephone follow-up after discharge of older people: a trial
PY  - 2020
ER  -
`,
};

async function dedupe(files: Readonly<Record<string, string | Uint8Array>>, ...options: string[]): Promise<string> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  let printed = '';
  const write = (text: string): void => {
    printed += text;
  };
  const program = new Command('whorl');
  register(program, { config: loadConfig({}), out: write, err: write });
  await program.parseAsync(['dedupe', folder, ...options], { from: 'user' });
  return printed;
}

const line = z.looseObject({ kind: z.string() });
const jsonLines = (printed: string) =>
  printed
    .trim()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)));

describe('whorl dedupe', () => {
  it('reads archives member by member, as an import does', async () => {
    const pack = tar.pack();
    for (const [name, text] of Object.entries(FILES)) pack.entry({ name }, text);
    pack.finalize();
    const chunks: Uint8Array[] = [];
    for await (const chunk of pack) if (chunk instanceof Uint8Array) chunks.push(chunk);
    const lines = jsonLines(await dedupe({ 'both.tar': Buffer.concat(chunks) }, '--json'));
    expect(lines[0]).toMatchObject({
      kind: 'group',
      members: [{ file: join(folder, 'both.tar/a.bib') }, { file: join(folder, 'both.tar/b.ris') }],
    });
    expect(lines.at(-1)).toMatchObject({ records: 3, works: 2, unreadable: [] });
  });

  it('tells as JSON lines which records of several formats are one work, where they stand and why', async () => {
    const lines = jsonLines(await dedupe(FILES, '--json'));
    expect(lines).toEqual([
      {
        kind: 'group',
        group: 1,
        score: expect.any(Number),
        members: [
          expect.objectContaining({ file: join(folder, 'a.bib'), line: 2, key: 'a1' }),
          expect.objectContaining({ file: join(folder, 'b.ris'), line: 1 }),
        ],
        links: [
          { a: 0, b: 1, score: expect.any(Number), because: expect.arrayContaining(['same author', 'same year']) },
        ],
      },
      expect.objectContaining({ kind: 'summary', records: 3, works: 2, groups: 1, doubtful: 0, rejected: 0 }),
    ]);
    expect(process.exitCode).toBeUndefined();
  });

  it('tells the same in words', async () => {
    const printed = await dedupe(FILES);
    expect(printed).toContain('One work, 2 records:');
    expect(printed).toContain('because: one title is a part of the other; same author; same year');
    expect(printed).toContain('3 records are 2 works');
  });

  it('lists works that came once with --all', async () => {
    expect(jsonLines(await dedupe(FILES, '--json', '--all')).filter(({ kind }) => kind === 'group')).toHaveLength(2);
  });

  it('tells doubtful pairs and versions apart from groups', async () => {
    const bib = (key: string, more: string) =>
      `@article{${key}, author = {Lund, Anna and Holm, Bent}, title = {Telephone follow-up after discharge of older people}, ${more}}\n`;
    const lines = jsonLines(
      await dedupe(
        { 'a.bib': bib('a', 'year = 2020') + bib('b', 'year = 2021') + bib('c', 'year = 2020, journal = {medRxiv}') },
        '--json',
      ),
    );
    expect(lines.map(({ kind }) => kind)).toEqual(['doubtful', 'version', 'version', 'summary']);
  });

  it('goes on after a file it cannot read, says so, and ends with exit code 3', async () => {
    const lines = jsonLines(await dedupe({ ...FILES, 'c.txt': 'A shopping list' }, '--json'));
    expect(lines.at(-1)).toMatchObject({ works: 2, unreadable: [expect.stringContaining('c.txt')] });
    expect(process.exitCode).toBe(3);
  });
});
