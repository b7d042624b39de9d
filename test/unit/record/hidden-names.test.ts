/** Protects people who changed their name: every form that tells the former one is hidden, and no other. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/graph/fold.js';
import { HIDDEN_NAME, isHidden } from '../../../src/record/hidden-names.js';
import { personRecord } from '../../../src/record/record.js';

const married = { hidden: { family: 'Berg', given: 'Anna Maria' }, shown: { family: 'Lund', given: 'Anna Maria' } };
const renamed = { hidden: { family: 'Lund', given: 'Jens' }, shown: { family: 'Lund', given: 'Anna' } };

describe('a hidden name', () => {
  it.each([
    { family: 'Berg', given: 'Anna Maria' },
    { family: 'BERG', given: 'ANNA' },
    { family: 'Berg', given: 'A. M.' },
    { family: 'Berg', given: 'AM' },
    { family: 'Berg' },
    { literal: 'Anna Maria Berg' },
  ])('is told by %o', (name) => {
    expect(isHidden(married, name)).toBe(true);
  });

  it.each([
    { family: 'Lund', given: 'Anna Maria' },
    { family: 'Berg', given: 'Karen' },
    { family: 'Bergmann', given: 'Anna' },
    { family: 'Lund', given: 'A. M.' },
  ])('is not told by %o', (name) => {
    expect(isHidden(married, name)).toBe(false);
  });

  it('of somebody who kept the family name is told by the former first name, and not by the family name', () => {
    expect(isHidden(renamed, { family: 'Lund', given: 'J.' })).toBe(true);
    expect(isHidden(renamed, { family: 'Lund' })).toBe(false);
    expect(isHidden(renamed, { family: 'Lund', given: 'A.' })).toBe(false);
  });
});

describe('the records of somebody who hides a name', () => {
  const record = (key: string, trust: number, name: object, nameVariants: string[] = []) => ({
    key,
    trust,
    order: trust,
    record: personRecord.parse({ kind: 'person', name, nameVariants }),
  });
  const decision = { id: 'Curation:a', field: HIDDEN_NAME, value: married };

  it('give the other name, whichever is trusted more, and no variant that tells it', () => {
    const records = [
      record('new', 40, married.shown, ['Berg, A.M.', 'Anna Lund']),
      record('old', 90, married.hidden, ['Lund, A.']),
    ];
    const { state, provenance } = fold(records, [decision]);
    expect(state).toMatchObject({ name: married.shown, nameVariants: ['Lund, A.', 'Anna Lund'] });
    expect(provenance.name).toBe('new');
    expect(state).not.toHaveProperty(HIDDEN_NAME);
  });

  it('never bring it back, even when no source knows another', () => {
    const { state, provenance } = fold([record('old', 90, married.hidden)], [decision]);
    expect(state).toMatchObject({ name: married.shown });
    expect(provenance.name).toBe('Curation:a');
  });
});
