/** Fields that are stored in another shape than they are given: addresses, open access, counts, filters. */
import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../../../src/publication/kind-names.js';
import { metricsOf, openAccessOf, selectionOf } from '../../../src/publication/publication.fields.js';
import { publicationShape } from '../../../src/publication/publication.record.js';
import { labelOf } from '../../../src/publication/publication-facet.loaders.js';
import { PUBLICATION_TYPES } from '../../../src/record/record.js';

const publication = (fields: object) =>
  publicationShape.parse({
    ...Object.fromEntries(Object.keys(publicationShape.shape).map((name) => [name, null])),
    id: 'Publication:a',
    title: 'T',
    publicationType: 'BOOK',
    dateKey: '0000|Publication:a',
    ...fields,
  });

describe('fields of a publication', () => {
  it('tell of open access only what is known', () => {
    expect(openAccessOf(publication({}))).toBeNull();
    expect(openAccessOf(publication({ licence: 'CC-BY-4.0' }))).toEqual({
      status: 'UNKNOWN',
      licence: 'CC-BY-4.0',
      url: null,
    });
  });

  it('read counts as they were stored', () => {
    expect(metricsOf(publication({ metricsJson: '[{"kind":"citations","value":3,"source":"Made-up"}]' }))).toEqual([
      { kind: 'citations', value: 3, source: 'Made-up', asOf: null },
    ]);
    expect(metricsOf(publication({}))).toEqual([]);
  });
});

describe('a filter', () => {
  it('has no absent conditions, and one form whatever the order of its values', () => {
    expect(selectionOf(null)).toEqual({});
    expect(selectionOf({ types: ['REPORT', 'BOOK', 'REPORT'], years: { from: 2020, to: null }, person: null })).toEqual(
      { from: 2020, types: ['BOOK', 'REPORT'] },
    );
  });

  it('with too many values is refused', () => {
    expect(() => selectionOf({ languages: Array.from({ length: 101 }, (_, at) => `x${at}`) })).toThrow(
      /101 values; at most 100/,
    );
  });
});

describe('labels', () => {
  it.each(PUBLICATION_TYPES)('name %s and its group', (type) => {
    expect(KIND_NAMES[type].group).not.toBe('');
    expect(labelOf('type', type)).toBe(KIND_NAMES[type].kind);
  });

  it.each([
    ['language', 'da', 'Danish'],
    ['language', 'nl-BE', 'Flemish'],
    ['language', 'not a tag', 'not a tag'],
    ['openAccess', 'GOLD', 'Gold open access'],
    ['year', '2020', '2020'],
    ['venue', 'unknown', 'Unknown'],
  ] as const)('of %s %s is %s', (facet, value, label) => {
    expect(labelOf(facet, value)).toBe(label);
  });
});
