import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnreadableFileError } from '../../../../src/formats/encoding.js';
import { vocabularyFormatOf } from '../../../../src/formats/vocabulary/detect.js';
import { readVocabularyFiles } from '../../../../src/formats/vocabulary/read-files.js';

const FIXTURES = 'test/unit/formats/fixtures/vocabulary';
const files = readdirSync(FIXTURES).filter((name) => !name.endsWith('.expected.json'));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whorl-vocabularies-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function readText(text: string, name = 'hostile.rdf') {
  const path = join(folder, name);
  await writeFile(path, text);
  return readVocabularyFiles([path]);
}
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">`;
const MINT = `<skos:Concept rdf:about="https://x.example/v/mint"><skos:prefLabel>Mint</skos:prefLabel></skos:Concept>`;

describe('reading a vocabulary', () => {
  it('has fixtures of every format', () => {
    expect(new Set(files.map((name) => vocabularyFormatOf(readFileSync(join(FIXTURES, name), 'utf8'))))).toEqual(
      new Set(['turtle', 'rdf-xml', 'json', 'mesh-xml', 'table']),
    );
  });

  it.each(files)('gives of %s what is expected', async (name) => {
    const { vocabulary, warnings } = await readVocabularyFiles([join(FIXTURES, name)]);
    const told = warnings.map(
      ({ line, field, reason }) => `${line}${field === undefined ? '' : ` ${field}`}: ${reason}`,
    );
    expect({ vocabulary, warnings: told }).toEqual(
      JSON.parse(readFileSync(join(FIXTURES, `${name}.expected.json`), 'utf8')),
    );
  });

  it.each(files)('reads %s alike whatever it is called', async (name) => {
    const { vocabulary } = await readText(readFileSync(join(FIXTURES, name), 'utf8'), 'data');
    const expected = JSON.parse(readFileSync(join(FIXTURES, `${name}.expected.json`), 'utf8'));
    expect(vocabulary.concepts).toHaveLength(expected.vocabulary.concepts.length);
  });

  it.each(files)('ends with a vocabulary or a reason when %s is damaged', async (name) => {
    const text = readFileSync(join(FIXTURES, name), 'utf8');
    const outcomes = { read: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length),
        fc.nat(60),
        fc.constantFrom('', '"', '<', '&', ']]>', '\u0000', '\n', '}', '<!--', 'é'),
        async (at, length, put) => {
          try {
            const { vocabulary } = await readText(text.slice(0, at) + put + text.slice(at + length), name);
            expect(vocabulary.concepts.length).toBeGreaterThan(0);
            outcomes.read += 1;
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableFileError);
            expect(String(error)).toContain(name);
            outcomes.refused += 1;
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(outcomes.read).toBeGreaterThan(0);
    expect(outcomes.refused).toBeGreaterThan(0);
  });
});

describe('hostile RDF/XML', () => {
  it('knows entities that are plain text, and expands no entity of entities', async () => {
    const doctype = (extra: string) => `<!DOCTYPE rdf:RDF [<!ENTITY m "Mint">${extra}]>`;
    const labelled = (label: string) => MINT.replace('>Mint<', `>${label}<`);
    const read = await readText(`${doctype('')}${RDF}${labelled('&m;s')}</rdf:RDF>`);
    expect(read.vocabulary.concepts[0]?.prefLabels).toEqual([{ text: 'Mints' }]);
    const bomb = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};&e${at};">`).join('');
    await expect(readText(`${doctype(`<!ENTITY e0 "x">${bomb}`)}${RDF}${labelled('&e20;')}</rdf:RDF>`)).rejects.toThrow(
      'line 1: not well-formed XML: undefined entity',
    );
  });

  it.each([
    ['elements 100,000 deep', `${RDF}${'<skos:Concept><skos:broader>'.repeat(50_000)}`, 'nested deeper than 200'],
    ['an endless text', `${RDF}<skos:Concept><skos:prefLabel>${'x'.repeat(3_000_000)}`, 'nothing is said in the last'],
    ['an endless tag', `${RDF}<skos:Concept ${'x'.repeat(3_000_000)}`, 'nothing is said in the last'],
    [
      '100,000 attributes',
      `${RDF}<skos:Concept ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1" `).join('')}/>`,
      'more than 256 attributes',
    ],
    ['a prefix that is not declared', `${RDF}<nope:Concept/></rdf:RDF>`, 'the prefix "nope" is not declared'],
    ['a file that is cut off', `${RDF}${MINT}`, 'not well-formed XML: unclosed tag'],
    ['no concept', `${RDF}</rdf:RDF>`, 'holds no vocabulary'],
  ])('rejects %s', async (_, text, message) => {
    await expect(readText(text)).rejects.toThrow(message);
  });
});

describe('a vocabulary that says little of itself', () => {
  it('is named by where its concepts’ URIs begin', async () => {
    const { vocabulary, warnings } = await readText(`${RDF}${MINT}${MINT.replaceAll('mint', 'sage')}</rdf:RDF>`);
    expect(vocabulary.uri).toBe('https://x.example/v');
    expect(warnings).toMatchObject([{ reason: expect.stringContaining('no concept scheme in the file') }]);
  });

  it('takes from its reader what its files lack', async () => {
    const path = join(FIXTURES, 'herbs-with-mistakes.csv');
    const { vocabulary } = await readVocabularyFiles([path], {
      uri: 'https://x.example/kitchen',
      language: 'en',
      head: { titles: [{ text: 'Kitchen' }], licence: 'CC0', version: '9', citation: 'Me 2031' },
    });
    expect(vocabulary).toMatchObject({
      uri: 'https://x.example/kitchen',
      titles: [{ text: 'Kitchen' }],
      licence: 'CC0',
      version: '9',
      citation: 'Me 2031',
      concepts: [
        { uri: 'https://x.example/kitchen/a', prefLabels: [{ text: 'Herbs', language: 'en' }] },
        {},
        {},
        {},
        {},
      ],
    });
  });
});
