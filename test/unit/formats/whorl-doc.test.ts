/** `docs/import-format.md` says what the reader does: its examples are read, and every field of a record is described. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { whorl } from '../../../src/formats/whorl/index.js';
import { whorlCsv } from '../../../src/formats/whorl-csv/index.js';
import { organizationRecord, personRecord, projectRecord, publicationRecord } from '../../../src/record/record.js';
import { readAll } from './whorl-support.js';

const doc = readFileSync(join(import.meta.dirname, '../../../docs/import-format.md'), 'utf8');
const examples = [...doc.matchAll(/^```(yaml|jsonl?|csv)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({
  language,
  text,
  line: doc.slice(0, doc.indexOf(text)).split('\n').length,
}));

/** Every field name of a schema and of the schemas inside it. */
function fieldsOf(schema: unknown, found = new Set<string>()): Set<string> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) fieldsOf(schema.unwrap(), found);
  else if (schema instanceof z.ZodArray) fieldsOf(schema.element, found);
  else if (schema instanceof z.ZodEnum) for (const option of schema.options) found.add(String(option));
  else if (schema instanceof z.ZodObject) {
    for (const [name, inner] of Object.entries(schema.shape)) {
      found.add(name);
      fieldsOf(inner, found);
    }
  }
  return found;
}

describe('the description of the import format', () => {
  it('has examples in every form', () => {
    expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(['yaml', 'json', 'jsonl', 'csv']));
  });

  it.each(examples)(
    'has an example in $language on line $line that is recognised and read without a complaint',
    async ({ language, text }) => {
      const format = language === 'csv' ? whorlCsv : whorl;
      expect(format.recognises(text, '')).toBeGreaterThan(0.8);
      const read = await readAll(format, text);
      expect(read.length).toBeGreaterThan(0);
      for (const { record, rejected, warnings, unmapped } of read) {
        expect(rejected).toBeUndefined();
        expect(record).toBeDefined();
        expect(warnings).toEqual([]);
        expect(unmapped).toEqual([]);
      }
    },
  );

  const fields = [organizationRecord, personRecord, projectRecord, publicationRecord].flatMap((schema) => [
    ...fieldsOf(schema),
  ]);

  it.each([...new Set(fields)])('mentions %s', (name) => {
    expect(doc).toContain(`\`${name}\``);
  });

  it('shows every field of every record in its full example', async () => {
    const full = examples.find(({ text }) => text.includes('source: every-field'));
    const shown = new Set<string>();
    const show = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(show);
      else if (typeof value === 'object' && value !== null) {
        for (const [name, inner] of Object.entries(value)) {
          if (!(Array.isArray(inner) && inner.length === 0)) shown.add(name);
          show(inner);
        }
      }
    };
    for (const { record } of await readAll(whorl, full?.text ?? '')) show(record);
    expect(fields.filter((name) => !/^[A-Z_]+$/.test(name) && !shown.has(name))).toEqual([]);
  });
});
