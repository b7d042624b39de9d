/** Files made to hurt: each must end soon with a reason, and never take the process with it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { whorl } from '../../../src/formats/whorl/index.js';
import { processorTime } from '../../support/processor-time.js';
import { inPieces, readAll } from './whorl-support.js';

/** Of processor time, and generous. */
const BUDGET_MS = 10_000;

const yamlOf = (item: string) => `whorl: 1\nsource: hostile\npeople:\n- ${item}\n- name: Holm, Ida\n`;
const jsonOf = (item: string) => `{"whorl": 1, "source": "hostile", "people": [${item}, {"name": "Holm, Ida"}]}`;
const indented = Array.from({ length: 3_000 }, (_, index) => `${' '.repeat(index + 2)}a:`).join('\n');

const HOSTILE: Readonly<Record<string, string>> = {
  'flow lists 100,000 deep': yamlOf(`name: ${'['.repeat(100_000)}`),
  'flow lists that hide behind quoted brackets': yamlOf(`name: ${'[ "]]]",'.repeat(20_000)}`),
  'block lists 100,000 deep': yamlOf('- '.repeat(100_000)),
  'maps 3,000 deep': yamlOf(`a:\n${indented}`),
  'explicit keys 50,000 deep': yamlOf('? '.repeat(50_000)),
  '50,000 anchors': yamlOf(`name: ${'&a '.repeat(50_000)}`),
  '50,000 tags': yamlOf(`name: ${'!t '.repeat(50_000)}`),
  'aliases that double ten times': yamlOf(
    `name: &a [x, x]\n${Array.from({ length: 10 }, (_, index) => `  b${index}: &b${index} [*a, *a]`).join('\n')}`,
  ),
  'a record of five million characters': yamlOf(`name: ${'x'.repeat(5_000_000)}`),
  '100,000 fields': yamlOf(`name: x\n${Array.from({ length: 100_000 }, (_, index) => `  f${index}: 1`).join('\n')}`),
  'a file without any line end': `whorl: 1 ${'x'.repeat(6_000_000)}`,
  'JSON lists 1,000,000 deep': jsonOf(`{"name": ${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`),
  'JSON lists that never close': jsonOf(`{"name": ${'['.repeat(1_000_000)}`),
  'a JSON record of 17 million characters': jsonOf(`{"name": "${'x'.repeat(17_000_000)}"}`),
  'JSON lines of 17 million characters': `{"whorl": 1}\n{"kind": "person", "name": "${'x'.repeat(17_000_000)}"}\n{"kind": "person", "name": "Holm, Ida"}`,
};

describe.each(Object.entries(HOSTILE))('%s', (name, text) => {
  it('ends soon with a reason, and costs nothing but itself', async () => {
    const spent = processorTime();
    const read = await readAll(whorl, inPieces(text, 65_536));
    expect(spent()).toBeLessThan(BUDGET_MS);
    expect(read.filter((record) => record.rejected !== undefined).length).toBeGreaterThan(0);
    for (const record of read) expect(record.rejected?.reason.length ?? 0).toBeLessThan(1_000);
    // Where the file can be gone on with, the record behind the bad one is read.
    if (!/never close|any line end/.test(name)) {
      expect(read.at(-1)?.record).toMatchObject({ kind: 'person', name: { family: 'Holm', given: 'Ida' } });
    }
  });
});

describe('names of fields', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is an unknown field like any other',
    async (name) => {
      for (const text of [
        yamlOf(`name: Holm, Ida\n  ${name}: {polluted: true}`),
        jsonOf(`{"name": "Holm, Ida", "${name}": {"polluted": true}}`),
      ]) {
        const [record] = await readAll(whorl, text);
        expect(record?.record).toMatchObject({ name: { family: 'Holm' } });
        expect(record?.unmapped).toEqual([name]);
      }
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );
});

describe('any text', () => {
  const beginnings = ['', 'whorl: 1\nsource: any\npeople:\n', '{"whorl": 1, "people": [', '{"whorl": 1}\n'];
  const tokens = fc.constantFrom(
    '- ',
    '\n',
    '\r\n',
    ' ',
    ':',
    'name',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '#',
    '|',
    '&a',
    '*a',
    '---',
    'people:',
    '\\',
    '\uFEFF',
    'é',
  );

  it('is read to its end without throwing, and alike in any pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...beginnings),
        fc.array(fc.oneof(tokens, fc.string())),
        fc.integer({ min: 1, max: 9 }),
        async (beginning, rest, size) => {
          const text = beginning + rest.join('');
          const whole = await readAll(whorl, text);
          expect(await readAll(whorl, inPieces(text, size))).toEqual(whole);
          for (const { record, rejected } of whole)
            expect((record === undefined) !== (rejected === undefined)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the same records in YAML, JSON and JSON lines', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((value) => `A${value.replaceAll(/\p{Cc}/gu, ' ')}z`);
  const publication = fc.record(
    {
      title: text,
      abstract: text,
      volume: text,
      numberOfPages: fc.integer({ min: 1, max: 9_999 }),
      peerReviewed: fc.boolean(),
      publishedOn: fc.integer({ min: 1900, max: 2030 }).map(String),
      keywords: fc.array(fc.record({ text }), { maxLength: 3 }),
      authors: fc.array(fc.record({ name: fc.record({ family: text, given: text }) }), { maxLength: 3 }),
    },
    { requiredKeys: ['title'] },
  );

  it('are the same records', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(publication, { minLength: 1, maxLength: 5 }), async (publications) => {
        const file = { whorl: 1, source: 'same', publications };
        const lines = publications.map((item) => JSON.stringify({ kind: 'publication', ...item }));
        const forms = [
          stringify(file),
          stringify(file, { indentSeq: false, lineWidth: 40 }),
          JSON.stringify(file),
          JSON.stringify(file, null, 2),
          ['{"whorl": 1, "source": "same"}', ...lines].join('\n'),
        ];
        const [first = [], ...others] = await Promise.all(
          forms.map(async (form) => (await readAll(whorl, form)).map(({ record, rejected }) => record ?? rejected)),
        );
        expect(first).toHaveLength(publications.length);
        expect(
          first.map((record) =>
            record !== undefined && 'kind' in record && record.kind === 'publication' ? record.title : record,
          ),
        ).toEqual(publications.map(({ title }) => title.normalize('NFC').trim()));
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});
