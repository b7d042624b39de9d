import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, type StoredRecord } from '../../../src/graph/fold.js';
import {
  type OrganizationRecord,
  organizationRecord,
  type PublicationRecord,
  publicationRecord,
} from '../../../src/record/record.js';

function publication(fields: Partial<PublicationRecord> = {}): PublicationRecord {
  return publicationRecord.parse({ kind: 'publication', title: 'A title', ...fields });
}

function organization(fields: Partial<OrganizationRecord> = {}): OrganizationRecord {
  return organizationRecord.parse({ kind: 'organization', name: 'A lab', ...fields });
}

function stored<R extends PublicationRecord | OrganizationRecord>(
  key: string,
  record: R,
  { trust = 50, order = 1 } = {},
): StoredRecord<R> {
  return { key, trust, order, record };
}

function folded(records: readonly StoredRecord[], corrections: Parameters<typeof fold>[1] = []): PublicationRecord {
  const { state } = fold(records, corrections);
  if (state.kind !== 'publication') throw new Error(`folded to a ${state.kind}`);
  return state;
}

const author = (family: string) => ({
  role: 'AUTHOR' as const,
  person: { identifiers: [], name: { family } },
  affiliations: [],
});

describe('for each field', () => {
  it('the more trusted record wins, however old it is', () => {
    const records = [
      stored('trusted', publication({ volume: '1' }), { trust: 80, order: 1 }),
      stored('newer', publication({ volume: '2' }), { trust: 50, order: 9 }),
    ];
    expect(folded(records).volume).toBe('1');
  });

  it('the newer record wins at equal trust', () => {
    const records = [
      stored('newer', publication({ volume: '2' }), { order: 2 }),
      stored('older', publication({ volume: '1' }), { order: 1 }),
    ];
    expect(folded(records).volume).toBe('2');
  });

  it('a record that does not say leaves it to one that does', () => {
    const records = [
      stored('newer', publication(), { order: 2 }),
      stored('older', publication({ volume: '1', abstract: 'What was done.' }), { order: 1 }),
    ];
    expect(folded(records)).toMatchObject({ volume: '1', abstract: 'What was done.' });
  });

  it('a default does not overrule what a record says', () => {
    const records = [
      stored('newer', publication({ type: 'OTHER' }), { order: 2 }),
      stored('older', publication({ type: 'PREPRINT' }), { order: 1 }),
    ];
    expect(folded(records).type).toBe('PREPRINT');
    const labs = [
      stored('newer', organization(), { order: 2 }),
      stored('older', organization({ ours: true, organizationKind: 'LAB' }), { order: 1 }),
    ];
    expect(fold(labs).state).toMatchObject({ ours: true, organizationKind: 'LAB' });
  });

  it('the default holds where no record says more', () => {
    expect(folded([stored('a', publication())])).toEqual(publication());
  });

  it('provenance names the record that it came from', () => {
    const records = [
      stored('newer', publication({ title: 'New', identifiers: ['doi:10.1/a'] }), { order: 2 }),
      stored('older', publication({ title: 'Old', volume: '1', identifiers: ['pmid:1'] }), { order: 1 }),
    ];
    expect(fold(records).provenance).toEqual({ title: 'newer', identifiers: 'newer', volume: 'older' });
  });
});

describe('lists', () => {
  it('of contributions and keywords come whole from one record', () => {
    const records = [
      stored('newer', publication({ contributions: [author('Ba'), author('Ce')] }), { order: 2 }),
      stored('older', publication({ contributions: [author('Ab')], keywords: [{ text: 'care' }, { text: 'age' }] }), {
        order: 1,
      }),
      stored('oldest', publication({ keywords: [{ text: 'other' }] }), { order: 0 }),
    ];
    const state = folded(records);
    expect(state.contributions).toEqual([author('Ba'), author('Ce')]);
    expect(state.keywords).toEqual([{ text: 'care' }, { text: 'age' }]);
  });

  it('of identifiers and citations are united, each once, the winner’s first', () => {
    const records = [
      stored('older', publication({ identifiers: ['pmid:1', 'doi:10.1/a'], cites: ['doi:10.1/x', 'doi:10.1/y'] }), {
        order: 1,
      }),
      stored('newer', publication({ identifiers: ['doi:10.1/a'], cites: ['doi:10.1/z', 'doi:10.1/x'] }), { order: 2 }),
    ];
    const state = folded(records);
    expect(state.identifiers).toEqual(['doi:10.1/a', 'pmid:1']);
    expect(state.cites).toEqual(['doi:10.1/z', 'doi:10.1/x', 'doi:10.1/y']);
  });

  it('of metrics keep one count a kind and source: that of the winner', () => {
    const count = (value: number, source: string) => ({ kind: 'citations', value, source });
    const records = [
      stored('older', publication({ metrics: [count(3, 'A'), count(5, 'B')] }), { order: 1 }),
      stored('newer', publication({ metrics: [count(4, 'A')] }), { order: 2 }),
    ];
    expect(folded(records).metrics).toEqual([count(4, 'A'), count(5, 'B')]);
  });
});

describe('a decision', () => {
  const records = [stored('a', publication({ title: 'Wrong', volume: '1' }), { trust: 100 })];

  it('beats every record, and provenance names it', () => {
    const { state, provenance } = fold(records, [{ id: 'Curation:1', field: 'title', value: 'Right' }]);
    expect(state).toMatchObject({ title: 'Right', volume: '1' });
    expect(provenance).toMatchObject({ title: 'Curation:1', volume: 'a' });
  });

  it('is overruled by a later one on the same field', () => {
    const corrections = ['Nearly', 'Right'].map((value, at) => ({ id: `Curation:${at}`, field: 'title', value }));
    expect(folded(records, corrections).title).toBe('Right');
  });
});

it('an entity without records cannot be folded', () => {
  expect(() => fold([])).toThrow(/without source records/);
});

describe('for any records', () => {
  const anyPublication = fc.record(
    {
      title: fc.constantFrom('A', 'B', 'C'),
      type: fc.constantFrom<PublicationRecord['type']>('OTHER', 'PREPRINT', 'JOURNAL_ARTICLE'),
      volume: fc.constantFrom('1', '2'),
      identifiers: fc.uniqueArray(fc.constantFrom('doi:1', 'doi:2', 'pmid:1'), { maxLength: 3 }),
      keywords: fc.array(fc.constantFrom({ text: 'a' }, { text: 'b' }), { maxLength: 3 }),
      contributions: fc.array(fc.constantFrom(author('A'), author('B')), { maxLength: 3 }),
      metrics: fc.array(fc.record({ kind: fc.constant('c'), source: fc.constantFrom('S', 'T'), value: fc.nat(3) }), {
        maxLength: 3,
      }),
      openAccess: fc.constantFrom({ status: 'GOLD' as const }, { status: 'GREEN' as const, licence: 'CC-BY' }),
    },
    { requiredKeys: ['title'] },
  );
  const anyRecords = fc
    .array(fc.tuple(anyPublication, fc.constantFrom(30, 50, 70), fc.nat(3)), { minLength: 1, maxLength: 6 })
    .map((all) => all.map(([fields, trust, order], at) => stored(`k${at}`, publication(fields), { trust, order })));

  it('the order in which they are given does not matter', () => {
    fc.assert(
      fc.property(
        anyRecords.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          expect(fold(shuffled)).toEqual(fold(records));
        },
      ),
    );
  });

  it('folding what was folded gives the same', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { state } = fold(records);
        expect(fold([{ key: 'all', trust: 50, order: 1, record: state }]).state).toEqual(state);
      }),
    );
  });

  it('the result is a valid record, and every field of it came from one that has it', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { state, provenance } = fold(records);
        expect(publicationRecord.parse(state)).toEqual(state);
        for (const [field, key] of Object.entries(provenance))
          expect(records.find((record) => record.key === key)?.record).toHaveProperty(field);
      }),
    );
  });
});
