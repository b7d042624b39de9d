import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/text/extraction-index.js';
import { mapKeyword } from '../../../src/text/keywords.js';
import { concept, PRIMARY_CARE, uri, vocabulary } from './vocabulary.js';

const index = buildIndex([PRIMARY_CARE]);
const map = (text: string, language?: string) => mapKeyword(text, language, index)?.uri.replace(uri(''), '');

describe('mapKeyword', () => {
  it.each([
    ['General practice', 'en', 'general-practice'],
    ['general practices', 'en', 'general-practice'],
    ['FAMILY MEDICINE', undefined, 'general-practice'],
    ['doctor–patient relationships', 'en', 'patient-gp-relationship'],
    ['family physicians', 'en', 'general-practitioners'],
    ['almen praksis', 'da', 'general-practice'],
    ['huisarts', 'nl', 'general-practitioners'],
    ['AI', 'en', 'artificial-intelligence'],
    ['ai', 'en', 'artificial-intelligence'],
    ['Artificial intelligence (AI)', 'en', 'artificial-intelligence'],
    ['eHealth', 'en', 'ehealth'],
  ])('maps %s (%s) to %s', (text, language, name) => {
    expect(map(text, language)).toBe(name);
  });

  it('says which label it equals', () => {
    expect(mapKeyword('family doctor', 'en', index)).toEqual({
      uri: uri('general-practitioners'),
      vocabulary: uri('#'),
      label: 'Family doctors',
      language: 'en',
    });
  });

  it('asks other languages only for what the keyword’s own does not know', () => {
    const brands = buildIndex([
      vocabulary([concept('fire', { pref: ['en:Fire', 'da:Brand'] }), concept('brand', { pref: ['en:Brand'] })]),
    ]);
    expect(mapKeyword('brand', 'da', brands)?.uri).toBe(uri('fire'));
    expect(mapKeyword('brand', 'en', brands)?.uri).toBe(uri('brand'));
    expect(mapKeyword('fire', 'da', brands)?.uri).toBe(uri('fire'));
    expect(mapKeyword('brand', undefined, brands)).toBeUndefined();
  });

  it('maps only a keyword that is the label as a whole', () => {
    for (const text of [
      'trust in general practice',
      'patients and trust',
      'general',
      'trust.fund',
      '',
      '!?',
      'x'.repeat(501),
    ]) {
      expect(map(text, 'en')).toBeUndefined();
    }
  });

  it('takes the concept that is called so before one with a synonym, and none of equals', () => {
    const mercury = buildIndex([
      vocabulary([
        concept('planet', { pref: ['en:Mercury'] }),
        concept('metal', { pref: ['en:Quicksilver'], alt: ['en:Mercury', 'en:Hg'] }),
        concept('haemoglobin', { pref: ['en:Haemoglobin'], alt: ['en:Hg'] }),
      ]),
    ]);
    expect(mapKeyword('mercury', 'en', mercury)?.uri).toBe(uri('planet'));
    expect(mapKeyword('Hg', 'en', mercury)).toBeUndefined();
  });
});
