import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOf } from '../../../src/text/languages.js';
import { endOfSentences } from '../../../src/text/sentences.js';
import { acronymOf, wordKeys } from '../../../src/text/stem.js';
import { tokenize } from '../../../src/text/tokenize.js';

const textsOf = (text: string) => tokenize(text).map((word) => word.text);
const gapsOf = (text: string) => tokenize(text).map((word) => word.gap);

describe('tokenize', () => {
  it('parts words at hyphens, dashes and slashes, and remembers that they were joined', () => {
    expect(textsOf('patient-GP doctor–patient and/or')).toEqual(['patient', 'GP', 'doctor', 'patient', 'and', 'or']);
    expect(gapsOf('patient-GP doctor–patient and/or')).toEqual([
      'START',
      'HYPHEN',
      'SPACE',
      'HYPHEN',
      'SPACE',
      'HYPHEN',
    ]);
  });

  it('keeps an apostrophe inside a word and drops one at its end', () => {
    expect(textsOf("the patient’s and patients’ needs, Crohn's")).toEqual([
      'the',
      'patient’s',
      'and',
      'patients',
      'needs',
      "Crohn's",
    ]);
    expect(gapsOf('patients’ needs')).toEqual(['START', 'SPACE']);
  });

  it('breaks at punctuation, spaced dashes and empty lines, not at a line end', () => {
    expect(gapsOf('a, b. c – d\n\ne\nf (g)')).toEqual(['START', 'BREAK', 'BREAK', 'BREAK', 'BREAK', 'SPACE', 'BREAK']);
  });

  it('keeps letters of any script, decomposed letters and soft hyphens in one word', () => {
    expect(textsOf('Ærø naïve nai\u0308ve prac\u00ADtice 全科 общая')).toEqual([
      'Ærø',
      'naïve',
      'nai\u0308ve',
      'prac\u00ADtice',
      '全科',
      'общая',
    ]);
  });

  it('reads text in ASCII as it reads any other', () => {
    const ascii = fc.string({ unit: fc.constantFrom(...`aZ09'&-/ .,;()\n_`), maxLength: 80 });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(tokenize(text)).toEqual(tokenize(`${text} æ`).slice(0, -1));
      }),
    );
  });

  it('gives offsets that cut each word out of the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { text: word, start, end } of tokenize(text)) {
          expect(text.slice(start, end)).toBe(word);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});

describe('wordKeys', () => {
  const meet = (language: string, ...words: string[]) =>
    new Set(words.map((word) => wordKeys(word, language)?.inflection)).size;

  it.each([
    ['en', ['patient', 'patients', 'Patient’s', 'PATIENTS']],
    ['en', ['diagnosis', 'diagnoses']],
    ['en', ['virus', 'viruses']],
    ['en', ['cause', 'causes']],
    ['en', ['disease', 'diseases']],
    ['en', ['therapy', 'therapies']],
    ['en', ['woman', 'women']],
    ['en', ['bias', 'biases']],
    ['en', ['paediatrics', 'pediatrics']],
    ['en', ['randomisation', 'randomization']],
    ['en', ['tumour', 'tumors']],
    ['en', ['naïve', 'naive', 'nai\u0308ve']],
    ['en', ['GP', 'GPs', 'GP’s']],
    ['da', ['læge', 'læger', 'lægen', 'lægerne', 'lægernes']],
    ['da', ['patient', 'patienten', 'patienter', 'patienters', 'patienternes']],
    ['da', ['sygdom', 'sygdomme', 'sygdommen']],
    ['da', ['undersøgelse', 'undersøgelser', 'undersøgelserne']],
    ['da', ['barn', 'barnet', 'børn']],
    ['da', ['demens', 'demensen']],
    ['nl', ['huisarts', 'huisartsen']],
    ['nl', ['patiënt', 'patiënten']],
    ['nl', ['relatie', 'relaties']],
    ['nl', ['ziekte', 'ziekten', 'ziektes']],
    ['nl', ['probleem', 'problemen']],
    ['nl', ['brief', 'brieven']],
    ['nl', ['kind', 'kinderen']],
  ])('takes %s %j for one word', (language, words) => {
    expect(meet(language, ...words)).toBe(1);
  });

  it.each([
    ['en', ['organ', 'organization', 'organic']],
    ['en', ['medical', 'medication', 'medicine']],
    ['en', ['nurse', 'nursing']],
    ['en', ['rat', 'rate']],
    ['en', ['gas', 'pancreas', 'us']],
    ['da', ['kunst', 'kunstig']],
    ['da', ['læge', 'lægger']],
    ['da', ['dem', 'demens']],
    ['da', ['får', 'far']],
    ['nl', ['man', 'maan']],
  ])('keeps %s %j apart', (language, words) => {
    expect(meet(language, ...words)).toBe(words.length);
  });

  it('gives equal stems to equal inflections', () => {
    const words = fc.stringMatching(/^[a-zæøåë]{2,12}(s|es|en|er|erne|ies|ing)?$/);
    fc.assert(
      fc.property(fc.constantFrom('en', 'da', 'nl'), fc.array(words, { maxLength: 10 }), (language, list) => {
        const stems = new Map<string, string>();
        for (const word of list) {
          const keys = wordKeys(word, language);
          if (keys === undefined) continue;
          expect(stems.get(keys.inflection) ?? keys.stem).toBe(keys.stem);
          stems.set(keys.inflection, keys.stem);
        }
      }),
    );
  });

  it('has no key for what is too long to be a word', () => {
    expect(wordKeys('a'.repeat(61), 'en')).toBeUndefined();
  });
});

describe('acronymOf', () => {
  it.each([
    ['GP', 'GP'],
    ['GPs', 'GP'],
    ['GP’er', 'GP'],
    ['COPD', 'COPD'],
    ['H1N1', 'H1N1'],
    ['gp', undefined],
    ['Gp', undefined],
    ['A', undefined],
    ['2023', undefined],
    ['METHODS', undefined],
  ])('%s is %s', (word, acronym) => {
    expect(acronymOf(word)).toBe(acronym);
  });
});

describe('detectLanguage', () => {
  const detect = (text: string) => detectLanguage(tokenize(text));

  it('tells English, Danish and Dutch by their common words', () => {
    expect(detect('The attitudes of patients to the use of AI in general practice')).toBe('en');
    expect(detect('Hvordan oplever patienter og læger at det er blevet svært at få tid hos lægen')).toBe('da');
    expect(detect('Wat vinden patiënten van het delen van gegevens met de huisarts')).toBe('nl');
  });

  it('does not take German for Dutch or Swedish for Danish', () => {
    expect(detect('Die Einstellung der Patienten zu der Nutzung von Daten in der Praxis ist nicht eindeutig')).toBe(
      'de',
    );
    expect(detect('Patienternas inställning till och användning av data som inte är deras')).toBe('sv');
  });

  it('says nothing of words that settle nothing', () => {
    expect(detect('Diabetes mellitus type 2')).toBeUndefined();
    expect(detect('')).toBeUndefined();
  });

  it('overrules a declared language only when the words are clear', () => {
    const english = tokenize(
      'We asked the patients of the practice about their trust in the use of data, and they said that it was high.',
    );
    expect(languageOf(english, 'da-DK')).toBe('en');
    expect(languageOf(tokenize('The van der Woude syndrome de novo'), 'en')).toBe('en');
    expect(languageOf(tokenize('Diabetes'), 'da-DK')).toBe('da');
    expect(languageOf(tokenize('Diabetes'))).toBeUndefined();
  });
});

describe('endOfSentences', () => {
  it('ends after the number of sentences asked for, and not at an abbreviation', () => {
    const text = 'One is e.g. Short. Two follows! Three.';
    expect(text.slice(0, endOfSentences(text, 1))).toBe('One is e.g. Short. ');
    expect(text.slice(0, endOfSentences(text, 2))).toBe('One is e.g. Short. Two follows! ');
    expect(endOfSentences(text, 9)).toBe(text.length);
  });
});
