import { describe, expect, it } from 'vitest';
import { expansionsOf, keywordCandidates } from '../../../src/text/doubtful-keywords.js';
import { buildIndex } from '../../../src/text/extraction-index.js';
import { mapKeyword } from '../../../src/text/keywords.js';
import { concept, uri, vocabulary } from './vocabulary.js';

const index = buildIndex([
  vocabulary([
    concept('records', { pref: ['en:Electronic health records'] }),
    concept('general', { pref: ['en:General practice', 'da:Almen praksis'] }),
    concept('care', { pref: ['en:Health care'] }),
    concept('sdm', { pref: ['en:Shared decision making'] }),
    concept('cold-illness', { pref: ['en:Cold'] }),
    concept('cold-weather', { pref: ['en:Cold'] }),
    concept('trial', { pref: ['en:Randomized trials'] }),
    concept('colour', { pref: ['en:Color vision'] }),
  ]),
]);
const candidates = (text: string, expansions: readonly string[] = []) =>
  keywordCandidates(text, 'en', index, expansions).map((each) => [each.concept.replace(uri(''), ''), each.because]);
const mapped = (text: string) => mapKeyword(text, 'en', index)?.uri.replace(uri(''), '');

describe('a keyword', () => {
  it.each([
    ['practice, general', 'general'],
    ['Health records, electronic', 'records'],
    ['randomised trial', 'trial'],
    ['colour vision', 'colour'],
    ['almen praksis', 'general'],
  ])('%s means %s for sure', (text, name) => {
    expect(mapped(text)).toBe(name);
  });

  it.each([
    ['health electronic record', [['records', 'WORD_ORDER']]],
    ['healthcare', [['care', 'ONE_WORD_OR_TWO']]],
    ['electronic healthrecord', [['records', 'ONE_WORD_OR_TWO']]],
    [
      'cold',
      [
        ['cold-illness', 'SEVERAL_CONCEPTS'],
        ['cold-weather', 'SEVERAL_CONCEPTS'],
      ],
    ],
    ['general practice', []],
    ['whales', []],
    ['a keyword of far more words than have orders to try', []],
  ])('%s may mean %j', (text, expected) => {
    expect(candidates(text)).toEqual(expected);
  });

  it('that is an acronym may mean what texts around it spell out', () => {
    const texts = ['On shared decision making (SDM) in clinics', 'Some direct measures (SDX) and more (SDM)'];
    const expansions = expansionsOf('SDM', texts);
    expect(expansions).toEqual(['shared decision making']);
    expect(candidates('SDM', expansions)).toEqual([['sdm', 'EXPANSION']]);
    expect(expansionsOf('sdm', texts)).toEqual([]);
  });

  it('of hostile length is looked at in no time', () => {
    const started = Date.now();
    for (const bad of ['a'.repeat(500), 'ab '.repeat(160), 'is'.repeat(250), 'ae'.repeat(250)]) candidates(bad);
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
