/** Protects docs/formats.md: it has every format we read, and figures that a run today would find too. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldName, measure, reasonCode } from '../../../scripts/formats-report/measure.js';
import { pageOf } from '../../../scripts/formats-report/page.js';
import { formats } from '../../../src/formats/registry.js';
import { readProjectFile, section, tableRows } from './markdown.js';

const page = readProjectFile('docs/formats.md');
const collection = join(process.env.WHORL_CORPORA ?? '', 'formats');
const isThere = process.env.WHORL_CORPORA !== undefined && existsSync(collection);

describe('the page of figures by format', () => {
  it('has a line and a section for every format, in the order of the registry', () => {
    const labels = formats.map((format) => format.label);
    expect(tableRows(section(page, '## At a glance')).map(([label]) => label)).toEqual(labels);
    const headings = [...section(page, '## By format').matchAll(/^### (.+)$/gm)].map((match) => match[1]);
    expect(headings).toEqual(labels);
  });

  it('adds up: what was read is used or rejected, and every rejected record has a reason', () => {
    const numberOf = (text = '') => Number(text.replaceAll(',', ''));
    for (const [label = '', files, records, used, rejected] of tableRows(section(page, '## At a glance'))) {
      expect(numberOf(used) + numberOf(rejected)).toBe(numberOf(records));
      if (files === '0') continue;
      const reasons = tableRows(section(page, `### ${label}`)).map(([, times]) => numberOf(times));
      expect([label, reasons.reduce((sum, times) => sum + times, 0)]).toEqual([label, numberOf(rejected)]);
    }
  });

  it('tells no file that took longer than ten seconds', () => {
    const seconds = tableRows(section(page, '## At a glance')).map((row) => Number((row.at(-1) ?? '').split(' ')[0]));
    expect(Math.max(...seconds)).toBeLessThanOrEqual(10);
  });

  it.skipIf(!isThere)(
    'is what a run finds today (skipped: WHORL_CORPORA is not set)',
    async () => {
      const withoutTimes = (text: string) => text.replace(/\d+ s\b/g, 'some s');
      expect(withoutTimes(pageOf(await measure(collection)))).toBe(withoutTimes(page));
    },
    180_000,
  );
});

describe('what the page may say of a file', () => {
  it('is a reason without what it quotes, without numbers and advice', () => {
    expect(reasonCode('no title; add title = {…} to the entry')).toBe('no title');
    expect(reasonCode('the record is no valid JSON: Unexpected token "secret"')).toBe('the record is no valid JSON');
    expect(reasonCode('"A text of the file" is 17 too long')).toBe('"…" is N too long');
  });

  it('is a field by its name, and not what stands where a name should', () => {
    expect(fieldName('MedlineCitation/DateRevised')).toBe('MedlineCitation/DateRevised');
    expect(fieldName('%M')).toBe('%M');
    expect(fieldName('a whole sentence, with a comma\nand more')).toBe('(not a name)');
  });
});
