/** The remainder: what a format has no place for, and only where it still fits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../../src/formats/bibtex/index.js';
import { completed, parseRemainder, remainderOf, remainderText } from '../../../../src/formats/remainder.js';
import { ris } from '../../../../src/formats/ris/index.js';
import { WRITERS } from '../../../../src/formats/writers.js';
import { readAll } from '../reading.js';
import { anyRecord, FULL, made, ORCID } from './records.js';

const ORDINARY = made({
  title: 'Waiting times in general practice: a cohort study',
  type: 'JOURNAL_ARTICLE',
  language: 'en',
  publishedOn: '2021-03-05',
  identifiers: ['doi:10.1234/jmc.2021.0012'],
  volume: '12',
  issue: '3',
  pages: '335-344',
  abstract: 'We waited.',
  venue: { title: 'Journal of Made-up Care', kind: 'JOURNAL', identifiers: ['issn:2049-3630'] },
  keywords: [{ text: 'Care' }, { text: 'Waiting' }],
  contributions: [
    {
      role: 'AUTHOR',
      person: { identifiers: [], name: { family: 'Berg', given: 'Ida', particle: 'van der' } },
      affiliations: [],
    },
    { role: 'AUTHOR', person: { identifiers: [], name: { family: 'Doe', given: 'Jane' } }, affiliations: [] },
  ],
});

describe('a remainder', () => {
  it.each(Object.values(WRITERS).map((writer) => [writer.id, writer] as const))(
    'is not there where the fields of the format say it all, as %s',
    (_, writer) => {
      expect(writer.record(ORDINARY, 'Publication:abcdefg')).not.toContain('whorl');
    },
  );

  it('completes any record to any other', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (read, wanted) => {
        const remainder = remainderOf(wanted, read);
        const text = remainder === undefined ? undefined : remainderText(remainder);
        const done = text === undefined ? { record: read, leftOut: [] } : completed(read, parseRemainder(text));
        expect(done).toEqual({ record: wanted, leftOut: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('holds no white space a reader would change', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (read, wanted) => {
        const text = remainderText(remainderOf(wanted, read) ?? {}, /[{}@]/g);
        expect(text).not.toMatch(/ {2}|[\t\n\r\u00a0\u2028]/);
        expect((text.match(/\{/g) ?? []).length).toBe((text.match(/\}/g) ?? []).length);
        expect(text).not.toContain('@');
      }),
    );
  });

  it('does not give the identifiers of an author to another one, when the authors were put in another order', async () => {
    const record = WRITERS.RIS.record(
      made({
        ...ORDINARY,
        contributions: ORDINARY.contributions.map((entry, place) =>
          place === 0 ? { ...entry, person: { ...entry.person, identifiers: [`orcid:${ORCID}`] } } : entry,
        ),
      }),
      'Publication:abcdefg',
    );
    const swapped = record.replace(/(AU.*\r\n)(AU.*\r\n)/, '$2$1');
    const [asWritten] = await readAll(ris, record);
    const [changed] = await readAll(ris, swapped);
    expect(JSON.stringify(asWritten?.record)).toContain(ORCID);
    expect(JSON.stringify(changed?.record)).not.toContain(ORCID);
    expect(changed?.warnings).toEqual([
      expect.objectContaining({ field: 'U5', reason: expect.stringContaining('contributions was left out') }),
    ]);
  });

  it('keeps what was mended in the file, and completes the rest', async () => {
    const record = WRITERS.BIBTEX.record(FULL, 'Publication:abcdefg').replace('{{Readmission', '{{Admission');
    const [read] = await readAll(bibtex, record);
    expect(read?.record).toMatchObject({ category: 'RESEARCH', contributions: FULL.contributions });
    expect(read?.record).toHaveProperty('title', expect.stringContaining('Admission'));
    expect(read?.warnings.map(({ field }) => field)).toEqual(['whorl']);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['no entries', '{"title": 1}'],
    ['a title that is none', '{"title": {"if": "e3f7b6a5d1c2", "set": 7}}'],
    ['a prototype', '{"__proto__": {"if": "4f53cda18c2b", "set": {"polluted": true}}}'],
    ['a field that no record has', '{"surprise": {"if": "1249ac5a801c", "set": 1}}'],
    ['a deep one', `{"category": {"if": "1249ac5a801c", "set": ${'['.repeat(90_000)}${']'.repeat(90_000)}}}`],
  ])('changes nothing when it is %s', (_, text) => {
    const { record, leftOut } = completed(ORDINARY, parseRemainder(text));
    expect(record).toEqual(ORDINARY);
    expect(leftOut.length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
