import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictingSlot, decidingIdentifiers, schemeOf } from '../../../src/record/identity.js';

describe('identifiers decide who or what it is', () => {
  it('unless pages move or chapters carry them', () => {
    expect(decidingIdentifiers(['url:https://a.example/x', 'isbn:9780306406157', 'doi:10.1/a'])).toEqual([
      'doi:10.1/a',
    ]);
  });

  it('by their scheme, the text before the first colon', () => {
    expect(schemeOf('url:https://a.example')).toBe('url');
    expect(schemeOf('none')).toBe('');
  });
});

describe('two sets of identifiers', () => {
  it.each([
    ['different DOIs', ['doi:10.1/a'], ['doi:10.1/b'], 'doi'],
    ['the same DOI, different PubMed ids', ['doi:10.1/a', 'pmid:1'], ['doi:10.1/a', 'pmid:2'], 'pmid'],
    ['different ORCIDs', ['orcid:0000-0001-0000-0000'], ['orcid:0000-0002-0000-0000'], 'orcid'],
    ['two keys of one source', ['local:s/a'], ['local:s/b'], 'local:s'],
  ])('contradict each other with %s', (_, a, b, slot) => {
    expect(conflictingSlot(a, b)).toBe(slot);
  });

  it.each([
    ['different schemes', ['doi:10.1/a'], ['pmid:1']],
    ['keys of different sources', ['local:s/a'], ['local:t/b']],
    ['schemes of which one entity may have many', ['scopus:1'], ['scopus:2']],
    ['one DOI in common, where one of them has a second', ['doi:10.1/a', 'doi:10.1/b'], ['doi:10.1/a']],
    ['nothing on one side', [], ['doi:10.1/a']],
  ])('agree with %s', (_, a, b) => {
    expect(conflictingSlot(a, b)).toBeUndefined();
  });

  it('contradict each other whichever is asked first, and none contradicts itself', () => {
    const key = fc.constantFrom('doi:1', 'doi:2', 'doi:3', 'orcid:1', 'orcid:2', 'local:s/a', 'local:s/b', 'local:t/a');
    const keys = fc.uniqueArray(key, { maxLength: 5 });
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        expect(conflictingSlot(a, b) === undefined).toBe(conflictingSlot(b, a) === undefined);
        expect(conflictingSlot(a, a)).toBeUndefined();
      }),
    );
  });
});
