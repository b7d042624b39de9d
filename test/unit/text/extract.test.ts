import { describe, expect, it } from 'vitest';
import { type ExtractionInput, extractConcepts } from '../../../src/text/extract.js';
import { buildIndex } from '../../../src/text/extraction-index.js';
import { PRIMARY_CARE, uri } from './vocabulary.js';

const index = buildIndex([PRIMARY_CARE]);

const ENGLISH: ExtractionInput = {
  title: 'Trust in artificial intelligence among family doctors: an interview study',
  abstract:
    'Artificial intelligence (AI) is spreading through healthcare. We asked 12 GPs about trust in AI and about the doctor–patient relationship. ' +
    'Most of the GPs’ worries were about data sharing. A GP said that AI must not come between doctor and patient. Patients were not asked.',
  keywords: [{ text: 'AI' }, { text: 'Family medicine' }, { text: 'trust of patients' }],
  language: 'en',
};

const DANISH: ExtractionInput = {
  title: 'Tillid til kunstig intelligens i almen praksis',
  abstract:
    'Vi har undersøgt hvordan alment praktiserende læger og deres patienter ser på kunstig intelligens. ' +
    'Patienternes tilliden til lægerne er stor, og datadeling er ikke et problem for dem. Machine learning blev nævnt af få.',
  language: 'da',
};

const DUTCH: ExtractionInput = {
  title: 'Vertrouwen in kunstmatige intelligentie bij de huisarts',
  abstract:
    'De huisartsen en hun patiënten hebben vertrouwen in kunstmatige intelligentie. Gegevensdeling is voor een patiënt niet vanzelfsprekend.',
  language: 'nl',
};

const namesIn = (input: ExtractionInput) =>
  extractConcepts(input, index).concepts.map((each) => each.uri.replace(uri(''), ''));

describe('extractConcepts', () => {
  it('finds the concepts of an English article, the subject of title, keywords and abstract on top', () => {
    expect(namesIn(ENGLISH).slice(0, 2)).toEqual(['artificial-intelligence', 'general-practitioners']);
    expect(namesIn(ENGLISH).sort()).toEqual([
      'artificial-intelligence',
      'data-sharing',
      'general-practice',
      'general-practitioners',
      'health-care',
      'patient-gp-relationship',
      'patients',
      'trust',
    ]);
  });

  it('finds inflected words in Danish, and English terms of several words among them', () => {
    expect(namesIn(DANISH).sort()).toEqual([
      'artificial-intelligence',
      'data-sharing',
      'general-practice',
      'general-practitioners',
      'machine-learning',
      'patients',
      'trust',
    ]);
  });

  it('finds singular and plural in Dutch', () => {
    expect(namesIn(DUTCH).sort()).toEqual([
      'artificial-intelligence',
      'data-sharing',
      'general-practitioners',
      'patients',
      'trust',
    ]);
  });
});
