import { readdirSync, readFileSync } from 'node:fs';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../../seed/vocabulary/', import.meta.url);
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ttl'))
  .sort();

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const DCT = 'http://purl.org/dc/terms/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SCHEME = 'https://whorl.example/vocabulary/starter';
const LANGUAGES = ['en', 'da', 'nl'] as const;
const TOP_CONCEPTS = [
  'artificial-intelligence',
  'clinical-topics',
  'data-science',
  'digital-health',
  'ethics-and-law',
  'health-services',
  'primary-care',
  'public-health',
  'research-methods',
];

interface Statement {
  readonly file: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** Empty unless the object is a text with a language. */
  readonly language: string;
}

interface Label {
  readonly concept: string;
  readonly language: string;
  readonly text: string;
}

const statements = FILES.flatMap(read);
const declarations = statements.filter(({ predicate, object }) => predicate === TYPE && object === `${SKOS}Concept`);
const concepts = new Set(declarations.map(({ subject }) => subject));
const preferred = labels('prefLabel');
const alternative = labels('altLabel');
const broader = pairs('broader');

/** All statements of a file; addresses within the scheme are shortened to the local name. */
function read(file: string): Statement[] {
  const local = (iri: string) => (iri.startsWith(`${SCHEME}/`) ? iri.slice(SCHEME.length + 1) : iri);
  return new Parser().parse(readFileSync(new URL(file, FOLDER), 'utf8')).map((quad) => ({
    file,
    subject: local(quad.subject.value),
    predicate: quad.predicate.value,
    object: local(quad.object.value),
    language: quad.object.termType === 'Literal' ? quad.object.language : '',
  }));
}

function pairs(property: string): { concept: string; target: string }[] {
  return statements
    .filter(({ predicate }) => predicate === SKOS + property)
    .map(({ subject, object }) => ({ concept: subject, target: object }));
}

function labels(property: string): Label[] {
  return statements
    .filter(({ predicate }) => predicate === SKOS + property)
    .map(({ subject, object, language }) => ({ concept: subject, language, text: object }));
}

/** Two labels are the same for a reader when they differ in letter case only. */
function key({ language, text }: Label): string {
  return `${language}: ${text.toLowerCase()}`;
}

function parentsOf(concept: string): string[] {
  return broader.filter((pair) => pair.concept === concept).map(({ target }) => target);
}

/** Concepts whose way up never ends: what is left after those without a broader one are taken off again and again. */
function conceptsThatNeverReachTheTop(): string[] {
  const left = new Map([...concepts].map((concept) => [concept, new Set(parentsOf(concept))]));
  for (let settled = [...left].filter(([, parents]) => parents.size === 0); settled.length > 0; ) {
    for (const [concept] of settled) left.delete(concept);
    for (const parents of left.values()) for (const [concept] of settled) parents.delete(concept);
    settled = [...left].filter(([, parents]) => parents.size === 0);
  }
  return [...left.keys()];
}

describe('the starter vocabulary', () => {
  it('comes in two files with at least 800 concepts together', () => {
    expect(FILES).toEqual(['care.ttl', 'data-and-ai.ttl']);
    expect(concepts.size).toBeGreaterThanOrEqual(800);
  });

  it('declares one scheme, in the public domain, with nine top concepts', () => {
    const scheme = statements.filter(({ subject }) => subject === SCHEME);
    const values = (property: string) =>
      scheme
        .filter(({ predicate }) => predicate === property)
        .map(({ object }) => object)
        .sort();
    expect(values(TYPE)).toEqual([`${SKOS}ConceptScheme`]);
    expect(values(`${DCT}license`)).toEqual(['https://creativecommons.org/publicdomain/zero/1.0/']);
    expect(values(`${DCT}title`)).toContain('Whorl starter vocabulary');
    expect(values(`${SKOS}hasTopConcept`)).toEqual(TOP_CONCEPTS);
  });

  it('describes each concept in one place only', () => {
    const names = declarations.map(({ subject }) => subject);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const home = new Map(declarations.map(({ subject, file }) => [subject, file]));
    const strays = statements.filter(({ subject, file }) => subject !== SCHEME && home.get(subject) !== file);
    expect(strays).toEqual([]);
  });

  it('puts every concept in the scheme', () => {
    const members = pairs('inScheme').filter(({ target }) => target === SCHEME);
    expect(members.map(({ concept }) => concept).sort()).toEqual([...concepts].sort());
  });

  it('writes local names in kebab-case', () => {
    expect([...concepts].filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});

describe('the labels of the starter vocabulary', () => {
  it.each(LANGUAGES)('give every concept exactly one preferred label in %s', (language) => {
    const named = preferred.filter((label) => label.language === language).map(({ concept }) => concept);
    expect(named.sort()).toEqual([...concepts].sort());
  });

  it('are in English, Danish or Dutch', () => {
    const known = new Set<string>(LANGUAGES);
    expect([...preferred, ...alternative].filter(({ language }) => !known.has(language))).toEqual([]);
  });

  it('are preferred by one concept only in each language', () => {
    const owners = new Map<string, string>();
    const clashes = preferred.filter((label) => {
      const owner = owners.get(key(label));
      owners.set(key(label), label.concept);
      return owner !== undefined;
    });
    expect(clashes).toEqual([]);
  });

  it('are never an alternative for one concept and preferred for another in the same language', () => {
    const owners = new Map(preferred.map((label) => [key(label), label.concept]));
    const clashes = alternative
      .map((label) => ({ ...label, preferredBy: owners.get(key(label)) }))
      .filter(({ preferredBy }) => preferredBy !== undefined);
    expect(clashes).toEqual([]);
  });

  it('are written in NFC, trimmed, and not longer than 80 characters', () => {
    const untidy = [...preferred, ...alternative].filter(
      ({ text }) => text !== text.normalize('NFC') || text !== text.trim() || text.length === 0 || text.length > 80,
    );
    expect(untidy).toEqual([]);
  });

  it('count at least 1.5 alternatives for a concept on average', () => {
    expect(alternative.length / concepts.size).toBeGreaterThanOrEqual(1.5);
  });

  it.each([
    ['GP', 'general-practitioner'],
    ['Praktiserende læge', 'general-practitioner'],
    ['Huisarts', 'general-practitioner'],
    ['Family medicine', 'general-practice'],
    ['Patient views', 'patient-perspectives'],
    ['Patient-GP relationship', 'physician-patient-relationship'],
    ['Decision making in clinical care', 'clinical-decision-making'],
    ['Health care system', 'healthcare-system'],
    ['Elderly', 'older-adults'],
    ['Complex illness', 'multimorbidity'],
  ])('find "%s" under %s', (text, concept) => {
    const found = [...preferred, ...alternative].filter((label) => label.text === text);
    expect(found.map((label) => label.concept)).toEqual([concept]);
  });
});

describe('the hierarchy of the starter vocabulary', () => {
  it('points at concepts that exist', () => {
    const dangling = [...broader, ...pairs('related')].filter(({ target }) => !concepts.has(target));
    expect(dangling).toEqual([]);
  });

  it('leaves only the nine top concepts without a broader one', () => {
    const roots = [...concepts].filter((concept) => parentsOf(concept).length === 0);
    expect(roots.sort()).toEqual(TOP_CONCEPTS);
  });

  it('has no cycles', () => {
    expect(conceptsThatNeverReachTheTop()).toEqual([]);
  });
});
