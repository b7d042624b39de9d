/** Protects the analyst's guide and the notebook: what they ask gives, word for word, the answers they show. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Seeded, seeded } from '../support/seeded.js';

const guide = readFileSync('docs/analyst.md', 'utf8');
const block = (mark: string) =>
  new RegExp(`<!-- ${mark} -->\\s*\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';
const questions = [...guide.matchAll(/<!-- query: (\w+) -->/g)].map(([, name = '']) => name);

const lines = z.array(z.string());
const notebook = z
  .object({
    cells: z.array(
      z.object({
        cell_type: z.string(),
        source: lines,
        outputs: z.array(z.object({ name: z.string(), text: lines })).optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('examples/labs-by-year.ipynb', 'utf8')));

describe('the guide for analysts and the notebook', () => {
  let graph: Seeded;
  beforeAll(async () => {
    graph = await seeded();
  });
  afterAll(() => graph.close());

  const answerOf = async (query: string) => {
    const { data, errors } = await graph.execute(query);
    expect(errors).toEqual([]);
    return JSON.parse(JSON.stringify(data));
  };

  it('asks three questions', () => {
    expect(questions).toHaveLength(3);
  });

  it.each(questions)('shows the real answer to %s', async (name) => {
    expect(JSON.parse(block(`answer: ${name}`))).toEqual(await answerOf(block(`query: ${name}`)));
  });

  it('printed in the notebook what its query answers', async () => {
    const code = notebook.cells.filter((cell) => cell.cell_type === 'code');
    const query = /QUERY = """([\s\S]*?)"""/.exec(code.map(({ source }) => source.join('')).join('\n'))?.[1] ?? '';
    const printed = code.flatMap(({ outputs = [] }) => outputs.flatMap(({ text }) => text)).join('');
    const { collaborationMatrix: matrix } = z
      .object({
        collaborationMatrix: z.object({
          rows: z.array(z.object({ label: z.string() })),
          columns: z.array(z.object({ label: z.string() })),
          cells: z.array(z.object({ row: z.number(), column: z.number(), outputs: z.number() })),
        }),
      })
      .parse(await answerOf(query));
    expect(matrix.cells.length).toBeGreaterThan(10);
    for (const [row, { label }] of matrix.rows.entries()) {
      const numbers = matrix.columns.map(
        (_, column) => matrix.cells.find((cell) => cell.row === row && cell.column === column)?.outputs ?? 0,
      );
      expect(printed).toContain(`${label}: ${numbers.join(' ')}\n`);
    }
  });
});
