/** JSON-LD: every term is one of schema.org, on a type that has it, and everything of a record is there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaOrg } from '../../../../src/formats/json-ld/write.js';
import { written } from '../../../../src/formats/writer.js';
import { WRITERS } from '../../../../src/formats/writers.js';
import { PUBLICATION_TYPES } from '../../../../src/record/record.js';
import { anyRecord, FULL, made, ORCID, ROR } from './records.js';

// Copied by hand from schema.org (release 29): the terms of each type, those of its parents among them, as far as we use them.
const THING = 'name alternateName identifier url';
const WORK = `${THING} abstract inLanguage datePublished genre creativeWorkStatus author editor translator contributor isPartOf size version publisher keywords isAccessibleForFree conditionsOfAccess license interactionStatistic comment exampleOfWork citation producer`;
const PAGES = 'pageStart pageEnd pagination';
const TERMS: Readonly<Record<string, string>> = {
  CreativeWork: WORK,
  ScholarlyArticle: `${WORK} ${PAGES}`,
  NewsArticle: `${WORK} ${PAGES}`,
  Article: `${WORK} ${PAGES}`,
  Report: `${WORK} ${PAGES} reportNumber`,
  Chapter: `${WORK} ${PAGES}`,
  Book: `${WORK} isbn numberOfPages bookEdition`,
  Thesis: `${WORK} inSupportOf`,
  Poster: WORK,
  PresentationDigitalDocument: WORK,
  Dataset: `${WORK} issn`,
  SoftwareSourceCode: WORK,
  WebPage: WORK,
  WebSite: `${WORK} issn`,
  DataCatalog: WORK,
  Periodical: `${WORK} issn`,
  Newspaper: `${WORK} issn`,
  BookSeries: `${WORK} issn`,
  PublicationVolume: `${WORK} ${PAGES} volumeNumber`,
  PublicationIssue: `${WORK} ${PAGES} issueNumber`,
  Comment: `${WORK} text`,
  Person: `${THING} familyName givenName honorificSuffix affiliation`,
  Organization: `${THING} address parentOrganization`,
  ResearchProject: `${THING} address parentOrganization`,
  PostalAddress: `${THING} addressCountry addressLocality`,
  PropertyValue: `${THING} propertyID value`,
  // A role stands between a work and who it names, under the same term.
  Role: `${THING} roleName author editor translator contributor`,
  InteractionCounter: `${THING} userInteractionCount interactionService endTime`,
};
const KEYWORDS = new Set(['@type', '@id', '@list', '@value', '@language']);

/** What is wrong with a node and all inside it. */
function wrong(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wrong);
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value);
  const type = '@type' in value ? String(value['@type']) : undefined;
  const known = type === undefined ? '' : TERMS[type];
  if (known === undefined) return [`${type} is no type we know`];
  const terms = new Set(known.split(' '));
  return fields.flatMap(([name, inner]) => [
    ...(KEYWORDS.has(name) || terms.has(name) ? [] : [`${type}.${name}`]),
    ...wrong(inner),
  ]);
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('JSON-LD', () => {
  it('uses terms of schema.org only, on types that have them', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(wrong(plain(schemaOrg(record)))).toEqual([]);
      }),
    );
  });

  it.each(PUBLICATION_TYPES)('has a type for %s', (type) => {
    expect(wrong(plain(schemaOrg(made({ ...FULL, type }))))).toEqual([]);
  });

  it('says everything a record says', () => {
    const text = JSON.stringify(schemaOrg(FULL));
    const said: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collect(inner);
      else said.push(String(value));
    };
    collect(FULL);
    // Constants are written as words, identifiers in their parts, and who is corresponding as a role.
    const isSaid = (leaf: string) =>
      [leaf, leaf.toLowerCase().replaceAll('_', ' '), leaf.slice(leaf.indexOf(':') + 1)].some((form) =>
        text.includes(JSON.stringify(form).slice(1, -1)),
      );
    expect(
      said.filter((leaf) => !isSaid(leaf) && !['true', 'publication', 'AUTHOR', 'JOURNAL'].includes(leaf)),
    ).toEqual([]);
    expect(text).toContain('corresponding author');
    expect(text).toContain('"peer reviewed"');
  });

  it('keeps the order of authors, and names people and places by their address', () => {
    expect(plain(schemaOrg(FULL))).toMatchObject({
      '@type': 'ScholarlyArticle',
      '@id': 'https://doi.org/10.5555/whorl.2023',
      author: {
        '@list': [
          {
            '@type': 'Role',
            author: { '@id': `https://orcid.org/${ORCID}`, affiliation: { '@id': `https://ror.org/${ROR}` } },
          },
          { '@type': 'Person', name: 'Plato' },
          { '@type': 'Organization', name: 'WHO' },
        ],
      },
    });
  });

  it('is a document with a context, and cannot end the script element of a page', () => {
    const file = written(WRITERS.JSON_LD, [
      { record: made({ title: '</script><script>alert(1)</script>' }), id: 'a' },
      { record: FULL, id: 'b' },
    ]);
    expect(file).not.toContain('<');
    expect(JSON.parse(file)).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [{ name: '</script><script>alert(1)</script>' }, { name: FULL.title }],
    });
  });
});
