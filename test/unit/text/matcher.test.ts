import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher, type Label, type Match } from '../../../src/text/matcher.js';
import { tokenize } from '../../../src/text/tokenize.js';

/** Labels are numbered from 0; `en:` unless a language is written before a colon. */
const labelsOf = (...labels: string[]): Label[] =>
  labels.map((label, concept) => {
    const [language, text] = label.includes(':') ? label.split(':') : ['en', label];
    return {
      concept,
      kind: 'PREFERRED',
      text: text ?? '',
      ...(language !== '' && language !== undefined && { language }),
    };
  });

const find = (labels: Label[], text: string, own?: string[]): string[] =>
  buildMatcher(labels)
    .match(tokenize(text), own)
    .map(({ start, end }) => text.slice(start, end));

describe('matching labels', () => {
  it('finds a label in another number, case, spelling and hyphenation', () => {
    const labels = labelsOf('General practitioner', 'Behaviour change', 'Patient-GP relationship', 'E-health');
    const text =
      'GENERAL Practitioners; behavior changes; patient–GP relationships; ehealth; e-health; the patient GP relationship';
    expect(find(labels, text)).toEqual([
      'GENERAL Practitioners',
      'behavior changes',
      'patient–GP relationships',
      'ehealth',
      'e-health',
      'patient GP relationship',
    ]);
  });

  it('finds whole words only', () => {
    expect(find(labelsOf('Care'), 'careful caretaker scare care')).toEqual(['care']);
  });

  it('does not cross punctuation that the label does not have', () => {
    expect(find(labelsOf('Data sharing'), 'data. Sharing of data, sharing (data) sharing')).toEqual([]);
  });

  it('reads a heading with a comma as prose writes it', () => {
    const labels = labelsOf('Diabetes mellitus, type 2');
    const text = 'diabetes mellitus, type 2 is type 2 diabetes mellitus or diabetes mellitus type 2';
    expect(find(labels, text)).toEqual([
      'diabetes mellitus, type 2',
      'type 2 diabetes mellitus',
      'diabetes mellitus type 2',
    ]);
  });

  it('reads a label without its qualifier', () => {
    expect(find(labelsOf('Trust (psychology)'), 'on trust')).toEqual(['trust']);
  });

  it('does not take a derived word for a label of one word', () => {
    expect(find(labelsOf('Organ', 'Medication'), 'the organization of medical organs')).toEqual(['organs']);
  });

  it('takes the label with most words where labels overlap, and keeps what stands inside it as its parts', () => {
    const labels = labelsOf('Primary health', 'Health care', 'Health care team', 'Primary', 'Team');
    const text = 'a primary health care team';
    const all = buildMatcher(labels).match(tokenize(text));
    expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(['primary', 'health care team']);
    expect(all[1]?.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['health care', 'team']);
  });

  it('takes short labels in capitals as they are written, plural allowed', () => {
    expect(find(labelsOf('GP', 'AI', 'COPD'), 'GPs and a gp said Ai, AI, ai. COPDs, COPD’s')).toEqual([
      'GPs',
      'AI',
      'COPDs',
      'COPD’s',
    ]);
  });

  it('takes everyday words of a shouted title for words, not for acronyms', () => {
    expect(find(labelsOf('IT', 'WHO', 'COPD'), 'COPD AND THOSE WHO LIVE WITH IT')).toEqual(['COPD']);
    expect(find(labelsOf('IT', 'WHO'), 'The WHO on IT')).toEqual(['WHO', 'IT']);
  });

  it('finds labels of the text’s language, and only terms of other languages', () => {
    const labels = labelsOf('da:Brand', 'da:Kunstig intelligens', 'en:Machine learning', 'en:Fire', ':Brand', 'en:AI');
    expect(find(labels.slice(0, 4), 'a brand of machine learning', ['en'])).toEqual(['machine learning']);
    expect(find(labels.slice(0, 4), 'brand og machine learning', ['da'])).toEqual(['brand', 'machine learning']);
    expect(find(labels, 'a brand', ['en'])).toEqual(['brand']);
    expect(find(labels, 'AI i Danmark', ['da'])).toEqual(['AI']);
    expect(find(labels.slice(0, 4), 'brand fire')).toEqual(['brand', 'fire']);
  });

  it('prefers the concept whose label stands there letter for letter', () => {
    const matches = buildMatcher(labelsOf('Aid', 'Aids')).match(tokenize('aids'));
    expect(matches.map(({ candidates }) => candidates.map((each) => each.label))).toEqual([['Aids']]);
  });

  it('keeps all concepts of a label that several share', () => {
    const [match] = buildMatcher(labelsOf('Depression', 'Depression')).match(tokenize('depression'));
    expect(match?.candidates.map((each) => each.concept)).toEqual([0, 1]);
  });

  it('does not take a function word for an inflected label', () => {
    expect(find(labelsOf('nl:Mensen'), 'men vroeg de mensen', ['nl'])).toEqual(['mensen']);
  });

  it('refuses labels that would match anything', () => {
    const matcher = buildMatcher(labelsOf('The', 'A', 'of the', '12', '!?', 'x'.repeat(301), 'Trust'));
    expect(matcher.unusable).toBe(6);
    expect(matcher.match(tokenize('The a of the 12 x'))).toEqual([]);
  });
});

describe('matching against an oracle', () => {
  const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 });

  /** Every label at every place by comparing words; then the longest first, none overlapping. */
  const bruteForce = (labels: readonly (readonly string[])[], words: readonly string[]): string[] => {
    const spans = words
      .flatMap((_, from) =>
        labels
          .filter((label) => label.every((each, at) => words[from + at] === each))
          .map((label) => ({ from, to: from + label.length })),
      )
      .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
    const kept: { from: number; to: number }[] = [];
    for (const span of spans) if (kept.every((each) => span.to <= each.from || span.from >= each.to)) kept.push(span);
    return kept.sort((a, b) => a.from - b.from).map(({ from, to }) => `${from} ${words.slice(from, to).join(' ')}`);
  };

  it('finds what comparing every label at every place finds', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 8 }), fc.array(word, { maxLength: 20 }), (phrases, words) => {
        const text = words.join(' ');
        const matches: Match[] = buildMatcher(labelsOf(...phrases.map((each) => each.join(' ')))).match(tokenize(text));
        const found = matches.map(({ start, end }) => {
          const before = text.slice(0, start).trim();
          return `${before === '' ? 0 : before.split(' ').length} ${text.slice(start, end)}`;
        });
        expect(found).toEqual(bruteForce(phrases, words));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps parts strictly inside their match', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 8 }), fc.array(word, { maxLength: 20 }), (phrases, words) => {
        for (const match of buildMatcher(labelsOf(...phrases.map((each) => each.join(' ')))).match(
          tokenize(words.join(' ')),
        )) {
          let last = match.start;
          for (const part of match.parts) {
            expect(part.start).toBeGreaterThanOrEqual(last);
            expect(part.end).toBeLessThanOrEqual(match.end);
            expect(part.words).toBeLessThan(match.words);
            last = part.end;
          }
        }
      }),
    );
  });
});
