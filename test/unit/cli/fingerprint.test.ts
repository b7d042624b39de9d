/** Protects the commands on many texts: one answer a record in the order of the file, on one core and on all; what is wrong is told by line. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { register as registerFingerprint } from '../../../src/cli/fingerprint.js';
import { register as registerTrain } from '../../../src/cli/train.js';
import { loadConfig } from '../../../src/config.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whorl-fingerprint-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  process.exitCode = undefined;
});

const BIRDS = `notation,label,language,synonyms,broader
B1,Birds,en,,
B2,Swifts,en,Apus apus,B1
B3,Nest boxes,en,,
B4,Town planning,en,,`;

async function run(...args: string[]): Promise<{ out: string; err: string }> {
  let out = '';
  let err = '';
  const program = new Command('whorl').exitOverride();
  const context = {
    config: loadConfig({}),
    out: (text: string): void => {
      out += text;
    },
    err: (text: string): void => {
      err += text;
    },
  };
  registerFingerprint(program, context);
  registerTrain(program, context);
  await program.parseAsync(args, { from: 'user' });
  return { out, err };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const lines = (...records: readonly object[]) => `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;

const answer = z.object({
  id: z.string(),
  concepts: z.array(
    z.object({
      uri: z.string(),
      notation: z.string().nullable(),
      label: z.string(),
      weight: z.number(),
      evidence: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
});
const answers = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => answer.parse(JSON.parse(line)));

describe('whorl fingerprint', () => {
  it('gives each text its concepts with the words they rest on, the strongest first', async () => {
    const vocabulary = await file('birds.csv', BIRDS);
    const texts = await file(
      'texts.jsonl',
      lines({ id: 7, title: 'Nest boxes for swifts', abstract: 'Apus apus nests under roofs.', keywords: ['birds'] }),
    );
    const { out } = await run('fingerprint', texts, '--vocabulary', vocabulary, '--model', 'formula', '--json');
    const [found] = answers(out);
    expect(found?.id).toBe('7');
    expect(found?.concepts.map(({ notation, label }) => [notation, label])).toEqual([
      ['B2', 'Swifts'],
      ['B3', 'Nest boxes'],
      ['B1', 'Birds'],
    ]);
    expect(found?.concepts[0]).toMatchObject({
      weight: 1,
      evidence: [
        { field: 'TITLE', start: 15, end: 21, matchedText: 'swifts', label: 'Swifts' },
        { field: 'ABSTRACT', start: 0, end: 9, matchedText: 'Apus apus', label: 'Apus apus' },
      ],
    });
    expect(found?.concepts[2]?.evidence[0]).toMatchObject({ field: 'KEYWORD', keyword: 0 });
  });

  it('reads with the starter vocabulary unless told, packed files too, and prints for people unless told', async () => {
    const texts = await file(
      't.jsonl.gz',
      gzipSync(lines({ id: 'a', title: 'Questions about artificial intelligence' }, { id: 'b' })),
    );
    const { out } = await run('fingerprint', texts);
    expect(out).toMatch(/^a\n {2}100 % {2}Artificial intelligence {2}\(artificial intelligence\)/u);
    expect(out).toContain('b\n  no concept of the vocabulary');
  });

  it('explains weights when asked: what the features add up to is the chance, and the parts multiply to the formula', async () => {
    const why = z.object({ bias: z.number(), parts: z.array(z.object({ feature: z.string(), adds: z.number() })) });
    const explained = z.object({
      concepts: z.array(z.object({ weight: z.number(), chance: z.number(), why })),
    });
    const texts = await file(
      't.jsonl',
      lines({ id: 'a', title: 'Nest boxes for swifts', abstract: 'Swifts in town.' }),
    );
    const asked = ['fingerprint', texts, '--vocabulary', await file('birds.csv', BIRDS), '--json', '--explain'];
    const { concepts } = explained.parse(JSON.parse((await run(...asked)).out));
    const top = concepts[0]?.chance ?? Number.NaN;
    for (const {
      chance,
      weight,
      why: { bias, parts },
    } of concepts) {
      const odds = parts.reduce((sum, { adds }) => sum + adds, bias);
      expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(chance, 9);
      expect(chance / top).toBeCloseTo(weight, 8);
    }
    const formula = await run(...asked, '--model', 'formula');
    expect(formula.out).toContain('"parts":{"title":3');
  });

  it('tells lines that hold no record by file and line, and answers the others', async () => {
    const texts = await file(
      't.jsonl',
      `{"id": "a", "title": "Swifts"}\nnot json\n\n{"title": "no id"}\n{"id": "z"}\n`,
    );
    const { out, err } = await run('fingerprint', texts, '--vocabulary', await file('birds.csv', BIRDS), '--json');
    expect(answers(out).map(({ id }) => id)).toEqual(['a', 'z']);
    expect(err).toContain(`${texts}:2: no JSON`);
    expect(err).toContain(`${texts}:4: id: a text or a number is expected`);
    expect(process.exitCode).toBe(3);
  });

  it('says of a file that is no vocabulary or no model what can be done', async () => {
    const texts = await file('t.jsonl', lines({ id: 'a' }));
    const picture = await file('picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    await expect(run('fingerprint', texts, '--vocabulary', picture)).rejects.toThrow('picture.png');
    await expect(run('fingerprint', texts, '--model', picture)).rejects.toThrow('whorl train');
    await expect(run('fingerprint', join(folder, 'none.jsonl'))).rejects.toThrow('There is no file or folder');
  });

  it('answers thousands of lines on all cores as on one, in their order, and tells what is wrong', async () => {
    const vocabulary = await file('birds.csv', BIRDS);
    const words = ['Swifts', 'Nest boxes', 'Town planning', 'Nothing'];
    const many = Array.from({ length: 2_500 }, (_, at) => ({
      id: `t${at}`,
      title: `${words[at % 4]} ${words[(at >> 2) % 4]}`,
    }));
    const texts = await file('many.jsonl', `${lines(...many)}broken\n`);
    const few = await file('few.jsonl', lines(...many.slice(0, 900)));
    const options = ['--vocabulary', vocabulary, '--json'];
    const all = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'fingerprint', texts, ...options],
      { maxBuffer: 1e8 },
    ).catch((error: unknown) => z.object({ code: z.literal(3), stdout: z.string(), stderr: z.string() }).parse(error));
    expect(all.stderr).toContain('many.jsonl:2501: no JSON');
    expect(answers(all.stdout).map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    const one = await run('fingerprint', few, ...options);
    expect(all.stdout.startsWith(one.out)).toBe(true);
  });
});

describe('whorl train', () => {
  const indexed = Array.from({ length: 80 }, (_, at) => ({
    id: `i${at}`,
    title: at % 2 === 0 ? `Swifts in year ${at}` : `Town planning in year ${at}`,
    abstract: at % 2 === 0 ? 'Roofs, screams and insects.' : 'Streets, squares and parking.',
    subjects: at % 2 === 0 ? ['B2', 'B3', 'X9'] : ['B4'],
  }));

  it('learns what people choose, so that a concept that no word stands for is found by like texts', async () => {
    const vocabulary = await file('birds.csv', BIRDS);
    const model = join(folder, 'birds.model.json.gz');
    const trained = await run(
      'train',
      await file('i.jsonl', lines(...indexed)),
      '--vocabulary',
      vocabulary,
      '--model',
      model,
    );
    expect(trained.out).toContain('Learnt from 80 of 80 texts with 120 subjects');
    expect(trained.err).toContain('Subjects that the vocabulary does not have, passed over: 1 (X9)');
    expect((await readFile(model))[0]).toBe(0x1f);
    const texts = await file('new.jsonl', lines({ id: 'n', title: 'Swifts again', abstract: 'Screams over roofs.' }));
    const { out } = await run('fingerprint', texts, '--vocabulary', vocabulary, '--model', model, '--json');
    const concepts = answers(out)[0]?.concepts ?? [];
    expect(
      concepts
        .slice(0, 2)
        .map(({ notation }) => notation)
        .sort(),
    ).toEqual(['B2', 'B3']);
    const nestBoxes = concepts.find(({ notation }) => notation === 'B3');
    expect(nestBoxes?.evidence[0]?.example).toMatch(/^i\d*[02468]$/u);
  });

  it('is refused where there is too little to learn from', async () => {
    const texts = await file('i.jsonl', lines(...indexed.slice(0, 20)));
    await expect(
      run('train', texts, '--vocabulary', await file('birds.csv', BIRDS), '--model', join(folder, 'm.json')),
    ).rejects.toThrow('20 of 20 texts have a subject of this vocabulary; at least 50');
  });
});
