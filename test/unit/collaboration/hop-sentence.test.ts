/** Protects the sentences of hops: plain English with what makes the hop and since when. */
import { describe, expect, it } from 'vitest';
import { type HopTold, hopSentence } from '../../../src/collaboration/hop-sentence.js';

const people: HopTold = {
  kind: 'PEOPLE',
  from: 'Ida Holm',
  to: 'Per Berg',
  output: { title: 'Readmission after surgery', year: 2021 },
  project: undefined,
  consortium: false,
  jointOutputs: 4,
  firstYear: 2018,
};
const project = { title: 'Home sooner', from: '2019-03', to: '2022' };

describe('a hop in words', () => {
  it.each<[string, Partial<HopTold>]>([
    ['Ida Holm wrote “Readmission after surgery” with Per Berg in 2021, and 3 more since 2018.', {}],
    ['Ida Holm wrote “Readmission after surgery” with Per Berg in 2021.', { jointOutputs: 1 }],
    [
      'Ida Holm wrote “Readmission after surgery” with Per Berg in 2021, and 1 more that year.',
      { jointOutputs: 2, firstYear: 2021 },
    ],
    ['Ida Holm wrote “Undated” with Per Berg, and 3 more.', { output: { title: 'Undated.', year: null } }],
    [
      'Ida Holm wrote “Readmission after surgery” with Per Berg in 2021; they share the project “Home sooner” (2019–2022).',
      { jointOutputs: 1, project },
    ],
    [
      'Ida Holm and Per Berg took part in the project “Home sooner” (since 2019).',
      { output: undefined, project: { ...project, to: null } },
    ],
    [
      'Ida Holm and Per Berg took part in the project “Home sooner”.',
      { output: undefined, project: { title: 'Home sooner', from: null, to: null } },
    ],
    [
      'Ida Holm and Per Berg are among the many authors of “Readmission after surgery” in 2021.',
      { consortium: true, jointOutputs: 1 },
    ],
    ['Ida Holm and Per Berg have 4 outputs together.', { output: undefined }],
    [
      'A and B share the output “Readmission after surgery” in 2021, and 3 more since 2018.',
      { kind: 'ORGANIZATIONS', from: 'A', to: 'B' },
    ],
    [
      'A and B share the project “Home sooner” (2019–2022).',
      { kind: 'ORGANIZATIONS', from: 'A', to: 'B', output: undefined, project },
    ],
    ['Ida Holm wrote “Readmission after surgery” as part of B in 2021.', { kind: 'AFFILIATION', to: 'B' }],
    ['Ida Holm wrote as part of B.', { kind: 'AFFILIATION', to: 'B', output: undefined }],
  ])('is: %s', (sentence, hop) => {
    expect(hopSentence({ ...people, ...hop })).toBe(sentence);
  });

  it('cuts a title that is too long to be read, and joins its lines', () => {
    const sentence = hopSentence({
      ...people,
      output: { title: `Many\n words ${'and more '.repeat(100)}`, year: 2020 },
    });
    expect(sentence.length).toBeLessThan(250);
    expect(sentence).toContain('“Many words and');
    expect(sentence).toContain('…”');
  });
});
