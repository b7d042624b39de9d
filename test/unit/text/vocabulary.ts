/** A small vocabulary in three languages for the tests of concept extraction, and a short way to write others. */
import type { ConceptRecord, LanguageText, VocabularyRecord } from '../../../src/record/vocabulary.js';

const BASE = 'https://example.org/v/';

export const uri = (name: string): string => BASE + name;

/** `['en:General practice', 'da:Almen praksis']` */
const labels = (list: readonly string[] = []): LanguageText[] =>
  list.map((label) => {
    const colon = label.indexOf(':');
    return colon === 0 ? { text: label.slice(1) } : { language: label.slice(0, colon), text: label.slice(colon + 1) };
  });

interface Sketch {
  readonly pref: readonly string[];
  readonly alt?: readonly string[];
  readonly hidden?: readonly string[];
  readonly broader?: readonly string[];
  readonly related?: readonly string[];
}

export function concept(name: string, sketch: Sketch): ConceptRecord {
  return {
    uri: uri(name),
    prefLabels: labels(sketch.pref),
    altLabels: labels(sketch.alt),
    hiddenLabels: labels(sketch.hidden),
    broader: (sketch.broader ?? []).map(uri),
    related: (sketch.related ?? []).map(uri),
    definitions: [],
  };
}

export function vocabulary(concepts: readonly ConceptRecord[], name = ''): VocabularyRecord {
  return { uri: uri(`${name}#`), titles: [{ text: 'Test', language: 'en' }], version: '1', concepts };
}

/** Primary care and computing, as small as the tests allow. */
export const PRIMARY_CARE = vocabulary([
  concept('health-care', {
    pref: ['en:Health care', 'da:Sundhedsvæsen', 'nl:Gezondheidszorg'],
    alt: ['en:Healthcare'],
  }),
  concept('general-practice', {
    pref: ['en:General practice', 'da:Almen praksis', 'nl:Huisartsgeneeskunde'],
    alt: ['en:Family medicine'],
    broader: ['health-care'],
  }),
  concept('general-practitioners', {
    pref: ['en:General practitioners', 'da:Alment praktiserende læger', 'nl:Huisartsen'],
    alt: ['en:GP', 'en:Family doctors', 'en:Physicians, Family'],
    broader: ['general-practice'],
  }),
  concept('patient-gp-relationship', {
    pref: ['en:Patient-GP relationship', 'da:Læge-patient-forhold', 'nl:Arts-patiëntrelatie'],
    alt: ['en:Doctor-patient relationship'],
    broader: ['general-practice'],
  }),
  concept('patients', { pref: ['en:Patients', 'da:Patienter', 'nl:Patiënten'], broader: ['health-care'] }),
  concept('trust', { pref: ['en:Trust', 'da:Tillid', 'nl:Vertrouwen'], related: ['patient-gp-relationship'] }),
  concept('computing', { pref: ['en:Computer science', 'da:Datalogi', 'nl:Informatica'] }),
  concept('artificial-intelligence', {
    pref: ['en:Artificial intelligence', 'da:Kunstig intelligens', 'nl:Kunstmatige intelligentie'],
    alt: ['en:AI', 'da:AI', 'nl:AI'],
    broader: ['computing'],
  }),
  concept('machine-learning', {
    pref: ['en:Machine learning', 'da:Maskinlæring'],
    broader: ['artificial-intelligence'],
  }),
  concept('data-sharing', { pref: ['en:Data sharing', 'da:Datadeling', 'nl:Gegevensdeling'], broader: ['computing'] }),
  concept('ehealth', { pref: ['en:E-health', 'da:E-sundhed'], broader: ['health-care'] }),
  concept('diagnosis', { pref: ['en:Diagnosis', 'da:Diagnose', 'nl:Diagnose'], broader: ['health-care'] }),
  concept('fire', { pref: ['en:Fire', 'da:Brand'] }),
]);
